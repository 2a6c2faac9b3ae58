"""Italian: marks, cues, titles, pronouns, dates, with examples."""

from .base import DateWords, LanguagePack, PeopleWords, PostWords, RefusalWords, SpeechWords, examples, word_set

FUNCTION_WORDS = """
    abbiamo adesso agli al alla alle amore anche ancora andare anni auguri bella bello bene bn brava bravo
    buonanotte buongiorno c che chi ci ciao cmq come con cosa così da dai dal dalla degli dei del della delle detto
    deve devi devo di dico disse dopo dove e ecco era erano ero essere fa fanno fare fatto fino giorno già gli
    governo grazie ha hai hanno ho i il in io italia la le lei lo loro lui là ma mai mamma me mi miei mio molta
    molto nel nella nessuno niente nn noi non nostra nostro notte o oggi ogni ora per perche perché più poco posso
    prima proprio puoi può qua qualcosa quando quel quella quelli quello questa queste questi questo qui raga
    ragazzi sa sai se sei sempre si siamo so solo sono sta stai stanno stata stato sto su sua sul
    sulla suo suoi sì te ti troppo tu tuo tuoi tutti tutto un una uno vado vi via voglia voglio voi vorrei
    vostro vuoi vuole xké è
"""

DATES = DateWords(
    months="""
    gennaio gen
    febbraio feb
    marzo mar
    aprile apr
    maggio mag
    giugno giu
    luglio lug
    agosto ago
    settembre set
    ottobre ott
    novembre nov
    dicembre dic
    """,
    weekdays="""
    lunedì lunedi
    martedì martedi
    mercoledì mercoledi
    giovedì giovedi
    venerdì venerdi
    sabato
    domenica
    """,
    numbers="""
    1 un uno una
    2 due
    3 tre
    4 quattro
    5 cinque
    6 sei
    7 sette
    8 otto
    9 nove
    10 dieci
    11 undici
    12 dodici
    13 tredici
    14 quattordici
    15 quindici
    16 sedici
    17 diciassette
    18 diciotto
    19 diciannove
    20 venti
    30 trenta
    40 quaranta
    50 cinquanta
    60 sessanta
    70 settanta
    80 ottanta
    90 novanta
    100 cento
    """,
    units="""
    hour ora ore
    day giorno giorni
    week settimana settimane
    month mese mesi
    year anno anni
    decade decennio decenni
    """,
    ordinal_endings="º °",
    future="""
    andrà andranno sarà saranno potrà potranno dovrà dovranno farà faranno avrà avranno previsto prevista previsti
    previste atteso attesa prossimo prossima deve devono verrà verranno
    """,
    future_endings="erà eranno irà iranno drà dranno",
    past="ha hanno aveva detto dichiarato annunciato affermato spiegato assicurato aggiunto era stato fu disse",
    of_something_else="da dal dalla fino prima dopo di del della entro per",
    occasions="""
    intervista discorso conferenza comunicato dichiarazione tweet messaggio lettera dibattito audizione video nota
    post rapporto udienza intervento editoriale articolo podcast trasmissione
    """,
    capital="lower",
    counted="""
    persone soldati euro dollari morti feriti poliziotti manifestanti abitanti lavoratori chilometri metri tonnellate
    voti casi sfollati rifugiati civili famiglie ettari milioni
    """,
    printed="""
    pubblicato pubblicata il alle ore di da aggiornato aggiornata data ultimo aggiornamento del e scritto a
    """,
    phrases="""
    (il) {day} {month} di_quest'anno = date 0
    (il) {day} {month} dell'anno_prossimo/del_prossimo_anno = date 1
    (il) {day} {month} dello_stesso_anno/di_quell'anno/di_quello_stesso_anno = date same
    {month} di_quest'anno = month 0
    {month} dell'anno_prossimo/del_prossimo_anno = month 1
    {month} dello_stesso_anno/di_quell'anno/di_quello_stesso_anno = month same
    (a) metà mese/del_mese = of_month mid
    all'inizio/inizio della_settimana/di_questa_settimana = week early
    alla_fine/entro_la_fine della_settimana/di_questa_settimana = week late
    (nel) primo_semestre di_quest'anno = part_of_year half 1
    (nel) primo_semestre dell'anno_scorso/dello_scorso_anno = part_of_year half 1 -1
    (nel) secondo_semestre di_quest'anno = part_of_year half 2
    (nel) secondo_semestre dell'anno_scorso/dello_scorso_anno = part_of_year half 2 -1
    (nel) primo_trimestre di_quest'anno = part_of_year quarter 1
    (nel) primo_trimestre dell'anno_scorso/dello_scorso_anno = part_of_year quarter 1 -1
    (nel) secondo_trimestre di_quest'anno = part_of_year quarter 2
    (nel) secondo_trimestre dell'anno_scorso/dello_scorso_anno = part_of_year quarter 2 -1
    (nel) terzo_trimestre di_quest'anno = part_of_year quarter 3
    (nel) terzo_trimestre dell'anno_scorso/dello_scorso_anno = part_of_year quarter 3 -1
    (nel) quarto_trimestre di_quest'anno = part_of_year quarter 4
    (nel) quarto_trimestre dell'anno_scorso/dello_scorso_anno = part_of_year quarter 4 -1
    {weekday} di {number} {unit} fa = weekday_ago
    {weekday} della_scorsa_settimana/della_settimana_scorsa = weekday week -1
    {weekday} della_prossima_settimana/della_settimana_prossima = weekday week 1
    tra/fra {number} {unit},? (e) {number} {unit} = ago 1
    {number} {unit},? (e) {number} {unit} fa = ago
    {number} {unit} e_mezzo/e_mezza fa = ago half
    tra/fra {number} {unit} e_mezzo/e_mezza = ago half 1
    mezz'ora fa = day 0
    una_decina_di_giorni fa = day -10
    una_quindicina_di_giorni fa = day -15
    una_ventina_di_giorni fa = day -20
    il_penultimo_anno/l'altro_anno = year -2
    la_prossima_primavera/la_primavera_prossima = season spring next
    la_prossima_estate/l'estate_prossima = season summer next
    il_prossimo_autunno/l'autunno_prossimo = season autumn next
    il_prossimo_inverno/l'inverno_prossimo = season winter next
    questa_primavera = season spring this
    questa_estate/quest'estate = season summer this
    questo_autunno/quest'autunno = season autumn this
    questo_inverno/quest'inverno = season winter this
    all'inizio/inizio/a_inizio dell'anno_scorso/dello_scorso_anno = part_of_year early -1
    alla_fine/fine/a_fine dell'anno_scorso/dello_scorso_anno = part_of_year late -1
    (a/da) inizio anno = part_of_year early
    all'inizio/inizio dell'anno/di_quest'anno = part_of_year early
    (a) metà anno/dell'anno = part_of_year mid
    (a/entro) fine anno = part_of_year late
    alla_fine/fine/entro_la_fine dell'anno/di_quest'anno = part_of_year late
    alla_fine_dell'anno {year} = part_of_year late
    all'inizio_dell'anno {year} = part_of_year early
    all'inizio/inizio del_mese/di_questo_mese = of_month early
    alla_fine/fine del_mese/di_questo_mese = of_month late
    all'inizio/inizio del_mese_scorso/dello_scorso_mese = of_month early -1
    alla_fine/fine del_mese_scorso/dello_scorso_mese = of_month late -1
    {weekday} {day} = day_alone
    un_paio_di {unit} fa = couple
    nei_giorni_scorsi/negli_ultimi_giorni/qualche_giorno_fa/pochi_giorni_fa = recently
    la_penultima_settimana/l'altra_settimana = week -2
    {weekday} a_otto = weekday after week
    la_scorsa_primavera/la_primavera_scorsa = season spring
    la_scorsa_estate/l'estate_scorsa = season summer
    lo_scorso_autunno/l'autunno_scorso = season autumn
    lo_scorso_inverno/l'inverno_scorso = season winter
    (nella) primavera/primavera_del {year} = season spring
    (nell') estate/estate_del {year} = season summer
    (nell') autunno/autunno_del {year} = season autumn
    (nell') inverno/inverno_del {year} = season winter
    inizio/all'inizio_del/a_inizio/l'inizio_del {year} = part_of_year early
    metà/a_metà/a_metà_del {year} = part_of_year mid
    fine/a_fine/alla_fine_del/la_fine_del {year} = part_of_year late
    (nel) primo_semestre/primo_semestre_del {year} = part_of_year half 1
    (nel) secondo_semestre/secondo_semestre_del {year} = part_of_year half 2
    (nel) primo_trimestre/primo_trimestre_del {year} = part_of_year quarter 1
    (nel) secondo_trimestre/secondo_trimestre_del {year} = part_of_year quarter 2
    (nel) terzo_trimestre/terzo_trimestre_del {year} = part_of_year quarter 3
    (nel) quarto_trimestre/quarto_trimestre_del {year} = part_of_year quarter 4
    ogni/ciascun/un/una/tutti_i/i/le/tutte_le {weekday} = nothing
    {weekday} santo/nero/grasso/gialla/in/sportiva = nothing
    il/la {weekday} = nothing
    (di) {weekday},? {day} {month} {year} = date
    {weekday},? {day} {month} = date
    (il) {day} {month} {year} = date
    (il) {day} {month} = date
    (il) {day} {month} scorso/ultimo = date
    {day} {month} dell'anno_scorso/dello_scorso_anno = date -1
    (il) {digits} = digits
    dal {day} al {day} {month} {year} = days
    dal {day} al {day} {month} = days
    dal {day} {month} al {day} {month} = days
    tra/fra il {day} e il {day} {month} {year} = days
    tra/fra il {day} e il {day} {month} = days
    (nella) notte tra/fra {weekday} e {weekday} = weekdays
    da {weekday} a {weekday} = weekdays
    tra/fra {weekday} e {weekday} = weekdays
    {weekday} = weekday
    (nella/in) mattina/mattinata/serata/notte/nottata di {weekday} = weekday
    (nel) pomeriggio di {weekday} = weekday
    in mattinata/serata/nottata = day 0
    nel pomeriggio = day 0
    {weekday} mattina/sera/pomeriggio/notte = weekday
    {weekday} scorso/scorsa = weekday last
    lo/la scorso/scorsa {weekday} = weekday last
    scorso/scorsa {weekday} = weekday last
    {weekday} prossimo/prossima = weekday coming
    prossimo/prossima {weekday} = weekday coming
    questo/questa {weekday} = weekday
    ieri = day -1
    ieri mattina/sera/pomeriggio/notte = day -1
    l'altro_ieri/l'altroieri/altro_ieri/avantieri = day -2
    oggi = day 0
    stamattina/stamani/stasera/stanotte = day 0
    domani = day 1
    domani mattina/sera/pomeriggio = day 1
    dopodomani = day 2
    il giorno_prima/giorno_precedente = previous -1
    alla vigilia = previous -1
    il giorno_dopo/giorno_seguente/giorno_successivo = previous 1
    l'indomani = previous 1
    lo_stesso_giorno = previous 0
    {number} {unit} fa = ago
    tra/fra {number} {unit} = ago 1
    {number} {unit} dopo/più_tardi = later
    {number} {unit} prima = later -1
    questa settimana = week 0
    (all') inizio_settimana/inizio_di_settimana = week early
    la settimana scorsa = week -1
    la scorsa settimana = week -1
    la settimana prossima = week 1
    la prossima settimana = week 1
    questo/nel fine_settimana/weekend = weekend
    lo_scorso/il_passato fine_settimana/weekend = weekend last
    il_prossimo fine_settimana/weekend = weekend 1
    questo mese = months_from 0
    il mese_scorso = months_from -1
    lo scorso_mese = months_from -1
    il prossimo_mese/mese_prossimo = months_from 1
    (a) fine mese = of_month late
    inizio mese = of_month early
    (a) (l') inizio/inizi/inizio_di {month} = month early
    (a) inizio {month} {year} = month early
    (a) metà {month} = month mid
    (a) metà {month} {year} = month mid
    (a) fine {month} = month late
    (alla) fine di {month} = month late
    (a) fine {month} {year} = month late
    a/in/da/dallo/entro/nel_mese_di/fino_a | {month} = month
    ad | {month} = month
    {month} {year} = month
    {month} del {year} = month
    {month} dell'anno_scorso/dello_scorso_anno = month -1
    {month} scorso = month last
    scorso {month} = month last
    {month} prossimo = month next
    prossimo {month} = month next
    tra/fra {month} e {month} = months
    da {month} a {month} = months
    nel/dal/al/del/fine/inizio/metà/entro_il/fino_al | {year} = year
    tra_il/fra_il {year} e_il {year} = years
    dal {year} al {year} = years
    l'anno_scorso/lo_scorso_anno = year -1
    quest'anno = year 0
    l'anno_prossimo/il_prossimo_anno = year 1
    """,
)

ABBREVIATIONS = """
sig
sigg
sig.ra
sig.na
dott
dott.ssa
dr
prof
prof.ssa
avv
ing
arch
on
sen
rag
geom
cav
s #
ss
gen #
col
cap #
ten
mag #
serg
amm
n #
nn
art #
vol #
p #
pag #
pagg #
fig #
ed
es
et al
ca #
cfr
vs
tel
feb #
mar #
apr #
giu #
lug #
ago #
set #
sett
ott #
nov #
dic #
p.es
p. es
a.c
d.c
u.s
u.s.a
s.p.a
s.r.l
"""

# Lemma and flags: s speech that takes a clause, o speech about an object, i only in an incise, r only with its reflexive
# pronoun, d done by a document, p with the speaker as subject of the passive. `SpeechWords.verbs` tells more; forms/it.txt has the forms.
VERBS = """
accusare so
addurre s
affermare s
affondare i
aggiungere s
allarmarsi ir
allertare s
alludere s
alzare_la_voce i
ammettere s
ammonire s
analizzare i
annotare i
annuire i
annunciare s
anticipare s
apostrofare o
applaudire oi
appoggiare i
approfondire i
appuntare i
aprire i
argomentare s
arrabbiarsi ir
articolare i
asserire s
asseverare s
assicurare s
attaccare i
attestare s
augurare i
augurarsi ir
auspicare so +unsaid
auspicarsi or
avvertire s
avvisare s
balbettare i
beffarsi ir
bisbigliare i
bollare so
borbottare i
brontolare i
calcolare s +unsaid
calmare i
cantare i
cedere i
certificare s
chiamare o
chiarire s
chiedere so +unsaid
chiedersi ir
chiosare i
chiudere i
citare se
cominciare i
commentare s
compiacersi ir
completare i
complimentarsi ir
comunicare s
concedere s
concludere s
concordare i
condannare so
confermare s
confessare s
confidare i
confidarsi ir
confutare s
congedarsi ir
congratularsi ir
considerare so
consigliare s
constatare s
contestare so
continuare i
contraddire s
contrattaccare i
controbattere s
correggere s
credere i
criticare so
decretare s
dedurre s +unsaid
definire so
denunciare so
deplorare s
deridere i
descrivere so
desiderare i
dettagliare s
dettare i
diagnosticare i
dichiarare s
difendere so
difendersi ir
dire s
disporre d
dissentire i
divulgare s
domandare i
domandarsi ir
dubitare i
eccepire s
elogiare so
esaltare o
esclamare i
esigere s +unsaid
esitare i
esordire i
esortare o
esporre s
esprimere s
esultare i
etichettare o
evidenziare s
fare_notare s
fare_osservare s
fare_presente s
fare_sapere s
farfugliare i
felicitarsi ir
festeggiare i
filosofeggiare i
finire i
firmare i
formulare s
garantire s
gemere i
gioire i
giudicare s
giurare s
giustificarsi ir
gloriarsi ir
glossare i
gridare i
illustrare s
immaginare i
implorare i
incalzare i
incoraggiare o
indicare sd
indignarsi ir
informare s
infuriarsi ir
iniziare i
insinuare s
insistere s
insultare i
interrogare i
interrogarsi ir
interrompere i
intervenire i
intonare i
inveire i
invitare o
invocare so
ipotizzare s +unsaid
ironizzare s
lamentare so
lamentarsi ir
lanciare i
lasciare_capire s
lasciare_intendere s
leggere id
lodare o
manifestare s
meditare i
menzionare s
meravigliarsi ir
mettere_in_chiaro s
mettere_in_guardia i
minacciare i
mormorare i
narrare s
negare s
notare s
obiettare s
opinare s
ordinare s +unsaid
osservare s
parlare o
pensare i
piangere i
postare s
precisare s
predicare i
predire s
pregare i
preoccuparsi ir
pretendere s +unsaid
prevedere sd +unsaid
proclamare s
promettere so
pronosticare s
pronunciare i
pronunciarsi ir
proporre s +unsaid
proseguire i
protestare s
provocare i
pubblicare s
puntualizzare s
qualificare o
raccomandare s
raccontare s
raccontarsi ir
rallegrarsi ir
rammaricarsi ir
rammentare s
rassicurare s
ratificare s
reagire i
recitare id
reclamare so +unsaid
redarguire i
rendere_noto s
replicare s
respingere so
rettificare s
riassumere s
ribadire s
ribattere s
riconoscere s
ricordare s
ridacchiare i
ridere i
rievocare s
riferire s
rifiutare o
riflettere i
rilanciare i
rilevare s
rimarcare s
rimproverare s
ringhiare i
ringraziare i
ripetere s
riportare sd
riprendere i
rispondere s
ritenere s
ritwittare s
rivelare s
ruggire i
salutare so
sbottare i
sbraitare i
scandalizzarsi ir
scherzare s
scommettere i
scrivere s
scusarsi ir
segnalare s
sentenziare s
sfidare i
sfogarsi ir
singhiozzare i
sintetizzare s
smentire s
sogghignare i
sognare i
sollecitare i
sorprendersi ir
sorridere i
sospettare i
sospirare i
sostenere s
sottolineare s
sparare i
specificare s
sperare i
spiegare s
stabilire sd
stimare s
strillare i
stupirsi ir
suggerire s
supplicare i
supporre i
sussurrare i
svelare s
tacciare o
tagliare_corto i
temere oi
tenere_a_precisare s
tenere_a_sottolineare s
terminare i
testimoniare s
titolare d
tranquillizzare i
trasmettere s
trattare o
tuonare i
twittare s
urlare i
valutare s
vantarsi ir
vedere o
abbozzare i
accennare s
additare o
annunziare s
apprezzare o
assentire i
azzardare i
benedire i
biasimare o
bofonchiare i
caldeggiare o
chiarificare s
cinguettare i
compiangere o
contrapporre s
convenire s
declamare i
decantare o
desumere s +unsaid
dipingere o
discolparsi ir
disquisire i
dissociarsi ir
elencare s
enfatizzare s
enunciare s
esplicitare s
esternare s
fantasticare i
farneticare i
fare_eco i
ghignare i
gongolare i
grugnire i
imprecare i
incensare o
intimare s
irridere o
lagnarsi ir
liquidare o
maledire i
martellare i
mettere_le_mani_avanti i
millantare s
motivare s
obbiettare s
palesare s
paragonare o
paventare so +unsaid
perorare i
piagnucolare i
pontificare i
preannunciare s
prefigurare s
premettere s
presagire s +unsaid
profetizzare s
prospettare s
puntare_il_dito i
raccomandarsi ir
recriminare i
ribellarsi ir
ricapitolare s
ridicolizzare o
riepilogare s
rimbrottare i
rincarare i
rincuorare i
rinfacciare s
rivendicare so
rumoreggiare i
sbandierare o
sbeffeggiare o
sbuffare i
scandire i
schernire o
sconfessare o
scongiurare i
sconsigliare s
sdrammatizzare i
sghignazzare i
sibilare i
soggiungere s
sottintendere s
spifferare s
spronare o
stigmatizzare so
strepitare i
stroncare o
teorizzare s
tenere_a_dire s
trasecolare i
vaneggiare i
vaticinare s
zittire i
accodarsi ir
bacchettare i
blaterare i
buttare_lì i
canzonare o
commuoversi ir
congetturare s
controreplicare i
dare_atto s
denigrare o
deprecare so
derubricare o
dileggiare o
disapprovare o
discettare i
disperarsi ir
emozionarsi ir
entusiasmarsi ir
esemplificare i
fare_appello i
fare_capire s
fare_intendere s
fare_intuire s
fare_trapelare s
fulminare i
glissare i
incitare i
incolpare o
indispettirsi ir
ingiungere s +unsaid
inneggiare i
inorridire i
insorgere i
interloquire i
lasciare_intuire s
lasciare_trapelare s
lasciarsi_andare i
lasciarsi_scappare i
lasciarsi_sfuggire i
mettere_a_verbale s
mettere_in_evidenza s
mettere_nero_su_bianco s
minimizzare so
mugugnare i
parafrasare i
polemizzare i
prendere_la_parola i
prendere_le_distanze i
professarsi or
punzecchiare i
ragionare i
rasserenare i
relazionare i
riaffermare s
ridimensionare i
rimuginare i
rintuzzare i
ritrattare i
rivolgersi ir
rompere_il_silenzio i
sbilanciarsi ir
sbugiardare o
scagliarsi ir
schermirsi ir
sdegnarsi ir
semplificare i
sferzare o
smarcarsi ir
spazientirsi ir
spergiurare s
spiattellare s
stuzzicare i
tirare_dritto i
tirare_le_somme i
tratteggiare o
ufficializzare s
verbalizzare s
vociare i
emergere d
filtrare d
trapelare d
"""

INFINITIVES = """
aver
avere
esser
essere
"""

AS_TOLD = """
come
"""

AUXILIARIES = """
ha
hanno
ho
aveva
avevano
ebbe
ebbero
avrà
avranno
avendo
aver
avere
è
sono
era
erano
fu
furono
essere
sarà
si è
si sono
si era
abbia
abbiano
avesse
avessero
sia
siano
fosse
fossero
saranno
si erano
si fu
si sia
"""

POINTERS = """
lo
l
è quanto
è quello che
è ciò che
questo è quanto
così
"""

CLOSINGS = """
a dirlo sono stati
a dirlo sono state
a raccontarlo sono
a spiegarlo sono
a sottolinearlo sono
a denunciarlo sono
a scriverlo sono
a sostenerlo sono
ad affermarlo sono
ad annunciarlo sono
a riferirlo sono
a confermarlo sono
a dichiararlo è
a dichiararlo sono
a comunicarlo è
a segnalarlo è
a segnalarlo sono
a evidenziarlo è
ad evidenziarlo è
a precisarlo è
a ricordarlo è
a chiederlo è
a chiederlo sono
a rivendicarlo è
a raccontarlo è stato
a raccontarlo è stata
a spiegarlo è stato
a spiegarlo è stata
a confermarlo è stato
a confermarlo è stata
a sottolinearlo è stato
a sottolinearlo è stata
ad annunciarlo è stato
ad annunciarlo è stata
ad affermarlo è stato
ad affermarlo è stata
a denunciarlo è stato
a denunciarlo è stata
a riferirlo è stato
a riferirlo è stata
a ribadirlo è stato
a ribadirlo è stata
a rivelarlo è stato
a rivelarlo è stata
a parlare è stato
a parlare è stata
è la denuncia
questa la denuncia
la denuncia
è l analisi
questa l analisi
così
a dirlo è
a dirlo è stato
a dirlo è stata
a dirlo sono
a parlare è
a parlare sono
a scriverlo è
a sostenerlo è
a raccontarlo è
a spiegarlo è
a confermarlo è
a riferirlo è
a ribadirlo è
ad affermarlo è
a sottolinearlo è
a denunciarlo è
a rivelarlo è
ad annunciarlo è
parola di
parole di
firmato
ne è convinto
ne è convinta
ne sono convinti
ne sono convinte
ne è certo
ne è certa
ne è sicuro
ne è sicura
non ha dubbi
non hanno dubbi
parola del
parola della
parola dell
parole del
parole della
parole dell
a commentare è
a commentare è stato
a commentare è stata
a spiegare è
a intervenire è
a intervenire è stato
a intervenire è stata
a lanciare l allarme è
a lanciare l allarme è stato
a lanciare l allarme è stata
a lanciare l appello è
a lanciare l appello è stato
a lanciare l appello è stata
a prendere la parola è
a prendere la parola è stato
a prendere la parola è stata
a rompere il silenzio è
a rompere il silenzio è stato
a rompere il silenzio è stata
a chiederlo è stato
a chiederlo è stata
a dichiararlo è stato
a dichiararlo è stata
a comunicarlo è stato
a comunicarlo è stata
a precisarlo è stato
a precisarlo è stata
a ricordarlo è stato
a ricordarlo è stata
a scriverlo è stato
a scriverlo è stata
a sostenerlo è stato
a sostenerlo è stata
a ribadirlo sono
a rivelarlo sono
ad evidenziarlo è stato
ad evidenziarlo è stata
a pensarla così è
a metterlo nero su bianco è
a metterlo nero su bianco è stato
a metterlo nero su bianco è stata
"""

PASSIVES = """
è stato
è stata
sono stati
sono state
era stato
era stata
stato
stata
stati
state
viene
vengono
veniva
venne
venivano
venga
vengano
verrà
verranno
vennero
venisse
venissero
erano stati
erano state
sia stato
sia stata
siano stati
siano state
fosse stato
fosse stata
sarà stato
"""

RUMOUR = """
avrebbe
avrebbero
sarebbe
sarebbero
presumibilmente
"""

MODALS = """
può
possono
poteva
potrebbe
deve
devono
dovrebbe
vuole
vogliono
voleva
ha voluto
hanno voluto
tiene a
tengono a
ha tenuto a
torna a
tornano a
è tornato a
è tornata a
non esita a
non ha esitato a
si limita a
si è limitato a
continua a
continuano a
ha continuato a
dopo aver
prima di
fa
fatto
arriva a
è arrivato a
arrivando a
sta
stanno
stava
stavano
stia
stiano
dovrebbero
potrebbero
potevano
vorrebbe
vorrebbero
volle
vollero
possa
possano
debba
debbano
voglia
vogliano
dovrà
dovranno
potrà
potranno
vorrà
comincia a
cominciano a
inizia a
iniziano a
ha cominciato a
ha iniziato a
hanno iniziato a
hanno continuato a
continuava a
continuavano a
continuò a
ci tiene a
ci tengono a
finisce per
finiscono per
si affretta a
si affrettano a
non smette di
non smettono di
torna ad
tornano ad
continua ad
non manca di
non mancano di
ha finito per
non si stanca di
si limitano a
si sono limitati a
si è limitata a
si limitò a
si limitarono a
si affretta ad
si è affrettato a
si è affrettata a
si sono affrettati a
si spinge a
si spinge fino a
si è spinto a
si è spinta a
si è spinto fino a
prova a
provano a
ha provato a
hanno provato a
cerca di
cercano di
ha cercato di
riesce a
è riuscito a
è riuscita a
si sente di
si mette a
non esitano a
non hanno esitato a
non ha mancato di
non hanno mancato di
ci ha tenuto a
ci hanno tenuto a
hanno tenuto a
ha tenuto ad
tiene ad
sono tornati a
è tornato ad
tornò a
continuarono a
finì per
insiste nel
si ostina a
si diverte a
si permette di
è solito
era solito
è solita
era solita
"""

NEGATIONS = """
non
mai
né
neanche
nemmeno
neppure
"""

ADVERBS = """
per la prima volta
anche
inoltre
poi
ancora
già
sempre
bene
male
molto
più
meno
così
tanto
poco
quasi
solo
soltanto
perfino
persino
qui
qua
lì
là
oggi
ieri
domani
stamattina
stasera
stanotte
adesso
ora
presto
tardi
tuttavia
però
invece
dal canto suo
a sua volta
da parte sua
per parte sua
d'altra parte
in questo senso
in particolare
infine
di nuovo
nuovamente
un'altra volta
ancora una volta
al riguardo
in proposito
in conferenza stampa
in una nota
lunedì
martedì
mercoledì
giovedì
venerdì
sabato
domenica
questa mattina
questa sera
questa settimana
quest'anno
su twitter
su facebook
sui social
lui stesso
lei stessa
subito
sì
no
forse
insieme
in seguito
alla fine
spesso
talvolta
a volte
ad esempio
per esempio
soprattutto
insomma
infatti
appunto
quindi
dunque
pure
altresì
intanto
nel frattempo
peraltro
del resto
ironicamente
ridendo
sorridendo
con ironia
senza mezzi termini
di conseguenza
per contro
al contrario
d'altronde
d'altro canto
da allora
da tempo
di fatto
di recente
di solito
di certo
del tutto
in realtà
in effetti
in sostanza
in sintesi
in breve
in definitiva
in fondo
in ogni caso
in tal modo
in questo modo
in questi giorni
in tal senso
in pratica
in primis
in primo luogo
in secondo luogo
in serata
in mattinata
in giornata
in diretta
in tv
in aula
in studio
in collegamento
nel pomeriggio
nei giorni scorsi
nelle scorse ore
nelle ultime ore
nello specifico
nel dettaglio
nel contempo
nello stesso tempo
allo stesso tempo
allo stesso modo
a questo punto
a proposito
a tal proposito
a questo proposito
a caldo
a freddo
a stretto giro
a gran voce
a mezza voce
ad alta voce
al telefono
all'epoca
all'improvviso
all'unisono
alle telecamere
ai microfoni
con forza
con fermezza
con orgoglio
con amarezza
con rabbia
con un sorriso
con le lacrime agli occhi
con voce rotta
tra le lacrime
tra il serio e il faceto
tra l'altro
fra l'altro
tra le altre cose
per ora
per adesso
per il momento
per fortuna
per primo
per prima
per iscritto
per la precisione
per conto suo
per quanto lo riguarda
per quanto la riguarda
sul tema
sul punto
sulla questione
sulla vicenda
sul palco
su instagram
su telegram
su youtube
via social
via twitter
più avanti
più tardi
poco dopo
poco prima
poco fa
il giorno dopo
giorni fa
una volta per tutte
fin da subito
da subito
sin da subito
in coro
sottovoce
tutto d'un fiato
senza esitazione
senza esitare
senza giri di parole
senza peli sulla lingua
chiaro e tondo
papale papale
senza appello
loro stessi
loro stesse
egli stesso
ella stessa
"""

ADVERB_ENDINGS = """
mente
"""

DROPPED_PLURALS = """
no
"""

VERB_ENDINGS = """
ò
arono
irono
ava
avano
eva
evano
ebbe
ebbero
ando
endo
rebbe
rebbero
ranno
assero
issero
iscono
iscano
"""

# Lemma, and behind a hyphen the forms that are another word as well.
OTHER_VERBS = """
abbandonare
abbracciare
abitare
accadere
accelerare
accendere -accese
accettare
accogliere
accompagnare
acquistare
adeguare
adottare
affidare
affrontare
aggirare
aggravare
aggredire
agire
aiutare
allargare
allenare
allontanare
allungare
alzare
amare
ammazzare
ammontare
ampliare
andare
animare -anima
apparire
appartenere
appendere -appese
applicare
apprestare
approdare
approvare
arrendere -arrese
arrestare
arricchire
arrivare
arruolare
ascoltare
aspettare
aspirare
assaltare
assegnare
assistere
assomigliare
assumere
attendere -attese
attirare
attivare
attraversare
aumentare
autorizzare
avanzare
avvalorare
avvenire
avviare
avvicinare
avvolgere
azzerare
baciare
ballare -balla
bandire
basare
bastare
battere
beffare -beffa
beneficiare
bere
bloccare
bocciare
bruciare
bussare
buttare
cadere
calare
cambiare
camminare
cancellare
capire
capitare
caratterizzare
caricare -carica
causare -causa
celebrare -celebra
cenare -cena
censire
cercare
cessare
circolare
circondare
classificare -classifica
coinvolgere
collaborare
collegare -collega
collocare
colorare
colpire
coltivare
combattere
combinare
commettere
comparire
compensare
compiere
comporre
comportare
comprare -compra
comprendere
concentrare
concorrere
concretizzare
condividere
condizionare
condurre
confrontare
conoscere
conquistare -conquista
consegnare -consegna
consentire
conservare
consistere
consumare
contagiare
contare
contenere
contrastare
contribuire
controllare
convertire
convincere
convocare
coordinare
coprire
correre -corse
costare -costa
costituire
costringere
costruire
creare
crescere
crollare
curare -cura
custodire
danneggiare
dare -danno
debellare
debuttare
decidere -decise
decollare
dedicare
delegare -delega
demolire
depositare
derivare -deriva
destare
destinare
detenere
determinare
diffondere
digitare
dimenticare
dimettere
diminuire
dimostrare
dipendere
dirigere
discutere
disegnare
dispiacere
disputare -disputa
distribuire
distruggere
divenire
diventare
dividere -divise
documentare
dominare
donare
dormire
durare -dura
effettuare
elaborare
eleggere
eliminare
emanare
emettere
emigrare
entrare
entusiasmare
ereditare
esaminare
esaurire
escludere
eseguire
esibire
esistere
espellere
esplodere
esportare
espropriare
estendere -estese
estrarre
evadere
evitare
evocare
fabbricare
facilitare
fallire
fare -fa -fanno
favorire
ferire
fermare -ferma
filmare
finanziare
fissare
fondare
fornire
frenare
frequentare
fuggire
funzionare
gareggiare
generare
gestire
gettare
giacere
giocare
girare
giungere
giustificare
godere
governare
guadagnare
guardare
guarire
guidare -guida
illuminare
imbarcare
imparare
impazzire
impedire
impegnare
impiegare
implicare
imporre
impugnare
inaugurare
incarnare
incassare
incendiare
inchiodare
includere
incontrare
incoronare
incrociare
indagare -indaga
indossare
indurre
infiammare
infilare -infila
infliggere
influenzare -influenza
ingaggiare
ingannare
inginocchiare
ingrandire
innescare
inquadrare
inseguire
inserire
installare
intascare
interessare
intitolare
intraprendere
intrattenere
introdurre
invadere
investire
inviare
irrompere
iscrivere
isolare -isola
lasciare
lavare -lava
lavorare
legare -lega
levare -leva
liberare -libera
licenziare
limitare
litigare
lottare -lotta
mancare
mandare
mangiare
mantenere
marciare -marcia
meritare
mettere
mirare -mira
modificare -modifica
moltiplicare
montare -montano
morire
mostrare -mostra
muovere -mosse
nascere
nascondere
navigare
nominare -nomina
notificare -notifica
nuotare
nutrire
occupare
odiare
offendere -offese
offrire
operare -opera
opporre
opprimere
organizzare
orientare
ospitare
ostacolare
ottenere
pagare -paga
parcheggiare
pareggiare
partecipare
partire -parte
passare
patire
patteggiare
pedinare
peggiorare
percepire
percorrere
perdere -perse
permettere
perquisire
pesare
piacere
piazzare -piazza
picchiare
piegare -piega
pilotare
piombare
piovere
porre -pose
portare -porta
possedere
praticare -pratica
precipitare
preferire
prelevare
premiare
prendere -prese
prenotare
preparare
presentare
presiedere
prestare
prevalere
primeggiare
privare
procedere
produrre
programmare -programma
proiettare
prolungare
promuovere
proteggere
provare -prova
provenire
provvedere
puntare -punta
raccogliere
raddoppiare
radunare
raffigurare
rafforzare
raggiungere
rappresentare
realizzare
recarsi
reclutare
recuperare
regalare
reggere
registrare
regnare
rendere -rese
resistere
respirare
restare
restituire
retrocedere
rialzare
ribaltare -ribalta
ricavare
ricevere
richiamare
ricominciare
ricoprire
ricorrere
ricostruire
ridurre
rientrare
riguardare
rimandare
rimanere
rimettere
rimuovere
rinnovare
rinunciare -rinuncia
rinviare
ripartire -riparte
riposare
risalire
rischiare
riscuotere
risiedere
risolvere
risparmiare
rispettare
risultare
ritardare
ritirare
ritornare
ritrovare
riunire
riuscire
riversare
rivolgere
rivoluzionare
rompere
rovesciare
rovinare
rubare
salire -sale -saliva
saltare
salvare
sanzionare
sapere
sbagliare
sbarcare
sborsare
scadere
scagliare
scambiare
scappare
scaricare -scarica
scatenare
scattare
scavare
scegliere
scendere
schierare -schiera
sciogliere
scolpire
scomparire
sconfiggere
scontare
sconvolgere
scoppiare
scoprire
scortare -scorta
segnare
seguire
sembrare
sentire
separare
sequestrare
servire
sfilare
sfiorare
sfociare
sfoggiare
sfondare
sfruttare
sfuggire
sgomberare
siglare -sigla
simboleggiare
smantellare
smettere
snodare
soccorrere
soddisfare
soffrire
soggiornare
sopportare
sopravvivere
sorgere
sorpassare
sorprendere -sorprese
sorvegliare
sospendere
sostituire
sottoporre
sottoscrivere
sottrarre
spalancare
sparire
spaventare
spedire
spegnere
spendere -spese
sperimentare
spezzare
spingere
spogliare -spoglia
sporgere
sposare -sposa
spostare
spuntare
squalificare -squalifica
stanziare
stilare
stravincere
stringere
studiare
subire
succedere
suonare
superare
svolgere
tacere
tagliare -taglia
tendere -tese
tenere
tentare
testare -testa
tirare
toccare
togliere
tornare
tracciare -traccia
tradire
tradurre
trascinare
trascorrere
trasferire
trasformare
trattenere
travolgere
trionfare
trovare
tuffare
uccidere
umiliare
unire
usare
uscire
utilizzare
vagare
valere
vantare
varare
vendere
vendicare
venire
verificare -verifica
versare -versa
vestire -veste
viaggiare
vietare
vigilare
vincere
violare -viola
visionare
visitare
vivere
volare
volgere
voltare -volta
votare
"""

CLAUSE_ENDINGS = """
rà
ranno
rebbe
rebbero
ava
avano
arono
irono
"""

OBJECT_PRONOUNS = """
lo
la
li
le
l
mi
ti
ci
vi
gli
ne
"""

# The articles lo and gli stand before few letters; elsewhere they are pronouns: lo riferisce, gli risponde; le before
# all letters, but not before a verb: le risponde.
ONSETS = """
lo sb sc sd sf sg sh sk sl sm sn sp sq sr st sv sw z gn ps pn x y i j h
gli sb sc sd sf sg sh sk sl sm sn sp sq sr st sv sw z gn ps pn x y i j h a e o u à è ì ò ù
le a b c d e f g h i j k l m n o p q r s t u v w x y z à è é
"""

REFLEXIVES = """
si
"""

PHRASES = """
secondo
stando a
stando al
stando alla
stando alle
stando ai
a detta di
a detta del
a detta della
a detta dei
a dire di
a parere di
a parere del
a parere della
a giudizio di
a giudizio del
a giudizio della
ad avviso di
a suo dire
nelle parole di
nelle parole del
nelle parole della
come dice
come ha detto
come spiega
come ha spiegato
come riferisce
come riporta
a detta degli
a detta delle
a dire del
a dire della
a dire dei
a dire degli
a parere dei
a parere degli
a parere delle
a giudizio dei
a giudizio degli
ad avviso del
ad avviso della
ad avviso dei
ad avviso degli
stando agli
nelle parole dei
per dirla con
per usare le parole di
per usare le parole del
per usare le parole della
a sentire
per bocca di
per bocca del
per bocca della
per voce di
per voce del
per voce della
a nome di
a nome del
a nome della
"""

WEAK_PHRASES = """
per
agli occhi di
agli occhi del
agli occhi della
da parte di
da parte del
da parte della
dal punto di vista di
"""

NOUNS = """
parole fp
parola f
reazione f
risposta f
replica f
commento m
commenti mp
frase f
opinione f
parere m
dichiarazione f
dichiarazioni fp
domanda f
avvertimento m
monito m
promessa f
critica f
critiche fp
conclusione f
spiegazione f
argomento m
motto m
messaggio m
consiglio m
richiesta f
riflessione f
confessione f
testimonianza f
verdetto m
diagnosi f
accusa f
convinzione f
espressione f
affermazione f
annuncio m
appello m
sfogo m
ammissione f
allarme m
grido m
urlo m
lamento m
protesta f
previsione f
previsioni fp
ragionamento m
versione f
racconto m
ricordo m
auspicio m
augurio m
speranza f
timore m
timori mp
preoccupazione f
rammarico m
rabbia f
ira f
soddisfazione f
elogio m
omaggio m
saluto m
scuse fp
ringraziamento m
ringraziamenti mp
battuta f
provocazione f
attacco m
affondo m
stoccata f
frecciata f
bordata f
stilettata f
controreplica f
contro-replica f
confidenza f
confidenze fp
rivelazione f
rivelazioni fp
smentita f
conferma f
precisazione f
chiarimento m
giudizio m
ammonimento m
minaccia f
minacce fp
insulto m
insulti mp
slogan m
mantra m
ritornello m
invito m
esortazione f
supplica f
preghiera f
giuramento m
dubbio m
dubbi mp
interrogativo m
quesito m
obiezione f
rimprovero m
rassicurazione f
rassicurazioni fp
plauso m
sfida f
cordoglio m
dolore m
commozione f
gioia f
intervento m
discorso m
osservazione f
constatazione f
suggerimento m
raccomandazione f
avviso ai naviganti m
retroscena m
punto di vista m
posizione f
tesi f
teoria f
ipotesi f
ricostruzione f
deposizione f
sospetto m
resoconto m
sfoghi mp
repliche fp
considerazione f
considerazioni fp
riflessioni fp
osservazioni fp
valutazione f
valutazioni fp
invettiva f
rivendicazione f
giustificazione f
giustificazioni fp
arringa f
omelia f
predica f
sermone m
ultimatum m
diktat m
lamentela f
lamentele fp
rimostranze fp
esultanza f
delusione f
amarezza f
entusiasmo m
felicità f
orgoglio m
stupore m
sconcerto m
indignazione f
sdegno m
disappunto m
tristezza f
disperazione f
gratitudine f
rimpianto m
complimenti mp
congratulazioni fp
auguri mp
condoglianze fp
elogi mp
bacchettata f
raccomandazioni fp
avvertimenti mp
smentite fp
precisazioni fp
ammissioni fp
primo commento m
commento a caldo m
proclama m
requisitorie fp
difesa d'ufficio f
chiosa f
"""

CONJUNCTIONS = """
che
"""

AGENTS = """
da +source
dal +source
dalla +source
dai +source
dalle +source
dallo +source
dagli +source
dall +source
"""

PRONOUNS = """
lui ms
lei fs
egli ms
ella fs
loro *p
essi mp
esse fp
"""

DEMONSTRATIVES = """
quest'ultimo ms
quest'ultima fs
questi ultimi mp
queste ultime fp
costui ms
costei fs
costoro *p
il primo ms
il secondo ms
la prima fs
la seconda fs
entrambi mp
entrambe fp
altri mp +indefinite
altre fp +indefinite
altro ms +indefinite
un altro ms +indefinite
un'altra fs +indefinite
alcuni mp +indefinite
alcune fp +indefinite
molti mp +indefinite
molte fp +indefinite
diversi mp +indefinite
diverse fp +indefinite
uno di loro ms +indefinite
una di loro fs +indefinite
qualcuno ms +indefinite
tutti mp
tutte fp
"""

AGES = """
enne
anni
"""
OWN = """
io
mi
mio
mia
miei
mie
noi
ci
nostro
nostra
nostri
nostre
ho
sono
abbiamo
siamo
credo
penso
"""

FIRST_PERSON = """
io
tu
noi
voi
"""

IMPERSONAL = """
ciò
questo
quello
niente
nulla
nessuno
qualcosa
tutto
"""

RELATIVES = """
chi
"""

DETERMINERS = """
il ms +definite
lo ms +definite
la fs +definite
l *s +definite
i mp
gli mp
le fp
un ms +indefinite
uno ms +indefinite
una fs +indefinite
questo ms +definite
questa fs +definite
quest *s
questi mp
queste fp
quel ms
quello ms
quella fs
quei mp
quegli mp
quelle fp
suo ms +possessive
sua fs +possessive
suoi mp +possessive
sue fp +possessive
loro ** +possessive
mio ms
mia fs
nostro ms
nostra fs
nostri mp
nostre fp
ogni *s
qualche *s +indefinite
alcuni mp +indefinite
alcune fp +indefinite
alcun ms
nessun ms
nessuna fs
altro ms +indefinite
altra fs +indefinite
altri mp +indefinite
altre fp +indefinite
un altro ms +indefinite
un'altra fs +indefinite
vari mp +indefinite
varie fp +indefinite
diversi mp +indefinite
diverse fp +indefinite
molti mp +indefinite
molte fp +indefinite
due *p +indefinite
tre *p +indefinite
quattro *p +indefinite
cinque *p +indefinite
sei *p +indefinite
sette *p +indefinite
otto *p +indefinite
nove *p +indefinite
dieci *p +indefinite
tutto ms
tutta fs
tutti mp
tutte fp
qualsiasi *s
numerosi mp +indefinite
numerose fp
ciascun *s
la maggior parte dei mp
la maggior parte delle fp
un gruppo di *p +indefinite
decine di *p +indefinite
centinaia di *p +indefinite
migliaia di *p +indefinite
cui **
quell *s
miei mp
mie fp
certi mp +indefinite
certe fp +indefinite
parecchi mp +indefinite
parecchie fp +indefinite
tanti mp +indefinite
tante fp +indefinite
pochi mp +indefinite
poche fp +indefinite
un paio di *p +indefinite
una decina di *p +indefinite
una dozzina di *p +indefinite
una quindicina di *p +indefinite
una ventina di *p +indefinite
una trentina di *p +indefinite
una cinquantina di *p +indefinite
un centinaio di *p +indefinite
alcune decine di *p +indefinite
gran parte dei mp
gran parte degli mp
gran parte delle fp
la maggior parte degli mp
la maggioranza dei mp
la maggioranza degli mp
la maggioranza delle fp
ciascuna fs
"""

LINKERS = """
di
del
dello
della
dell
dei
degli
delle
d
"""

PREPOSITIONS = """
a
ad
al
allo
alla
all
ai
agli
alle
in
nel
nello
nella
nell
nei
negli
nelle
con
col
su
sul
sullo
sulla
sull
sui
sugli
sulle
tra
fra
contro
verso
durante
presso
senza
sotto
sopra
dietro
davanti
attraverso
oltre
dopo
prima
entro
circa
eccetto
tranne
salvo
mediante
tramite
nonostante
malgrado
lungo
come
insieme a
insieme al
insieme alla
accanto a
accanto al
di fronte a
di fronte al
di fronte alla
grazie a
grazie al
grazie alla
a causa di
a causa del
a causa della
a partire da
a partire dal
in merito a
in merito al
in merito alla
in risposta a
in risposta al
in occasione di
in occasione del
in occasione della
in favore di
in favore del
in nome di
in nome del
in nome della
in vista di
in vista del
in base a
in base al
in un'intervista a
in un'intervista al
nei confronti di
nei confronti del
nei confronti della
nel corso di
nel corso del
nel corso della
al termine di
al termine del
al termine della
a margine di
a margine del
a margine della
invece di
fuori da
lontano da
vicino a
rispetto a
rispetto al
riguardo a
riguardo al
fino a
fino al
fino alla
insieme all
insieme agli
insieme alle
insieme ai
accanto alla
accanto all
accanto ai
accanto agli
accanto alle
di fronte all
di fronte ai
di fronte agli
di fronte alle
grazie all
grazie ai
grazie agli
grazie alle
a causa dell
a causa dei
a causa degli
a causa delle
a partire dalla
a partire dall
a partire dai
a partire dalle
in merito all
in merito ai
in merito agli
in merito alle
in risposta all
in risposta ai
in risposta agli
in risposta alle
in occasione dell
in occasione dei
in occasione delle
in favore della
in favore dell
in favore dei
in favore degli
in favore delle
a favore di
a favore del
a favore della
a favore dell
a favore dei
a favore degli
a favore delle
in nome dell
in vista della
in vista dell
in vista dei
in vista delle
in base alla
in base all
in base ai
in base alle
in un'intervista alla
in un'intervista all
in un'intervista con
in un'intervista rilasciata a
in un'intervista rilasciata al
in un'intervista rilasciata alla
in un'intervista concessa a
in un'intervista concessa al
nei confronti dell
nei confronti dei
nei confronti degli
nei confronti delle
nel corso dell
nel corso dei
nel corso degli
nel corso delle
al termine dell
al termine dei
al termine degli
al termine delle
a margine dell
a margine dei
a margine degli
a margine delle
rispetto alla
rispetto all
rispetto ai
rispetto agli
rispetto alle
riguardo alla
riguardo all
riguardo ai
riguardo agli
riguardo alle
fino all
fino ai
fino agli
fino alle
vicino al
vicino alla
vicino all
lontano dal
lontano dalla
davanti a
davanti al
davanti alla
davanti all
davanti ai
davanti agli
davanti alle
dietro al
dietro alla
oltre a
oltre al
oltre alla
oltre all
oltre ai
oltre agli
oltre alle
contro di
all'interno di
all'interno del
all'interno della
all'interno dell
all'esterno di
all'esterno del
all'esterno della
per conto di
per conto del
per conto della
a proposito di
a proposito del
a proposito della
a proposito dell
a proposito dei
a proposito degli
a proposito delle
ai microfoni di
ai microfoni del
ai microfoni della
ai microfoni dell
alla luce di
alla luce del
alla luce della
alla vigilia di
alla vigilia del
alla vigilia della
all'indomani di
all'indomani del
all'indomani della
in compagnia di
in compagnia del
in compagnia della
in presenza di
in presenza del
in presenza della
in collaborazione con
in mezzo a
in mezzo al
in mezzo alla
in mezzo ai
in attesa di
in attesa del
in attesa della
in caso di
in difesa di
in difesa del
in difesa della
in qualità di
in seguito a
in seguito al
in seguito alla
in seguito all
in tema di
in termini di
in virtù di
in virtù del
in virtù della
a seguito di
a seguito del
a seguito della
a seguito dell
a fianco di
a fianco del
a fianco della
al fianco di
al fianco del
al fianco della
al posto di
al posto del
al posto della
al di là di
al di là del
al di là della
attorno a
attorno al
attorno alla
intorno a
intorno al
intorno alla
intorno alle
quanto a
quanto al
quanto alla
quanto ai
quanto alle
per via di
per via del
per via della
per mezzo di
per effetto di
per effetto del
per effetto della
ad eccezione di
ad eccezione del
ad eccezione della
a bordo di
a bordo del
a bordo della
a base di
a capo di
a capo del
a capo della
a nord di
a sud di
a est di
a ovest di
a due passi da
di ritorno da
di ritorno dal
di ritorno dalla
"""

COORDINATORS = """
e
ed
o
od
oppure
ma
bensì
"""

SUBORDINATORS = """
se
quando
mentre
perché
poiché
sebbene
benché
dove
come mai
affinché
finché
giacché
siccome
qualora
purché
senza che
prima che
dopo che
visto che
dato che
anche se
nel caso
appena
il quale
la quale
i quali
le quali
ove
"""

TITLES = """
sig ms
sig.ra fs
sigg mp
signor ms
signora fs
signorina fs
dott ms
dott.ssa fs
dottor ms
dottore ms
dottoressa fs
prof ms
prof.ssa fs
professor ms
ing *s
avv *s
arch *s
on *s
onorevole *s
sen *s
gen ms
col ms
cap ms
ten ms
mons ms
monsignor ms
don ms
padre ms
suor fs
fra ms
frate ms
san ms
santa fs
sir ms
lord ms
lady fs
mr ms
mrs fs
ms fs
papa ms
re ms
regina fs
principe ms
principessa fs
cardinale ms
rag *s
geom *s
cav ms
donna fs
"""

ROLES = """
santo padre m
minisindaco m
questora f
gup * +sworn
avvocatessa f
avvocatesse fp
difensora f
indagata f
arrestato m
arrestata f
arrestati mp
supertestimone *
anatomopatologo m
anatomopatologa f
esercente *
esercenti *p
viticoltore m
viticoltori mp
delegato m
delegata f
delegati mp
bidello m
bidella f
bidelli mp
prorettore m
prorettrice f
vulcanologo m
vulcanologa f
vulcanologi mp
climatologo m
climatologa f
climatologi mp
epidemiologa f
chirurga f
archeologa f
soprintendente *
luogotenente m
vigilessa f
editorialista *
socia f
automobilista *
automobilisti mp
passeggera f
ragazzino m
ragazzina f
ragazzini mp
ragazzine fp
minorenne *
minorenni *p
adolescente *
adolescenti *p
ventenne *
trentenne *
quarantenne *
cinquantenne *
sessantenne *
settantenne *
ottantenne *
novantenne *
migrante *
migranti *p
guardalinee *
designatore m
tifosa f
pizzaiolo m
pizzaioli mp
fornaio m
edicolante *
tatuatore m
badante *
colf *
babysitter *
scalatore m
scalatrice f
cacciatore m
cacciatori mp
guardiano m
vigilante *
magnate m
tycoon *
miliardario m
miliardaria f
duchessa f
tiktoker *
receptionist *
finanziere m
vignettista *
toxicologo m
epidemiologo m
terapeuta *
dentista *
nuotatrice f
velocista *
pugile m
ciclista *
centrocampista *
chitarrista *
batterista *
cantautore m
rapper *
drammaturgo m
romanziere m
scultore m
idraulico m
elettricista *
apicoltore m
panettiere m
macellaio m
detective *
opinionista *
blogger *
influencer *
youtuber *
ginnasta m
canottiere m
sciatore m
sciatrice f
golfista *
stagista *
fidanzato m
fidanzata f
azionista *
investitore m
commercialista *
tennista *
pallavolista *
cestista *
showman m
concorrente *
paladina f
abitante *
abitanti *p
addetto m
addetta f
agente *
agenti *p
agricoltore m
agricoltrice f
agricoltori mp
alleato m
alleati mp
allenatore m
allenatrice f
alunno m
alunna f
ambasciatore m
ambasciatrice f
amica f
amico m
amici mp
amministratore m
amministratrice f
amministratore delegato m
amministratrice delegata f
analista *
analisti *p
anziano m
anziana f
arbitro m
arcivescovo m
architetto *
artista *
artisti *p
assessore *
assessora f
assistente *
atleta *
attaccante *
attivista *
attivisti *p
attore m
attrice f
autista *
autore m +anybody
autrice f +anybody
autori mp
avvocata f
avvocato *
avvocati *p
bambina f
bambino m
bambini *p
banchiere m
barista *
biologo m
biologa f
calciatore m
calciatrice f
campione m
campionessa f
cancelliere m
cancelliera f
candidato m
candidata f
cantante *
capitano m
capitana f
capo *
capo dello stato *
capo del governo *
capogruppo *
caposquadra *
carabiniere m
carabinieri mp
cardinale m
chef *
chimico m
chirurgo *
cineasta *
cittadino m
cittadina f
cittadini *p
cliente *
clienti *p
collaboratore m
collaboratrice f
collega *
colleghi *p
colonnello *
comandante *
commentatore m
commerciante *
commercianti *p
commissaria f
commissario m
compagna f
compagno m
compositore m
compositrice f
comico m
comica f
conducente *
conduttore m
conduttrice f
consigliere m
consigliera f
consiglieri mp
consulente *
console *
contadino m
coordinatore m
coordinatrice f
coreografo m
corrispondente *
critico m
cronista *
cuoco m
cuoca f
deputato m
deputata f
deputati mp
difensore m
dipendente *
dipendenti *p
diplomatico m
direttore m
direttrice f
direttore generale m
direttrice generale f
dirigente * +anybody
dirigenti *p
docente *
docenti *p
donna f +anybody
donne fp
economista *
economisti *p
editore m
editrice f
elettore m
elettori mp
esperto m +anybody
esperta f +anybody
esperti *p
esponente *
esponenti *p
ex ministro m
ex ministra f
ex presidente *
familiare *
familiari *p
farmacista *
figlia f
figlio m
filosofo m
filosofa f
fisico m
fondatore m
fondatrice f
fonte f
fonti fp
fotografo m
fotografa f
fratello m
funzionario m
funzionaria f
generale *
genitore *
genitori *p
gestore m
gestrice f
giocatore m
giocatrice f
giornalista *
giornalisti *p
giovane * +anybody
giovani *p
giudice * +sworn
giudici *p
giurista *
governatore m
governatrice f
guardia f
guida f
imprenditore m
imprenditrice f
imprenditori mp
imputato m
imputata f
indagato m
infermiera f
infermiere m
ingegnere *
ingegnera f
insegnante *
insegnanti *p
inviato m
inviata f
ispettore m
ispettrice f
lavoratore m
lavoratrice f
lavoratori mp
leader * +anybody
legale *
legali *p
lettore m
lettrice f
madre f
magistrato * +sworn
magistrati *p
manager *
manifestante *
manifestanti *p
marito m
medico *
medici *p
membro *
membri *p
meteorologo m
meteorologa f
militare *
ministra f
ministro m
moglie f
musicista *
negoziante *
negoziatore m
neolaureato m
nipote *
nonna f
nonno m
notaio *
nuotatore m
operaio m
operaia f
operai mp
operatore m
operatrice f
oppositore m
organizzatore m
organizzatrice f
organizzatori mp
ospite *
osservatore m
padre m
papa m
parente *
parenti *p
parlamentare *
parlamentari *p
parroco m
partecipante *
passante *
passeggero m
passeggeri mp
pastore m
patron *
paziente *
pazienti *p
pensionata f
pensionato m
pescatore m
pescatori mp
pilota *
pittore m
pittrice f
pm * +sworn
poeta m
poetessa f
politico m +anybody
politici *p
politologo m
politologa f
poliziotto m
poliziotta f
portavoce *
portiere m
prefetta f
prefetto m
premier *
presentatore m
presentatrice f
preside *
presidente *
presidentessa f
prete m
primario m
primo ministro m
prima ministra f
principe m
principessa f
procuratore m +sworn
procuratrice f +sworn
produttore m
produttrice f
professore m
professoressa f
proprietaria f
proprietario m
proprietari mp
psicologa f
psicologo m
psichiatra *
questore *
ragazza f +anybody
ragazzo m +anybody
ragazzi *p
rappresentante *
rappresentanti *p
redattore m
regina f
regista *
relatore m
relatrice f
residente *
residenti *p
responsabile * +anybody
responsabili *p
rettore m
rettrice f
ricercatore m +anybody
ricercatrice f +anybody
ricercatori mp
rivale *
sacerdote m
scienziata f
scienziato m
scienziati *p
scrittore m
scrittrice f
segretaria f
segretario m
segretario generale m
senatore m
senatrice f
senatori mp
sindaca f
sindaco m
sindaci mp
sindacalista *
sindacalisti *p
sociologa f
sociologo m
socio m
soccorritore m
soccorritori mp
soldato *
soldati *p
sopravvissuto m
sopravvissuta f
sorella f
sostenitore m
sostenitori mp
sottosegretaria f
sottosegretario m
specialista *
sportivo m
stilista *
storico m
storica f
studente m
studentessa f
studenti *p
superstite *
tecnico m
tenente *
testimone *
testimoni *p
tifoso m
tifosi mp
titolare *
titolari *p
turista *
turisti *p
ufficiale *
uomo m +anybody
uomini mp
utente *
utenti *p
vedova f
vedovo m
venditore m
vescovo m
vescovi mp
veterinario m
veterinaria f
vicepresidente *
vicepremier *
vicesindaca f
vicesindaco m
vicina f
vicino m
vicini *p
acrobata *
agronomo m
agronoma f
animatore m
animatrice f
bancario m
bancaria f
barbiere m
barone m
brigadiere m
canoista *
caporale m
cassiera f
cassiere m
conte m
creativo m
dantista *
designer *
falegname *
fiscalista *
genetista *
hostess f
illustratore m
illustratrice f
incursore m
industriale *
industriali *p
liutaio m
maratoneta *
meccanico m
meccanici mp
medievista *
mezzosoprano *
odontoiatra *
ornitologo m
oste m
paesaggista *
parrocchiano m
parrocchiani mp
pasticciere m
pasticciera f
prigioniero m
prigionieri mp
provveditore m
provveditrice f
sessuologa f
solista *
traduttore m
traduttrice f
traduttori mp
zoologo m
zoologa f
rider *
tappezziere m
fabbro m
fornaia f
macellai mp
fioraio m
fioraia f
giornalaio m
bagnini mp
bagnina f
casaro m
pescivendolo m
vivaista *
apicoltrice f
apicoltori mp
malgaro m
camallo m
portuale *
portuali *p
ferroviere m
ferrovieri mp
controllore m
camionisti mp
trasportatore m
autotrasportatore m
autotrasportatori mp
netturbino m
operatrice sanitaria f
assistente sociale *
mediatore culturale m
mediatrice culturale f
preparatore atletico m
mezzala *
ala *
palleggiatrice f
palleggiatore m
schiacciatrice f
schermitrice f
fiorettista *
sciabolatore m
pallavolisti mp
rugbista *
rugbisti mp
canottieri mp
genero m
nuora f
bisnonna f
bisnonno m
madrina f
figlioccio m
patrigno m
matrigna f
calendiano m
vicepresidentessa f
vittima f
volontaria f
volontario m
volontari *p
commissario tecnico m
ct m
ad *
numero uno *
pompiere m
pompieri mp
vigile m
vigili mp
vigile del fuoco m
bagnino m
allevatore m
maestra f
maestro m
geologo m
geologa f
virologo m
virologa f
archeologo m
astronauta *
architetta f
mister m
bomber m
capotreno *
custode *
barelliere m
camionista *
tassista *
cameriere m
cameriera f
addetti mp
addette fp
agricoltrici fp
allenatori mp
allenatrici fp
alunni mp
alunne fp
ambasciatori mp
ambasciatrici fp
amiche fp
amministratori mp
amministratrici fp
anziani mp
anziane fp
arbitri mp
arcivescovi mp
architetti *p
assessori *p
assistenti *p
attaccanti *p
attori mp
attrici fp
autisti *p
autrici fp
avvocate fp
bambine fp
banchieri mp
baristi *p
biologi mp
biologhe fp
calciatori mp
calciatrici fp
campioni mp
campionesse fp
cancellieri mp
candidati mp
candidate fp
cantanti *p
capitani mp
capitane fp
capi *p
capogruppi *p
cardinali mp
chimici mp
chirurgi mp
cittadine fp
collaboratori mp
collaboratrici fp
colleghe fp
colonnelli *p
comandanti *p
commentatori mp
commissarie fp
commissari mp
compagne fp
compagni mp
compositori mp
compositrici fp
comici mp
comiche fp
conducenti *p
conduttori mp
conduttrici fp
consulenti *p
consoli *p
contadini mp
coordinatori mp
coordinatrici fp
coreografi mp
corrispondenti *p
critici mp
cronisti *p
cuoci mp
cuoche fp
deputate fp
difensori mp
diplomatici mp
direttori mp
direttrici fp
editori mp
editrici fp
esperte fp
farmacisti *p
figlie fp
figli mp
filosofi mp
filosofe fp
fisici mp
fondatori mp
fondatrici fp
fotografi mp
fotografe fp
fratelli mp
funzionari mp
funzionarie fp
generali *p
gestori mp
gestrici fp
giocatori mp
giocatrici fp
giuristi *p
governatori mp
governatrici fp
guardie fp
guide fp
imprenditrici fp
imputati mp
imputate fp
indagati mp
infermieri mp
ingegneri *p
inviati mp
inviate fp
ispettori mp
ispettrici fp
lavoratrici fp
lettori mp
lettrici fp
madri fp
mariti mp
meteorologi mp
meteorologhe fp
militari *p
ministre fp
ministri mp
moglii fp
musicisti *p
negozianti *p
negoziatori mp
neolaureati mp
nipoti *p
nonne fp
nonni mp
notai *p
nuotatori mp
operaie fp
operatori mp
operatrici fp
oppositori mp
organizzatrici fp
ospiti *p
osservatori mp
padri mp
parroci mp
partecipanti *p
passanti *p
pastori mp
pensionate fp
pensionati mp
pittori mp
pittrici fp
poetesse fp
politologi mp
politologhe fp
poliziotti mp
poliziotte fp
portavoci *p
portieri mp
prefette fp
prefetti mp
presentatori mp
presentatrici fp
presidi *p
presidenti *p
presidentesse fp
preti mp
primari mp
principi mp
principesse fp
procuratori mp
procuratrici fp
produttori mp
produttrici fp
professori mp
professoresse fp
proprietarie fp
psicologhe fp
psicologi mp
questori *p
ragazze fp
redattori mp
regine fp
registi *p
relatori mp
relatrici fp
rettori mp
rettrici fp
ricercatrici fp
rivali *p
sacerdoti mp
scienziate fp
scrittori mp
scrittrici fp
segretarie fp
segretari mp
senatrici fp
sindache fp
sociologhe fp
sociologi mp
soci mp
sopravvissuti mp
sopravvissute fp
sorelle fp
sottosegretarie fp
sottosegretari mp
specialisti *p
sportivi mp
stilisti *p
storici mp
storiche fp
studentesse fp
superstiti *p
tecnici mp
tenenti *p
ufficiali *p
uomi mp
vedove fp
vedovi mp
venditori mp
veterinari mp
veterinarie fp
vicepresidenti *p
vicesindache fp
vicesindaci mp
vicine fp
vittime fp
volontarie fp
europarlamentare *
eurodeputato m
eurodeputata f
primo cittadino m
prima cittadina f
presidente del consiglio *
guardasigilli *
ceo *
penalista *
magistrata f
pubblico ministero m
sostituto m
gip * +sworn
procuratore capo m
studioso m
studiosa f
immunologo m
immunologa f
astronomo m
astronoma f
astrofisico m
astrofisica f
infettivologo m
infettivologa f
cardiologo m
cardiologa f
pediatra *
anestesista *
accademico m
accademica f
saggista *
reporter *
anchorman m
interprete *
cantautrice f
pianista *
disegnatore m
disegnatrice f
fumettista *
coach *
pesista *
saltatore m
saltatrice f
maresciallo m
ammiraglio m
sovrintendente *
vicequestore *
prelato m
monsignore m
pontefice m
papà m
mamma f
firmatario m
firmatari mp
ricorrente *
aggressore m
aggressori mp
albergatore m
albergatori mp
albergatrice f
albergatrici fp
allieva f
allieve fp
allievo m
allievi mp
alpinista *
alpinisti *p
ambientalista *
ambientalisti *p
ammiratore m
ammiratori mp
animalista *
animalisti *p
antropologo m
antropologi mp
antropologa f
antropologhe fp
appassionato m
appassionati mp
arciere m
arcieri mp
armatore m
armatori mp
artigiano m
artigiani mp
artigiana f
artigiane fp
aspirante *
aspiranti *p
assassino m
assassini mp
assicuratore m
assicuratori mp
atleti *p
attentatore m
attentatori mp
ballerino m
ballerini mp
ballerina f
ballerine fp
baronessa f
baronesse fp
benefattore m
benefattori mp
benzinaio m
benzinai mp
beniamino m
beniamini mp
bibliotecaria f
bibliotecarie fp
bibliotecario m
bibliotecari mp
boss *
botanico m
botanici mp
broker *
bracciante *
braccianti *p
capodelegazione *
capodelegazioni *p
capolista *
capolisti *p
caporedattore m
caporedattori mp
casalinga f
casalinghe fp
cavaliere m
cavalieri mp
centravanti *
ceramista *
ceramisti *p
ciclisti *p
cofondatore m
cofondatori mp
cofondatrice f
cofondatrici fp
cognata f
cognate fp
cognato m
cognati mp
colonnista *
colonnisti *p
collezionista *
collezionisti *p
colpevole *
colpevoli *p
comandante in capo *
comandanti in capo *p
concittadino m
concittadini mp
condannato m
condannati mp
condannata f
condannate fp
condirettore m
condirettori mp
condomino m
condomini mp
coniuge *
coniugi *p
consumatore m
consumatori mp
consuocera f
consuocere fp
contabile *
contabili *p
contessa f
contesse fp
coinquilino m
coinquilini mp
coinquilina f
coinquiline fp
convivente *
conviventi *p
coproduttore m
coproduttori mp
corridore m
corridori mp
costituzionalista *
costituzionalisti *p
costumista *
costumisti *p
criminologo m
criminologi mp
criminologa f
criminologhe fp
cugina f
cugine fp
cugino m
cugini mp
curatore m
curatori mp
curatrice f
curatrici fp
demografo m
demografi mp
dermatologo m
dermatologi mp
detenuto m
detenuti mp
detenuta f
detenute fp
dietista *
dietisti *p
difensore civico m
difensori civico mp
direttore artistico m
direttori artistico mp
direttore d'orchestra m
direttori d'orchestra mp
direttore sanitario m
direttori sanitario mp
direttore tecnico m
direttori tecnico mp
direttore sportivo m
direttori sportivo mp
direttore responsabile m
direttori responsabile mp
direttore esecutivo m
direttori esecutivo mp
discendente *
discendenti *p
disoccupato m
disoccupati mp
dissidente *
dissidenti *p
dj *
domestica f
domestiche fp
dottoranda f
dottorande fp
dottorando m
dottorandi mp
duca m
duche mp
ebanista *
ebanisti *p
ecologista *
ecologisti *p
educatore m
educatori mp
educatrice f
educatrici fp
erede *
eredi *p
ereditiera f
ereditiere fp
ergastolano m
ergastolani mp
esperto d'arte m
esperti d'arte mp
esploratore m
esploratori mp
estetista *
estetisti *p
etologo m
etologi mp
ex moglie f
ex marito m
ex compagno m
ex compagna f
ex fidanzato m
ex fidanzata f
ex calciatore m
ex campione m
ex premier *
ex sindaco m
ex sindaca f
ex deputato m
ex senatore m
ex segretario m
ex allenatore m
ex direttore m
ex magistrato *
ex assessore *
ex pilota *
ex governatore m
ex capo *
ex leader *
fantino m
fantini mp
farmacologo m
farmacologi mp
femminista *
femministi *p
figliastro m
figliastri mp
filologo m
filologi mp
fisioterapista *
fisioterapisti *p
fuggitivo m
fuggitivi mp
fuoriclasse *
fuoriclassi *p
garante *
garanti *p
geometra *
geometre *p
gerarca m
gerarche mp
giardiniere m
giardinieri mp
ginecologo m
ginecologi mp
ginecologa f
ginecologhe fp
gemello m
gemelli mp
gemella f
gemelle fp
giudice per le indagini preliminari *
giudici per le indagini preliminari *p
goleador *
hacker *
imam *
imprenditore agricolo m
imprenditori agricolo mp
impiegata f
impiegate fp
impiegato m
impiegati mp
inquilina f
inquiline fp
inquilino m
inquilini mp
investigatore m
investigatori mp
inventore m
inventori mp
inquirente *
inquirenti *p
internista *
internisti *p
interista *
interisti *p
istruttore m
istruttori mp
istruttrice f
istruttrici fp
italianista *
italianisti *p
juventino m
juventini mp
killer *
laburista *
laburisti *p
latitante *
latitanti *p
libraia f
libraie fp
libraio m
librai mp
linguista *
linguisti *p
locandiere m
locandieri mp
macchinista *
macchinisti *p
maggiordomo m
maggiordomi mp
maestro di cerimonie m
maestri di cerimonie mp
mamme fp
manovale *
manovali *p
marinaio m
marinai mp
massaggiatore m
massaggiatori mp
matematico m
matematici mp
mattatore m
mattatori mp
mecenate *
mecenati *p
mediatore m
mediatori mp
mediatrice f
mediatrici fp
mercante *
mercanti *p
microbiologo m
microbiologi mp
microbiologa f
microbiologhe fp
militante *
militanti *p
minatore m
minatori mp
ministro degli esteri m
ministri degli esteri mp
missionario m
missionari mp
modella f
modelle fp
monaca f
monache fp
motociclista *
motociclisti *p
muratore m
muratori mp
narratore m
narratori mp
narratrice f
narratrici fp
naturalista *
naturalisti *p
neurologo m
neurologi mp
neurologa f
neurologhe fp
neurochirurgo m
neurochirurghi mp
neosindaco m
neosindaci mp
nobildonna f
nobildonne fp
numero due *
numeri due *p
nutrizionista *
nutrizionisti *p
oculista *
oculisti *p
oncologo m
oncologi mp
oncologa f
oncologhe fp
onorevole *
onorevoli *p
operatore sanitario m
operatori sanitario mp
orfano m
orfani mp
ortopedico m
ortopedici mp
ostaggio m
ostaggi mp
ostetrica f
ostetriche fp
padrino m
padrini mp
padrona f
padrone fp
padroni mp
padrona di casa f
padrone di casa fp
padroni di casa mp
paleontologo m
paleontologi mp
panettieri mp
paramedico m
paramedici mp
paracadutista *
paracadutisti *p
parrucchiera f
parrucchiere fp
parrucchieri mp
partigiano m
partigiani mp
partner *
pedone *
pedoni *p
pentito m
pentiti mp
pellegrino m
pellegrini mp
perito m
periti mp
pianisti *p
playmaker *
pneumologo m
pneumologi mp
podista *
podisti *p
poliziotto penitenziario m
poliziotti penitenziario mp
popstar *
portalettere *
portaletteri *p
portinaia f
portinaie fp
postino m
postini mp
predicatore m
predicatori mp
presidente emerito m
presidenti emerito mp
presidente della repubblica *
presidenti della repubblica *p
presidente della regione *
presidenti della regione *p
presidente della camera *
presidenti della camera *p
presidente del senato *
presidenti del senato *p
presidente della commissione *
presidenti della commissione *p
primatista *
primatisti *p
primogenito m
primogeniti mp
procacciatore m
procacciatori mp
procuratore aggiunto m
procuratori aggiunto mp
procuratore generale m
procuratori generale mp
professionista *
professionisti *p
profugo m
profughi mp
programmatore m
programmatori mp
progettista *
progettisti *p
promotore m
promotori mp
promotrice f
promotrici fp
prozio m
prozi mp
psicoterapeuta *
psicoterapeute *p
pubblicista *
pubblicisti *p
quarterback *
questuante *
questuanti *p
rabbino m
rabbini mp
radiologo m
radiologi mp
ragioniere m
ragionieri mp
ragioniera f
rapinatore m
rapinatori mp
referente *
referenti *p
regnante *
regnanti *p
restauratore m
restauratori mp
restauratrice f
restauratrici fp
rettore magnifico m
rettori magnifico mp
richiedente *
richiedenti *p
ricettatore m
ricettatori mp
rifugiata f
rifugiate fp
rifugiato m
rifugiati mp
ristoratore m
ristoratori mp
ristoratrice f
ristoratrici fp
rockstar *
ricercatore capo m
ricercatori capo mp
romanziera f
sacrestano m
sacrestani mp
samaritano m
samaritani mp
sanitario m
sanitari mp
sarta f
sarte fp
sarto m
sarti mp
sceneggiatore m
sceneggiatori mp
sceneggiatrice f
sceneggiatrici fp
scenografo m
scenografi mp
schermidore m
schermidori mp
scommettitore m
scommettitori mp
senzatetto *
senzatetti *p
sessuologo m
sessuologi mp
sherpa *
sherpe *p
sindaco metropolitano m
sindaci metropolitano mp
sismologo m
sismologi mp
sismologa f
sismologhe fp
soprano *
soprani *p
sostituto procuratore *
sostituti procuratore *p
sommelier *
sommozzatore m
sommozzatori mp
sorellastra f
sorellastre fp
sottufficiale *
sottufficiali *p
sovrana f
sovrane fp
sovrano m
sovrani mp
sovrintendenti *p
spacciatore m
spacciatori mp
speaker *
spettatore m
spettatori mp
spettatrice f
spettatrici fp
stalker *
star *
statista *
statisti *p
storico dell'arte m
storici dell'arte mp
stratega *
strateghe *p
streamer *
studiosi mp
subcommissario m
subcommissari mp
suocera f
suocere fp
suocero m
suoceri mp
suora f
suore fp
supplente *
supplenti *p
supervisore m
supervisori mp
tabaccaio m
tabaccai mp
tabaccaia f
tabaccaie fp
tenore m
tenori mp
teologo m
teologi mp
teologa f
teologhe fp
terzino m
terzini mp
testimonial *
tesoriere m
tesorieri mp
tesoriera f
teste *
testi *p
titolare del dicastero *
titolari del dicastero *p
titolare della farnesina *
titolari della farnesina *p
titolare del viminale *
titolari del viminale *p
trapper *
trequartista *
trequartisti *p
tronista *
tronisti *p
truffatore m
truffatori mp
tuttofare *
tuttofari *p
urologo m
urologi mp
urbanista *
urbanisti *p
usciere m
uscieri mp
vaticanista *
vaticanisti *p
velista *
velisti *p
vescovo ausiliare m
vescovi ausiliare mp
viaggiatore m
viaggiatori mp
viaggiatrice f
viaggiatrici fp
vicario m
vicari mp
vicecapogruppo *
vicecapogruppi *p
vicecommissario m
vicecommissari mp
vicedirettore m
vicedirettori mp
vicedirettrice f
vicedirettrici fp
viceministra f
viceministre fp
viceministro m
viceministri mp
vicepreside *
vicepresidi *p
vicesegretario m
vicesegretari mp
vicesegretaria f
vicesegretarie fp
vincitore m
vincitori mp
vincitrice f
vincitrici fp
violinista *
violinisti *p
viceprefetto m
viceprefetti mp
vignaiolo m
vignaioli mp
zar m
zia f
zie fp
zio m
zi mp
webmaster *
wrestler *
rossonero m
rossoneri mp
nerazzurro m
nerazzurri mp
bianconero m
bianconeri mp
giallorosso m
giallorossi mp
dem *
pentastellato m
pentastellati mp
pentastellata f
pentastellate fp
leghista *
leghisti *p
grillino m
grillini mp
grillina f
grilline fp
forzista *
forzisti *p
meloniano m
meloniani mp
renziano m
renziani mp
comunista *
comunisti *p
socialista *
socialisti *p
repubblicano m
repubblicani mp
democratico m
democratici mp
eurodeputati mp
ex parlamentare *
presidente uscente *
presidenti uscente *p
sindaco uscente m
sindaci uscente mp
presidente onorario *
presidenti onorario *p
vicecoordinatore m
vicecoordinatori mp
coordinatore regionale m
coordinatori regionale mp
segretario regionale m
segretari regionale mp
segretario provinciale m
segretari provinciale mp
segretario nazionale m
segretari nazionale mp
deputato regionale m
deputati regionale mp
consigliere regionale m
consiglieri regionale mp
consigliera regionale f
consigliere comunale m
consiglieri comunale mp
consigliera comunale f
assessore regionale *
assessori regionale *p
assessore comunale *
assessori comunale *p
consigliere federale m
consigliera federale f
consigliere nazionale m
consigliera nazionale f
consigliere agli stati m
consigliera agli stati f
municipale *
capodicastero *
granconsigliere m
vice sindaco m
vice sindaca f
copresidente *
cosegretaria f
procuratrice aggiunta f
pg *
ctu *
civilista *
notaia f
perita f
pedagogista *
archivista *
gallerista *
antiquario m
paleontologa f
etologa f
enologo m
enologi mp
enologa f
viticoltrice f
vignaiola f
allevatrice f
contadina f
pescatrice f
cacciatrice f
panettiera f
pasticcere m
pasticcera f
pizzaiola f
barman m
ostessa f
bagnante *
villeggiante *
campeggiatore m
escursionista *
soccorritrice f
oss *
caposala *
ostetrico m
geriatra *
ematologo m
ematologi mp
ematologa f
cardiochirurgo m
cardiochirurghi mp
dermatologa f
dietologo m
dietologa f
logopedista *
farmacologa f
biotecnologo m
biotecnologa f
rianimatore m
rianimatrice f
specializzando m
specializzanda f
malato m
malata f
degente *
donatore m
donatrice f
naufrago m
naufraghi mp
naufraga f
profuga f
richiedente asilo *
immigrato m
immigrata f
scafista *
trafficante *
sfollato m
sfollata f
terremotato m
terremotata f
alluvionato m
alluvionata f
disoccupata f
cassintegrato m
cassintegrata f
tata f
portinaio m
portinai mp
guardia giurata f
guardie giurate fp
buttafuori m
steward m
assistente di volo *
nostromo m
armatrice f
pompiera f
marescialla f
contrammiraglio m
sergente *
soldatessa f
veterano m
partigiana f
guerrigliero m
guerriglieri mp
miliziano m
miliziana f
jihadista *
terrorista *
brigatista *
kamikaze *
prigioniera f
capomafia *
camorrista *
pentita f
aggreditrice f
assassina f
omicida *
ladro m
ladra f
rapinatrice f
stupratore m
molestatore m
pedofilo m
truffatrice f
spacciatrice f
pusher *
tossicodipendente *
bullo m
vandalo m
scooterista *
centauro m
pendolare *
guidatore m
guidatrice f
investitrice f
condomina f
dirimpettaio m
dirimpettaia f
bottegaio m
fotoreporter *
videomaker *
podcaster *
commentatrice f
corsivista *
caporedattrice f
redattrice f
telecronista *
radiocronista *
showgirl f
cabarettista *
coreografa f
étoile *
danzatore m
danzatrice f
baritono m
violoncellista *
bassista *
paroliere m
discografico m
frontman m
drammaturga f
scenografa f
doppiatore m
doppiatrice f
stuntman m
filologa f
latinista *
grecista *
egittologo m
egittologi mp
egittologa f
liceale *
laureando m
laureanda f
scolaro m
compagno di classe m
compagna di classe f
compagni di classe mp
compagno di scuola m
compagna di scuola f
compagni di scuola mp
compagno di squadra m
compagna di squadra f
compagni di squadra mp
fantasista *
ds *
dg *
cfo *
team principal *
arbitra f
tuffatore m
tuffatrice f
judoka *
lottatore m
pugilessa f
marciatore m
marciatrice f
ostacolista *
mezzofondista *
sprinter *
altista *
skipper *
surfista *
slalomista *
discesista *
pattinatore m
pattinatrice f
biatleta *
fondista *
snowboarder *
schiacciatore m
pivot *
pallanuotista *
amazzone f
ferrarista *
gregario m
liquidatore m
revisore m
trader *
banchiera f
immobiliarista *
costruttrice f
glaciologo m
glaciologi mp
glaciologa f
oceanografo m
oceanografa f
guardaparco *
carpentiere m
saldatore m
gruista *
magazziniere m
magazziniera f
postina f
capoufficio *
capocantiere *
capoturno *
addetto stampa m
addetta stampa f
patriarca m
patriarchi mp
metropolita m
viceparroco m
badessa f
abate m
priore m
rabbino capo m
diacono m
catechista *
missionaria f
marchese m
marchesa f
sultano m
emiro m
sceicco m
sceicchi mp
consolessa f
eurocommissario m
eurocommissaria f
commissario europeo m
minisindaca f
sfidante *
sostenitrice f
simpatizzante *
elettrice f
scrutatore m
dimostrante *
contestatore m
scioperante *
no vax *
no tav *
pacifista *
fratellastro m
pronipote *
consorte *
amante *
congiunto m
congiunti mp
primogenita f
secondogenito m
secondogenita f
tutore m
tutrice f
orfana f
neonato m
bimbo m
bimba f
maggiorenne *
compaesano m
compaesana f
connazionale *
datore di lavoro m
datrice di lavoro f
datori di lavoro mp
tirocinante *
apprendista *
startupper *
oligarca *
consumatrice f
ascoltatore m
telespettatore m
internauta *
follower *
finalista *
protagonista *
interlocutore m
interlocutrice f
osservatrice f
luminare *
divulgatore m
divulgatrice f
inventrice f
cosmonauta *
programmatrice f
sviluppatore m
sviluppatrice f
sondaggista *
demografa f
geografo m
geografa f
islamista *
arabista *
sinologo m
sinologa f
ideatore m
ideatrice f
firmataria f
negoziatrice f
capomissione *
capo missione *
cooperante *
pioniere m
pioniera f
olimpionico m
olimpionica f
azzurrini mp
studente lavoratore m
vicino di casa m
vicina di casa f
vicini di casa mp
baby sitter *
caregiver *
guaritore m
guaritrice f
chiromante *
astrologo m
astrologa f
ufologo m
esorcista *
seminarista *
novizia f
accusatore m
accusatrice f
confidente *
infiltrato m
ricattatore m
rapitore m
sequestratore m
carceriere m
aguzzino m
carnefice *
cecchino m
riservista *
artificiere m
sminatore m
casco blu m
caschi blu mp
baschi verdi mp
centralinista *
commessa f
scaffalista *
spazzino m
operatore ecologico m
giardiniera f
boscaiolo m
marmista *
orafo m
calzolaio m
orologiaio m
stampatore m
street artist *
performer *
installatore m
affittuario m
affittuaria f
locatario m
acquirente *
compratore m
compratrice f
venditrice f
rivenditore m
concessionario m
obbligazionista *
risparmiatore m
risparmiatrice f
correntista *
contribuente *
evasore m
creditore m
debitore m
querelante *
accompagnatore m
accompagnatrice f
addestratore m
addestratrice f
maestro di sci m
maestra di sci f
maestri di sci mp
rifugista *
gestore del rifugio m
volontario della croce rossa m
supertestimoni mp
anatomopatologi mp
anatomopatologhe fp
bidelle fp
prorettori mp
prorettrici mp
vulcanologhe fp
climatologhe fp
epidemiologhe fp
chirurghe fp
archeologhe fp
soprintendenti mp
luogotenenti mp
vigilesse fp
editorialisti mp
editorialiste fp
automobiliste fp
passeggere fp
ventenni mp
trentenni mp
quarantenni mp
cinquantenni mp
sessantenni mp
settantenni mp
ottantenni mp
novantenni mp
designatori mp
tifose fp
fornai mp
edicolanti mp
tatuatori mp
badanti mp
scalatori mp
scalatrici mp
guardiani mp
vigilanti mp
magnati mp
miliardari mp
miliardarie fp
duchesse fp
finanzieri mp
vignettisti mp
vignettiste fp
toxicologi mp
epidemiologi mp
terapeuti mp
dentisti mp
dentiste fp
nuotatrici mp
velocisti mp
velociste fp
pugili mp
cicliste fp
centrocampisti mp
centrocampiste fp
chitarristi mp
chitarriste fp
batteristi mp
batteriste fp
cantautori mp
drammaturghi mp
romanzieri mp
scultori mp
idraulici mp
elettricisti mp
elettriciste fp
opinionisti mp
opinioniste fp
ginnasti mp
sciatori mp
sciatrici mp
golfisti mp
golfiste fp
stagisti mp
stagiste fp
fidanzati mp
fidanzate fp
azionisti mp
azioniste fp
investitori mp
commercialisti mp
commercialiste fp
tennisti mp
tenniste fp
pallavoliste fp
cestisti mp
cestiste fp
concorrenti mp
paladine fp
analiste fp
artiste fp
attiviste fp
autiste fp
bariste fp
chirurghi mp
cineasti mp
cineaste fp
croniste fp
cuochi mp
economiste fp
farmaciste fp
giornaliste fp
giuriste fp
musiciste fp
piloti mp
poeti mp
psichiatri mp
psichiatre fp
registe fp
sindacaliste fp
specialiste fp
stiliste fp
turiste fp
acrobati mp
agronomi mp
agronome fp
animatori mp
animatrici mp
bancari mp
bancarie fp
brigadieri mp
canoisti mp
canoiste fp
cassieri mp
dantiste fp
falegnami mp
fiscalisti mp
fiscaliste fp
genetisti mp
genetiste fp
illustratori mp
illustratrici mp
incursori mp
liutai mp
maratoneti mp
medievisti mp
medieviste fp
mezzosoprani mp
odontoiatri mp
odontoiatre fp
ornitologi mp
paesaggisti mp
paesaggiste fp
pasticcieri mp
provveditori mp
provveditrici mp
sessuologhe fp
solisti mp
soliste fp
traduttrici mp
zoologi mp
zoologhe fp
tappezzieri mp
fornaie fp
fiorai mp
fioraie fp
giornalai mp
bagnine fp
casari mp
pescivendoli mp
vivaisti mp
vivaiste fp
apicoltrici mp
malgari mp
camalli mp
controllori mp
trasportatori mp
netturbini mp
palleggiatrici mp
palleggiatori mp
schiacciatrici mp
schermitrici mp
fiorettisti mp
fiorettiste fp
sciabolatori mp
rugbiste fp
nuore fp
bisnonne fp
bisnonni mp
madrine fp
figliocci mp
patrigni mp
matrigne fp
calendiani mp
vicepresidentesse fp
allevatori mp
maestre fp
maestri mp
geologi mp
geologhe fp
virologi mp
virologhe fp
archeologi mp
astronauti mp
architette fp
custodi mp
barellieri mp
camioniste fp
tassisti mp
tassiste fp
camerieri mp
europarlamentari mp
eurodeputate fp
penalisti mp
penaliste fp
magistrate fp
studiose fp
immunologi mp
immunologhe fp
astronomi mp
astronome fp
astrofisici mp
astrofisiche fp
infettivologi mp
infettivologhe fp
cardiologi mp
cardiologhe fp
pediatri mp
pediatre fp
anestesisti mp
anestesiste fp
saggisti mp
saggiste fp
interpreti mp
cantautrici mp
pianiste fp
disegnatori mp
disegnatrici mp
fumettisti mp
fumettiste fp
pesisti mp
pesiste fp
saltatori mp
saltatrici mp
marescialli mp
ammiragli mp
vicequestori mp
prelati mp
monsignori mp
pontefici mp
alpiniste fp
ambientaliste fp
animaliste fp
capoliste fp
ceramiste fp
colonniste fp
collezioniste fp
costituzionaliste fp
costumiste fp
dietiste fp
ebaniste fp
ecologiste fp
estetiste fp
femministe fp
fisioterapiste fp
geometri mp
interniste fp
italianiste fp
laburiste fp
linguiste fp
macchiniste fp
motocicliste fp
naturaliste fp
nutrizioniste fp
oculiste fp
paracadutiste fp
podiste fp
primatiste fp
professioniste fp
progettiste fp
psicoterapeuti mp
pubbliciste fp
statiste fp
trequartiste fp
troniste fp
urbaniste fp
vaticaniste fp
veliste fp
violiniste fp
leghiste fp
forziste fp
copresidenti mp
cosegretarie fp
civilisti mp
notaie fp
perite fp
pedagogisti mp
pedagogiste fp
archivisti mp
archiviste fp
galleristi mp
galleriste fp
antiquari mp
paleontologhe fp
etologhe fp
enologhe fp
viticoltrici mp
vignaiole fp
allevatrici mp
contadine fp
pescatrici mp
cacciatrici mp
pasticceri mp
pizzaiole fp
ostesse fp
bagnanti mp
villeggianti mp
campeggiatori mp
escursionisti mp
escursioniste fp
soccorritrici mp
geriatri mp
geriatre fp
ematologhe fp
dermatologhe fp
dietologi mp
dietologhe fp
logopedisti mp
logopediste fp
farmacologhe fp
biotecnologi mp
biotecnologhe fp
rianimatori mp
rianimatrici mp
specializzandi mp
specializzande fp
malati mp
malate fp
degenti mp
donatori mp
donatrici mp
naufraghe fp
profughe fp
immigrati mp
immigrate fp
scafisti mp
scafiste fp
trafficanti mp
sfollati mp
sfollate fp
terremotati mp
terremotate fp
alluvionati mp
alluvionate fp
cassintegrati mp
cassintegrate fp
nostromi mp
armatrici mp
marescialle fp
contrammiragli mp
sergenti mp
soldatesse fp
veterani mp
partigiane fp
miliziani mp
miliziane fp
jihadisti mp
jihadiste fp
terroristi mp
terroriste fp
brigatisti mp
brigatiste fp
prigioniere fp
camorristi mp
camorriste fp
pentite fp
aggreditrici mp
assassine fp
ladri mp
ladre fp
rapinatrici mp
stupratori mp
molestatori mp
pedofili mp
truffatrici mp
spacciatrici mp
tossicodipendenti mp
bulli mp
vandali mp
scooteristi mp
scooteriste fp
centauri mp
pendolari mp
guidatori mp
guidatrici mp
investitrici mp
condomine fp
dirimpettai mp
dirimpettaie fp
bottegai mp
commentatrici mp
corsivisti mp
corsiviste fp
caporedattrici mp
redattrici mp
telecronisti mp
telecroniste fp
radiocronisti mp
radiocroniste fp
cabarettisti mp
cabarettiste fp
coreografe fp
danzatori mp
danzatrici mp
baritoni mp
violoncellisti mp
violoncelliste fp
bassisti mp
bassiste fp
parolieri mp
drammaturghe fp
scenografe fp
doppiatori mp
doppiatrici mp
filologhe fp
latinisti mp
latiniste fp
grecisti mp
greciste fp
egittologhe fp
liceali mp
laureandi mp
laureande fp
scolari mp
fantasisti mp
fantasiste fp
arbitre fp
tuffatori mp
tuffatrici mp
lottatori mp
pugilesse fp
marciatori mp
marciatrici mp
ostacolisti mp
ostacoliste fp
mezzofondisti mp
mezzofondiste fp
altisti mp
altiste fp
surfisti mp
surfiste fp
slalomisti mp
slalomiste fp
discesisti mp
discesiste fp
pattinatori mp
pattinatrici mp
biatleti mp
fondisti mp
fondiste fp
schiacciatori mp
pallanuotisti mp
pallanuotiste fp
amazzoni mp
ferraristi mp
ferrariste fp
gregari mp
liquidatori mp
revisori mp
immobiliaristi mp
immobiliariste fp
costruttrici mp
glaciologhe fp
oceanografi mp
oceanografe fp
carpentieri mp
saldatori mp
gruisti mp
gruiste fp
magazzinieri mp
postine fp
badesse fp
diaconi mp
catechisti mp
catechiste fp
missionarie fp
sultani mp
emiri mp
consolesse fp
eurocommissari mp
eurocommissarie fp
minisindache fp
sfidanti mp
sostenitrici mp
simpatizzanti mp
scrutatori mp
dimostranti mp
contestatori mp
scioperanti mp
pacifisti mp
pacifiste fp
fratellastri mp
pronipoti mp
consorti mp
amanti mp
primogenite fp
secondogeniti mp
secondogenite fp
tutori mp
tutrici mp
orfane fp
neonati mp
bimbi mp
bimbe fp
maggiorenni mp
compaesani mp
compaesane fp
connazionali mp
tirocinanti mp
apprendisti mp
apprendiste fp
consumatrici mp
ascoltatori mp
telespettatori mp
internauti mp
finalisti mp
finaliste fp
protagonisti mp
protagoniste fp
interlocutori mp
interlocutrici mp
osservatrici mp
luminari mp
divulgatori mp
divulgatrici mp
inventrici mp
cosmonauti mp
programmatrici mp
sviluppatori mp
sviluppatrici mp
sondaggisti mp
sondaggiste fp
demografe fp
geografi mp
geografe fp
islamisti mp
islamiste fp
arabisti mp
arabiste fp
sinologi mp
sinologhe fp
ideatori mp
ideatrici mp
firmatarie fp
negoziatrici mp
capomissioni mp
cooperanti mp
pionieri mp
olimpionici mp
olimpioniche fp
guaritori mp
guaritrici mp
chiromanti mp
astrologi mp
astrologhe fp
ufologi mp
esorcisti mp
esorciste fp
seminaristi mp
seminariste fp
novizie fp
accusatori mp
accusatrici mp
confidenti mp
ricattatori mp
rapitori mp
sequestratori mp
carcerieri mp
aguzzini mp
carnefici mp
cecchini mp
riservisti mp
riserviste fp
artificieri mp
sminatori mp
centralinisti mp
centraliniste fp
scaffalisti mp
scaffaliste fp
spazzini mp
boscaioli mp
marmisti mp
marmiste fp
orafi mp
calzolai mp
orologiai mp
stampatori mp
installatori mp
affittuari mp
affittuarie fp
locatari mp
acquirenti mp
compratori mp
compratrici mp
venditrici mp
rivenditori mp
concessionari mp
obbligazionisti mp
obbligazioniste fp
risparmiatori mp
risparmiatrici mp
correntisti mp
correntiste fp
contribuenti mp
evasori mp
creditori mp
debitori mp
querelanti mp
accompagnatori mp
accompagnatrici mp
addestratori mp
addestratrici mp
rifugisti mp
rifugiste fp
capigruppo mp
capisquadra mp
capitreno mp
capistazione mp
capidelegazione mp
capicantiere mp
viceparroci mp
allergologo m
allergologa f
alto commissario m
alto rappresentante *
alto ufficiale m
assistente capo *
capo della diplomazia *
capo di stato maggiore *
capo dipartimento *
capo economista *
capoclan *
capocannoniere m
cappellano m
cassazionista *
cattedratico m
centometrista *
coautore m
coautrice f
collaboratore di giustizia m
coltivatore m
coltivatrice f
combattente *
copilota *
creator *
creatore m
creatrice f
denunciante *
direttore di gara m
documentarista *
donna d'affari f
uomo d'affari m
endocrinologo m
endocrinologa f
estremo difensore m
etnologo m
etnologa f
ex attaccante *
ex difensore m
ex giocatore m
ex portiere m
ex presidente del consiglio *
ex primo ministro m
ex procuratore m
ex pm *
ex giudice *
fantina f
fisiatra *
flautista *
gastroenterologo m
gastroenterologa f
gesuita *
incaricato d'affari m
investigatrice f
leader religioso m
madre superiora f
mafioso m
mediano m
medico legale m
monarca *
nefrologo m
nefrologa f
neuroscienziato m
neuroscienziata f
nobiluomo m
nunzio m
oppositrice f
ornitologa f
pneumologa f
porporato m
presule m
previsore m
psicanalista *
radiologa f
religioso m
religiosa f
scultrice f
segretario di stato m
selezionatore m
selezionatrice f
sottotenente *
spadista *
strategist *
tenente colonnello *
tossicologa f
urologa f
vicecoordinatrice f
vicepresidente del consiglio *
diva f
celebrità f
asso m
divo m
recluso m
carcerato m
paperone m
fischietto m
avversario m
stella f
medaglia d'oro *
inquilino del quirinale m
inquilino del colle m
inquilino della casa bianca m
inquilino di palazzo chigi m
capo della farnesina m
vescovo di roma m
camice bianco m
ex primo cittadino m
persona offesa f
premio oscar * +anybody
premio nobel * +anybody
premio strega * +anybody
"""

COLLECTIVES = """
forza italia f
italia viva f
fratelli d'italia mp
cinque stelle mp
movimento cinque stelle m
sinistra italiana f
europa verde f
potere al popolo m
rifondazione comunista f
alleanza verdi e sinistra f
noi moderati mp
fi f
fdi mp
m5s m
avs f
liceo m
politecnico m
conservatorio m
policlinico m
reparto m
circoscrizione f
sovrintendenza f
provveditorato m
coordinamento m
entourage m
commissariato m
tenenza f
proloco f
licei mp
reparti mp
coordinamenti mp
commissariati mp
accademia f
aeroporto m
agenzia f
alleanza f
ambasciata f
amministrazione f
anm f
antimafia f
assemblea f
associazione f
associazioni fp
autorità *
azienda f
aziende fp
banca f
banca centrale f
banda f
brigata f
camera f
campidoglio m
casa bianca f
casa editrice f
centro m
centrodestra m
centrosinistra m
cgil f
chiesa f
cisl f
clinica f
club m
coalizione f
collettivo m
collegio m
comando m
comitato m
commissione f
comune m
comunità f
confcommercio f
confederazione f
confindustria f
congresso m
consiglio dei ministri m
consolato m
consorzio m
cooperativa f
corte f
corte costituzionale f
cremlino m
curia f
dicastero m
difesa f
dipartimento m
direttivo m
direzione f
ente m
esecutivo m
esercito m
facoltà f
famiglia f
farnesina f
federazione f
fondazione f
folla f
forza f
forze dell'ordine fp
fronte m
giunta f
governo m
gruppo m
guardia di finanza f
impresa f
imprese fp
istituto m
istituzione f
istituzioni fp
lega f
maggioranza f
magistratura f
marchio m
marina f
media mp
ministero m
minoranza f
movimento m
multinazionale f
municipio m
museo m
nazioni unite fp
nato f
onu f
opposizione f
opposizioni fp
ordine m
organismo m
organizzazione f
osservatorio m
ospedale m
palazzo chigi m
parlamento m
parrocchia f
partito m
pd m
polizia f
popolazione f
portale m
prefettura f
presidenza f
procura f
protezione civile f
provincia f
pubblico m
questura f
quirinale m
quotidiano m
radio f
redazione f
regime m
regione f
rete f
rivista f
scuola f
segreteria f
senato m
servizio m
settimanale m
sindacati mp
sindacato m
sinistra f
destra f
sito m
società f
soprintendenza f
squadra f
stampa f
stato m
televisione f
testata f
tribunale m
tifoseria f
uil f
ufficio m
unione f
unione europea f
università f
vaticano m
vigili del fuoco mp
viminale m
emittente f
onlus f
startup f
ong f
compagnia f
alta corte f
arcidiocesi f
diocesi f
ateneo m
authority f
avvocatura f
azienda sanitaria f
consiglio di amministrazione m
consiglio comunale m
consiglio regionale m
consiglio di stato m
consiglio superiore della magistratura m
corpo m
corte d'appello f
corte dei conti f
corte di cassazione f
cassazione f
consulta f
corriere m
capitaneria f
capitaneria di porto f
croce rossa f
commissione europea f
parlamento europeo m
confartigianato f
coldiretti f
legambiente f
codacons m
fisco m
agenzia delle entrate f
istituto superiore di sanità m
gazzetta f
giornale m
gabinetto m
industria f
intelligence f
servizi segreti mp
laboratorio m
nazionale f
pentagono m
piattaforma f
procura generale f
proprietà f
dirigenza f
regia f
segretariato m
siti mp
rappresentanza f
tv f
tg m
ordine dei medici m
unità f
unità di crisi f
vigilanza f
volontariato m
banca d'italia f
bankitalia f
europarlamento m
curva f
ultrà *p
polizia di stato f
polizia locale f
polizia postale f
polizia stradale f
arma dei carabinieri f
fiamme gialle fp
digos f
polstrada f
comitiva f
coppia f
staff m
team m
équipe f
band f
duo m
trio m
giuria f
parte civile f
parti civili fp
cittadinanza f
borsa f
mercati mp
start-up f
casa madre f
casa automobilistica f
costruttore m
emittente televisiva f
network m
pagina facebook f
collettività f
frangia f
fazione f
milizia f
giunta militare f
ribelli *p
talebani *p
patronato m
sigla f
sigle fp
associazione di categoria f
terzo settore m
task force f
comitato tecnico scientifico m
congregazione f
santa sede f
conferenza episcopale f
guardia costiera f
guardia nazionale f
soccorso alpino m
aeronautica f
stato maggiore m
pubblica accusa f
ministero pubblico m
consiglio federale m
consiglio nazionale m
consiglio degli stati m
consiglio europeo m
consiglio d'europa m
consiglio di sicurezza m
consiglio provinciale m
consiglio di istituto m
consiglio d'istituto m
consiglio pastorale m
consiglio forense m
gran consiglio m
cda m
circolo m
sezione f
comitati mp
gruppi mp
movimenti mp
collettivi mp
rsa f
assessorato m
giunte fp
montecitorio m
palazzo madama m
palazzo marino m
palazzo vecchio m
piazza affari f
nazareno m
conferenza delle regioni f
conferenza stato-regioni f
colosso m
holding f
joint venture f
controllata f
partecipata f
municipalizzata f
concessionaria f
fondo monetario m
fondo monetario internazionale m
federal reserve f
maison f
scuderia f
orchestra f
coro m
cast m
clero m
vicinato m
camere penali fp
camera penale f
rappresentanze sindacali fp
rsu f
organizzazioni fp
organizzazioni sindacali fp
parti sociali fp
enti mp
ministeri mp
comuni mp
regioni fp
province fp
prefetture fp
procure fp
federazioni fp
federcalcio f
federtennis f
procura federale f
leghe fp
governi mp
partiti mp
agenzie fp
milizie fp
cancelleria f
casa reale f
downing street f
eliseo m
bundestag m
huthi mp
houthi mp
pasdaran mp
autorità palestinese f
autorità nazionale palestinese f
dipartimento di stato m
dipartimento di giustizia m
conservatori mp
radicali mp
asl f
ats f
asst f
ausl f
ulss f
antitrust m
partito democratico m
movimento 5 stelle m
lega dei ticinesi f
stato islamico m
squadra mobile f
nosocomio m
pinacoteca f
compagine f
sodalizio m
galleria f
casa discografica f
suprema corte f
vettore m
"""

DOCUMENTS = """
accordo m
articolo m
atto m
avviso m
bando m
bollettino m
cartello m
circolare f
codice m
comunicato m
comunicato stampa m
contratto m
convenzione f
costituzione f
decreto m
delibera f
denuncia f
documento m
dossier m
editoriale m
esposto m
informativa f
intervista f
legge f
lettera f
libro m
mail f
manifesto m
manuale m
mozione f
norma f
nota f
notizia f
ordinanza f
perizia f
petizione f
post m
programma m
progetto m
proposta f
protocollo m
provvedimento m
pubblicazione f
rapporto m
regolamento m
relazione f
ricerca f
ricorso m
risoluzione f
sentenza f
sondaggio m
statuto m
striscione m
studio m
targa f
telegramma m
testo m
trattato m
tweet m
verbale m
video m
volantino m
atto d'accusa m
banner m
bilancio m
biglietto m
blog m
brano m
capitolo m
carteggio m
catalogo m
chat f
copione m
cronaca f
dépliant m
didascalia f
diffida f
direttiva f
dispaccio m
disegno di legge m
ddl m
dpcm m
emendamento m
enciclica f
e-mail f
editto m
fascicolo m
filmato m
foglio m
graduatoria f
inchiesta f
indagine f
inserto m
interrogazione f
interrogazione parlamentare f
istanza f
istruttoria f
lettera aperta f
linee guida fp
memoria f
memorandum m
missiva f
motivazioni fp
normativa f
opuscolo m
pagina f
podcast m
policy f
prefazione f
querela f
questionario m
referto m
report m
reportage m
requisitoria f
rogito m
romanzo m
saggio m
scritta f
scritto m
sms m
spot m
storia instagram f
stories *p
testamento m
trascrizione f
vignetta f
volume m
whatsapp m
diario m
autobiografia f
biografia f
libro bianco m
libretto m
"""

PLURAL_ENDINGS = """
s
"""

PARTIES = """
pd
fdi
fratelli d'italia
lega
carroccio
fi
forza italia
m5s
cinque stelle
iv
italia viva
azione
avs
verdi
sinistra italiana
si
leu
pdl
udc
noi moderati
ncd
sel
rifondazione
svp
psi
dc
pci
cinquestelle
"""

PARTICLES = """
de
del
della
dei
degli
di
da
dal
dalla
lo
la
li
van
von
der
den
du
dos
bin
ben
ibn
el
al
"""

MASCULINE_NAMES = """
peppe
peppino
totò
lello
pippo
ninni
nunzio
cataldo
oronzo
calogero
alfio
agatino
egidio
ezio
elio
fiorenzo
tiziano
fabiano
bastiano
ottaviano
lino
pierino
pierpaolo
piersilvio
gianmaria
giandomenico
giangiacomo
nevio
tarcisio
loris
ivano
attilio
olindo
ermes
erminio
erberto
furio
gildo
gioacchino
natalino
nedo
nerio
oddone
onofrio
palmiro
raimondo
raniero
remigio
remo
romolo
rosolino
sauro
settimio
silvestro
tancredi
pierangelo
pietrangelo
pierfrancesco
pierfranco
gianbattista
giambattista
giovambattista
gianantonio
gianbruno
gianmichele
gianpietro
gianpiero
giampietro
gianrico
gianvito
gianfilippo
giuseppantonio
Martino
Martin
Fermo
Ermanno
Leon
Alì
Achille
Adriano
Alberto
Aldo
Alessandro
Alessio
Alfonso
Alfredo
Amedeo
Andrea
Angelo
Antonello
Antonio
Armando
Arturo
Augusto
Aurelio
Bartolomeo
Benedetto
Beppe
Bernardo
Biagio
Bruno
Carlo
Carmelo
Carmine
Cesare
Claudio
Corrado
Cosimo
Cristian
Damiano
Daniele
Danilo
Dario
Davide
Diego
Dino
Domenico
Donato
Edoardo
Elia
Emanuele
Emilio
Enrico
Enzo
Ernesto
Ettore
Eugenio
Fabio
Fabrizio
Fausto
Federico
Felice
Ferdinando
Filippo
Flavio
Francesco
Franco
Fulvio
Gabriele
Gaetano
Gennaro
Gerardo
Giacomo
Gian
Giancarlo
Gianfranco
Gianluca
Gianluigi
Gianmarco
Gianni
Gianpaolo
Gino
Giorgio
Giovanni
Giulio
Giuliano
Giuseppe
Graziano
Guglielmo
Guido
Ignazio
Ilario
Italo
Ivan
Jacopo
Leonardo
Livio
Lorenzo
Luca
Luciano
Lucio
Luigi
Manlio
Marcello
Marco
Mariano
Mario
Massimiliano
Massimo
Matteo
Maurizio
Mauro
Michele
Mimmo
Mirko
Nicola
Nicolò
Nino
Olivo
Orazio
Oscar
Ottavio
Paolo
Pasquale
Patrizio
Pier
Piero
Pierluigi
Pietro
Raffaele
Renato
Renzo
Riccardo
Rino
Roberto
Rocco
Rodolfo
Romano
Romeo
Ruggero
Salvatore
Samuele
Sandro
Saverio
Sebastiano
Sergio
Silvano
Silvio
Simone
Stefano
Teodoro
Tommaso
Tullio
Ugo
Umberto
Valentino
Valerio
Vasco
Vincenzo
Vito
Vittorio
Walter
abele
abramo
adamo
adelmo
albano
alberico
albino
alceste
alcide
aloisio
alvaro
alvise
amerigo
amilcare
amintore
ampelio
anacleto
aniello
annibale
antimo
antonino
arcangelo
arduino
arialdo
armido
arrigo
ascanio
asdrubale
azeglio
baldassarre
bartolo
battista
berto
bonaventura
bortolo
camillo
cateno
cesidio
ciccio
cirillo
corradino
costantino
costanzo
cristoforo
dalmazio
delio
dionigi
doriano
duccio
edmondo
efisio
egisto
elvio
elvis
emidio
ercole
ermenegildo
ermete
eros
eustachio
ezechiele
felicetto
filiberto
filomeno
flaminio
florindo
fulgenzio
gabrio
galeazzo
gaspare
gastone
gaudenzio
geppi
gerlando
germano
gerolamo
gervasio
gesualdo
giacobbe
giacomino
gianclaudio
gianguido
gianlorenzo
gianmario
gianmatteo
giannantonio
giannicola
giannino
gianroberto
gianvittorio
giasone
gioele
giona
giovanbattista
giustino
goffredo
gualberto
gualtiero
guerrino
igino
ilenio
innocenzo
ippolito
ireneo
isaia
ivanoe
ladislao
lamberto
lando
lanfranco
lapo
lattanzio
lazzaro
lele
leonida
letterio
lidio
lionello
lodovico
ludovico
luigino
malachia
manfredi
manfredo
manrico
manuele
marcantonio
marcellino
maurilio
melchiorre
michelangelo
michelino
milo
moreno
mosè
nando
napoleone
nazzareno
nicandro
nicodemo
oddo
odoardo
oliviero
orfeo
ottone
palmerino
pancrazio
pantaleo
pasqualino
pierantonio
pierferdinando
pierguido
pierluca
piermario
piermarco
pieraldo
piersandro
piersanti
plinio
quintino
quirico
raffaello
rainero
robertino
ruggiero
sabatino
sandrino
sigfrido
sigismondo
simeone
sossio
spartaco
spiridione
stanislao
stelvio
sveno
taddeo
tazio
teobaldo
teofilo
terenzio
tobia
tolomeo
turi
uberto
uliano
ulisse
ulrico
valdo
venanzio
venceslao
virginio
vitaliano
vitantonio
vittore
vladimiro
willer
zefferino
catalin
ciprian
claudiu
cosmin
costel
cristinel
dorin
iulian
laurentiu
liviu
octavian
razvan
traian
alin
bujar
agron
altin
artan
dritan
ermal
endri
fatos
genti
kastriot
klodian
sokol
taulant
petrit
shkelzen
xhafer
erion
gentian
skender
jorgo
yurii
yevhen
cherif
driss
hossam
wael
wei
jian
hao
qiang
raj
harpreet
sukhwinder
shakib
"""

FEMININE_NAMES = """
imma
immacolata
nunzia
graziella
alda
annarita
donata
edoarda
elda
eloisa
ersilia
fabrizia
floriana
gessica
giusy
giusi
graziana
ilenia
iolanda
isotta
jole
ketty
lorella
ludovica
luigia
marilina
mariapia
mariagrazia
mariarosaria
mariateresa
maristella
marzia
mimma
natascia
orietta
ottavia
palmira
pierangela
pina
rachele
raimonda
rosy
santina
susy
tecla
tullia
vanda
titti
lella
luisella
mariolina
mariangela
mariaelena
mariacristina
mariachiara
mariavittoria
annachiara
annaclara
annaluisa
annabella
Ada
Adele
Adriana
Agata
Agnese
Alba
Alberta
Alessandra
Alessia
Alice
Amalia
Amelia
Angela
Anna
Annalisa
Annamaria
Antonella
Antonia
Arianna
Assunta
Aurora
Barbara
Beatrice
Benedetta
Bianca
Bruna
Camilla
Carla
Carlotta
Carmela
Carolina
Caterina
Cecilia
Chiara
Cinzia
Clara
Claudia
Concetta
Cristiana
Cristina
Daniela
Debora
Denise
Diana
Donatella
Edda
Elena
Eleonora
Elisa
Elisabetta
Ella
Elvira
Emanuela
Emilia
Emma
Enrica
Erika
Ester
Eva
Fabiana
Fabiola
Federica
Fiorella
Flavia
Franca
Francesca
Fulvia
Gabriella
Gaia
Gemma
Giada
Gianna
Ginevra
Gioia
Giorgia
Giovanna
Gisella
Giulia
Giuliana
Giuseppina
Gloria
Grazia
Ida
Ilaria
Ines
Irene
Isabella
Laura
Lavinia
Letizia
Licia
Lidia
Liliana
Lina
Linda
Livia
Loredana
Lorena
Lorenza
Lucia
Luciana
Lucrezia
Luisa
Maddalena
Manuela
Mara
Marcella
Margherita
Maria
Mariangela
Marianna
Mariastella
Marina
Marisa
Marta
Martina
Matilde
Maura
Michela
Milena
Miriam
Mirella
Monica
Nadia
Natalia
Nicoletta
Nives
Noemi
Olga
Ornella
Paola
Patrizia
Piera
Raffaella
Rebecca
Renata
Rita
Roberta
Romina
Rosa
Rosanna
Rosaria
Rossella
Sabina
Sabrina
Samantha
Sandra
Sara
Serena
Silvana
Silvia
Simona
Sofia
Sonia
Stefania
Susanna
Sveva
Tania
Teresa
Tiziana
Valentina
Valeria
Vanessa
Vera
Veronica
Virginia
Viviana
Vittoria
Wanda
adalgisa
addolorata
adelia
adina
alfreda
altea
alvina
ambretta
amneris
andreina
angiola
annagrazia
annalaura
annalia
annapaola
annarosa
anselma
antonietta
apollonia
armida
artemisia
asunta
augusta
bartolomea
bastiana
bernardina
betta
bice
bina
brunilde
catia
catiuscia
celestina
cesarina
cleofe
clorinda
cordelia
costantina
costanza
dafne
danila
deianira
demetra
diletta
domitilla
domiziana
doriana
dorotea
ebe
edvige
egle
elettra
elide
elvia
emerenziana
emiliana
enza
erminia
ernesta
esterina
fabia
fedora
fiammetta
fiora
fiordaliso
fosca
genoveffa
gerarda
giacoma
giannina
giordana
giorgina
giosi
giovannella
giulietta
giuseppa
giustina
guendalina
guglielmina
ilde
iole
ivetta
katiuscia
leonarda
leonilde
leontina
lia
lisetta
loana
loriana
luigina
maila
marcellina
mariaceleste
mariagiovanna
mariagiulia
marialaura
marialuisa
mariannina
mariapaola
mariarita
mariarosa
mariasole
marilisa
mena
mercede
michelina
mirna
morena
morgana
nara
natalina
nausicaa
nicol
nilde
nunziata
ondina
onorina
orsola
orsolina
oriella
ortensia
osanna
ottilia
pasqualina
petronilla
pierina
pinuccia
quirina
renza
robertina
rosabella
rosamaria
rosamunda
roselina
samuela
sebastiana
stefanina
tea
teresina
tosca
ughetta
ulderica
valeriana
vanna
velia
venera
verdiana
violante
vitalba
vitaliana
zora
anca
andreea
camelia
florentina
florica
iulia
lucretia
luminita
nicoleta
oana
raluca
rodica
sorina
viorica
albana
alketa
ardita
besa
blerta
elira
entela
ermira
fatmira
flutura
liri
lindita
majlinda
manjola
mirjeta
ornela
oriola
rovena
valbona
vjollca
iryna
tetyana
lyudmyla
mariya
oleksandra
aicha
hafida
houda
soumia
harjit
aiko
akiko
"""

NOT_NAMES = """
gennaio
febbraio
marzo
aprile
maggio
giugno
luglio
agosto
settembre
ottobre
novembre
dicembre
fino
tale
meglio
peggio
grazie
ciao
leggi
guarda
foto
immagine
archivio
lontano
interpellato
interpellata
quelli
ecco
allora
abbastanza
addirittura
affatto
almeno
altrimenti
anzi
anzitutto
apposta
arrivederci
assai
basta
bravo
buonasera
buongiorno
chissà
cioè
comunque
contattato
contattata
dapprima
davvero
dopodiché
dovunque
ebbene
eppure
evviva
finora
frattanto
guai
innanzitutto
intervistato
intervistata
interrogato
interrogata
invano
laggiù
lassù
macché
magari
nondimeno
nonché
oltretutto
ormai
ossia
ovunque
ovvero
peccato
perciò
pertanto
piuttosto
pressoché
purtroppo
raggiunto
raggiunta
semmai
sennò
sicché
specie
stavolta
talora
tuttora
viceversa
volentieri
nata
classe
titolo
soddisfatto
soddisfatta
soddisfatti
soddisfatte
deluso
delusa
delusi
deluse
amareggiato
amareggiata
amareggiati
amareggiate
emozionato
emozionata
emozionati
emozionate
commosso
commossa
commossi
commosse
preoccupato
preoccupata
preoccupati
preoccupate
rammaricato
rammaricata
rammaricati
rammaricate
arrabbiato
arrabbiata
arrabbiati
arrabbiate
infuriato
infuriata
infuriati
infuriate
indignato
indignata
indignati
indignate
sconcertato
sconcertata
sconcertati
sconcertate
stupito
stupita
stupiti
stupite
incredulo
incredula
increduli
incredule
perplesso
perplessa
perplessi
perplesse
fiducioso
fiduciosa
fiduciosi
fiduciose
sconsolato
sconsolata
sconsolati
sconsolate
affranto
affranta
affranti
affrante
addolorato
addolorata
addolorati
addolorate
rassegnato
rassegnata
rassegnati
rassegnate
dispiaciuto
dispiaciuta
dispiaciuti
dispiaciute
entusiasta
entusiasti
entusiaste
raggiante
raggianti
esultante
esultanti
furente
furenti
irritato
irritata
irritati
irritate
seccato
seccata
seccati
seccate
imbarazzato
imbarazzata
imbarazzati
imbarazzate
sgomento
sgomenta
sgomenti
sgomente
sbalordito
sbalordita
sbalorditi
sbalordite
rincuorato
rincuorata
rincuorati
rincuorate
rassicurato
rassicurata
rassicurati
rassicurate
galvanizzato
galvanizzata
galvanizzati
galvanizzate
euforico
euforica
euforici
afflitto
afflitta
afflitti
afflitte
avvilito
avvilita
avviliti
avvilite
abbattuto
abbattuta
abbattuti
abbattute
mortificato
mortificata
mortificati
mortificate
"""

NICKNAMES = """
detto
detta
alias
soprannominato
soprannominata
soprannome
noto come
nota come
cosiddetto
cosiddetta
cosiddetti
cosiddette
sedicente
pseudonimo
chiamato
chiamata
"""

WORKS = """
film
romanzo
libro
racconto
canzone
brano
disco
album
singolo
serie
fiction
episodio
puntata
programma
trasmissione
opera
commedia
spettacolo
musical
quadro
dipinto
mostra
esposizione
rivista
giornale
quotidiano
gioco
operazione
inchiesta
missione
progetto
piano
campagna
nave
traghetto
petroliera
fregata
veliero
ristorante
trattoria
pizzeria
bar
caffè
albergo
hotel
club
marchio
app
virus
tempesta
uragano
tifone
premio
categoria
capitolo
file
hashtag
festival
convegno
ciclo
rassegna
concorso
documentario
cortometraggio
lungometraggio
podcast
trilogia
intitolato
intitolata
intitolati
intitolate
scuola
istituto
teatro
museo
stadio
lista
liste
ritornello
piatto
blog
newsletter
caso
manifestazione
sito
portale
corteo
evento
collezione
concerto
"""

GLOSSES = """
colpevole
colpevoli
parola
parole
termine
termini
espressione
vocabolo
nome
nomi
acronimo
sigla
significa
significato
traduzione
letteralmente
intitolato
intitolata
battezzato
battezzata
ribattezzato
ribattezzata
concetto
nozione
sinonimo
motto
scritta
iscrizione
aggettivo
verbo
titolo
denominato
denominata
principio
"""

PRESS = """
avvenire
corriere
fatto
foglio
gazzetta
giornale
mattino
messaggero
post
repubblica
resto
secolo
sole
stampa
tempo
times
unità
"""

CHARGES = """
indagato per
indagata per
indagati per
imputato per
imputato di
imputati per
reato di
reati di
accusa di
accuse di
rinviato a giudizio per
condannato per
condannata per
condannati per
accusato di
accusata di
accusati di
arrestato per
arrestata per
arrestati per
indagini per
inchiesta per
denunciato per
denunciata per
colpevole di
colpevoli di
sospettato di
sospettata di
imputata per
imputata di
processato per
processata per
rinviata a giudizio per
rinviati a giudizio per
a processo per
assolto da
accusa per
fascicolo per
ipotesi di reato di
querela per
"""

SLOGANS = """
striscione
striscioni
cartello
cartelli
manifesto
manifesti
scritta
scritte
adesivo
adesivi
graffito
graffiti
maglietta
magliette
targa
targhe
"""

CHANTS = """
scandire
intonare
"""

PLAYERS = """
in riproduzione
"""

PROMOTIONS = """
newsletter
iscriviti
abbonati
"""

RELATED = """
leggi anche
leggi tutto
leggi di più
vedi anche
guarda anche
approfondimento
ti potrebbe interessare
per approfondire
"""

EXAMPLES = """
«Andiamo piano», ha detto Anna Bellucci. => Anna Bellucci | Andiamo piano
“Il termine scade oggi”, ricorda il notaio. => il notaio | Il termine scade oggi
Giovanni Salemi ha risposto: «Vedremo». => Giovanni Salemi | Vedremo
«È un abuso», si lamenta una vicina. => una vicina | È un abuso
Secondo Irene Maltese, il dato è «provvisorio». => Irene Maltese | provvisorio
Stando al rapporto, l'opera ha «gravi difetti». => rapporto | gravi difetti
Il comitato ha definito l'accordo «una farsa». => Il comitato | una farsa
Il romanzo «Terra rossa» esce a maggio. =>
La parola «crisi» non compare. =>
"""

CIVILITIES = """
signor
signora
dott
dr
don
presidente
ministro
ministra
"""

ARTICLES = """
il
lo
la
gli
i
un
una
de
"""

OWN_IN_POSTS = """
io
noi
nostro
nostra
"""

TOLD_OF_POSTS = """
twitta*
scritto
dichiarato
"""

FIRST_WORDS = """
Il
La
Un
"""

HYPERNYMS = """
politico politica = deputato deputata senatore senatrice ministro ministra sindaco sindaca governatore presidente leader segretario segretaria onorevole europarlamentare assessore assessora consigliere consigliera
parlamentare esponente onorevole = deputato deputata senatore senatrice capogruppo europarlamentare eurodeputato eurodeputata onorevole
primo_cittadino prima_cittadina = sindaco sindaca
sindaco sindaca = primo_cittadino prima_cittadina
premier capo_del_governo = presidente_del_consiglio primo_ministro presidente premier
presidente_del_consiglio = premier
capo_dello_stato = presidente
inquilino_del_quirinale = presidente
governatore governatrice = presidente governatore
titolare responsabile = ministro ministra direttore direttrice presidente
guardasigilli = ministro ministra
leader capo segretario segretaria numero_uno = presidente segretario segretaria leader fondatore fondatrice capo coordinatore premier
dirigente manager numero_uno = amministratore_delegato amministratrice_delegata ad ceo presidente direttore direttrice direttore_generale responsabile
imprenditore imprenditrice patron = fondatore fondatrice presidente titolare proprietario proprietaria amministratore_delegato ceo patron
patron = presidente proprietario
legale avvocato avvocata difensore = avvocato avvocata avv legale difensore penalista
magistrato magistrata = procuratore procuratrice giudice pubblico_ministero sostituto gip pm procuratore_capo
pm = procuratore procuratrice pubblico_ministero sostituto procuratore_capo
giudice = gip
diplomatico diplomatica = ambasciatore ambasciatrice console ministro
scienziato scienziata ricercatore ricercatrice studioso studiosa = professore professoressa biologo biologa fisico chimico virologo virologa immunologo epidemiologo geologo astronomo astrofisico astrofisica sociologo storico storica psicologo psicologa direttore docente prof
esperto esperta specialista = professore professoressa ricercatore ricercatrice direttore direttrice virologo virologa infettivologo economista analista storico docente psicologo psicologa prof dottore
medico dottore dottoressa camice_bianco = chirurgo primario virologo virologa infettivologo cardiologo pediatra psichiatra dottore dottoressa dott immunologo anestesista
docente accademico accademica professore professoressa = professore professoressa prof rettore rettrice ricercatore docente
autore autrice scrittore scrittrice romanziere = scrittore scrittrice giornalista poeta romanziere saggista storico regista autore autrice
giornalista cronista reporter conduttore conduttrice = direttore corrispondente conduttore conduttrice inviato inviata giornalista anchorman presentatore presentatrice
attore attrice interprete = attore attrice comico comica
regista cineasta = regista cineasta
artista cantante musicista = cantante cantautore cantautrice rapper musicista pianista compositore pittore scultore pittrice attore attrice chitarrista
cantante = cantautore cantautrice rapper cantante
vignettista disegnatore = vignettista fumettista
allenatore tecnico mister ct = allenatore tecnico mister ct commissario_tecnico coach
atleta campione campionessa sportivo sportiva = nuotatore nuotatrice sciatore sciatrice tennista ciclista velocista pilota pugile ginnasta pesista saltatore saltatrice
calciatore giocatore = attaccante difensore portiere centrocampista capitano bomber
ufficiale militare = generale colonnello capitano maresciallo tenente comandante ammiraglio
poliziotto agente = commissario ispettore sovrintendente questore vicequestore
religioso prelato sacerdote = vescovo arcivescovo cardinale parroco don monsignore padre
pontefice santo_padre = papa
sindacalista = segretario segretaria segretario_generale
attivista = portavoce fondatore fondatrice
chef cuoco cuoca = chef
studente studentessa giovane = studente studentessa alunno alunna
padre papà genitore = padre papà
madre mamma genitore = madre mamma
emittente rete canale = emittente rete canale tv
quotidiano giornale testata = quotidiano giornale settimanale rivista
società azienda gruppo compagnia impresa multinazionale casa = società azienda gruppo compagnia banca impresa multinazionale casa startup
banca istituto = banca istituto
associazione organizzazione ong onlus ente = associazione organizzazione ong onlus fondazione comitato federazione sindacato
sindacato = sindacato federazione confederazione
club squadra = club squadra società
politico politica = vicepresidente viceministro viceministra premier vicepremier primo_ministro prima_ministra presidente_del_consiglio vicesindaco vicesindaca governatrice sottosegretario sottosegretaria eurodeputato eurodeputata eurocommissario eurocommissaria parlamentare capogruppo vicecapogruppo candidato candidata vicesegretario vicesegretaria portavoce coordinatore coordinatrice vicecoordinatore vicecoordinatrice cancelliere cancelliera capolista capodelegazione dirigente ex_ministro ex_ministra ex_premier ex_presidente ex_sindaco ex_sindaca ex_deputato ex_senatore ex_parlamentare ex_segretario ex_assessore ex_governatore ex_leader
esponente dirigente rappresentante = deputato deputata senatore senatrice consigliere consigliera assessore assessora capogruppo vicecapogruppo parlamentare europarlamentare eurodeputato eurodeputata segretario segretaria vicesegretario vicesegretaria coordinatore coordinatrice portavoce presidente vicepresidente leader onorevole candidato candidata
parlamentare onorevole deputato deputata senatore senatrice = deputato deputata senatore senatrice onorevole parlamentare capogruppo eurodeputato eurodeputata europarlamentare capodelegazione sottosegretario sottosegretaria
deputato deputata senatore senatrice = vicecapogruppo segretario segretaria relatore relatrice
eurodeputato eurodeputata europarlamentare = eurodeputato eurodeputata europarlamentare capodelegazione vicepresidente
consigliere consigliera = capogruppo vicecapogruppo consigliere_comunale consigliere_regionale
amministratore amministratrice = sindaco sindaca vicesindaco vicesindaca assessore assessora presidente consigliere consigliera governatore governatrice primo_cittadino
primo_cittadino prima_cittadina = sindaco_metropolitano vicesindaco vicesindaca
sindaco sindaca = neosindaco minisindaco minisindaca sindaco_metropolitano
ex_sindaco ex_sindaca ex_primo_cittadino = ex_sindaco ex_sindaca
premier capo_del_governo presidente_del_consiglio primo_ministro prima_ministra = premier presidente_del_consiglio primo_ministro prima_ministra capo_del_governo cancelliere cancelliera
inquilino_di_palazzo_chigi = premier presidente_del_consiglio
capo_dello_stato inquilino_del_quirinale inquilino_del_colle inquilino_della_casa_bianca tycoon = presidente presidente_della_repubblica
presidente = capo_dello_stato governatore governatrice premier presidente_della_regione
governatore governatrice = presidente_della_regione
ex_premier = ex_presidente_del_consiglio ex_presidente ex_primo_ministro
ministro ministra = guardasigilli titolare_del_viminale titolare_della_farnesina titolare_del_dicastero capo_della_diplomazia vicepremier
titolare_del_dicastero titolare_della_farnesina titolare_del_viminale capodicastero capo_della_diplomazia capo_della_farnesina = ministro ministra segretario_di_stato
titolare responsabile = viceministro viceministra assessore assessora sottosegretario sottosegretaria consigliere_federale consigliera_federale
vicepremier = ministro ministra vicepresidente_del_consiglio
funzionario funzionaria = direttore direttrice dirigente ispettore ispettrice prefetto prefetta viceprefetto questore questora soprintendente sovrintendente commissario commissaria eurocommissario eurocommissaria segretario segretaria sottosegretario sottosegretaria consigliere consigliera portavoce responsabile ambasciatore ambasciatrice inviato inviata provveditore provveditrice capo_dipartimento addetto addetta vicequestore assistente governatore governatrice direttore_generale direttrice_generale
leader capo numero_uno = capogruppo coordinatrice cofondatore cofondatrice cancelliere cancelliera candidato candidata governatore governatrice primo_ministro prima_ministra vicepremier presidente_del_consiglio
leader = portavoce segretario_generale patriarca frontman deputato deputata senatore senatrice
segretario segretaria = segretario_generale vicesegretario vicesegretaria segretario_nazionale
capo capa = direttore direttrice comandante dirigente amministratore_delegato amministratrice_delegata ceo boss responsabile generale prefetto prefetta questore
numero_uno = direttrice_generale segretario_generale tennista
numero_due = vicepresidente vicesegretario vicesegretaria vicepremier vicedirettore vicedirettrice
candidato candidata aspirante sfidante capolista = candidato candidata capolista aspirante sindaco sindaca ex_sindaco senatore senatrice deputato deputata ministro ministra ex_ministro governatore governatrice presidente ex_presidente consigliere consigliera assessore assessora leader
dem democratico leghista forzista grillino grillina pentastellato pentastellata meloniano renziano renziana socialista comunista repubblicano conservatore conservatrice laburista liberale azzurro azzurra ecologista oppositore oppositrice = presidente vicepresidente ministro ministra viceministro viceministra premier vicepremier primo_ministro prima_ministra presidente_del_consiglio deputato deputata senatore senatrice onorevole sindaco sindaca vicesindaco vicesindaca governatore governatrice consigliere consigliera assessore assessora sottosegretario sottosegretaria eurodeputato eurodeputata europarlamentare eurocommissario eurocommissaria parlamentare capogruppo vicecapogruppo candidato candidata leader segretario segretaria vicesegretario vicesegretaria portavoce coordinatore coordinatrice vicecoordinatore vicecoordinatrice cancelliere cancelliera capolista capodelegazione dirigente ex_ministro ex_presidente ex_sindaco
dirigente manager = cfo direttrice_generale direttore_esecutivo direttore_sportivo direttore_tecnico vicepresidente capo team_principal vicedirettore vicedirettrice consigliere consigliera dg ds amministratore amministratrice numero_uno manager sovrintendente provveditore provveditrice
ad ceo amministratore_delegato amministratrice_delegata amministratore amministratrice = ad ceo amministratore_delegato amministratrice_delegata amministratore amministratrice
direttore_generale direttrice_generale dg = direttore_generale direttrice_generale dg
direttore direttrice = direttore_generale direttrice_generale dg ds vicedirettore vicedirettrice soprintendente sovrintendente responsabile primario primaria condirettore
ds = direttore_sportivo
patron presidente = proprietario proprietaria patron numero_uno
imprenditore imprenditrice industriale = fondatore fondatrice cofondatore cofondatrice presidente titolare proprietario proprietaria amministratore_delegato amministratrice_delegata amministratore amministratrice ad ceo patron socio socia albergatore albergatrice ristoratore ristoratrice armatore armatrice costruttore costruttrice editore editrice produttore produttrice industriale viticoltore viticoltrice allevatore allevatrice gestore gestrice immobiliarista startupper discografico magnate miliardario miliardaria erede ereditiera
magnate tycoon miliardario miliardaria oligarca paperone uomo_d_affari donna_d_affari finanziere = fondatore fondatrice presidente proprietario proprietaria ceo patron imprenditore imprenditrice investitore investitrice editore armatore magnate miliardario miliardaria
banchiere banchiera = presidente governatore governatrice amministratore_delegato amministratrice_delegata ad ceo direttore_generale
commerciante negoziante esercente bottegaio = panettiere panettiera fornaio fornaia macellaio fioraio fioraia libraio libraia giornalaio edicolante tabaccaio tabaccaia pescivendolo barista titolare proprietario proprietaria gestore gestrice commerciante negoziante esercente parrucchiere parrucchiera orafo venditore venditrice
titolare proprietario proprietaria gestore gestrice = titolare proprietario proprietaria gestore gestrice barista ristoratore ristoratrice albergatore albergatrice commerciante negoziante esercente imprenditore imprenditrice libraio libraia oste ostessa
ristoratore ristoratrice oste = titolare proprietario proprietaria gestore gestrice chef cuoco cuoca oste ostessa ristoratore ristoratrice pizzaiolo pizzaiola
barista = titolare gestore gestrice proprietario proprietaria
albergatore albergatrice = titolare proprietario proprietaria gestore gestrice direttore direttrice
chef cuoco cuoca = cuoco cuoca ristoratore ristoratrice pizzaiolo pizzaiola pasticcere pasticcera
agricoltore agricoltrice contadino contadina produttore produttrice coltivatore coltivatrice = agricoltore agricoltrice contadino contadina viticoltore viticoltrice vignaiolo vignaiola apicoltore apicoltrice allevatore allevatrice imprenditore_agricolo agronomo agronoma vivaista malgaro produttore produttrice bracciante
vignaiolo vignaiola viticoltore viticoltrice produttore produttrice = vignaiolo vignaiola viticoltore viticoltrice enologo enologa produttore produttrice
allevatore allevatrice = allevatore allevatrice pastore malgaro casaro
pescatore pescatrice marinaio = pescatore pescatrice marinaio armatore comandante
operaio operaia lavoratore lavoratrice dipendente addetto addetta = operaio operaia lavoratore lavoratrice dipendente addetto addetta impiegato impiegata muratore saldatore manovale magazziniere magazziniera commesso commessa cassiere cassiera cameriere cameriera rider autista bracciante metalmeccanico minatore camallo
portavoce rappresentante = rappresentante segretario segretaria segretario_generale coordinatore coordinatrice delegato delegata addetto_stampa addetta_stampa referente presidente responsabile
referente delegato delegata = delegato delegata referente rappresentante coordinatore coordinatrice responsabile segretario segretaria
responsabile = coordinatore coordinatrice capo dirigente referente gestore gestrice titolare primario primaria segretario segretaria portavoce vicedirettore vicedirettrice fondatore fondatrice curatore curatrice ideatore ideatrice comandante amministratore amministratrice
legale avvocato avvocata avvocatessa difensore difensora penalista civilista = avvocato avvocata avvocatessa avv legale difensore difensora penalista civilista cassazionista
giurista = avvocato avvocata magistrato magistrata giudice professore professoressa docente costituzionalista penalista civilista notaio ex_magistrato
magistrato magistrata toga = procuratore procuratrice procuratore_capo procuratore_aggiunto procuratrice_aggiunta procuratore_generale sostituto_procuratore sostituto giudice gip gup pm pubblico_ministero giudice_per_le_indagini_preliminari presidente_di_sezione magistrato magistrata
pm pubblico_ministero procuratore procuratrice inquirente = procuratore procuratrice sostituto_procuratore sostituto pm pubblico_ministero procuratore_capo procuratore_aggiunto procuratrice_aggiunta procuratore_generale
giudice = gup giudice_per_le_indagini_preliminari magistrato magistrata
gip gup = giudice_per_le_indagini_preliminari giudice
ex_magistrato = ex_pm ex_giudice ex_procuratore
imputato indagato accusato arrestato condannato fermato detenuto sospettato presunto_assassino = imputato indagato accusato arrestato condannato fermato detenuto sospettato aggressore assassino killer omicida
imputata indagata accusata arrestata condannata fermata detenuta sospettata = imputata indagata accusata arrestata condannata fermata detenuta sospettata
aggressore assassino assassina killer omicida attentatore rapinatore rapinatrice ladro ladra truffatore truffatrice stalker stupratore molestatore = imputato imputata indagato indagata accusato accusata arrestato arrestata condannato condannata fermato fermata detenuto detenuta ergastolano sospettato sospettata aggressore aggreditrice assassino assassina killer latitante reo omicida attentatore rapinatore rapinatrice ladro ladra truffatore truffatrice stalker
detenuto detenuta carcerato ergastolano recluso = detenuto detenuta ergastolano condannato condannata boss
latitante fuggitivo evaso evasore ricercato = latitante fuggitivo ricercato evaso
boss capomafia padrino mafioso capoclan = boss capomafia padrino capoclan
pentito collaboratore_di_giustizia = pentito pentita boss
vittima persona_offesa = querelante offeso ferito superstite sopravvissuto sopravvissuta danneggiato danneggiata denunciante
sopravvissuto sopravvissuta superstite = superstite sopravvissuto sopravvissuta vittima
querelante ricorrente denunciante = vittima querelante ricorrente
teste testimone supertestimone = teste testimone supertestimone
poliziotto poliziotta agente = commissario commissaria vicecommissario ispettore ispettrice sovrintendente questore questora vicequestore agente assistente_capo maresciallo marescialla brigadiere appuntato carabiniere comandante capitano tenente colonnello finanziere vigile vigilessa investigatore investigatrice dirigente
carabiniere militare = maresciallo marescialla brigadiere appuntato capitano tenente colonnello maggiore generale comandante luogotenente
investigatore investigatrice inquirente detective = commissario commissaria ispettore ispettrice questore vicequestore colonnello capitano dirigente criminologo criminologa detective
ispettore ispettrice commissario commissaria = ispettore ispettrice commissario commissaria vicequestore sovrintendente
questore questora = questore vicequestore
prefetto prefetta = prefetto viceprefetto
pompiere vigile_del_fuoco soccorritore soccorritrice = vigile_del_fuoco pompiere pompiera comandante caposquadra capo_squadra volontario volontaria sommozzatore capoturno
soccorritore soccorritrice volontario volontaria = soccorritore soccorritrice volontario volontaria bagnino bagnina infermiere infermiera
vigile = agente comandante ispettore municipale vigilessa
consulente perito perita = ctu perito perita consulente medico_legale criminologo criminologa ingegnere psichiatra
militare ufficiale alto_ufficiale graduato = generale colonnello tenente_colonnello capitano capitana maggiore tenente sottotenente luogotenente ammiraglio contrammiraglio maresciallo marescialla sergente brigadiere caporale comandante sottufficiale ufficiale soldato soldatessa incursore pilota
comandante = generale ammiraglio colonnello capitano tenente_colonnello maggiore comandante_in_capo
generale = capo_di_stato_maggiore
soldato = caporale sergente militare riservista soldatessa
guerrigliero combattente miliziano ribelle = comandante leader capo guerrigliero miliziano miliziana combattente
terrorista jihadista = jihadista brigatista attentatore terrorista islamista
diplomatico diplomatica = consolessa inviato inviata ministra nunzio viceministro viceministra alto_rappresentante alto_commissario segretario_generale segretario_di_stato mediatore mediatrice negoziatore negoziatrice consigliere consigliera capo_missione portavoce rappresentante incaricato_d_affari
ambasciatore ambasciatrice = diplomatico diplomatica nunzio rappresentante inviato inviata
inviato inviata mediatore mediatrice negoziatore negoziatrice = inviato inviata mediatore mediatrice negoziatore negoziatrice diplomatico ambasciatore ambasciatrice
scienziato scienziata ricercatore ricercatrice = microbiologo microbiologa immunologa epidemiologa infettivologo infettivologa farmacologo farmacologa tossicologo tossicologa genetista zoologo zoologa etologo etologa ornitologo ornitologa botanico botanica agronomo agronoma biotecnologo biotecnologa naturalista paleontologo paleontologa oceanografo oceanografa climatologo climatologa meteorologo meteorologa geologa sismologo sismologa vulcanologo vulcanologa glaciologo glaciologa geografo geografa astronoma matematico matematica ingegnere ingegnera veterinario veterinaria neuroscienziato neuroscienziata neurologo neurologa archeologo archeologa antropologo antropologa sociologa politologo politologa economista filosofo filosofa filologo filologa linguista pedagogista criminologo criminologa demografo demografa giurista costituzionalista teologo teologa egittologo egittologa etnologo etnologa latinista grecista storico_dell_arte sinologo sinologa arabista medievista dantista italianista dottorando dottoranda autore autrice coautore coautrice direttrice accademico accademica esperto esperta specialista studioso studiosa oncologo oncologa medico psichiatra cardiologo cardiologa coordinatore coordinatrice ricercatore ricercatrice scienziato scienziata responsabile
esperto esperta specialista = biologo biologa microbiologo microbiologa immunologo immunologa epidemiologo epidemiologa infettivologa farmacologo farmacologa tossicologo tossicologa genetista zoologo zoologa etologo etologa ornitologo ornitologa botanico botanica agronomo agronoma biotecnologo biotecnologa naturalista paleontologo paleontologa oceanografo oceanografa climatologo climatologa meteorologo meteorologa geologo geologa sismologo sismologa vulcanologo vulcanologa glaciologo glaciologa geografo geografa fisico chimico astrofisico astrofisica astronomo astronoma matematico matematica ingegnere ingegnera veterinario veterinaria neuroscienziato neuroscienziata neurologo neurologa storica archeologo archeologa antropologo antropologa sociologo sociologa politologo politologa filosofo filosofa filologo filologa linguista pedagogista criminologo criminologa demografo demografa giurista costituzionalista teologo teologa egittologo egittologa etnologo etnologa latinista grecista storico_dell_arte sinologo sinologa arabista medievista dantista italianista chirurgo chirurga cardiochirurgo neurochirurgo pediatra psichiatra cardiologo cardiologa oncologo oncologa ematologo ematologa ginecologo ginecologa dermatologo dermatologa oculista urologo urologa radiologo radiologa anestesista rianimatore rianimatrice pneumologo pneumologa endocrinologo endocrinologa geriatra internista ortopedico odontoiatra dentista anatomopatologo anatomopatologa medico_legale medico primario primaria direttore_sanitario specializzando specializzanda dietologo dietologa allergologo allergologa gastroenterologo gastroenterologa nefrologo nefrologa fisiatra psicoterapeuta psicanalista sessuologo sessuologa terapeuta fisioterapista logopedista nutrizionista dietista autore autrice coautore coautrice consulente accademico accademica scienziato scienziata studioso studiosa dottoressa architetto architetta urbanista avvocato avvocata penalista fiscalista commercialista tecnico perito perita enologo enologa critico critica responsabile coordinatore coordinatrice presidente esperto esperta specialista
studioso studiosa = archeologo archeologa antropologo antropologa sociologa politologo politologa economista filosofo filosofa filologo filologa linguista pedagogista criminologo criminologa demografo demografa giurista costituzionalista teologo teologa egittologo egittologa etnologo etnologa latinista grecista storico_dell_arte sinologo sinologa arabista medievista dantista italianista ricercatore ricercatrice autore autrice saggista critico critica curatore curatrice
docente accademico accademica professore professoressa prof cattedratico = professore professoressa prof docente accademico accademica rettore rettrice prorettore prorettrice rettore_magnifico ricercatore ricercatrice preside direttore direttrice insegnante maestro maestra storico storica archeologo archeologa antropologo antropologa sociologo sociologa politologo politologa economista filosofo filosofa filologo filologa linguista psicologo psicologa pedagogista criminologo criminologa demografo demografa giurista costituzionalista teologo teologa egittologo egittologa etnologo etnologa latinista grecista storico_dell_arte sinologo sinologa arabista medievista dantista italianista biologo biologa fisico chimico matematico ingegnere ingegnera geologo geologa psichiatra virologo virologa immunologo immunologa infettivologo infettivologa
insegnante maestro maestra educatore educatrice docente prof = insegnante maestro maestra professore professoressa docente educatore educatrice prof supplente pedagogista
sociologo sociologa politologo politologa economista storico storica filosofo filosofa psicologo psicologa antropologo antropologa archeologo archeologa biologo biologa geologo geologa fisico chimico = professore professoressa prof docente ricercatore ricercatrice accademico accademica studioso studiosa autore autrice scienziato scienziata esperto esperta
storico storica filosofo filosofa sociologo sociologa = saggista scrittore scrittrice storico_dell_arte
economista analista = analista economista consulente professore professoressa capo_economista esperto esperta strategist
analista commentatore commentatrice opinionista politologo politologa = analista commentatore commentatrice politologo politologa sociologo sociologa economista sondaggista editorialista opinionista
fisico astronomo astronoma astrofisico astrofisica = astrofisico astrofisica astronomo astronoma fisico
meteorologo meteorologa climatologo climatologa = meteorologo meteorologa climatologo climatologa previsore
geologo geologa sismologo sismologa vulcanologo vulcanologa = geologo geologa sismologo sismologa vulcanologo vulcanologa
virologo virologa epidemiologo epidemiologa infettivologo infettivologa = virologo virologa epidemiologo epidemiologa infettivologo infettivologa immunologo immunologa microbiologo microbiologa
rettore rettrice = rettore_magnifico prorettore prorettrice
architetto architetta progettista urbanista = architetto architetta urbanista progettista designer
ingegnere ingegnera tecnico = ingegnere ingegnera progettista geometra perito
professionista = architetto architetta ingegnere ingegnera avvocato avvocata commercialista notaio geometra medico psicologo psicologa consulente
programmatore programmatrice sviluppatore sviluppatrice informatico hacker = programmatore programmatrice sviluppatore sviluppatrice hacker ingegnere
medico dottore dottoressa clinico camice_bianco specialista sanitario = chirurgo chirurga cardiochirurgo neurochirurgo pediatra psichiatra cardiologo cardiologa neurologo neurologa oncologo oncologa ematologo ematologa ginecologo ginecologa dermatologo dermatologa oculista urologo urologa radiologo radiologa anestesista rianimatore rianimatrice infettivologo infettivologa epidemiologo epidemiologa virologo virologa immunologo immunologa pneumologo pneumologa endocrinologo endocrinologa geriatra internista ortopedico odontoiatra dentista anatomopatologo anatomopatologa medico_legale medico primario primaria direttore_sanitario specializzando specializzanda dietologo dietologa allergologo allergologa gastroenterologo gastroenterologa nefrologo nefrologa fisiatra dottore dottoressa dott direttore direttrice
dottore dottoressa = biologo biologa psicologo psicologa psicoterapeuta ricercatore ricercatrice farmacista veterinario veterinaria
primario primaria = direttore direttrice responsabile chirurgo primario primaria
chirurgo chirurga = cardiochirurgo neurochirurgo primario primaria ortopedico
sanitario operatore operatrice = medico infermiere infermiera ostetrica operatore_sanitario operatrice_sanitaria caposala
infermiere infermiera = operatore_sanitario operatrice_sanitaria caposala sanitario
terapeuta psicoterapeuta psicologo psicologa = psicologo psicologa psichiatra psicoterapeuta psicanalista sessuologo sessuologa terapeuta fisioterapista logopedista nutrizionista dietista dietologo dietologa pedagogista
nutrizionista dietista dietologo dietologa = nutrizionista dietista dietologo dietologa
paziente malato malata degente = paziente malato malata degente
farmacista = titolare
calciatore calciatrice giocatore giocatrice = attaccante punta bomber centravanti difensore portiere centrocampista mediano terzino fantasista trequartista mezzala ala esterno regista capitano capitana goleador fuoriclasse calciatore calciatrice giocatore giocatrice numero_uno playmaker pivot cestista pallavolista palleggiatore palleggiatrice schiacciatore schiacciatrice centrale libero pallanuotista rugbista quarterback bianconero nerazzurro rossonero giallorosso
atleta campione campionessa sportivo sportiva azzurro azzurra olimpionico olimpionica medaglia_d_oro = nuotatore nuotatrice sciatore sciatrice discesista slalomista fondista biatleta snowboarder pattinatore pattinatrice tennista ciclista velocista sprinter ostacolista maratoneta mezzofondista marciatore marciatrice podista pilota pugile pugilessa ginnasta pesista saltatore saltatrice tuffatore tuffatrice canottiere canoista velista skipper surfista arciere golfista judoka lottatore schermidore schermitrice fiorettista sciabolatore spadista fantino fantina amazzone alpinista scalatore centometrista corridore motociclista cestista pallavolista pallanuotista rugbista calciatore calciatrice campione campionessa primatista olimpionico olimpionica finalista medagliato capitano capitana
campione campionessa fuoriclasse stella star asso = attaccante punta bomber centravanti difensore portiere centrocampista mediano terzino fantasista trequartista mezzala ala esterno regista capitano capitana goleador fuoriclasse calciatore calciatrice giocatore giocatrice numero_uno playmaker pivot cestista pallavolista palleggiatore palleggiatrice schiacciatore schiacciatrice centrale libero pallanuotista rugbista quarterback bianconero nerazzurro rossonero giallorosso
estremo_difensore numero_uno = portiere
attaccante bomber punta centravanti goleador = attaccante bomber centravanti punta goleador fantasista capitano capocannoniere
difensore centrale terzino esterno = difensore terzino centrale esterno
centrocampista regista mediano trequartista fantasista mezzala = centrocampista mediano trequartista fantasista mezzala regista
allenatore allenatrice tecnico mister ct coach commissario_tecnico selezionatore selezionatrice = allenatore allenatrice tecnico mister ct commissario_tecnico coach selezionatore selezionatrice
ex_calciatore ex_giocatore ex_attaccante = ex_calciatore ex_campione ex_attaccante ex_portiere ex_difensore
ciclista corridore = ciclista corridore velocista scalatore
pilota ferrarista centauro = pilota motociclista centauro ferrarista corridore
nuotatore nuotatrice = campione campionessa primatista nuotatore nuotatrice
sciatore sciatrice = discesista slalomista fondista biatleta
pugile = pugilessa campione
cestista playmaker = cestista playmaker pivot ala
alpinista scalatore scalatrice = alpinista scalatore
arbitro direttore_di_gara fischietto = arbitro arbitra guardalinee
tifoso tifosa = tifoso tifosa appassionato
schermidore schermitrice = fiorettista sciabolatore spadista
artista = scultrice fotografo fotografa illustratore illustratrice disegnatore disegnatrice ceramista vignettista fumettista grafico street_artist bassista batterista violinista violoncellista flautista compositrice trapper tenore soprano mezzosoprano baritono frontman solista direttore_d_orchestra dj popstar rockstar paroliere ballerino ballerina danzatore danzatrice coreografo coreografa performer regista comico comica stilista
cantante musicista = bassista batterista violinista violoncellista flautista compositrice trapper tenore soprano mezzosoprano baritono frontman solista direttore_d_orchestra dj popstar rockstar paroliere
musicista = maestro maestra
cantante interprete vocalist = cantante cantautore cantautrice rapper trapper frontman popstar rockstar solista musicista tenore soprano mezzosoprano baritono artista
cantautore cantautrice compositore compositrice = cantautore cantautrice compositore compositrice musicista cantante pianista chitarrista
rapper trapper = rapper trapper cantante artista
maestro maestra = direttore_d_orchestra compositore compositrice pianista regista pittore pittrice scultore violinista
direttore direttrice = direttore_d_orchestra direttore_artistico
ballerino ballerina danzatore danzatrice = ballerino ballerina danzatore danzatrice coreografo coreografa étoile
attore attrice interprete comico comica = attore attrice comico comica cabarettista doppiatore doppiatrice mattatore protagonista showman showgirl interprete
cabarettista = comico comica attore attrice
regista cineasta autore autrice = cineasta sceneggiatore sceneggiatrice documentarista produttore produttrice
sceneggiatore sceneggiatrice = sceneggiatore sceneggiatrice autore autrice regista
star diva divo stella celebrità = cantante attore attrice modello modella popstar rockstar rapper showgirl calciatore
conduttore conduttrice presentatore presentatrice showman showgirl volto_tv = conduttore conduttrice presentatore presentatrice giornalista anchorman comico comica showman showgirl speaker
youtuber influencer streamer tiktoker creator blogger = youtuber influencer streamer tiktoker blogger podcaster videomaker
stilista designer = stilista designer creativo
scrittore scrittrice autore autrice romanziere romanziera = scrittore scrittrice poeta poetessa romanziere romanziera saggista drammaturgo drammaturga autore autrice sceneggiatore sceneggiatrice traduttore traduttrice filosofo filosofa storico storica giornalista fumettista critico critica narratore narratrice paroliere
poeta poetessa = poeta poetessa scrittore scrittrice autore autrice paroliere
drammaturgo drammaturga = drammaturgo drammaturga autore autrice regista scrittore scrittrice
saggista filosofo filosofa = filosofo filosofa scrittore scrittrice storico storica
autore autrice coautore coautrice = ricercatore ricercatrice scienziato scienziata professore professoressa docente esperto esperta economista storico storica sociologo sociologa politologo politologa filosofo filosofa antropologo antropologa archeologo archeologa biologo biologa fisico psicologo psicologa psichiatra medico fotografo fotografa compositore compositrice illustratore illustratrice vignettista cantautore cantautrice chef comico comica conduttore conduttrice ideatore ideatrice
giornalista cronista reporter = cronista reporter fotoreporter redattore redattrice caporedattore caporedattrice direttrice vicedirettore vicedirettrice direttore_responsabile commentatore commentatrice editorialista vaticanista telecronista radiocronista opinionista corsivista
editorialista commentatore commentatrice opinionista = giornalista cronista corrispondente inviato inviata reporter fotoreporter redattore redattrice caporedattore caporedattrice direttore direttrice vicedirettore vicedirettrice direttore_responsabile conduttore conduttrice presentatore presentatrice commentatore commentatrice vaticanista telecronista radiocronista anchorman opinionista corsivista scrittore scrittrice
conduttore conduttrice = telecronista radiocronista
vignettista disegnatore disegnatrice fumettista illustratore illustratrice = vignettista fumettista disegnatore disegnatrice illustratore illustratrice
fotografo fotografa = fotoreporter
curatore curatrice = curatore curatrice critico critica storico_dell_arte direttore_artistico
critico critica = critico critica storico_dell_arte curatore curatrice
libraio libraia = titolare proprietario proprietaria
religioso prelato sacerdote prete parroco ecclesiastico padre = vescovo arcivescovo cardinale parroco viceparroco don monsignore vicario abate frate monaco missionario diacono prete sacerdote gesuita priore patriarca metropolita vescovo_ausiliare cappellano
presule vescovo arcivescovo prelato monsignore = arcivescovo vescovo cardinale vescovo_ausiliare patriarca metropolita nunzio presule
porporato = cardinale arcivescovo
vescovo_di_roma = papa
pastore = vescovo arcivescovo
suora religiosa monaca = suora monaca badessa missionaria madre_superiora
religioso leader_religioso = imam rabbino rabbino_capo pastore
familiare parente congiunto = padre madre fratello sorella figlio figlia zio zia cugino cugina nipote nonno nonna vedovo vedova cognato cognata genitore
padre papà = genitore
marito compagno vedovo = marito coniuge vedovo compagno consorte convivente
moglie compagna vedova = moglie coniuge vedova compagna consorte convivente
coniuge consorte = marito moglie coniuge vedovo vedova compagno compagna consorte convivente
donna = vedova vittima imputata indagata arrestata
uomo = vedovo vittima imputato indagato arrestato
sovrano sovrana monarca = re regina regnante sovrano sovrana
nobile nobildonna nobiluomo aristocratico = duca duchessa conte contessa marchese marchesa principe principessa barone baronessa
erede = principe principessa
studente studentessa alunno alunna allievo allieva = studente studentessa alunno alunna allievo allieva liceale laureando laureanda dottorando dottoranda scolaro universitario
ragazzo ragazza giovane adolescente minorenne = studente studentessa adolescente minorenne alunno alunna liceale
bambino bambina bimbo bimba = bambino bambina bimbo bimba alunno alunna
anziano anziana nonnino = pensionato pensionata ottantenne novantenne settantenne nonno nonna
pensionato pensionata = pensionato pensionata anziano anziana
vicino vicina residente abitante dirimpettaio = vicino_di_casa vicina_di_casa vicino vicina residente condomino condomina dirimpettaio inquilino inquilina
autista conducente guidatore guidatrice camionista tassista autotrasportatore = autista conducente guidatore guidatrice camionista tassista autotrasportatore trasportatore automobilista macchinista
automobilista = conducente guidatore guidatrice
pilota comandante = pilota comandante copilota
comandante capitano skipper = comandante capitano skipper
volontario volontaria cooperante = volontario volontaria cooperante
utente cliente consumatore consumatrice = utente cliente consumatore consumatrice correntista risparmiatore risparmiatrice
migrante profugo profuga rifugiato rifugiata immigrato immigrata richiedente_asilo = migrante profugo profuga rifugiato rifugiata immigrato immigrata richiedente_asilo
attivista ambientalista ecologista animalista femminista pacifista militante = attivista ambientalista ecologista animalista femminista pacifista fondatore fondatrice cofondatore cofondatrice portavoce coordinatore coordinatrice presidente leader direttore direttrice membro rappresentante volontario volontaria manifestante responsabile militante
sindacalista = segretario_nazionale segretario_provinciale segretario_regionale delegato delegata rappresentante portavoce presidente dirigente leader coordinatore coordinatrice responsabile
fondatore fondatrice ideatore ideatrice creatore creatrice promotore promotrice = fondatore fondatrice cofondatore cofondatrice ideatore ideatrice promotore promotrice creatore creatrice
organizzatore organizzatrice = direttore direttrice coordinatore coordinatrice organizzatore organizzatrice promotore promotrice direttore_artistico
coordinatore coordinatrice = responsabile referente direttore direttrice coordinatore_regionale
membro componente = membro consigliere consigliera socio socia commissario commissaria
rifugista gestore gestrice = gestore_del_rifugio rifugista
guida = alpinista
società azienda gruppo compagnia impresa multinazionale colosso marchio casa = società azienda gruppo compagnia banca impresa multinazionale casa startup start_up holding costruttore fabbrica marchio catena cooperativa consorzio concessionaria controllata partecipata municipalizzata piattaforma casa_automobilistica casa_editrice casa_madre maison scuderia produzione compagnia_aerea colosso emittente joint_venture stabilimento
controllata partecipata municipalizzata concessionaria casa_editrice casa_automobilistica costruttore startup = società azienda gruppo impresa multinazionale
vettore compagnia_aerea = compagnia compagnia_aerea
costruttore casa_automobilistica = costruttore casa_automobilistica casa scuderia
scuderia = team squadra
piattaforma social_network social = piattaforma network società
banca istituto gruppo = istituto banca_centrale
via_nazionale istituto = banca_d_italia bankitalia banca_centrale
associazione organizzazione ong onlus ente sodalizio = associazione organizzazione ong onlus fondazione comitato federazione confederazione sindacato cooperativa consorzio collettivo coordinamento movimento rete unione ordine legambiente codacons coldiretti confcommercio confindustria confartigianato associazione_di_categoria circolo gruppo caritas croce_rossa proloco osservatorio congregazione
fondazione federazione comitato = associazione organizzazione ong onlus fondazione comitato federazione confederazione sindacato cooperativa consorzio collettivo coordinamento movimento rete unione ordine legambiente codacons coldiretti confcommercio confindustria confartigianato associazione_di_categoria circolo gruppo caritas croce_rossa proloco osservatorio congregazione
sindacato sigla confederazione = sindacato federazione confederazione unione
associazione_di_categoria = confcommercio confindustria confartigianato coldiretti associazione
ente organismo authority autorità agenzia istituzione istituto garante = autorità authority agenzia istituto commissione consiglio antitrust banca_centrale agenzia_delle_entrate protezione_civile istituto_superiore_di_sanità soprintendenza osservatorio corte_dei_conti bankitalia banca_d_italia vigilanza garante comitato asl ats asst ulss azienda_sanitaria inps arpa dipartimento direzione provveditorato onu nato unione_europea commissione_europea fondo_monetario_internazionale organismo
dicastero = ministero dipartimento
esecutivo = governo giunta palazzo_chigi consiglio_dei_ministri consiglio_federale
amministrazione_comunale = comune municipio giunta campidoglio palazzo_marino
corte suprema_corte = corte_costituzionale corte_di_cassazione cassazione corte_d_appello corte_dei_conti alta_corte tribunale corte
fiamme_gialle = guardia_di_finanza
club squadra team società formazione undici compagine sodalizio = club squadra team società scuderia
formazione forza_politica movimento partito = partito movimento lista coalizione alleanza
ateneo università istituzione = università ateneo politecnico accademia
istituto = liceo scuola conservatorio
nosocomio struttura presidio = ospedale policlinico clinica
azienda_sanitaria = asl ats asst ulss
pinacoteca istituzione = museo galleria fondazione teatro accademia
quotidiano giornale testata settimanale rivista periodico = quotidiano giornale settimanale rivista testata gazzetta corriere portale sito
emittente rete canale tv network = emittente rete canale tv televisione radio network
etichetta casa_discografica = etichetta casa_discografica
gruppo band formazione orchestra = band banda orchestra duo trio coro gruppo
compagnia_aerea compagnia vettore società = alitalia ita ryanair easyjet lufthansa vueling neos emirates klm wizz volotea
casa_automobilistica casa costruttore azienda gruppo = fiat fca stellantis ferrari lamborghini volkswagen renault peugeot toyota tesla mercedes bmw audi ford hyundai byd ducati piaggio maserati
colosso piattaforma azienda società multinazionale gigante = google apple microsoft amazon meta facebook twitter tiktok whatsapp instagram telegram youtube netflix uber airbnb glovo deliveroo openai huawei samsung spotify nvidia intel sony
social_network social piattaforma = facebook twitter tiktok instagram whatsapp telegram youtube x
azienda società gruppo compagnia multinazionale colosso = eni enel snam terna tim telecom vodafone fastweb poste ferrovie trenitalia italo autostrade anas atlantia leonardo fincantieri ilva arcelormittal pirelli barilla ferrero luxottica mediaset benetton prada gucci armani ikea esselunga coop conad lidl carrefour nestlé danone coca-cola pfizer moderna astrazeneca bayer siemens airbus boeing whirlpool electrolux swisscom sbb ffs migros novartis roche a2a hera acea atm amt ama atac gtt
operatore = tim vodafone fastweb
banca istituto gruppo = unicredit intesa bpm mps carige mediobanca bnl ubs bper unipol generali hsbc santander raiffeisen bancastato
partito formazione forza_politica movimento = pd m5s fdi lega fi iv azione avs leu udc psi prc sel plr ps ppd verdi mcg forza_italia italia_viva fratelli_d_italia psoe spd cdu afd
sindacato sigla organizzazione organizzazione_sindacale confederazione = cgil cisl uil ugl fiom fim uilm usb cobas snals gilda anief sap siulp coisp sappe sinappe uilpa fials nursing_up anaao cimo filt filcams ocst vpod unia syna nursind
associazione organizzazione ong onlus = wwf greenpeace adiconsum federconsumatori altroconsumo aduc enpa lav lipu emergency unicef unhcr msf amnesty cia confagricoltura confesercenti cna arci acli anpi avis ail airc ance federalberghi anci upi uncem upb libera
quotidiano giornale testata = repubblica stampa messaggero libero avvenire manifesto fatto tempo mattino foglio times post guardian bild monde país domani
emittente rete tv network = rai mediaset sky cnn bbc la7 rsi fox srf
agenzia = ansa adnkronos agi reuters ap afp efe dpa askanews lapresse keystone-ats bloomberg tass
organizzazione organismo agenzia istituzione = onu oms unesco unicef unhcr fmi nato ocse fao ecdc ema europol frontex oim aiea osce
ente istituto autorità authority agenzia organismo = inail istat aifa iss enac enea cnr ingv arpav ispra anac agcom consob ivass anas aci enav ansfisa arera aran agenas
azienda_sanitaria azienda = asl ats asst ulss ausl
corte = tar tue cedu
federazione organismo = figc uefa fifa coni cio fit fisi
club squadra società team = juventus juve inter milan roma lazio napoli fiorentina torino atalanta bologna genoa sampdoria udinese sassuolo cagliari verona parma empoli lecce monza venezia palermo bari real barcellona liverpool lugano ambrì
ateneo università istituzione = bocconi sapienza luiss cattolica supsi usi
sede_diplomatica = ambasciata consolato
artigiano artigiana = falegname fabbro ebanista calzolaio sarto sarta liutaio orafo orologiaio marmista tappezziere ceramista carpentiere
lavoratore lavoratrice operaio operaia = idraulico elettricista carpentiere gruista boscaiolo netturbino spazzino portuale ferroviere camionista scaffalista postino postina portalettere colf badante barman
artista = scenografo scenografa costumista acrobata stuntman paesaggista gallerista
imprenditore imprenditrice = banchiere banchiera concessionario gallerista rivenditore mecenate tycoon oligarca azionista
commerciante = benzinaio rivenditore mercante antiquario bottegaio
professionista = ragioniere ragioniera contabile notaia fiscalista revisore
esperto esperta specialista = ragioniere investigatore revisore divulgatore divulgatrice broker trader istruttore istruttrice
funzionario funzionaria = bibliotecario bibliotecaria capoufficio archivista usciere supervisore ragioniere controllore osservatore osservatrice
familiare parente congiunto = suocero suocera genero nuora bisnonno bisnonna patrigno matrigna coniuge marito moglie fidanzato fidanzata convivente
aggressore imputato arrestato indagato = stupratore molestatore spacciatore scafista sequestratore rapitore trafficante truffatore truffatrice pusher rapinatore rapinatrice ladro ladra stalker pedofilo ricettatore
rivale avversario avversaria sfidante = rivale avversario avversaria sfidante
vincitore vincitrice = vincitore vincitrice finalista campione campionessa
ospite relatore relatrice = ospite relatore relatrice
anziano anziana = bisnonno bisnonna
giovane ragazzo ragazza = ventenne trentenne laureando laureanda neolaureato tirocinante stagista apprendista
donna = cinquantenne quarantenne
uomo = cinquantenne quarantenne
religioso = sacrestano seminarista
nobile = emiro sultano sceicco
sovrano = emiro sultano
politico politica esponente = leghista grillino grillina pentastellato pentastellata forzista meloniano renziano socialista comunista repubblicano democratico dem laburista
astronauta = cosmonauta
fidanzato fidanzata compagno compagna = fidanzato fidanzata compagno compagna
medico = luminare
"""

PACK = LanguagePack(
    code="it",
    name="Italian",
    function_words=word_set(FUNCTION_WORDS),
    dates=DATES,
    abbreviations=ABBREVIATIONS,
    marks="« »\n“ ”\n‘ ’",
    speech=SpeechWords(
        verbs=VERBS,
        auxiliaries=AUXILIARIES,
        infinitives=INFINITIVES,
        as_told=AS_TOLD,
        pointers=POINTERS,
        closings=CLOSINGS,
        passives=PASSIVES,
        rumour=RUMOUR,
        modals=MODALS,
        negations=NEGATIONS,
        adverbs=ADVERBS,
        adverb_endings=ADVERB_ENDINGS,
        dropped_plurals=DROPPED_PLURALS,
        verb_endings=VERB_ENDINGS,
        other_verbs=OTHER_VERBS,
        clause_endings=CLAUSE_ENDINGS,
        object_pronouns=OBJECT_PRONOUNS,
        onsets=ONSETS,
        reflexives=REFLEXIVES,
        phrases=PHRASES,
        weak_phrases=WEAK_PHRASES,
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
    ),
    refusals=RefusalWords(
        nicknames=NICKNAMES,
        works=WORKS,
        glosses=GLOSSES,
        press=PRESS,
        charges=CHARGES,
        slogans=SLOGANS,
        chants=CHANTS,
        players=PLAYERS,
        related=RELATED,
        promotions=PROMOTIONS,
    ),
    posts=PostWords(own=OWN_IN_POSTS, told_of=TOLD_OF_POSTS, first_words=FIRST_WORDS),
    examples=examples(EXAMPLES),
)
