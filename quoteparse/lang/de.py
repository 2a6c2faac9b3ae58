"""German: marks, cues, titles, pronouns, dates, with examples."""

from .base import DateWords, LanguagePack, PeopleWords, PostWords, RefusalWords, SpeechWords, examples, word_set

FUNCTION_WORDS = """
    aber alle alles als also am an ans auch auf aus bei beim bin bis bissl bist bitte da damit danke dann das dass
    dein deine dem den denn der des deutschland dich die diese diesen dieser dieses dir doch du durch echt
    eigentlich ein eine einem einen einer einfach endlich er es etwa etwas euch euer eure freue freut für ganz gegen
    gehen geht geil genau gestern gib gibt grad gut hab habe haben halt hast hat hatte hatten heute hier hätte ich
    ihm ihn ihr ihre ihren im immer in ins isch ist ja jahr jahre jeder jetzt jo kann kein keine krass könnte lass
    leben leider leute liebe lieber los machen macht mag mal man mehr mein meine meinen meiner mich mir mit moin
    morgen muss nach naja ned nee nein net nich nicht nichts niemand nix noch nur ob oder ohne sagt sagte schon
    schön schöne schönen sehr sei sein seine seinen seit sich sie sind so sollte tag um und uns unser unter viel
    viele vielleicht vom von vor wann war warum was weil weiter wenig wenn wer werden wie wieder will wir wird wo
    wollen wurde während wäre wünsche würde zu zum zur über
"""

DATES = DateWords(
    months="""
    januar jänner jan
    februar feber feb
    märz mär
    april apr
    mai
    juni jun
    juli jul
    august aug
    september sept sep
    oktober okt
    november nov
    dezember dez
    """,
    weekdays="""
    montag montags
    dienstag
    mittwoch
    donnerstag
    freitag
    samstag sonnabend
    sonntag
    """,
    numbers="""
    1 ein eine einem einer einen
    2 zwei
    3 drei
    4 vier
    5 fünf
    6 sechs
    7 sieben
    8 acht
    9 neun
    10 zehn
    11 elf
    12 zwölf
    13 dreizehn
    14 vierzehn
    15 fünfzehn
    16 sechzehn
    17 siebzehn
    18 achtzehn
    19 neunzehn
    20 zwanzig
    30 dreißig
    40 vierzig
    50 fünfzig
    60 sechzig
    70 siebzig
    80 achtzig
    90 neunzig
    100 hundert
    """,
    units="""
    hour stunde stunden
    day tag tage tagen
    week woche wochen
    month monat monate monaten
    year jahr jahre jahren
    decade jahrzehnt jahrzehnte jahrzehnten
    """,
    future="""
    wird werden soll sollen will wollen geplant erwartet angesetzt vorgesehen kommenden kommende nächsten nächste
    muss müssen findet
    """,
    past="hat haben sagte sagten erklärte erklärten teilte kündigte betonte wurde wurden war waren hatte hatten gab",
    of_something_else="seit bis vor nach von vom ab des der für",
    occasions="""
    interview gespräch rede pressekonferenz mitteilung pressemitteilung erklärung stellungnahme tweet brief beitrag
    debatte ansprache videobotschaft bericht post sendung podcast anhörung regierungserklärung gastbeitrag grußwort
    facebook-post
    """,
    capital="upper",
    counted="""
    menschen personen soldaten euro dollar einwohner einwohnern tote verletzte polizisten demonstranten teilnehmer
    teilnehmern mitarbeiter beschäftigte stellen arbeitsplätze meter metern kilometer tonnen stimmen flüchtlinge
    haushalte wohnungen fälle schüler mitglieder
    """,
    printed="""
    veröffentlicht am um uhr von vom stand aktualisiert erschienen datum publiziert der und zuletzt
    """,
    phrases="""
    (den/dem) {day}. {month} dieses_jahres = date 0
    (den/dem) {day}. {month} nächsten_jahres/kommenden_jahres/des_nächsten_jahres/des_kommenden_jahres = date 1
    (den/dem) {day}. {month} desselben_jahres/des_gleichen_jahres/des_selben_jahres = date same
    {month} dieses_jahres = month 0
    {month} nächsten_jahres/kommenden_jahres/des_nächsten_jahres/des_kommenden_jahres = month 1
    {month} desselben_jahres/des_gleichen_jahres/des_selben_jahres = month same
    mitte des_monats/dieses_monats = of_month mid
    (im) ersten_halbjahr dieses_jahres/des_laufenden_jahres = part_of_year half 1
    (im) ersten_halbjahr des_vergangenen_jahres/des_letzten_jahres/des_vorigen_jahres/des_vorjahres = part_of_year half 1 -1
    (im) zweiten_halbjahr dieses_jahres/des_laufenden_jahres = part_of_year half 2
    (im) zweiten_halbjahr des_vergangenen_jahres/des_letzten_jahres/des_vorigen_jahres/des_vorjahres = part_of_year half 2 -1
    (im) ersten_quartal dieses_jahres/des_laufenden_jahres = part_of_year quarter 1
    (im) ersten_quartal des_vergangenen_jahres/des_letzten_jahres/des_vorigen_jahres/des_vorjahres = part_of_year quarter 1 -1
    (im) zweiten_quartal dieses_jahres/des_laufenden_jahres = part_of_year quarter 2
    (im) zweiten_quartal des_vergangenen_jahres/des_letzten_jahres/des_vorigen_jahres/des_vorjahres = part_of_year quarter 2 -1
    (im) dritten_quartal dieses_jahres/des_laufenden_jahres = part_of_year quarter 3
    (im) dritten_quartal des_vergangenen_jahres/des_letzten_jahres/des_vorigen_jahres/des_vorjahres = part_of_year quarter 3 -1
    (im) vierten_quartal dieses_jahres/des_laufenden_jahres = part_of_year quarter 4
    (im) vierten_quartal des_vergangenen_jahres/des_letzten_jahres/des_vorigen_jahres/des_vorjahres = part_of_year quarter 4 -1
    (am) {weekday} vor {number} {unit} = weekday_ago
    (am) {weekday} nächster/kommender/der_kommenden/der_nächsten_woche = weekday week 1
    (am) {weekday} der_vergangenen/der_letzten/der_vorigen_woche = weekday week -1
    in {number} {unit},? (und) {number} {unit} = ago 1
    vor {number} {unit},? (und) {number} {unit} = ago
    vor anderthalb/eineinhalb {unit} = ago half
    in anderthalb/eineinhalb {unit} = ago half 1
    vor einer_halben_stunde = day 0
    vorletztes/im_vorletzten/vorletzten jahr = year -2
    im_kommenden_frühjahr/im_nächsten_frühjahr/nächstes_frühjahr/nächsten_frühling = season spring next
    im_kommenden_sommer/im_nächsten_sommer/nächsten_sommer/kommenden_sommer = season summer next
    im_kommenden_herbst/im_nächsten_herbst/nächsten_herbst/kommenden_herbst = season autumn next
    im_kommenden_winter/im_nächsten_winter/nächsten_winter/kommenden_winter = season winter next
    in_diesem_frühjahr/dieses_frühjahr/diesen_frühling = season spring this
    in_diesem_sommer/diesen_sommer = season summer this
    in_diesem_herbst/diesen_herbst = season autumn this
    in_diesem_winter/diesen_winter = season winter this
    anfang/zu_beginn vergangenen_jahres/letzten_jahres/vorigen_jahres/des_vergangenen_jahres/des_letzten_jahres/des_vorigen_jahres = part_of_year early -1
    ende vergangenen_jahres/letzten_jahres/vorigen_jahres/des_vergangenen_jahres/des_letzten_jahres/des_vorigen_jahres = part_of_year late -1
    zu/zum/am jahresbeginn/jahresanfang = part_of_year early
    anfang/zu_beginn des_jahres/dieses_jahres = part_of_year early
    mitte/in_der_mitte des_jahres/dieses_jahres = part_of_year mid
    zum/am/bis/bis_zum jahresende = part_of_year late
    ende/am_ende des_jahres/dieses_jahres = part_of_year late
    am_ende_des_jahres {year} = part_of_year late
    anfang/zu_beginn dieses_monats = of_month early
    ende dieses_monats = of_month late
    anfang/zu_beginn vergangenen/letzten/des_vergangenen/des_letzten_monats = of_month early -1
    ende vergangenen/letzten/des_vergangenen/des_letzten_monats = of_month late -1
    {weekday},? (den/dem) {day}. = day_alone
    zwischen {month} und {month} = months
    vor zwei {unit} = couple
    am/jeden/diesem/diesen/den/der/des/vom/zum/gegen/guten/frühen/nächsten/eines/bis_zum morgen = nothing
    morgen = day 1
    in_den_letzten_tagen/in_den_vergangenen_tagen/vor_einigen_tagen/vor_wenigen_tagen/vor_ein_paar_tagen = recently
    (in) vorletzte/vorletzter/vorletzten woche = week -2
    {weekday} in_einer_woche = weekday after week
    im_vergangenen_frühjahr/im_letzten_frühjahr/im_vergangenen_frühling/letzten_frühling/im_letzten_frühling = season spring
    im_vergangenen_sommer/im_letzten_sommer/letzten_sommer/vergangenen_sommer = season summer
    im_vergangenen_herbst/im_letzten_herbst/letzten_herbst/vergangenen_herbst = season autumn
    im_vergangenen_winter/im_letzten_winter/letzten_winter/vergangenen_winter = season winter
    (im) frühjahr/frühling {year} = season spring
    (im) sommer {year} = season summer
    (im) herbst {year} = season autumn
    (im) winter {year} = season winter
    anfang/zu_beginn_des_jahres/anfang_des_jahres {year} = part_of_year early
    mitte {year} = part_of_year mid
    ende/gegen_ende_des_jahres/ende_des_jahres {year} = part_of_year late
    (im) ersten_halbjahr {year} = part_of_year half 1
    (im) zweiten_halbjahr {year} = part_of_year half 2
    (im) ersten_quartal {year} = part_of_year quarter 1
    (im) zweiten_quartal {year} = part_of_year quarter 2
    (im) dritten_quartal {year} = part_of_year quarter 3
    (im) vierten_quartal {year} = part_of_year quarter 4
    jeden/jeder/einem/ein/eines/manchem {weekday} = nothing
    schwarzer/grüner {weekday} = nothing
    {weekday},? (den/dem/der) {day}. {month} {year} = date
    {weekday},? (den/dem/der) {day}. {month} = date
    (den/dem) {day}. {month} {year} = date
    (den/dem) {day}. {month} = date
    {day}. {month} des_vergangenen_jahres/des_vorigen_jahres/vergangenen_jahres/letzten_jahres = date -1
    {digits} = digits
    vom {day}. bis {day}. {month} {year} = days
    vom {day}. bis {day}. {month} = days
    vom {day}. bis_zum {day}. {month} = days
    vom {day}. {month} bis {day}. {month} = days
    zwischen (dem) {day}. und (dem) {day}. {month} {year} = days
    zwischen (dem) {day}. und (dem) {day}. {month} = days
    (in) (der) nacht auf/zum {weekday} = weekday
    (in) (der) nacht von {weekday} auf {weekday} = weekdays
    von {weekday} bis {weekday} = weekdays
    zwischen {weekday} und {weekday} = weekdays
    {weekday} = weekday
    {weekday}morgen/{weekday}mittag/{weekday}nachmittag/{weekday}abend/{weekday}nacht/{weekday}vormittag = weekday
    {weekday} morgen/früh/mittag/nachmittag/abend/nacht/vormittag = weekday
    vergangenen/letzten/vorigen {weekday} = weekday last
    (am) {weekday} vergangener/letzter_woche = weekday week -1
    nächsten {weekday} = weekday next
    kommenden {weekday} = weekday coming
    diesen/diesem {weekday} = weekday
    gestern = day -1
    gestern morgen/früh/abend/nachmittag/nacht = day -1
    vorgestern = day -2
    heute = day 0
    heute morgen/früh/abend/nachmittag/nacht/mittag = day 0
    am | tag_zuvor = previous -1
    am_vortag = previous -1
    am_folgetag/tags_darauf/am_tag_darauf/am_nächsten_tag = previous 1
    am_selben_tag/am_gleichen_tag = previous 0
    übermorgen = day 2
    morgen abend/früh/nachmittag = day 1
    vor {number} {unit} = ago
    vor etwa/rund/gut/fast/knapp {number} {unit} = ago
    in {number} {unit} = ago 1
    {number} {unit} später = later
    {number} {unit} zuvor/früher = later -1
    diese/dieser woche = week 0
    anfang/zu_beginn dieser/der woche = week early
    ende dieser/der woche = week late
    vergangene/letzte/vergangener/letzter/vorige/voriger/vergangenen/letzten woche = week -1
    nächste/nächster/kommende/kommender/nächsten/kommenden woche = week 1
    am/das/dieses/diesem wochenende = weekend
    vergangenes/letztes/vergangenen/letzten wochenende = weekend last
    nächstes/kommendes/kommenden/nächsten wochenende = weekend 1
    diesen/diesem monat = months_from 0
    vergangenen/letzten/vorigen/vergangener/letzter monat = months_from -1
    nächsten/kommenden monat = months_from 1
    ende des_monats = of_month late
    anfang/zu_beginn des_monats = of_month early
    anfang/beginn {month} = month early
    anfang/beginn {month} {year} = month early
    mitte {month} = month mid
    mitte {month} {year} = month mid
    ende {month} = month late
    ende {month} {year} = month late
    im/seit/bis/ab | {month} = month
    {month} {year} = month
    {month} des_vergangenen_jahres/vergangenen_jahres/letzten_jahres/des_vorjahres = month -1
    vergangenen/letzten {month} = month last
    nächsten/kommenden {month} = month next
    im_jahr/im_jahre/seit/anfang/mitte/ende/bis/ab/jahr/jahres | {year} = year
    von {year} bis {year} = years
    zwischen {year} und {year} = years
    vergangenes/letztes/vorigen/vergangenen/letzten/voriges/im_vergangenen/im_letzten jahr = year -1
    dieses/diesem jahr = year 0
    nächstes/kommendes/nächsten/kommenden jahr = year 1
    """,
)

ABBREVIATIONS = """
0
z.b
z. b
d.h
d. h
u.a
u. a
o.ä
o. ä
v.a
v. a
s.o
s.u
i.d.r
u.u
bzw
ca #
evtl
ggf
inkl
exkl
usw
etc
vgl
sog
bspw
allg
insb
zzgl
dr
prof
hr
hrn
dipl
ing
phil
jur
rer
nat
mag #
st
str
nr
bd #
abs #
art #
kap #
s #
ff #
f
abb #
tab #
jh
jhd
geb
gest
verh
verst
jan #
feb #
mrz #
apr #
jun #
jul #
aug #
sep #
sept #
okt #
nov #
dez #
mio
mrd
tsd
co
e.v
gen
ltn
oberst
bgm
"""

# Lemma and flags: s speech that takes a clause, o speech about an object, i only in an incise, r only with its reflexive
# pronoun, d done by a document, p with the speaker as subject of the passive. `SpeechWords.verbs` tells more; forms/de.txt has the forms.
VERBS = """
ablehnen so
abschließen i
abstreiten s
ächzen i
ahnen i
analysieren i
andeuten s
androhen s
anerkennen s
anfangen i
anflehen o
anführen s
angeben s
angreifen i
anklagen o
ankreiden o
ankündigen s
anmahnen so
anmerken s
anordnen i
anprangern so
anregen s
anschließen i
ansehen o
antworten s
anvertrauen s
anweisen i
appellieren s
ärgern i
argumentieren s
artikulieren i
attackieren i
attestieren o
ätzen i
auffordern o
aufnehmen i
aufrufen o
ausführen s
ausgehen o
ausrufen i
aussagen s
ausschließen s
aussprechen i
äußern s
bangen i
beanspruchen o
beanstanden s
beantworten i
bedanken i
bedauern s
befehlen i
befinden s
befürchten s +unsaid
beginnen i
beglückwünschen i
begründen s
begrüßen so
behaupten s
beipflichten i
bejubeln o
bekanntgeben s
bekennen s
beklagen so
bekräftigen s
bekunden s
beleidigen i
bemängeln s
bemerken s
berichten sd
berichtigen i
berufen s
beruhigen i
besagen d
besänftigen i
bescheinigen o
beschimpfen o
beschreiben s
beschuldigen so
beschweren i
beschwichtigen i
beschwören s
bestätigen s
bestimmen d
bestreiten s
beten i
beteuern s
betonen sd
betrachten o
betteln i
bewerten o
bezeichnen so
bezeugen s
bezichtigen o
bezweifeln s +unsaid
bilanzieren s
bitten i
bloggen i
brandmarken so
brüllen i
brummeln i
brummen i
charakterisieren so
danken i
darlegen s
dazwischenrufen i
deklamieren i
dementieren s
denken i
deuten o
diagnostizieren i
diffamieren o
differenzieren i
diktieren i
donnern i
dozieren i
drohen s
einfordern so +unsaid
eingestehen s
einleiten i
einmischen i
einräumen s
einschätzen o
einschränken i
einsehen s +unsaid
einstimmen i
einstufen o
einwenden s
einwerfen s
empfehlen s
empören i
enden i
entgegenhalten s
entgegnen s
enthüllen s
entrüsten i
entschuldigen i
ergänzen s
erinnern s
erklären s
erkundigen i
erläutern s
ermuntern i
ermutigen i
eröffnen i
erwidern s
erzählen s
fabulieren i
fauchen i
faxen i
feiern o
feixen i
festhalten sd
feststellen sd
feuern i
finden s
flehen i
fluchen i
flüstern i
folgern s
fordern so
formulieren i
fortfahren i
fragen i
freuen i
frohlocken i
frotzeln i
fürchten i
garantieren s
gebieten i
gedenken i
geißeln o
geloben s
gestehen s
gestikulieren i
giften i
glauben s +unsaid
gratulieren i
grinsen i
grollen i
grübeln i
grüßen i
hadern i
halten o
heißen d
heranziehen i
hervorheben s
hetzen i
heulen i
hinweisen s
hinzufügen s
hoffen i
höhnen i
informieren s
interpretieren o
jammern i
johlen i
jubeln i
jubilieren i
keifen i
keilen i
kichern i
klagen i
klarmachen s
klarstellen s
knurren i
kommentieren s
konkretisieren s
konstatieren s
kontern s
korrigieren i
kreischen i
kritisieren so
lächeln i
lachen i
lallen i
lästern i
lauten d
lesen id
leugnen s
loben so
locken i
lügen i
mahnen s
mailen i
maulen i
meckern i
meinen s
melden sd
mitteilen s
monieren s
murmeln i
murren i
mutmaßen s +unsaid
nachdenken i
nachfragen i
nachhaken i
nachlegen i
nachschieben i
nachvollziehen i
nahelegen s
nennen so
nicken i
nörgeln i
notieren s
nuscheln i
offenbaren s
orakeln s
parieren i
philosophieren i
plädieren s
plappern i
plaudern i
pöbeln i
poltern i
posten s
prahlen i
präzisieren s
predigen i
preisen o
preisgeben s
prognostizieren s
prophezeien s
protokollieren s
protzen i
provozieren i
raten s
rätseln i
raunen i
reagieren i
rechnen i
rechtfertigen i
reden o
referieren i
regeln d
reimen i
relativieren i
resümieren s
rezitieren i
rufen i
rügen so
rühmen o
sagen s
schätzen s
schelten o
scherzen s
schießen i
schildern s
schimpfen i
schließen i
schluchzen i
schlussfolgern s
schmähen o
schmunzeln i
schreiben sd
schreien i
schwärmen i
schwindeln i
schwören s
sehen o
seufzen i
signalisieren s
simsen i
singen i
sinnieren i
skandieren o
skizzieren i
sorgen i
spekulieren i
spötteln s
spotten s
sprechen o
stammeln i
stänkern i
staunen i
stehen d
sticheln i
stöhnen i
stottern i
suggerieren s
tadeln s
titeln d
titulieren o
toben i
tratschen i
trauern i
träumen i
trösten i
twittern s
überlegen i
übertreiben i
umreißen i
unken s
unterbrechen i
unterrichten s
unterstellen s
unterstreichen s
urteilen s
verdeutlichen s
verfügen i
verhöhnen o
verkünden s
verlangen so +unsaid
verlautbaren s
verlauten s
verlesen i
vermelden s
vermissen o
vermuten s +unsaid
verneinen s
veröffentlichen s
verraten s
versichern s
verspotten o
versprechen so
versuchen i
verteidigen so
verurteilen so
verweisen s
verwerfen o
voraussagen s
voraussehen s +unsaid
vorbringen s
vorhersagen s
vorlesen i
vorrechnen s
vorschlagen s
vorsehen d
vortragen s
vorwerfen s
warnen so
wehren i
weinen i
weiterreden i
werben i
werten o
wettern i
widersprechen s
wiederholen s
wimmern i
wissen i
witzeln s
wundern i
wünschen i
würdigen so
zaudern i
zeigen i
zetern i
zischen i
zitieren spe
zögern i
zugeben s
zugestehen s
zürnen i
zurückgeben i
zurücknehmen i
zurückrufen i
zurückweisen s
zurufen i
zusagen s
zusammenfassen s
zusichern s
zusprechen o
zustimmen i
zweifeln i
empfinden o
deklarieren o
betiteln o
verteufeln o
umschreiben o
verreißen o
retournieren s
replizieren s
lamentieren s
proklamieren s
rekapitulieren s
beichten s
beharren s
flachsen i
hauchen i
grummeln i
granteln i
mäkeln i
motzen i
blaffen i
trompeten i
tönen i
schnauben i
assistieren i
intervenieren i
abwinken i
einlenken s
strahlen i
anfügen s
anzweifeln so
aufzeigen s
ausrichten s
benennen o
beziffern so
darstellen so
definieren so
einordnen o
entlarven o
ermahnen i
erwähnen s
erwarten o
herausstellen s
hinzusetzen s
hervorstoßen i
insistieren s
kolportieren s
konzedieren s
kundgeben s
negieren s
orten so
postulieren s
rapportieren s
reklamieren so
spezifizieren s
veranschaulichen s
verbreiten s
verdammen o
verharmlosen o
verhehlen s
verherrlichen o
verleumden o
vermerken sd
verschweigen s
vorausschicken s
vorgeben s
vorhalten s
weissagen s
übermitteln s
überliefern s
kommunizieren s
bejahen s
ansagen s
belächeln o
beschönigen o
bewundern o
honorieren o
taxieren o
abkanzeln o
ausplaudern s
abwehren i
abwiegeln i
akzentuieren i
anfeuern i
anknüpfen i
anpreisen o
aufatmen i
aufbegehren i
aufklären i
auflachen i
aufmuntern i
aufschreien i
aufseufzen i
aufstöhnen i
auftrumpfen i
aufzählen i
ausholen i
austeilen i
bellen i
belehren i
debattieren i
diskutieren i
einhaken i
einstreuen i
ereifern i
erörtern i
faseln i
flöten i
flunkern i
glucksen i
gurren i
herausplatzen i
hüsteln i
illustrieren i
intonieren i
ironisieren i
jauchzen i
jaulen i
kalauern i
kalmieren i
kläffen i
klönen i
kommandieren i
kondolieren i
krakeelen i
krächzen i
loslegen i
lospoltern i
moralisieren i
mosern i
nachdoppeln i
nachfassen i
nachsetzen i
nachtreten i
näseln i
opponieren i
parlieren i
piepsen i
plärren i
pochen i
posaunen i
prusten i
quengeln i
quittieren i
räsonieren i
raunzen i
reflektieren i
salbadern i
schmeicheln i
schmettern i
schmollen i
schnarren i
schnattern i
schnaufen i
schnurren i
schwadronieren i
schwafeln i
schwatzen i
sekundieren i
spaßen i
stutzen i
säuseln i
theoretisieren i
thematisieren i
triumphieren i
trällern i
tuscheln i
unterbreiten i
verabschieden i
verallgemeinern i
verplappern i
vertrösten i
voranschicken i
vorpreschen i
wegwischen i
weiterfragen i
wispern i
wiehern i
zuflüstern i
zunicken i
zurechtweisen i
zurückblicken i
zurückrudern i
zurückschießen i
zurückschreiben i
zwinkern i
zwitschern i
anschreien i
anherrschen i
anblaffen i
anbrüllen i
ansprechen i
ausrasten i
ausflippen i
necken i
losprusten i
schulmeistern i
monologisieren i
resignieren i
schäumen i
aufregen i
echauffieren i
mokieren i
schämen i
entsinnen i
auflisten i
kokettieren i
zuraunen i
entgegenrufen i
hinterherrufen i
nachrufen i
zuschreien i
zubrüllen i
zuzwinkern i
fortsetzen i
weitermachen i
weitersprechen i
losbrüllen i
loslachen i
losheulen i
zuspitzen i
festlegen i
aufrütteln i
nachbohren i
hinterherschieben i
beifügen i
beisteuern i
zurücktwittern i
retweeten i
tweeten s
deutlich_machen s
geltend_machen s
bedenken_geben s
aussicht_stellen s
stellung_nehmen i
ausdruck_bringen s
luft_machen i
protokoll_geben s
besten_geben i
entwarnung_geben i
alarm_schlagen i
bilanz_ziehen i
hoffnung_machen i
mut_machen i
sorgen_machen i
kritik_üben i
abrede_stellen s
klartext_reden i
"""

VERB_PREFIXES = """
bedenken
aussicht
stellung
ausdruck
luft
protokoll
besten
entwarnung
alarm
bilanz
hoffnung
mut
sorgen
kritik
abrede
klartext
deutlich
geltend
zurecht
hinterher
dazu
ab
an
auf
aus
bei
bekannt
bereit
bloß
dar
ein
entgegen
fest
fort
gegenüber
heraus
hervor
hin
hinweg
hinzu
klar
kund
los
mit
nach
nahe
offen
preis
richtig
rück
statt
vor
voran
voraus
vorher
vorweg
weg
weiter
wieder
zu
zurück
zusammen
"""

AS_TOLD = """
wie
"""

AUXILIARIES = """
hat
haben
hatte
hatten
ist
sind
war
waren
haben lassen
"""

POINTERS = """
das
dies
"""

PASSIVES = """
wird
werden
würde
würden
werde
wurde
wurden
worden
geworden
"""

RUMOUR = """
soll
sollen
angeblich
mutmaßlich
"""

MODALS = """
will
wollen
wollte
wollten
kann
können
konnte
konnten
muss
müssen
musste
mussten
darf
durfte
möchte
möchten
mag
ließ
lässt
lassen
scheint
schien
"""

NEGATIONS = """
nicht
nie
niemals
kein
keine
keinen
keinem
keiner
nichts
weder
"""

ADVERBS = """
zum ersten mal
nach eigenen angaben
laut eigenen angaben
laut eigener aussage
eigenen angaben zufolge
eigenen worten zufolge
eigener aussage zufolge
nach eigenen worten
nach eigener aussage
nach eigenen aussagen
nach eigener darstellung
nach eigenem bekunden
nach eigener einschätzung
nach eigener überzeugung
auch
dann
später
danach
daraufhin
dabei
dazu
dagegen
jedoch
aber
doch
noch
schon
bereits
erneut
wieder
wiederum
weiter
weiterhin
ferner
zudem
außerdem
ebenfalls
ebenso
gleichzeitig
zugleich
zuvor
vorher
zuletzt
zunächst
schließlich
heute
gestern
morgen
nun
jetzt
damals
einst
kürzlich
jüngst
immer
oft
häufig
manchmal
bisher
bislang
bald
gleich
sofort
nur
sogar
selbst
sehr
ganz
hier
dort +therein
daher
deshalb
deswegen
darum
trotzdem
dennoch
allerdings
hingegen
indes
indessen
unterdessen
derweil
inzwischen
mittlerweile
demnach
somit
also
ja
nein
vielleicht
wohl
etwa
rund
zirka
beispielsweise
insbesondere
vor allem
zum beispiel
unter anderem
am montag
am dienstag
am mittwoch
am donnerstag
am freitag
am samstag
am sonntag
am abend
am morgen
am nachmittag
am mittag
am montagabend
am vormittag
am wochenende
am sonnabend
gegenüber der presse
öffentlich
klar
deutlich
offen
ausdrücklich
wörtlich
schriftlich
mündlich
persönlich
abermals
nochmals
einmal
mehrfach
wiederholt
ebenda
darauf
darüber
davon
daran
darin +therein
hierzu
dafür
zusammen
gemeinsam
allein
leider
natürlich
freilich
zwar
einerseits
andererseits
eindringlich
scharf
lachend
lächelnd
ironisch
energisch
vorsichtig
knapp
erst
eben
gerade
kurz
lange
mehr
weniger
besonders
fast
kaum
genau
bitte
hierin +therein
"""

# Lemma, and behind a hyphen the forms that are another word as well.
OTHER_VERBS = """
arbeiten
bauen
bekommen
bringen
brauchen
dauern
entstehen
erhalten
fahren
fallen
führen
gehen
gehören -gehört
gewinnen
helfen
holen
kämpfen
kaufen
kommen
kosten
lassen
laufen
leben
legen
liegen
nehmen
öffnen
reisen
schlafen
setzen
sitzen
spielen
stellen
sterben
suchen
tragen
treffen
verlassen
verlieren -verloren
verschwinden
wachsen
warten
wirken
wohnen
ziehen
"""

OBJECT_PRONOUNS = """
ihm
ihn
ihnen
mir
uns
mich
dir
dich
euch
"""

REFLEXIVES = """
sich
"""

PHRASES = """
laut
gemäß
nach angaben von
nach angaben
nach angaben des
nach angaben der
nach ansicht von
nach ansicht des
nach ansicht der
nach meinung von
nach meinung des
nach meinung der
nach aussage von
nach aussage des
nach aussage der
nach aussagen von
nach aussagen des
nach aussagen der
nach auffassung von
nach auffassung des
nach auffassung der
nach einschätzung von
nach einschätzung des
nach einschätzung der
nach überzeugung von
nach überzeugung des
nach überzeugung der
nach worten von
nach worten des
nach worten der
nach den worten von
nach den worten des
nach den worten der
nach darstellung von
nach darstellung des
nach darstellung der
nach auskunft von
nach auskunft des
nach auskunft der
nach einem bericht
nach einem bericht des
nach einem bericht der
nach informationen von
nach informationen des
nach informationen der
in den worten von
zitat
so
nach ansicht
nach meinung
nach aussage
nach aussagen
nach auffassung
nach einschätzung
nach überzeugung
nach worten
nach den worten
nach darstellung
nach auskunft
nach informationen
nach lesart
nach lesart des
nach lesart der
nach dafürhalten
nach schilderung
nach schilderung des
nach schilderung der
nach schilderungen
nach mitteilung
nach mitteilung des
nach mitteilung der
nach erkenntnissen des
nach erkenntnissen der
nach erkenntnissen von
nach berichten
nach berichten von
nach berichten des
nach berichten der
nach dem bericht
nach beobachtung von
"""

WEAK_PHRASES = """
für
aus sicht von
aus sicht des
aus sicht der
aus der sicht von
vonseiten
vonseiten der
vonseiten des
von seiten
von seiten der
von seiten des
seitens
in den augen von
in den augen der
in den augen des
aus sicht
aus der sicht
aus der sicht des
aus der sicht der
in den augen
"""

POSTPOSITIONS = """
zufolge
"""

NOUNS = """
worte np
wort n
reaktion f
antwort f
kommentar m
frage f
aussage f
äußerung f
stellungnahme f
ansicht f
meinung f
auffassung f
einschätzung f
fazit n
motto n
forderung f
vorwurf m
warnung f
kritik f
begründung f
erklärung f
behauptung f
bemerkung f
versprechen n
zusage f
appell m
aufruf m
ankündigung f
mitteilung f
hinweis m
überzeugung f
devise f
rat m
klage f
credo n
bilanz f
replik f
konter m
urteil n
statement n
einwand m
erwiderung f
entgegnung f
zwischenruf m
ausruf m
slogan m
parole f
schlachtruf m
spruch m
leitspruch m
wahlspruch m
these f
argument n
prognose f
vermutung f
befürchtung f
hoffnung f
wunsch m
ratschlag m
tipp m
rüge f
seitenhieb m
eingeständnis n
geständnis n
bekenntnis n
klarstellung f
ergänzung f
erläuterung f
schilderung f
resümee n
zusammenfassung f
schlussfolgerung f
erkenntnis f
diagnose f
verdikt n
entschuldigung f
drohung f
mahnung f
ansage f
kampfansage f
tenor m
philosophie f
einsicht f
standpunkt m
lesart f
beschreibung f
formulierung f
empfehlung f
anweisung f
befehl m
sorge f
"""

CONJUNCTIONS = """
dass
daß
"""

AGENTS = """
von
durch
"""

PRONOUNS = """
er ms
sie f*
ihm ms
ihr fs
ihnen *p
"""

DEMONSTRATIVES = """
dieser ms
diese f*
dieses ns
letzterer ms +latter
letztere f* +latter
jener ms
jene f*
derselbe ms
dieselbe fs
beide *p
andere *p +indefinite
viele *p +indefinite
einige *p +indefinite
manche *p +indefinite
mehrere *p +indefinite
einer ms +indefinite
eine fs +indefinite
jemand *s +indefinite
ein anderer ms +indefinite
eine andere fs +indefinite
"""

AGES = """
jährige
jähriger
jährigen
jährigem
jahre
"""
OWN = """
ich
wir
mir
mich
mein
meine
meiner
meinen
meinem
uns
unser
unsere
unseren
"""

FIRST_PERSON = """
ich
wir
du
"""

IMPERSONAL = """
man
das
was
niemand
alles
etwas
dies
es
"""

RELATIVES = """
welcher
welches
"""

DETERMINERS = """
der m* +definite
die f* +definite
das ns +definite
den ** +definite
dem *s +definite
des *s
ein *s +indefinite
eine fs +indefinite
einen ms +indefinite
einem *s +indefinite
einer fs +indefinite
eines *s
dieser ** +definite
diese ** +definite
dieses *s +definite
diesem *s
diesen **
jener **
jene **
jeder ms
jede fs
jedes ns
sein ** +possessive
seine ** +possessive
seinem *s +possessive
seinen ** +possessive
seiner ** +possessive
ihr ** +possessive
ihre ** +possessive
ihrem *s +possessive
ihren ** +possessive
ihrer ** +possessive
unser **
unsere **
mein **
meine **
meinem *s
meinen **
meiner **
kein *s
keine **
mehrere *p +indefinite
einige *p +indefinite
viele *p +indefinite
zwei *p +indefinite
drei *p +indefinite
vier *p +indefinite
fünf *p +indefinite
sechs *p +indefinite
sieben *p +indefinite
acht *p +indefinite
neun *p +indefinite
zehn *p +indefinite
beide *p
beiden *p
alle *p
manche *p +indefinite
zahlreiche *p +indefinite
dessen **
deren **
solche **
welche **
andere *p +indefinite
anderer **
sämtliche *p
"""

OBLIQUE = """
dem
den
des
einem
einen
eines
diesem
diesen
seinem
seinen
ihrem
ihren
meinem
meinen
der f
einer f
dieser f
jener f
seiner f
ihrer f
"""

LINKERS = """
von
des
der
"""

PREPOSITIONS = """
in
im
an
am
auf
aus
bei
beim
mit
nach
seit
vor
zu
zum
zur
zwischen
über
unter
um
gegen
ohne
neben
hinter
wegen
trotz
statt
anstatt
innerhalb
außerhalb
gegenüber
entlang
ab
dank
mittels
anlässlich
angesichts
aufgrund
infolge
hinsichtlich
bezüglich
mithilfe
pro
samt
nebst
via
ins
ans
aufs
fürs
übers
als
im gespräch mit
in einem interview mit
im interview mit
in bezug auf
im rahmen
im zuge
zugunsten
zulasten
binnen
oberhalb
unterhalb
jenseits
diesseits
inmitten
nahe
außer
vom
"""

COORDINATORS = """
und
oder
sowie
denn
sondern
bzw
&
"""

SUBORDINATORS = """
wenn
weil
da
ob
obwohl
während
nachdem
bevor
ehe
falls
sobald
solange
sofern
damit
indem
obgleich
wobei
wodurch
womit
wofür
woran
wozu
warum
weshalb
wieso
wie
wo
wohin
wann
als ob
so dass
sodass
zumal
seitdem
bis
"""

TITLES = """
herr ms
herrn ms
frau fs
dr *s
prof *s
med *s
dipl *s
ing *s
jur *s
phil *s
rer *s
nat *s
h.c *s
mag *s
freiherr ms
graf ms
gräfin fs
baron ms
baronin fs
prinz ms
prinzessin fs
fürst ms
könig ms
königin fs
kaiser ms
papst ms
pater ms
schwester fs
bruder ms
sir ms
lord ms
lady fs
mr ms
mrs fs
ms fs
hauptmann ms
oberst ms
general ms
major ms
kardinal ms
pfarrer ms
"""

ROLES = """
importeur m
prokuristin f
prokurist m
liebhaberin f
liebhaber m
kennerin f
kenner m
toxikologe m
epidemiologe m
psychiater m
therapeut m
therapeutin f
schwimmerin f +anybody
sprinter m +anybody
sprinterin f
torhüter m +anybody
gitarrist m +anybody
schlagzeuger m
bassist m
rapper m +anybody
kabarettist m +anybody
dramatiker m +anybody
bildhauer m +anybody
klempner m
elektriker m
köchin f
kellnerin f
rechtsmediziner m
gesandter m
konsul m
influencer m
turnerin f
ruderer m
golfer m +anybody
praktikant m
ehrenamtliche *
verlobter m
banker m
staatsoberhaupt n
abgeordnete * +anybody
abgeordneter m +anybody
abteilungsleiter m
abteilungsleiterin f
adelige *
agent m
agentin f
aktivist m +anybody
aktivisten *p
aktivistin f +anybody
aktionär m
amtsinhaber m
amtskollege m
amtskollegen *
analyst m
analysten *
analystin f
anführer m
anführerin f
angehörige *
angeklagte *
angeklagter m
angestellte *
anhänger m
anwalt m
anwälte *p
anwältin f
anwohner m
anwohnerin f
arbeiter m
arbeiterin f
arbeitsminister m
arbeitsministerin f
arzt m +anybody
ärzte *p
ärztin f +anybody
assistent m
assistentin f
astronaut m +anybody
astronom m
augenzeuge m
augenzeugen *p
ausschussvorsitzende *
ausschussvorsitzender m
außenminister m
außenministerin f
autor m +anybody
autorin f +anybody
bauer m +anybody
bauern *p
bäuerin f +anybody
beamte *
beamter m
beamtin f
beauftragte *
beauftragter m
befürworter m
beobachter m
berater m
beraterin f
besitzer m
besitzerin f
besucher m
besucherin f
betreiber m
betreiberin f
bewohner m
bewohnerin f
biologe m +anybody
biologin f +anybody
bischof m
bischöfin f
botschafter m
botschafterin f
bruder m
bundeskanzler m
bundeskanzlerin f
bundesminister m
bundesministerin f
bundespräsident m
bundesinnenminister m
bundesaußenminister m
bundestagsabgeordnete *
bundestagspräsident m
bundestagspräsidentin f
bundesvorsitzende *
bundesvorsitzender m
bundestrainer m
bürger m
bürgerin f
bürgermeister m
bürgermeisterin f
bürgerrechtler m
ceo *
chef m +anybody
chefin f +anybody
chefredakteur m
chefredakteurin f
chemiker m +anybody
chirurg m +anybody
chirurgin f +anybody
demonstrant m
demonstranten *p
designer m +anybody
designerin f +anybody
dichter m +anybody
diplomat m
diplomaten *
diplomatin f
direktor m
direktorin f
dirigent m +anybody
einwohner m
eltern *p
enkel m
enkelin f
entwickler m
ermittler m
ermittlerin f
erzbischof m
experte m +anybody
experten *p
expertin f +anybody
fahrer m
fahrerin f
fahrgast m
familienministerin f
familienminister m
feuerwehrmann m
feuerwehrleute *p
feuerwehrsprecher m
filmemacher m +anybody
finanzminister m
finanzministerin f
firmenchef m
firmensprecher m
flüchtling m
forscher m +anybody
forscherin f +anybody
fotograf m +anybody
fotografin f +anybody
fraktionschef m
fraktionschefin f
fraktionssprecher m
fraktionsvorsitzende *
fraktionsvorsitzender m
frau f +anybody
frauen fp
freund m
freundin f
funktionär m
führer m
fußballer m +anybody
gast m
gäste *p
gegner m
gegnerin f
geiseln *p
geistlicher m
generalsekretär m
generalsekretärin f
generalstaatsanwalt m
geschäftsführer m
geschäftsführerin f
geschäftsmann m
gesundheitsminister m
gesundheitsministerin f
gewerkschafter m +anybody
gewerkschafterin f +anybody
gouverneur m
gouverneurin f
großmutter f
großvater m
gründer m
gründerin f
gutachter m
händler m
händlerin f
hersteller m
herausgeber m
herausgeberin f
historiker m +anybody
historikerin f +anybody
informant m
ingenieur m +anybody
ingenieurin f +anybody
initiator m
innenminister m
innenministerin f
innensenator m
insasse m
inspekteur m
intendant m
intendantin f
journalist m
journalistin f
junge m +anybody
jurist m +anybody
juristin f +anybody
justizminister m
justizministerin f
kandidat m
kandidatin f
kanzler m
kanzlerin f
kapitän m +anybody
kardinal m
kind n
kinder *p
kläger m
klägerin f
kollege m
kollegin f
kommandant m
kommandeur m
kommissar m
kommissarin f
kommissionspräsident m
kommissionspräsidentin f
konzernchef m
koordinator m
korrespondent m
korrespondentin f
kritiker m
kritikerin f
kultusminister m
kunde m
kunden *p
kundin f
künstler m +anybody
künstlerin f +anybody
landesvorsitzende *
landesvorsitzender m
landrat m
landrätin f
landwirt m +anybody
landwirtin f +anybody
landwirtschaftsminister m
lehrer m
lehrerin f
leiter m
leiterin f
leser m
lokführer m
mädchen n +anybody
manager m +anybody
managerin f +anybody
mann m +anybody
männer mp
meteorologe m
meteorologin f
mieter m
minister m
ministerin f
ministerpräsident m
ministerpräsidentin f
mitarbeiter m
mitarbeiterin f
mitglied n
mitglieder *p
mitgründer m
anrainer m
anrainerin f
astronomin f
aufseher m
aufseherin f
bankerin f
bestatter m
bestatterin f
betriebsrätin f
bräutigam m
choreograf m
choreografin f
dekan m
dekanin f
detektiv m
detektivin f
doktorand m
doktorandin f
dozent m
dozentin f
dramaturg m
dramaturgin f
eigentümer m
eigentümerin f
entwicklerin f
erfinder m
erfinderin f
essayist m
essayistin f
fußballerin f
gärtnerin f
handballer m
handballerin f
handwerker m
handwerkerin f
hydrologe m
hydrologin f
illustrator m
illustratorin f
insider m
inspektor m
inspektorin f
jägerin f
juror m
jurorin f
kardiologe m
kardiologin f
kassierer m
kassiererin f
kellner m
komikerin f
mechaniker m
mechanikerin f
missionar m
missionarin f
mönch m
mörder m
neurologe m
neurologin f
nonne f
oligarch m
onkologe m
onkologin f
passantin f
pathologe m
pathologin f
philosophin f
publizist m
publizistin f
rapperin f
seelsorger m
seelsorgerin f
segler m
seglerin f
statistiker m
statistikerin f
statthalter m
statthalterin f
sultan m
superintendent m
superintendentin f
techniker m
technikerin f
übersetzer m
übersetzerin f
volleyballerin f
volleyballer m
zauberer m
zeichner m
zeichnerin f
zoologe m
zoologin f
schwager m
schwägerin f
schwiegervater m
schwiegermutter f
schwiegersohn m
schwiegertochter f
patenkind n
patentante f
urologe m
urologin f
dermatologe m
dermatologin f
hautarzt m
hautärztin f
gynäkologe m
gynäkologin f
internist m
internistin f
bootsführer m
matrose m
lotse m
fluglotse m
schaffner m
schaffnerin f
busfahrer m
busfahrerin f
fahrlehrer m
fahrlehrerin f
lkw-fahrer m
müllmann m
maurer m
dachdecker m
dachdeckerin f
schreiner m
schreinerin f
tischler m
tischlerin f
schlosser m
friseurmeister m
bäckermeister m
schornsteinfeger m
schornsteinfegerin f
floristin f
florist m
kioskbetreiber m
budenbesitzer m
schausteller m
schaustellerin f
barkeeper m
barkeeperin f
sommelier m
sommelière f
landeshauptmann m
landeshauptfrau f
klubobmann m
klubobfrau f
landammann m
gemeindeammann m
gemeindepräsident m
gemeindepräsidentin f
stadtpräsident m
stadtpräsidentin f
oberfeldarzt m
hirte m
hirtin f
ballerina f
primaballerina f
gefangener m
gefangene f
bürgerrechtlerin f
tierschützerin f
naturschützer m
naturschützerin f
umweltschützerin f
klimaschützer m
klimaschützerin f
verbraucherschützerin f
datenschützer m
datenschützerin f
moderator m
moderatorin f
mutter f
musiker m +anybody
musikerin f +anybody
nachbar m
nachbarin f
nachbarn *p
nachfolger m
nachfolgerin f
oberbürgermeister m
oberbürgermeisterin f
oberstaatsanwalt m +sworn
oberstaatsanwältin f
offizier m
opfer n
oppositionsführer m
oppositionsführerin f
oppositionspolitiker m
ökonom m +anybody
ökonomen *p
ökonomin f +anybody
papst m
parlamentarier m +anybody
parlamentspräsident m
parteichef m
parteichefin f
parteifreund m
parteivorsitzende *
parteivorsitzender m
partner m
partnerin f
passagier m
passant m
passanten *p
patient m
patientin f
pfarrer m
pfarrerin f
philosoph m +anybody
physiker m +anybody
pilot m
pilotin f
politiker m +anybody
politikerin f +anybody
politologe m +anybody
politologin f +anybody
polizeichef m
polizeipräsident m
polizeisprecher m
polizeisprecherin f
polizist m
polizisten *p
polizistin f
präsident m
präsidentin f
präsidentschaftskandidat m
präsidentschaftskandidatin f
premier m
premierminister m
premierministerin f
pressesprecher m
pressesprecherin f
priester m
produzent m
produzentin f
professor m
professorin f
projektleiter m
projektleiterin f
psychologe m +anybody
psychologin f +anybody
rechtsanwalt m
rechtsanwältin f
redakteur m
redakteurin f
referent m
regierungschef m
regierungschefin f
regierungssprecher m
regierungssprecherin f
regisseur m +anybody
regisseurin f +anybody
rektor m
rentner m +anybody
rentnerin f +anybody
reporter m
reporterin f
retter m
richter m +sworn
richterin f +sworn
rivale m
sachverständige *
sachverständiger m
sänger m +anybody
sängerin f +anybody
schauspieler m +anybody
schauspielerin f +anybody
schiedsrichter m
schriftsteller m +anybody
schriftstellerin f +anybody
schüler m
schülerin f
schwester f
sekretär m
sekretärin f
senator m
senatorin f
sicherheitschef m
sieger m +anybody
siegerin f +anybody
sohn m
soldat m
soldaten *p
soziologe m +anybody
soziologin f +anybody
spieler m +anybody
spielerin f +anybody
spitzenkandidat m
spitzenkandidatin f
sportler m +anybody
sportlerin f +anybody
sprecher m
sprecherin f
staatsanwalt m +sworn
staatsanwältin f +sworn
staatschef m
staatspräsident m
staatssekretär m
staatssekretärin f
stadtrat m
stadträtin f
stürmer m +anybody
student m +anybody
studenten *p
studentin f +anybody
täter m
teilnehmer m
teilnehmerin f
tierarzt m
tierschützer m
tochter f
torwart m +anybody
tourist m
touristen *p
trainer m
trainerin f
umweltminister m
umweltministerin f
umweltschützer m
unternehmer m +anybody
unternehmerin f +anybody
unternehmenssprecher m
unternehmenssprecherin f
urlauber m
vater m
verbraucherschützer m
verdächtige *
verdächtiger m
verfasser m
verkäufer m
verkäuferin f
verkehrsminister m
verkehrsministerin f
verletzte *
vermittler m
verteidiger m
verteidigerin f
verteidigungsminister m
verteidigungsministerin f
vertreter m
vertreterin f
vizepräsident m
vizepräsidentin f
vorgänger m
vorgängerin f
vorsitzende *
vorsitzender m
vorstand m
vorstandschef m
vorstandsvorsitzende *
vorstandsvorsitzender m
wahlleiter m
wähler m
wirt m
wirtin f
wirtschaftsminister m
wirtschaftsministerin f
wissenschaftler m +anybody
wissenschaftlerin f +anybody
witwe f
witwer m
zeuge m
zeugen *p
zeugin f
zuschauer m
kollegen *p
us-präsident m
us-außenminister m
us-außenministerin f
us-verteidigungsminister m
ex-präsident m
grünen-chef m
grünen-chefin f
fdp-chef m
cdu-chef m
cdu-chefin f
csu-chef m
spd-chef m
spd-chefin f
eu-kommissar m
eu-kommissarin f
geologe m +anybody
geologin f +anybody
virologe m +anybody
virologin f +anybody
ökologe m
archäologe m
archäologin f
theologe m +anybody
theologin f +anybody
vulkanologe m
förster m
försterin f
hausmeister m
bäcker m
metzger m
friseurin f
friseur m
taxifahrer m
pfleger m
pflegerin f
krankenpfleger m
hebamme f
erzieher m
erzieherin f
chemikerin f
physikerin f +anybody
mathematiker m
informatiker m
apotheker m
apothekerin f
notar m
notarin f
makler m
maklerin f
dirigentin f +anybody
komponist m +anybody
komponistin f +anybody
tänzer m +anybody
tänzerin f +anybody
läufer m +anybody
läuferin f +anybody
schwimmer m +anybody
radfahrer m +anybody
boxer m +anybody
kapitänin f +anybody
coach *
bankchef m
hauptmann m
oberst m
general m
major m
fahnder m
wachmann m
hausbesitzer m
oma f
opa m
onkel m
tante f
cousin m
cousine f
neffe m
nichte f
ehemann m
ehefrau f
lebensgefährte m
lebensgefährtin f
verlobte *
wanderer m
bergretter m
bergsteiger m
skifahrer m +anybody
schiffer m
fischer m +anybody
jäger m
imker m +anybody
winzer m +anybody
winzerin f +anybody
brauer m
gastronom m
hotelier m +anybody
führerin f
inhaber m
inhaberin f
meister m
meisterin f
verfasserin f
vize *
soldatin f
kämpfer m
kämpferin f
rabbiner m
imam m
abgeordneten *
veteran m
veteranen *
jährige * +anybody
jähriger m +anybody
jährigen *
veranstalter m
veranstalterin f
organisator m
organisatorin f
vorsitzenden *
investor m +anybody
architekt m +anybody
architektin f +anybody
helfer m
helferin f
maler m +anybody
malerin f +anybody
verleger m
verlegerin f
kolumnist m
kolumnistin f
blogger m
bloggerin f
häftling m
gutachterin f
präses *
obmann m
obfrau f
schatzmeister m
nationalrat m
nationalrätin f
gemeinderat m
gemeinderätin f
kurator m
kuratorin f
schirmherr m
schirmherrin f
verbandschef m
vorstandsmitglied n
wehrleiter m
bergsteigerin f
imkerin f +anybody
tierärztin f
pastor m
pastorin f
kaplan m
vikar m
diakon m
probst m
überlebende *
überlebender m
angehöriger m
geflüchtete *
geflüchteter m
verletzter m
betroffene *
betroffener m
hinterbliebene *
arbeitslose *
arbeitsloser m
bediensteter m
reisende *
reisender m
studierende *
beschuldigte *
beschuldigter m
geschädigte *
geschädigter m
star m +anybody
parlamentarierin f +anybody
stadtoberhaupt n
boss m
funktionärin f
mediziner m +anybody
medizinerin f +anybody
lyriker m +anybody
ankläger m
anklägerin f
generalleutnant m
admiral m
athlet m +anybody
athletin f +anybody
biathlet m +anybody
biathletin f +anybody
profi m +anybody
kicker m +anybody
pianist m +anybody
pianistin f +anybody
geiger m +anybody
geigerin f +anybody
filmemacherin f +anybody
dokumentarfilmer m +anybody
mime m +anybody
darsteller m +anybody
darstellerin f +anybody
oberhirte m
pontifex m
kirchenoberhaupt n
pädagoge m
pädagogin f
rektorin f
kauffrau f +anybody
kaufmann m +anybody
angreifer m +anybody
angreiferin f
zuspielerin f
kontrolleur m
kontrolleurin f
unterzeichner m
antragsteller m
antragstellerin f
beschwerdeführer m
beschwerdeführerin f
preisträger m
preisträgerin f
olympiasieger m +anybody
olympiasiegerin f +anybody
weltmeister m +anybody
weltmeisterin f +anybody
torjäger m +anybody
keeper m +anybody
nationalspieler m +anybody
nationalspielerin f +anybody
mittelfeldspieler m +anybody
routinier m +anybody
weltstar m +anybody
superstar m +anybody
sozialdemokrat m +anybody
sozialdemokratin f +anybody
christdemokrat m +anybody
christdemokratin f +anybody
republikaner m +anybody
republikanerin f +anybody
demokrat m +anybody
demokratin f +anybody
senior m +anybody
seniorin f +anybody
jugendlicher m +anybody
teenager m +anybody
familienvater m +anybody
millionär m +anybody
milliardär m +anybody
milliardärin f +anybody
franzose m +anybody
französin f +anybody
spanier m +anybody
spanierin f +anybody
italiener m +anybody
italienerin f +anybody
österreicher m +anybody
österreicherin f +anybody
engländer m +anybody
engländerin f +anybody
brite m +anybody
britin f +anybody
amerikaner m +anybody
amerikanerin f +anybody
us-amerikaner m +anybody
us-amerikanerin f +anybody
russe m +anybody
russin f +anybody
ukrainer m +anybody
ukrainerin f +anybody
pole m +anybody
polin f +anybody
türke m +anybody
türkin f +anybody
portugiese m +anybody
portugiesin f +anybody
brasilianer m +anybody
brasilianerin f +anybody
argentinier m +anybody
nigerianer m +anybody
kroate m +anybody
serbe m +anybody
belgier m +anybody
belgierin f +anybody
niederländer m +anybody
niederländerin f +anybody
holländer m +anybody
däne m +anybody
dänin f +anybody
schwede m +anybody
schwedin f +anybody
norweger m +anybody
norwegerin f +anybody
finne m +anybody
grieche m +anybody
griechin f +anybody
japaner m +anybody
japanerin f +anybody
chinese m +anybody
chinesin f +anybody
tscheche m +anybody
slowene m +anybody
slowake m +anybody
ungar m +anybody
rumäne m +anybody
syrer m +anybody
syrerin f +anybody
iraner m +anybody
iranerin f +anybody
palästinenser m +anybody
kenianer m +anybody
kenianerin f +anybody
äthiopier m +anybody
äthiopierin f +anybody
australier m +anybody
australierin f +anybody
kanadier m +anybody
kanadierin f +anybody
mexikaner m +anybody
kolumbianer m +anybody
uruguayer m +anybody
senegalese m +anybody
kameruner m +anybody
ghanaer m +anybody
ire m +anybody
schotte m +anybody
waliser m +anybody
südtiroler m +anybody
goalie m
libero m
neuzugang m
rückkehrer m
doppeltorschütze m
landesrat m
regierungsrat m
kantonsrat m
ständerat m
grossrat m
großrat m
staatsrat m
dezernent m
beigeordneter m
kämmerer m
ortsvorsteher m
stadtbaurat m
kreisbrandrat m
schöffe m
schlachter m
azubi m
lehrling m
linguist m
komiker m
comedian m
youtuber m
podcaster m
galerist m
verwalter m
küchenangestellter m
züchter m
pensionist m
präfekt m
mandatar m
skispringer m
slalomspezialist m
bezirksvorsteher m
sammler m
kriminologe m
ethnologe m
lektor m
stürmerin f
landesrätin f
regierungsrätin f
kantonsrätin f
ständerätin f
bundesrätin f
staatsrätin f
grossrätin f
dezernentin f
beigeordnete f
kämmerin f
ortsvorsteherin f
urlauberin f
gastronomin f
psychiaterin f
kriminologin f
ethnologin f
linguistin f
sopranistin f
kabarettistin f
podcasterin f
influencerin f
youtuberin f
lektorin f
galeristin f
initiatorin f
verwalterin f
mieterin f
sammlerin f
pensionistin f
mandatarin f
bezirksvorsteherin f
delegierte f
skispringerin f
züchterin f
geisel * +anybody
vorsitzende richterin f +anybody
beisitzer m
justiziar m
justiziarin f
strafrechtler m +anybody
strafrechtlerin f +anybody
völkerrechtler m +anybody
völkerrechtlerin f +anybody
staatsrechtler m +anybody
verfassungsrechtler m +anybody
kriminalist m +anybody
kriminalistin f +anybody
profiler m +anybody
sheriff m +anybody
marshal m +anybody
insassin f
attentäterin f +anybody
terrorist m +anybody
terroristin f +anybody
extremist m +anybody
extremistin f +anybody
islamist m +anybody
betrüger m +anybody
betrügerin f +anybody
komplize m
sanitäterin f +anybody
taucher m +anybody
taucherin f +anybody
kommandantin f
kommandeurin f
feldwebel m
leutnant m
oberleutnant m
oberstleutnant m
gefreiter m +anybody
brigadier m +anybody
feldmarschall m
milizionär m +anybody
rebell m +anybody
warlord m +anybody
söldner m +anybody
scharfschütze m +anybody
reservist m +anybody
veteranin f +anybody
ratsherr m
kreisrat m
kreisrätin f
bezirksrat m
bezirksrätin f
stadtverordnete *
stadtverordneter m
gemeindevorsteher m
personalvorständin f
anlagestratege m +anybody
stratege m +anybody
strategin f +anybody
börsianer m +anybody
aktionärin f +anybody
anleger m +anybody
anlegerin f +anybody
gläubiger m +anybody
schuldner m +anybody
sanierer m +anybody
wirtschaftsprüfer m +anybody
wirtschaftsprüferin f +anybody
buchhalter m +anybody
buchhalterin f +anybody
angestellter m +anybody
arbeitnehmer m +anybody
lobbyist m +anybody
lobbyistin f +anybody
klimatologe m +anybody
klimatologin f +anybody
glaziologe m +anybody
glaziologin f +anybody
seismologe m +anybody
seismologin f +anybody
ozeanograf m +anybody
ozeanografin f +anybody
paläontologe m +anybody
paläontologin f +anybody
anthropologe m +anybody
anthropologin f +anybody
genetiker m +anybody
genetikerin f +anybody
immunologe m +anybody
immunologin f +anybody
infektiologe m +anybody
infektiologin f +anybody
germanist m +anybody
germanistin f +anybody
romanist m +anybody
slawist m +anybody
slawistin f +anybody
orientalist m +anybody
wirtschaftsweise * +anybody
wirtschaftsweiser m +anybody
sexologe m +anybody
geograf m +anybody
geografin f +anybody
demograf m +anybody
demografin f +anybody
demoskop m +anybody
demoskopin f +anybody
gerontologe m +anybody
gerontologin f +anybody
pneumologe m +anybody
orthopäde m +anybody
orthopädin f +anybody
radiologe m +anybody
radiologin f +anybody
anästhesist m +anybody
anästhesistin f +anybody
heilpraktiker m +anybody
heilpraktikerin f +anybody
logopädin f +anybody
pflegekraft * +anybody
pflegekräfte fp
streetworker m +anybody
streetworkerin f +anybody
betreuer m
betreuerin f
studienrat m
studienrätin f
referendar m
referendarin f +anybody
lehrkraft * +anybody
lehrkräfte fp
kommilitone m +anybody
kommilitonin f +anybody
absolvent m +anybody
absolventin f +anybody
abiturient m +anybody
abiturientin f +anybody
gymnasiast m +anybody
gymnasiastin f +anybody
stipendiat m +anybody
stipendiatin f +anybody
emeritus m +anybody
kantor m +anybody
kantorin f +anybody
organist m +anybody
organistin f +anybody
cellist m +anybody
cellistin f +anybody
violinist m +anybody
violinistin f +anybody
flötist m +anybody
trompeter m +anybody
saxofonist m +anybody
saxophonist m +anybody
posaunist m +anybody
drummer m +anybody
bassistin f +anybody
gitarristin f +anybody
songwriter m +anybody
singer-songwriter m +anybody
liedermacher m +anybody
liedermacherin f +anybody
choreographin f +anybody
choreograph m +anybody
bühnenbildner m +anybody
bühnenbildnerin f +anybody
kostümbildnerin f +anybody
maskenbildnerin f +anybody
talkmaster m +anybody
talkmasterin f +anybody
showmaster m +anybody
entertainer m +anybody
entertainerin f +anybody
kommentator m +anybody
kommentatorin f +anybody
rezensent m +anybody
rezensentin f +anybody
romancier m +anybody
dichterin f +anybody
lyrikerin f +anybody
dramatikerin f +anybody
poetin f +anybody
slam-poetin f +anybody
bildhauerin f +anybody
grafiker m +anybody
grafikerin f +anybody
karikaturist m +anybody
karikaturistin f +anybody
modeschöpfer m +anybody
archivar m +anybody
archivarin f +anybody
bibliothekar m +anybody
bibliothekarin f +anybody
auktionator m +anybody
restaurator m +anybody
restauratorin f +anybody
akrobat m +anybody
akrobatin f +anybody
magier m +anybody
sternekoch m +anybody
spitzenkoch m +anybody
konditor m +anybody
konditorin f +anybody
bäckerin f +anybody
metzgerin f +anybody
schneiderin f +anybody
schuhmacher m +anybody
goldschmied m +anybody
goldschmiedin f +anybody
optiker m +anybody
optikerin f +anybody
installateur m +anybody
landschaftsgärtner m +anybody
kosmetikerin f +anybody
reinigungskraft * +anybody
zusteller m +anybody
zustellerin f +anybody
postbote m +anybody
postbotin f +anybody
briefträger m +anybody
radlerin f +anybody
fußgänger m +anybody
fußgängerin f +anybody
pendler m +anybody
pendlerin f +anybody
wirtsleute *p
obdachloser m +anybody
obdachlose * +anybody
bettler m +anybody
asylbewerber m
asylbewerberin f
migrant m +anybody
migrantin f +anybody
zuwanderer m +anybody
ausländer m +anybody
ausländerin f +anybody
vertriebener m +anybody
spielmacher m +anybody
spielmacherin f +anybody
torhüterin f +anybody
torwartin f +anybody
torschütze m +anybody
torschützin f
siegtorschütze m
matchwinner m +anybody
gewinner m +anybody
gewinnerin f +anybody
goldmedaillengewinner m +anybody
goldmedaillengewinnerin f +anybody
silbermedaillengewinner m +anybody
medaillengewinner m +anybody
medaillengewinnerin f +anybody
favorit m +anybody
favoritin f +anybody
außenseiter m +anybody
debütant m +anybody
debütantin f +anybody
newcomer m +anybody
newcomerin f +anybody
champion m +anybody
finalist m +anybody
finalistin f +anybody
halbfinalist m +anybody
kontrahent m
kontrahentin f
konkurrent m +anybody
konkurrentin f +anybody
herausforderer m
herausforderin f
rivalin f
basketballer m +anybody
basketballerin f +anybody
hochspringer m +anybody
hochspringerin f +anybody
weitspringer m +anybody
weitspringerin f +anybody
stabhochspringer m +anybody
stabhochspringerin f +anybody
speerwerfer m +anybody
speerwerferin f +anybody
diskuswerfer m +anybody
diskuswerferin f +anybody
kugelstoßer m +anybody
kugelstoßerin f +anybody
abfahrer m +anybody
abfahrerin f +anybody
kombinierer m +anybody
kombiniererin f +anybody
rodler m +anybody
rodlerin f +anybody
skeletoni m +anybody
snowboarder m +anybody
snowboarderin f +anybody
ringerin f +anybody
judoka * +anybody
fechter m +anybody
fechterin f +anybody
reiterin f +anybody
dressurreiterin f +anybody
springreiter m +anybody
jockey m +anybody
boxerin f +anybody
kanutin f +anybody
surfer m +anybody
surferin f +anybody
kletterer m +anybody
kletterin f +anybody
golferin f +anybody
anhängerin f
nuntius m
domkapitular m
dompropst m
propst m
prälat m
äbtissin f
priorin f
jesuit m +anybody
franziskaner m +anybody
dominikaner m +anybody
benediktiner m +anybody
vikarin f +anybody
diakonin f +anybody
patriarch m
metropolit m
rabbinerin f +anybody
mufti m
großmufti m
ajatollah m
prediger m +anybody
predigerin f +anybody
gläubige * +anybody
muslim m +anybody
muslimin f +anybody
muslima f +anybody
jüdin f +anybody
christin f +anybody
katholik m +anybody
katholikin f +anybody
protestant m +anybody
protestantin f +anybody
atheist m +anybody
ehegatte m
gattin f
gatte m
exfreund m
exfreundin f
exmann m
exfrau f
braut f
zwilling m
urenkel m
mama f
kumpel m
vertrauter m
weggefährte m
weggefährtin f
mitstreiter m
mitstreiterin f
bursche m +anybody
dame f +anybody
greis m +anybody
greisin f +anybody
säugling m +anybody
teenagerin f +anybody
jugendliche * +anybody
erwachsener m +anybody
erwachsene * +anybody
rentnerpaar n +anybody
pensionär m +anybody
pensionärin f +anybody
ruheständler m +anybody
hundehalter m
hundehalterin f
tierhalter m
ranger m +anybody
rangerin f +anybody
jagdpächter m +anybody
polizeirat m
zöllner m +anybody
zöllnerin f +anybody
grenzschützer m +anybody
geheimdienstler m +anybody
spion m +anybody
spionin f +anybody
verfassungsschützer m +anybody
wärter m
leibwächter m +anybody
personenschützer m +anybody
türsteher m
whistleblower m +anybody
whistleblowerin f +anybody
hacker m +anybody
hackerin f +anybody
programmierer m +anybody
programmiererin f +anybody
informatikerin f +anybody
emissär m
attaché m
militärattaché m
generalkonsulin f
botschaftsrat m
gesandte *
machthaber m
machthaberin f
diktator m +anybody
autokrat m +anybody
despot m +anybody
herrscher m +anybody
herrscherin f +anybody
monarch m +anybody
monarchin f +anybody
thronfolger m
kronprinz m
kronprinzessin f
scheich m +anybody
präsidentengattin f
first lady f +anybody
wählerin f
hinterbänkler m
haushälter m +anybody
liberaler m +anybody
liberale * +anybody
konservativer m +anybody
konservative * +anybody
sozialist m +anybody
sozialistin f +anybody
kommunist m +anybody
kommunistin f +anybody
populist m +anybody
populistin f +anybody
nationalist m +anybody
separatist m +anybody
separatisten *p
oppositioneller m +anybody
oppositionelle * +anybody
dissident m +anybody
dissidentin f +anybody
menschenrechtler m +anybody
menschenrechtlerin f +anybody
frauenrechtlerin f +anybody
feministin f +anybody
klimakleber m +anybody
demonstrantin f +anybody
protestierende * +anybody
protestierender m +anybody
streikender m +anybody
streikende * +anybody
besetzer m +anybody
spender m +anybody
spenderin f +anybody
mäzen m +anybody
mäzenin f +anybody
sponsor m +anybody
förderer m +anybody
förderin f +anybody
unterstützer m +anybody
unterstützerin f +anybody
freiwilliger m +anybody
freiwillige * +anybody
ehrenamtlicher m +anybody
jubilar m
jubilarin f
laudator m
laudatorin f
festredner m
festrednerin f
redner m +anybody
rednerin f +anybody
vortragende *
vortragender m
referentin f
gastredner m
gastgeber m
gastgeberin f
interviewer m
interviewerin f
fragesteller m
fragestellerin f
anrufer m
anruferin f
hörer m
hörerin f
nutzer m
nutzerin f
follower m +anybody
kommentatoren *p
leserin f
zuhörer m
zuhörerin f
zuschauerin f
schaulustige * +anybody
schaulustiger m +anybody
mörderin f
täterin f
einbrecher m
vergewaltiger m
stalker m
dealer m +anybody
schleuser m +anybody
schlepper m +anybody
verbraucher m +anybody
verbraucherin f +anybody
käufer m +anybody
käuferin f +anybody
mittelständler m +anybody
pressereferentin f
bauherr m
bauherrin f
stadtplaner m +anybody
stadtplanerin f +anybody
verkehrsplaner m +anybody
statiker m +anybody
statikerin f +anybody
geometer m +anybody
steward m +anybody
stewardess f +anybody
copilot m
kosmonaut m +anybody
kosmonautin f +anybody
astronautin f +anybody
israeli m +anybody
israelin f +anybody
palästinenserin f +anybody
ägypter m +anybody
ägypterin f +anybody
tunesier m +anybody
marokkaner m +anybody
marokkanerin f +anybody
algerier m +anybody
libanese m +anybody
libanesin f +anybody
iraker m +anybody
irakerin f +anybody
afghane m +anybody
afghanin f +anybody
pakistaner m +anybody
inderin f +anybody
vietnamese m +anybody
vietnamesin f +anybody
koreaner m +anybody
südkoreaner m +anybody
südkoreanerin f +anybody
thailänder m +anybody
indonesier m +anybody
filipina f +anybody
bulgare m +anybody
bulgarin f +anybody
albaner m +anybody
albanerin f +anybody
bosnier m +anybody
bosnierin f +anybody
kroatin f +anybody
serbin f +anybody
slowenin f +anybody
slowakin f +anybody
tschechin f +anybody
ungarin f +anybody
rumänin f +anybody
litauer m +anybody
litauerin f +anybody
georgier m +anybody
georgierin f +anybody
armenier m +anybody
aserbaidschaner m +anybody
kasache m +anybody
usbeke m +anybody
tschetschene m +anybody
isländer m +anybody
isländerin f +anybody
finnin f +anybody
irin f +anybody
schottin f +anybody
katalane m +anybody
sizilianer m +anybody
chilene m +anybody
chilenin f +anybody
peruaner m +anybody
venezolaner m +anybody
venezolanerin f +anybody
kolumbianerin f +anybody
mexikanerin f +anybody
argentinierin f +anybody
kubaner m +anybody
kubanerin f +anybody
jamaikaner m +anybody
nigerianerin f +anybody
südafrikaner m +anybody
südafrikanerin f +anybody
somalier m +anybody
sudanese m +anybody
eritreer m +anybody
kongolese m +anybody
ugander m +anybody
tansanier m +anybody
neuseeländer m +anybody
neuseeländerin f +anybody
new yorker m +anybody
europäer m +anybody
europäerin f +anybody
afrikaner m +anybody
asiate m +anybody
araber m +anybody
kurde m +anybody
kurdin f +anybody
jeside m +anybody
jesidin f +anybody
drittplatzierter m +anybody
drittplatzierte * +anybody
zweitplatzierter m +anybody
zweitplatzierte * +anybody
erstplatzierter m +anybody
zehntplatzierter m +anybody
verunglückter m +anybody
vermisster m +anybody
verurteilter m +anybody
inhaftierter m +anybody
inhaftierte * +anybody
entführter m +anybody
ermordeter m +anybody
getöteter m +anybody
gehörloser m +anybody
prominenter m +anybody
prominente * +anybody
promi m +anybody
adliger m +anybody
adlige * +anybody
abgesandter m
beteiligter m +anybody
beteiligte * +anybody
verantwortlicher m +anybody
verantwortliche * +anybody
fachkraft * +anybody
fachleute *p
führungskraft * +anybody
führungskräfte fp
laie m +anybody
nachwuchskraft * +anybody
spezialist m +anybody
spezialistin f +anybody
insiderin f +anybody
beobachterin f +anybody
landesfürst m
währungshüter m +anybody
währungshüterin f +anybody
todesschütze m
amokschütze m
küchenchef m
reitlehrer m
kunstturner m +anybody
kunstturnerin f +anybody
fußballfan m
fußballfans *p
vorsitzender richter m
vorsitzende richter m
lh m
lhstv m
lr m
abenteurer m
abenteurerin f
akademiker m
akademikerin f
akteur m
alpinist m
alpinistin f
angler m
anwärterin f
auszubildender m
auszubildende f
befehlshaber m
oberbefehlshaber m
beschäftigter m
bewerber m
bewerberin f
bub m
denker m
denkerin f
einwohnerin f
erzähler m
erzählerin f
fahnderin f
geistliche f
gelehrter m
gelehrte f
genosse m
genossin f
informantin f
intellektueller m
intellektuelle f
investorin f
kickerin f
literat m
literatin f
magnat m
maestro m +anybody
pharmazeut m
pharmazeutin f
planer m
planerin f
poet m
repräsentant m
repräsentantin f
retterin f
satiriker m
satirikerin f
schwergewichtler m
schiri m
unparteiischer m
theatermacher m
theatermacherin f
thronfolgerin f
tierhalterin f
topmodel n
touristin f
tüftler m
tüftlerin f
verurteilte f
veterinär m
veterinärin f
tierrechtler m
tierrechtlerin f
botaniker m
botanikerin f
ornithologe m
ornithologin f
entomologe m
entomologin f
epidemiologin f
toxikologin f
pharmakologe m
pharmakologin f
primatologe m
primatologin f
ägyptologe m
ägyptologin f
ökologin f
vulkanologin f
mathematikerin f
sexologin f
ökotrophologin f
forensiker m
forensikerin f
geriater m
verfassungsrechtlerin f
staatsrechtlerin f
arbeitsrechtler m
dokumentarfilmerin f
biograf m
biografin f
gewichtheber m
hammerwerfer m
hammerwerferin f
dreispringer m
dressurreiter m
kanute m
mountainbiker m
mountainbikerin f
ruderin f
wasserspringer m
wasserspringerin f
bogenschützin f
schützin f
torfrau f
schlussmann m
rechtsaußen m
linksaußen m
keyboarder m
klarinettist m
klarinettistin f
percussionist m
harfenistin f
bariton m
frontmann m
frontfrau f
rocker m
gendarm m
brandstifter m
dieb m
erpresser m
geiselnehmer m
messerstecher m
räuber m
raser m
killer m
delegierter m
herzogin f
fürstin f
emir m
mullah m
pröpstin f
ordinarius m
passagierin f
paketbote m
paketbotin f
fernfahrer m
schweißer m
uhrmacher m
uhrmacherin f
juwelier m
reeder m
mehrheitseigner m
tiktoker m
tiktokerin f
instagrammerin f
streamer m
würdenträger m
staatsdiener m
advokat m
asylwerber m
regimekritiker m
regimekritikerin f
ministeriumssprecherin f
christsozialer m
freidemokrat m
freidemokratin f
berühmtheit f +anybody
allrounder m +anybody
initiant m +anybody
initiantin f +anybody
chauffeur m +anybody
kondukteur m +anybody
abwart m +anybody
coiffeur m +anybody
coiffeuse f +anybody
gemeindeschreiber m
gemeindeschreiberin f
stadtschreiber m
stadtschreiberin f
staatsschreiber m
landschreiber m
schulrat m
kirchenrat m
primar m
primarius m
hofrat m
ministerialrat m
maturant m +anybody
maturantin f +anybody
trafikant m +anybody
fleischhauer m +anybody
zivildiener m +anybody
fähnrich m
platzwart m
zeugwart m
kassenwart m
beisitzerin f
disponent m
disponentin f
gerichtsvollzieher m
gerätewart m
jugendwart m
wildhüter m +anybody
wildhüterin f +anybody
hygieniker m +anybody
hygienikerin f +anybody
messdiener m
ministrant m
ministrantin f
"""

COLLECTIVES = """
agentur f
allianz f
amt n +seat
anwaltschaft f +seat
arbeitgeber mp
armee f
ausschuss m
außenministerium n
auswärtiges amt n
auswärtige amt n
bahn f
bank f
behörde f
behörden fp
betrieb m
betriebsrat m
bewegung f
botschaft f
bundesamt n
bundesanwaltschaft f
bundesbank f
bundesgerichtshof m
bundesnetzagentur f
bundespolizei f
bundesrat m
bundesregierung f
bundestag m
bundesverband m
bundesverfassungsgericht n
bundeswehr f
bündnis n
bürgerinitiative f
deutsche bahn f
dienst m
familie f +seat
ehepaar n +seat
familien fp +seat
fernsehsender m
feuerwehr f +seat
firma f
föderation f
fluggesellschaft f
flughafen m +seat
fraktion f
gemeinde f +seat
gericht n +seat
gerichtshof m
geschäftsführung f
geschäftsleitung f
gesellschaft f
gesundheitsamt n
gesundheitsministerium n
gewerkschaft f
gewerkschaften fp
gremium n
gruppe f
grünen *p
grüne *p
hilfsorganisation f
hochschule f +seat
initiative f
innenministerium n
institut n
justizministerium n
kabinett n
kammer f +seat
kanzleramt n
kirche f
klinik f +seat
koalition f
komitee n
kommission f
konzern m
krankenhaus n +seat
kreis m
kreml m
kriminalpolizei f
landesregierung f
landkreis m +seat
landtag m
landgericht n
leitung f
linke f
linkspartei f
luftwaffe f
magazin n
management n
medien np
mehrheit f
menschenrechtsorganisation f
militär n
miliz f
ministerium n
museum n +seat
nachrichtenagentur f
nato f
oberlandesgericht n
opposition f
ordnungsamt n
organisation f
organisationen fp
parlament n
partei f
parteien fp
piratenpartei f
polizei f +seat
polizeidirektion f
polizeipräsidium n
präsidium n +seat
presse f
redaktion f
regierung f
regierungspartei f
reederei f
schule f
sender m
senat m
sicherheitsrat m
sicherheitskräfte fp
staat m
staatsanwaltschaft f
stadt f +seat
stadtverwaltung f +seat
statistisches bundesamt n
stiftung f
supreme court m
tageszeitung f
team n
umweltministerium n
union f
universität f +seat
unternehmen n
uno f
verband m
verein m
vereinigung f
verfassungsgericht n
verfassungsschutz m
verlag m
verteidigungsministerium n
vereinten nationen fp
vatikan m
verwaltung f
verwaltungsgericht n
weiße haus m
wetterdienst m
wirtschaft f
zeitung f
zentralbank f
zentralrat m
zoll m
zoo m +seat
landesamt n
bistum n +seat
ngo f
magistrat m +seat
marine f
konsulat n
leitstelle f
bergwacht f
küstenwache f
airline f
fluglinie f
börse f
klub m
club m
liga f
aufsichtsrat m
netzwerk n
rebellen *p
taliban *p
pentagon n
außenamt n
bundespräsidialamt n
rathaus n
finanzamt n
jugendamt n
versicherer m
anbieter m
industrie f
branche f
warte f
portal n
zulieferer m
startup n
brauerei f
geldhaus n
sparkasse f
rundfunk m
direktion f +seat
glaubensgemeinschaft f
gemeindebund m
städtebund m
landkreistag m
diözese f +seat
spital n +seat
klinikum n +seat
krankenkasse f
bergrettung f
wasserwacht f
landratsamt n
bezirksamt n
bezirkshauptmannschaft f +seat
polizeiinspektion f +seat
landeskriminalamt n +seat
standesamt n
bauamt n
kreistag m
staatskanzlei f
kanzlei f
fakultät f
akademie f
theater n
orchester n
hilfswerk n
pfarrei f
synode f
stadtwerke np +seat
genossenschaft f
innung f
truppe f
grenzschutz m
jury f
beirat m
kuratorium n
ressort nuni f +seat
kanton m +seat
bezirk m +seat
bezirksregierung f +seat
zollamt n +seat
kripo f +seat
kapo f +seat
stapo f
gendarmerie f
wasserrettung f
verkehrsverbund m
wasserwerk n
departement n
bundesland n
fachwelt f
büro n
blatt n
medium n
oper f +seat
kommissariat n +seat
dezernat n
referat n
pfarrgemeinde f +seat
kirchgemeinde f +seat
ortsgruppe f +seat
kreisverband m +seat
ortsverband m +seat
ortsverein m +seat
arbeitsagentur f +seat
tierheim n +seat
dachverband m
fachverband m
branchenverband m
aktionsbündnis n
elternbeirat m
personalrat m
studierendenrat m
asta m
rektorat n
dekanat n
chefetage f
vereinsführung f
klubführung f
parteispitze f
parteileitung f
konzernspitze f
spielleitung f
rennleitung f
innenressort n
bundesfinanzhof m
rechnungshof m
oberster gerichtshof m
oberste gerichtshof m
obersten gerichtshof m
europäischer gerichtshof m
europäische gerichtshof m
europäischen gerichtshof m
internationaler strafgerichtshof m
internationale strafgerichtshof m
internationalen strafgerichtshof m
richterbund m
bundeskriminalamt n
kriminalamt n
staatsschutz m
spezialeinheit f
sondereinheit f
soko f
freiwillige feuerwehr f +seat
freiwilligen feuerwehr f +seat
technisches hilfswerk n
technische hilfswerk n
technischen hilfswerk n
rotes kreuz n
rote kreuz n
roten kreuz n
deutsches rotes kreuz n
deutsche rote kreuz n
deutschen roten kreuz n
bund m
verbraucherzentrale f +seat
zentrale f
umwelthilfe f
deutsche umwelthilfe f
deutschen umwelthilfe f
weltklimarat m
internationaler währungsfonds m
internationale währungsfonds m
internationalen währungsfonds m
internationale atomenergiebehörde f
internationalen atomenergiebehörde f
europäische kommission f
europäischen kommission f
europäisches parlament n
europäische parlament n
europäischen parlament n
europarat m
europäische zentralbank f
europäischen zentralbank f
finanzaufsicht f
bankenaufsicht f
finanzmarktaufsicht f
kartellamt n
bundeskartellamt n
umweltbundesamt n
ausländeramt n
schulamt n
forstamt n
staatssekretariat n
sekretariat n
ethikrat m
sachverständigenrat m
expertenrat m
wissenschaftsrat m
presserat m
verwaltungsrat m
stiftungsrat m
rundfunkrat m
ministerrat m
elternrat m
schülerrat m
pflegerat m
flüchtlingsrat m
ältestenrat m
bischofskonferenz f
rektorenkonferenz f
kultusministerkonferenz f
ministerpräsidentenkonferenz f
innenministerkonferenz f
evangelische kirche f
evangelischen kirche f
katholische kirche f
katholischen kirche f
landeskirche f
heiliger stuhl m
heilige stuhl m
heiligen stuhl m
kurie f
kultusgemeinde f
bürgerschaft f
abgeordnetenhaus n
repräsentantenhaus n
kongress m
unterhaus n
oberhaus n
duma f
staatsduma f
knesset f
volkskongress m
bundesversammlung f
nationalversammlung f
vollversammlung f
generalstab m
krisenstab m
führungsstab m
oberkommando n
kommando n
heer n
bundesheer n
streitkräfte fp
sicherheitsbehörden fp
brigade f
bataillon n
revolutionsgarden fp
junta f
militärjunta f
regime n
weißes haus n
weißen haus n
sozialdemokratie f
christsozialen *p
christsoziale *p
freiheitlichen *p
freiheitliche *p
freidemokraten *p
liberalen *p
konservativen *p
jusos *p
junge union f
jungen union f
grüne jugend f
grünen jugend f
letzte generation f
letzten generation f
interessengemeinschaft f
beamtenbund m
gewerkschaftsbund m
städtetag m
gemeindetag m
deutscher städtetag m
deutsche städtetag m
deutschen städtetag m
deutscher bauernverband m
deutsche bauernverband m
deutschen bauernverband m
belegschaft f
vertretung f
studierendenwerk n
studentenwerk n
blauhelme *p
deutsche presse-agentur f
deutschen presse-agentur f
evangelischer pressedienst m
evangelische pressedienst m
evangelischen pressedienst m
deutsche post f
deutschen post f
deutschen bahn f
deutsche telekom f
deutschen telekom f
rennstall m
mannschaft f
nationalelf f
trainerstab m
fanszene f
ultras *p
anhängerschaft f
ensemble n
kunsthalle f +seat
nationalgalerie f
schauspielhaus n +seat
philharmoniker *p
symphoniker *p
rockband f
popband f
filmstudio n
verlagshaus n
medienhaus n
energieversorger m
versorger m
autobauer m
autohersteller m
flugsicherung f
handelskette f
supermarktkette f
kaufhauskette f
modekette f
hotelkette f
restaurantkette f
discounter m
möbelhaus n
bauträger m
unternehmensberatung f
detektei f
forschungszentrum n
denkfabrik f
thinktank m
tierschutzbund m
welthungerhilfe f
beobachtungsstelle f
meldestelle f
beratungsstelle f
forschungsstelle f
pressestelle f
rettungskräfte fp
einsatzkräfte fp
deutscher wetterdienst m
deutsche wetterdienst m
deutschen wetterdienst m
deutscher fußball-bund m
deutsche fußball-bund m
deutschen fußball-bund m
altenheim n +seat
pflegeheim n +seat
seniorenheim n +seat
kita f
kindergarten m
gymnasium n +seat
jobcenter n +seat
uni f +seat
bundesagentur für arbeit f
rentenversicherung f
krankenversicherung f
unfallversicherung f
kommune f
kommunen fp
stadtverordnetenversammlung f
verteidigung f
tierpark m +seat
nationalpark m +seat
straßenmeisterei f +seat
kassenärztliche bundesvereinigung f
kassenärztlichen bundesvereinigung f
bundesamt für verfassungsschutz n
gewerkschaft der polizei f
bund der steuerzahler m
zentralrat der juden m
staatsministerium n
fondsgesellschaft f
investmentbank f
ratingagentur f
bürgermeisteramt n
gemeindekanzlei f
volkspartei f
schwesterpartei f
muttergesellschaft f
mutterkonzern m
tochterfirma f
tochtergesellschaft f
konkurrenz f
versicherung f
plattform f
zeitschrift f
rundfunkanstalt f
start-up n
werft f
tribunal n
erstligist m
zweitligist m
drittligist m
bundesligist m
einrichtung f
ressort n
billigflieger m
bund und länder *p
"""

DOCUMENTS = """
abkommen n
anklage f
anklageschrift f
antrag m
artikel m
aufschrift f
bekanntmachung f
beitrag m
bericht m
berichte mp
beschluss m
brief m
buch n
dekret n
dokument n
dokumente np
entwurf m
erlass m
gesetz n
gesetzentwurf m
grundgesetz n
gutachten n
inschrift f
interview n
internetseite f
kommuniqué n
leitartikel m
meldung f
memo n
nachricht f
notiz f
pamphlet n
papier n
petition f
plakat n
pressemitteilung f
presseerklärung f
programm n
protokoll n
rede f
resolution f
schild n
schreiben n
statistik f
studie f
studien fp
tagebuch n
text m
tweet m
twitternachricht f
umfrage f
untersuchung f
untersuchungen fp
urkunde f
verfassung f
verordnung f
vertrag m
video n
website f
webseite f
zeugnis n
zwischenbericht m
telegramm n
rundschreiben n
fax n
positionspapier n
thesenpapier n
flugblatt n
bekennerschreiben n
leserbrief m
blog m
facebook n
wahlprogramm n
manifest n
aushang m
vorwort n
nachruf m
leitfaden m
bescheid m
vorlage f
homepage f
analyse f
erhebung f
konzept n
kurznachricht f
richtlinie f
satzung f
jahresbericht m
tätigkeitsbericht m
aussendung f
communiqué n
mail f
memoiren fp
autobiografie f
biografie f
testament n
kündigung f
einladung f
ausschreibung f
vermerk m
expertise f
dossier n
strategiepapier n
flyer m
broschüre f
transparent n
chatverlauf m
posting n
podcast m
klageschrift f
einstellungsverfügung f
verfügung f
presseinfo f
presseinformation f
e-mail f
enzyklika f
sms f
chat m
instagram-post m
facebook-post m
facebook-eintrag m
eintrag m
kolumne f
essay m
reportage f
rezension f
biographie f
autobiographie f
videobotschaft f
lagebericht m
bulletin n
charta f
konvention f
vereinbarung f
merkblatt n
faktenblatt n
inserat n
aufkleber m
zettel m
akte f
akten fp
unterlagen fp
bibel f
koran m
psalm m
attest n
depesche f
stellenanzeige f
überschrift f
bildunterschrift f
schlagzeile f
verlautbarung f
zuschrift f
factsheet n
faktencheck m
ansprache f
offener brief m
offenen brief m
auswertung f
patientenverfügung f
screenshot m
mailverkehr m
schriftsatz m
schriftstück n
report m
"""

PLURAL_ENDINGS = """
s
en
e
n
es
nen
"""

PARTIES = """
cdu
csu
spd
fdp
afd
grüne
grünen
linke
linken
bsw
npd
piraten
freie wähler
övp
spö
fpö
neos
kpö
svp
sp
glp
evp
mitte
ssw
ödp
bzö
cvp
bdp
edu
pds
volt
pda
dkp
lega
grünliberale
"""

PARTICLES = """
von
van
der
den
zu
zum
zur
de
del
di
da
la
le
al
el
bin
ibn
ben
dos
ter
ten
"""

MASCULINE_NAMES = """
Achim
Adolf
Albert
Albrecht
Alexander
Alfred
Alois
Andreas
Anton
Armin
Arndt
Arno
Arnold
Axel
Bastian
Benedikt
Benjamin
Bernd
Bernhard
Björn
Bodo
Boris
Bruno
Burkhard
Carl
Carsten
Christian
Christoph
Christopher
Claus
Clemens
Daniel
David
Dennis
Detlef
Dieter
Dietmar
Dirk
Dominik
Eberhard
Eckart
Edmund
Egon
Emil
Erhard
Erich
Ernst
Erwin
Eugen
Fabian
Felix
Ferdinand
Florian
Frank
Franz
Friedrich
Fritz
Georg
Gerd
Gerhard
Gernot
Gottfried
Gregor
Guido
Günter
Günther
Gustav
Hannes
Hans
Hans-Jürgen
Hans-Peter
Harald
Hartmut
Heiko
Heiner
Heinrich
Heinz
Helge
Helmut
Henning
Herbert
Hermann
Holger
Horst
Hubert
Hubertus
Hugo
Ingo
Jakob
Jan
Jens
Joachim
Jochen
Johann
Johannes
Jonas
Jörg
Josef
Joseph
Julian
Jürgen
Kai
Karl
Karl-Heinz
Karsten
Kaspar
Kevin
Klaus
Konrad
Konstantin
Kurt
Lars
Leonhard
Lorenz
Lothar
Ludwig
Lukas
Lutz
Malte
Manfred
Marcel
Marco
Marcus
Mario
Markus
Martin
Mathias
Matthias
Max
Maximilian
Michael
Moritz
Norbert
Olaf
Oliver
Oskar
Oswald
Otto
Patrick
Paul
Peter
Philipp
Rainer
Ralf
Ralph
Reiner
Reinhard
René
Richard
Robert
Roland
Rolf
Roman
Rudi
Rudolf
Rüdiger
Sascha
Sebastian
Siegfried
Sigmar
Simon
Stefan
Steffen
Stephan
Sven
Theodor
Thilo
Thomas
Thorsten
Tilman
Tim
Timo
Tobias
Torsten
Udo
Ulf
Uli
Ulrich
Uwe
Valentin
Viktor
Volker
Walter
Werner
Wilfried
Wilhelm
Willi
Willy
Winfried
Wladimir
Wolf
Wolfgang
Andre
Arnd
Beat
Burkhardt
Erasmus
Falk
Götz
Hanno
Hauke
Helmuth
Josua
Karlheinz
Maurus
Mika
Raffael
Reimund
Rene
Rico
Till
Timon
Timm
Titus
Utz
Veit
Vinzenz
Wieland
Wigald
Hape
Granit
Breel
Ates
Bijan
Karamba
Baschar
Thorben
Bosse
Ove
Momme
Fiete
Hinnerk
Keno
Haye
Wiard
Ubbo
Tammo
Vinzent
Burkard
Gerold
Gerwin
Helfried
Ingbert
Leander
Ludolf
Neidhart
Notker
Pankraz
Rochus
Ruprecht
Siegmar
Sigismund
Sighard
Tyll
Ulfried
Wigbert
Winand
Wolfhard
Baran
Berkan
Cemal
Cihan
Devrim
Ekrem
Ertugrul
Hamit
Ismet
Kaan
Mithat
Oguz
Orkan
Sinan
Vedran
Zvonimir
Slawomir
Wladislaw
Wadim
Ramsan
"""

FEMININE_NAMES = """
Agnes
Alexandra
Alice
Andrea
Angela
Angelika
Anita
Anja
Anke
Anna
Anne
Annegret
Anneliese
Annette
Antje
Astrid
Barbara
Beate
Bettina
Birgit
Brigitte
Britta
Carla
Carola
Caroline
Charlotte
Christa
Christel
Christiane
Christina
Christine
Claudia
Cornelia
Dagmar
Daniela
Diana
Dora
Doris
Dorothea
Edith
Elena
Elfriede
Elisabeth
Elke
Ellen
Emma
Erika
Erna
Esther
Eva
Evelyn
Franziska
Frauke
Frieda
Gabriele
Gerda
Gertrud
Gisela
Gudrun
Hanna
Hannah
Hannelore
Heide
Heidemarie
Heidi
Heike
Helene
Helga
Henriette
Herta
Hilde
Hildegard
Ilona
Ilse
Inge
Ingeborg
Ingrid
Irene
Iris
Irmgard
Jana
Janine
Jasmin
Johanna
Julia
Jutta
Karin
Karla
Karola
Katharina
Kathrin
Katja
Katrin
Kerstin
Klara
Kristina
Lara
Laura
Lena
Lieselotte
Lina
Linda
Lisa
Lotte
Luise
Magdalena
Maike
Manuela
Margarete
Margot
Margret
Maria
Marianne
Marie
Marina
Marion
Marlene
Martina
Maya
Meike
Melanie
Michaela
Mona
Monika
Nadine
Nadja
Natalie
Nicole
Nina
Olga
Patricia
Paula
Petra
Pia
Ramona
Regina
Renate
Rita
Rosa
Rosemarie
Ruth
Sabine
Sabrina
Sandra
Sara
Sarah
Sibylle
Sigrid
Silke
Silvia
Simone
Sonja
Sophie
Stefanie
Stephanie
Steffi
Susanne
Svenja
Sylvia
Tanja
Tatjana
Teresa
Theresa
Traudel
Ulla
Ulrike
Ursula
Ute
Valentina
Vanessa
Vera
Verena
Veronika
Waltraud
Wiebke
Yvonne
Almut
Anina
Bente
Bibiana
Brigitta
Cäcilia
Catharina
Cathrin
Celine
Christin
Christl
Elli
Erdmute
Erni
Eske
Eveline
Finja
Gesa
Güler
Herma
Insa
Isabell
Jessika
Leonore
Lia
Lore
Mascha
Mathilda
Oda
Priska
Rieke
Salome
Senta
Sissi
Stephania
Lamya
Canan
Cansel
Zaklin
Mattea
Mette
Runa
Levke
Geesche
Tomke
Luitgard
Afra
Anette
Annedore
Annelore
Bernhardine
Centa
Diemut
Dietlinde
Dorett
Edeltraut
Erdmuthe
Eugenie
Franzi
Gerta
Gesche
Gisa
Hadwig
Heidelinde
Heiderose
Helma
Henni
Henny
Inez
Irmi
Jolanthe
Julika
Katrein
Käthi
Kreszenz
Kriemhild
Liane
Lotti
Ludovika
Margrethe
Marietheres
Mechthilde
Nataly
Neela
Radegund
Reinhilde
Sarina
Schirin
Sibille
Sissy
Steffie
Tamina
Traudi
Veronique
Walli
Zenzi
Dilan
Figen
Gülistan
Gönül
Mevlüde
Naika
Nazan
Necla
Nurhan
Pelin
Zekiye
Zülfiye
Snezana
Milica
Biljana
"""

NOT_NAMES = """
montag
dienstag
mittwoch
donnerstag
freitag
samstag
sonnabend
sonntag
januar
februar
märz
april
mai
juni
juli
august
september
oktober
november
dezember
dadurch
davor
derzeit
hierbei
insgesamt
sollte
weitere
wer
anfang
ende
mitte
jahr
jahre
jahren
tag
tage
tagen
woche
wochen
monat
monate
uhr
prozent
euro
million
millionen
milliarden
meter
kilometer
zeit
teil
fall
grund
land
länder
welt
leben
haus
weg
stelle
zahl
ziel
recht
hand
problem
situation
entscheidung
entwicklung
maßnahmen
wahl
wahlen
angriff
unfall
feuer
krieg
frieden
sicherheit
menschen
leute
personen
person
bilder
quelle
foto
offiziell
inoffiziell
konkret
zusätzlich
ursprünglich
tatsächlich
vermutlich
wahrscheinlich
kritisch
zuversichtlich
optimistisch
erfreut
überrascht
gelassen
enttäuscht
ähnlich
anders
genauso
umgekehrt
grundsätzlich
prinzipiell
letztlich
schlussendlich
endlich
überraschend
unverblümt
sarkastisch
selbstkritisch
kämpferisch
unmissverständlich
nachdrücklich
ausführlich
erstmals
erstens
zweitens
drittens
nebenbei
nichtsdestotrotz
andernfalls
ansonsten
sonst
gewiss
sicher
selbstverständlich
bekanntlich
offenbar
offensichtlich
anscheinend
scheinbar
möglicherweise
glücklicherweise
bemerkenswert
interessant
wichtig
falsch
deutlicher
schärfer
drastischer
positiv
negativ
skeptisch
zurückhaltend
politisch
wirtschaftlich
rechtlich
juristisch
intern
weltweit
bundesweit
landesweit
europaweit
vorerst
hauptsächlich
vorwiegend
teilweise
stattdessen
demgegenüber
obendrein
überdies
gegenwärtig
momentan
aktuell
künftig
zukünftig
früher
seinerzeit
seither
vormittags
nachmittags
abends
nachts
mittags
morgens
spätabends
frühmorgens
bezug
stellung
abschied
abstand
einspruch
rücksicht
zuflucht
einfluss
anstoß
ausschau
kontakt
anzeige
auskunft
rückendeckung
unterstützung
widerspruch
beschwerde
vorwürfe
fahrt
spannender
schwieriger
wichtiger
schlimmer
klarer
interessanter
einfacher
brisanter
entscheidender
dramatischer
teurer
erstaunlicher
auffälliger
problematischer
komplizierter
erfreulicher
ärgerlicher
meist
meistens
mehrheitlich
größtenteils
weitgehend
zumeist
zumindest
wenigstens
mindestens
höchstens
allenfalls
schlimmstenfalls
bestenfalls
notfalls
jedenfalls
keinesfalls
keineswegs
ebensowenig
genausowenig
umso
desto
sowohl
entweder
nirgends
überall
irgendwo
irgendwann
irgendwie
irgendwer
irgendetwas
irgendjemand
nebenan
draußen
drinnen
oben
unten
vorne
hinten
rechts
mittendrin
dazwischen
daneben
dahinter
darunter
herum
vorab
vorweg
vorneweg
anfangs
zuerst
hinterher
nachher
bisweilen
mitunter
zuweilen
gelegentlich
zeitweise
vorübergehend
dauerhaft
ständig
stets
fortan
nochmal
neuerdings
neulich
unlängst
vorhin
soeben
längst
einstmals
ehemals
vormals
spätestens
frühestens
zeitgleich
parallel
nebenher
insofern
insoweit
inwiefern
folglich
mithin
dementsprechend
entsprechend
sozusagen
praktisch
theoretisch
faktisch
effektiv
eigentlich
wirklich
ehrlich
offengestanden
zugegebenermaßen
getan
unbekannt
unklar
fraglich
strittig
umstritten
unumstritten
unrichtig
wahr
unwahr
korrekt
möglich
unmöglich
denkbar
undenkbar
sicherlich
zweifellos
unbestritten
fraglos
unweigerlich
zwangsläufig
notwendig
nötig
erforderlich
wünschenswert
sinnvoll
nützlich
hilfreich
schlecht
besser
bestens
schlimm
großartig
wunderbar
herrlich
schrecklich
furchtbar
tragisch
dramatisch
spannend
lustig
witzig
komisch
kurios
seltsam
merkwürdig
ungewöhnlich
üblich
normalerweise
üblicherweise
gewöhnlich
traditionell
typisch
typischerweise
bezeichnenderweise
interessanterweise
erstaunlicherweise
überraschenderweise
ärgerlicherweise
dummerweise
unglücklicherweise
erfreulicherweise
dankenswerterweise
fairerweise
ehrlicherweise
logischerweise
verständlicherweise
seltsamerweise
merkwürdigerweise
ironischerweise
paradoxerweise
stichprobenweise
schrittweise
ausnahmsweise
vergleichsweise
beziehungsweise
hoffentlich
schade
besorgt
beunruhigt
alarmiert
verärgert
verwundert
erstaunt
erleichtert
begeistert
entsetzt
schockiert
gerührt
dankbar
glücklich
zufrieden
unzufrieden
wütend
müde
erschöpft
nervös
ruhig
nachdenklich
sachlich
nüchtern
explizit
implizit
indirekt
geheim
heimlich
anonym
namentlich
telefonisch
vorzeitig
rechtzeitig
pünktlich
verspätet
kurzfristig
mittelfristig
langfristig
kurzerhand
plötzlich
unerwartet
schlagartig
unvermittelt
allmählich
langsam
zügig
demnächst
alsbald
jahrelang
monatelang
wochenlang
tagelang
stundenlang
minutenlang
lebenslang
zeitlebens
jährlich
monatlich
wöchentlich
täglich
stündlich
tagsüber
nachtsüber
wochentags
sonntags
samstags
freitags
donnerstags
mittwochs
dienstags
montags
heutzutage
hierzulande
andernorts
anderswo
anderenorts
vielerorts
mancherorts
allerorten
vielfach
oftmals
öfter
häufiger
seltener
nimmer
immerhin
immerzu
dreimal
zweimal
viermal
mehrmals
zigmal
letztmals
letztens
letztendlich
endgültig
vollständig
komplett
völlig
relativ
ziemlich
überaus
äußerst
höchst
extrem
speziell
vornehmlich
vorrangig
überwiegend
ausschließlich
lediglich
einzig
einzeln
miteinander
gegenseitig
untereinander
einander
nacheinander
nebeneinander
übereinander
weiterführend
begleitend
unterstützend
entscheidend
auffallend
auffällig
überzeugend
beeindruckend
enttäuschend
erschreckend
alarmierend
besorgniserregend
kurzum
deutschlandweit
österreichweit
schweizweit
kantonal
staatlich
militärisch
finanziell
personell
sportlich
künstlerisch
musikalisch
inhaltlich
formal
optisch
technisch
medizinisch
wissenschaftlich
historisch
kulturell
religiös
moralisch
ethisch
menschlich
emotional
psychisch
körperlich
gesundheitlich
menschenrechtlich
strafrechtlich
zivilrechtlich
datenschutzrechtlich
steuerlich
klimapolitisch
sicherheitspolitisch
innenpolitisch
außenpolitisch
parteipolitisch
parteiintern
koalitionsintern
gesellschaftlich
ökologisch
ökonomisch
jawohl
okay
halt
dergleichen
derlei
unterm strich
"""

THINGS = """
*ung
*ungen
*heit
*heiten
*keit
*keiten
*schaften
*tät
*täten
*ismus
*nisse
*nissen
vormittag
nachmittag
mittag
mitternacht
wochenende
vorabend
feiertag
geburtstag
alltag
jahrestag
arbeitstag
vortag
werktag
montagmorgen
montagvormittag
montagmittag
montagnachmittag
montagabend
montagnacht
dienstagmorgen
dienstagvormittag
dienstagmittag
dienstagnachmittag
dienstagabend
dienstagnacht
mittwochmorgen
mittwochvormittag
mittwochmittag
mittwochnachmittag
mittwochabend
mittwochnacht
donnerstagmorgen
donnerstagvormittag
donnerstagmittag
donnerstagnachmittag
donnerstagabend
donnerstagnacht
freitagmorgen
freitagvormittag
freitagmittag
freitagnachmittag
freitagabend
freitagnacht
samstagmorgen
samstagvormittag
samstagmittag
samstagnachmittag
samstagabend
samstagnacht
sonnabendmorgen
sonnabendabend
sonnabendnachmittag
sonnabendvormittag
sonntagmorgen
sonntagvormittag
sonntagmittag
sonntagnachmittag
sonntagabend
sonntagnacht
stunde
minute
sekunde
augenblick
moment
zeitpunkt
zeitraum
zeiten
jahrhundert
jahrzehnt
quartal
halbjahr
saison
epoche
ära
vergangenheit
gegenwart
zukunft
frühjahr
frühling
herbstferien
sommerferien
ferien
urlaub
eile
angst
ängste
mut
hoffnung
jubel
trauer
wut
ärger
frust
ekel
neid
hass
scham
schuld
vertrauen
misstrauen
respekt
mitleid
mitgefühl
freude
leidenschaft
begeisterung
enttäuschung
empörung
entsetzen
verständnis
zweifel
sorgen
gefühl
emotion
stimmung
laune
geduld
spaß
humor
ironie
anlass
ursache
grundlage
ergebnis
folge
auswirkung
konsequenz
wirkung
effekt
erfolg
misserfolg
niederlage
verlust
vorteil
nachteil
nutzen
schaden
schäden
risiko
risiken
gefahr
chance
möglichkeit
gelegenheit
option
alternative
ausweg
lösung
idee
gedanke
plan
pläne
vorhaben
absicht
strategie
taktik
methode
verfahren
prozess
vorgang
schritt
fortschritt
rückschritt
rückschlag
durchbruch
wendepunkt
wende
wandel
wechsel
umbruch
umbau
ausbau
abbau
aufbau
neubau
anbau
ausstieg
einstieg
aufstieg
abstieg
anstieg
rückgang
zuwachs
zunahme
abnahme
bedarf
mangel
überschuss
defizit
lücke
krise
notlage
not
elend
armut
reichtum
wohlstand
wachstum
konjunktur
inflation
rezession
zins
steuer
abgabe
gebühr
kosten
preis
lohn
löhne
gehalt
gehälter
rente
einkommen
vermögen
kapital
kredit
darlehen
anleihe
aktie
dividende
umsatz
erlös
erträge
haushalt
etat
budget
finanzen
geld
gelder
mittel
förderung
subvention
zuschuss
zuschüsse
investition
geschäft
handel
export
import
lieferkette
ware
produkt
produktion
fabrik
rohstoff
energie
strom
erdgas
erdöl
kohle
atomkraft
kernkraft
windkraft
solarenergie
wasserstoff
brennstoff
benzin
diesel
heizöl
schwierigkeit
hürde
hindernis
herausforderung
aufgabe
pflichten
verantwortung
zuständigkeit
rolle
funktion
bereich
thema
themen
aspekt
punkt
detail
einzelheiten
faktor
kriterium
kriterien
maßstab
niveau
phase
etappe
runde
durchgang
politik
innenpolitik
außenpolitik
demokratie
diktatur
freiheit
gleichheit
gerechtigkeit
rechtsstaat
wahlkampf
wahlergebnis
wahlsieg
wahlniederlage
kandidatur
mandat
amtszeit
legislaturperiode
amtseinführung
rücktritt
entlassung
nachfolge
koalitionsvertrag
sondierung
bündnisfall
mehrheiten
abstimmung
votum
stimme
stimmzettel
umfragewert
urne
wahllokal
gesetzgebung
reform
novelle
verbot
gebot
vorschrift
regel
auflage
frist
bürokratie
sanktion
embargo
veto
vertragsentwurf
gipfel
gipfeltreffen
treffen
begegnung
besuch
staatsbesuch
reise
auftritt
ansprache
debatte
diskussion
streit
konflikt
auseinandersetzung
eskalation
dialog
gespräche
verhandlung
kompromiss
einigung
durchbrüche
abkehr
kurs
linie
haltung
position
standpunkt
forderungen
angriffe
attacke
anschlag
attentat
überfall
gewalt
gewalttat
mord
totschlag
verbrechen
straftat
delikt
diebstahl
raub
betrug
untreue
korruption
bestechung
erpressung
drohung
bedrohung
verdacht
beweis
indiz
indizien
spur
tatort
tatwaffe
messer
pistole
schusswaffe
munition
sprengstoff
bombe
explosion
detonation
schuss
schüsse
festnahme
verhaftung
haftbefehl
haft
untersuchungshaft
gefängnis
haftstrafe
freiheitsstrafe
geldstrafe
bewährung
strafe
strafmaß
freispruch
schuldspruch
berufung
revision
beschwerden
verhandlungstag
hauptverhandlung
plädoyer
geständnis
zeugenaussage
vernehmung
verhör
befragung
ermittlungen
durchsuchung
razzia
fahndung
einsatz
einsätze
großeinsatz
streife
kontrolle
notruf
alarm
evakuierung
rettung
bergung
unglück
katastrophe
naturkatastrophe
erdbeben
überschwemmung
hochwasser
flut
dürre
hitze
hitzewelle
unwetter
gewitter
hagel
orkan
lawine
erdrutsch
waldbrand
waldbrände
flammen
brandursache
sachschaden
unfallursache
unfallort
zusammenstoß
kollision
aufprall
panne
defekt
störung
ausfall
stau
verkehr
straßenverkehr
autobahn
bundesstraße
landstraße
kreuzung
ampel
radweg
gehweg
brücke
tunnel
gleis
bahnhof
bahnsteig
haltestelle
flughäfen
kriege
waffenruhe
waffenstillstand
feuerpause
offensive
gegenoffensive
front
invasion
besatzung
einmarsch
rückzug
truppen
truppenabzug
waffen
waffenlieferung
panzer
kampfjet
drohne
rakete
artillerie
luftabwehr
luftangriff
bombardement
sicherheitslage
verteidigung
aufrüstung
abrüstung
flucht
vertreibung
migration
asyl
asylantrag
aufenthalt
abschiebung
integration
zuwanderung
grenze
grenzkontrollen
gesundheit
krankheit
infektion
pandemie
epidemie
seuche
ansteckung
impfung
impfstoff
impfpflicht
lockdown
maskenpflicht
quarantäne
inzidenz
symptom
diagnose
therapie
behandlung
operation
medikament
arznei
arzneimittel
tablette
pflege
intensivstation
notaufnahme
krankenwagen
rettungswagen
blut
gehirn
lunge
muskel
knochen
gelenk
haut
wunde
verletzung
schmerzen
todesfall
todesfälle
todesursache
selbstmord
suizid
geburt
schwangerschaft
abtreibung
schulen
unterricht
stundenplan
prüfung
abitur
ausbildung
studium
studiengebühren
bildung
wissen
wissenschaft
forschung
experiment
theorie
these
hypothese
daten
datensatz
messung
modell
simulation
probe
labor
teleskop
klima
klimawandel
klimaschutz
umwelt
umweltschutz
natur
artenschutz
artenvielfalt
erderwärmung
treibhausgas
emissionen
ausstoß
ozean
gletscher
meer
küste
fluss
flüsse
wasser
luft
atmosphäre
temperatur
niederschlag
niederschläge
wetter
wettervorhersage
tier
hund
katze
kühe
pferd
schwein
schaf
vögel
insekt
biene
pflanze
wälder
ernte
saatgut
dünger
landwirtschaft
lebensmittel
nahrung
essen
trinken
mahlzeit
frühstück
mittagessen
abendessen
gemüse
obst
fleisch
milch
kaffee
alkohol
zigarette
droge
kultur
kunst
musik
konzert
premiere
aufführung
bühne
publikum
applaus
beifall
kritiken
gedicht
texte
werke
gemälde
skulptur
ausstellung
sammlung
drehbuch
regie
kamera
szene
figur
handlung
geschichte
erzählung
märchen
sage
tradition
brauch
bräuche
fest
feier
feierlichkeiten
hochzeit
beerdigung
trauerfeier
gottesdienst
gebet
predigten
glaube
religion
sünde
seele
hölle
teufel
sport
fußball
handball
turnier
meisterschaft
weltmeisterschaft
europameisterschaft
finale
halbfinale
viertelfinale
achtelfinale
spieltag
hinspiel
rückspiel
heimspiel
auswärtsspiel
halbzeit
verlängerung
elfmeter
freistoß
eckball
foul
tore
treffer
gegentor
ausgleich
führung
vorsprung
rückstand
sieg
remis
unentschieden
punktgewinn
tabelle
tabellenspitze
tabellenplatz
abstiegskampf
klassenerhalt
ablöse
transfer
vertragsverlängerung
leistung
topleistung
form
fitness
training
trainingslager
wettkampf
wettkämpfe
rennen
medaille
goldmedaille
silbermedaille
bronzemedaille
pokal
titelgewinn
rekord
weltrekord
bestzeit
olympia
podium
aufstellung
startelf
mannschaftsbus
stadion
stadien
arena
trikot
auto
fahrzeug
lkw
bus
fahrrad
fahrräder
motorrad
bahnstrecke
flugzeuge
hubschrauber
schiffe
boot
motor
batterie
akku
technik
technologie
computer
rechner
handy
smartphone
internet
netz
datenschutz
software
algorithmus
digitalisierung
nutzung
anwendung
häuser
gebäude
wohnung
wohnhaus
mehrfamilienhaus
einfamilienhaus
zimmer
küche
dach
dächer
fenster
tür
wand
wände
treppe
aufzug
balkon
miete
mietpreis
grundstück
bauarbeiten
baustelle
immobilie
quadratmeter
einrichtung
unterkunft
unterkünfte
zelt
lager
arbeit
arbeitsplatz
arbeitsplätze
job
beruf
karriere
beschäftigung
arbeitslosigkeit
streik
warnstreik
tarifvertrag
tarifstreit
kurzarbeit
überstunden
schicht
personal
personalmangel
fachkräftemangel
belegschaft
blick
sicht
hinsicht
ansatz
absatz
beginn
auftakt
abschluss
ablauf
verlauf
inhalt
umfang
ausmaß
menge
anzahl
mehrzahl
anteil
hälfte
drittel
viertel
summe
betrag
wert
durchschnitt
vergleich
unterschied
gegenteil
zusammenhang
beziehung
verhältnis
verhältnisse
bedingung
voraussetzung
umstand
umstände
lage
zustand
zustände
existenz
dasein
lebensgefahr
überleben
alter
jugend
kindheit
generation
bevölkerung
öffentlichkeit
menschheit
gemeinschaft
solidarität
zusammenhalt
zusammenarbeit
hilfe
beistand
schutz
sicherheitsmaßnahmen
maßnahme
mühe
anstrengungen
versuch
bemühung
angebot
nachfrage
wunsch
wünsche
anfrage
protest
demonstration
kundgebung
blockade
widerstand
aufstand
unruhen
revolution
putsch
satz
sätze
silbe
buchstabe
ziffer
zahlen
liste
sprache
übersetzung
stil
ton
töne
geräusch
lärm
stille
schweigen
gelächter
witz
scherz
spott
lob
tadel
glückwunsch
glückwünsche
dank
grüße
gruß
nacht
nächte
morgenstunden
abendstunden
dunkelheit
licht
schatten
sonne
mond
sterne
erde
weltraum
weltall
sache
ding
gegenstand
stück
material
materialien
stoff
papierkram
müll
abfall
kunststoff
plastik
metall
holz
glas
beton
papierform
gang
gänge
richtung
strecke
entfernung
nähe
ferne
höhe
tiefe
breite
länge
gewicht
größe
fläche
gebiet
gegend
region
umgebung
innenstadt
stadtteil
ortsteil
zentrum
vorort
provinz
hauptstadt
ausland
inland
heimat
herkunft
fotos
aufnahme
videos
clip
bildschirm
sendeplatz
programme
schlagzeile
information
gerücht
desinformation
propaganda
wahrheit
lüge
irrtum
fehler
missverständnis
geheimnis
top-leistung
spitzenleistung
topthema
dauerregen
tourismus
gastronomie
einzelhandel
onlinehandel
konsum
kaufkraft
mannschaftsgeist
teamgeist
ehrgeiz
einsatzbereitschaft
gründe
^neue
^neuen
^neuer
^alte
^alten
^gute
^guten
^guter
^kleine
^kleinen
^kleiner
^hohe
^hoher
^hohen
^langer
^langen
^schwere
^schwerer
^schweren
^leichte
^leichter
^leichten
^scharfe
^scharfer
^scharfen
^harte
^harter
^deutliche
^deutlichen
^klare
^klaren
^massive
^massiver
^massiven
^heftige
^heftiger
^heftigen
^laute
^lauter
^leise
^leiser
^tiefer
^breiter
^weite
^weiteren
^weiterer
^frühe
^späte
^späten
^letzte
^letzten
^letzter
^erste
^ersten
^erster
^zweite
^zweiten
^zweiter
^dritte
^dritten
^vierte
^fünfte
^sechste
^siebte
^achte
^neunte
^zehnte
^nächste
^nächsten
^nächster
^vorige
^vergangene
^vergangenen
^kommende
^kommenden
^künftige
^künftigen
^jüngste
^jüngsten
^jüngster
^aktuelle
^aktuellen
^aktueller
^wichtige
^wichtigen
^wichtigste
^wichtigster
^größte
^größten
^größter
^kleinste
^höchste
^höchsten
^höchster
^beste
^besten
^bester
^schlechte
^schlechten
^schlechter
^schlimmste
^schönste
^schöne
^schönen
^schöner
^tolle
^toller
^große
^großen
^großer
^starken
^starker
^schwache
^schwacher
^schnelle
^schneller
^langsame
^langsamer
^einfache
^schwierige
^mögliche
^möglicher
^mögliches
^unklare
^ganze
^ganzen
^ganzer
^halbe
^halber
^volle
^voller
^leere
^einzelne
^einzelnen
^einzige
^einzigen
^einziger
^eigene
^eigenen
^eigener
^eigenes
^fremde
^anderen
^anderes
^ähnliche
^ähnlichen
^ähnlicher
^gleiche
^gleichen
^gleicher
^verschiedene
^verschiedenen
^diverse
^etliche
^sonstige
^übrige
^restliche
^zahlreichen
^unzählige
^einigen
^wenige
^wenigen
^vielen
^vieler
^manchen
^mancher
^solchen
^solcher
^derartige
^jegliche
^beides
^junger
^ältere
^älteren
^älterer
^jüngere
^politische
^politischen
^politischer
^wirtschaftliche
^wirtschaftlichen
^wirtschaftlicher
^soziale
^sozialen
^sozialer
^gesellschaftliche
^finanzielle
^finanziellen
^finanzieller
^militärische
^militärischen
^militärischer
^rechtliche
^rechtlichen
^kulturelle
^künstlerische
^sportliche
^sportlicher
^technische
^technischen
^medizinische
^medizinischen
^internationale
^internationalen
^internationaler
^nationale
^nationalen
^nationaler
^regionale
^regionalen
^regionaler
^lokale
^lokalen
^lokaler
^öffentliche
^öffentlichen
^öffentlicher
^private
^privaten
^staatliche
^staatlichen
^staatlicher
^städtische
^kommunale
^europäische
^europäischen
^europäischer
^deutsche
^deutschen
^deutscher
^deutsches
^österreichische
^österreichischen
^schweizerische
^amerikanische
^amerikanischen
^britische
^britischen
^französische
^französischen
^russische
^russischen
^ukrainische
^ukrainischen
^chinesische
^chinesischen
^türkische
^israelische
^palästinensische
^polnische
^italienische
^spanische
^griechische
^ungarische
^syrische
^iranische
^afghanische
^irakische
^ägyptische
^japanische
^indische
^arabische
^jüdische
^muslimische
^christliche
^katholische
^katholischen
^evangelische
^evangelischen
^islamische
^islamistische
^rechte
^rechten
^rechtsextreme
^rote
^roten
^schwarze
^schwarzen
^weiße
^weißen
^blaue
^blauen
^gelbe
^braune
^bunte
^goldene
^bekannter
^besorgte
^wütende
^begeisterte
^zufriedene
^glückliche
^traurige
^ernste
^ruhige
^offene
^offenen
^offener
^geschlossene
^geheime
^gefährliche
^tödliche
^schlimme
^besondere
^besonderen
^besonderer
^besonderes
^gewisse
^typische
^übliche
^normale
^natürliche
^menschliche
^persönliche
^persönlichen
^persönlicher
^emotionale
^ehrliche
^echte
^echter
^wahre
^wahrer
^falsche
^falscher
^richtige
^richtiger
^genaue
^genauere
^nähere
^konkrete
^konkreten
^konkreter
^entsprechende
^entscheidende
^zentraler
^grundlegende
^radikale
^extreme
^dramatische
^spektakuläre
^historische
^historischer
^historisches
^moderne
^digitale
^künstliche
^erneuerbare
^positive
^negative
^kritische
^kritischen
^kritischer
^skeptische
^optimistische
^zurückhaltende
^gemischte
^geteilte
^unterschiedliche
^unterschiedlichen
^widersprüchliche
^einhellige
^verletzt
^getötet
^betroffen
^beteiligt
^verantwortlich
^zuständig
^gesucht
^befragt
^geplant
^bewegt
^geehrt
^geboren
^gestorben
^begraben
^aufgewachsen
^studiert
^gelernt
^gearbeitet
^gekauft
^verkauft
^gebaut
^gesperrt
^geräumt
^evakuiert
^gerettet
^geborgen
^gestoppt
^verhaftet
^festgenommen
^freigesprochen
^entlassen
^gewählt
^ernannt
^nominiert
^ausgezeichnet
^prämiert
^organisiert
^initiiert
^finanziert
^gefördert
^unterstützt
^angenommen
^beschlossen
^verschoben
^abgesagt
^eingeladen
^gekommen
^gegangen
^geblieben
^aufgetaucht
^entdeckt
^gefilmt
^fotografiert
^dokumentiert
^geteilt
^gehört
^verstanden
^verloren
^gewonnen
^gespielt
^getroffen
^verpasst
^verdächtigt
^ermordet
^ausgeraubt
^bedroht
^verfolgt
^verwendet
^genutzt
^benötigt
^gebraucht
^erlaubt
^vereinbart
^besprochen
^beobachtet
^untersucht
^geprüft
^getestet
^gezählt
^berechnet
^erhofft
^geliebt
^gehasst
^wessen
^wem
^wen
^welchen
^woher
^wogegen
^worauf
^woraus
^worin
^worüber
^worum
^wovon
^wovor
^gott
^fakt
^hintergrund
^auslöser
^klipp
^neues
^altes
^gutes
^schlechtes
^schlimmes
^schönes
^wichtiges
^interessantes
^überraschendes
^ähnliches
^gleiches
^dasselbe
^ebendies
^letzteres
^ersteres
^erstere
^folgendes
^folgende
^genaueres
^näheres
^weiteres
^einzelnes
^gewissermaßen
^absolut
tanker
ländern
platz
plätze
probleme
monaten
ort
auftrag
aufträge
grad
kräfte
marathon
bord
seite
art
vorfall
vorfälle
fragen
rechenschaft
anzug
anzüge
firmen
recherche
augenhöhe
regenwald
mal
gedenktag
unrecht
sitz
flagge
raum
räume
vorjahr
wind
titel
dorf
dörfer
buchmesse
rand
pension
auge
lieferschein
kenntnis
visier
aufsehen
städte
start
rohöl
ruf
eisschnelllauf
niere
geldgeber
leichtathletik
test
luftfahrt
teile
zeitfahren
getränk
interesse
stellen
mund
charakter
vorgehen
standort
resonanz
struktur
depot
aktienmarkt
winterspiele
ausnahme
hetze
leib
tat
stahlwerk
gitter
wettbewerb
schmutz
spielsucht
futter
verbände
engagement
abseits
reaktor
gramm
kilogramm
unmut
feierabend
kauf
dateien
bauteil
kriegsgerät
sonnenschein
spritze
weise
ziele
süden
norden
osten
westen
kanal
kanäle
klimaanlage
situationen
austausch
klasse
dollar
franken
rubel
institutionen
zwischenfall
zwischenfälle
gegenwind
kilometern
supermarkt
ärmel
telefon
station
nachbarschaft
konto
konten
frucht
früchte
leuten
intransparenz
gesuch
landeplatz
gegendemo
weltcup
nutztier
glanz
ambiente
verbandsübernahme
tisch
niedergang
einzel
prügel
massenstart
knie
gesicht
gesichter
titelkampf
unzeit
absprache
disziplin
spülung
umsturz
brot
wasserkraft
arbeitskraft
arbeitskräfte
streckenrand
leckerei
festzelt
kontrakt
rang
ränge
schwung
datenleck
schwäche
beleg
manipulation
kommunikation
reichweite
unbehagen
spiel
ebene
sparziel
konzernebene
präsenz
sprung
sprünge
wortsinn
advent
app
altersklasse
ecke
besitz
fonds
crash
zoff
skispringen
skandal
beispiel
auslauf
bestandteil
manuskript
atempause
gefüge
gründungsjahr
geiselhaft
angaben
komplex
repression
stacheldraht
gemüt
isolationshaft
wurzel
tee
schale
mahnwache
autokorso
tauziehen
zeile
kugelschreiber
freundschaft
sparen
selbstzweck
kapitalmarkt
gegensatz
zugang
zugänge
sektor
privileg
gratulation
jahresende
pleite
hymne
maximum
bälle
ball
mitwissen
golf
organ
planung
starrsinn
katalysator
palladium
platin
antenne
elektron
effizienz
nanometer
watt
aufheizen
anlage
leuchtdiode
träume
gerät
kilo
atemschutzmaske
bedenken
dauer
stresssituation
einsatzlage
diabetes
herzinfarkt
irritation
mechanismen
dramatik
unsinn
schnürschuh
ordnung
schlucht
dschungel
gebäck
pult
chaos
trümmer
trümmerfeld
transparenz
geldbuße
uniform
ehre
stärke
einheit
trillerpfeife
trommel
sprechchor
sprechchöre
straßenrand
spaziergang
stapel
wirkungskraft
abnehmen
kombination
milligramm
label
tasche
atmen
blutdruck
fett
pen
einnahme
klärung
macht
mächte
steak
stellungskrieg
cafés
aufrufen
särge
sarg
szenario
szenarien
laub
idealfall
manöver
konvoi
brandgas
obergeschoss
säure
giftwolke
arbeitsschutz
anfahrt
rauchgas
hallen
coronavirus
virus
viren
stream
konzerthalle
kino
infektionsgeschehen
gips
charme
ruhestand
sakrament
hut
grab
gräber
lebens
wechselstube
finanzsystem
erdölfirma
signal
konzession
wege
tarnung
spionage
flug
flüge
schengenraum
pass
pässe
mikrowelle
schwindel
sabotage
mordanschlag
mordanschläge
einvernehmen
überlaufen
drehkreuz
kompetenz
ressource
eigentum
welle
cyberangriff
pkw
getriebe
antrieb
server
wichtige
transport
rückenwind
kostüm
banane
schwert
kälte
gedränge
aufzüge
eingang
eingänge
metern
tischlerei
trennscheibe
seife
warteschlange
pause
folie
dusche
laufweg
abstände
liter
maske
nase
notfall
notfälle
filter
hotel
sparpaket
rahmen
parallele
spielraum
spielräume
kindergeld
klassenfahrt
spätherbst
verstoß
verstöße
öltanker
menschenrecht
potenzial
landnahme
videokonferenz
gebäudesektor
schwachstelle
aktion
schnitt
kohlendioxid
ammoniak
dampf
stickoxid
lachgas
ozon
methan
mission
raumfahrt
unterhalt
märkte
perspektive
fülle
fundament
tugend
workshop
beiträge
menschenhass
judenhass
plenarsaal
tyrannei
kränze
vorfeld
zeichen
bauzeit
planetarium
geschehen
fehlanzeige
paar
spaten
rad
räder
strände
fällen
kiste
kühlraum
ananas
arbeitsjacke
fünffache
apfel
äpfel
salat
orange
container
engpass
engpässe
catering
kantine
flaute
dutzend
erdbeere
homeoffice
restaurant
halbgeschwister
aktenwissen
vorwürfen
aussagen
mängel
entscheid
einsehen
zugewinn
innenhof
käse
logik
höhenflug
sorgenfalte
frühsommer
rhetorik
getöse
nachdruck
polizeiangabe
geschäftsjahr
zähler
sitzung
film
demo
aufwand
unkraut
visitenkarte
schlüsselsatz
sensation
fahne
inbrunst
rührung
studio
euphorie
scherbe
feuerschein
mittelmeer
besteck
gabel
masse
prinzip
alben
album
song
verschluss
system
stress
hektik
allmacht
anschluss
museen
provisorium
girlande
betreuungsplatz
segnung
spielfeldrand
preisbremse
bürgergeld
kante
strafraum
miene
zwist
schlusspfiff
ausdruck
nation
raubtier
abschuss
zaun
schau
abende
arm
beine
fuß
füße
finger
schulter
rücken
bauch
zähne
haare
lippe
ohr
stirn
abgrund
abfahrt
abflug
absage
absturz
abwehr
ackerbau
akzeptanz
altstadt
anblick
andenken
andrang
anflug
angehen
anhang
anklagebank
ankunft
anlauf
annahme
anreiz
anreise
anruf
anschein
anschläge
ansehen
anspruch
ansprüche
anstand
anzeichen
appetit
arbeitsmarkt
arbeitsvertrag
asche
asphalt
atem
atemnot
aufbruch
aufsicht
aufwind
ausbruch
ausdauer
ausfahrt
ausflug
ausgang
ausrede
ausreise
aussicht
aussprache
auswahl
ausweis
auszeit
autorenschaft
backstein
bahnfahrt
ballast
bankkonto
bargeld
bau
bauernhof
baustopp
beamtentum
bedürfnis
befund
begriff
bekanntgabe
belang
benehmen
bereitschaft
bergwerk
beschlüsse
beschuss
besorgnis
bestand
bestreben
beute
blamage
blätter
blitz
blüte
bohne
bremse
briefe
briefkasten
bruch
bruchteil
brust
bücher
bundesländer
bürgerkrieg
camp
chemie
datum
debakel
debüt
decke
demut
denken
denkmal
desaster
dienste
dilemma
doping
doppelpack
drama
drang
dreck
dreieck
druck
dschihad
duell
duft
durst
ehe
ehrenamt
eier
eigenschaft
eimer
einblick
einbruch
einbrüche
eindruck
eindrücke
einfall
eingriff
einkauf
einkäufe
eintritt
einzug
eis
eisenbahn
elektroauto
elektronik
empathie
empfang
endspiel
enge
erbe
erlaubnis
erlebnis
ersatz
etage
exil
faden
fahrbahn
fahrplan
fahrten
falle
farbe
fassade
fassung
feindbild
feld
fernsehen
festspiele
feuerwerk
fieber
fiktion
flasche
fleck
fleiß
flohmarkt
flop
fluch
folter
fördermittel
formel
fotografie
fragezeichen
freibad
freigabe
freizeit
frequenz
friedhof
fundstelle
funken
furcht
fusion
futur
galerie
garage
garantie
gärten
gas
gedächtnis
gedenken
gefecht
geflecht
gegnerschaft
geheimdienstchef
gehör
gelände
genuss
gepäck
gerede
gerüst
gesang
geschenk
geschick
geschlecht
geschmack
geschrei
gespür
geste
getreide
gewinne
gewissen
gleichgewicht
glocke
glut
gnade
grabstein
grafik
granate
gras
grauen
grenzwert
grippe
grundrecht
grundschule
grundsatz
grundsätze
grundstein
gutschein
handschlag
handschrift
handtuch
hang
hantel
haufen
hauptrolle
hauptsache
hauptstraße
hausarrest
hausaufgaben
häuschen
haustür
hauswand
heirat
heizung
hektar
helm
hemd
herd
herzblut
heu
hilferuf
hintergründe
hinweise
hitzeschutz
hobby
hochdruck
hochhaus
höchststrafe
höhepunkt
honorar
horizont
hose
hunderte
hunderttausende
hysterie
ideologie
image
imbiss
impuls
industriegebiet
inflationsrate
infrastruktur
inhaltsstoff
initiativen
innenraum
innovation
insel
insolvenz
instrument
intelligenz
interviews
inzidenzwert
jacke
jagd
jahresbeginn
jahreszeit
jahrgang
jahrmarkt
jubiläum
justiz
kabel
kabine
kalender
kampagne
kanne
kapitel
karte
kasse
kaserne
kaution
kennzeichen
kette
kinderarmut
kindergartenplatz
kirchen
klagen
klang
kleid
knall
koffer
kollaps
kolonne
kommentare
komödie
komponente
konsens
kontakte
kontext
kontroverse
konzentration
kooperation
kopie
kosmetik
kraftwerk
krach
kreislauf
kugel
kühlschrank
kulisse
kur
laden
läden
ladung
lampe
landschaft
landung
last
lawinengefahr
lebenslauf
lebensmittelpunkt
lebensraum
lebenszeichen
leder
leere
leerstand
lehre
leiche
leichnam
leid
leine
lesung
leuchtturm
lieblingsplatz
lied
lieder
lizenz
lobby
loch
löcher
löschwasser
lösegeld
luftraum
lust
machtwechsel
magen
maifeiertag
makel
marke
maßnahmenpaket
matratze
maut
mehrwertsteuer
meile
meilenstein
meistertitel
menü
messe
milieu
militärdienst
militäreinsatz
mindestlohn
minus
missbrauch
missstand
missstände
mitgliedschaft
mitsprache
mittelpunkt
mobbing
möbel
monopol
moral
moschee
motiv
müllabfuhr
mündung
münze
nachholbedarf
nachspiel
nachwuchs
nadel
nahverkehr
name
narrativ
nebensache
negativzins
nerv
nest
neubauten
neugier
neuland
neuwahl
nobelpreis
norm
notstand
notwehr
nulltoleranz
nummer
nuss
oberfläche
objekt
obhut
obsession
öffnung
ohnmacht
oktoberfest
olympiasieg
opferzahl
optik
orden
originale
ortschaft
ortszeit
paket
panik
parade
paradies
parkhaus
parkplatz
parkplätze
parlamentswahl
parolen
parteitag
partie
partnerschaft
party
patent
pechsträhne
pein
peitsche
pensum
perle
pfad
pfand
pfanne
pflaster
pforte
phänomen
phantasie
platte
plattform
platzverweis
playoffs
plus
poker
pokalspiel
polenreise
porträt
posten
postfach
pracht
praktikum
pranger
praxis
präzision
preisgeld
premierministeramt
prestige
prioritäten
privatsphäre
problematik
profil
profit
prognosen
projekt
promille
prosa
protestaktion
proviant
provision
prozentpunkt
psyche
pulver
pumpe
puppe
qual
qualifikation
quartier
quatsch
quellen
quote
rabatt
rache
radar
radio
randnotiz
rathausplatz
rätsel
raucherbereich
reaktionen
rebellion
redebedarf
referendum
reflex
regal
regelwerk
register
reife
reihe
reiz
relevanz
rendite
rennstrecke
reparatur
reputation
reserve
residenz
rest
revanche
revier
rezept
rhythmus
richtlinien
riesenerfolg
rinderwahn
riss
ritual
roboter
rohr
rollstuhl
route
routine
rückblick
rückenschmerzen
rückfall
rückgabe
rückhalt
rückkehr
rücklage
rucksack
rückreise
rückschläge
rückseite
rückstände
ruhe
ruhetag
ruine
sack
sackgasse
saft
sauerstoff
schachtel
schadenersatz
schadenfreude
schauplatz
scheibe
scheinwerfer
scheitern
schema
schere
schicksal
schiene
schiffbruch
schilder
schlacht
schlaf
schlafzimmer
schlagloch
schlamm
schlange
schleier
schleife
schlimmste
schlinge
schloss
schlosspark
schluck
schlusslicht
schmelze
schmuck
schneesturm
schock
schokolade
schrank
schrecken
schrei
schreibtisch
schrift
schublade
schub
schulabschluss
schuldenberg
schulhof
schuljahr
schulweg
schüssel
schutzgeld
schutzraum
schwarzarbeit
schwebe
schweiß
schwelle
schwerpunkt
schwimmbad
schwur
segen
sehnsucht
seil
seitenlinie
selbstbewusstsein
selbstverständnis
selbstvertrauen
seminar
sendezeit
serie
show
showdown
sicherheitsabstand
sicherheitsgefühl
silvester
sitte
sitzplatz
skala
skepsis
sklaverei
socke
sofa
solidaritätszuschlag
sommerpause
sonderrecht
sonderzug
sorgfalt
sozialhilfe
sparkurs
sparmaßnahmen
spätfolgen
speise
speisekarte
spektakel
spekulation
spende
sperre
spiegelbild
spielfeld
spielplatz
spielzeug
spitze
spitzenplatz
split
sponsoring
sporthalle
spray
springflut
sprit
sprunggelenk
staatsbürgerschaft
staatsschulden
staatstrauer
stab
stadtrand
stall
standards
starkregen
startschuss
statistiken
statue
status
staub
stauraum
stempel
sterbehilfe
stichwahl
stillstand
stimmungsmache
stockwerk
stopp
stoß
strandbar
strang
straße
straßenbahn
straßenschlacht
strenge
strich
strichliste
strick
stroh
stromausfall
studentenleben
stufen
stühle
sturz
suche
süchtige
sucht
supermärkte
suppe
symbol
sympathie
tabu
tacheles
tafel
takt
talk
talkshow
tankstelle
tänze
tanz
tarif
tarifrunde
tatbestand
tatendrang
tatverdacht
taufe
tausch
tausende
taxi
teamarbeit
teig
teilnahme
teilzeit
tempel
temperament
tempo
tempolimit
tendenz
teppich
termin
terrasse
terror
terroranschlag
thematik
thron
ticket
tiefpunkt
tiefschlag
tierschutz
tierwohl
tippspiel
todesopfer
todesstrafe
toilette
toleranz
tonfall
topform
topf
torchance
torte
tortur
tour
tower
tragik
tragödie
träne
transfermarkt
transportmittel
trauma
traumata
trend
treppenhaus
treue
trick
trio
triumph
trost
trotz
trubel
trumpf
tuch
tumult
turbulenz
turm
türme
twist
typ
übel
überblick
überbleibsel
überfahrt
übergang
übergriff
übernahme
übersicht
überstunde
überzahl
übung
ufer
uhren
umdenken
umfeld
umgang
umkehr
umland
umlauf
umstieg
umweg
umzug
umzüge
unart
unfälle
ungarnreise
ungeduld
ungleichgewicht
universum
unkenntnis
unruhe
unschuld
untergang
untergrund
unterlage
unterschrift
unterton
unverständnis
unwissen
urheberrecht
urinprobe
urteile
vakuum
variante
verbleib
verbrauch
verbund
verdachtsfall
verdachtsmoment
verdienst
verfall
verfassungsbruch
vergehen
vergnügen
verhalten
verhängnis
verkauf
verkäufe
verkehrsmittel
verkehrswende
verlangen
verletzungspech
vermächtnis
vernunft
verrat
verriss
versagen
versand
versäumnis
verschwörungstheorie
versehen
version
versteck
verteidigungsfall
vertragsbruch
verträge
vertrieb
verwechslungsgefahr
verweis
verzicht
vielfalt
vielzahl
visum
vitamine
völkermord
völkerrecht
vollgas
vollmacht
volumen
vorbehalt
vorbild
vorbilder
vordergrund
vorfreude
vorgabe
vorgänge
vorgehensweise
vorgeschichte
vorhang
vorhersage
vorkommen
vorkommnis
vorlauf
vorliebe
vormarsch
vorrang
vorrat
vorräte
vorrecht
vorsatz
vorsätze
vorschein
vorschlag
vorschläge
vorsicht
vorsorge
vorstoß
vorstöße
vortrag
vorträge
vorurteil
vorverkauf
vorwahl
vorwand
vorzeichen
vorzug
vulkan
vulkanausbruch
wachstumsmarkt
waffe
waffengewalt
wagnis
wahlgang
wahlkreis
wahlprogramme
wahlrecht
wahlversprechen
wahn
wahnsinn
währung
wahrzeichen
waldgebiet
wallfahrt
wärme
wärmepumpe
wartezeit
wartung
wäsche
wasserschaden
wechselkurs
weckruf
weggang
wehrdienst
wehrpflicht
weichen
weihnachten
weihnachtsmarkt
weite
weitergabe
weltbild
weltklasse
weltmarkt
weltmeistertitel
weltpolitik
weltrangliste
weltsicht
weltwirtschaft
wendung
werbespot
werbung
werft
werkstatt
werkzeug
wertung
wesen
westentasche
wetterlage
wettkampfform
wichtigste
widersprüche
wiederaufbau
wiederwahl
wildnis
willen
willkommen
willkür
wimpernschlag
windrad
windräder
windpark
wink
winterreifen
wirtschaftskrise
wirtschaftsstandort
wirtschaftswachstum
wohl
wohnort
wohnraum
wohnsitz
wohnungsbau
wohnungsmarkt
wohnungsnot
wolken
wolle
wortlaut
wucht
wunschzettel
würde
wurf
würze
wüste
zählung
zahlung
zank
zaubertrick
zäsur
zebrastreifen
zeche
zeitalter
zeitdruck
zeitfenster
zeitgeist
zeitplan
zeitungsbericht
zelle
zensur
zeug
zeugenstand
zeugung
zigarre
zitat
zölle
zone
zuckerrohr
zucht
zufall
zufälle
zugabe
zugeständnis
zugriff
zugspitze
zugunglück
zuhause
zukunftsangst
zukunftsvision
zulauf
zündstoff
zunge
zusagen
zusammenbruch
zusammenkunft
zusammenprall
zusammenschluss
zusammenspiel
zusatz
zuschlag
zuspruch
zutaten
zuversicht
zuzug
zwang
zwänge
zweck
zweikampf
zweitstimme
zwickmühle
zwischenbilanz
zwischenzeit
zyklus
"""

NICKNAMES = """
genannt
alias
bekannt als
spitzname
spitznamen
beiname
beinamen
pseudonym
sogenannte
sogenannten
sogenannter
sogenanntes
so genannte
so genannten
"""

WORKS = """
film
films
romans
buch
buches
lied
song
album
serie
stück
theaterstück
oper
musical
gemälde
ausstellung
sendung
show
magazin
zeitschrift
zeitung
spiel
operation
aktion
mission
projekt
projekts
programm
kampagne
schiff
frachter
tanker
fregatte
restaurant
hotel
gasthaus
gaststätte
kneipe
café
club
marke
app
software
virus
sturm
orkan
taifun
hurrikan
preis
auszeichnung
kapitel
datei
hashtag
festival
konferenz
wettbewerb
raumsonde
sonde
rakete
satellit
raumschiff
zug
kreuzer
titel
titels
initiative
bündnis
verein
partei
gruppe
band
ensemble
stiftung
flugzeug
yacht
fähre
dokumentation
dokumentarfilm
hörspiel
podcast
label
website
webseite
homepage
portal
internetseite
blatt
sender
firma
konzern
unternehmen
zeitungen
kanal
klub
portale
plattform
liste
listen
refrain
blog
newsletter
lagebericht
jahresbericht
messe
ausgabe
kollektion
studiengang
klinik
schule
kirche
platz
straße
saal
"""

GLOSSES = """
schuldig
wort
worte
wörter
begriff
begriffs
begriffe
ausdruck
bezeichnung
name
namen
namens
bedeutet
heißt
bedeutung
übersetzt
wörtlich
benannt
getauft
abkürzung
synonym
aufschrift
motto
titel
schlagwort
stichwort
kategorie
rubrik
prädikat
prinzip
suchbegriff
suchbegriffe
"""

PRESS = """
anzeiger
bild
blatt
bote
depesche
echo
faz
focus
guardian
handelsblatt
herald
illustrierte
journal
kurier
magazin
merkur
monde
nachrichten
post
pravda
presse
rundschau
spiegel
standard
stern
tagesschau
tagesspiegel
taz
telegraph
times
welt
woche
zeit
zeitung
"""

CHARGES = """
anklage wegen
angeklagt wegen
ermittelt wegen
ermittlungen wegen
verfahren wegen
verdachts der
verdachts des
tatbestand der
tatbestand des
verurteilt wegen
festgenommen wegen
verhaftet wegen
vorwurf der
strafanzeige wegen
schuldig wegen
verdacht auf
verdacht der
verdacht des
unter dem vorwurf
straftatbestand der
straftatbestand des
prozess wegen
haftbefehl wegen
freigesprochen wegen
angezeigt wegen
ermitteln wegen
beschuldigt wegen
gesucht wegen
"""

SLOGANS = """
plakat
plakate
plakaten
transparent
transparente
transparenten
banner
bannern
spruchband
spruchbänder
spruchbändern
schild
schilder
schildern
aufkleber
aufklebern
graffiti
aufschrift
tafel
tafeln
gedenktafel
gedenktafeln
"""

CHANTS = """
skandieren
"""

PROMOTIONS = """
newsletter
abonnieren
abonnieren sie
melden sie sich an
"""

RELATED = """
lesen sie auch
lesen sie mehr
lesen sie dazu
siehe auch
mehr zum thema
mehr dazu
auch interessant
"""

EXAMPLES = """
„Wir räumen auf“, sagte Bürgermeisterin Anke Thiel. => Anke Thiel | Wir räumen auf
„Das Werk bleibt“, teilte der Konzern mit. => der Konzern | Das Werk bleibt
»Es reicht«, rief Torsten Hahn. => Torsten Hahn | Es reicht
Ines Kuhn erklärte: „Der Vertrag ist unterschrieben.“ => Ines Kuhn | Der Vertrag ist unterschrieben.
Laut Dieter Roth ist das Angebot „ein Anfang“. => Dieter Roth | ein Anfang
Dem Gutachten zufolge war die Mauer „nicht standfest“. => Dem Gutachten | nicht standfest
„Die Saison“, so der Trainer, „ist gelaufen.“ => der Trainer | Die Saison | der Trainer | ist gelaufen.
Die Fraktion nannte den Haushalt „unseriös“. => Die Fraktion | unseriös
Der Roman „Winterlicht“ erscheint im Mai. =>
Das Wort „Zukunft“ fiel nicht. =>
"""

REPORTED = """
bringe
nehme
finde
spreche
fehle
gelte
trage
zeige
führe
fahre
helfe
treffe
verstehe
bestehe
bedeute
gehöre
biete
entspreche
sollten
müssten
könnten
dürften
ginge
käme
drohe
fordere
erwarte
rechne
hoffe
denke
vertraue
arbeite
kämpfe
stelle
schaffe
verliere
gewinne
sinke
wachse
ziehe
genüge
scheitere
diene
freue
bedauere
bedaure
unterstütze
begrüße
nutze
mache
tue
prüfe
liefere
kenne
trete
existiere
versuche
warte
verfüge
sei
seien
habe
werde
würde
würden
könne
müsse
solle
wolle
dürfe
gebe
gehe
komme
stehe
bleibe
lasse
liege
handele
handle
halte
sehe
wisse
brauche
hätten
wären
sage
erkläre
glaube
wünsche
suche
setze
lege
laufe
spiele
lebe
leide
löse
zahle
koste
bekomme
erhalte
beginne
ändere
verändere
fühle
leiste
lehne
kritisiere
plane
investiere
profitiere
funktioniere
reagiere
akzeptiere
gefährde
verhindere
verstoße
verletze
zerstöre
bedrohe
greife
falle
steige
erhöhe
senke
reduziere
verdiene
zähle
betreffe
betrage
belege
vermisse
wohne
reise
kehre
öffne
schließe
erlaube
ermögliche
verbiete
verlange
verspreche
entscheide
treibe
wirke
scheine
spüre
ärgere
sorge
teile
unternehme
übernehme
verlasse
vermeide
vertrete
verzichte
verweigere
widerspreche
wiederhole
zögere
zeuge
zwinge
mangele
mangle
fürchte
handhabe
hänge
herrsche
interessiere
kaufe
verkaufe
klappe
klinge
konzentriere
leite
lerne
lese
lohne
messe
missachte
nenne
orientiere
passiere
produziere
renne
rette
richte
rufe
schätze
schicke
schlage
schlafe
schreibe
schütze
schweige
sitze
spalte
sterbe
stimme
stoße
störe
streite
stütze
täusche
trainiere
träume
trenne
überlege
überrasche
überzeuge
umfasse
unterliege
unterscheide
untersuche
urteile
verbessere
verbinde
verbreite
verbringe
vergesse
vergehe
vergleiche
verhalte
verkomme
verlaufe
vermittle
vermute
verschärfe
verschwinde
verursache
verteidige
verwende
wähle
wecke
wende
werfe
widme
zerreiße
ergebe
gelinge
gelange
geschehe
erscheine
erinnere
erkenne
erreiche
erschwere
ersetze
ertrage
erfahre
erfülle
entstehe
entwickle
enthalte
entziehe
entlaste
enttäusche
empfinde
empfehle
eigne
drehe
dränge
erleide
erlebe
bezahle
bewege
bemühe
berücksichtige
beruhe
beruhige
beschäftige
beschließe
besitze
besuche
beteilige
betreibe
bewerte
beziehe
bilde
binde
blockiere
breche
bremse
garantiere
genieße
gestalte
gewährleiste
hinterlasse
informiere
ignoriere
kontrolliere
kooperiere
kümmere
leugne
liebäugele
mahne
missbrauche
pflege
provoziere
rechtfertige
reize
respektiere
riskiere
spekuliere
starte
steuere
tanze
tausche
tobe
trauere
überlasse
übersehe
übersteige
unterschätze
unterstelle
vereinbare
verbleibe
verfehle
verfolge
verhandle
vergifte
verkenne
verlagere
vernachlässige
verschweige
versorge
verspüre
verstärke
vertiefe
verunsichere
verwechsle
verzeichne
wehre
weigere
werbe
zerfalle
zurückkehre
sähen
gäbe
gäben
bräuchte
bräuchten
stünde
stünden
hielte
fände
ließe
ließen
blieben
kämen
gingen
"""

CIVILITIES = """
herr
frau
dr
prof
praesident
prasident
minister
general
senator
"""

ARTICLES = """
der
die
das
ein
eine
"""

OWN_IN_POSTS = """
ich
wir
mein
unser
unsere
"""

TOLD_OF_POSTS = """
schrieb
sagte
"""

FIRST_WORDS = """
Der
Die
Das
Ein
Eine
Im
Am
Er
Sie
"""

HYPERNYMS = """
politiker politikerin = minister ministerin abgeordneter abgeordnete senator senatorin bürgermeister bürgermeisterin ministerpräsident ministerpräsidentin vorsitzender vorsitzende kanzler kanzlerin präsident präsidentin landrat landrätin sprecher sprecherin kandidat kandidatin staatssekretär staatssekretärin
abgeordneter abgeordnete parlamentarier parlamentarierin = bundestagsabgeordneter bundestagsabgeordnete landtagsabgeordneter landtagsabgeordnete fraktionschef fraktionschefin obmann nationalrat nationalrätin
regierungschef regierungschefin = kanzler kanzlerin bundeskanzler bundeskanzlerin ministerpräsident ministerpräsidentin premierminister premierministerin premier
staatschef staatsoberhaupt staatschefin = präsident präsidentin bundespräsident staatspräsident könig königin
kremlchef kreml-chef = präsident
kanzler kanzlerin = bundeskanzler bundeskanzlerin
premier = premierminister premierministerin ministerpräsident
ressortchef ressortchefin = minister ministerin senator senatorin
rathauschef rathauschefin stadtoberhaupt oberbürgermeister = bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin
chef chefin boss leiter leiterin = vorsitzender vorsitzende präsident präsidentin direktor direktorin geschäftsführer geschäftsführerin ceo vorstandschef vorstandsvorsitzender vorstand inhaber inhaberin gründer gründerin leiter leiterin obmann intendant intendantin generalsekretär trainer
manager managerin = ceo geschäftsführer geschäftsführerin vorstand vorstandschef direktor direktorin sportdirektor prokurist prokuristin
geschäftsfrau geschäftsmann kauffrau kaufmann unternehmer unternehmerin = gründer gründerin inhaber inhaberin geschäftsführer geschäftsführerin prokurist prokuristin
vorsitzender vorsitzende präsident präsidentin = chef chefin vorsitzender vorsitzende präsident präsidentin obmann obfrau
funktionär funktionärin = präsident präsidentin vorsitzender vorsitzende generalsekretär sportdirektor
wissenschaftler wissenschaftlerin forscher forscherin = professor professorin biologe biologin chemiker chemikerin physiker physikerin virologe virologin epidemiologe geologe geologin archäologe archäologin soziologe politologe politologin historiker historikerin psychologe psychologin ökonom ökonomin klimaforscher mediziner medizinerin prof autor autorin
experte expertin fachmann fachfrau = professor professorin forscher forscherin wissenschaftler wissenschaftlerin analyst analystin ökonom ökonomin historiker historikerin politologe politologin leiter leiterin berater beraterin prof jurist juristin
mediziner medizinerin arzt ärztin = chirurg chirurgin chefarzt chefärztin oberarzt oberärztin virologe virologin psychiater dr arzt ärztin professor professorin
ökonom ökonomin = wirtschaftswissenschaftler volkswirt chefvolkswirt professor
autor autorin schriftsteller schriftstellerin = schriftsteller schriftstellerin journalist journalistin historiker historikerin lyriker dramatiker autor autorin verfasser
journalist journalistin reporter reporterin = redakteur redakteurin korrespondent korrespondentin chefredakteur chefredakteurin moderator moderatorin kolumnist kolumnistin
jurist juristin = anwalt anwältin rechtsanwalt rechtsanwältin richter richterin staatsanwalt staatsanwältin verteidiger verteidigerin notar
anwalt anwältin verteidiger verteidigerin = rechtsanwalt rechtsanwältin verteidiger verteidigerin strafverteidiger anwalt anwältin
ankläger anklägerin = staatsanwalt staatsanwältin oberstaatsanwalt generalstaatsanwalt
diplomat diplomatin = botschafter botschafterin konsul außenminister außenministerin gesandter
polizist polizistin beamter beamtin = kommissar kommissarin polizeichef polizeisprecher polizeisprecherin ermittler hauptkommissar
militär offizier = general oberst hauptmann major generalleutnant admiral
sportler sportlerin athlet athletin = läufer läuferin schwimmer schwimmerin turnerin radfahrer boxer skifahrer sprinter sprinterin biathlet biathletin olympiasieger weltmeister
spieler spielerin fußballer profi kicker = stürmer torwart torhüter verteidiger mittelfeldspieler kapitän kapitänin
coach übungsleiter = trainer trainerin bundestrainer chefcoach coach
trainer trainerin = coach bundestrainer teamchef trainer trainerin
künstler künstlerin = maler malerin bildhauer fotograf fotografin sänger sängerin musiker musikerin designer designerin
musiker musikerin = sänger sängerin rapper gitarrist schlagzeuger bassist komponist pianist dirigent dirigentin geiger
sänger sängerin = musiker musikerin rapper
filmemacher filmemacherin = regisseur regisseurin dokumentarfilmer
mime darsteller darstellerin = schauspieler schauspielerin
star = schauspieler schauspielerin sänger sängerin stürmer spieler rapper
geistlicher = pfarrer pfarrerin bischof erzbischof kardinal priester pastor pastorin imam rabbiner
oberhirte = bischof erzbischof papst
pontifex kirchenoberhaupt = papst
gewerkschafter gewerkschafterin = vorsitzender vorsitzende verdi-chef
aktivist aktivistin = sprecher sprecherin gründer gründerin
pädagoge pädagogin = lehrer lehrerin erzieher erzieherin rektor rektorin
landwirt landwirtin bauer bäuerin = landwirt landwirtin winzer winzerin bauer bäuerin
sender = sender fernsehsender rundfunk radiosender
zeitung blatt medium = zeitung tageszeitung blatt magazin nachrichtenmagazin wochenzeitung
unternehmen konzern firma hersteller betrieb = konzern hersteller autobauer zulieferer firma unternehmen startup reederei fluggesellschaft fluglinie händler bank versicherer brauerei
bank geldhaus institut = bank geldinstitut sparkasse institut
autobauer hersteller = autobauer autohersteller hersteller konzern
airline fluggesellschaft = fluggesellschaft fluglinie airline
organisation verband verein initiative = organisation menschenrechtsorganisation hilfsorganisation umweltorganisation ngo stiftung verband verein bündnis initiative gewerkschaft
behörde amt = behörde bundesamt amt agentur ministerium
ministerium = außenministerium innenministerium gesundheitsministerium finanzministerium verteidigungsministerium
klub verein = klub verein fußballklub
kommunalpolitiker kommunalpolitikerin lokalpolitiker lokalpolitikerin = bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin landrat landrätin stadtrat stadträtin gemeinderat gemeinderätin ratsherr ortsvorsteher ortsvorsteherin
torschütze goalgetter offensivspieler offensivmann angreifer knipser = stürmer angreifer mittelfeldspieler torjäger flügelspieler
torjäger angreifer = stürmer
keeper goalie schlussmann torwart torhüter = torhüter torwart keeper goalie schlussmann nationaltorhüter
torhüterin torfrau = torhüterin torfrau torwartin
abwehrspieler abwehrmann abwehrchef defensivspieler = verteidiger innenverteidiger außenverteidiger abwehrspieler
spielführer kapitän = kapitän mannschaftskapitän spielführer
fußballlehrer cheftrainer chefcoach teamchef bundestrainer nationaltrainer = trainer coach bundestrainer teamchef chefcoach cheftrainer
klubchef klubboss vereinschef vereinsboss vereinspräsident klubpräsident = präsident vorsitzender vorstandsvorsitzender
sportchef = sportdirektor sportvorstand
funktionär = sportdirektor verbandspräsident
landeschef landesvater = ministerpräsident landeshauptmann
landeschefin landesmutter = ministerpräsidentin landeshauptfrau
stadtchef ortschef gemeindechef stadtoberhaupt = bürgermeister oberbürgermeister stadtpräsident gemeindepräsident
stadtchefin ortschefin gemeindechefin rathauschefin = bürgermeisterin oberbürgermeisterin stadtpräsidentin gemeindepräsidentin
firmenchef konzernchef unternehmenschef vorstandsvorsitzender = ceo vorstandschef vorstandsvorsitzender geschäftsführer konzernchef firmenchef
firmenchefin konzernchefin unternehmenschefin = ceo vorstandschefin vorstandsvorsitzende geschäftsführerin
arbeitnehmervertreter arbeitnehmervertreterin = betriebsrat betriebsrätin betriebsratschef betriebsratschefin betriebsratsvorsitzender betriebsratsvorsitzende gewerkschafter gewerkschafterin
gewerkschafter gewerkschafterin gewerkschaftschef gewerkschaftschefin = verdi-chef verdi-chefin dgb-chefin gewerkschaftssekretär betriebsratsvorsitzender betriebsratsvorsitzende
behördenchef behördenchefin behördenleiter behördenleiterin amtsleiter = polizeipräsident polizeipräsidentin präsident präsidentin direktor direktorin leiter leiterin
oppositionspolitiker oppositionspolitikerin = fraktionschef fraktionschefin oppositionsführer oppositionsführerin abgeordneter abgeordnete
parlamentarier parlamentarierin = abgeordneter abgeordnete nationalrat nationalrätin ständerat ständerätin kantonsrat kantonsrätin senator senatorin
magistrat magistratin = bundesrat bundesrätin regierungsrat regierungsrätin stadtrat stadträtin
regierungsmitglied kabinettsmitglied = minister ministerin landesrat landesrätin bundesrat bundesrätin
vorsitzende vorsitzender = richter richterin
jurist juristin = strafrechtler strafrechtlerin völkerrechtler völkerrechtlerin verfassungsrechtler staatsrechtler professor professorin justiziar justiziarin
strafverteidiger strafverteidigerin = anwalt anwältin rechtsanwalt rechtsanwältin verteidiger verteidigerin
ermittler ermittlerin fahnder = kommissar kommissarin hauptkommissar staatsanwalt staatsanwältin
planer planerin = architekt architektin stadtplaner stadtplanerin ingenieur ingenieurin
forscher forscherin wissenschaftler wissenschaftlerin = klimaforscher klimaforscherin glaziologe glaziologin meteorologe meteorologin ökologe ökologin seismologe seismologin paläontologe paläontologin anthropologe anthropologin neurologe neurologin immunologe immunologin genetiker genetikerin mathematiker mathematikerin informatiker informatikerin astronom astronomin ethnologe ethnologin kriminologe kriminologin epidemiologin ozeanograf ozeanografin politikwissenschaftler politikwissenschaftlerin sozialwissenschaftler linguist linguistin philosoph philosophin theologe theologin doktorand doktorandin postdoc studienleiter studienleiterin erstautor erstautorin
experte expertin fachmann fachfrau spezialist spezialistin = meteorologe meteorologin klimaforscher klimaforscherin glaziologe glaziologin virologe virologin epidemiologe epidemiologin psychologe psychologin psychiater psychiaterin soziologe soziologin kriminologe kriminologin ökologe ökologin anwalt anwältin architekt architektin
mediziner medizinerin arzt ärztin = neurologe neurologin kardiologe kardiologin onkologe onkologin kinderarzt kinderärztin hausarzt hausärztin notarzt notärztin internist internistin psychiater psychiaterin gynäkologe gynäkologin dermatologe dermatologin urologe urologin orthopäde orthopädin zahnarzt zahnärztin amtsarzt amtsärztin
seelsorger seelsorgerin theologe theologin = pfarrer pfarrerin bischof bischöfin pastor pastorin priester
kirchenmann gottesmann = pfarrer bischof kardinal priester pastor
kardinal oberhirte = erzbischof
athlet athletin sportler sportlerin olympionike = skispringer skispringerin biathlet biathletin turner turnerin ruderer radprofi rodlerin langläufer langläuferin hochspringer hochspringerin speerwerfer speerwerferin weitspringerin triathlet triathletin schwimmer schwimmerin
olympiasieger olympiasiegerin weltmeister weltmeisterin champion = skispringer skispringerin läufer läuferin biathlet biathletin schwimmer schwimmerin boxer rennfahrer radprofi turnerin
rennfahrer pilot = formel-1-pilot rennfahrer ferrari-pilot
skistar skirennläufer skirennfahrer = skirennläufer abfahrer slalomfahrer
musiker musikerin = cellist cellistin violinist violinistin organist organistin trompeter saxofonist liedermacher liedermacherin songwriter frontmann frontfrau bassistin gitarristin pianistin geigerin drummer
interpretin = sängerin
interpret = sänger
darstellerin mimin hauptdarstellerin = schauspielerin
schauspielerin schauspieler = darsteller darstellerin hauptdarsteller hauptdarstellerin
filmemacher filmemacherin regisseur regisseurin = regisseur regisseurin dokumentarfilmer drehbuchautor drehbuchautorin
theatermacher theaterchef = intendant regisseur
museumschef museumschefin = direktor direktorin museumsdirektor museumsdirektorin museumsleiter museumsleiterin
literat dichter poet = schriftsteller autor lyriker
schreiber schriftstellerin autorin = schriftsteller schriftstellerin romanautor krimiautor krimiautorin
verfasserin = autorin
moderator moderatorin = journalist journalistin talkmaster
tv-star fernsehstar = moderator moderatorin schauspieler schauspielerin
wirt wirtin gastronom gastronomin = wirt wirtin gastwirt gastwirtin hotelier restaurantbesitzer
handwerker handwerksmeister = tischler tischlerin schreiner bäcker bäckermeister dachdecker elektriker klempner maurer
unternehmer unternehmerin = firmenchef firmenchefin hotelier gastronom
pädagoge pädagogin = schulleiter schulleiterin sozialpädagoge sozialpädagogin
schulchef schulchefin rektor rektorin = schulleiter schulleiterin
lehrkraft = lehrer lehrerin
pflegekraft pflegerin pfleger = krankenschwester krankenpfleger krankenpflegerin altenpfleger altenpflegerin intensivpfleger
retter helfer = sanitäter notarzt feuerwehrmann einsatzleiter bergretter
feuerwehrmann feuerwehrchef wehrführer = einsatzleiter kommandant wehrleiter
offizier militär = general oberst leutnant oberstleutnant generalmajor admiral kommandeur kapitän brigadegeneral
chefdiplomat chefdiplomatin diplomat diplomatin = außenminister außenministerin botschafter botschafterin eu-außenbeauftragter unterhändler
machthaber autokrat diktator = präsident staatschef
monarch monarchin regent = könig königin kaiser fürst
kirchenoberhaupt heiliger = papst
minister ministerin = außenminister außenministerin innenminister innenministerin finanzminister finanzministerin justizminister justizministerin gesundheitsminister gesundheitsministerin verteidigungsminister verteidigungsministerin wirtschaftsminister wirtschaftsministerin umweltminister umweltministerin verkehrsminister verkehrsministerin arbeitsminister arbeitsministerin familienminister familienministerin bildungsminister bildungsministerin landwirtschaftsminister landwirtschaftsministerin agrarminister agrarministerin kultusminister kultusministerin kulturminister kulturministerin bauminister bauministerin sozialminister sozialministerin energieminister energieministerin entwicklungsminister entwicklungsministerin forschungsminister forschungsministerin wissenschaftsminister wissenschaftsministerin digitalminister digitalministerin staatsminister staatsministerin europaminister europaministerin klimaschutzminister klimaschutzministerin bundesaußenminister bundesaußenministerin bundesinnenminister bundesinnenministerin bundesfinanzminister bundesfinanzministerin bundesjustizminister bundesjustizministerin bundesgesundheitsminister bundesgesundheitsministerin bundesverteidigungsminister bundesverteidigungsministerin bundeswirtschaftsminister bundeswirtschaftsministerin bundesumweltminister bundesumweltministerin bundesverkehrsminister bundesverkehrsministerin bundesarbeitsminister bundesarbeitsministerin bundesfamilienminister bundesfamilienministerin bundesbildungsminister bundesbildungsministerin bundeslandwirtschaftsminister bundeslandwirtschaftsministerin bundesagrarminister bundesagrarministerin bundesbauminister bundesbauministerin bundessozialminister bundessozialministerin bundesentwicklungsminister bundesentwicklungsministerin bundesforschungsminister bundesforschungsministerin bundesdigitalminister bundesdigitalministerin innensenator innensenatorin finanzsenator finanzsenatorin bildungssenator bildungssenatorin gesundheitssenator gesundheitssenatorin justizsenator justizsenatorin kultursenator wirtschaftssenator wirtschaftssenatorin us-außenminister us-außenministerin us-verteidigungsminister bundesminister bundesministerin kanzleramtsminister kanzleramtschef
politiker politikerin ressortchef ressortchefin regierungsmitglied = außenminister außenministerin innenminister innenministerin finanzminister finanzministerin justizminister justizministerin gesundheitsminister gesundheitsministerin verteidigungsminister verteidigungsministerin wirtschaftsminister wirtschaftsministerin umweltminister umweltministerin verkehrsminister verkehrsministerin arbeitsminister arbeitsministerin familienminister familienministerin bildungsminister bildungsministerin landwirtschaftsminister landwirtschaftsministerin agrarminister agrarministerin kultusminister kultusministerin kulturminister kulturministerin bauminister bauministerin sozialminister sozialministerin energieminister energieministerin entwicklungsminister entwicklungsministerin forschungsminister forschungsministerin wissenschaftsminister wissenschaftsministerin digitalminister digitalministerin staatsminister staatsministerin europaminister europaministerin klimaschutzminister klimaschutzministerin bundesaußenminister bundesaußenministerin bundesinnenminister bundesinnenministerin bundesfinanzminister bundesfinanzministerin bundesjustizminister bundesjustizministerin bundesgesundheitsminister bundesgesundheitsministerin bundesverteidigungsminister bundesverteidigungsministerin bundeswirtschaftsminister bundeswirtschaftsministerin bundesumweltminister bundesumweltministerin bundesverkehrsminister bundesverkehrsministerin bundesarbeitsminister bundesarbeitsministerin bundesfamilienminister bundesfamilienministerin bundesbildungsminister bundesbildungsministerin bundeslandwirtschaftsminister bundeslandwirtschaftsministerin bundesagrarminister bundesagrarministerin bundesbauminister bundesbauministerin bundessozialminister bundessozialministerin bundesentwicklungsminister bundesentwicklungsministerin bundesforschungsminister bundesforschungsministerin bundesdigitalminister bundesdigitalministerin innensenator innensenatorin finanzsenator finanzsenatorin bildungssenator bildungssenatorin gesundheitssenator gesundheitssenatorin justizsenator justizsenatorin kultursenator wirtschaftssenator wirtschaftssenatorin us-außenminister us-außenministerin us-verteidigungsminister bundesminister bundesministerin kanzleramtsminister kanzleramtschef
politiker politikerin = bundestagsabgeordneter bundestagsabgeordnete landtagsabgeordneter landtagsabgeordnete parlamentarier parlamentarierin europaabgeordneter europaabgeordnete eu-abgeordneter eu-abgeordnete nationalrat nationalrätin ständerat ständerätin stadtrat stadträtin gemeinderat gemeinderätin landesrat landesrätin kreisrat kreisrätin kantonsrat kantonsrätin regierungsrat regierungsrätin bundesrat bundesrätin oberbürgermeister oberbürgermeisterin landeshauptmann landeshauptfrau parteichef parteichefin parteivorsitzender parteivorsitzende fraktionschef fraktionschefin fraktionsvorsitzender fraktionsvorsitzende fraktionssprecher klubobmann klubobfrau obmann obfrau landesvorsitzender landesvorsitzende bundesvorsitzender bundesvorsitzende generalsekretär generalsekretärin bundeskanzler bundeskanzlerin vizekanzler vizekanzlerin regierungschef regierungschefin premierminister premierministerin premier gouverneur gouverneurin kommissar spitzenkandidat spitzenkandidatin präsidentschaftskandidat präsidentschaftskandidatin oppositionsführer oppositionsführerin eu-kommissar eu-kommissarin grünen-chef grünen-chefin fdp-chef fdp-chefin cdu-chef cdu-chefin csu-chef spd-chef spd-chefin afd-chef afd-chefin övp-chef spö-chef fpö-chef dezernent dezernentin vizepräsident vizepräsidentin bundestagspräsident bundestagspräsidentin landtagspräsident landtagspräsidentin vize staatsrat beigeordneter beigeordnete kämmerer kämmerin ratsherr ratsfrau bezirksbürgermeister bezirksbürgermeisterin ex-minister ex-ministerin ex-kanzler altkanzler altkanzlerin ex-präsident parteivize grossrat grossrätin stadtpräsident stadtpräsidentin gemeindepräsident gemeindepräsidentin bezirksvorsteher bezirksvorsteherin ortsvorsteher ortsvorsteherin
sozialdemokrat sozialdemokratin christdemokrat christdemokratin christsozialer liberaler liberale grüne konservativer konservative republikaner republikanerin demokrat demokratin sozialist sozialistin kommunist kommunistin populist populistin freidemokrat freidemokratin genosse genossin = außenminister außenministerin innenminister innenministerin finanzminister finanzministerin justizminister justizministerin gesundheitsminister gesundheitsministerin verteidigungsminister verteidigungsministerin wirtschaftsminister wirtschaftsministerin umweltminister umweltministerin verkehrsminister verkehrsministerin arbeitsminister arbeitsministerin familienminister familienministerin bildungsminister bildungsministerin landwirtschaftsminister landwirtschaftsministerin agrarminister agrarministerin kultusminister kultusministerin kulturminister kulturministerin bauminister bauministerin sozialminister sozialministerin energieminister energieministerin entwicklungsminister entwicklungsministerin forschungsminister forschungsministerin wissenschaftsminister wissenschaftsministerin digitalminister digitalministerin staatsminister staatsministerin europaminister europaministerin klimaschutzminister klimaschutzministerin bundesaußenminister bundesaußenministerin bundesinnenminister bundesinnenministerin bundesfinanzminister bundesfinanzministerin bundesjustizminister bundesjustizministerin bundesgesundheitsminister bundesgesundheitsministerin bundesverteidigungsminister bundesverteidigungsministerin bundeswirtschaftsminister bundeswirtschaftsministerin bundesumweltminister bundesumweltministerin bundesverkehrsminister bundesverkehrsministerin bundesarbeitsminister bundesarbeitsministerin bundesfamilienminister bundesfamilienministerin bundesbildungsminister bundesbildungsministerin bundeslandwirtschaftsminister bundeslandwirtschaftsministerin bundesagrarminister bundesagrarministerin bundesbauminister bundesbauministerin bundessozialminister bundessozialministerin bundesentwicklungsminister bundesentwicklungsministerin bundesforschungsminister bundesforschungsministerin bundesdigitalminister bundesdigitalministerin innensenator innensenatorin finanzsenator finanzsenatorin bildungssenator bildungssenatorin gesundheitssenator gesundheitssenatorin justizsenator justizsenatorin kultursenator wirtschaftssenator wirtschaftssenatorin us-außenminister us-außenministerin us-verteidigungsminister bundesminister bundesministerin kanzleramtsminister kanzleramtschef minister ministerin abgeordneter abgeordnete bundestagsabgeordneter bundestagsabgeordnete landtagsabgeordneter landtagsabgeordnete senator senatorin bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin ministerpräsident ministerpräsidentin kanzler kanzlerin bundeskanzler bundeskanzlerin parteichef parteichefin parteivorsitzender parteivorsitzende fraktionschef fraktionschefin fraktionsvorsitzender fraktionsvorsitzende generalsekretär generalsekretärin landrat landrätin staatssekretär staatssekretärin kandidat kandidatin spitzenkandidat spitzenkandidatin präsident präsidentin gouverneur gouverneurin stadtrat stadträtin landesvorsitzender landesvorsitzende politiker politikerin vorsitzender vorsitzende obmann spd-chef spd-chefin cdu-chef cdu-chefin csu-chef fdp-chef vizepräsident vizepräsidentin premier premierminister
abgeordneter abgeordnete parlamentarier parlamentarierin mandatar mandatarin volksvertreter volksvertreterin = bundestagsabgeordneter bundestagsabgeordnete landtagsabgeordneter landtagsabgeordnete europaabgeordneter europaabgeordnete eu-abgeordneter fraktionschef fraktionschefin fraktionsvorsitzender fraktionsvorsitzende fraktionssprecher fraktionssprecherin ständerat ständerätin kantonsrat kantonsrätin großrat grossrat grossrätin senator senatorin gemeinderat gemeinderätin klubobmann klubobfrau stadtverordneter stadtverordnete obmann abgeordneter abgeordnete hinterbänkler haushälter
stadtrat gemeinderat kommunalpolitiker lokalpolitiker = stadtrat gemeinderat kreisrat stadtverordneter ratsherr bürgermeister ortsvorsteher bezirksrat
stadträtin gemeinderätin kommunalpolitikerin lokalpolitikerin = stadträtin gemeinderätin kreisrätin stadtverordnete bürgermeisterin ortsvorsteherin bezirksrätin
regierungschef regierungschefin = landeshauptmann landeshauptfrau
landeschef landesvater landesfürst = ministerpräsident landeshauptmann landesfürst
landeshauptmann landeshauptfrau = landeschef
staatschef staatsoberhaupt staatschefin = us-präsident staatspräsidentin bundespräsidentin machthaber monarch monarchin kaiser sultan emir ex-präsident staatschef staatschefin
präsident präsidentin = staatspräsident bundespräsident us-präsident staatspräsidentin staatschef staatschefin machthaber ex-präsident
staatsmann machthaber herrscher = präsident staatschef machthaber diktator autokrat despot herrscher scheich sultan emir könig
machthaber diktator despot autokrat = präsident staatschef machthaber diktator despot autokrat staatspräsident
kremlchef kreml-chef kremlherrscher = präsident staatschef machthaber staatspräsident
monarch monarchin könig königin = könig königin monarch monarchin kaiser fürst fürstin sultan emir
thronfolger thronfolgerin = prinz prinzessin kronprinz kronprinzessin herzogin thronfolger
prinz prinzessin = kronprinz kronprinzessin herzogin thronfolger
adelige adliger adlige = graf gräfin fürst fürstin herzogin prinz prinzessin baron baronin
republikaner demokrat = us-präsident
us-präsident mann_im_weißen_haus = präsident us-präsident
vizekanzler vizekanzlerin = minister ministerin
premier premierminister premierministerin = premier premierminister premierministerin ministerpräsident ministerpräsidentin
chefdiplomat chefdiplomatin außenamtschef außenamtschefin außenminister außenministerin diplomat diplomatin = außenminister außenministerin us-außenminister us-außenministerin bundesaußenminister eu-außenbeauftragter eu-außenbeauftragte
ressortchef ressortchefin = staatssekretär landesrat landesrätin bundesrat bundesrätin
rathauschef rathauschefin stadtoberhaupt ortschef ortschefin verwaltungschef verwaltungschefin stadtchef stadtchefin dorfchef bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin gemeindechef gemeindechefin = bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin stadtpräsident stadtpräsidentin gemeindepräsident gemeindepräsidentin stadtammann gemeindeammann ortsvorsteher ortsvorsteherin amtsinhaber
amtsinhaber amtsinhaberin = präsident präsidentin bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin ministerpräsident ministerpräsidentin kanzler kanzlerin landrat landrätin gouverneur gouverneurin premier premierminister us-präsident landeshauptmann
landrat landrätin kreischef kreischefin = landrat landrätin
herausforderer herausforderin kandidat kandidatin bewerber bewerberin spitzenkandidat spitzenkandidatin anwärter anwärterin = kandidat kandidatin spitzenkandidat spitzenkandidatin präsidentschaftskandidat präsidentschaftskandidatin kanzlerkandidat kanzlerkandidatin bürgermeisterkandidat bürgermeisterkandidatin bewerber bewerberin senator senatorin gouverneur abgeordneter abgeordnete oppositionsführer oppositionsführerin herausforderer herausforderin us-präsident vizepräsident vizepräsidentin ex-präsident minister ministerin
oppositionsführer oppositionsführerin oppositionspolitiker oppositionspolitikerin oppositioneller oppositionelle regimekritiker regimekritikerin kremlkritiker kreml-kritiker dissident dissidentin = oppositionsführer oppositionsführerin oppositionspolitiker politiker politikerin aktivist aktivistin dissident dissidentin kremlkritiker menschenrechtler menschenrechtlerin anwalt bürgerrechtler bürgerrechtlerin
parteichef parteichefin parteivorsitzender parteivorsitzende parteiobmann parteiobfrau chef chefin vorsitzender vorsitzende = parteichef parteichefin parteivorsitzender parteivorsitzende bundesvorsitzender bundesvorsitzende landesvorsitzender landesvorsitzende bundessprecher bundessprecherin parteiobmann bundesparteiobmann kreisvorsitzender kreisvorsitzende ortsvorsitzender grünen-chef grünen-chefin fdp-chef cdu-chef cdu-chefin csu-chef spd-chef spd-chefin generalsekretär
fraktionschef fraktionschefin fraktionsvorsitzender fraktionsvorsitzende fraktionssprecher = fraktionschef fraktionschefin fraktionsvorsitzender fraktionsvorsitzende klubobmann klubobfrau fraktionssprecher
klubchef klubchefin klubobmann = klubobmann klubobfrau
vorsitzender vorsitzende chef chefin leiter leiterin boss = sprecher obfrau präses kommissionspräsident kommissionspräsidentin parlamentspräsident verbandschef verbandschefin verbandspräsident verbandspräsidentin kreisvorsitzender kreisvorsitzende ausschussvorsitzender ausschussvorsitzende aufsichtsratschef aufsichtsratsvorsitzender aufsichtsratsvorsitzende betriebsratschef betriebsratschefin betriebsratsvorsitzender betriebsratsvorsitzende gewerkschaftschef gewerkschaftschefin
vize stellvertreter stellvertreterin vizechef vizechefin = vizepräsident vizepräsidentin vizekanzler parteivize vizechef
sprecher sprecherin = polizeisprecher polizeisprecherin regierungssprecher regierungssprecherin unternehmenssprecher unternehmenssprecherin firmensprecher firmensprecherin feuerwehrsprecher feuerwehrsprecherin pressesprecher pressesprecherin fraktionssprecher fraktionssprecherin konzernsprecher konzernsprecherin gerichtssprecher gerichtssprecherin behördensprecher behördensprecherin ministeriumssprecher ministeriumssprecherin armeesprecher armeesprecherin parteisprecher parteisprecherin verbandssprecher verbandssprecherin bahnsprecher bahnsprecherin gewerkschaftssprecher gewerkschaftssprecherin kremlsprecher kremlsprecherin vereinssprecher vereinssprecherin kirchensprecher kirchensprecherin stadtsprecher stadtsprecherin
beamter beamtin polizist polizistin = polizeipräsident polizeipräsidentin polizeidirektor polizeikommissar polizeikommissarin hauptkommissarin oberkommissar oberkommissarin kriminalkommissar kriminalhauptkommissar polizeihauptkommissar kriminalbeamter kriminalist kriminalistin fahnder ermittlerin kripochef kripo-chef einsatzleiter sheriff streifenpolizist streifenbeamter bundespolizist wachtmeister inspektor inspektorin polizeirat polizeibeamter polizeibeamtin gendarm zöllner zöllnerin justizbeamter grenzschützer
ermittler ermittlerin fahnder fahnderin kriminalist kriminalistin = kommissar kommissarin hauptkommissar hauptkommissarin oberkommissar kriminalbeamter kriminalhauptkommissar kriminaldirektor staatsanwalt staatsanwältin oberstaatsanwalt oberstaatsanwältin detektiv polizist polizistin beamter beamtin kripochef soko-leiter sonderermittler
behördenchef behördenleiter polizeichef amtschef dienststellenleiter = polizeipräsident polizeidirektor präsident direktor leiter polizeichef
behördenchefin behördenleiterin polizeichefin amtschefin = polizeipräsidentin präsidentin direktorin leiterin polizeichefin
beamter beamtin staatsdiener funktionär = ministerialdirektor staatssekretär staatssekretärin abteilungsleiter abteilungsleiterin amtsleiter amtsleiterin referatsleiter referent inspekteur zöllner förster diplomat diplomatin botschafter agent agentin präfekt
amtsleiterin = leiter leiterin
feuerwehrmann wehrleiter einsatzleiter kommandant retter = feuerwehrsprecher wehrleiter kreisbrandmeister kreisbrandrat kommandant einsatzleiter feuerwehrchef stadtbrandmeister brandmeister stadtbrandinspektor
feuerwehrchef = kreisbrandmeister kreisbrandrat
retter retterin helfer helferin sanitäter sanitäterin = bergretter sanitäter sanitäterin notarzt notärztin notfallsanitäter notfallsanitäterin rettungssanitäter feuerwehrmann rettungsschwimmer taucher wasserretter arzt ärztin
militär offizier soldat = general oberst hauptmann major generalleutnant generalmajor brigadegeneral brigadier admiral oberstleutnant oberleutnant leutnant feldwebel stabsfeldwebel kommandeur kommandant inspekteur generalinspekteur generalstabschef armeechef heereschef feldmarschall konteradmiral vizeadmiral gefreiter reservist veteran scharfschütze pilot obergefreiter
soldatin = kommandeurin veteranin
general kommandeur befehlshaber militärchef = generalleutnant generalmajor brigadegeneral brigadier admiral generalinspekteur generalstabschef armeechef inspekteur oberbefehlshaber oberst kommandeur
kämpfer rebell milizionär = rebell kommandeur söldner milizionär separatist rebellenführer
rebellenführer anführer führer = kommandeur rebellenführer warlord milizenführer clanchef
militärexperte militärexpertin experte = general oberst brigadegeneral generalmajor offizier politologe major
jurist juristin = strafverteidiger strafverteidigerin oberstaatsanwalt oberstaatsanwältin generalstaatsanwalt generalstaatsanwältin generalbundesanwalt staatsrechtlerin verfassungsrechtlerin medienanwalt medienanwältin arbeitsrechtler verfassungsrichter verfassungsrichterin notarin justizminister opferanwalt opferanwältin rechtsprofessor rechtsprofessorin rechtswissenschaftler rechtswissenschaftlerin
anwalt anwältin advokat rechtsanwalt rechtsanwältin verteidiger verteidigerin jurist juristin rechtsvertreter rechtsvertreterin = strafverteidiger strafverteidigerin rechtsanwalt rechtsanwältin anwalt anwältin opferanwalt opferanwältin medienanwalt medienanwältin pflichtverteidiger pflichtverteidigerin verteidiger verteidigerin nebenklagevertreter nebenklagevertreterin nebenklageanwalt fachanwalt fachanwältin patentanwalt scheidungsanwalt
ankläger anklägerin staatsanwalt staatsanwältin anklagevertreter anklagevertreterin = oberstaatsanwältin generalstaatsanwältin generalbundesanwalt bundesanwalt bundesanwältin chefankläger chefanklägerin sonderermittler oberstaatsanwalt staatsanwalt staatsanwältin bezirksstaatsanwalt
richter richterin vorsitzender vorsitzende = amtsrichter amtsrichterin landrichter verfassungsrichter verfassungsrichterin bundesrichter bundesrichterin gerichtspräsident gerichtspräsidentin strafrichter strafrichterin vorsitzender_richter vorsitzende_richterin haftrichter senatsvorsitzender einzelrichter einzelrichterin ermittlungsrichter
beschuldigter beschuldigte angeklagter angeklagte verdächtiger verdächtige tatverdächtiger tatverdächtige täter täterin verurteilter verurteilte häftling insasse inhaftierter inhaftierte gefangener gefangene mann_auf_der_anklagebank straftäter straftäterin = beschuldigter beschuldigte angeklagter angeklagte verdächtiger verdächtige tatverdächtiger tatverdächtige täter täterin verurteilter verurteilte häftling insasse inhaftierter inhaftierte gefangener gefangene mörder mörderin attentäter attentäterin dieb einbrecher vergewaltiger betrüger betrügerin dealer terrorist terroristin amokläufer amokschütze todesschütze brandstifter räuber messerstecher messerangreifer stalker unfallfahrer erpresser geiselnehmer schleuser untersuchungshäftling islamist hacker raser
attentäter angreifer = attentäter amokläufer amokschütze todesschütze messerstecher messerangreifer geiselnehmer
mörder mörderin killer = mörder mörderin serienmörder täter
opfer geschädigter geschädigte zeuge zeugin klägerin kläger nebenkläger nebenklägerin betroffene betroffener = opfer geschädigter geschädigte betroffene betroffener nebenkläger nebenklägerin
kläger klägerin antragsteller antragstellerin beschwerdeführer beschwerdeführerin = kläger klägerin antragsteller antragstellerin beschwerdeführer beschwerdeführerin nebenkläger nebenklägerin
zeuge zeugin augenzeuge augenzeugin = augenzeuge augenzeugin anwohner anwohnerin nachbar nachbarin passant passantin autofahrer autofahrerin ersthelfer ersthelferin
anwohner anwohnerin nachbar nachbarin bewohner bewohnerin einwohner einwohnerin anrainer anrainerin = anwohner anwohnerin nachbar nachbarin bewohner bewohnerin einwohner einwohnerin anrainer anrainerin mieter mieterin hausbesitzer hausbesitzerin dorfbewohner dorfbewohnerin
mieter mieterin = mieter mieterin
überlebender überlebende zeitzeuge zeitzeugin = überlebender überlebende zeitzeuge zeitzeugin holocaust-überlebende holocaustüberlebende
diplomat diplomatin gesandter gesandte abgesandter = botschaftsrat generalkonsul generalkonsulin attaché militärattaché nuntius sondergesandter sondergesandte sonderbeauftragter sonderbeauftragte emissär gesandte chefdiplomat chefunterhändler unterhändler vermittler sonderbotschafter us-botschafter us-botschafterin un-botschafter
botschafter botschafterin = us-botschafter us-botschafterin gesandter gesandte
beauftragter beauftragte = datenschutzbeauftragter datenschutzbeauftragte wehrbeauftragter wehrbeauftragte antisemitismusbeauftragter drogenbeauftragter drogenbeauftragte patientenbeauftragter ausländerbeauftragte integrationsbeauftragte integrationsbeauftragter
datenschützer datenschützerin = datenschutzbeauftragter datenschutzbeauftragte landesdatenschutzbeauftragter
manager managerin chef chefin boss unternehmenschef unternehmenschefin firmenchef firmenchefin konzernchef konzernchefin = vorstandsvorsitzender vorstandsvorsitzende vorstandschef vorstandschefin konzernchef konzernchefin firmenchef firmenchefin unternehmenschef finanzvorstand finanzchef finanzchefin personalchef personalchefin personalvorstand personalvorständin bankchef bankmanager topmanager topmanagerin spitzenmanager geschäftsführer geschäftsführerin generaldirektor generaldirektorin vorstandsmitglied verlagschef filialleiter filialleiterin hoteldirektor werksleiter marketingchef entwicklungschef vertriebschef produktionsleiter betriebsleiter betriebsleiterin aufsichtsratschef airline-chef bahnchef sportvorstand finanzdirektor technikchef co-chef bereichsleiter
bahnchef postchef = vorstandsvorsitzender chef
chef chefin leiter leiterin direktor direktorin = museumsdirektor museumsdirektorin zoodirektor zoodirektorin institutsleiter institutsleiterin institutsdirektor klinikchef klinikdirektor klinikdirektorin klinikleiter schulleiter schulleiterin hauptgeschäftsführer hauptgeschäftsführerin abteilungsleiter abteilungsleiterin projektleiter projektleiterin amtsleiter amtsleiterin chefarzt chefärztin chefredakteur chefredakteurin festivalleiter festivalleiterin intendant intendantin generalintendant kurator kuratorin redaktionsleiter redaktionsleiterin theaterleiter marktleiter marktleiterin heimleiter heimleiterin kitaleiterin wehrleiter küchenchef küchenchefin rektor rektorin dekan polizeichef sicherheitschef bnd-chef behördenleiter
vorstand = vorstandsmitglied vorstandsvorsitzender vorstandschef
ceo = vorstandsvorsitzender vorstandschef konzernchef
geschäftsführer geschäftsführerin = hauptgeschäftsführer hauptgeschäftsführerin
unternehmer unternehmerin geschäftsmann geschäftsfrau milliardär milliardärin investor investorin magnat = unternehmer unternehmerin gründer gründerin mitgründer mitgründerin mitbegründer firmengründer firmengründerin firmenchef firmenchefin milliardär milliardärin investor multimilliardär tech-milliardär oligarch gastronom gastronomin hotelier händler händlerin inhaber inhaberin eigentümer eigentümerin mehrheitseigner großaktionär verleger verlegerin bauunternehmer immobilienunternehmer medienunternehmer reeder selfmade-milliardär besitzer besitzerin ceo startup-gründer handwerker tesla-chef
gründer gründerin firmengründer firmengründerin = mitgründer mitgründerin mitbegründer mitbegründerin firmengründer firmengründerin
inhaber inhaberin eigentümer eigentümerin besitzer besitzerin betreiber betreiberin chef chefin = inhaber inhaberin eigentümer eigentümerin besitzer besitzerin betreiber betreiberin wirt wirtin gastronom gastronomin hotelier kioskbetreiber kioskbesitzer ladenbesitzer ladenbesitzerin
gastronom gastronomin gastwirt gastwirtin wirt wirtin gastgeber gastgeberin = gastronom gastronomin wirt wirtin gastwirt gastwirtin hotelier hüttenwirt hüttenwirtin barkeeper restaurantbetreiber
köchin küchenchef küchenchefin küchenmeister = köchin küchenchef küchenchefin sternekoch sterneköchin spitzenkoch konditor gastronom
banker bankerin bankmanager bankmanagerin = bankchef bankchefin sparkassenchef
währungshüter währungshüterin notenbanker notenbankerin notenbankchef notenbankchefin = ezb-präsidentin ezb-präsident bundesbankpräsident bundesbankchef notenbankchef notenbankchefin fed-chef ezb-chefin präsident präsidentin notenbanker notenbankerin
handwerker handwerkerin meister meisterin = bäcker bäckerin bäckermeister metzger metzgerin fleischermeister friseur friseurin friseurmeister friseurmeisterin tischler tischlerin schreiner schreinerin dachdecker dachdeckerin maurer maler elektriker klempner installateur schlosser goldschmied goldschmiedin schornsteinfeger schornsteinfegerin zimmermann konditor konditorin optiker schuhmacher uhrmacher uhrmacherin
händler händlerin kaufmann kauffrau verkäufer verkäuferin geschäftsmann geschäftsfrau = buchhändler buchhändlerin autohändler florist floristin einzelhändler einzelhändlerin bäcker metzger juwelier optiker optikerin marktleiter ladenbesitzer
arbeiter arbeiterin angestellter angestellte mitarbeiter mitarbeiterin arbeitnehmer beschäftigter = schlosser schweißer stahlarbeiter bergmann lagerarbeiter verkäufer verkäuferin kassierer kassiererin paketbote zusteller zustellerin reinigungskraft pflegekraft azubi
landwirt landwirtin bauer bäuerin = milchbauer milchbäuerin biobauer biobäuerin bio-bauer bergbauer bergbäuerin obstbauer weinbauer imker imkerin züchter züchterin viehzüchter rinderzüchter spargelbauer almbauer gemüsebauer bauernpräsident obstbäuerin
winzer winzerin weinbauer = weinbauer winzer winzerin
hirte hirtin tierhalter tierhalterin = hirte hirtin landwirt
bauernpräsident bauernverbandspräsident verbandschef verbandschefin verbandspräsident verbandspräsidentin = präsident präsidentin bauernpräsident verbandspräsident
jäger jägerin waidmann = jäger jägerin jagdpächter förster
förster försterin waldbesitzer = revierförster revierförsterin forstwirt
fischer angler = fischer angler
gewerkschafter gewerkschafterin gewerkschaftschef gewerkschaftschefin funktionär funktionärin arbeitnehmervertreter arbeitnehmervertreterin = verdi-chef verdi-vorsitzender gewerkschaftschef gewerkschaftschefin gewerkschaftssekretär gewerkschaftssekretärin betriebsrat betriebsrätin betriebsratschef betriebsratschefin betriebsratsvorsitzender betriebsratsvorsitzende personalrat bezirksleiter bezirksleiterin landesbezirksleiter landesbezirksleiterin dgb-chef dgb-chefin vorsitzender vorsitzende verhandlungsführer verhandlungsführerin streikleiter
betriebsrat betriebsrätin betriebsratschef betriebsratschefin = betriebsratsvorsitzender betriebsratsvorsitzende betriebsratschef betriebsratschefin
aktivist aktivistin klimaaktivist klimaaktivistin = klimaaktivist klimaaktivistin umweltaktivist umweltaktivistin menschenrechtsaktivist menschenrechtsaktivistin menschenrechtler menschenrechtlerin bürgerrechtler bürgerrechtlerin umweltschützer umweltschützerin klimaschützer klimaschützerin naturschützer naturschützerin tierschützer tierschützerin tierrechtler tierrechtlerin frauenrechtlerin feministin whistleblower whistleblowerin friedensaktivist sprecher sprecherin mitgründer mitgründerin geschäftsführer geschäftsführerin dissident initiator initiatorin klimakleber organisator organisatorin demonstrant
umweltschützer umweltschützerin naturschützer naturschützerin klimaschützer klimaschützerin tierschützer tierschützerin verbraucherschützer verbraucherschützerin menschenrechtler menschenrechtlerin = umweltaktivist umweltaktivistin klimaaktivist klimaaktivistin geschäftsführer geschäftsführerin vorsitzender vorsitzende präsident präsidentin sprecher sprecherin experte expertin direktor direktorin naturschützer naturschützerin umweltschützer umweltschützerin ornithologe biologe biologin referent referentin
initiator initiatorin organisator organisatorin veranstalter veranstalterin = initiator initiatorin organisator organisatorin veranstalter veranstalterin gründer gründerin festivalleiter festivalleiterin festivalchef
ehrenamtlicher ehrenamtliche freiwilliger freiwillige helfer helferin = ehrenamtlicher ehrenamtliche freiwilliger freiwillige helfer helferin
demonstrant demonstrantin teilnehmer teilnehmerin = demonstrant demonstrantin
wissenschaftler wissenschaftlerin forscher forscherin experte expertin fachmann fachfrau spezialist spezialistin = biologe biologin chemiker chemikerin physiker physikerin geologe geologin archäologe archäologin soziologin politologe politologin historiker historikerin ökonom ökonomin mathematiker mathematikerin informatiker informatikerin astronom astronomin astrophysiker astrophysikerin anthropologe anthropologin ethnologe ethnologin zoologe zoologin ornithologe ornithologin botaniker botanikerin meeresbiologe meeresbiologin mikrobiologe mikrobiologin molekularbiologe molekularbiologin biochemiker biochemikerin genetiker genetikerin immunologe immunologin infektiologe infektiologin paläontologe paläontologin vulkanologe vulkanologin seismologe seismologin klimatologe klimatologin hydrologe hydrologin ozeanograf ozeanografin geograf geografin demograf demografin geophysiker geophysikerin linguist linguistin germanist germanistin slawist slawistin orientalist philosoph philosophin theologe theologin statistiker statistikerin toxikologe toxikologin neurobiologe neurobiologin neurologe neurologin primatologe primatologin entomologe entomologin pharmakologe pharmakologin evolutionsbiologe evolutionsbiologin wildbiologe wildbiologin verhaltensbiologe verhaltensbiologin politikwissenschaftler politikwissenschaftlerin agrarwissenschaftler agrarwissenschaftlerin ägyptologe ägyptologin osteuropahistoriker osteuropahistorikerin zeithistoriker zeithistorikerin wirtschaftshistoriker wirtschaftshistorikerin sexologe sexologin gerontologe gerontologin chronobiologe chronobiologin pädagoge pädagogin strafrechtler strafrechtlerin staatsrechtler staatsrechtlerin verfassungsrechtler verfassungsrechtlerin völkerrechtler völkerrechtlerin
professor professorin hochschullehrer hochschullehrerin akademiker akademikerin gelehrter gelehrte dozent dozentin = biologe biologin chemiker chemikerin physiker physikerin virologe virologin epidemiologe epidemiologin geologe geologin archäologe archäologin soziologe soziologin politologe politologin historiker historikerin psychologe psychologin ökonom ökonomin mathematiker mathematikerin informatiker informatikerin astronom astronomin astrophysiker astrophysikerin anthropologe anthropologin ethnologe ethnologin ökologe ökologin zoologe zoologin ornithologe ornithologin botaniker botanikerin meeresbiologe meeresbiologin mikrobiologe mikrobiologin molekularbiologe molekularbiologin biochemiker biochemikerin genetiker genetikerin immunologe immunologin infektiologe infektiologin paläontologe paläontologin vulkanologe vulkanologin seismologe seismologin glaziologe glaziologin klimatologe klimatologin hydrologe hydrologin ozeanograf ozeanografin geograf geografin demograf demografin geophysiker geophysikerin linguist linguistin germanist germanistin slawist slawistin orientalist kriminologe kriminologin philosoph philosophin theologe theologin statistiker statistikerin meteorologe meteorologin toxikologe toxikologin neurobiologe neurobiologin neurologe neurologin primatologe primatologin entomologe entomologin pharmakologe pharmakologin evolutionsbiologe evolutionsbiologin wildbiologe wildbiologin verhaltensbiologe verhaltensbiologin klimaforscher klimaforscherin politikwissenschaftler politikwissenschaftlerin agrarwissenschaftler agrarwissenschaftlerin ägyptologe ägyptologin osteuropahistoriker osteuropahistorikerin zeithistoriker zeithistorikerin wirtschaftshistoriker wirtschaftshistorikerin sexologe sexologin gerontologe gerontologin chronobiologe chronobiologin pädagoge pädagogin strafrechtler strafrechtlerin staatsrechtler staatsrechtlerin verfassungsrechtler verfassungsrechtlerin völkerrechtler völkerrechtlerin rektor rektorin dozent dozentin ordinarius lehrstuhlinhaber lehrstuhlinhaberin hochschulprofessor universitätsprofessor universitätsprofessorin privatdozent wissenschaftler wissenschaftlerin forscher forscherin
wissenschaftler wissenschaftlerin forscher forscherin = institutsleiter institutsleiterin institutsdirektor studienautor studienautorin co-autor hauptautor nobelpreisträger nobelpreisträgerin konfliktforscher konfliktforscherin friedensforscher friedensforscherin hirnforscher bildungsforscher bildungsforscherin sozialforscher zukunftsforscher zukunftsforscherin trendforscher meinungsforscher meinungsforscherin wahlforscher polarforscher polarforscherin ozeanforscher meeresforscher meeresforscherin krebsforscher krebsforscherin extremismusforscher terrorismusforscher parteienforscher migrationsforscher migrationsforscherin arbeitsmarktforscher verkehrsforscher agrarforscher waldforscher ernährungswissenschaftler ernährungswissenschaftlerin sozialwissenschaftlerin wirtschaftswissenschaftler wirtschaftswissenschaftlerin rechtswissenschaftler rechtswissenschaftlerin kulturwissenschaftler kulturwissenschaftlerin literaturwissenschaftler literaturwissenschaftlerin sprachwissenschaftler sprachwissenschaftlerin kommunikationswissenschaftler kommunikationswissenschaftlerin medienwissenschaftler medienwissenschaftlerin sportwissenschaftler religionswissenschaftler geowissenschaftler geowissenschaftlerin naturwissenschaftler islamwissenschaftler islamwissenschaftlerin erziehungswissenschaftler erziehungswissenschaftlerin kunsthistoriker kunsthistorikerin umweltwissenschaftler umweltwissenschaftlerin neurowissenschaftler neurowissenschaftlerin verhaltensforscher ingenieur ingenieurin lehrstuhlinhaber co-autorin
experte expertin fachmann fachfrau spezialist spezialistin kenner kennerin = politikwissenschaftler politikwissenschaftlerin konfliktforscher konfliktforscherin bildungsforscher meinungsforscher meinungsforscherin wahlforscher zukunftsforscher ernährungswissenschaftler ernährungswissenschaftlerin militärexperte militärexpertin sicherheitsexperte sicherheitsexpertin finanzexperte klimaexperte klimaexpertin energieexperte energieexpertin verkehrsexperte rechtsexperte rentenexperte steuerexperte arzt ärztin mediziner medizinerin kinderarzt kinderärztin ingenieur ingenieurin anwalt anwältin rechtsanwalt rechtsanwältin fachanwalt sachverständiger sachverständige gutachter gutachterin meteorologe meteorologin psychiater psychiaterin therapeut therapeutin psychotherapeut psychotherapeutin tierarzt tierärztin architekt architektin stadtplaner kurator kuratorin autor autorin publizist journalist geschäftsführer geschäftsführerin direktor direktorin förster försterin referent referentin dozent dozentin kriminalist kriminalistin stratege strategin marktstratege chefvolkswirt volkswirt makler maklerin steuerberater steuerberaterin berater beraterin unternehmensberater forensiker rechtsmediziner rechtsmedizinerin toxikologe apotheker apothekerin hebamme ökotrophologin coach statiker imker datenschützer kriminologe kriminologin profiler general oberst insider islamwissenschaftler ex-profi notar
analyst analystin stratege strategin marktbeobachter börsianer experte expertin = analyst analystin chefanalyst chefvolkswirt chefvolkswirtin volkswirt marktstratege anlagestratege chefstratege händler marktexperte ökonom ökonomin aktienhändler
ökonom ökonomin volkswirt volkswirtin wirtschaftswissenschaftler wirtschaftswissenschaftlerin wirtschaftsforscher wirtschaftsforscherin wirtschaftsexperte wirtschaftsexpertin wirtschaftsweise wirtschaftsweiser konjunkturexperte = wirtschaftswissenschaftler wirtschaftswissenschaftlerin volkswirt volkswirtin chefvolkswirt chefvolkswirtin chefökonom chefökonomin wirtschaftsweise wirtschaftsweiser wirtschaftsforscher wirtschaftsforscherin ifo-präsident diw-präsident iwf-chefin konjunkturchef ökonom ökonomin professor professorin nobelpreisträger
politologe politologin politikwissenschaftler politikwissenschaftlerin politikexperte politikexpertin = politikwissenschaftler politikwissenschaftlerin politologe politologin
soziologe soziologin = sozialwissenschaftler sozialwissenschaftlerin sozialforscher
meteorologe meteorologin wetterexperte wetterexpertin = meteorologe meteorologin
demoskop meinungsforscher = demoskop meinungsforscher wahlforscher
astronaut astronautin raumfahrer raumfahrerin kosmonaut kosmonautin = astronaut astronautin kosmonaut kosmonautin esa-astronaut
tüftler erfinder erfinderin = erfinder ingenieur
ingenieur ingenieurin techniker technikerin entwickler entwicklerin = ingenieur ingenieurin techniker technikerin informatiker informatikerin programmierer programmiererin entwickler entwicklerin
informatiker informatikerin = programmierer programmiererin entwickler
nobelpreisträger nobelpreisträgerin preisträger preisträgerin = schriftsteller schriftstellerin autor autorin ökonom physiker physikerin chemiker chemikerin biologe ökonomin nobelpreisträger nobelpreisträgerin aktivistin regisseur regisseurin
mediziner medizinerin arzt ärztin klinikchef facharzt fachärztin = kinderarzt kinderärztin hausarzt hausärztin frauenarzt frauenärztin augenarzt augenärztin zahnarzt zahnärztin hautarzt hautärztin notarzt notärztin amtsarzt amtsärztin intensivmediziner intensivmedizinerin rechtsmediziner rechtsmedizinerin sportmediziner allgemeinmediziner allgemeinmedizinerin gynäkologe gynäkologin kardiologe kardiologin onkologe onkologin neurologe neurologin dermatologe dermatologin urologe urologin radiologe radiologin orthopäde orthopädin anästhesist anästhesistin internist internistin pneumologe infektiologe infektiologin immunologe immunologin pathologe pathologin epidemiologe epidemiologin psychiaterin kinder-_und_jugendarzt klinikdirektor klinikdirektorin ärztepräsident ärztekammerpräsident lungenfacharzt ärztlicher_direktor stationsarzt assistenzärztin assistenzarzt gerichtsmediziner neurochirurg herzchirurg unfallchirurg geriater
chirurg chirurgin = neurochirurg herzchirurg unfallchirurg
pfleger pflegerin pflegekraft = pflegekraft intensivpflegerin
psychologe psychologin therapeut therapeutin = psychotherapeut psychotherapeutin psychologe psychologin psychiater psychiaterin paartherapeut paartherapeutin
therapeut therapeutin = physiotherapeut physiotherapeutin logopädin heilpraktiker heilpraktikerin
veterinär veterinärin tierarzt tierärztin = tierarzt tierärztin amtstierarzt amtstierärztin
apotheker apothekerin pharmazeut pharmazeutin = apotheker apothekerin pharmazeut
gutachter gutachterin sachverständiger sachverständige = psychiater psychiaterin rechtsmediziner rechtsmedizinerin gutachter gutachterin psychologe psychologin forensiker
pädagoge pädagogin lehrkraft lehrer lehrerin = schulleiter schulleiterin rektor rektorin direktor direktorin studienrat studienrätin referendar referendarin lehrkraft grundschullehrer grundschullehrerin gymnasiallehrer gymnasiallehrerin sozialpädagoge sozialpädagogin sozialarbeiter sozialarbeiterin erzieher erzieherin kitaleiterin musiklehrer musiklehrerin oberstudienrat
schulleiter schulleiterin rektor rektorin schulchef direktor direktorin = schulleiter schulleiterin rektor rektorin direktor direktorin
student studentin = kommilitone doktorand doktorandin studierende jurastudent medizinstudent medizinstudentin
schüler schülerin jugendlicher jugendliche gymnasiast gymnasiastin abiturient abiturientin = schüler schülerin gymnasiast gymnasiastin abiturient abiturientin schülersprecher schülersprecherin realschüler
jugendlicher jugendliche teenager teenagerin junge mädchen bursche = schüler schülerin gymnasiast gymnasiastin lehrling azubi jugendlicher jugendliche teenager bursche
lehrling azubi auszubildender auszubildende = lehrling azubi auszubildender auszubildende
kind junge bub = bub junge
kind mädchen = mädchen tochter
rentner rentnerin senior seniorin pensionist pensionistin pensionär pensionärin ruheständler = rentner rentnerin senior seniorin pensionist pensionistin pensionär pensionärin oma opa
vater = familienvater
mutter mama = mutter mama
familienvater = vater
großmutter oma = großmutter oma
großvater opa = großvater opa
ehemann gatte ehegatte = ehemann gatte mann
ehefrau gattin = ehefrau gattin
lebensgefährte lebensgefährtin partner partnerin freund freundin = lebensgefährte lebensgefährtin partner partnerin freund freundin verlobter verlobte
bruder schwester = zwilling zwillingsbruder zwillingsschwester
sportler sportlerin athlet athletin = leichtathlet leichtathletin mehrkämpfer mehrkämpferin zehnkämpfer siebenkämpferin marathonläufer marathonläuferin hürdenläufer hürdenläuferin langstreckenläufer langstreckenläuferin mittelstreckenläufer weitspringer dreispringer dreispringerin stabhochspringer stabhochspringerin diskuswerfer diskuswerferin kugelstoßer kugelstoßerin hammerwerfer hammerwerferin kunstturner kunstturnerin skirennfahrer skirennfahrerin skirennläufer skirennläuferin abfahrer abfahrerin slalomspezialist kombinierer kombiniererin eisschnellläufer eisschnellläuferin eiskunstläufer eiskunstläuferin rodler bobfahrer bobpilot bobpilotin skeletoni snowboarder snowboarderin ruderin kanute kanutin segler seglerin freiwasserschwimmer wasserspringer taucher radrennfahrer radrennfahrerin mountainbiker mountainbikerin bahnradsportlerin boxerin ringerin judoka fechter fechterin gewichtheber reiterin springreiter dressurreiterin dressurreiter golfer golferin tennisprofi tennisspieler tennisspielerin kletterer kletterin surfer surferin schützin bogenschützin para-sportler para-athletin jockey rennfahrer radsportler tischtennisspieler badmintonspieler
läufer läuferin = marathonläufer marathonläuferin sprinter sprinterin langstreckenläufer langstreckenläuferin mittelstreckenläufer hürdenläufer hürdenläuferin hindernisläuferin langläufer langläuferin
skifahrer skifahrerin skirennläufer skirennläuferin rennläufer rennläuferin = skirennfahrer skirennfahrerin skirennläufer skirennläuferin abfahrer abfahrerin slalomspezialist slalomfahrer skifahrer skifahrerin
radfahrer radprofi rennfahrer radsportler = radprofi radrennfahrer radsportler rennfahrer sprinter mountainbiker
rennfahrer rennfahrerin pilot pilotin fahrer fahrerin = rennfahrer rennfahrerin formel-1-pilot rallyefahrer rallyepilot motorradpilot motorrad-pilot rennpilot formel-1-fahrer
titelverteidiger titelverteidigerin champion weltmeister weltmeisterin olympiasieger olympiasiegerin sieger siegerin gewinner gewinnerin favorit favoritin medaillengewinner medaillengewinnerin goldmedaillengewinner = champion weltmeister weltmeisterin olympiasieger olympiasiegerin europameister europameisterin sieger siegerin läufer läuferin schwimmer schwimmerin biathlet biathletin skispringer skispringerin boxer boxerin turnerin rodler rodlerin skirennläufer skirennläuferin fahrer tennisprofi goldmedaillengewinner goldmedaillengewinnerin
spieler spielerin fußballer fußballerin profi kicker kickerin nationalspieler nationalspielerin akteur sportler routinier neuzugang star = stürmer stürmerin angreifer angreiferin torwart torwartin torhüter torhüterin keeper goalie verteidiger verteidigerin abwehrspieler abwehrspielerin innenverteidiger innenverteidigerin außenverteidiger linksverteidiger rechtsverteidiger abwehrchef mittelfeldspieler mittelfeldspielerin mittelfeldmann mittelfeldstar spielmacher spielmacherin regisseur flügelspieler flügelstürmer flügelspielerin mittelstürmer mittelstürmerin torjäger torjägerin torschütze torschützin doppeltorschütze kapitän kapitänin spielführer spielführerin nationalspieler nationalspielerin nationalstürmer nationaltorhüter ersatzkeeper libero rechtsaußen linksaußen kreisläufer rückraumspieler zuspieler zuspielerin außenangreifer außenangreiferin aufbauspieler handballer handballerin basketballer basketballerin volleyballer volleyballerin eishockeyspieler hockeyspieler fußballprofi weltmeister europameister fußballer fußballerin kicker allrounder debütant matchwinner ex-profi ex-nationalspieler rekordnationalspieler tennisprofi
torwart torhüter keeper schlussmann goalie = nationalkeeper ersatzkeeper
torwartin = torhüterin torfrau
stürmer angreifer torjäger = angreifer torjäger mittelstürmer flügelstürmer nationalstürmer torschütze
stürmerin angreiferin torjägerin = stürmerin angreiferin torjägerin mittelstürmerin torschützin
verteidiger abwehrspieler defensivspieler abwehrmann = innenverteidiger außenverteidiger linksverteidiger rechtsverteidiger abwehrchef abwehrspieler libero
verteidigerin abwehrspielerin defensivspielerin = innenverteidigerin außenverteidigerin abwehrspielerin
mittelfeldspieler mittelfeldmann spielmacher = mittelfeldspieler mittelfeldmann spielmacher mittelfeldregisseur kapitän
kapitän spielführer anführer = kapitän spielführer mannschaftskapitän teamkapitän
kapitänin spielführerin = kapitänin spielführerin
coach trainer cheftrainer chefcoach übungsleiter fußballlehrer fußball-lehrer bundestrainer nationaltrainer teamchef = bundestrainer nationaltrainer cheftrainer chefcoach fußballlehrer fußball-lehrer teamchef nationalcoach interimstrainer interimscoach co-trainer meistertrainer erfolgstrainer startrainer spielertrainer übungsleiter coach trainer
trainerin cheftrainerin bundestrainerin = bundestrainerin cheftrainerin trainerin nationaltrainerin
manager sportchef funktionär boss kaderplaner = sportdirektor sportchef sportvorstand manager sportlicher_leiter geschäftsführer teammanager kaderplaner
vereinsboss klubboss clubboss vereinschef klubchef clubchef boss chef = präsident vereinspräsident klubpräsident clubpräsident vorstandsvorsitzender geschäftsführer vorstandschef vereinschef klubchef
funktionär funktionärin sportfunktionär = dfb-präsident ioc-präsident fifa-präsident uefa-präsident verbandspräsident verbandspräsidentin verbandschef präsident generalsekretär vizepräsident sportchef sportdirektor fifa-boss
fifa-boss ioc-chef dfb-chef verbandsboss = präsident fifa-präsident ioc-präsident dfb-präsident
schiedsrichter schiri unparteiischer = schiedsrichter unparteiischer fifa-schiedsrichter
experte expertin tv-experte = ex-profi ex-nationalspieler rekordnationalspieler weltmeister trainer tv-experte
bergsteiger bergsteigerin alpinist alpinistin kletterer = bergsteiger bergsteigerin alpinist extrembergsteiger kletterer bergführer
abenteurer abenteurerin = bergsteiger segler weltumsegler extremsportler polarforscher
boxer schwergewichtler champion = boxer schwergewichtler profiboxer boxprofi weltmeister
tennisprofi tennisspieler spieler = tennisprofi tennisspieler
spielerin = tennisspielerin
künstler künstlerin = bildhauerin zeichner zeichnerin grafiker grafikerin illustrator illustratorin karikaturist karikaturistin comiczeichner rapper rapperin komponist komponistin pianist pianistin geiger geigerin cellist cellistin dirigent dirigentin liedermacher liedermacherin songwriter tänzer tänzerin choreograf choreografin choreograph schauspieler schauspielerin kabarettist kabarettistin komiker komikerin akrobat akrobatin magier zauberer performancekünstler performancekünstlerin aktionskünstler streetart-künstler goldschmied goldschmiedin videokünstlerin konzeptkünstler fotokünstler modeschöpfer sopranistin tenor regisseur regisseurin bühnenbildner bühnenbildnerin gitarrist schlagzeuger dichter
maler malerin bildhauer = künstler künstlerin
musiker musikerin = singer-songwriter rapperin flötist saxophonist posaunist kantor kantorin komponistin popstar rockstar popsänger popsängerin schlagersänger schlagersängerin rocker tenor bariton jazzmusiker keyboarder produzent percussionist harfenistin klarinettist
sänger sängerin star popstar = frontmann frontfrau liedermacher liedermacherin rapperin popstar popsänger popsängerin schlagersänger schlagersängerin opernsänger opernsängerin sopranistin mezzosopranistin tenor bariton schlagerstar rockstar singer-songwriter songwriter soulsängerin musiker musikerin entertainer
rapper rapperin = musiker musikerin sänger
liedermacher = sänger songwriter
schlagzeuger = drummer
drummer = schlagzeuger
maestro dirigent generalmusikdirektor chefdirigent = dirigent chefdirigent generalmusikdirektor maestro
geiger geigerin = violinist violinistin
sopranistin tenor = opernsänger opernsängerin
schauspieler schauspielerin mime darsteller darstellerin akteur star = schauspieler schauspielerin kinostar hollywoodstar hollywood-star filmstar tatort-kommissar serienstar komiker komikerin kabarettist kabarettistin comedian oscar-preisträger oscar-preisträgerin oscarpreisträger oscarpreisträgerin darsteller darstellerin tv-star
kabarettist kabarettistin komiker komikerin comedian satiriker entertainer entertainerin = kabarettist kabarettistin komiker komikerin comedian satiriker entertainer moderator
regisseur regisseurin filmemacher filmemacherin = dokumentarfilmerin filmregisseur filmregisseurin theaterregisseur theaterregisseurin filmemacher filmemacherin intendant
theatermacher theatermann theatermacherin = regisseur regisseurin intendant intendantin dramaturg
intendant intendantin theaterchef opernchef opernchefin = intendant intendantin generalintendant direktor opernintendant
promi prominenter prominente star berühmtheit = sänger sängerin schauspielerin schauspieler moderator moderatorin influencer influencerin musiker entertainer rapper komiker fußballer tv-star realitystar reality-star unternehmer
influencer influencerin youtuber youtuberin blogger bloggerin streamer = influencer influencerin youtuber youtuberin blogger bloggerin tiktoker tiktokerin instagrammerin streamer podcaster podcasterin
designer designerin modeschöpfer = designer designerin modedesigner modedesignerin modeschöpfer
architekt architektin planer planerin = architekt architektin stadtplaner stadtplanerin landschaftsarchitekt stararchitekt
fotograf fotografin = fotojournalist fotokünstler
autor autorin schriftsteller schriftstellerin literat literatin erzähler erzählerin romancier buchautor buchautorin = schriftsteller schriftstellerin romancier romanautor romanautorin krimiautor krimiautorin bestsellerautor bestsellerautorin buchautor buchautorin kinderbuchautor kinderbuchautorin sachbuchautor essayist essayistin dichter dichterin poet poetin lyrikerin dramatikerin drehbuchautor drehbuchautorin literat biograf biografin publizist publizistin philosoph philosophin kolumnist kolumnistin übersetzer übersetzerin literaturnobelpreisträger literaturnobelpreisträgerin nobelpreisträger nobelpreisträgerin soziologe soziologin psychologe psychologin psychiater ökonom politologe politologin historiker arzt mediziner unternehmer verfasserin studienautor theologe theologin
dichter dichterin poet poetin = dichter dichterin lyriker lyrikerin poet poetin
intellektueller intellektuelle denker denkerin philosoph philosophin = philosoph philosophin soziologe soziologin schriftsteller schriftstellerin publizist publizistin historiker essayist
verleger verlegerin herausgeber herausgeberin = verleger verlegerin herausgeber herausgeberin
journalist journalistin reporter reporterin medienmann medienfrau publizist publizistin = chefredakteur chefredakteurin redakteur redakteurin reporter reporterin korrespondent korrespondentin kolumnist kolumnistin kommentator kommentatorin moderator moderatorin nachrichtensprecher nachrichtensprecherin fernsehmoderator fernsehmoderatorin talkmaster publizist publizistin herausgeber herausgeberin fotojournalist auslandskorrespondent auslandskorrespondentin kriegsreporter kriegsreporterin blogger bloggerin sportreporter investigativjournalist investigativjournalistin autor autorin ressortleiter
moderator moderatorin = talkmasterin fernsehmoderator fernsehmoderatorin showmaster nachrichtensprecher nachrichtensprecherin entertainer talkshow-moderator gastgeber gastgeberin tv-moderator tv-moderatorin sportmoderator
talkmaster gastgeber = moderator
gastgeberin = moderatorin
kommentator kommentatorin kolumnist kolumnistin = kommentator kommentatorin kolumnist kolumnistin publizist
geistlicher geistliche kirchenmann gottesmann seelsorger seelsorgerin theologe theologin = pfarrer pfarrerin bischof bischöfin weihbischof landesbischof landesbischöfin erzbischof kardinal priester pastor pastorin diakon diakonin kaplan vikar vikarin dekan dekanin propst pröpstin prälat äbtissin mönch ordensmann jesuit franziskaner superintendent superintendentin prediger präses generalvikar imam rabbiner rabbinerin stadtpfarrer ordensfrau nonne domkapitular dompropst patriarch metropolit ratsvorsitzende ratsvorsitzender
bischof bischöfin oberhirte kirchenmann = weihbischof landesbischof landesbischöfin diözesanbischof erzbischof kardinal ratsvorsitzender ratsvorsitzende metropolit altbischof
oberhirte kirchenfürst würdenträger = bischof erzbischof kardinal weihbischof patriarch
heiliger_vater oberhaupt_der_katholischen_kirche = papst
kirchenoberhaupt = patriarch erzbischof
papst = pontifex kirchenoberhaupt
pfarrer pfarrerin pastor pastorin = pastor pastorin pfarrer pfarrerin priester stadtpfarrer dompfarrer
mönch ordensmann pater = mönch benediktiner franziskaner jesuit
ordensfrau nonne schwester = nonne ordensfrau äbtissin priorin
prediger geistlicher = imam mullah ajatollah mufti großmufti scheich
fahrer fahrerin autofahrer autofahrerin = autofahrer autofahrerin busfahrer busfahrerin lkw-fahrer lastwagenfahrer taxifahrer taxifahrerin motorradfahrer motorradfahrerin lokführer rennfahrer fernfahrer unfallfahrer kraftfahrer
lokführer = zugführer
pilot pilotin flugkapitän = pilot pilotin flugkapitän copilot hubschrauberpilot berufspilot
kapitän kapitänin seemann schiffsführer = schiffer kapitän bootsführer seenotretter
zusteller zustellerin postbote postbotin briefträger = zusteller zustellerin postbote postbotin briefträger paketbote
reisender reisende fahrgast passagier = fahrgast passagier reisender reisende passagierin
tourist touristin urlauber urlauberin gast = urlauber urlauberin tourist touristin besucher besucherin
flüchtling geflüchteter geflüchtete asylbewerber asylbewerberin migrant migrantin = flüchtling geflüchteter geflüchtete asylbewerber asylbewerberin migrant migrantin asylwerber
verbraucher verbraucherin kunde kundin = kunde kundin verbraucher verbraucherin
whistleblower whistleblowerin informant informantin insider = whistleblower whistleblowerin mitarbeiter informant
vertreter vertreterin repräsentant repräsentantin = botschafter sprecher sprecherin vorsitzender vorsitzende geschäftsführer geschäftsführerin präsident präsidentin obmann delegierter delegierte
verantwortlicher verantwortliche = leiter leiterin geschäftsführer geschäftsführerin bürgermeister direktor projektleiter projektleiterin vorsitzender
chef chefin = regierungschef kommandant friseurmeister bäckermeister meister
berater beraterin = unternehmensberater unternehmensberaterin regierungsberater regierungsberaterin sicherheitsberater steuerberater steuerberaterin anlageberater finanzberater coach
makler maklerin = immobilienmakler immobilienmaklerin
nachfolger nachfolgerin = präsident trainer minister
sammler sammlerin = kunstsammler
mäzen förderer = unternehmer sammler milliardär
sender fernsehsender rundfunkanstalt medium nachrichtensender = sender fernsehsender nachrichtensender rundfunk radiosender hörfunksender rundfunkanstalt privatsender tv-sender
zeitung blatt medium tageszeitung magazin boulevardblatt wochenzeitung zeitschrift = tageszeitung wochenzeitung boulevardzeitung boulevardblatt sonntagszeitung nachrichtenmagazin magazin zeitschrift fachzeitschrift wochenmagazin wirtschaftszeitung sportzeitung zeitung blatt
magazin zeitschrift nachrichtenmagazin = zeitschrift fachmagazin wochenmagazin wirtschaftsmagazin magazin fachzeitschrift
agentur nachrichtenagentur medium = nachrichtenagentur presseagentur staatsagentur
portal plattform website medium = nachrichtenportal onlineportal vergleichsportal portal plattform
unternehmen konzern firma hersteller betrieb gesellschaft anbieter = autohersteller flugzeugbauer maschinenbauer chemiekonzern pharmakonzern energiekonzern energieversorger versorger stromversorger handelskonzern handelskette supermarktkette discounter onlinehändler möbelhaus lebensmittelkonzern pharmaunternehmen rüstungskonzern technologiekonzern techkonzern it-konzern internetkonzern softwarekonzern softwarehersteller chiphersteller tochterfirma tochtergesellschaft muttergesellschaft mutterkonzern airline verlag verlagshaus medienhaus medienkonzern reiseveranstalter reisekonzern wohnungskonzern immobilienkonzern wohnungsunternehmen startup start-up stahlkonzern stahlhersteller ölkonzern baukonzern großbank sparkasse versicherung rückversicherer brauerei bahn flughafenbetreiber netzbetreiber telekomkonzern logistikkonzern paketdienst lieferdienst genossenschaft anbieter gesellschaft zulieferer autozulieferer autobauer werft betreiber restaurantkette hotelkette modekette sportartikelhersteller spielzeughersteller schokoladenhersteller waffenhersteller impfstoffhersteller biotechunternehmen fondsgesellschaft investmentbank ratingagentur unternehmensberatung kanzlei kaufhauskette
autobauer hersteller autohersteller autokonzern = autobauer autohersteller autokonzern sportwagenbauer lkw-bauer elektroautobauer
händler = onlinehändler handelskette modekette versandhändler
versorger stromversorger = energieversorger stadtwerke energiekonzern
institut geldinstitut geldhaus kreditinstitut bank = bank großbank sparkasse landesbank geldinstitut geldhaus kreditinstitut privatbank investmentbank volksbank
versicherer versicherung = versicherer versicherung rückversicherer
notenbank zentralbank währungshüter = zentralbank notenbank bundesbank
airline fluggesellschaft fluglinie = fluggesellschaft airline billigflieger
verlag = verlagshaus
startup start-up jungunternehmen = startup start-up
behörde amt bundesbehörde = bundesamt landesamt amt agentur bundespolizei staatsanwaltschaft finanzamt jugendamt gesundheitsamt ordnungsamt zoll bundesnetzagentur kartellamt bundeskartellamt umweltbundesamt bundeskriminalamt landeskriminalamt verfassungsschutz bezirksregierung landratsamt bezirksamt ausländeramt schulamt arbeitsagentur finanzaufsicht bankenaufsicht finanzmarktaufsicht arzneimittelbehörde aufsichtsbehörde luftfahrtbehörde umweltbehörde gesundheitsbehörde regulierungsbehörde wettbewerbsbehörde bildungsbehörde innenbehörde sozialbehörde wetterdienst polizei polizeipräsidium kriminalpolizei kommission bauamt standesamt zollamt jobcenter flugsicherung
ministerium ressort = innenministerium außenministerium finanzministerium justizministerium umweltministerium gesundheitsministerium verteidigungsministerium verkehrsministerium wirtschaftsministerium arbeitsministerium bildungsministerium landwirtschaftsministerium kultusministerium sozialministerium familienministerium bauministerium energieministerium bundesinnenministerium bundesfinanzministerium bundesgesundheitsministerium bundeswirtschaftsministerium bundesverkehrsministerium bundesumweltministerium bundesjustizministerium bundesarbeitsministerium auswärtiges_amt auswärtige_amt außenamt innenressort staatssekretariat
außenministerium außenamt = auswärtiges_amt auswärtige_amt außenamt außenministerium
regierung kabinett = bundesregierung landesregierung staatsregierung kabinett senat regierungskoalition
regime machthaber = regime regierung militärjunta
polizei ermittler behörde = bundespolizei kriminalpolizei kripo polizeipräsidium polizeidirektion polizeiinspektion kapo kantonspolizei stadtpolizei landespolizeidirektion
staatsanwaltschaft anklagebehörde anklage ermittlungsbehörde = staatsanwaltschaft generalstaatsanwaltschaft bundesanwaltschaft
gericht kammer senat = landgericht amtsgericht oberlandesgericht verwaltungsgericht oberverwaltungsgericht bundesgerichtshof bundesverfassungsgericht bundesverwaltungsgericht arbeitsgericht sozialgericht finanzgericht verfassungsgericht verfassungsgerichtshof verwaltungsgerichtshof bundesfinanzhof bundesarbeitsgericht bundesgericht gerichtshof tribunal
gerichtshof gericht = bundesgerichtshof europäischer_gerichtshof europäische_gerichtshof internationaler_strafgerichtshof internationale_strafgerichtshof verfassungsgerichtshof verwaltungsgerichtshof oberster_gerichtshof oberste_gerichtshof bundesfinanzhof
parlament kammer volksvertretung = bundestag landtag nationalversammlung abgeordnetenhaus bürgerschaft unterhaus repräsentantenhaus kongress duma staatsduma knesset europäisches_parlament europäische_parlament senat bundesrat oberhaus
länderkammer = bundesrat
verwaltung stadt kommune gemeinde rathaus stadtverwaltung = stadtverwaltung gemeinde stadt rathaus kreisverwaltung bezirksamt magistrat kommune
kreis landkreis verwaltung = landkreis landratsamt kreisverwaltung
organisation verband verein initiative bündnis vereinigung = naturschutzbund naturschutzverband umweltverband umweltschutzorganisation umwelthilfe tierschutzbund tierschutzverein tierschutzorganisation kinderhilfswerk hilfswerk sozialverband wohlfahrtsverband bundesverband dachverband branchenverband fachverband bürgerinitiative aktionsbündnis gewerkschaftsbund berufsverband lehrerverband städtetag gemeindebund städtebund bauernverband mieterbund mieterverein mietervereinigung verbraucherzentrale interessengemeinschaft flüchtlingsrat zentralrat komitee vereinigung netzwerk allianz kreisverband ortsverband föderation hilfsorganisation menschenrechtsorganisation umweltorganisation nichtregierungsorganisation rotes_kreuz gesellschaft bund welthungerhilfe landesverband arbeitgeberverband handelsverband sportverband fußballverband journalistenverband kinderschutzbund förderverein automobilclub bergwacht
gewerkschaft arbeitnehmervertretung organisation = gewerkschaft gewerkschaftsbund lokführergewerkschaft polizeigewerkschaft bildungsgewerkschaft beamtenbund lehrergewerkschaft dienstleistungsgewerkschaft
verbraucherschützer = verbraucherzentrale
umweltschützer naturschützer = umwelthilfe
ngo hilfsorganisation menschenrechtsorganisation = ngo nichtregierungsorganisation hilfsorganisation menschenrechtsorganisation stiftung hilfswerk
denkfabrik thinktank institut = denkfabrik thinktank institut
institut einrichtung forschungseinrichtung = institut forschungszentrum forschungsinstitut wirtschaftsforschungsinstitut meinungsforschungsinstitut akademie max-planck-institut
einrichtung = klinik krankenhaus museum schule kita altenheim pflegeheim tierheim spital klinikum universität hochschule theater seniorenheim
krankenhaus klinik spital klinikum = klinik krankenhaus spital klinikum universitätsklinikum uniklinik universitätsklinik
universität uni hochschule = universität uni hochschule universitätsklinikum
schule = gymnasium grundschule realschule gesamtschule
museum = kunsthalle kunstmuseum nationalgalerie
theater = schauspielhaus oper staatstheater
orchester ensemble = orchester philharmoniker symphoniker
gruppe = rockband popband
zoo tierpark = zoo tierpark
klub verein club mannschaft team = klub verein fußballklub club fußballverein zweitligist bundesligist drittligist rekordmeister traditionsverein sportverein bundesligaklub team mannschaft erstligist
mannschaft team = nationalmannschaft nationalelf nationalteam
team = rennstall
verband = skiverband weltverband fußball-bund leichtathletikverband weltfußballverband
partei = volkspartei regierungspartei oppositionspartei linkspartei bewegung
kirche bistum = bistum diözese landeskirche erzbistum
diözese = bistum erzbistum
kommission = europäische_kommission
bündnis allianz = nato militärbündnis verteidigungsbündnis
miliz gruppe = terrormiliz miliz islamistengruppe
gruppe bewegung = bewegung letzte_generation taliban
armee militär streitkräfte = armee bundeswehr bundesheer militär heer streitkräfte
dokument papier schriftstück = schreiben brief bericht gutachten entwurf vermerk protokoll positionspapier strategiepapier thesenpapier konzept gesetzentwurf antrag beschluss vertrag abkommen memo vorlage analyse studie dossier akte erklärung unterlagen klageschrift anklageschrift
papier = diskussionspapier eckpunktepapier dokument
schreiben brief = brief schreiben mail e-mail rundschreiben bekennerschreiben brandbrief offener_brief offene_brief bescheid
text = artikel beitrag brief gesetz entwurf erklärung resolution tweet posting essay kolumne abkommen vertrag
studie untersuchung analyse erhebung = studie untersuchung analyse erhebung umfrage bericht auswertung
bericht report = studie gutachten zwischenbericht jahresbericht lagebericht untersuchung analyse tätigkeitsbericht artikel reportage
umfrage = erhebung
gutachten expertise = gutachten expertise studie
mitteilung pressemitteilung erklärung aussendung = pressemitteilung presseerklärung aussendung presseinformation verlautbarung
beitrag posting eintrag = tweet posting facebook-post instagram-post eintrag blogeintrag video
nachricht botschaft mail = mail e-mail sms kurznachricht tweet chat videobotschaft
artikel bericht beitrag text = artikel leitartikel reportage kolumne essay gastbeitrag kommentar beitrag
buch = autobiografie biografie memoiren autobiographie roman
gesetz = verordnung gesetzentwurf
entwurf vorlage = gesetzentwurf entwurf referentenentwurf
beschluss urteil = beschluss urteil
anklage anklageschrift = anklageschrift anklage
vertrag abkommen vereinbarung = vertrag abkommen vereinbarung
plakat schild = plakat transparent schild aushang
unternehmen konzern = deutsche_bahn deutsche_post deutsche_telekom
bahn = deutsche_bahn
verband organisation = deutscher_bauernverband deutsche_bauernverband deutscher_fußball-bund deutsche_fußball-bund deutscher_städtetag deutsche_städtetag richterbund bund_der_steuerzahler beamtenbund gemeindetag landkreistag
organisation hilfsorganisation = rotes_kreuz rote_kreuz deutsches_rotes_kreuz deutsche_rote_kreuz technisches_hilfswerk technische_hilfswerk welthungerhilfe
umweltorganisation umweltverband organisation verein = deutsche_umwelthilfe umwelthilfe
nachrichtenagentur agentur = deutsche_presse-agentur evangelischer_pressedienst evangelische_pressedienst
notenbank zentralbank währungshüter = europäische_zentralbank
organisation = internationaler_währungsfonds internationale_währungsfonds
behörde = deutscher_wetterdienst deutsche_wetterdienst bundesagentur_für_arbeit bundesamt_für_verfassungsschutz internationale_atomenergiebehörde statistisches_bundesamt küstenwache forstamt straßenmeisterei rentenversicherung rechnungshof bezirkshauptmannschaft
wetterdienst = deutscher_wetterdienst deutsche_wetterdienst
statistiker statistikbehörde = statistisches_bundesamt
inlandsgeheimdienst geheimdienst nachrichtendienst = verfassungsschutz bundesamt_für_verfassungsschutz
gewerkschaft = gewerkschaft_der_polizei
gericht gerichtshof = supreme_court
behörde = europäische_kommission
gremium rat = sicherheitsrat ethikrat sachverständigenrat expertenrat wissenschaftsrat presserat rundfunkrat verwaltungsrat aufsichtsrat beirat ausschuss kommission präsidium kuratorium flüchtlingsrat elternrat weltklimarat jury elternbeirat stiftungsrat
rat = gemeinderat stadtrat
kontrollgremium = aufsichtsrat verwaltungsrat
kirche = evangelische_kirche katholische_kirche
heiliger_stuhl kirchenstaat = vatikan
us-regierung regierung = weißes_haus weiße_haus
verteidigungsministerium = pentagon
staatenbund union bündnis = uno
organisation weltorganisation = uno vereinten_nationen
militärbündnis = nato
jugendorganisation = junge_union jusos grüne_jugend
partei = piratenpartei linke union
bürgerschaft stadtparlament = stadtverordnetenversammlung
feuerwehr = freiwillige_feuerwehr
küstenwache marine militär = marine luftwaffe
miliz truppe gruppe = taliban revolutionsgarden
junta = militärjunta
aktionär aktionärin anleger anlegerin investor investorin = aktionär aktionärin anleger anlegerin großaktionär
agent agentin spion spionin = agent agentin spion spionin geheimdienstler
redner rednerin = festredner festrednerin gastredner laudator laudatorin referent referentin vortragender
first_lady = präsidentengattin
ehefrau gattin = first_lady präsidentengattin
wanderer = bergsteiger
hundebesitzer tierhalter = hundehalter
hundebesitzerin tierhalterin = hundehalterin
kellner kellnerin = barkeeper barkeeperin
wachmann = türsteher
leibwächter = personenschützer
extremist extremistin = islamist terrorist
schausteller schaustellerin = budenbesitzer
gärtnerin = floristin
trainer = reitlehrer
steuerberater = wirtschaftsprüfer
gewinner gewinnerin sieger siegerin preisträger preisträgerin = finalist stipendiat stipendiatin
musiker musikerin künstler künstlerin = ballerina primaballerina
tänzerin ballerina = ballerina primaballerina
experte expertin = archivar archivarin bibliothekar restaurator restauratorin galerist galeristin wirtschaftsprüfer fluglotse bestatter verfassungsschützer
angestellter mitarbeiter = hausmeister kellner bibliothekar archivar wachmann
mitarbeiterin angestellte = kellnerin bibliothekarin sekretärin
erzbischof oberhirte bischof = kardinal
befürworter initiator initiatorin = initiant initiantin
"""

PACK = LanguagePack(
    code="de",
    name="German",
    function_words=word_set(FUNCTION_WORDS),
    dates=DATES,
    capital_nouns=True,
    compounds=True,
    names_before_nouns=True,
    abbreviations=ABBREVIATIONS,
    marks="„ “\n» «\n‚ ‘",
    speech=SpeechWords(
        verbs=VERBS,
        verb_prefixes=VERB_PREFIXES,
        auxiliaries=AUXILIARIES,
        as_told=AS_TOLD,
        pointers=POINTERS,
        passives=PASSIVES,
        rumour=RUMOUR,
        reported=REPORTED,
        modals=MODALS,
        negations=NEGATIONS,
        adverbs=ADVERBS,
        other_verbs=OTHER_VERBS,
        object_pronouns=OBJECT_PRONOUNS,
        reflexives=REFLEXIVES,
        phrases=PHRASES,
        weak_phrases=WEAK_PHRASES,
        postpositions=POSTPOSITIONS,
        nouns=NOUNS,
        conjunctions=CONJUNCTIONS,
        agents=AGENTS,
    ),
    people=PeopleWords(
        civilities=CIVILITIES,
        articles=ARTICLES,
        pronouns=PRONOUNS,
        demonstratives=DEMONSTRATIVES,
        first_person=FIRST_PERSON,
        ages=AGES,
        own=OWN,
        impersonal=IMPERSONAL,
        relatives=RELATIVES,
        determiners=DETERMINERS,
        oblique=OBLIQUE,
        linkers=LINKERS,
        prepositions=PREPOSITIONS,
        coordinators=COORDINATORS,
        subordinators=SUBORDINATORS,
        titles=TITLES,
        roles=ROLES,
        hypernyms=HYPERNYMS,
        collectives=COLLECTIVES,
        documents=DOCUMENTS,
        plural_endings=PLURAL_ENDINGS,
        particles=PARTICLES,
        parties=PARTIES,
        masculine_names=MASCULINE_NAMES,
        feminine_names=FEMININE_NAMES,
        not_names=NOT_NAMES,
        things=THINGS,
    ),
    refusals=RefusalWords(
        nicknames=NICKNAMES,
        works=WORKS,
        glosses=GLOSSES,
        press=PRESS,
        charges=CHARGES,
        slogans=SLOGANS,
        chants=CHANTS,
        related=RELATED,
        promotions=PROMOTIONS,
    ),
    posts=PostWords(own=OWN_IN_POSTS, told_of=TOLD_OF_POSTS, first_words=FIRST_WORDS),
    examples=examples(EXAMPLES),
)
