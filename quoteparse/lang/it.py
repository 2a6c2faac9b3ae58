"""Italian: marks, cues, titles, pronouns, dates, with examples."""

from .base import LanguagePack

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
esortare i | esorta esortano esortava esortavano esortò esortarono esorterà esorteranno esorterebbe esorterebbero | esortato esortata esortati esortate | esortando
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
incoraggiare i | incoraggia incoraggiano incoraggiava incoraggiavano incoraggiò incoraggiarono incoraggerà incoraggeranno incoraggerebbe incoraggerebbero | incoraggiato incoraggiata incoraggiati incoraggiate | incoraggiando
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
invitare i | invita invitano invitava invitavano invitò invitarono inviterà inviteranno inviterebbe inviterebbero | invitato invitata invitati invitate | invitando
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

PACK = LanguagePack(
    code="it",
    name="Italian",
    abbreviations=ABBREVIATIONS,
)
