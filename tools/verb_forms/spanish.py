"""Spanish: the forms of a reporting verb from its infinitive."""

from __future__ import annotations

from .forms import Forms, by_ending, made, parts, phrase

IRREGULAR = parts("""
    decir       dice dicen decía dijo dijeron dir dicho diciendo
    predecir    predice predicen predecía predijo predijeron predecir predicho prediciendo
    contradecir contradice contradicen contradecía contradijo contradijeron contradecir contradicho contradiciendo
    tener       tiene tienen tenía tuvo tuvieron tendr tenido teniendo
    venir       viene vienen venía vino vinieron vendr venido viniendo
    poner       pone ponen ponía puso pusieron pondr puesto poniendo
    hacer       hace hacen hacía hizo hicieron har hecho haciendo
    =ver        ve ven veía vio vieron ver visto viendo
    prever      prevé prevén preveía previó previeron prever previsto previendo
    resolver    resuelve resuelven resolvía resolvió resolvieron resolver resuelto resolviendo
    volver      vuelve vuelven volvía volvió volvieron volver vuelto volviendo
    scribir     scribe scriben scribía scribió scribieron scribir scrito scribiendo
    cubrir      cubre cubren cubría cubrió cubrieron cubrir cubierto cubriendo
    ducir       duce ducen ducía dujo dujeron ducir ducido duciendo
    eer         ee een eía eyó eyeron eer eído eyendo
    =reír       ríe ríen reía rio rieron reir reído riendo
    sonreír     sonríe sonríen sonreía sonrió sonrieron sonreir sonreído sonriendo
    seguir      sigue siguen seguía siguió siguieron seguir seguido siguiendo
    gruñir      gruñe gruñen gruñía gruñó gruñeron gruñir gruñido gruñendo
    uir         uye uyen uía uyó uyeron uir uido uyendo
    argüir      arguye arguyen argüía arguyó arguyeron argüir argüido arguyendo
    traer       trae traen traía trajo trajeron traer traído trayendo
    =dar        da dan daba dio dieron dar dado dando
    querer      quiere quieren quería quiso quisieron querr querido queriendo
    poder       puede pueden podía pudo pudieron podr podido pudiendo
    salir       sale salen salía salió salieron saldr salido saliendo
    caer        cae caen caía cayó cayeron caer caído cayendo
    =morir      muere mueren moría murió murieron morir muerto muriendo
    =jugar      juega juegan jugaba jugó jugaron jugar jugado jugando
    =ser        es son era fue fueron ser sido siendo
    oír         oye oyen oía oyó oyeron oir oído oyendo
    valer       vale valen valía valió valieron valdr valido valiendo
    =saber      sabe saben sabía supo supieron sabr sabido sabiendo
    =andar      anda andan andaba anduvo anduvieron andar andado andando
    maldecir    maldice maldicen maldecía maldijo maldijeron maldecir maldecido maldiciendo
    elegir      elige eligen elegía eligió eligieron elegir elegido eligiendo
""")
"""Present 3sg, 3pl; imperfect 3sg; preterite 3sg, 3pl; future stem; participle; gerund."""

STEMS = parts("""
    advertir adviert advirt
    sentir sient sint
    mentir mient mint
    sugerir sugier sugir
    referir refier refir
    pedir pid pid
    repetir repit repit
    regir rig rig
    gemir gim gim
    pensar piens pens
    compensar compens compens
    confesar confies confes
    manifestar manifiest manifest
    recomendar recomiend recomend
    negar nieg neg
    comenzar comienz comenz
    defender defiend defend
    entender entiend entend
    contar cuent cont
    recordar recuerd record
    encontrar encuentr encontr
    =perder pierd perd
    mover muev mov
    mostrar muestr mostr
    =rogar rueg rog
    probar prueb prob
    apostar apuest apost
    soñar sueñ soñ
    cerrar cierr cerr
    alentar alient alent
    empezar empiez empez
    embestir embist embist
    inquirir inquier inquir
    soltar suelt solt
    continuar continú continu
    insinuar insinú insinu
    evaluar evalú evalu
    confiar confí confi
    ampliar amplí ampli
    desafiar desafí desafi
    aullar aúll aull
    =acordar acuerd acord
    colgar cuelg colg
    =costar cuest cost
    dormir duerm durm
    volar vuel vol
    =rodar rued rod
    =sonar suen son
    gobernar gobiern gobern
    encender enciend encend
    =atender atiend atend
    =tender tiend tend
    extender extiend extend
    descender desciend descend
    ascender asciend ascend
    convertir conviert convirt
    invertir inviert invirt
    preferir prefier prefir
    diferir difier difir
    temblar tiembl tembl
    reforzar refuerz reforz
    renovar renuev renov
    =calentar calient calent
    poblar puebl pobl
    desviar desví desvi
    =espiar espí espi
    =aliar alí ali
    encomendar encomiend encomend
    ferir fier fir
    requerir requier requir
    =herir hier hir
    =medir mid mid
    =servir sirv sirv
    vestir vist vist
    competir compit compit
    impedir impid impid
    despedir despid despid
    adquirir adquier adquir
    sembrar siembr sembr
    =sentar sient sent
    despertar despiert despert
    tropezar tropiez tropez
    =llover lluev llov
    enviar enví envi
    guiar guí gui
    actuar actú actu
    situar sitú situ
    reunir reún reun
    prohibir prohíb prohib
""")
"""The stem that changes in the present, and in the third persons of the preterite and in the gerund."""

ENDINGS = {
    "ar": "a an aba aban ó aron ado ando",
    "er": "e en ía ían ió ieron ido iendo",
    "ir": "e en ía ían ió ieron ido iendo",
}


def forms(lemma: str) -> Forms:
    """Return the forms of a lemma: a verb, a pronominal one (quejarse) or a phrase (dar a conocer).

    >>> forms("advertir").finite[:6]
    ('advierte', 'advierten', 'advertía', 'advertían', 'advirtió', 'advirtieron')
    >>> forms("quejarse").participles, forms("dar a conocer").finite[0]
    (('quejado',), 'da a conocer')
    """
    verb, _, rest = lemma.partition(" ")
    found = _of_verb(verb.removesuffix("se"))
    return phrase(found, rest) if rest else found


def _of_verb(verb: str) -> Forms:
    irregular = by_ending(verb, IRREGULAR)
    if irregular:
        before, principal = irregular
        third, plural, past, pret, prets, future, participle, gerund = (before + part for part in principal)
        finite = f"{third} {plural} {past} {past}n {pret} {prets} {_future(future)} {_subjunctive(prets)}"
        return made(finite, participle, gerund)
    stem = verb[:-2]
    changed = by_ending(verb, STEMS)
    strong, weak = (changed[0] + part for part in changed[1]) if changed else (stem, stem)
    a, an, ia, ian, o, aron, ado, ando = ENDINGS[verb[-2:]].split()
    past = f"{stem}{ia} {stem}{ian} {weak}{o} {weak}{aron}"
    finite = f"{strong}{a} {strong}{an} {past} {_future(verb)} {_subjunctive(weak + aron)}"
    return made(finite, stem + ado, (weak if verb.endswith("ir") else stem) + ando)


def _future(stem: str) -> str:
    return f"{stem}á {stem}án {stem}ía {stem}ían"


def _subjunctive(preterite: str) -> str:
    """*después de que dijera*: from the third person plural of the preterite."""
    stem = preterite.removesuffix("on")
    return f"{stem}a {stem}an"
