"""French: the forms of a reporting verb from its infinitive (the three groups of any school grammar)."""

from __future__ import annotations

from .forms import Forms, by_ending, made, parts, phrase

IRREGULAR = parts("""
    dire       dis dit disent dis dit dirent dir dit
    crire      cris crit crivent criv crivit crivirent crir crit
    endre      ends end endent end endit endirent endr endu
    ondre      onds ond ondent ond ondit ondirent ondr ondu
    andre      ands and andent and andit andirent andr andu
    prendre    prends prend prennent pren prit prirent prendr pris
    mettre     mets met mettent mett mit mirent mettr mis
    battre     bats bat battent batt battit battirent battr battu
    paraître   parais paraît paraissent paraiss parut parurent paraîtr paru
    naître     nais naît naissent naiss naquit naquirent naîtr né
    perdre     perds perd perdent perd perdit perdirent perdr perdu
    vivre      vis vit vivent viv vécut vécurent vivr vécu
    cueillir   cueille cueille cueillent cueill cueillit cueillirent cueiller cueilli
    dormir     dors dort dorment dorm dormit dormirent dormir dormi
    sortir     sors sort sortent sort sortit sortirent sortir sorti
    fuir       fuis fuit fuient fuy fuit fuirent fuir fui
    connaître  connais connaît connaissent connaiss connut connurent connaîtr connu
    venir      viens vient viennent ven vint vinrent viendr venu
    tenir      tiens tient tiennent ten tint tinrent tiendr tenu
    aindre     ains aint aignent aign aignit aignirent aindr aint
    eindre     eins eint eignent eign eignit eignirent eindr eint
    clure      clus clut cluent clu clut clurent clur clu
    suivre     suis suit suivent suiv suivit suivirent suivr suivi
    vouloir    veux veut veulent voul voulut voulurent voudr voulu
    savoir     sais sait savent sav sut surent saur su
    prévoir    prévois prévoit prévoient prévoy prévit prévirent prévoir prévu
    voir       vois voit voient voy vit virent verr vu
    faire      fais fait font fais fit firent fer fait
    croire     crois croit croient croy crut crurent croir cru
    cevoir     çois çoit çoivent cev çut çurent cevr çu
    uire       uis uit uisent uis uisit uisirent uir uit
    lire       lis lit lisent lis lut lurent lir lu
    rire       ris rit rient ri rit rirent rir ri
    vaincre    vaincs vainc vainquent vainqu vainquit vainquirent vaincr vaincu
    courir     cours court courent cour courut coururent courr couru
    mentir     mens ment mentent ment mentit mentirent mentir menti
    sentir     sens sent sentent sent sentit sentirent sentir senti
    repentir   repens repent repentent repent repentit repentirent repentir repenti
    partir     pars part partent part partit partirent partir parti
    servir     sers sert servent serv servit servirent servir servi
    ouvrir     ouvre ouvre ouvrent ouvr ouvrit ouvrirent ouvrir ouvert
    offrir     offre offre offrent offr offrit offrirent offrir offert
    mouvoir    meus meut meuvent mouv mut murent mouvr mu
    rompre     romps rompt rompent romp rompit rompirent rompr rompu
    ordre      ords ord ordent ord ordit ordirent ordr ordu
    mourir     meurs meurt meurent mour mourut moururent mourr mort
    plaire     plais plaît plaisent plais plut plurent plair plu
    taire      tais tait taisent tais tut turent tair tu
    suffire    suffis suffit suffisent suffis suffit suffirent suffir suffi
    valoir     vaux vaut valent val valut valurent vaudr valu
    soudre     sous sout solvent solv solut solurent soudr solu
    ouffrir    ouffre ouffre ouffrent ouffr ouffrit ouffrirent ouffrir ouffert
    vêtir      vêts vêt vêtent vêt vêtit vêtirent vêtir vêtu
    oindre     oins oint oignent oign oignit oignirent oindr oint
    quérir     quiers quiert quièrent quér quit quirent querr quis
    bouillir   bous bout bouillent bouill bouillit bouillirent bouillir bouilli
    envoyer    envoie envoie envoient envoy envoya envoyèrent enverr envoyé
    être       suis est sont ét fut furent ser été
""")
"""Principal parts: present 1sg, 3sg, 3pl; imperfect stem; passé simple 3sg, 3pl; future stem; participle."""

DOUBLING = "appeler rappeler renouveler épeler grommeler trompeter jeter rejeter projeter"
"""Verbs in -eler, -eter that double the consonant; the others in e + consonant + er take è."""


def forms(lemma: str) -> Forms:
    """Return the forms of a lemma: a verb, a reflexive one (s'indigner) or a verbal phrase (faire savoir).

    >>> forms("s'indigner").finite[:3]
    ('indigne', 'indignent', 'indignait')
    >>> forms("faire savoir").participles
    ('fait savoir',)
    """
    verb, _, rest = lemma.removeprefix("se ").removeprefix("s'").partition(" ")
    found = _of_verb(verb)
    if not rest:
        return found
    return phrase(found._replace(participles=found.participles[:1]), rest)


def _of_verb(verb: str) -> Forms:
    irregular = by_ending(verb, IRREGULAR)
    if irregular:
        return _third_group(*irregular)
    return _second_group(verb) if verb.endswith("ir") else _first_group(verb)


def _first_group(verb: str) -> Forms:
    """Verbs in -er, with the spelling changes of commencer, manger, répéter, marteler, rappeler, appuyer.

    >>> forms("annoncer").finite[:4], forms("marteler").finite[:1], forms("rappeler").finite[:1]
    (('annonce', 'annoncent', 'annonçait', 'annonçaient'), ('martèle',), ('rappelle',))
    """
    stem = verb.removesuffix("er")
    soft = stem[:-1] + "ç" if stem.endswith("c") else stem + "e" if stem.endswith("g") else stem
    strong = _strong(stem)
    future = verb if _acute(stem) else strong + "er"
    light = stem[:-1] + "i" if stem.endswith("ay") else ""  # relaye, relaie
    return made(
        f"{strong}e {strong}ent {soft}ait {soft}aient {soft}a {stem}èrent {_future(future)}"
        + (f" {light}e {light}ent {_future(light + 'er')}" if light else ""),
        f"{stem}é {stem}ée {stem}és {stem}ées",
        f"{soft}ant",
    )


def _strong(stem: str) -> str:
    """Return the stem before a silent ending: répèt-, martèl-, rappell-, appui-."""
    if stem.endswith(("uy", "oy")):
        return stem[:-1] + "i"
    if stem + "er" in DOUBLING.split() and stem[-1] in "lt":
        return stem + stem[-1] if not stem.endswith("ll") else stem
    if _acute(stem):
        cut = stem.rindex("é")
        return stem[:cut] + "è" + stem[cut + 1 :]
    if len(stem) > 2 and stem[-2] == "e" and stem[-3] != "e" and stem[-1] not in "aeiouyr":
        return stem[:-2] + "è" + stem[-1]
    return stem


def _acute(stem: str) -> bool:
    """Tell whether the last syllable of the stem is é and consonants (allégu-, répét-, célébr-)."""
    tail = (stem[:-1] if stem.endswith(("gu", "qu")) else stem).rpartition("é")[2] if "é" in stem else ""
    return 1 <= len(tail) <= 2 and not set(tail) & set("aeiouyèê")


def _second_group(verb: str) -> Forms:
    stem = verb.removesuffix("r")
    return made(
        f"{stem}s {stem}t {stem}ssent {stem}ssait {stem}ssaient {stem}rent {_future(verb)}",
        f"{stem} {stem}e {stem}s {stem}es",
        f"{stem}ssant",
    )


def _third_group(before: str, principal: tuple[str, ...]) -> Forms:
    first, third, plural, imperfect, past, pasts, future, participle = (before + part for part in principal)
    masculine = participle if participle.endswith("s") else participle + "s"
    return made(
        f"{first} {third} {plural} {imperfect}ait {imperfect}aient {past} {pasts} {_future(future)}",
        f"{participle} {participle}e {masculine} {participle}es",
        f"{imperfect}ant",
    )


def _future(stem: str) -> str:
    return f"{stem}a {stem}ont {stem}ait {stem}aient"
