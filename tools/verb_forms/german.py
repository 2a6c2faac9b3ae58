"""German: the forms of a reporting verb from its infinitive, weak or strong, with or without a separable prefix."""

from __future__ import annotations

from .forms import Forms, by_ending, made, parts

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
    meiden     meidet mied gemieden
""")
"""Present 3sg, past 3sg, participle, by ending (besprechen goes as sprechen)."""

WITHOUT_GE = ("be", "er", "ver", "ent", "zer", "ge", "miss", "wider", "über", "unter", "wieder")


def forms(lemma: str) -> Forms:
    """Return the forms of a lemma; ``|`` shows where a separable prefix comes off, and comes off its forms as well.

    >>> forms("mit|teilen").finite[:3], forms("mit|teilen").participles
    (('teile|mit', 'teilt|mit', 'teilen|mit'), ('mitgeteilt',))
    >>> forms("versprechen").finite[-2:], forms("betonen").participles
    (('versprach', 'versprachen'), ('betont',))
    """
    lemma = lemma.removeprefix("sich ")
    prefix, _, verb = lemma.rpartition("|")
    present, past, participle = _principal(verb, separable=bool(prefix))
    stem = verb.removesuffix("en") if verb.endswith("en") else verb.removesuffix("n")
    first = stem[:-2] + "le" if verb.endswith("eln") else stem + "e"
    pasts = past + "n" if past.endswith("e") else past + "en"
    tail = f"|{prefix}" if prefix else ""
    simple = [first, present, verb, past, pasts]
    joined = [prefix + form for form in simple[1:]] if prefix else []
    return made(" ".join([form + tail for form in simple] + joined), prefix + participle, f"{prefix}{verb}d")


def _principal(verb: str, separable: bool) -> tuple[str, str, str]:
    strong = by_ending(verb, STRONG)
    if strong:
        before, (present, past, participle) = strong
        bare = participle.removeprefix("ge") if before else participle
        return before + present, before + past, before + bare
    stem = verb.removesuffix("en") if verb.endswith("en") else verb.removesuffix("n")
    link = "e" if stem.endswith(("t", "d", "chn", "gn", "ffn", "tm")) else ""
    bare_participle = verb.startswith(WITHOUT_GE) or verb.endswith("ieren")
    return f"{stem}{link}t", f"{stem}{link}te", ("" if bare_participle else "ge") + f"{stem}{link}t"
