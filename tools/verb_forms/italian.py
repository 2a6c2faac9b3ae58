"""Italian: the forms of a reporting verb from its infinitive."""

from __future__ import annotations

from .forms import Forms, by_ending, made, parts, phrase, words

IRREGULAR = parts("""
    =dire    dice dicono diceva disse dissero dir detto dicendo
    scrivere scrive scrivono scriveva scrisse scrissero scriver scritto scrivendo
    spondere sponde spondono spondeva spose sposero sponder sposto spondendo
    idere    ide idono ideva ise isero ider iso idendo
    mettere  mette mettono metteva mise misero metter messo mettendo
    tenere   tiene tengono teneva tenne tennero terr tenuto tenendo
    venire   viene vengono veniva venne vennero verr venuto venendo
    ungere   unge ungono ungeva unse unsero unger unto ungendo
    angere   ange angono angeva anse ansero anger anto angendo
    ngere    nge ngono ngeva nse nsero nger nto ngendo
    incere   ince incono inceva inse insero incer into incendo
    noscere  nosce noscono nosceva nobbe nobbero noscer nosciuto noscendo
    chiedere chiede chiedono chiedeva chiese chiesero chieder chiesto chiedendo
    sistere  siste sistono sisteva sistette sistettero sister sistito sistendo
    eggere   egge eggono eggeva esse essero egger etto eggendo
    primere  prime primono primeva presse pressero primer presso primendo
    endere   ende endono endeva ese esero ender eso endendo
    cutere   cute cutono cuteva cusse cussero cuter cusso cutendo
    porre    pone pongono poneva pose posero porr posto ponendo
    durre    duce ducono duceva dusse dussero durr dotto ducendo
    =fare    fa fanno faceva fece fecero far fatto facendo
    =andare  va vanno andava andò andarono andr andato andando
    =uscire  esce escono usciva uscì uscirono uscir uscito uscendo
    =perdere perde perdono perdeva perse persero perder perso perdendo
    =vivere  vive vivono viveva visse vissero vivr vissuto vivendo
    crescere cresce crescono cresceva crebbe crebbero crescer cresciuto crescendo
    =nascere nasce nascono nasceva nacque nacquero nascer nato nascendo
    =morire  muore muoiono moriva morì morirono morir morto morendo
    =dare    dà danno dava diede diedero dar dato dando
    prevedere prevede prevedono prevedeva previde previdero preveder previsto prevedendo
    vedere   vede vedono vedeva vide videro vedr visto vedendo
    togliere toglie tolgono toglieva tolse tolsero toglier tolto togliendo
    sorgere  sorge sorgono sorgeva sorse sorsero sorger sorto sorgendo
    =credere crede credono credeva credette credettero creder creduto credendo
    =temere  teme temono temeva temette temettero temer temuto temendo
    ddire    ddice ddicono ddiceva ddisse ddissero ddir ddetto ddicendo
    predire  predice predicono prediceva predisse predissero predir predetto predicendo
    aprire   apre aprono apriva aprì aprirono aprir aperto aprendo
    udere    ude udono udeva use usero uder uso udendo
    piacere  piace piacciono piaceva piacque piacquero piacer piaciuto piacendo
    esigere  esige esigono esigeva esigette esigettero esiger esatto esigendo
    rompere  rompe rompono rompeva ruppe ruppero romper rotto rompendo
    sumere   sume sumono sumeva sunse sunsero sumer sunto sumendo
    =cedere  cede cedono cedeva cedette cedettero ceder ceduto cedendo
    concedere concede concedono concedeva concesse concessero conceder concesso concedendo
    =bere     beve bevono beveva bevve bevvero berr bevuto bevendo
    =cadere   cade cadono cadeva cadde caddero cadr caduto cadendo
    accadere accade accadono accadeva accadde accaddero accadr accaduto accadendo
    scadere  scade scadono scadeva scadde scaddero scadr scaduto scadendo
    parire   pare paiono pariva parve parvero parir parso parendo
    cogliere coglie colgono coglieva colse colsero coglier colto cogliendo
    scegliere sceglie scelgono sceglieva scelse scelsero sceglier scelto scegliendo
    sciogliere scioglie sciolgono scioglieva sciolse sciolsero scioglier sciolto sciogliendo
    volgere  volge volgono volgeva volse volsero volger volto volgendo
    svolgere svolge svolgono svolgeva svolse svolsero svolger svolto svolgendo
    correre  corre corrono correva corse corsero correr corso correndo
    fondere  fonde fondono fondeva fuse fusero fonder fuso fondendo
    figgere  figge figgono figgeva fisse fissero figger fitto figgendo
    fliggere fligge fliggono fliggeva flisse flissero fligger flitto fliggendo
    dirigere dirige dirigono dirigeva diresse diressero diriger diretto dirigendo
    struggere strugge struggono struggeva strusse strussero strugger strutto struggendo
    mergere  merge mergono mergeva merse mersero merger merso mergendo
    porgere  porge porgono porgeva porse porsero porger porto porgendo
    pellere  pelle pellono pelleva pulse pulsero peller pulso pellendo
    plodere  plode plodono plodeva plose plosero ploder ploso plodendo
    muovere  muove muovono muoveva mosse mossero muover mosso muovendo
    nascondere nasconde nascondono nascondeva nascose nascosero nasconder nascosto nascondendo
    piovere  piove piovono pioveva piovve piovvero piover piovuto piovendo
    sedere   siede siedono sedeva sedette sedettero sieder seduto sedendo
    valere   vale valgono valeva valse valsero varr valso valendo
    raccogliere raccoglie raccolgono raccoglieva raccolse raccolsero raccoglier raccolto raccogliendo
    rimanere rimane rimangono rimaneva rimase rimasero rimarr rimasto rimanendo
    scuotere scuote scuotono scuoteva scosse scossero scuoter scosso scuotendo
    solvere  solve solvono solveva solse solsero solver solto solvendo
    riuscire riesce riescono riusciva riuscì riuscirono riuscir riuscito riuscendo
    salire   sale salgono saliva salì salirono salir salito salendo
    =sapere  sa sanno sapeva seppe seppero sapr saputo sapendo
    vivere   vive vivono viveva visse vissero vivr vissuto vivendo
    spegnere spegne spengono spegneva spense spensero spegner spento spegnendo
    succedere succede succedono succedeva successe successero succeder successo succedendo
    tacere   tace tacciono taceva tacque tacquero tacer taciuto tacendo
    giacere  giace giacciono giaceva giacque giacquero giacer giaciuto giacendo
    vendere  vende vendono vendeva vendette vendettero vender venduto vendendo
    ricevere riceve ricevono riceveva ricevette ricevettero ricever ricevuto ricevendo
    evadere  evade evadono evadeva evase evasero evader evaso evadendo
    invadere invade invadono invadeva invase invasero invader invaso invadendo
    compiere compie compiono compiva compì compirono compir compiuto compiendo
    bollire  bolle bollono bolliva bollì bollirono bollir bollito bollendo
    godere   gode godono godeva godette godettero godr goduto godendo
    trarre   trae traggono traeva trasse trassero trarr tratto traendo
    benedire benedice benedicono benediceva benedisse benedissero benedir benedetto benedicendo
    maledire maledice maledicono malediceva maledisse maledissero maledir maledetto maledicendo
    sparire  sparisce spariscono spariva sparì sparirono sparir sparito sparendo
""")
"""Present 3sg, 3pl; imperfect 3sg; passato remoto 3sg, 3pl; future stem; participle; gerund."""

SHORT_IRE = words("""
    applaudire avvertire sentire seguire proseguire offrire partire mentire divertire acconsentire dissentire
    assentire consentire convertire coprire dormire eseguire fuggire inseguire investire
    nutrire ricoprire scoprire servire sfuggire soffrire vestire
""")
"""Verbs in -ire without -isc-."""


def forms(lemma: str) -> Forms:
    """Return the forms of a lemma: a verb, a reflexive one (lamentarsi) or a phrase (fare notare).

    >>> forms("spiegare").finite[-4:]
    ('spiegherà', 'spiegheranno', 'spiegherebbe', 'spiegherebbero')
    >>> forms("chiarire").finite[0], forms("rispondere").participles[0], forms("fare notare").finite[0]
    ('chiarisce', 'risposto', 'fa notare')
    """
    verb, _, rest = lemma.partition(" ")
    if verb.endswith("rsi"):
        verb = verb.removesuffix("si") + "e"
    found = _of_verb(verb)
    return phrase(found._replace(participles=found.participles[:1]), rest) if rest else found


def _of_verb(verb: str) -> Forms:
    irregular = by_ending(verb, IRREGULAR)
    if irregular:
        before, principal = irregular
        third, plural, past, remote, remotes, future, participle, gerund = (before + part for part in principal)
        return _made(f"{third} {plural} {past} {past}no {remote} {remotes}", future, participle, gerund)
    stem, ending = verb[:-3], verb[-3:]
    if ending == "are":
        finite = f"{stem}a {stem}ano {stem}ava {stem}avano {stem}ò {stem}arono"
        return _made(finite, _hard(stem) + "er", stem + "ato", stem + "ando")
    if ending == "ire":
        long = stem if verb in SHORT_IRE else stem + "isc"
        finite = f"{long}e {long}ono {stem}iva {stem}ivano {stem}ì {stem}irono"
        return _made(finite, stem + "ir", stem + "ito", stem + "endo")
    finite = f"{stem}e {stem}ono {stem}eva {stem}evano {stem}é {stem}erono"
    return _made(finite, stem + "er", stem + "uto", stem + "endo")


def _hard(stem: str) -> str:
    """Return the stem before the e of the future: spiegh-, annunc-."""
    if stem.endswith(("c", "g")):
        return stem + "h"
    return stem[:-1] if stem.endswith(("ci", "gi")) else stem


def _made(finite: str, future: str, participle: str, gerund: str) -> Forms:
    root = participle[:-1]
    futures = f"{future}à {future}anno {future}ebbe {future}ebbero"
    return made(f"{finite} {futures}", f"{participle} {root}a {root}i {root}e", gerund)
