"""Dutch: the words that tell it from its neighbours in short texts."""

from .base import DateWords, LanguagePack, word_set

FUNCTION_WORDS = """
    aan al alleen alles als alstublieft altijd ben bent bij daar dag dan dat de deze die dit doei doen door echt een
    elke en er erg ff fijn fijne gaan gaat geen gefeliciteerd gewoon ging gisteren goed gwn haar heb hebben hebt
    heeft heel hem hen het hier hij hoe hoi hoor hun ieder iemand iets ik in is jaar je jij joh jouw jullie kan
    komen komt kunnen laat laten lekker leuk leven maakt maar mag me meer meest met mij mijn misschien moet moeten
    mooi mooie morgen n na naar niemand niet niets nog nooit nou nu of om omdat onder ons onze ook op over sinds
    succes te tegen terwijl tijdens toch toen tot tussen u uit uw van vanavond vandaag veel voor waar waarom waren
    was wat we weer weet weinig wel werd werden weten wie wij wil willen worden wordt wss zal ze zeggen zegt zei
    zich zij zijn zo zonder zou
"""

DATES = DateWords(
    months="""
    januari jan
    februari feb
    maart mrt
    april apr
    mei
    juni jun
    juli jul
    augustus aug
    september sept sep
    oktober okt
    november nov
    december dec
    """,
    weekdays="""
    maandag
    dinsdag
    woensdag
    donderdag
    vrijdag
    zaterdag
    zondag
    """,
    numbers="""
    1 een één
    2 twee
    3 drie
    4 vier
    5 vijf
    6 zes
    7 zeven
    8 acht
    9 negen
    10 tien
    11 elf
    12 twaalf
    20 twintig
    30 dertig
    """,
    units="""
    hour uur
    day dag dagen
    week week weken
    month maand maanden
    year jaar
    """,
    future="""
    zal zullen moet moeten wil willen gaat gaan komt komen gepland verwacht voorzien komende volgende aanstaande
    """,
    past="heeft hebben had hadden zei zeiden verklaarde meldde werd werden was waren is zijn",
    of_something_else="sinds tot voor na van vanaf der",
    capital="lower",
    counted="""
    mensen personen soldaten euro dollar inwoners doden gewonden agenten betogers deelnemers werknemers banen meter
    kilometer ton stemmen vluchtelingen huishoudens woningen gevallen leden
    """,
    phrases="""
    elke/iedere/een/sommige {weekday} = nothing
    (op) {weekday},? {day} {month} {year} = date
    (op) {weekday},? {day} {month} = date
    (op) {day} {month} {year} = date
    (op) {day} {month} = date
    {day} {month} vorig_jaar/van_vorig_jaar = date -1
    {digits} = digits
    van {day} tot {day} {month} {year} = days
    van {day} tot {day} {month} = days
    tussen {day} en {day} {month} = days
    (in) (de) nacht van {weekday} op {weekday} = weekdays
    van {weekday} tot {weekday} = weekdays
    tussen {weekday} en {weekday} = weekdays
    {weekday} = weekday
    {weekday}ochtend/{weekday}middag/{weekday}avond/{weekday}nacht/{weekday}morgen = weekday
    vorige/afgelopen {weekday} = weekday last
    volgende {weekday} = weekday next
    komende/aanstaande {weekday} = weekday coming
    deze {weekday} = weekday this
    gisteren = day -1
    gisterenavond/gisteravond/gistermiddag/gisterochtend = day -1
    eergisteren = day -2
    vandaag = day 0
    vanochtend/vanmiddag/vanavond/vannacht/vanmorgen = day 0
    morgenavond/morgenochtend/morgenmiddag = day 1
    overmorgen = day 2
    een_dag_eerder/de_dag_ervoor = previous -1
    een_dag_later/de_dag_erna/de_volgende_dag = previous 1
    {number} {unit} geleden = ago
    over {number} {unit} = ago 1
    {number} {unit} later = later
    {number} {unit} eerder = later -1
    deze week = week 0
    eerder_deze/begin_deze week = week early
    later_deze week = week late
    vorige/afgelopen week = week -1
    volgende/komende week = week 1
    dit/in_het/het weekend/weekeinde = weekend
    afgelopen/vorig weekend/weekeinde = weekend last
    komend/volgend weekend/weekeinde = weekend 1
    deze maand = months_from 0
    vorige/afgelopen maand = months_from -1
    volgende/komende maand = months_from 1
    begin {month} = month early
    begin {month} {year} = month early
    half/medio {month} = month mid
    half/medio {month} {year} = month mid
    eind {month} = month late
    eind {month} {year} = month late
    eind van_de_maand = of_month late
    in/sinds/tot/vanaf | {month} = month
    {month} {year} = month
    {month} vorig_jaar/van_vorig_jaar = month -1
    afgelopen/vorige {month} = month last
    komende/volgende {month} = month next
    in/sinds/begin/eind/medio/tot/vanaf/het_jaar | {year} = year
    tussen {year} en {year} = years
    van {year} tot {year} = years
    vorig/afgelopen jaar = year -1
    dit jaar = year 0
    volgend/komend jaar = year 1
    """,
)

PACK = LanguagePack(
    code="nl",
    name="Dutch",
    function_words=word_set(FUNCTION_WORDS),
    dates=DATES,
)
