"""Spanish: marks, cues, titles, pronouns, dates, with examples."""

from .base import DateWords, LanguagePack, PeopleWords, RefusalWords, SpeechWords, examples, words

FUNCTION_WORDS = """
    ahora ahí al algo allí amor aquí así años bien buenas bueno buenos cada che claro como con conmigo contigo creo
    cuando cómo de del desde dice dijo dios donde dos días dónde el ella ellos en entre era eres es esa esas ese eso
    esos españa esta estaba estaban estamos estas este esto estos estoy está estás felicidades feliz fue fui gracias
    gusta ha habla había hace hacer han hasta hay hola hoy ir jajaja la las le lo los luego mañana me mejor mi mis
    mismo mucha mucho muy más mí nada nadie ni no nos nosotros nunca ojalá otra otro pa para parte pero poco por
    porque pq puede puedes puedo pues q que querés quien quiere quiero quién qué sabe se ser señor siempre sin sobre
    son sos soy su sus sé sí sólo también tan te tengo tenés ti tiene tienen tienes tmb todo todos tus tú un una uno
    usted ustedes va vamos van verdad vez vida vos voy xq y ya yo ¡ ¿ él
"""

DATES = DateWords(
    months="""
    enero ene
    febrero feb
    marzo mar
    abril abr
    mayo
    junio jun
    julio jul
    agosto ago
    septiembre setiembre sept
    octubre oct
    noviembre nov
    diciembre dic
    """,
    weekdays="""
    lunes
    martes
    miércoles miercoles
    jueves
    viernes
    sábado sabado
    domingo
    """,
    numbers="""
    1 un una
    2 dos
    3 tres
    4 cuatro
    5 cinco
    6 seis
    7 siete
    8 ocho
    9 nueve
    10 diez
    11 once
    12 doce
    15 quince
    20 veinte
    30 treinta
    """,
    units="""
    hour hora horas
    day día días dia dias
    week semana semanas
    month mes meses
    year año años
    """,
    ordinal_endings="º ° ro",
    future="""
    va van irá irán será serán podrá podrán deberá deberán hará harán tendrá tendrán habrá previsto prevista previstos
    previstas esperado esperada próximo próxima viajará debe deben
    """,
    future_endings="ará arán erá erán irá irán",
    past="ha han había dijo dijeron afirmó anunció declaró explicó aseguró indicó señaló fue fueron era añadió",
    of_something_else="desde hasta antes después del de para por",
    capital="lower",
    counted="""
    personas soldados euros dólares pesos muertos heridos policías manifestantes habitantes empleos trabajadores
    kilómetros metros toneladas votos casos desplazados refugiados civiles familias hectáreas viviendas millones
    """,
    phrases="""
    cada/todo/todos_los/un/los/algún {weekday} = nothing
    {weekday} santo/negro = nothing
    (el) {weekday},? {day} de {month} de/del {year} = date
    (el) {weekday},? {day} de {month} = date
    (el) {day} de {month} de/del {year} = date
    (el) {day} de {month},? {year} = date
    (el) {day} de {month} = date
    (el) {day} de {month} pasado/último = date
    (el) {day} de {month} del_año_pasado = date -1
    (el) {digits} = digits
    del {day} al {day} de {month} de/del {year} = days
    del {day} al {day} de {month} = days
    entre el {day} y el {day} de {month} de/del {year} = days
    entre el {day} y el {day} de {month} = days
    del {day} de {month} al {day} de {month} = days
    (en) (la) noche del {weekday} al {weekday} = weekdays
    (la) madrugada del {weekday} al {weekday} = weekdays
    de {weekday} a {weekday} = weekdays
    entre el {weekday} y el {weekday} = weekdays
    el {weekday} = weekday
    este {weekday} = weekday
    {weekday} = weekday
    (el) {weekday} por_la_mañana/por_la_tarde/por_la_noche = weekday
    (el) {weekday} pasado/último = weekday last
    el pasado/último {weekday} = weekday last
    pasado/último {weekday} = weekday last
    (el) {weekday} próximo/que_viene = weekday coming
    el próximo {weekday} = weekday coming
    próximo {weekday} = weekday coming
    ayer = day -1
    ayer por_la_mañana/por_la_tarde/por_la_noche = day -1
    anteayer/antier/antes_de_ayer = day -2
    anoche = day -1
    hoy = day 0
    esta mañana/tarde/noche = day 0
    pasado_mañana = day 2
    mañana por_la_mañana/por_la_tarde/por_la_noche = day 1
    el día anterior/antes = previous -1
    la víspera = previous -1
    al/el día siguiente = previous 1
    el mismo día/lunes/martes/miércoles/jueves/viernes/sábado/domingo = previous 0
    hace {number} {unit} = ago
    hace unos/casi/más_de/apenas/cerca_de {number} {unit} = ago
    dentro_de/en {number} {unit} = ago 1
    {number} {unit} después/más_tarde = later
    {number} {unit} antes = later -1
    esta semana = week 0
    a_principios_de/a_comienzos_de esta/la semana = week early
    la semana pasada = week -1
    la pasada semana = week -1
    la próxima semana = week 1
    la semana próxima/que_viene = week 1
    este fin_de_semana = weekend
    el fin_de_semana pasado = weekend last
    el pasado fin_de_semana = weekend last
    el próximo fin_de_semana = weekend 1
    este mes = months_from 0
    el mes pasado = months_from -1
    el pasado mes = months_from -1
    el mes próximo/que_viene = months_from 1
    el próximo mes = months_from 1
    (a) fines/finales de_mes/del_mes = of_month late
    (a) principios/inicios/comienzos de_mes/del_mes = of_month early
    (a) principios/inicios/comienzos de {month} = month early
    (a) principios/inicios/comienzos de {month} de {year} = month early
    (a) mediados de {month} = month mid
    (a) mediados de {month} de {year} = month mid
    (a) fines/finales de {month} = month late
    (a) fines/finales de {month} de {year} = month late
    en/desde/hasta/para | {month} = month
    {month} de/del {year} = month
    en/desde | {month} del_año_pasado/del_pasado_año = month -1
    {month} pasado = month last
    pasado {month} = month last
    en | {month} próximo = month next
    próximo {month} = month next
    el_mes_de | {month} = month
    entre {month} y {month} = months
    entre {month} y {month} de {year} = months
    de {month} a {month} = months
    en/desde/hasta/año/a_principios_de/a_finales_de/a_mediados_de/para | {year} = year
    entre {year} y {year} = years
    de {year} a {year} = years
    el año pasado = year -1
    el pasado año = year -1
    este año = year 0
    el próximo año = year 1
    el año próximo/que_viene = year 1
    """,
)

ABBREVIATIONS = """
sr
sra
srta
sres
dr
dra
dres
d
dña
prof
ing
lic
arq
excmo
excma
ilmo
av
avda
pza
dpto
prov
gral
cnel
cap #
tte
sgto
alm
ee.uu
rr.hh
ff.aa
cc.oo
jj.oo
núm #
nro #
no #
art #
vol #
p #
pág #
págs #
fig #
ed
ej
p. ej
et al
aprox #
máx
mín
cf
vs
ene #
feb #
mar #
abr #
jun #
jul #
ago #
sept #
sep #
oct #
nov #
dic #
a.c
d.c
a. c
d. c
s.a
s.l
cía
ltda
tel
"""

VERBS = """
abrir i | abre abren abría abrían abrió abrieron abrirá abrirán abriría abrirían | abrido | abriendo
abundar s | abunda abundan abundaba abundaban abundó abundaron abundará abundarán abundaría abundarían | abundado | abundando
acabar i | acaba acaban acababa acababan acabó acabaron acabará acabarán acabaría acabarían | acabado | acabando
aceptar s | acepta aceptan aceptaba aceptaban aceptó aceptaron aceptará aceptarán aceptaría aceptarían | aceptado | aceptando
aclarar s | aclara aclaran aclaraba aclaraban aclaró aclararon aclarará aclararán aclararía aclararían | aclarado | aclarando
aconsejar s | aconseja aconsejan aconsejaba aconsejaban aconsejó aconsejaron aconsejará aconsejarán aconsejaría aconsejarían | aconsejado | aconsejando
acotar s | acota acotan acotaba acotaban acotó acotaron acotará acotarán acotaría acotarían | acotado | acotando
acreditar s | acredita acreditan acreditaba acreditaban acreditó acreditaron acreditará acreditarán acreditaría acreditarían | acreditado | acreditando
acusar so | acusa acusan acusaba acusaban acusó acusaron acusará acusarán acusaría acusarían | acusado | acusando
adelantar s | adelanta adelantan adelantaba adelantaban adelantó adelantaron adelantará adelantarán adelantaría adelantarían | adelantado | adelantando
admitir s | admite admiten admitía admitían admitió admitieron admitirá admitirán admitiría admitirían | admitido | admitiendo
aducir s | aduce aducen aducía aducían adujo adujeron aducirá aducirán aduciría aducirían | aducido | aduciendo
advertir s | advierte advierten advertía advertían advirtió advirtieron advertirá advertirán advertiría advertirían | advertido | advirtiendo
afirmar s | afirma afirman afirmaba afirmaban afirmó afirmaron afirmará afirmarán afirmaría afirmarían | afirmado | afirmando
agradecer i | agradece agradecen agradecía agradecían agradeció agradecieron agradecerá agradecerán agradecería agradecerían | agradecido | agradeciendo
agregar s | agrega agregan agregaba agregaban agregó agregaron agregará agregarán agregaría agregarían | agregado | agregando
ahondar s | ahonda ahondan ahondaba ahondaban ahondó ahondaron ahondará ahondarán ahondaría ahondarían | ahondado | ahondando
alabar so | alaba alaban alababa alababan alabó alabaron alabará alabarán alabaría alabarían | alabado | alabando
alardear i | alardea alardean alardeaba alardeaban alardeó alardearon alardeará alardearán alardearía alardearían | alardeado | alardeando
alarmarse ir | alarma alarman alarmaba alarmaban alarmó alarmaron alarmará alarmarán alarmaría alarmarían | alarmado | alarmando
alegar s | alega alegan alegaba alegaban alegó alegaron alegará alegarán alegaría alegarían | alegado | alegando
alegrarse ir | alegra alegran alegraba alegraban alegró alegraron alegrará alegrarán alegraría alegrarían | alegrado | alegrando
alentar i | alienta alientan alentaba alentaban alentó alentaron alentará alentarán alentaría alentarían | alentado | alentando
alertar s | alerta alertan alertaba alertaban alertó alertaron alertará alertarán alertaría alertarían | alertado | alertando
aludir s | alude aluden aludía aludían aludió aludieron aludirá aludirán aludiría aludirían | aludido | aludiendo
amenazar i | amenaza amenazan amenazaba amenazaban amenazó amenazaron amenazará amenazarán amenazaría amenazarían | amenazado | amenazando
amonestar i | amonesta amonestan amonestaba amonestaban amonestó amonestaron amonestará amonestarán amonestaría amonestarían | amonestado | amonestando
ampliar i | amplía amplían ampliaba ampliaban amplió ampliaron ampliará ampliarán ampliaría ampliarían | ampliado | ampliando
añadir s | añade añaden añadía añadían añadió añadieron añadirá añadirán añadiría añadirían | añadido | añadiendo
analizar i | analiza analizan analizaba analizaban analizó analizaron analizará analizarán analizaría analizarían | analizado | analizando
animar o | anima animan animaba animaban animó animaron animará animarán animaría animarían | animado | animando
anotar i | anota anotan anotaba anotaban anotó anotaron anotará anotarán anotaría anotarían | anotado | anotando
anticipar s | anticipa anticipan anticipaba anticipaban anticipó anticiparon anticipará anticiparán anticiparía anticiparían | anticipado | anticipando
anunciar s | anuncia anuncian anunciaba anunciaban anunció anunciaron anunciará anunciarán anunciaría anunciarían | anunciado | anunciando
apelar i | apela apelan apelaba apelaban apeló apelaron apelará apelarán apelaría apelarían | apelado | apelando
aplaudir oi | aplaude aplauden aplaudía aplaudían aplaudió aplaudieron aplaudirá aplaudirán aplaudiría aplaudirían | aplaudido | aplaudiendo
apostar i | apuesta apuestan apostaba apostaban apostó apostaron apostará apostarán apostaría apostarían | apostado | apostando
apostillar i | apostilla apostillan apostillaba apostillaban apostilló apostillaron apostillará apostillarán apostillaría apostillarían | apostillado | apostillando
apoyar i | apoya apoyan apoyaba apoyaban apoyó apoyaron apoyará apoyarán apoyaría apoyarían | apoyado | apoyando
apuntar s | apunta apuntan apuntaba apuntaban apuntó apuntaron apuntará apuntarán apuntaría apuntarían | apuntado | apuntando
apuntillar i | apuntilla apuntillan apuntillaba apuntillaban apuntilló apuntillaron apuntillará apuntillarán apuntillaría apuntillarían | apuntillado | apuntillando
argüir s | arguye arguyen argüía argüían arguyó arguyeron argüirá argüirán argüiría argüirían | argüido | arguyendo
argumentar s | argumenta argumentan argumentaba argumentaban argumentó argumentaron argumentará argumentarán argumentaría argumentarían | argumentado | argumentando
arrancar i | arranca arrancan arrancaba arrancaban arrancó arrancaron arrancará arrancarán arrancaría arrancarían | arrancado | arrancando
arremeter i | arremete arremeten arremetía arremetían arremetió arremetieron arremeterá arremeterán arremetería arremeterían | arremetido | arremetiendo
articular i | articula articulan articulaba articulaban articuló articularon articulará articularán articularía articularían | articulado | articulando
asegurar s | asegura aseguran aseguraba aseguraban aseguró aseguraron asegurará asegurarán aseguraría asegurarían | asegurado | asegurando
asentir i | asiente asienten asentía asentían asintió asintieron asentirá asentirán asentiría asentirían | asentido | asintiendo
aseverar s | asevera aseveran aseveraba aseveraban aseveró aseveraron aseverará aseverarán aseveraría aseverarían | aseverado | aseverando
asombrarse ir | asombra asombran asombraba asombraban asombró asombraron asombrará asombrarán asombraría asombrarían | asombrado | asombrando
atacar i | ataca atacan atacaba atacaban atacó atacaron atacará atacarán atacaría atacarían | atacado | atacando
atestiguar s | atestigua atestiguan atestiguaba atestiguaban atestiguó atestiguaron atestiguará atestiguarán atestiguaría atestiguarían | atestiguado | atestiguando
augurar s | augura auguran auguraba auguraban auguró auguraron augurará augurarán auguraría augurarían | augurado | augurando
avanzar s | avanza avanzan avanzaba avanzaban avanzó avanzaron avanzará avanzarán avanzaría avanzarían | avanzado | avanzando
avisar s | avisa avisan avisaba avisaban avisó avisaron avisará avisarán avisaría avisarían | avisado | avisando
balbucear i | balbucea balbucean balbuceaba balbuceaban balbuceó balbucearon balbuceará balbucearán balbucearía balbucearían | balbuceado | balbuceando
balbucir i | balbuce balbucen balbucía balbucían balbució balbucieron balbucirá balbucirán balbuciría balbucirían | balbucido | balbuciendo
bloguear i | bloguea bloguean blogueaba blogueaban blogueó bloguearon blogueará bloguearán bloguearía bloguearían | blogueado | blogueando
bramar i | brama braman bramaba bramaban bramó bramaron bramará bramarán bramaría bramarían | bramado | bramando
bromear s | bromea bromean bromeaba bromeaban bromeó bromearon bromeará bromearán bromearía bromearían | bromeado | bromeando
burlarse ir | burla burlan burlaba burlaban burló burlaron burlará burlarán burlaría burlarían | burlado | burlando
calificar so | califica califican calificaba calificaban calificó calificaron calificará calificarán calificaría calificarían | calificado | calificando
calmar i | calma calman calmaba calmaban calmó calmaron calmará calmarán calmaría calmarían | calmado | calmando
cantar i | canta cantan cantaba cantaban cantó cantaron cantará cantarán cantaría cantarían | cantado | cantando
carcajearse ir | carcajea carcajean carcajeaba carcajeaban carcajeó carcajearon carcajeará carcajearán carcajearía carcajearían | carcajeado | carcajeando
cargar i | carga cargan cargaba cargaban cargó cargaron cargará cargarán cargaría cargarían | cargado | cargando
catalogar o | cataloga catalogan catalogaba catalogaban catalogó catalogaron catalogará catalogarán catalogaría catalogarían | catalogado | catalogando
ceder i | cede ceden cedía cedían cedió cedieron cederá cederán cedería cederían | cedido | cediendo
celebrar so | celebra celebran celebraba celebraban celebró celebraron celebrará celebrarán celebraría celebrarían | celebrado | celebrando
censurar o | censura censuran censuraba censuraban censuró censuraron censurará censurarán censuraría censurarían | censurado | censurando
cerrar i | cierra cierran cerraba cerraban cerró cerraron cerrará cerrarán cerraría cerrarían | cerrado | cerrando
certificar s | certifica certifican certificaba certificaban certificó certificaron certificará certificarán certificaría certificarían | certificado | certificando
chancear i | chancea chancean chanceaba chanceaban chanceó chancearon chanceará chancearán chancearía chancearían | chanceado | chanceando
chillar i | chilla chillan chillaba chillaban chilló chillaron chillará chillarán chillaría chillarían | chillado | chillando
citar s | cita citan citaba citaban citó citaron citará citarán citaría citarían | citado | citando
clamar i | clama claman clamaba clamaban clamó clamaron clamará clamarán clamaría clamarían | clamado | clamando
clarificar s | clarifica clarifican clarificaba clarificaban clarificó clarificaron clarificará clarificarán clarificaría clarificarían | clarificado | clarificando
claudicar i | claudica claudican claudicaba claudicaban claudicó claudicaron claudicará claudicarán claudicaría claudicarían | claudicado | claudicando
coincidir i | coincide coinciden coincidía coincidían coincidió coincidieron coincidirá coincidirán coincidiría coincidirían | coincidido | coincidiendo
comentar s | comenta comentan comentaba comentaban comentó comentaron comentará comentarán comentaría comentarían | comentado | comentando
comenzar i | comienza comienzan comenzaba comenzaban comenzó comenzaron comenzará comenzarán comenzaría comenzarían | comenzado | comenzando
completar i | completa completan completaba completaban completó completaron completará completarán completaría completarían | completado | completando
comunicar s | comunica comunican comunicaba comunicaban comunicó comunicaron comunicará comunicarán comunicaría comunicarían | comunicado | comunicando
conceder s | concede conceden concedía concedían concedió concedieron concederá concederán concedería concederían | concedido | concediendo
concluir s | concluye concluyen concluía concluían concluyó concluyeron concluirá concluirán concluiría concluirían | concluido | concluyendo
condenar so | condena condenan condenaba condenaban condenó condenaron condenará condenarán condenaría condenarían | condenado | condenando
confesar s | confiesa confiesan confesaba confesaban confesó confesaron confesará confesarán confesaría confesarían | confesado | confesando
confiar i | confía confían confiaba confiaban confió confiaron confiará confiarán confiaría confiarían | confiado | confiando
confirmar s | confirma confirman confirmaba confirmaban confirmó confirmaron confirmará confirmarán confirmaría confirmarían | confirmado | confirmando
congratularse ir | congratula congratulan congratulaba congratulaban congratuló congratularon congratulará congratularán congratularía congratularían | congratulado | congratulando
considerar so | considera consideran consideraba consideraban consideró consideraron considerará considerarán consideraría considerarían | considerado | considerando
constatar s | constata constatan constataba constataban constató constataron constatará constatarán constataría constatarían | constatado | constatando
contar s | cuenta cuentan contaba contaban contó contaron contará contarán contaría contarían | contado | contando
contestar s | contesta contestan contestaba contestaban contestó contestaron contestará contestarán contestaría contestarían | contestado | contestando
continuar i | continúa continúan continuaba continuaban continuó continuaron continuará continuarán continuaría continuarían | continuado | continuando
contraatacar i | contraataca contraatacan contraatacaba contraatacaban contraatacó contraatacaron contraatacará contraatacarán contraatacaría contraatacarían | contraatacado | contraatacando
contradecir s | contradice contradicen contradecía contradecían contradijo contradijeron contradecirá contradecirán contradeciría contradecirían | contradicho | contradiciendo
corear i | corea corean coreaba coreaban coreó corearon coreará corearán corearía corearían | coreado | coreando
corregir s | corrige corrigen corregía corregían corrigió corrigieron corregirá corregirán corregiría corregirían | corregido | corrigiendo
corroborar s | corrobora corroboran corroboraba corroboraban corroboró corroboraron corroborará corroborarán corroboraría corroborarían | corroborado | corroborando
cortar i | corta cortan cortaba cortaban cortó cortaron cortará cortarán cortaría cortarían | cortado | cortando
creer i | cree creen creía creían creyó creyeron creerá creerán creería creerían | creído | creyendo
criticar so | critica critican criticaba criticaban criticó criticaron criticará criticarán criticaría criticarían | criticado | criticando
cuestionar i | cuestiona cuestionan cuestionaba cuestionaban cuestionó cuestionaron cuestionará cuestionarán cuestionaría cuestionarían | cuestionado | cuestionando
cuestionarse ir | cuestiona cuestionan cuestionaba cuestionaban cuestionó cuestionaron cuestionará cuestionarán cuestionaría cuestionarían | cuestionado | cuestionando
culpar o | culpa culpan culpaba culpaban culpó culparon culpará culparán culparía culparían | culpado | culpando
dar_a_conocer s | da_a_conocer dan_a_conocer daba_a_conocer daban_a_conocer dio_a_conocer dieron_a_conocer dará_a_conocer darán_a_conocer daría_a_conocer darían_a_conocer | dado_a_conocer | dando_a_conocer
dar_a_entender s | da_a_entender dan_a_entender daba_a_entender daban_a_entender dio_a_entender dieron_a_entender dará_a_entender darán_a_entender daría_a_entender darían_a_entender | dado_a_entender | dando_a_entender
decir sd | dice dicen decía decían dijo dijeron dirá dirán diría dirían | dicho | diciendo
declarar s | declara declaran declaraba declaraban declaró declararon declarará declararán declararía declararían | declarado | declarando
decretar s | decreta decretan decretaba decretaban decretó decretaron decretará decretarán decretaría decretarían | decretado | decretando
deducir s | deduce deducen deducía deducían dedujo dedujeron deducirá deducirán deduciría deducirían | deducido | deduciendo
defender so | defiende defienden defendía defendían defendió defendieron defenderá defenderán defendería defenderían | defendido | defendiendo
defenderse ir | defiende defienden defendía defendían defendió defendieron defenderá defenderán defendería defenderían | defendido | defendiendo
definir so | define definen definía definían definió definieron definirá definirán definiría definirían | definido | definiendo
dejar_claro s | deja_claro dejan_claro dejaba_claro dejaban_claro dejó_claro dejaron_claro dejará_claro dejarán_claro dejaría_claro dejarían_claro | dejado_claro | dejando_claro
dejar_entrever s | deja_entrever dejan_entrever dejaba_entrever dejaban_entrever dejó_entrever dejaron_entrever dejará_entrever dejarán_entrever dejaría_entrever dejarían_entrever | dejado_entrever | dejando_entrever
demandar s | demanda demandan demandaba demandaban demandó demandaron demandará demandarán demandaría demandarían | demandado | demandando
denominar o | denomina denominan denominaba denominaban denominó denominaron denominará denominarán denominaría denominarían | denominado | denominando
denunciar so | denuncia denuncian denunciaba denunciaban denunció denunciaron denunciará denunciarán denunciaría denunciarían | denunciado | denunciando
deplorar s | deplora deploran deploraba deploraban deploró deploraron deplorará deplorarán deploraría deplorarían | deplorado | deplorando
desafiar i | desafía desafían desafiaba desafiaban desafió desafiaron desafiará desafiarán desafiaría desafiarían | desafiado | desafiando
desarrollar i | desarrolla desarrollan desarrollaba desarrollaban desarrolló desarrollaron desarrollará desarrollarán desarrollaría desarrollarían | desarrollado | desarrollando
describir so | describe describen describía describían describió describieron describirá describirán describiría describirían | descrito | describiendo
desear i | desea desean deseaba deseaban deseó desearon deseará desearán desearía desearían | deseado | deseando
desmentir s | desmiente desmienten desmentía desmentían desmintió desmintieron desmentirá desmentirán desmentiría desmentirían | desmentido | desmintiendo
despedirse ir | despide despiden despedía despedían despidió despidieron despedirá despedirán despediría despedirían | despedido | despidiendo
destacar s | destaca destacan destacaba destacaban destacó destacaron destacará destacarán destacaría destacarían | destacado | destacando
desvelar s | desvela desvelan desvelaba desvelaban desveló desvelaron desvelará desvelarán desvelaría desvelarían | desvelado | desvelando
detallar s | detalla detallan detallaba detallaban detalló detallaron detallará detallarán detallaría detallarían | detallado | detallando
diagnosticar i | diagnostica diagnostican diagnosticaba diagnosticaban diagnosticó diagnosticaron diagnosticará diagnosticarán diagnosticaría diagnosticarían | diagnosticado | diagnosticando
dictaminar s | dictamina dictaminan dictaminaba dictaminaban dictaminó dictaminaron dictaminará dictaminarán dictaminaría dictaminarían | dictaminado | dictaminando
dictar i | dicta dictan dictaba dictaban dictó dictaron dictará dictarán dictaría dictarían | dictado | dictando
dirigirse ir | dirige dirigen dirigía dirigían dirigió dirigieron dirigirá dirigirán dirigiría dirigirían | dirigido | dirigiendo
discrepar i | discrepa discrepan discrepaba discrepaban discrepó discreparon discrepará discreparán discreparía discreparían | discrepado | discrepando
disculparse ir | disculpa disculpan disculpaba disculpaban disculpó disculparon disculpará disculparán disculparía disculparían | disculpado | disculpando
disentir i | disiente disienten disentía disentían disintió disintieron disentirá disentirán disentiría disentirían | disentido | disintiendo
disparar i | dispara disparan disparaba disparaban disparó dispararon disparará dispararán dispararía dispararían | disparado | disparando
disponer d | dispone disponen disponía disponían dispuso dispusieron dispondrá dispondrán dispondría dispondrían | dispuesto | disponiendo
divulgar s | divulga divulgan divulgaba divulgaban divulgó divulgaron divulgará divulgarán divulgaría divulgarían | divulgado | divulgando
dudar i | duda dudan dudaba dudaban dudó dudaron dudará dudarán dudaría dudarían | dudado | dudando
elogiar so | elogia elogian elogiaba elogiaban elogió elogiaron elogiará elogiarán elogiaría elogiarían | elogiado | elogiando
embestir i | embiste embisten embestía embestían embistió embistieron embestirá embestirán embestiría embestirían | embestido | embistiendo
empezar i | empieza empiezan empezaba empezaban empezó empezaron empezará empezarán empezaría empezarían | empezado | empezando
enfadarse ir | enfada enfadan enfadaba enfadaban enfadó enfadaron enfadará enfadarán enfadaría enfadarían | enfadado | enfadando
enfatizar s | enfatiza enfatizan enfatizaba enfatizaban enfatizó enfatizaron enfatizará enfatizarán enfatizaría enfatizarían | enfatizado | enfatizando
enojarse ir | enoja enojan enojaba enojaban enojó enojaron enojará enojarán enojaría enojarían | enojado | enojando
enorgullecerse ir | enorgullece enorgullecen enorgullecía enorgullecían enorgulleció enorgullecieron enorgullecerá enorgullecerán enorgullecería enorgullecerían | enorgullecido | enorgulleciendo
ensalzar o | ensalza ensalzan ensalzaba ensalzaban ensalzó ensalzaron ensalzará ensalzarán ensalzaría ensalzarían | ensalzado | ensalzando
entender s | entiende entienden entendía entendían entendió entendieron entenderá entenderán entendería entenderían | entendido | entendiendo
entonar i | entona entonan entonaba entonaban entonó entonaron entonará entonarán entonaría entonarían | entonado | entonando
escandalizarse ir | escandaliza escandalizan escandalizaba escandalizaban escandalizó escandalizaron escandalizará escandalizarán escandalizaría escandalizarían | escandalizado | escandalizando
esclarecer s | esclarece esclarecen esclarecía esclarecían esclareció esclarecieron esclarecerá esclarecerán esclarecería esclarecerían | esclarecido | esclareciendo
escribir s | escribe escriben escribía escribían escribió escribieron escribirá escribirán escribiría escribirían | escrito | escribiendo
especificar s | especifica especifican especificaba especificaban especificó especificaron especificará especificarán especificaría especificarían | especificado | especificando
esperar oi | espera esperan esperaba esperaban esperó esperaron esperará esperarán esperaría esperarían | esperado | esperando
espetar i | espeta espetan espetaba espetaban espetó espetaron espetará espetarán espetaría espetarían | espetado | espetando
establecer d | establece establecen establecía establecían estableció establecieron establecerá establecerán establecería establecerían | establecido | estableciendo
estimar s | estima estiman estimaba estimaban estimó estimaron estimará estimarán estimaría estimarían | estimado | estimando
estipular sd | estipula estipulan estipulaba estipulaban estipuló estipularon estipulará estipularán estipularía estipularían | estipulado | estipulando
evocar s | evoca evocan evocaba evocaban evocó evocaron evocará evocarán evocaría evocarían | evocado | evocando
exclamar i | exclama exclaman exclamaba exclamaban exclamó exclamaron exclamará exclamarán exclamaría exclamarían | exclamado | exclamando
excusarse ir | excusa excusan excusaba excusaban excusó excusaron excusará excusarán excusaría excusarían | excusado | excusando
exhortar o | exhorta exhortan exhortaba exhortaban exhortó exhortaron exhortará exhortarán exhortaría exhortarían | exhortado | exhortando
exigir so | exige exigen exigía exigían exigió exigieron exigirá exigirán exigiría exigirían | exigido | exigiendo
explicar s | explica explican explicaba explicaban explicó explicaron explicará explicarán explicaría explicarían | explicado | explicando
explicitar s | explicita explicitan explicitaba explicitaban explicitó explicitaron explicitará explicitarán explicitaría explicitarían | explicitado | explicitando
exponer s | expone exponen exponía exponían expuso expusieron expondrá expondrán expondría expondrían | expuesto | exponiendo
expresar s | expresa expresan expresaba expresaban expresó expresaron expresará expresarán expresaría expresarían | expresado | expresando
expresarse sr | expresa expresan expresaba expresaban expresó expresaron expresará expresarán expresaría expresarían | expresado | expresando
extrañarse ir | extraña extrañan extrañaba extrañaban extrañó extrañaron extrañará extrañarán extrañaría extrañarían | extrañado | extrañando
fanfarronear i | fanfarronea fanfarronean fanfarroneaba fanfarroneaban fanfarroneó fanfarronearon fanfarroneará fanfarronearán fanfarronearía fanfarronearían | fanfarroneado | fanfarroneando
farfullar i | farfulla farfullan farfullaba farfullaban farfulló farfullaron farfullará farfullarán farfullaría farfullarían | farfullado | farfullando
felicitar i | felicita felicitan felicitaba felicitaban felicitó felicitaron felicitará felicitarán felicitaría felicitarían | felicitado | felicitando
felicitarse ir | felicita felicitan felicitaba felicitaban felicitó felicitaron felicitará felicitarán felicitaría felicitarían | felicitado | felicitando
filosofar i | filosofa filosofan filosofaba filosofaban filosofó filosofaron filosofará filosofarán filosofaría filosofarían | filosofado | filosofando
finalizar i | finaliza finalizan finalizaba finalizaban finalizó finalizaron finalizará finalizarán finalizaría finalizarían | finalizado | finalizando
firmar i | firma firman firmaba firmaban firmó firmaron firmará firmarán firmaría firmarían | firmado | firmando
formular s | formula formulan formulaba formulaban formuló formularon formulará formularán formularía formularían | formulado | formulando
fustigar o | fustiga fustigan fustigaba fustigaban fustigó fustigaron fustigará fustigarán fustigaría fustigarían | fustigado | fustigando
garantizar s | garantiza garantizan garantizaba garantizaban garantizó garantizaron garantizará garantizarán garantizaría garantizarían | garantizado | garantizando
gemir i | gime gimen gemía gemían gimió gimieron gemirá gemirán gemiría gemirían | gemido | gimiendo
gritar i | grita gritan gritaba gritaban gritó gritaron gritará gritarán gritaría gritarían | gritado | gritando
gruñir i | gruñe gruñen gruñía gruñían gruñó gruñeron gruñirá gruñirán gruñiría gruñirían | gruñido | gruñendo
hablar o | habla hablan hablaba hablaban habló hablaron hablará hablarán hablaría hablarían | hablado | hablando
hacer_hincapié s | hace_hincapié hacen_hincapié hacía_hincapié hacían_hincapié hizo_hincapié hicieron_hincapié hará_hincapié harán_hincapié haría_hincapié harían_hincapié | hecho_hincapié | haciendo_hincapié
hacer_saber s | hace_saber hacen_saber hacía_saber hacían_saber hizo_saber hicieron_saber hará_saber harán_saber haría_saber harían_saber | hecho_saber | haciendo_saber
imaginar i | imagina imaginan imaginaba imaginaban imaginó imaginaron imaginará imaginarán imaginaría imaginarían | imaginado | imaginando
implorar i | implora imploran imploraba imploraban imploró imploraron implorará implorarán imploraría implorarían | implorado | implorando
imputar s | imputa imputan imputaba imputaban imputó imputaron imputará imputarán imputaría imputarían | imputado | imputando
increpar i | increpa increpan increpaba increpaban increpó increparon increpará increparán increparía increparían | increpado | increpando
indicar sd | indica indican indicaba indicaban indicó indicaron indicará indicarán indicaría indicarían | indicado | indicando
indignarse ir | indigna indignan indignaba indignaban indignó indignaron indignará indignarán indignaría indignarían | indignado | indignando
informar s | informa informan informaba informaban informó informaron informará informarán informaría informarían | informado | informando
iniciar i | inicia inician iniciaba iniciaban inició iniciaron iniciará iniciarán iniciaría iniciarían | iniciado | iniciando
inquietarse ir | inquieta inquietan inquietaba inquietaban inquietó inquietaron inquietará inquietarán inquietaría inquietarían | inquietado | inquietando
inquirir i | inquiere inquieren inquiría inquirían inquirió inquirieron inquirirá inquirirán inquiriría inquirirían | inquirido | inquiriendo
insinuar s | insinúa insinúan insinuaba insinuaban insinuó insinuaron insinuará insinuarán insinuaría insinuarían | insinuado | insinuando
insistir s | insiste insisten insistía insistían insistió insistieron insistirá insistirán insistiría insistirían | insistido | insistiendo
instar o | insta instan instaba instaban instó instaron instará instarán instaría instarían | instado | instando
insultar i | insulta insultan insultaba insultaban insultó insultaron insultará insultarán insultaría insultarían | insultado | insultando
interpelar i | interpela interpelan interpelaba interpelaban interpeló interpelaron interpelará interpelarán interpelaría interpelarían | interpelado | interpelando
interrogar i | interroga interrogan interrogaba interrogaban interrogó interrogaron interrogará interrogarán interrogaría interrogarían | interrogado | interrogando
interrumpir i | interrumpe interrumpen interrumpía interrumpían interrumpió interrumpieron interrumpirá interrumpirán interrumpiría interrumpirían | interrumpido | interrumpiendo
intervenir i | interviene intervienen intervenía intervenían intervino intervinieron intervendrá intervendrán intervendría intervendrían | intervenido | interviniendo
invitar o | invita invitan invitaba invitaban invitó invitaron invitará invitarán invitaría invitarían | invitado | invitando
ironizar s | ironiza ironizan ironizaba ironizaban ironizó ironizaron ironizará ironizarán ironizaría ironizarían | ironizado | ironizando
jactarse ir | jacta jactan jactaba jactaban jactó jactaron jactará jactarán jactaría jactarían | jactado | jactando
jurar s | jura juran juraba juraban juró juraron jurará jurarán juraría jurarían | jurado | jurando
justificarse ir | justifica justifican justificaba justificaban justificó justificaron justificará justificarán justificaría justificarían | justificado | justificando
juzgar s | juzga juzgan juzgaba juzgaban juzgó juzgaron juzgará juzgarán juzgaría juzgarían | juzgado | juzgando
lamentar so | lamenta lamentan lamentaba lamentaban lamentó lamentaron lamentará lamentarán lamentaría lamentarían | lamentado | lamentando
lamentarse ir | lamenta lamentan lamentaba lamentaban lamentó lamentaron lamentará lamentarán lamentaría lamentarían | lamentado | lamentando
lanzar i | lanza lanzan lanzaba lanzaban lanzó lanzaron lanzará lanzarán lanzaría lanzarían | lanzado | lanzando
leer id | lee leen leía leían leyó leyeron leerá leerán leería leerían | leído | leyendo
llamar o | llama llaman llamaba llamaban llamó llamaron llamará llamarán llamaría llamarían | llamado | llamando
llorar i | llora lloran lloraba lloraban lloró lloraron llorará llorarán lloraría llorarían | llorado | llorando
manifestar s | manifiesta manifiestan manifestaba manifestaban manifestó manifestaron manifestará manifestarán manifestaría manifestarían | manifestado | manifestando
mantener s | mantiene mantienen mantenía mantenían mantuvo mantuvieron mantendrá mantendrán mantendría mantendrían | mantenido | manteniendo
maravillarse ir | maravilla maravillan maravillaba maravillaban maravilló maravillaron maravillará maravillarán maravillaría maravillarían | maravillado | maravillando
mascullar i | masculla mascullan mascullaba mascullaban masculló mascullaron mascullará mascullarán mascullaría mascullarían | mascullado | mascullando
matizar s | matiza matizan matizaba matizaban matizó matizaron matizará matizarán matizaría matizarían | matizado | matizando
meditar i | medita meditan meditaba meditaban meditó meditaron meditará meditarán meditaría meditarían | meditado | meditando
mencionar s | menciona mencionan mencionaba mencionaban mencionó mencionaron mencionará mencionarán mencionaría mencionarían | mencionado | mencionando
mofarse ir | mofa mofan mofaba mofaban mofó mofaron mofará mofarán mofaría mofarían | mofado | mofando
murmurar i | murmura murmuran murmuraba murmuraban murmuró murmuraron murmurará murmurarán murmuraría murmurarían | murmurado | murmurando
musitar i | musita musitan musitaba musitaban musitó musitaron musitará musitarán musitaría musitarían | musitado | musitando
narrar s | narra narran narraba narraban narró narraron narrará narrarán narraría narrarían | narrado | narrando
negar s | niega niegan negaba negaban negó negaron negará negarán negaría negarían | negado | negando
notar s | nota notan notaba notaban notó notaron notará notarán notaría notarían | notado | notando
objetar s | objeta objetan objetaba objetaban objetó objetaron objetará objetarán objetaría objetarían | objetado | objetando
observar s | observa observan observaba observaban observó observaron observará observarán observaría observarían | observado | observando
opinar s | opina opinan opinaba opinaban opinó opinaron opinará opinarán opinaría opinarían | opinado | opinando
orar i | ora oran oraba oraban oró oraron orará orarán oraría orarían | orado | orando
ordenar s | ordena ordenan ordenaba ordenaban ordenó ordenaron ordenará ordenarán ordenaría ordenarían | ordenado | ordenando
pedir so | pide piden pedía pedían pidió pidieron pedirá pedirán pediría pedirían | pedido | pidiendo
pensar i | piensa piensan pensaba pensaban pensó pensaron pensará pensarán pensaría pensarían | pensado | pensando
plantear s | plantea plantean planteaba planteaban planteó plantearon planteará plantearán plantearía plantearían | planteado | planteando
poner_de_manifiesto s | pone_de_manifiesto ponen_de_manifiesto ponía_de_manifiesto ponían_de_manifiesto puso_de_manifiesto pusieron_de_manifiesto pondrá_de_manifiesto pondrán_de_manifiesto pondría_de_manifiesto pondrían_de_manifiesto | puesto_de_manifiesto | poniendo_de_manifiesto
poner_de_relieve s | pone_de_relieve ponen_de_relieve ponía_de_relieve ponían_de_relieve puso_de_relieve pusieron_de_relieve pondrá_de_relieve pondrán_de_relieve pondría_de_relieve pondrían_de_relieve | puesto_de_relieve | poniendo_de_relieve
postear s | postea postean posteaba posteaban posteó postearon posteará postearán postearía postearían | posteado | posteando
precisar s | precisa precisan precisaba precisaban precisó precisaron precisará precisarán precisaría precisarían | precisado | precisando
predecir s | predice predicen predecía predecían predijo predijeron predecirá predecirán predeciría predecirían | predicho | prediciendo
predicar i | predica predican predicaba predicaban predicó predicaron predicará predicarán predicaría predicarían | predicado | predicando
pregonar s | pregona pregonan pregonaba pregonaban pregonó pregonaron pregonará pregonarán pregonaría pregonarían | pregonado | pregonando
preguntar i | pregunta preguntan preguntaba preguntaban preguntó preguntaron preguntará preguntarán preguntaría preguntarían | preguntado | preguntando
preguntarse ir | pregunta preguntan preguntaba preguntaban preguntó preguntaron preguntará preguntarán preguntaría preguntarían | preguntado | preguntando
preocuparse ir | preocupa preocupan preocupaba preocupaban preocupó preocuparon preocupará preocuparán preocuparía preocuparían | preocupado | preocupando
presumir i | presume presumen presumía presumían presumió presumieron presumirá presumirán presumiría presumirían | presumido | presumiendo
prevenir s | previene previenen prevenía prevenían previno previnieron prevendrá prevendrán prevendría prevendrían | prevenido | previniendo
prever s | prevé prevén preveía preveían previó previeron preverá preverán prevería preverían | previsto | previendo
proclamar s | proclama proclaman proclamaba proclamaban proclamó proclamaron proclamará proclamarán proclamaría proclamarían | proclamado | proclamando
profundizar i | profundiza profundizan profundizaba profundizaban profundizó profundizaron profundizará profundizarán profundizaría profundizarían | profundizado | profundizando
prometer so | promete prometen prometía prometían prometió prometieron prometerá prometerán prometería prometerían | prometido | prometiendo
pronosticar s | pronostica pronostican pronosticaba pronosticaban pronosticó pronosticaron pronosticará pronosticarán pronosticaría pronosticarían | pronosticado | pronosticando
pronunciar i | pronuncia pronuncian pronunciaba pronunciaban pronunció pronunciaron pronunciará pronunciarán pronunciaría pronunciarían | pronunciado | pronunciando
pronunciarse ir | pronuncia pronuncian pronunciaba pronunciaban pronunció pronunciaron pronunciará pronunciarán pronunciaría pronunciarían | pronunciado | pronunciando
proponer s | propone proponen proponía proponían propuso propusieron propondrá propondrán propondría propondrían | propuesto | proponiendo
proseguir i | prosigue prosiguen proseguía proseguían prosiguió prosiguieron proseguirá proseguirán proseguiría proseguirían | proseguido | prosiguiendo
protestar s | protesta protestan protestaba protestaban protestó protestaron protestará protestarán protestaría protestarían | protestado | protestando
provocar i | provoca provocan provocaba provocaban provocó provocaron provocará provocarán provocaría provocarían | provocado | provocando
publicar s | publica publican publicaba publicaban publicó publicaron publicará publicarán publicaría publicarían | publicado | publicando
puntualizar s | puntualiza puntualizan puntualizaba puntualizaban puntualizó puntualizaron puntualizará puntualizarán puntualizaría puntualizarían | puntualizado | puntualizando
quejarse sr | queja quejan quejaba quejaban quejó quejaron quejará quejarán quejaría quejarían | quejado | quejando
ratificar s | ratifica ratifican ratificaba ratificaban ratificó ratificaron ratificará ratificarán ratificaría ratificarían | ratificado | ratificando
razonar s | razona razonan razonaba razonaban razonó razonaron razonará razonarán razonaría razonarían | razonado | razonando
reaccionar i | reacciona reaccionan reaccionaba reaccionaban reaccionó reaccionaron reaccionará reaccionarán reaccionaría reaccionarían | reaccionado | reaccionando
reafirmar s | reafirma reafirman reafirmaba reafirmaban reafirmó reafirmaron reafirmará reafirmarán reafirmaría reafirmarían | reafirmado | reafirmando
rebatir s | rebate rebaten rebatía rebatían rebatió rebatieron rebatirá rebatirán rebatiría rebatirían | rebatido | rebatiendo
recalcar s | recalca recalcan recalcaba recalcaban recalcó recalcaron recalcará recalcarán recalcaría recalcarían | recalcado | recalcando
rechazar so | rechaza rechazan rechazaba rechazaban rechazó rechazaron rechazará rechazarán rechazaría rechazarían | rechazado | rechazando
recitar i | recita recitan recitaba recitaban recitó recitaron recitará recitarán recitaría recitarían | recitado | recitando
reclamar so | reclama reclaman reclamaba reclamaban reclamó reclamaron reclamará reclamarán reclamaría reclamarían | reclamado | reclamando
recoger d | recoge recogen recogía recogían recogió recogieron recogerá recogerán recogería recogerían | recogido | recogiendo
recomendar s | recomienda recomiendan recomendaba recomendaban recomendó recomendaron recomendará recomendarán recomendaría recomendarían | recomendado | recomendando
reconocer s | reconoce reconocen reconocía reconocían reconoció reconocieron reconocerá reconocerán reconocería reconocerían | reconocido | reconociendo
recordar s | recuerda recuerdan recordaba recordaban recordó recordaron recordará recordarán recordaría recordarían | recordado | recordando
recriminar i | recrimina recriminan recriminaba recriminaban recriminó recriminaron recriminará recriminarán recriminaría recriminarían | recriminado | recriminando
rectificar s | rectifica rectifican rectificaba rectificaban rectificó rectificaron rectificará rectificarán rectificaría rectificarían | rectificado | rectificando
redondear i | redondea redondean redondeaba redondeaban redondeó redondearon redondeará redondearán redondearía redondearían | redondeado | redondeando
referir s | refiere refieren refería referían refirió refirieron referirá referirán referiría referirían | referido | refiriendo
reflexionar i | reflexiona reflexionan reflexionaba reflexionaban reflexionó reflexionaron reflexionará reflexionarán reflexionaría reflexionarían | reflexionado | reflexionando
refunfuñar i | refunfuña refunfuñan refunfuñaba refunfuñaban refunfuñó refunfuñaron refunfuñará refunfuñarán refunfuñaría refunfuñarían | refunfuñado | refunfuñando
refutar s | refuta refutan refutaba refutaban refutó refutaron refutará refutarán refutaría refutarían | refutado | refutando
regañar i | regaña regañan regañaba regañaban regañó regañaron regañará regañarán regañaría regañarían | regañado | regañando
reír i | ríe ríen reía reían rio rieron reirá reirán reiría reirían | reído | riendo
reírse i | ríe ríen reía reían rio rieron reirá reirán reiría reirían | reído | riendo
reiterar s | reitera reiteran reiteraba reiteraban reiteró reiteraron reiterará reiterarán reiteraría reiterarían | reiterado | reiterando
relatar s | relata relatan relataba relataban relató relataron relatará relatarán relataría relatarían | relatado | relatando
remachar s | remacha remachan remachaba remachaban remachó remacharon remachará remacharán remacharía remacharían | remachado | remachando
remarcar s | remarca remarcan remarcaba remarcaban remarcó remarcaron remarcará remarcarán remarcaría remarcarían | remarcado | remarcando
rematar i | remata rematan remataba remataban remató remataron rematará rematarán remataría rematarían | rematado | rematando
rememorar s | rememora rememoran rememoraba rememoraban rememoró rememoraron rememorará rememorarán rememoraría rememorarían | rememorado | rememorando
repetir s | repite repiten repetía repetían repitió repitieron repetirá repetirán repetiría repetirían | repetido | repitiendo
replicar s | replica replican replicaba replicaban replicó replicaron replicará replicarán replicaría replicarían | replicado | replicando
reprender i | reprende reprenden reprendía reprendían reprendió reprendieron reprenderá reprenderán reprendería reprenderían | reprendido | reprendiendo
reprochar s | reprocha reprochan reprochaba reprochaban reprochó reprocharon reprochará reprocharán reprocharía reprocharían | reprochado | reprochando
repudiar o | repudia repudian repudiaba repudiaban repudió repudiaron repudiará repudiarán repudiaría repudiarían | repudiado | repudiando
resaltar s | resalta resaltan resaltaba resaltaban resaltó resaltaron resaltará resaltarán resaltaría resaltarían | resaltado | resaltando
responder s | responde responden respondía respondían respondió respondieron responderá responderán respondería responderían | respondido | respondiendo
resumir s | resume resumen resumía resumían resumió resumieron resumirá resumirán resumiría resumirían | resumido | resumiendo
retar i | reta retan retaba retaban retó retaron retará retarán retaría retarían | retado | retando
retomar i | retoma retoman retomaba retomaban retomó retomaron retomará retomarán retomaría retomarían | retomado | retomando
retuitear s | retuitea retuitean retuiteaba retuiteaban retuiteó retuitearon retuiteará retuitearán retuitearía retuitearían | retuiteado | retuiteando
revelar s | revela revelan revelaba revelaban reveló revelaron revelará revelarán revelaría revelarían | revelado | revelando
rezar id | reza rezan rezaba rezaban rezó rezaron rezará rezarán rezaría rezarían | rezado | rezando
rezongar i | rezonga rezongan rezongaba rezongaban rezongó rezongaron rezongará rezongarán rezongaría rezongarían | rezongado | rezongando
rogar i | ruega ruegan rogaba rogaban rogó rogaron rogará rogarán rogaría rogarían | rogado | rogando
rugir i | ruge rugen rugía rugían rugió rugieron rugirá rugirán rugiría rugirían | rugido | rugiendo
rumiar i | rumia rumian rumiaba rumiaban rumió rumiaron rumiará rumiarán rumiaría rumiarían | rumiado | rumiando
saludar so | saluda saludan saludaba saludaban saludó saludaron saludará saludarán saludaría saludarían | saludado | saludando
secundar i | secunda secundan secundaba secundaban secundó secundaron secundará secundarán secundaría secundarían | secundado | secundando
seguir i | sigue siguen seguía seguían siguió siguieron seguirá seguirán seguiría seguirían | seguido | siguiendo
señalar sd | señala señalan señalaba señalaban señaló señalaron señalará señalarán señalaría señalarían | señalado | señalando
sentenciar s | sentencia sentencian sentenciaba sentenciaban sentenció sentenciaron sentenciará sentenciarán sentenciaría sentenciarían | sentenciado | sentenciando
sermonear i | sermonea sermonean sermoneaba sermoneaban sermoneó sermonearon sermoneará sermonearán sermonearía sermonearían | sermoneado | sermoneando
sincerar i | sincera sinceran sinceraba sinceraban sinceró sinceraron sincerará sincerarán sinceraría sincerarían | sincerado | sincerando
sincerarse ir | sincera sinceran sinceraba sinceraban sinceró sinceraron sincerará sincerarán sinceraría sincerarían | sincerado | sincerando
sintetizar s | sintetiza sintetizan sintetizaba sintetizaban sintetizó sintetizaron sintetizará sintetizarán sintetizaría sintetizarían | sintetizado | sintetizando
solicitar s | solicita solicitan solicitaba solicitaban solicitó solicitaron solicitará solicitarán solicitaría solicitarían | solicitado | solicitando
sollozar i | solloza sollozan sollozaba sollozaban sollozó sollozaron sollozará sollozarán sollozaría sollozarían | sollozado | sollozando
soltar i | suelta sueltan soltaba soltaban soltó soltaron soltará soltarán soltaría soltarían | soltado | soltando
soñar i | sueña sueñan soñaba soñaban soñó soñaron soñará soñarán soñaría soñarían | soñado | soñando
sonreír i | sonríe sonríen sonreía sonreían sonrió sonrieron sonreirá sonreirán sonreiría sonreirían | sonreído | sonriendo
sorprenderse ir | sorprende sorprenden sorprendía sorprendían sorprendió sorprendieron sorprenderá sorprenderán sorprendería sorprenderían | sorprendido | sorprendiendo
sospechar i | sospecha sospechan sospechaba sospechaban sospechó sospecharon sospechará sospecharán sospecharía sospecharían | sospechado | sospechando
sostener s | sostiene sostienen sostenía sostenían sostuvo sostuvieron sostendrá sostendrán sostendría sostendrían | sostenido | sosteniendo
subrayar s | subraya subrayan subrayaba subrayaban subrayó subrayaron subrayará subrayarán subrayaría subrayarían | subrayado | subrayando
sugerir s | sugiere sugieren sugería sugerían sugirió sugirieron sugerirá sugerirán sugeriría sugerirían | sugerido | sugiriendo
sumarse ir | suma suman sumaba sumaban sumó sumaron sumará sumarán sumaría sumarían | sumado | sumando
suplicar i | suplica suplican suplicaba suplicaban suplicó suplicaron suplicará suplicarán suplicaría suplicarían | suplicado | suplicando
suponer i | supone suponen suponía suponían supuso supusieron supondrá supondrán supondría supondrían | supuesto | suponiendo
suspirar i | suspira suspiran suspiraba suspiraban suspiró suspiraron suspirará suspirarán suspiraría suspirarían | suspirado | suspirando
susurrar i | susurra susurran susurraba susurraban susurró susurraron susurrará susurrarán susurraría susurrarían | susurrado | susurrando
tachar so | tacha tachan tachaba tachaban tachó tacharon tachará tacharán tacharía tacharían | tachado | tachando
tartamudear i | tartamudea tartamudean tartamudeaba tartamudeaban tartamudeó tartamudearon tartamudeará tartamudearán tartamudearía tartamudearían | tartamudeado | tartamudeando
temer oi | teme temen temía temían temió temieron temerá temerán temería temerían | temido | temiendo
terminar i | termina terminan terminaba terminaban terminó terminaron terminará terminarán terminaría terminarían | terminado | terminando
testificar s | testifica testifican testificaba testificaban testificó testificaron testificará testificarán testificaría testificarían | testificado | testificando
testimoniar s | testimonia testimonian testimoniaba testimoniaban testimonió testimoniaron testimoniará testimoniarán testimoniaría testimoniarían | testimoniado | testimoniando
tildar so | tilda tildan tildaba tildaban tildó tildaron tildará tildarán tildaría tildarían | tildado | tildando
titubear i | titubea titubean titubeaba titubeaban titubeó titubearon titubeará titubearán titubearía titubearían | titubeado | titubeando
titular d | titula titulan titulaba titulaban tituló titularon titulará titularán titularía titularían | titulado | titulando
tranquilizar i | tranquiliza tranquilizan tranquilizaba tranquilizaban tranquilizó tranquilizaron tranquilizará tranquilizarán tranquilizaría tranquilizarían | tranquilizado | tranquilizando
transmitir s | transmite transmiten transmitía transmitían transmitió transmitieron transmitirá transmitirán transmitiría transmitirían | transmitido | transmitiendo
trasladar s | traslada trasladan trasladaba trasladaban trasladó trasladaron trasladará trasladarán trasladaría trasladarían | trasladado | trasladando
tratar o | trata tratan trataba trataban trató trataron tratará tratarán trataría tratarían | tratado | tratando
tronar i | trona tronan tronaba tronaban tronó tronaron tronará tronarán tronaría tronarían | tronado | tronando
tuitear s | tuitea tuitean tuiteaba tuiteaban tuiteó tuitearon tuiteará tuitearán tuitearía tuitearían | tuiteado | tuiteando
ufanarse ir | ufana ufanan ufanaba ufanaban ufanó ufanaron ufanará ufanarán ufanaría ufanarían | ufanado | ufanando
urgir i | urge urgen urgía urgían urgió urgieron urgirá urgirán urgiría urgirían | urgido | urgiendo
vacilar i | vacila vacilan vacilaba vacilaban vaciló vacilaron vacilará vacilarán vacilaría vacilarían | vacilado | vacilando
valorar so | valora valoran valoraba valoraban valoró valoraron valorará valorarán valoraría valorarían | valorado | valorando
vanagloriarse ir | vanagloria vanaglorian vanagloriaba vanagloriaban vanaglorió vanagloriaron vanagloriará vanagloriarán vanagloriaría vanagloriarían | vanagloriado | vanagloriando
vaticinar s | vaticina vaticinan vaticinaba vaticinaban vaticinó vaticinaron vaticinará vaticinarán vaticinaría vaticinarían | vaticinado | vaticinando
ver o | ve ven veía veían vio vieron verá verán vería verían | visto | viendo
vociferar i | vocifera vociferan vociferaba vociferaban vociferó vociferaron vociferará vociferarán vociferaría vociferarían | vociferado | vociferando
zanjar s | zanja zanjan zanjaba zanjaban zanjó zanjaron zanjará zanjarán zanjaría zanjarían | zanjado | zanjando
"""

AUXILIARIES = """
ha
han
he
había
habían
hubo
hubieron
habrá
habrán
habiendo
haber
es
son
era
eran
fue
fueron
está
están
estaba
acaba de
acaban de
acababa de
"""

PASSIVES = """
ha sido
han sido
había sido
sido
ser
será
serán
siendo
"""

RUMOUR = """
habría
habrían
presuntamente
supuestamente
"""

MODALS = """
puede
pueden
podía
podría
pudo
debe
deben
debería
quiere
quieren
quiso
quería
va a
van a
iba a
llegó a
llega a
suele
suelen
solía
volvió a
vuelve a
vuelven a
ha vuelto a
no dudó en
no duda en
ha querido
han querido
se limitó a
se limita a
tras
al
para
por
sin
antes de
después de
hacer
hizo
comenzó por
empezó por
terminó por
acabó por
continuó
siguió
sigue
"""

NEGATIONS = """
no
nunca
jamás
tampoco
ni
"""

ADVERBS = """
por primera vez
también
además
asimismo
después
luego
entonces
todavía
aún
ya
siempre
bien
mal
muy
más
menos
tan
tanto
mucho
poco
casi
solo
sólo
incluso
así
aquí
allí
ahí
hoy
ayer
mañana
anoche
ahora
antes
pronto
tarde
sin embargo
no obstante
en cambio
por su parte
a su vez
por otra parte
por otro lado
en este sentido
en ese sentido
en concreto
en particular
en declaraciones
por último
de nuevo
otra vez
una vez más
al respecto
en rueda de prensa
en conferencia de prensa
este lunes
este martes
este miércoles
este jueves
este viernes
este sábado
este domingo
el lunes
el martes
el miércoles
el jueves
el viernes
el sábado
el domingo
la semana pasada
esta semana
este año
esta mañana
esta tarde
esta noche
en twitter
en facebook
en su cuenta de twitter
en las redes sociales
en redes sociales
él mismo
ella misma
acto seguido
de paso
de inmediato
con ironía
con rotundidad
entre risas
sí
quizá
quizás
tal vez
juntos
juntas
después de todo
a continuación
al final
a menudo
a veces
por ejemplo
sobre todo
por fin
de hecho
en efecto
pues
apenas
aun
ambos
"""

ADVERB_ENDINGS = """
mente
"""

DROPPED_PLURALS = """
n
"""

VERB_ENDINGS = """
ó
aron
ieron
ando
iendo
aba
aban
ía
ían
"""

OBJECT_PRONOUNS = """
lo
la
los
las
me
te
nos
os
le
les
"""

REFLEXIVES = """
se
"""

PHRASES = """
según
de acuerdo con
en palabras de
en palabras del
a juicio de
a juicio del
en opinión de
en opinión del
a decir de
al decir de
según palabras de
según fuentes de
según fuentes del
según explicó
según explica
según informó
según informa
según indicó
según señaló
como dijo
como dice
como explicó
como explica
"""

WEAK_PHRASES = """
para
a ojos de
a ojos del
desde
por parte de
por parte del
en boca de
en boca del
"""

NOUNS = """
palabras fp
palabra f
reacción f
respuesta f
comentario m
comentarios mp
frase f
opinión f
declaración f
declaraciones fp
pregunta f
advertencia f
promesa f
queja f
crítica f
críticas fp
conclusión f
explicación f
argumento m
lema m
mensaje m
consejo m
petición f
reflexión f
confesión f
testimonio m
veredicto m
diagnóstico m
acusación f
convicción f
expresión f
afirmación f
anuncio m
llamamiento m
llamado m
exigencia f
reproche m
resumen m
"""

CONJUNCTIONS = """
que
"""

AGENTS = """
por
"""

PRONOUNS = """
él ms
ella fs
ellos mp
ellas fp
ello ns
"""

DEMONSTRATIVES = """
éste ms
ésta fs
éstos mp
éstas fp
este último ms
esta última fs
estos últimos mp
estas últimas fp
aquél ms
aquélla fs
el mismo ms
la misma fs
ambos mp
ambas fp
otros mp
otras fp
otro ms
otra fs
algunos mp
algunas fp
muchos mp
muchas fp
varios mp
varias fp
uno ms
una de ellas fs
uno de ellos ms
alguien ms
todos mp
todas fp
el primero ms
el segundo ms
"""

OWN = """
yo
me
mi
mis
mí
nosotros
nosotras
nos
nuestro
nuestra
nuestros
nuestras
creo
he
tengo
hemos
estoy
"""

FIRST_PERSON = """
yo
tú
usted
nosotros
ustedes
"""

IMPERSONAL = """
esto
eso
aquello
nada
nadie
algo
todo
"""

RELATIVES = """
que
quien
quienes
"""

DETERMINERS = """
el ms
la fs
los mp
las fp
un ms
una fs
unos mp
unas fp
este ms
esta fs
estos mp
estas fp
ese ms
esa fs
esos mp
esas fp
aquel ms
aquella fs
aquellos mp
aquellas fp
su *s
sus *p
mi *s
mis *p
tu *s
nuestro ms
nuestra fs
nuestros mp
nuestras fp
cada *s
algún ms
alguna fs
algunos mp
algunas fp
ningún ms
ninguna fs
otro ms
otra fs
otros mp
otras fp
varios mp
varias fp
muchos mp
muchas fp
dos *p
tres *p
cuatro *p
cinco *p
seis *p
siete *p
ocho *p
nueve *p
diez *p
todo ms
toda fs
todos mp
todas fp
cualquier *s
numerosos mp
numerosas fp
diversos mp
diversas fp
la mayoría de los mp
la mayoría de las fp
una parte de los mp
un grupo de *p
decenas de *p
cientos de *p
miles de *p
cuyo ms
cuya fs
"""

LINKERS = """
de
del
"""

PREPOSITIONS = """
a
ante
bajo
con
contra
desde
durante
en
entre
hacia
hasta
mediante
para
por
sin
sobre
tras
vía
excepto
salvo
como
junto a
junto al
frente a
frente al
respecto a
respecto al
debido a
debido al
gracias a
gracias al
a través de
a través del
a partir de
a partir del
a pesar de
a pesar del
acerca de
acerca del
además de
además del
alrededor de
alrededor del
antes de
antes del
cerca de
cerca del
con motivo de
con motivo del
dentro de
dentro del
después de
después del
detrás de
detrás del
en cuanto a
en cuanto al
en contra de
en contra del
en favor de
en favor del
en lugar de
en medio de
en nombre de
en nombre del
en relación con
en respuesta a
en torno a
en torno al
en una entrevista con
encima de
fuera de
lejos de
más allá de
pese a
pese al
por culpa de
por encima de
por medio de
a causa de
a causa del
a raíz de
a cargo de
a favor de
a lo largo de
a lo largo del
"""

COORDINATORS = """
y
e
o
u
ni
pero
sino
mas
"""

SUBORDINATORS = """
si
cuando
mientras
porque
aunque
donde
cómo
por qué
dónde
cuándo
cuánto
pues
ya que
puesto que
para que
sin que
antes de que
después de que
desde que
hasta que
a medida que
siempre que
en cuanto
como si
tal como
lo que
el cual
la cual
los cuales
las cuales
adonde
conforme
"""

TITLES = """
sr ms
sra fs
srta fs
sres mp
señor ms
señora fs
señorita fs
don ms
doña fs
d ms
dña fs
dr *s
dra fs
doctor ms
doctora fs
lic *s
ing *s
prof *s
profa fs
gral ms
cnel ms
cap ms
tte ms
sgto ms
mons ms
monseñor ms
fray ms
sor fs
padre ms
hermano ms
hermana fs
san ms
santa fs
sir ms
lord ms
lady fs
mr ms
mrs fs
ms fs
papa ms
rey ms
reina fs
príncipe ms
princesa fs
cardenal ms
arq *s
arz ms
"""

ROLES = """
abogado m
abogada f
abuelo m
abuela f
accionista *
acompañante *
activista *
actor m
actriz f
acusado m
acusada f
adjunto m
administrador m
administradora f
aficionado m
aficionada f
agente *
agricultor m
agricultora f
alcalde m
alcaldesa f
alumno m
alumna f
amigo m
amiga f
analista *
anciano m
anciana f
anfitrión m
árbitro m
arquitecto m
arquitecta f
artista *
asesor m
asesora f
asistente *
atleta *
autor m
autora f
bailarín m
bailarina f
banquero m
barón m
bióloga f
biólogo m
bombero m
bombera f
campeón m
campeona f
campesino m
canciller *
candidato m
candidata f
cantante *
capitán m
capitana f
cardenal m
catedrático m
catedrática f
ceo *
chef *
chico m
chica f
chofer *
científico m
científica f
cineasta *
ciudadano m
ciudadana f
cliente *
clienta f
cirujano m
cirujana f
cocinero m
cocinera f
codirector m
colaborador m
colaboradora f
colega *
comandante *
comentarista *
comerciante *
comisario m
comisaria f
compañero m
compañera f
compositor m
compositora f
concejal *
concejala f
conductor m
conductora f
congresista *
consejero m
consejera f
consejero delegado m
consejera delegada f
consultor m
consultora f
coordinador m
coordinadora f
coronel *
corresponsal *
creador m
creadora f
crítico m
crítica f
cura m
decano m
decana f
defensor m
defensora f
delegado m
delegada f
delantero m
demandante *
dependiente m
deportista *
detenido m
detenida f
diplomático m
diplomática f
diputado m
diputada f
director m
directora f
director general m
directora general f
dirigente *
diseñador m
diseñadora f
doctor m
doctora f
dueño m
dueña f
economista *
edil *
editor m
editora f
embajador m
embajadora f
empleado m
empleada f
empresario m
empresaria f
enfermero m
enfermera f
enviado m
enviada f
entrenador m
entrenadora f
escritor m
escritora f
especialista *
esposa f
esposo m
estudiante *
exalcalde m
exalcaldesa f
exministro m
exministra f
expresidente m
expresidenta f
experto m
experta f
familiar *
familiares *p
farmacéutico m
farmacéutica f
filósofo m
filósofa f
fiscal *
fiscal general *
físico m
física f
fotógrafo m
fotógrafa f
fundador m
fundadora f
funcionario m
funcionaria f
futbolista *
ganadero m
ganador m
ganadora f
general *
gerente *
gobernador m
gobernadora f
guardia *
guionista *
guitarrista *
habitante *
hermana f
hermano m
hija f
hijo m
historiador m
historiadora f
hombre m
huésped *
imputado m
imputada f
indígena *
infanta f
ingeniero m
ingeniera f
inmigrante *
inspector m
inspectora f
inversor m
inversora f
investigador m
investigadora f
invitado m
invitada f
jefe m
jefa f
joven *
jóvenes *p
jubilado m
jubilada f
juez *
jueza f
jueces *p
jugador m
jugadora f
jurista *
lector m
lectora f
legislador m
legisladora f
líder *
líderes *p
madre f
maestro m
maestra f
magistrado m
magistrada f
magnate *
mandatario m
mandataria f
manifestante *
marido m
marinero m
mayor *
mediador m
mediadora f
médico m
médica f
meteorólogo m
meteoróloga f
miembro *
militar *
ministro m
ministra f
monja f
monje m
mujer f
mujeres fp
músico m
nadador m
narrador m
negociador m
negociadora f
nieta f
nieto m
niña f
niño m
novelista *
novia f
novio m
obispo m
obrero m
observador m
observadora f
oficial *
opositor m
opositora f
organizador m
organizadora f
padre m
panadero m
papa m
parlamentario m
parlamentaria f
párroco m
participante *
pasajero m
pasajera f
pastor m
patrón m
periodista *
perito m
pescador m
piloto *
pintor m
pintora f
poeta *
policía *
politólogo m
politóloga f
político m
política f
portavoz *
portavoces *p
portero m
portera f
precandidato m
precandidata f
presentador m
presentadora f
presidente m
presidenta f
preso m
presa f
primer ministro m
primera ministra f
princesa f
príncipe m
procurador m
procuradora f
productor m
productora f
profesor m
profesora f
promotor m
promotora f
propietario m
propietaria f
psicólogo m
psicóloga f
psiquiatra *
químico m
rector m
rectora f
redactor m
redactora f
refugiado m
refugiada f
regidor m
regidora f
reina f
reportero m
reportera f
representante *
residente *
responsable *
rey m
rival *
sacerdote m
sanitario m
secretario m
secretaria f
secretario general m
secretaria general f
secretario de estado m
seguidor m
seguidora f
seleccionador m
senador m
senadora f
sindicalista *
sobreviviente *
socio m
socia f
sociólogo m
socióloga f
soldado *
subdirector m
subdirectora f
subsecretario m
subsecretaria f
superviviente *
técnico m
técnica f
teniente *
testigo *
titular *
torero m
trabajador m
trabajadora f
traductor m
turista *
usuario m
usuaria f
vecino m
vecina f
vendedor m
vendedora f
veterinario m
veterinaria f
vicepresidente m
vicepresidenta f
víctima f
viuda f
viudo m
vocero m
vocera f
voluntario m
voluntaria f
votante *
fuente f
jefe de gobierno m
jefa de gobierno f
jefe de estado m
geólogo m
geóloga f
virólogo m
viróloga f
arqueólogo m
arqueóloga f
biólogos mp
astronauta *
agrónomo m
bomberos mp
camionero m
taxista *
maquinista *
ciclista *
tenista *
surfista *
vocalista *
baterista *
escultor m
escultora f
ganadera f
panadera f
exentrenador m
exfutbolista *
exdirector m
exdirectora f
exjefe m
seleccionadora f
míster m
sismólogo m
vulcanólogo m
vulcanóloga f
notario m
notaria f
casero m
hostelero m
tendero m
librero m
librera f
"""

COLLECTIVES = """
academia f
administración f
aerolínea f
afición f
agencia f
agrupación f
alcaldía f
alianza f
aeropuerto m
archivo m
arzobispado m
asamblea f
asociación f
aseguradora f
audiencia f
autoridad f
autoridades fp
ayuntamiento m
bancada f
banco m
banda f
bolsa f
brigada f
cabildo m
cadena f
cámara f
campaña f
cancillería f
casa blanca f
casa real f
centro m
club m
coalición f
colectivo m
colegio m
comandancia f
comisaría f
comisión f
comité m
compañía f
comunidad f
concejo m
confederación f
congreso m
consejería f
consejo m
consejo de ministros m
consorcio m
constructora f
consulado m
cooperativa f
corporación f
corte f
cuerpo m
defensa f
defensoría f
delegación f
departamento m
diario m
dirección f
diputación f
directiva f
división f
editorial f
ejecutivo m
ejército m
embajada f
empresa f
entidad f
equipo m
escuela f
estado m
facultad f
familia f
federación f
fiscalía f
formación f
foro m
fuerza f
fuerzas armadas fp
fuerzas de seguridad fp
fundación f
gabinete m
generalitat f
gobierno m
gremio m
grupo m
guardia civil f
gerencia f
hospital m
iglesia f
industria f
institución f
instituto m
izquierda f
derecha f
juez m
junta f
jurado m
justicia f
juzgado m
kremlin m
laboratorio m
legislativo m
liga f
magistratura f
marca f
marina f
mayoría f
medio m
medios mp
ministerio m
ministerio público m
moncloa f
multinacional f
municipio m
museo m
naciones unidas fp
nación f
observatorio m
oficina f
ong f
onu f
oposición f
organismo m
organización f
órgano m
otan f
parlamento m
parroquia f
partido m
patronal f
periódico m
petrolera f
plataforma f
policía f
policía nacional f
población f
portal m
prensa f
presidencia f
protección civil f
público m
radio f
red f
redacción f
régimen m
revista f
sanidad f
secretaría f
sector m
sede f
selección f
semanario m
senado m
servicio m
sindicato m
sindicatos mp
sociedad f
subdelegación f
supremo m
televisión f
tribunal m
tribunal supremo m
tribunal constitucional m
unión f
unión europea f
universidad f
vaticano m
web f
"""

DOCUMENTS = """
acta f
acuerdo m
anuncio m
artículo m
atestado m
auto m
aviso m
bando m
boletín m
cable m
carta f
cartel m
circular f
código m
comunicado m
constitución f
contrato m
convenio m
correo m
crónica f
cuestionario m
declaración f
decreto m
demanda f
denuncia f
dictamen m
diario m
documento m
encuesta f
editorial m
entrevista f
escrito m
estatuto m
estudio m
expediente m
folleto m
guía f
informe m
instrucción f
libro m
ley f
manifiesto m
manual m
mensaje m
moción f
nota f
nota de prensa f
noticia f
norma f
oficio m
orden f
pancarta f
placa f
prólogo m
programa m
proyecto m
proyecto de ley m
publicación f
querella f
recurso m
reglamento m
reportaje m
resolución f
sentencia f
sondeo m
telegrama m
texto m
titular m
tratado m
tuit m
tweet m
vídeo m
video m
"""

PLURAL_ENDINGS = """
s
es
"""

PARTICLES = """
de
del
la
las
los
el
al
van
von
der
den
di
da
dos
do
bin
ben
ibn
san
y
"""

MASCULINE_NAMES = """
Abel
Adolfo
Adrián
Agustín
Alberto
Alejandro
Alejo
Alfonso
Alfredo
Álvaro
Andrés
Ángel
Antonio
Ariel
Armando
Arturo
Augusto
Aurelio
Benito
Bernardo
Borja
Bruno
Camilo
Carlos
César
Claudio
Cristian
Cristóbal
Damián
Daniel
Darío
David
Diego
Domingo
Eduardo
Efraín
Elías
Emiliano
Emilio
Enrique
Ernesto
Esteban
Eugenio
Evo
Fabián
Federico
Felipe
Félix
Fermín
Fernando
Fidel
Francisco
Gabriel
Gaspar
Germán
Gerardo
Gilberto
Gonzalo
Gregorio
Guillermo
Gustavo
Héctor
Hernán
Horacio
Hugo
Humberto
Ignacio
Íñigo
Isidro
Ismael
Iván
Jaime
Javier
Jerónimo
Jesús
Joaquín
Jordi
Jorge
José
Josep
Juan
Julián
Julio
Leandro
Leonardo
Leopoldo
Lorenzo
Lucas
Luis
Manuel
Marcelo
Marcos
Mariano
Mario
Martín
Mateo
Matías
Mauricio
Maximiliano
Miguel
Moisés
Nicolás
Octavio
Óscar
Pablo
Patricio
Pedro
Pepe
Pere
Rafael
Ramiro
Ramón
Raúl
Ricardo
Roberto
Rodolfo
Rodrigo
Rogelio
Rolando
Román
Rubén
Salvador
Samuel
Santiago
Sebastián
Sergio
Simón
Tomás
Ulises
Valentín
Vicente
Víctor
Xavier
Xavi
"""

FEMININE_NAMES = """
Ada
Adela
Adriana
Ágata
Aída
Ainhoa
Alba
Alejandra
Alicia
Alma
Amalia
Amaya
Amelia
Amparo
Ana
Andrea
Ángela
Ángeles
Antonia
Aurora
Beatriz
Begoña
Belén
Berta
Blanca
Camila
Carla
Carlota
Carmen
Carolina
Catalina
Cecilia
Celia
Clara
Claudia
Concepción
Consuelo
Cristina
Dolores
Elena
Elisa
Elvira
Emilia
Esmeralda
Esperanza
Estefanía
Estela
Esther
Eugenia
Eva
Fátima
Fernanda
Florencia
Francisca
Gabriela
Gloria
Graciela
Guadalupe
Inés
Inmaculada
Irene
Isabel
Jacinta
Josefina
Juana
Julia
Juliana
Laura
Leonor
Leticia
Lidia
Liliana
Lola
Lorena
Lourdes
Lucía
Luisa
Luz
Magdalena
Manuela
Marcela
Margarita
María
Mariana
Marina
Maribel
Marisol
Marta
Martina
Mercedes
Michelle
Milagros
Miriam
Mónica
Montserrat
Natalia
Nieves
Noelia
Noemí
Nuria
Olga
Paloma
Patricia
Paula
Paz
Pilar
Rafaela
Raquel
Rebeca
Rocío
Rosa
Rosalía
Rosario
Ruth
Sandra
Sara
Silvia
Sofía
Soledad
Sonia
Soraya
Susana
Tamara
Teresa
Trinidad
Valentina
Valeria
Vanesa
Verónica
Victoria
Virginia
Ximena
Yolanda
"""

NOT_NAMES = """
lunes
martes
miércoles
jueves
viernes
sábado
domingo
enero
febrero
marzo
abril
mayo
junio
julio
agosto
septiembre
octubre
noviembre
diciembre
sí
no
hoy
ayer
mañana
ahora
entonces
también
además
así
aquí
allí
sin
con
cuando
donde
como
cómo
qué
quién
por
para
pero
aunque
porque
mientras
tras
desde
hasta
durante
según
ante
bajo
contra
sobre
entre
después
antes
luego
nada
nadie
todo
todos
algo
alguien
cada
otro
otros
tal
tanto
muy
más
menos
mejor
peor
bueno
bien
mal
gracias
hola
adiós
lea
vea
ver
leer
foto
vídeo
imagen
archivo
cerca
lejos
preguntado
preguntada
interrogado
este
esta
estos
estas
ese
esa
esos
esas
aquel
aquella
el
la
los
las
un
una
unos
unas
su
sus
mi
mis
tu
nuestro
nuestra
es
son
fue
era
ha
han
hay
había
se
le
les
lo
nos
al
del
en
a
de
y
o
si
ni
ya
aún
solo
sólo
siempre
nunca
dos
tres
"""

NICKNAMES = """
alias
apodado
apodada
apodo
sobrenombre
conocido como
conocida como
llamado
llamada
llamados
llamadas
denominado
denominada
denominados
denominadas
mal llamado
"""

WORKS = """
película
filme
film
novela
libro
cuento
canción
tema
disco
álbum
single
serie
episodio
programa
obra
comedia
drama
musical
ópera
cuadro
exposición
muestra
revista
periódico
diario
juego
videojuego
operación
operativo
misión
proyecto
plan
campaña
barco
buque
velero
petrolero
fragata
restaurante
bar
cafetería
hotel
club
marca
aplicación
virus
tormenta
huracán
tifón
premio
categoría
capítulo
archivo
fichero
etiqueta
hashtag
festival
congreso
jornada
jornadas
taller
ciclo
concurso
documental
cortometraje
largometraje
pódcast
podcast
trilogía
titulado
titulada
titulados
tituladas
colegio
instituto
teatro
museo
finca
residencia
lista
listas
estribillo
plato
"""

GLOSSES = """
culpable
culpables
palabra
palabras
término
términos
expresión
vocablo
nombre
nombres
acrónimo
siglas
significa
significado
traducción
literalmente
titulado
titulada
bautizado
bautizada
etiqueta
concepto
noción
sinónimo
lema
rótulo
inscripción
adjetivo
verbo
título
principio
"""

PRESS = """
abc
clarín
comercio
diario
espectador
heraldo
mundo
nacional
nación
país
periódico
post
razón
tiempo
times
universal
vanguardia
"""

RELATED = """
lea también
lee también
leer más
leer también
lea más
vea también
ver también
más información
te puede interesar
le puede interesar
"""

EXAMPLES = """
«Vamos despacio», dijo Ana Belmonte. => Ana Belmonte | Vamos despacio
“El plazo vence hoy”, recordó el notario. => el notario | El plazo vence hoy
Javier Solana López respondió: «Ya veremos». => Javier Solana López | Ya veremos
«Es un abuso», se quejó una vecina. => una vecina | Es un abuso
«No he firmado», ha insistido la directora. => la directora | No he firmado
Según Inés Maldonado, la cifra es «provisional». => Inés Maldonado | provisional
La plataforma tachó el acuerdo de «farsa». => La plataforma | farsa
—¿Y ahora qué? —preguntó la niña. => la niña | ¿Y ahora qué?
La novela «Tierra roja» se publica en mayo. =>
La palabra «crisis» no aparece. =>
"""

INDEFINITE = """
un
una
"""

DEFINITE = """
el
la
este
esta
ese
esa
"""

ANYBODY = """
hombre
mujer
joven
niño
niña
experto
experta
político
política
autor
autora
investigador
investigadora
dirigente
líder
responsable
"""

PACK = LanguagePack(
    code="es",
    name="Spanish",
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
