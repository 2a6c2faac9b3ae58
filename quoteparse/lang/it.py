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
    15 quindici
    20 venti
    30 trenta
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
    phrases="""
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
auspicare so
auspicarsi or
avvertire s
avvisare s
balbettare i
beffarsi ir
bisbigliare i
bollare so
borbottare i
brontolare i
calcolare s
calmare i
cantare i
cedere i
certificare s
chiamare o
chiarire s
chiedere so
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
dedurre s
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
esigere s
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
ipotizzare s
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
ordinare s
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
pretendere s
prevedere sd
proclamare s
promettere so
pronosticare s
pronunciare i
pronunciarsi ir
proporre s
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
reclamare so
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
"""

# Lemma, and behind a hyphen the forms that are another word as well.
OTHER_VERBS = """
andare
arrivare
aspettare
cercare
colpire
comprare -compra
condurre
conoscere
costruire
crescere
diventare
entrare
fermare -ferma
giocare
guardare
guidare -guida
lasciare
lavorare
mettere
morire
nascere
occupare
ottenere
partecipare
perdere
portare -porta
prendere
produrre
raggiungere
restare
scendere
sembrare
tenere
trovare
uscire
venire
vincere
vivere
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
"""

CONJUNCTIONS = """
che
"""

AGENTS = """
da
dal
dalla
dai
dalle
dallo
dagli
dall
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
suo ms
sua fs
suoi mp
sue fp
loro **
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
giudice *
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
magistrato *
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
pm *
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
procuratore m
procuratrice f
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
gip *
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
"""

COLLECTIVES = """
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
"""

PLURAL_ENDINGS = """
s
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
"""

FEMININE_NAMES = """
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
magistrato magistrata pm giudice = procuratore procuratrice giudice pubblico_ministero sostituto gip pm procuratore_capo
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
        players=PLAYERS,
        related=RELATED,
        promotions=PROMOTIONS,
    ),
    posts=PostWords(own=OWN_IN_POSTS, told_of=TOLD_OF_POSTS, first_words=FIRST_WORDS),
    examples=examples(EXAMPLES),
)
