"""Italian: marks, cues, titles, pronouns, dates, with examples."""

from .base import DateWords, LanguagePack, PeopleWords, RefusalWords, SpeechWords, examples, words

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
    """,
    ordinal_endings="º °",
    future="""
    andrà andranno sarà saranno potrà potranno dovrà dovranno farà faranno avrà avranno previsto prevista previsti
    previste atteso attesa prossimo prossima deve devono verrà verranno
    """,
    future_endings="erà eranno irà iranno drà dranno",
    past="ha hanno aveva detto dichiarato annunciato affermato spiegato assicurato aggiunto era stato fu disse",
    of_something_else="da dal dalla fino prima dopo di del della entro per",
    capital="lower",
    counted="""
    persone soldati euro dollari morti feriti poliziotti manifestanti abitanti lavoratori chilometri metri tonnellate
    voti casi sfollati rifugiati civili famiglie ettari milioni
    """,
    phrases="""
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

VERBS = """
accusare so | accusa accusano accusava accusavano accusò accusarono accuserà accuseranno accuserebbe accuserebbero | accusato accusata accusati accusate | accusando
addurre s | adduce adducono adduceva adducevano addusse addussero addurrà addurranno addurrebbe addurrebbero | addotto addotta addotti addotte | adducendo
affermare s | afferma affermano affermava affermavano affermò affermarono affermerà affermeranno affermerebbe affermerebbero | affermato affermata affermati affermate | affermando
affondare i | affonda affondano affondava affondavano affondò affondarono affonderà affonderanno affonderebbe affonderebbero | affondato affondata affondati affondate | affondando
aggiungere s | aggiunge aggiungono aggiungeva aggiungevano aggiunse aggiunsero aggiungerà aggiungeranno aggiungerebbe aggiungerebbero | aggiunto aggiunta aggiunti aggiunte | aggiungendo
allarmarsi ir | allarma allarmano allarmava allarmavano allarmò allarmarono allarmerà allarmeranno allarmerebbe allarmerebbero | allarmato allarmata allarmati allarmate | allarmando
allertare s | allerta allertano allertava allertavano allertò allertarono allerterà allerteranno allerterebbe allerterebbero | allertato allertata allertati allertate | allertando
alludere s | allude alludono alludeva alludevano alluse allusero alluderà alluderanno alluderebbe alluderebbero | alluso allusa allusi alluse | alludendo
alzare_la_voce i | alza_la_voce alzano_la_voce alzava_la_voce alzavano_la_voce alzò_la_voce alzarono_la_voce alzerà_la_voce alzeranno_la_voce alzerebbe_la_voce alzerebbero_la_voce | alzato_la_voce | alzando_la_voce
ammettere s | ammette ammettono ammetteva ammettevano ammise ammisero ammetterà ammetteranno ammetterebbe ammetterebbero | ammesso ammessa ammessi ammesse | ammettendo
ammonire s | ammonisce ammoniscono ammoniva ammonivano ammonì ammonirono ammonirà ammoniranno ammonirebbe ammonirebbero | ammonito ammonita ammoniti ammonite | ammonendo
analizzare i | analizza analizzano analizzava analizzavano analizzò analizzarono analizzerà analizzeranno analizzerebbe analizzerebbero | analizzato analizzata analizzati analizzate | analizzando
annotare i | annota annotano annotava annotavano annotò annotarono annoterà annoteranno annoterebbe annoterebbero | annotato annotata annotati annotate | annotando
annuire i | annuisce annuiscono annuiva annuivano annuì annuirono annuirà annuiranno annuirebbe annuirebbero | annuito annuita annuiti annuite | annuendo
annunciare s | annuncia annunciano annunciava annunciavano annunciò annunciarono annuncerà annunceranno annuncerebbe annuncerebbero | annunciato annunciata annunciati annunciate | annunciando
anticipare s | anticipa anticipano anticipava anticipavano anticipò anticiparono anticiperà anticiperanno anticiperebbe anticiperebbero | anticipato anticipata anticipati anticipate | anticipando
apostrofare o | apostrofa apostrofano apostrofava apostrofavano apostrofò apostrofarono apostroferà apostroferanno apostroferebbe apostroferebbero | apostrofato apostrofata apostrofati apostrofate | apostrofando
applaudire oi | applaudisce applaudiscono applaudiva applaudivano applaudì applaudirono applaudirà applaudiranno applaudirebbe applaudirebbero | applaudito applaudita applauditi applaudite | applaudendo
appoggiare i | appoggia appoggiano appoggiava appoggiavano appoggiò appoggiarono appoggerà appoggeranno appoggerebbe appoggerebbero | appoggiato appoggiata appoggiati appoggiate | appoggiando
approfondire i | approfondisce approfondiscono approfondiva approfondivano approfondì approfondirono approfondirà approfondiranno approfondirebbe approfondirebbero | approfondito approfondita approfonditi approfondite | approfondendo
appuntare i | appunta appuntano appuntava appuntavano appuntò appuntarono appunterà appunteranno appunterebbe appunterebbero | appuntato appuntata appuntati appuntate | appuntando
aprire i | apre aprono apriva aprivano aprì aprirono aprirà apriranno aprirebbe aprirebbero | aperto aperta aperti aperte | aprendo
argomentare s | argomenta argomentano argomentava argomentavano argomentò argomentarono argomenterà argomenteranno argomenterebbe argomenterebbero | argomentato argomentata argomentati argomentate | argomentando
arrabbiarsi ir | arrabbia arrabbiano arrabbiava arrabbiavano arrabbiò arrabbiarono arrabbierà arrabbieranno arrabbierebbe arrabbierebbero | arrabbiato arrabbiata arrabbiati arrabbiate | arrabbiando
articolare i | articola articolano articolava articolavano articolò articolarono articolerà articoleranno articolerebbe articolerebbero | articolato articolata articolati articolate | articolando
asserire s | asserisce asseriscono asseriva asserivano asserì asserirono asserirà asseriranno asserirebbe asserirebbero | asserito asserita asseriti asserite | asserendo
asseverare s | assevera asseverano asseverava asseveravano asseverò asseverarono assevererà assevereranno assevererebbe assevererebbero | asseverato asseverata asseverati asseverate | asseverando
assicurare s | assicura assicurano assicurava assicuravano assicurò assicurarono assicurerà assicureranno assicurerebbe assicurerebbero | assicurato assicurata assicurati assicurate | assicurando
attaccare i | attacca attaccano attaccava attaccavano attaccò attaccarono attaccherà attaccheranno attaccherebbe attaccherebbero | attaccato attaccata attaccati attaccate | attaccando
attestare s | attesta attestano attestava attestavano attestò attestarono attesterà attesteranno attesterebbe attesterebbero | attestato attestata attestati attestate | attestando
augurare i | augura augurano augurava auguravano augurò augurarono augurerà augureranno augurerebbe augurerebbero | augurato augurata augurati augurate | augurando
augurarsi ir | augura augurano augurava auguravano augurò augurarono augurerà augureranno augurerebbe augurerebbero | augurato augurata augurati augurate | augurando
auspicare so | auspica auspicano auspicava auspicavano auspicò auspicarono auspicherà auspicheranno auspicherebbe auspicherebbero | auspicato auspicata auspicati auspicate | auspicando
auspicarsi or | auspica auspicano auspicava auspicavano auspicò auspicarono auspicherà auspicheranno auspicherebbe auspicherebbero | auspicato auspicata auspicati auspicate | auspicando
avvertire s | avverte avvertono avvertiva avvertivano avvertì avvertirono avvertirà avvertiranno avvertirebbe avvertirebbero | avvertito avvertita avvertiti avvertite | avvertendo
avvisare s | avvisa avvisano avvisava avvisavano avvisò avvisarono avviserà avviseranno avviserebbe avviserebbero | avvisato avvisata avvisati avvisate | avvisando
balbettare i | balbetta balbettano balbettava balbettavano balbettò balbettarono balbetterà balbetteranno balbetterebbe balbetterebbero | balbettato balbettata balbettati balbettate | balbettando
beffarsi ir | beffa beffano beffava beffavano beffò beffarono befferà befferanno befferebbe befferebbero | beffato beffata beffati beffate | beffando
bisbigliare i | bisbiglia bisbigliano bisbigliava bisbigliavano bisbigliò bisbigliarono bisbiglierà bisbiglieranno bisbiglierebbe bisbiglierebbero | bisbigliato bisbigliata bisbigliati bisbigliate | bisbigliando
bollare so | bolla bollano bollava bollavano bollò bollarono bollerà bolleranno bollerebbe bollerebbero | bollato bollata bollati bollate | bollando
borbottare i | borbotta borbottano borbottava borbottavano borbottò borbottarono borbotterà borbotteranno borbotterebbe borbotterebbero | borbottato borbottata borbottati borbottate | borbottando
brontolare i | brontola brontolano brontolava brontolavano brontolò brontolarono brontolerà brontoleranno brontolerebbe brontolerebbero | brontolato brontolata brontolati brontolate | brontolando
calcolare s | calcola calcolano calcolava calcolavano calcolò calcolarono calcolerà calcoleranno calcolerebbe calcolerebbero | calcolato calcolata calcolati calcolate | calcolando
calmare i | calma calmano calmava calmavano calmò calmarono calmerà calmeranno calmerebbe calmerebbero | calmato calmata calmati calmate | calmando
cantare i | canta cantano cantava cantavano cantò cantarono canterà canteranno canterebbe canterebbero | cantato cantata cantati cantate | cantando
cedere i | cede cedono cedeva cedevano cedette cedettero cederà cederanno cederebbe cederebbero | ceduto ceduta ceduti cedute | cedendo
certificare s | certifica certificano certificava certificavano certificò certificarono certificherà certificheranno certificherebbe certificherebbero | certificato certificata certificati certificate | certificando
chiamare o | chiama chiamano chiamava chiamavano chiamò chiamarono chiamerà chiameranno chiamerebbe chiamerebbero | chiamato chiamata chiamati chiamate | chiamando
chiarire s | chiarisce chiariscono chiariva chiarivano chiarì chiarirono chiarirà chiariranno chiarirebbe chiarirebbero | chiarito chiarita chiariti chiarite | chiarendo
chiedere so | chiede chiedono chiedeva chiedevano chiese chiesero chiederà chiederanno chiederebbe chiederebbero | chiesto chiesta chiesti chieste | chiedendo
chiedersi ir | chiede chiedono chiedeva chiedevano chiese chiesero chiederà chiederanno chiederebbe chiederebbero | chiesto chiesta chiesti chieste | chiedendo
chiosare i | chiosa chiosano chiosava chiosavano chiosò chiosarono chioserà chioseranno chioserebbe chioserebbero | chiosato chiosata chiosati chiosate | chiosando
chiudere i | chiude chiudono chiudeva chiudevano chiuse chiusero chiuderà chiuderanno chiuderebbe chiuderebbero | chiuso chiusa chiusi chiuse | chiudendo
citare s | cita citano citava citavano citò citarono citerà citeranno citerebbe citerebbero | citato citata citati citate | citando
cominciare i | comincia cominciano cominciava cominciavano cominciò cominciarono comincerà cominceranno comincerebbe comincerebbero | cominciato cominciata cominciati cominciate | cominciando
commentare s | commenta commentano commentava commentavano commentò commentarono commenterà commenteranno commenterebbe commenterebbero | commentato commentata commentati commentate | commentando
compiacersi ir | compiace compiacciono compiaceva compiacevano compiacque compiacquero compiacerà compiaceranno compiacerebbe compiacerebbero | compiaciuto compiaciuta compiaciuti compiaciute | compiacendo
completare i | completa completano completava completavano completò completarono completerà completeranno completerebbe completerebbero | completato completata completati completate | completando
complimentarsi ir | complimenta complimentano complimentava complimentavano complimentò complimentarono complimenterà complimenteranno complimenterebbe complimenterebbero | complimentato complimentata complimentati complimentate | complimentando
comunicare s | comunica comunicano comunicava comunicavano comunicò comunicarono comunicherà comunicheranno comunicherebbe comunicherebbero | comunicato comunicata comunicati comunicate | comunicando
concedere s | concede concedono concedeva concedevano concesse concessero concederà concederanno concederebbe concederebbero | concesso concessa concessi concesse | concedendo
concludere s | conclude concludono concludeva concludevano concluse conclusero concluderà concluderanno concluderebbe concluderebbero | concluso conclusa conclusi concluse | concludendo
concordare i | concorda concordano concordava concordavano concordò concordarono concorderà concorderanno concorderebbe concorderebbero | concordato concordata concordati concordate | concordando
condannare so | condanna condannano condannava condannavano condannò condannarono condannerà condanneranno condannerebbe condannerebbero | condannato condannata condannati condannate | condannando
confermare s | conferma confermano confermava confermavano confermò confermarono confermerà confermeranno confermerebbe confermerebbero | confermato confermata confermati confermate | confermando
confessare s | confessa confessano confessava confessavano confessò confessarono confesserà confesseranno confesserebbe confesserebbero | confessato confessata confessati confessate | confessando
confidare i | confida confidano confidava confidavano confidò confidarono confiderà confideranno confiderebbe confiderebbero | confidato confidata confidati confidate | confidando
confidarsi ir | confida confidano confidava confidavano confidò confidarono confiderà confideranno confiderebbe confiderebbero | confidato confidata confidati confidate | confidando
confutare s | confuta confutano confutava confutavano confutò confutarono confuterà confuteranno confuterebbe confuterebbero | confutato confutata confutati confutate | confutando
congedarsi ir | congeda congedano congedava congedavano congedò congedarono congederà congederanno congederebbe congederebbero | congedato congedata congedati congedate | congedando
congratularsi ir | congratula congratulano congratulava congratulavano congratulò congratularono congratulerà congratuleranno congratulerebbe congratulerebbero | congratulato congratulata congratulati congratulate | congratulando
considerare so | considera considerano considerava consideravano considerò considerarono considererà considereranno considererebbe considererebbero | considerato considerata considerati considerate | considerando
consigliare s | consiglia consigliano consigliava consigliavano consigliò consigliarono consiglierà consiglieranno consiglierebbe consiglierebbero | consigliato consigliata consigliati consigliate | consigliando
constatare s | constata constatano constatava constatavano constatò constatarono constaterà constateranno constaterebbe constaterebbero | constatato constatata constatati constatate | constatando
contestare so | contesta contestano contestava contestavano contestò contestarono contesterà contesteranno contesterebbe contesterebbero | contestato contestata contestati contestate | contestando
continuare i | continua continuano continuava continuavano continuò continuarono continuerà continueranno continuerebbe continuerebbero | continuato continuata continuati continuate | continuando
contraddire s | contraddice contraddicono contraddiceva contraddicevano contraddisse contraddissero contraddirà contraddiranno contraddirebbe contraddirebbero | contraddetto contraddetta contraddetti contraddette | contraddicendo
contrattaccare i | contrattacca contrattaccano contrattaccava contrattaccavano contrattaccò contrattaccarono contrattaccherà contrattaccheranno contrattaccherebbe contrattaccherebbero | contrattaccato contrattaccata contrattaccati contrattaccate | contrattaccando
controbattere s | controbatte controbattono controbatteva controbattevano controbatté controbatterono controbatterà controbatteranno controbatterebbe controbatterebbero | controbattuto controbattuta controbattuti controbattute | controbattendo
correggere s | corregge correggono correggeva correggevano corresse corressero correggerà correggeranno correggerebbe correggerebbero | corretto corretta corretti corrette | correggendo
credere i | crede credono credeva credevano credette credettero crederà crederanno crederebbe crederebbero | creduto creduta creduti credute | credendo
criticare so | critica criticano criticava criticavano criticò criticarono criticherà criticheranno criticherebbe criticherebbero | criticato criticata criticati criticate | criticando
decretare s | decreta decretano decretava decretavano decretò decretarono decreterà decreteranno decreterebbe decreterebbero | decretato decretata decretati decretate | decretando
dedurre s | deduce deducono deduceva deducevano dedusse dedussero dedurrà dedurranno dedurrebbe dedurrebbero | dedotto dedotta dedotti dedotte | deducendo
definire so | definisce definiscono definiva definivano definì definirono definirà definiranno definirebbe definirebbero | definito definita definiti definite | definendo
denunciare so | denuncia denunciano denunciava denunciavano denunciò denunciarono denuncerà denunceranno denuncerebbe denuncerebbero | denunciato denunciata denunciati denunciate | denunciando
deplorare s | deplora deplorano deplorava deploravano deplorò deplorarono deplorerà deploreranno deplorerebbe deplorerebbero | deplorato deplorata deplorati deplorate | deplorando
deridere i | deride deridono derideva deridevano derise derisero deriderà derideranno deriderebbe deriderebbero | deriso derisa derisi derise | deridendo
descrivere so | descrive descrivono descriveva descrivevano descrisse descrissero descriverà descriveranno descriverebbe descriverebbero | descritto descritta descritti descritte | descrivendo
desiderare i | desidera desiderano desiderava desideravano desiderò desiderarono desidererà desidereranno desidererebbe desidererebbero | desiderato desiderata desiderati desiderate | desiderando
dettagliare s | dettaglia dettagliano dettagliava dettagliavano dettagliò dettagliarono dettaglierà dettaglieranno dettaglierebbe dettaglierebbero | dettagliato dettagliata dettagliati dettagliate | dettagliando
dettare i | detta dettano dettava dettavano dettò dettarono detterà detteranno detterebbe detterebbero | dettato dettata dettati dettate | dettando
diagnosticare i | diagnostica diagnosticano diagnosticava diagnosticavano diagnosticò diagnosticarono diagnosticherà diagnosticheranno diagnosticherebbe diagnosticherebbero | diagnosticato diagnosticata diagnosticati diagnosticate | diagnosticando
dichiarare s | dichiara dichiarano dichiarava dichiaravano dichiarò dichiararono dichiarerà dichiareranno dichiarerebbe dichiarerebbero | dichiarato dichiarata dichiarati dichiarate | dichiarando
difendere so | difende difendono difendeva difendevano difese difesero difenderà difenderanno difenderebbe difenderebbero | difeso difesa difesi difese | difendendo
difendersi ir | difende difendono difendeva difendevano difese difesero difenderà difenderanno difenderebbe difenderebbero | difeso difesa difesi difese | difendendo
dire s | dice dicono diceva dicevano disse dissero dirà diranno direbbe direbbero | detto detta detti dette | dicendo
disporre d | dispone dispongono disponeva disponevano dispose disposero disporrà disporranno disporrebbe disporrebbero | disposto disposta disposti disposte | disponendo
dissentire i | dissente dissentono dissentiva dissentivano dissentì dissentirono dissentirà dissentiranno dissentirebbe dissentirebbero | dissentito dissentita dissentiti dissentite | dissentendo
divulgare s | divulga divulgano divulgava divulgavano divulgò divulgarono divulgherà divulgheranno divulgherebbe divulgherebbero | divulgato divulgata divulgati divulgate | divulgando
domandare i | domanda domandano domandava domandavano domandò domandarono domanderà domanderanno domanderebbe domanderebbero | domandato domandata domandati domandate | domandando
domandarsi ir | domanda domandano domandava domandavano domandò domandarono domanderà domanderanno domanderebbe domanderebbero | domandato domandata domandati domandate | domandando
dubitare i | dubita dubitano dubitava dubitavano dubitò dubitarono dubiterà dubiteranno dubiterebbe dubiterebbero | dubitato dubitata dubitati dubitate | dubitando
eccepire s | eccepisce eccepiscono eccepiva eccepivano eccepì eccepirono eccepirà eccepiranno eccepirebbe eccepirebbero | eccepito eccepita eccepiti eccepite | eccependo
elogiare so | elogia elogiano elogiava elogiavano elogiò elogiarono elogerà elogeranno elogerebbe elogerebbero | elogiato elogiata elogiati elogiate | elogiando
esaltare o | esalta esaltano esaltava esaltavano esaltò esaltarono esalterà esalteranno esalterebbe esalterebbero | esaltato esaltata esaltati esaltate | esaltando
esclamare i | esclama esclamano esclamava esclamavano esclamò esclamarono esclamerà esclameranno esclamerebbe esclamerebbero | esclamato esclamata esclamati esclamate | esclamando
esigere s | esige esigono esigeva esigevano esigette esigettero esigerà esigeranno esigerebbe esigerebbero | esatto esatta esatti esatte | esigendo
esitare i | esita esitano esitava esitavano esitò esitarono esiterà esiteranno esiterebbe esiterebbero | esitato esitata esitati esitate | esitando
esordire i | esordisce esordiscono esordiva esordivano esordì esordirono esordirà esordiranno esordirebbe esordirebbero | esordito esordita esorditi esordite | esordendo
esortare o | esorta esortano esortava esortavano esortò esortarono esorterà esorteranno esorterebbe esorterebbero | esortato esortata esortati esortate | esortando
esporre s | espone espongono esponeva esponevano espose esposero esporrà esporranno esporrebbe esporrebbero | esposto esposta esposti esposte | esponendo
esprimere s | esprime esprimono esprimeva esprimevano espresse espressero esprimerà esprimeranno esprimerebbe esprimerebbero | espresso espressa espressi espresse | esprimendo
esultare i | esulta esultano esultava esultavano esultò esultarono esulterà esulteranno esulterebbe esulterebbero | esultato esultata esultati esultate | esultando
etichettare o | etichetta etichettano etichettava etichettavano etichettò etichettarono etichetterà etichetteranno etichetterebbe etichetterebbero | etichettato etichettata etichettati etichettate | etichettando
evidenziare s | evidenzia evidenziano evidenziava evidenziavano evidenziò evidenziarono evidenzierà evidenzieranno evidenzierebbe evidenzierebbero | evidenziato evidenziata evidenziati evidenziate | evidenziando
fare_notare s | fa_notare fanno_notare faceva_notare facevano_notare fece_notare fecero_notare farà_notare faranno_notare farebbe_notare farebbero_notare | fatto_notare | facendo_notare
fare_osservare s | fa_osservare fanno_osservare faceva_osservare facevano_osservare fece_osservare fecero_osservare farà_osservare faranno_osservare farebbe_osservare farebbero_osservare | fatto_osservare | facendo_osservare
fare_presente s | fa_presente fanno_presente faceva_presente facevano_presente fece_presente fecero_presente farà_presente faranno_presente farebbe_presente farebbero_presente | fatto_presente | facendo_presente
fare_sapere s | fa_sapere fanno_sapere faceva_sapere facevano_sapere fece_sapere fecero_sapere farà_sapere faranno_sapere farebbe_sapere farebbero_sapere | fatto_sapere | facendo_sapere
farfugliare i | farfuglia farfugliano farfugliava farfugliavano farfugliò farfugliarono farfuglierà farfuglieranno farfuglierebbe farfuglierebbero | farfugliato farfugliata farfugliati farfugliate | farfugliando
felicitarsi ir | felicita felicitano felicitava felicitavano felicitò felicitarono feliciterà feliciteranno feliciterebbe feliciterebbero | felicitato felicitata felicitati felicitate | felicitando
festeggiare i | festeggia festeggiano festeggiava festeggiavano festeggiò festeggiarono festeggerà festeggeranno festeggerebbe festeggerebbero | festeggiato festeggiata festeggiati festeggiate | festeggiando
filosofeggiare i | filosofeggia filosofeggiano filosofeggiava filosofeggiavano filosofeggiò filosofeggiarono filosofeggerà filosofeggeranno filosofeggerebbe filosofeggerebbero | filosofeggiato filosofeggiata filosofeggiati filosofeggiate | filosofeggiando
finire i | finisce finiscono finiva finivano finì finirono finirà finiranno finirebbe finirebbero | finito finita finiti finite | finendo
firmare i | firma firmano firmava firmavano firmò firmarono firmerà firmeranno firmerebbe firmerebbero | firmato firmata firmati firmate | firmando
formulare s | formula formulano formulava formulavano formulò formularono formulerà formuleranno formulerebbe formulerebbero | formulato formulata formulati formulate | formulando
garantire s | garantisce garantiscono garantiva garantivano garantì garantirono garantirà garantiranno garantirebbe garantirebbero | garantito garantita garantiti garantite | garantendo
gemere i | geme gemono gemeva gemevano gemé gemerono gemerà gemeranno gemerebbe gemerebbero | gemuto gemuta gemuti gemute | gemendo
gioire i | gioisce gioiscono gioiva gioivano gioì gioirono gioirà gioiranno gioirebbe gioirebbero | gioito gioita gioiti gioite | gioendo
giudicare s | giudica giudicano giudicava giudicavano giudicò giudicarono giudicherà giudicheranno giudicherebbe giudicherebbero | giudicato giudicata giudicati giudicate | giudicando
giurare s | giura giurano giurava giuravano giurò giurarono giurerà giureranno giurerebbe giurerebbero | giurato giurata giurati giurate | giurando
giustificarsi ir | giustifica giustificano giustificava giustificavano giustificò giustificarono giustificherà giustificheranno giustificherebbe giustificherebbero | giustificato giustificata giustificati giustificate | giustificando
gloriarsi ir | gloria gloriano gloriava gloriavano gloriò gloriarono glorierà glorieranno glorierebbe glorierebbero | gloriato gloriata gloriati gloriate | gloriando
glossare i | glossa glossano glossava glossavano glossò glossarono glosserà glosseranno glosserebbe glosserebbero | glossato glossata glossati glossate | glossando
gridare i | grida gridano gridava gridavano gridò gridarono griderà grideranno griderebbe griderebbero | gridato gridata gridati gridate | gridando
illustrare s | illustra illustrano illustrava illustravano illustrò illustrarono illustrerà illustreranno illustrerebbe illustrerebbero | illustrato illustrata illustrati illustrate | illustrando
immaginare i | immagina immaginano immaginava immaginavano immaginò immaginarono immaginerà immagineranno immaginerebbe immaginerebbero | immaginato immaginata immaginati immaginate | immaginando
implorare i | implora implorano implorava imploravano implorò implorarono implorerà imploreranno implorerebbe implorerebbero | implorato implorata implorati implorate | implorando
incalzare i | incalza incalzano incalzava incalzavano incalzò incalzarono incalzerà incalzeranno incalzerebbe incalzerebbero | incalzato incalzata incalzati incalzate | incalzando
incoraggiare o | incoraggia incoraggiano incoraggiava incoraggiavano incoraggiò incoraggiarono incoraggerà incoraggeranno incoraggerebbe incoraggerebbero | incoraggiato incoraggiata incoraggiati incoraggiate | incoraggiando
indicare sd | indica indicano indicava indicavano indicò indicarono indicherà indicheranno indicherebbe indicherebbero | indicato indicata indicati indicate | indicando
indignarsi ir | indigna indignano indignava indignavano indignò indignarono indignerà indigneranno indignerebbe indignerebbero | indignato indignata indignati indignate | indignando
informare s | informa informano informava informavano informò informarono informerà informeranno informerebbe informerebbero | informato informata informati informate | informando
infuriarsi ir | infuria infuriano infuriava infuriavano infuriò infuriarono infurierà infurieranno infurierebbe infurierebbero | infuriato infuriata infuriati infuriate | infuriando
iniziare i | inizia iniziano iniziava iniziavano iniziò iniziarono inizierà inizieranno inizierebbe inizierebbero | iniziato iniziata iniziati iniziate | iniziando
insinuare s | insinua insinuano insinuava insinuavano insinuò insinuarono insinuerà insinueranno insinuerebbe insinuerebbero | insinuato insinuata insinuati insinuate | insinuando
insistere s | insiste insistono insisteva insistevano insistette insistettero insisterà insisteranno insisterebbe insisterebbero | insistito insistita insistiti insistite | insistendo
insultare i | insulta insultano insultava insultavano insultò insultarono insulterà insulteranno insulterebbe insulterebbero | insultato insultata insultati insultate | insultando
interrogare i | interroga interrogano interrogava interrogavano interrogò interrogarono interrogherà interrogheranno interrogherebbe interrogherebbero | interrogato interrogata interrogati interrogate | interrogando
interrogarsi ir | interroga interrogano interrogava interrogavano interrogò interrogarono interrogherà interrogheranno interrogherebbe interrogherebbero | interrogato interrogata interrogati interrogate | interrogando
interrompere i | interrompe interrompono interrompeva interrompevano interruppe interruppero interromperà interromperanno interromperebbe interromperebbero | interrotto interrotta interrotti interrotte | interrompendo
intervenire i | interviene intervengono interveniva intervenivano intervenne intervennero interverrà interverranno interverrebbe interverrebbero | intervenuto intervenuta intervenuti intervenute | intervenendo
intonare i | intona intonano intonava intonavano intonò intonarono intonerà intoneranno intonerebbe intonerebbero | intonato intonata intonati intonate | intonando
inveire i | inveisce inveiscono inveiva inveivano inveì inveirono inveirà inveiranno inveirebbe inveirebbero | inveito inveita inveiti inveite | inveendo
invitare o | invita invitano invitava invitavano invitò invitarono inviterà inviteranno inviterebbe inviterebbero | invitato invitata invitati invitate | invitando
invocare so | invoca invocano invocava invocavano invocò invocarono invocherà invocheranno invocherebbe invocherebbero | invocato invocata invocati invocate | invocando
ipotizzare s | ipotizza ipotizzano ipotizzava ipotizzavano ipotizzò ipotizzarono ipotizzerà ipotizzeranno ipotizzerebbe ipotizzerebbero | ipotizzato ipotizzata ipotizzati ipotizzate | ipotizzando
ironizzare s | ironizza ironizzano ironizzava ironizzavano ironizzò ironizzarono ironizzerà ironizzeranno ironizzerebbe ironizzerebbero | ironizzato ironizzata ironizzati ironizzate | ironizzando
lamentare so | lamenta lamentano lamentava lamentavano lamentò lamentarono lamenterà lamenteranno lamenterebbe lamenterebbero | lamentato lamentata lamentati lamentate | lamentando
lamentarsi ir | lamenta lamentano lamentava lamentavano lamentò lamentarono lamenterà lamenteranno lamenterebbe lamenterebbero | lamentato lamentata lamentati lamentate | lamentando
lanciare i | lancia lanciano lanciava lanciavano lanciò lanciarono lancerà lanceranno lancerebbe lancerebbero | lanciato lanciata lanciati lanciate | lanciando
lasciare_capire s | lascia_capire lasciano_capire lasciava_capire lasciavano_capire lasciò_capire lasciarono_capire lascerà_capire lasceranno_capire lascerebbe_capire lascerebbero_capire | lasciato_capire | lasciando_capire
lasciare_intendere s | lascia_intendere lasciano_intendere lasciava_intendere lasciavano_intendere lasciò_intendere lasciarono_intendere lascerà_intendere lasceranno_intendere lascerebbe_intendere lascerebbero_intendere | lasciato_intendere | lasciando_intendere
leggere id | legge leggono leggeva leggevano lesse lessero leggerà leggeranno leggerebbe leggerebbero | letto letta letti lette | leggendo
lodare o | loda lodano lodava lodavano lodò lodarono loderà loderanno loderebbe loderebbero | lodato lodata lodati lodate | lodando
manifestare s | manifesta manifestano manifestava manifestavano manifestò manifestarono manifesterà manifesteranno manifesterebbe manifesterebbero | manifestato manifestata manifestati manifestate | manifestando
meditare i | medita meditano meditava meditavano meditò meditarono mediterà mediteranno mediterebbe mediterebbero | meditato meditata meditati meditate | meditando
menzionare s | menziona menzionano menzionava menzionavano menzionò menzionarono menzionerà menzioneranno menzionerebbe menzionerebbero | menzionato menzionata menzionati menzionate | menzionando
meravigliarsi ir | meraviglia meravigliano meravigliava meravigliavano meravigliò meravigliarono meraviglierà meraviglieranno meraviglierebbe meraviglierebbero | meravigliato meravigliata meravigliati meravigliate | meravigliando
mettere_in_chiaro s | mette_in_chiaro mettono_in_chiaro metteva_in_chiaro mettevano_in_chiaro mise_in_chiaro misero_in_chiaro metterà_in_chiaro metteranno_in_chiaro metterebbe_in_chiaro metterebbero_in_chiaro | messo_in_chiaro | mettendo_in_chiaro
mettere_in_guardia i | mette_in_guardia mettono_in_guardia metteva_in_guardia mettevano_in_guardia mise_in_guardia misero_in_guardia metterà_in_guardia metteranno_in_guardia metterebbe_in_guardia metterebbero_in_guardia | messo_in_guardia | mettendo_in_guardia
minacciare i | minaccia minacciano minacciava minacciavano minacciò minacciarono minaccerà minacceranno minaccerebbe minaccerebbero | minacciato minacciata minacciati minacciate | minacciando
mormorare i | mormora mormorano mormorava mormoravano mormorò mormorarono mormorerà mormoreranno mormorerebbe mormorerebbero | mormorato mormorata mormorati mormorate | mormorando
narrare s | narra narrano narrava narravano narrò narrarono narrerà narreranno narrerebbe narrerebbero | narrato narrata narrati narrate | narrando
negare s | nega negano negava negavano negò negarono negherà negheranno negherebbe negherebbero | negato negata negati negate | negando
notare s | nota notano notava notavano notò notarono noterà noteranno noterebbe noterebbero | notato notata notati notate | notando
obiettare s | obietta obiettano obiettava obiettavano obiettò obiettarono obietterà obietteranno obietterebbe obietterebbero | obiettato obiettata obiettati obiettate | obiettando
opinare s | opina opinano opinava opinavano opinò opinarono opinerà opineranno opinerebbe opinerebbero | opinato opinata opinati opinate | opinando
ordinare s | ordina ordinano ordinava ordinavano ordinò ordinarono ordinerà ordineranno ordinerebbe ordinerebbero | ordinato ordinata ordinati ordinate | ordinando
osservare s | osserva osservano osservava osservavano osservò osservarono osserverà osserveranno osserverebbe osserverebbero | osservato osservata osservati osservate | osservando
parlare o | parla parlano parlava parlavano parlò parlarono parlerà parleranno parlerebbe parlerebbero | parlato parlata parlati parlate | parlando
pensare i | pensa pensano pensava pensavano pensò pensarono penserà penseranno penserebbe penserebbero | pensato pensata pensati pensate | pensando
piangere i | piange piangono piangeva piangevano pianse piansero piangerà piangeranno piangerebbe piangerebbero | pianto pianta pianti piante | piangendo
postare s | posta postano postava postavano postò postarono posterà posteranno posterebbe posterebbero | postato postata postati postate | postando
precisare s | precisa precisano precisava precisavano precisò precisarono preciserà preciseranno preciserebbe preciserebbero | precisato precisata precisati precisate | precisando
predicare i | predica predicano predicava predicavano predicò predicarono predicherà predicheranno predicherebbe predicherebbero | predicato predicata predicati predicate | predicando
predire s | predice predicono prediceva predicevano predisse predissero predirà prediranno predirebbe predirebbero | predetto predetta predetti predette | predicendo
pregare i | prega pregano pregava pregavano pregò pregarono pregherà pregheranno pregherebbe pregherebbero | pregato pregata pregati pregate | pregando
preoccuparsi ir | preoccupa preoccupano preoccupava preoccupavano preoccupò preoccuparono preoccuperà preoccuperanno preoccuperebbe preoccuperebbero | preoccupato preoccupata preoccupati preoccupate | preoccupando
pretendere s | pretende pretendono pretendeva pretendevano pretese pretesero pretenderà pretenderanno pretenderebbe pretenderebbero | preteso pretesa pretesi pretese | pretendendo
prevedere sd | prevede prevedono prevedeva prevedevano previde previdero prevederà prevederanno prevederebbe prevederebbero | previsto prevista previsti previste | prevedendo
proclamare s | proclama proclamano proclamava proclamavano proclamò proclamarono proclamerà proclameranno proclamerebbe proclamerebbero | proclamato proclamata proclamati proclamate | proclamando
promettere so | promette promettono prometteva promettevano promise promisero prometterà prometteranno prometterebbe prometterebbero | promesso promessa promessi promesse | promettendo
pronosticare s | pronostica pronosticano pronosticava pronosticavano pronosticò pronosticarono pronosticherà pronosticheranno pronosticherebbe pronosticherebbero | pronosticato pronosticata pronosticati pronosticate | pronosticando
pronunciare i | pronuncia pronunciano pronunciava pronunciavano pronunciò pronunciarono pronuncerà pronunceranno pronuncerebbe pronuncerebbero | pronunciato pronunciata pronunciati pronunciate | pronunciando
pronunciarsi ir | pronuncia pronunciano pronunciava pronunciavano pronunciò pronunciarono pronuncerà pronunceranno pronuncerebbe pronuncerebbero | pronunciato pronunciata pronunciati pronunciate | pronunciando
proporre s | propone propongono proponeva proponevano propose proposero proporrà proporranno proporrebbe proporrebbero | proposto proposta proposti proposte | proponendo
proseguire i | prosegue proseguono proseguiva proseguivano proseguì proseguirono proseguirà proseguiranno proseguirebbe proseguirebbero | proseguito proseguita proseguiti proseguite | proseguendo
protestare s | protesta protestano protestava protestavano protestò protestarono protesterà protesteranno protesterebbe protesterebbero | protestato protestata protestati protestate | protestando
provocare i | provoca provocano provocava provocavano provocò provocarono provocherà provocheranno provocherebbe provocherebbero | provocato provocata provocati provocate | provocando
pubblicare s | pubblica pubblicano pubblicava pubblicavano pubblicò pubblicarono pubblicherà pubblicheranno pubblicherebbe pubblicherebbero | pubblicato pubblicata pubblicati pubblicate | pubblicando
puntualizzare s | puntualizza puntualizzano puntualizzava puntualizzavano puntualizzò puntualizzarono puntualizzerà puntualizzeranno puntualizzerebbe puntualizzerebbero | puntualizzato puntualizzata puntualizzati puntualizzate | puntualizzando
qualificare o | qualifica qualificano qualificava qualificavano qualificò qualificarono qualificherà qualificheranno qualificherebbe qualificherebbero | qualificato qualificata qualificati qualificate | qualificando
raccomandare s | raccomanda raccomandano raccomandava raccomandavano raccomandò raccomandarono raccomanderà raccomanderanno raccomanderebbe raccomanderebbero | raccomandato raccomandata raccomandati raccomandate | raccomandando
raccontare s | racconta raccontano raccontava raccontavano raccontò raccontarono racconterà racconteranno racconterebbe racconterebbero | raccontato raccontata raccontati raccontate | raccontando
raccontarsi ir | racconta raccontano raccontava raccontavano raccontò raccontarono racconterà racconteranno racconterebbe racconterebbero | raccontato raccontata raccontati raccontate | raccontando
rallegrarsi ir | rallegra rallegrano rallegrava rallegravano rallegrò rallegrarono rallegrerà rallegreranno rallegrerebbe rallegrerebbero | rallegrato rallegrata rallegrati rallegrate | rallegrando
rammaricarsi ir | rammarica rammaricano rammaricava rammaricavano rammaricò rammaricarono rammaricherà rammaricheranno rammaricherebbe rammaricherebbero | rammaricato rammaricata rammaricati rammaricate | rammaricando
rammentare s | rammenta rammentano rammentava rammentavano rammentò rammentarono rammenterà rammenteranno rammenterebbe rammenterebbero | rammentato rammentata rammentati rammentate | rammentando
rassicurare s | rassicura rassicurano rassicurava rassicuravano rassicurò rassicurarono rassicurerà rassicureranno rassicurerebbe rassicurerebbero | rassicurato rassicurata rassicurati rassicurate | rassicurando
ratificare s | ratifica ratificano ratificava ratificavano ratificò ratificarono ratificherà ratificheranno ratificherebbe ratificherebbero | ratificato ratificata ratificati ratificate | ratificando
reagire i | reagisce reagiscono reagiva reagivano reagì reagirono reagirà reagiranno reagirebbe reagirebbero | reagito reagita reagiti reagite | reagendo
recitare id | recita recitano recitava recitavano recitò recitarono reciterà reciteranno reciterebbe reciterebbero | recitato recitata recitati recitate | recitando
reclamare so | reclama reclamano reclamava reclamavano reclamò reclamarono reclamerà reclameranno reclamerebbe reclamerebbero | reclamato reclamata reclamati reclamate | reclamando
redarguire i | redarguisce redarguiscono redarguiva redarguivano redarguì redarguirono redarguirà redarguiranno redarguirebbe redarguirebbero | redarguito redarguita redarguiti redarguite | redarguendo
rendere_noto s | rende_noto rendono_noto rendeva_noto rendevano_noto rese_noto resero_noto renderà_noto renderanno_noto renderebbe_noto renderebbero_noto | reso_noto | rendendo_noto
replicare s | replica replicano replicava replicavano replicò replicarono replicherà replicheranno replicherebbe replicherebbero | replicato replicata replicati replicate | replicando
respingere so | respinge respingono respingeva respingevano respinse respinsero respingerà respingeranno respingerebbe respingerebbero | respinto respinta respinti respinte | respingendo
rettificare s | rettifica rettificano rettificava rettificavano rettificò rettificarono rettificherà rettificheranno rettificherebbe rettificherebbero | rettificato rettificata rettificati rettificate | rettificando
riassumere s | riassume riassumono riassumeva riassumevano riassunse riassunsero riassumerà riassumeranno riassumerebbe riassumerebbero | riassunto riassunta riassunti riassunte | riassumendo
ribadire s | ribadisce ribadiscono ribadiva ribadivano ribadì ribadirono ribadirà ribadiranno ribadirebbe ribadirebbero | ribadito ribadita ribaditi ribadite | ribadendo
ribattere s | ribatte ribattono ribatteva ribattevano ribatté ribatterono ribatterà ribatteranno ribatterebbe ribatterebbero | ribattuto ribattuta ribattuti ribattute | ribattendo
riconoscere s | riconosce riconoscono riconosceva riconoscevano riconobbe riconobbero riconoscerà riconosceranno riconoscerebbe riconoscerebbero | riconosciuto riconosciuta riconosciuti riconosciute | riconoscendo
ricordare s | ricorda ricordano ricordava ricordavano ricordò ricordarono ricorderà ricorderanno ricorderebbe ricorderebbero | ricordato ricordata ricordati ricordate | ricordando
ridacchiare i | ridacchia ridacchiano ridacchiava ridacchiavano ridacchiò ridacchiarono ridacchierà ridacchieranno ridacchierebbe ridacchierebbero | ridacchiato ridacchiata ridacchiati ridacchiate | ridacchiando
ridere i | ride ridono rideva ridevano rise risero riderà rideranno riderebbe riderebbero | riso risa risi rise | ridendo
rievocare s | rievoca rievocano rievocava rievocavano rievocò rievocarono rievocherà rievocheranno rievocherebbe rievocherebbero | rievocato rievocata rievocati rievocate | rievocando
riferire s | riferisce riferiscono riferiva riferivano riferì riferirono riferirà riferiranno riferirebbe riferirebbero | riferito riferita riferiti riferite | riferendo
rifiutare o | rifiuta rifiutano rifiutava rifiutavano rifiutò rifiutarono rifiuterà rifiuteranno rifiuterebbe rifiuterebbero | rifiutato rifiutata rifiutati rifiutate | rifiutando
riflettere i | riflette riflettono rifletteva riflettevano rifletté rifletterono rifletterà rifletteranno rifletterebbe rifletterebbero | riflettuto riflettuta riflettuti riflettute | riflettendo
rilanciare i | rilancia rilanciano rilanciava rilanciavano rilanciò rilanciarono rilancerà rilanceranno rilancerebbe rilancerebbero | rilanciato rilanciata rilanciati rilanciate | rilanciando
rilevare s | rileva rilevano rilevava rilevavano rilevò rilevarono rileverà rileveranno rileverebbe rileverebbero | rilevato rilevata rilevati rilevate | rilevando
rimarcare s | rimarca rimarcano rimarcava rimarcavano rimarcò rimarcarono rimarcherà rimarcheranno rimarcherebbe rimarcherebbero | rimarcato rimarcata rimarcati rimarcate | rimarcando
rimproverare s | rimprovera rimproverano rimproverava rimproveravano rimproverò rimproverarono rimprovererà rimprovereranno rimprovererebbe rimprovererebbero | rimproverato rimproverata rimproverati rimproverate | rimproverando
ringhiare i | ringhia ringhiano ringhiava ringhiavano ringhiò ringhiarono ringhierà ringhieranno ringhierebbe ringhierebbero | ringhiato ringhiata ringhiati ringhiate | ringhiando
ringraziare i | ringrazia ringraziano ringraziava ringraziavano ringraziò ringraziarono ringrazierà ringrazieranno ringrazierebbe ringrazierebbero | ringraziato ringraziata ringraziati ringraziate | ringraziando
ripetere s | ripete ripetono ripeteva ripetevano ripeté ripeterono ripeterà ripeteranno ripeterebbe ripeterebbero | ripetuto ripetuta ripetuti ripetute | ripetendo
riportare sd | riporta riportano riportava riportavano riportò riportarono riporterà riporteranno riporterebbe riporterebbero | riportato riportata riportati riportate | riportando
riprendere i | riprende riprendono riprendeva riprendevano riprese ripresero riprenderà riprenderanno riprenderebbe riprenderebbero | ripreso ripresa ripresi riprese | riprendendo
rispondere s | risponde rispondono rispondeva rispondevano rispose risposero risponderà risponderanno risponderebbe risponderebbero | risposto risposta risposti risposte | rispondendo
ritenere s | ritiene ritengono riteneva ritenevano ritenne ritennero riterrà riterranno riterrebbe riterrebbero | ritenuto ritenuta ritenuti ritenute | ritenendo
ritwittare s | ritwitta ritwittano ritwittava ritwittavano ritwittò ritwittarono ritwitterà ritwitteranno ritwitterebbe ritwitterebbero | ritwittato ritwittata ritwittati ritwittate | ritwittando
rivelare s | rivela rivelano rivelava rivelavano rivelò rivelarono rivelerà riveleranno rivelerebbe rivelerebbero | rivelato rivelata rivelati rivelate | rivelando
ruggire i | ruggisce ruggiscono ruggiva ruggivano ruggì ruggirono ruggirà ruggiranno ruggirebbe ruggirebbero | ruggito ruggita ruggiti ruggite | ruggendo
salutare so | saluta salutano salutava salutavano salutò salutarono saluterà saluteranno saluterebbe saluterebbero | salutato salutata salutati salutate | salutando
sbottare i | sbotta sbottano sbottava sbottavano sbottò sbottarono sbotterà sbotteranno sbotterebbe sbotterebbero | sbottato sbottata sbottati sbottate | sbottando
sbraitare i | sbraita sbraitano sbraitava sbraitavano sbraitò sbraitarono sbraiterà sbraiteranno sbraiterebbe sbraiterebbero | sbraitato sbraitata sbraitati sbraitate | sbraitando
scandalizzarsi ir | scandalizza scandalizzano scandalizzava scandalizzavano scandalizzò scandalizzarono scandalizzerà scandalizzeranno scandalizzerebbe scandalizzerebbero | scandalizzato scandalizzata scandalizzati scandalizzate | scandalizzando
scherzare s | scherza scherzano scherzava scherzavano scherzò scherzarono scherzerà scherzeranno scherzerebbe scherzerebbero | scherzato scherzata scherzati scherzate | scherzando
scommettere i | scommette scommettono scommetteva scommettevano scommise scommisero scommetterà scommetteranno scommetterebbe scommetterebbero | scommesso scommessa scommessi scommesse | scommettendo
scrivere s | scrive scrivono scriveva scrivevano scrisse scrissero scriverà scriveranno scriverebbe scriverebbero | scritto scritta scritti scritte | scrivendo
scusarsi ir | scusa scusano scusava scusavano scusò scusarono scuserà scuseranno scuserebbe scuserebbero | scusato scusata scusati scusate | scusando
segnalare s | segnala segnalano segnalava segnalavano segnalò segnalarono segnalerà segnaleranno segnalerebbe segnalerebbero | segnalato segnalata segnalati segnalate | segnalando
sentenziare s | sentenzia sentenziano sentenziava sentenziavano sentenziò sentenziarono sentenzierà sentenzieranno sentenzierebbe sentenzierebbero | sentenziato sentenziata sentenziati sentenziate | sentenziando
sfidare i | sfida sfidano sfidava sfidavano sfidò sfidarono sfiderà sfideranno sfiderebbe sfiderebbero | sfidato sfidata sfidati sfidate | sfidando
sfogarsi ir | sfoga sfogano sfogava sfogavano sfogò sfogarono sfogherà sfogheranno sfogherebbe sfogherebbero | sfogato sfogata sfogati sfogate | sfogando
singhiozzare i | singhiozza singhiozzano singhiozzava singhiozzavano singhiozzò singhiozzarono singhiozzerà singhiozzeranno singhiozzerebbe singhiozzerebbero | singhiozzato singhiozzata singhiozzati singhiozzate | singhiozzando
sintetizzare s | sintetizza sintetizzano sintetizzava sintetizzavano sintetizzò sintetizzarono sintetizzerà sintetizzeranno sintetizzerebbe sintetizzerebbero | sintetizzato sintetizzata sintetizzati sintetizzate | sintetizzando
smentire s | smentisce smentiscono smentiva smentivano smentì smentirono smentirà smentiranno smentirebbe smentirebbero | smentito smentita smentiti smentite | smentendo
sogghignare i | sogghigna sogghignano sogghignava sogghignavano sogghignò sogghignarono sogghignerà sogghigneranno sogghignerebbe sogghignerebbero | sogghignato sogghignata sogghignati sogghignate | sogghignando
sognare i | sogna sognano sognava sognavano sognò sognarono sognerà sogneranno sognerebbe sognerebbero | sognato sognata sognati sognate | sognando
sollecitare i | sollecita sollecitano sollecitava sollecitavano sollecitò sollecitarono solleciterà solleciteranno solleciterebbe solleciterebbero | sollecitato sollecitata sollecitati sollecitate | sollecitando
sorprendersi ir | sorprende sorprendono sorprendeva sorprendevano sorprese sorpresero sorprenderà sorprenderanno sorprenderebbe sorprenderebbero | sorpreso sorpresa sorpresi sorprese | sorprendendo
sorridere i | sorride sorridono sorrideva sorridevano sorrise sorrisero sorriderà sorrideranno sorriderebbe sorriderebbero | sorriso sorrisa sorrisi sorrise | sorridendo
sospettare i | sospetta sospettano sospettava sospettavano sospettò sospettarono sospetterà sospetteranno sospetterebbe sospetterebbero | sospettato sospettata sospettati sospettate | sospettando
sospirare i | sospira sospirano sospirava sospiravano sospirò sospirarono sospirerà sospireranno sospirerebbe sospirerebbero | sospirato sospirata sospirati sospirate | sospirando
sostenere s | sostiene sostengono sosteneva sostenevano sostenne sostennero sosterrà sosterranno sosterrebbe sosterrebbero | sostenuto sostenuta sostenuti sostenute | sostenendo
sottolineare s | sottolinea sottolineano sottolineava sottolineavano sottolineò sottolinearono sottolineerà sottolineeranno sottolineerebbe sottolineerebbero | sottolineato sottolineata sottolineati sottolineate | sottolineando
sparare i | spara sparano sparava sparavano sparò spararono sparerà spareranno sparerebbe sparerebbero | sparato sparata sparati sparate | sparando
specificare s | specifica specificano specificava specificavano specificò specificarono specificherà specificheranno specificherebbe specificherebbero | specificato specificata specificati specificate | specificando
sperare i | spera sperano sperava speravano sperò sperarono spererà spereranno spererebbe spererebbero | sperato sperata sperati sperate | sperando
spiegare s | spiega spiegano spiegava spiegavano spiegò spiegarono spiegherà spiegheranno spiegherebbe spiegherebbero | spiegato spiegata spiegati spiegate | spiegando
stabilire sd | stabilisce stabiliscono stabiliva stabilivano stabilì stabilirono stabilirà stabiliranno stabilirebbe stabilirebbero | stabilito stabilita stabiliti stabilite | stabilendo
stimare s | stima stimano stimava stimavano stimò stimarono stimerà stimeranno stimerebbe stimerebbero | stimato stimata stimati stimate | stimando
strillare i | strilla strillano strillava strillavano strillò strillarono strillerà strilleranno strillerebbe strillerebbero | strillato strillata strillati strillate | strillando
stupirsi ir | stupisce stupiscono stupiva stupivano stupì stupirono stupirà stupiranno stupirebbe stupirebbero | stupito stupita stupiti stupite | stupendo
suggerire s | suggerisce suggeriscono suggeriva suggerivano suggerì suggerirono suggerirà suggeriranno suggerirebbe suggerirebbero | suggerito suggerita suggeriti suggerite | suggerendo
supplicare i | supplica supplicano supplicava supplicavano supplicò supplicarono supplicherà supplicheranno supplicherebbe supplicherebbero | supplicato supplicata supplicati supplicate | supplicando
supporre i | suppone suppongono supponeva supponevano suppose supposero supporrà supporranno supporrebbe supporrebbero | supposto supposta supposti supposte | supponendo
sussurrare i | sussurra sussurrano sussurrava sussurravano sussurrò sussurrarono sussurrerà sussurreranno sussurrerebbe sussurrerebbero | sussurrato sussurrata sussurrati sussurrate | sussurrando
svelare s | svela svelano svelava svelavano svelò svelarono svelerà sveleranno svelerebbe svelerebbero | svelato svelata svelati svelate | svelando
tacciare o | taccia tacciano tacciava tacciavano tacciò tacciarono taccerà tacceranno taccerebbe taccerebbero | tacciato tacciata tacciati tacciate | tacciando
tagliare_corto i | taglia_corto tagliano_corto tagliava_corto tagliavano_corto tagliò_corto tagliarono_corto taglierà_corto taglieranno_corto taglierebbe_corto taglierebbero_corto | tagliato_corto | tagliando_corto
temere oi | teme temono temeva temevano temette temettero temerà temeranno temerebbe temerebbero | temuto temuta temuti temute | temendo
tenere_a_precisare s | tiene_a_precisare tengono_a_precisare teneva_a_precisare tenevano_a_precisare tenne_a_precisare tennero_a_precisare terrà_a_precisare terranno_a_precisare terrebbe_a_precisare terrebbero_a_precisare | tenuto_a_precisare | tenendo_a_precisare
tenere_a_sottolineare s | tiene_a_sottolineare tengono_a_sottolineare teneva_a_sottolineare tenevano_a_sottolineare tenne_a_sottolineare tennero_a_sottolineare terrà_a_sottolineare terranno_a_sottolineare terrebbe_a_sottolineare terrebbero_a_sottolineare | tenuto_a_sottolineare | tenendo_a_sottolineare
terminare i | termina terminano terminava terminavano terminò terminarono terminerà termineranno terminerebbe terminerebbero | terminato terminata terminati terminate | terminando
testimoniare s | testimonia testimoniano testimoniava testimoniavano testimoniò testimoniarono testimonierà testimonieranno testimonierebbe testimonierebbero | testimoniato testimoniata testimoniati testimoniate | testimoniando
titolare d | titola titolano titolava titolavano titolò titolarono titolerà titoleranno titolerebbe titolerebbero | titolato titolata titolati titolate | titolando
tranquillizzare i | tranquillizza tranquillizzano tranquillizzava tranquillizzavano tranquillizzò tranquillizzarono tranquillizzerà tranquillizzeranno tranquillizzerebbe tranquillizzerebbero | tranquillizzato tranquillizzata tranquillizzati tranquillizzate | tranquillizzando
trasmettere s | trasmette trasmettono trasmetteva trasmettevano trasmise trasmisero trasmetterà trasmetteranno trasmetterebbe trasmetterebbero | trasmesso trasmessa trasmessi trasmesse | trasmettendo
trattare o | tratta trattano trattava trattavano trattò trattarono tratterà tratteranno tratterebbe tratterebbero | trattato trattata trattati trattate | trattando
tuonare i | tuona tuonano tuonava tuonavano tuonò tuonarono tuonerà tuoneranno tuonerebbe tuonerebbero | tuonato tuonata tuonati tuonate | tuonando
twittare s | twitta twittano twittava twittavano twittò twittarono twitterà twitteranno twitterebbe twitterebbero | twittato twittata twittati twittate | twittando
urlare i | urla urlano urlava urlavano urlò urlarono urlerà urleranno urlerebbe urlerebbero | urlato urlata urlati urlate | urlando
valutare s | valuta valutano valutava valutavano valutò valutarono valuterà valuteranno valuterebbe valuterebbero | valutato valutata valutati valutate | valutando
vantarsi ir | vanta vantano vantava vantavano vantò vantarono vanterà vanteranno vanterebbe vanterebbero | vantato vantata vantati vantate | vantando
vedere o | vede vedono vedeva vedevano vide videro vedrà vedranno vedrebbe vedrebbero | visto vista visti viste | vedendo
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
per
prima di
senza
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
prima
dopo
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
altri mp
altre fp
altro ms
un altro ms
un'altra fs
alcuni mp
alcune fp
molti mp
molte fp
diversi mp
diverse fp
uno di loro ms
una di loro fs
qualcuno ms
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
che
chi
"""

DETERMINERS = """
il ms
lo ms
la fs
l *s
i mp
gli mp
le fp
un ms
uno ms
una fs
questo ms
questa fs
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
qualche *s
alcuni mp
alcune fp
alcun ms
nessun ms
nessuna fs
altro ms
altra fs
altri mp
altre fp
vari mp
varie fp
diversi mp
diverse fp
molti mp
molte fp
due *p
tre *p
quattro *p
cinque *p
sei *p
sette *p
otto *p
nove *p
dieci *p
tutto ms
tutta fs
tutti mp
tutte fp
qualsiasi *s
numerosi mp
numerose fp
ciascun *s
la maggior parte dei mp
la maggior parte delle fp
un gruppo di *p
decine di *p
centinaia di *p
migliaia di *p
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
da
dal
dallo
dalla
dall
dai
dagli
dalle
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
per
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
né
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
autore m
autrice f
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
dirigente *
dirigenti *p
docente *
docenti *p
donna f
donne fp
economista *
economisti *p
editore m
editrice f
elettore m
elettori mp
esperto m
esperta f
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
giovane *
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
leader *
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
politico m
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
ragazza f
ragazzo m
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
responsabile *
responsabili *p
rettore m
rettrice f
ricercatore m
ricercatrice f
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
uomo m
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
carabinieri mp
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
consiglio m
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
dichiarazione f
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
messaggio m
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
lunedì
martedì
mercoledì
giovedì
venerdì
sabato
domenica
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
sì
no
non
oggi
ieri
domani
ora
adesso
poi
anche
inoltre
così
qui
qua
lì
là
senza
con
quando
dove
come
che
chi
per
ma
però
perché
mentre
dopo
prima
da
dal
dalla
fino
durante
secondo
sotto
contro
su
sul
sulla
tra
fra
niente
nessuno
tutto
tutti
tutte
qualcosa
qualcuno
ogni
altro
altri
tale
tanto
molto
più
meno
meglio
peggio
bene
male
grazie
ciao
leggi
guarda
foto
video
immagine
archivio
vicino
lontano
interpellato
interpellata
questo
questa
questi
queste
quello
quella
quelli
il
lo
la
i
gli
le
un
uno
una
suo
sua
suoi
sue
è
sono
era
ha
hanno
si
ci
al
alla
del
della
dei
delle
di
in
nel
nella
e
ed
o
già
solo
sempre
mai
due
tre
intanto
infatti
insomma
dunque
quindi
ecco
allora
forse
se
nello
nei
negli
nelle
agli
alle
ai
dagli
dai
dalle
a
ad
né
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

RELATED = """
leggi anche
leggi tutto
leggi di più
vedi anche
guarda anche
approfondimento
ti potrebbe interessare
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

INDEFINITE = """
un
uno
una
"""

DEFINITE = """
il
lo
la
l
questo
questa
"""

ANYBODY = """
uomo
donna
giovane
ragazzo
ragazza
esperto
esperta
politico
politica
autore
autrice
ricercatore
ricercatrice
dirigente
leader
responsabile
"""

PACK = LanguagePack(
    code="it",
    name="Italian",
    function_words=words(FUNCTION_WORDS),
    dates=DATES,
    abbreviations=ABBREVIATIONS,
    marks="« »\n“ ”\n‘ ’",
    speech=SpeechWords(
        verbs=VERBS,
        auxiliaries=AUXILIARIES,
        passives=PASSIVES,
        rumour=RUMOUR,
        modals=MODALS,
        negations=NEGATIONS,
        adverbs=ADVERBS,
        adverb_endings=ADVERB_ENDINGS,
        dropped_plurals=DROPPED_PLURALS,
        verb_endings=VERB_ENDINGS,
        object_pronouns=OBJECT_PRONOUNS,
        reflexives=REFLEXIVES,
        phrases=PHRASES,
        weak_phrases=WEAK_PHRASES,
        nouns=NOUNS,
        conjunctions=CONJUNCTIONS,
        agents=AGENTS,
    ),
    people=PeopleWords(
        pronouns=PRONOUNS,
        demonstratives=DEMONSTRATIVES,
        first_person=FIRST_PERSON,
        own=OWN,
        impersonal=IMPERSONAL,
        relatives=RELATIVES,
        determiners=DETERMINERS,
        definite=DEFINITE,
        indefinite=INDEFINITE,
        linkers=LINKERS,
        prepositions=PREPOSITIONS,
        coordinators=COORDINATORS,
        subordinators=SUBORDINATORS,
        titles=TITLES,
        roles=ROLES,
        anybody=ANYBODY,
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
        related=RELATED,
    ),
    examples=examples(EXAMPLES),
)
