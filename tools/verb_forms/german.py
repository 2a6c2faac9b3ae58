"""German: the forms of a reporting verb from its infinitive, weak or strong, with or without a separable prefix."""

from __future__ import annotations

from .forms import Forms, by_ending, made, parts, phrase_behind, words

STRONG = parts("""
    sprechen   spricht sprach gesprochen
    schreiben  schreibt schrieb geschrieben
    geben      gibt gab gegeben
    nehmen     nimmt nahm genommen
    stehen     steht stand gestanden
    gehen      geht ging gegangen
    rufen      ruft rief gerufen
    werfen     wirft warf geworfen
    heißen     heißt hieß geheißen
    weisen     weist wies gewiesen
    streiten   streitet stritt gestritten
    scheiden   scheidet schied geschieden
    schließen  schließt schloss geschlossen
    fahren     fährt fuhr gefahren
    tragen     trägt trug getragen
    bringen    bringt brachte gebracht
    denken     denkt dachte gedacht
    kennen     kennt kannte gekannt
    nennen     nennt nannte genannt
    wissen     weiß wusste gewusst
    raten      rät riet geraten
    lassen     lässt ließ gelassen
    halten     hält hielt gehalten
    schreien   schreit schrie geschrien
    leihen     leiht lieh geliehen
    greifen    greift griff gegriffen
    ziehen     zieht zog gezogen
    kommen     kommt kam gekommen
    treten     tritt trat getreten
    finden     findet fand gefunden
    fallen     fällt fiel gefallen
    dringen    dringt drang gedrungen
    sehen      sieht sah gesehen
    schwören   schwört schwor geschworen
    lesen      liest las gelesen
    bitten     bittet bat gebeten
    laden      lädt lud geladen
    scheinen   scheint schien geschienen
    zeihen     zeiht zieh geziehen
    stoßen     stößt stieß gestoßen
    fangen     fängt fing gefangen
    befehlen   befiehlt befahl befohlen
    empfehlen  empfiehlt empfahl empfohlen
    bieten     bietet bot geboten
    ginnen     ginnt gann gonnen
    heben      hebt hob gehoben
    lügen      lügt log gelogen
    schieben   schiebt schob geschoben
    preisen    preist pries gepriesen
    schelten   schilt schalt gescholten
    schießen   schießt schoss geschossen
    singen     singt sang gesungen
    treiben    treibt trieb getrieben
    reißen     reißt riss gerissen
    brechen    bricht brach gebrochen
    streichen  streicht strich gestrichen
    schlagen   schlägt schlug geschlagen
    werben     wirbt warb geworben
    wenden     wendet wandte gewandt
    meiden     meidet mied gemieden
    treffen    trifft traf getroffen
    gewinnen   gewinnt gewann gewonnen
    verlieren  verliert verlor verloren
    liegen     liegt lag gelegen
    sitzen     sitzt saß gesessen
    laufen     läuft lief gelaufen
    helfen     hilft half geholfen
    sterben    stirbt starb gestorben
    wachsen    wächst wuchs gewachsen
    schwinden  schwindet schwand geschwunden
    pfeifen    pfeift pfiff gepfiffen
    schweigen  schweigt schwieg geschwiegen
    sinnen     sinnt sann gesonnen
    schlafen   schläft schlief geschlafen
""")
"""Present 3sg, past 3sg, participle, by ending (besprechen goes as sprechen)."""

WITHOUT_GE = words("be er ver ent emp zer ge miss wider über unter wieder offenb froh proph")
STARTS_ALIKE = words("analysieren antworten beten betteln geben gehen")
"""Verbs that only look as if they had a prefix."""

SEPARABLE = words("""
    hinterher dazwischen auseinander zusammen bekannt entgegen dar fest fort heraus hervor hinzu hin klar nach nahe
    preis los kund voraus voran vorher vor weg weiter zurück zurecht zu ab an auf aus bei ein mit
""")
"""Prefixes that come off in a main clause, longest first where one begins another."""


def forms(lemma: str) -> Forms:
    """Return the forms of a lemma; a separable verb gives the bare form too, its prefix stands further on.

    The first person is left out: it is also the subjunctive of reported speech (*er habe*), which is no cue.

    >>> forms("mitteilen").finite[:3], forms("mitteilen").participles
    (('teilt', 'teilen', 'teilte'), ('mitgeteilt',))
    >>> forms("versprechen").finite[-2:], forms("betonen").participles, forms("kontern").finite[0]
    (('versprach', 'versprachen'), ('betont',), 'kontert')
    >>> forms("deutlich machen").finite[0], forms("deutlich machen").finite[-1], forms("deutlich machen").participles
    ('macht', 'deutlich machten', ('deutlich gemacht',))
    """
    if " " in lemma:
        return _with_word(*lemma.split(" "))
    prefix, verb = _split(lemma)
    present, past, participle = _principal(verb)
    pasts = past + "n" if past.endswith("e") else past + "en"
    simple = [present, verb, past, pasts]
    joined = [prefix + form for form in (present, past, pasts)] if prefix else []
    return made(" ".join(simple + joined), prefix + participle, f"{prefix}{verb}d")


def _with_word(word: str, verb: str) -> Forms:
    """*gab zu bedenken*, *macht deutlich*: a word that ends the clause as a prefix does, and stands apart elsewhere."""
    bare = forms(verb)
    apart = phrase_behind(word, bare)
    return Forms(bare.finite + apart.finite, apart.participles, apart.gerunds)


def _split(lemma: str) -> tuple[str, str]:
    if lemma in STARTS_ALIKE or (lemma.startswith("bei") and lemma != "beipflichten"):
        return "", lemma
    prefix = next((p for p in SEPARABLE if lemma.startswith(p) and len(lemma) > len(p) + 3), "")
    return prefix, lemma[len(prefix) :]


def _stem(verb: str) -> str:
    return verb.removesuffix("en") if verb.endswith("en") else verb.removesuffix("n")


def _principal(verb: str) -> tuple[str, str, str]:
    """Return present 3sg, past 3sg and participle."""
    strong = by_ending(verb, STRONG)
    if strong:
        before, (present, past, participle) = strong
        bare = participle.removeprefix("ge") if before else participle
        return before + present, before + past, before + bare
    stem = _stem(verb)
    link = "e" if stem.endswith(("t", "d", "chn", "gn", "ffn", "dn", "tm")) else ""
    bare_participle = verb.endswith("ieren") or (verb.startswith(WITHOUT_GE) and verb not in STARTS_ALIKE)
    return f"{stem}{link}t", f"{stem}{link}te", ("" if bare_participle else "ge") + f"{stem}{link}t"
