"""Spanish: marks, cues, titles, pronouns, dates, with examples."""

from .base import DateWords, LanguagePack, PeopleWords, PostWords, RefusalWords, SpeechWords, examples, word_set

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
    13 trece
    14 catorce
    15 quince
    16 dieciséis
    17 diecisiete
    18 dieciocho
    19 diecinueve
    20 veinte
    30 treinta
    40 cuarenta
    50 cincuenta
    60 sesenta
    70 setenta
    80 ochenta
    90 noventa
    100 cien
    """,
    units="""
    hour hora horas
    day día días dia dias
    week semana semanas
    month mes meses
    year año años
    decade década décadas
    """,
    ordinal_endings="º ° ro",
    future="""
    va van irá irán será serán podrá podrán deberá deberán hará harán tendrá tendrán habrá previsto prevista previstos
    previstas esperado esperada próximo próxima viajará debe deben
    """,
    future_endings="ará arán erá erán irá irán",
    past="ha han había dijo dijeron afirmó anunció declaró explicó aseguró indicó señaló fue fueron era añadió",
    of_something_else="desde hasta antes después del de para por",
    occasions="""
    entrevista discurso conferencia rueda comunicado declaración tuit tweet mensaje carta debate comparecencia vídeo
    video nota publicación informe alocución audiencia columna artículo podcast
    """,
    capital="lower",
    counted="""
    personas soldados euros dólares pesos muertos heridos policías manifestantes habitantes empleos trabajadores
    kilómetros metros toneladas votos casos desplazados refugiados civiles familias hectáreas viviendas millones
    """,
    printed="""
    publicado publicada el a las por actualizado actualizada fecha de del y la h hs horas escrito última
    actualización
    """,
    phrases="""
    (el) {day} de {month} de_este_año = date 0
    (el) {day} de {month} del_próximo_año/del_año_que_viene/del_año_próximo = date 1
    (el) {day} de {month} del_mismo_año/de_ese_año/de_ese_mismo_año = date same
    {month} de_este_año = month 0
    {month} del_próximo_año/del_año_que_viene/del_año_próximo = month 1
    {month} del_mismo_año/de_ese_año/de_ese_mismo_año = month same
    (a) mediados de_mes/del_mes/de_este_mes = of_month mid
    a_finales_de/a_fines_de esta/la semana = week late
    (en) (el) primer_semestre de_este_año = part_of_year half 1
    (en) (el) primer_semestre del_año_pasado/del_pasado_año = part_of_year half 1 -1
    (en) (el) segundo_semestre de_este_año = part_of_year half 2
    (en) (el) segundo_semestre del_año_pasado/del_pasado_año = part_of_year half 2 -1
    (en) (el) primer_trimestre de_este_año = part_of_year quarter 1
    (en) (el) primer_trimestre del_año_pasado/del_pasado_año = part_of_year quarter 1 -1
    (en) (el) segundo_trimestre de_este_año = part_of_year quarter 2
    (en) (el) segundo_trimestre del_año_pasado/del_pasado_año = part_of_year quarter 2 -1
    (en) (el) tercer_trimestre de_este_año = part_of_year quarter 3
    (en) (el) tercer_trimestre del_año_pasado/del_pasado_año = part_of_year quarter 3 -1
    (en) (el) cuarto_trimestre de_este_año = part_of_year quarter 4
    (en) (el) cuarto_trimestre del_año_pasado/del_pasado_año = part_of_year quarter 4 -1
    la/una/cada/media/aquella/otra/toda_la/el/misma mañana = nothing
    mañana = day 1
    (el) {weekday} hace {number} {unit} = weekday_ago
    (el) {weekday} de_la_semana_pasada/de_la_pasada_semana = weekday week -1
    (el) {weekday} de_la_próxima_semana/de_la_semana_próxima/de_la_semana_que_viene = weekday week 1
    dentro_de/en {number} {unit},? (y) {number} {unit} = ago 1
    hace {number} {unit},? (y) {number} {unit} = ago
    hace {number} {unit} y_medio/y_media = ago half
    dentro_de/en {number} {unit} y_medio/y_media = ago half 1
    hace media_hora = day 0
    el_año_antepasado/el_antepasado_año = year -2
    la_próxima_primavera/la_primavera_que_viene = season spring next
    el_próximo_verano/el_verano_que_viene/el_verano_próximo = season summer next
    el_próximo_otoño/el_otoño_que_viene/el_otoño_próximo = season autumn next
    el_próximo_invierno/el_invierno_que_viene/el_invierno_próximo = season winter next
    esta_primavera = season spring this
    este_verano = season summer this
    este_otoño = season autumn this
    este_invierno = season winter this
    a_principios_del/a_comienzos_del/a_inicios_del/principios_del año_pasado = part_of_year early -1
    a_finales_del/a_fines_del/finales_del año_pasado = part_of_year late -1
    a_principios_del/a_comienzos_del/a_inicios_del/al_comienzo_del/al_inicio_del año = part_of_year early
    a_principios_de/a_comienzos_de este_año = part_of_year early
    a_mediados_del año = part_of_year mid
    a_mediados_de este_año = part_of_year mid
    a_finales_del/a_fines_del/a_final_del/al_final_del/a_final_de año = part_of_year late
    a_finales_de/a_fines_de este_año = part_of_year late
    a_principios_del_año/a_comienzos_del_año/principios_del_año {year} = part_of_year early
    a_finales_del_año/a_fines_del_año/finales_del_año {year} = part_of_year late
    (a) fines/finales de_este_mes = of_month late
    (a) principios/inicios/comienzos de_este_mes = of_month early
    (a) principios/inicios/comienzos del_mes_pasado = of_month early -1
    (a) fines/finales del_mes_pasado = of_month late -1
    (el) {weekday} {day} = day_alone
    hace un_par_de {unit} = couple
    hace_unos_días/hace_pocos_días/en_los_últimos_días/estos_últimos_días = recently
    la_semana_antepasada/la_penúltima_semana = week -2
    {weekday} en_ocho_días = weekday after week
    la_primavera_pasada/la_pasada_primavera = season spring
    el_verano_pasado/el_pasado_verano = season summer
    el_otoño_pasado/el_pasado_otoño = season autumn
    el_invierno_pasado/el_pasado_invierno = season winter
    (en) la_primavera_de/primavera_de {year} = season spring
    (en) el_verano_de/verano_de {year} = season summer
    (en) el_otoño_de/otoño_de {year} = season autumn
    (en) el_invierno_de/invierno_de {year} = season winter
    a_principios_de/a_comienzos_de/a_inicios_de/principios_de/inicios_de {year} = part_of_year early
    a_mediados_de/mediados_de {year} = part_of_year mid
    a_principios_de/a_comienzos_de/a_inicios_de/principios_de/inicios_de año = part_of_year early
    a_mediados_de/mediados_de año = part_of_year mid
    a_finales_de/a_fines_de/finales_de año = part_of_year late
    a_finales_de/a_fines_de/finales_de {year} = part_of_year late
    (en) (el) primer_semestre_de {year} = part_of_year half 1
    (en) (el) segundo_semestre_de {year} = part_of_year half 2
    (en) (el) primer_trimestre_de {year} = part_of_year quarter 1
    (en) (el) segundo_trimestre_de {year} = part_of_year quarter 2
    (en) (el) tercer_trimestre_de {year} = part_of_year quarter 3
    (en) (el) cuarto_trimestre_de {year} = part_of_year quarter 4
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

# Lemma and flags: s speech that takes a clause, o speech about an object, i only in an incise, r only with its reflexive
# pronoun, d done by a document, p with the speaker as subject of the passive. `SpeechWords.verbs` tells more; forms/es.txt has the forms.
VERBS = """
abrir i
abundar s
acabar i
aceptar s +unsaid
aclarar s
aconsejar s
acotar s
acreditar s +unsaid
acusar so
adelantar s
admitir s
aducir s
advertir s
afirmar s
agradecer i
agregar s
ahondar s
alabar so
alardear i
alarmarse ir
alegar s
alegrarse ir
alentar i
alertar s
aludir s
amenazar i
amonestar i
ampliar i
añadir s
analizar i
animar o
anotar i
anticipar s
anunciar s
apelar i
aplaudir oi
apostar i
apostillar i
apoyar i
apuntar s
apuntillar i
argüir s
argumentar s
arrancar i
arremeter i
articular i
asegurar s
asentir i
aseverar s
asombrarse ir
atacar i
atestiguar s
augurar s
avanzar s
avisar s
balbucear i
balbucir i
bloguear i
bramar i
bromear s
burlarse ir
calificar so
calmar i
cantar i
carcajearse ir
cargar i
catalogar o
ceder i
celebrar so
censurar o
cerrar i
certificar s
chancear i
chillar i
citar se
clamar i
clarificar s
claudicar i
coincidir i
comentar s
comenzar i
completar i
comunicar s
conceder s
concluir s
condenar so
confesar s
confiar i
confirmar s
congratularse ir
considerar so
constatar s
contar s
contestar s
continuar i
contraatacar i
contradecir s
corear i
corregir s
corroborar s
cortar i
creer i
criticar so
cuestionar i
cuestionarse ir
culpar o
dar_a_conocer s
dar_a_entender s
decir sd
declarar s
decretar s
deducir s +unsaid
defender so
defenderse ir
definir so
dejar_claro s
dejar_entrever s
demandar s +unsaid
denominar o
denunciar so
deplorar s
desafiar i
desarrollar i
describir so
desear i
desmentir s
despedirse ir
destacar s
desvelar s
detallar s
diagnosticar i
dictaminar s
dictar i
dirigirse ir
discrepar i
disculparse ir
disentir i
disparar i
disponer d
divulgar s
dudar i
elogiar so
embestir i
empezar i
enfadarse ir
enfatizar s
enojarse ir
enorgullecerse ir
ensalzar o
entender s
entonar i
escandalizarse ir
esclarecer s
escribir s
especificar s
esperar oi
espetar i
establecer d
estimar s
estipular sd
evocar s
exclamar i
excusarse ir
exhortar o
exigir so +unsaid
explicar s
explicitar s
exponer s
expresar s
expresarse sr
extrañarse ir
fanfarronear i
farfullar i
felicitar i
felicitarse ir
filosofar i
finalizar i
firmar i
formular s
fustigar o
garantizar s
gemir i
gritar i
gruñir i
hablar o
hacer_hincapié s
hacer_saber s
imaginar i
implorar i
imputar s
increpar i
indicar sd
indignarse ir
informar s
iniciar i
inquietarse ir
inquirir i
insinuar s
insistir s
instar o
insultar i
interpelar i
interrogar i
interrumpir i
intervenir i
invitar o
ironizar s
jactarse ir
jurar s
justificarse ir
juzgar s
lamentar so
lamentarse ir
lanzar i
leer id
llamar o
llorar i
manifestar s
mantener s
maravillarse ir
mascullar i
matizar s
meditar i
mencionar s
mofarse ir
murmurar i
musitar i
narrar s
negar s
notar s
objetar s
observar s
opinar s
orar i
ordenar s +unsaid
pedir so +unsaid
pensar i
plantear s
poner_de_manifiesto s
poner_de_relieve s
postear s
precisar s
predecir s
predicar i
pregonar s
preguntar i
preguntarse ir
preocuparse ir
presumir i
prevenir s
prever s +unsaid
proclamar s
profundizar i
prometer so
pronosticar s
pronunciar i
pronunciarse ir
proponer s +unsaid
proseguir i
protestar s
provocar i
publicar s
puntualizar s
quejarse sr
ratificar s
razonar s
reaccionar i
reafirmar s
rebatir s
recalcar s
rechazar so
recitar i
reclamar so +unsaid
recoger d
recomendar s
reconocer s
recordar s
recriminar i
rectificar s
redondear i
referir s
reflexionar i
refunfuñar i
refutar s
regañar i
reír i
reírse i
reiterar s
relatar s
remachar s
remarcar s
rematar i
rememorar s
repetir s
replicar s
reprender i
reprochar s
repudiar o
resaltar s
responder s
resumir s
retar i
retomar i
retuitear s
revelar s
rezar id
rezongar i
rogar i
rugir i
rumiar i
saludar so
secundar i
seguir i
señalar sd
sentenciar s
sermonear i
sincerar i
sincerarse ir
sintetizar s
solicitar s +unsaid
sollozar i
soltar i
soñar i
sonreír i
sorprenderse ir
sospechar i
sostener s
subrayar s
sugerir s
sumarse ir
suplicar i
suponer i
suspirar i
susurrar i
tachar so
tartamudear i
temer oi
terminar i
testificar s
testimoniar s
tildar so
titubear i
titular d
tranquilizar i
transmitir s
trasladar s
tratar o
tronar i
tuitear s
ufanarse ir
urgir i
vacilar i
valorar so
vanagloriarse ir
vaticinar s
ver o
vociferar i
zanjar s
acentuar s
achacar s
apostrofar o
arengar i
atajar i
atribuir s
barruntar s +unsaid
bisbisear i
calcular s +unsaid
carraspear i
cavilar i
comparar o
conjeturar s +unsaid
consolar i
cuchichear i
declamar i
dejar_constancia s
denostar o
desahogarse ir
desautorizar o
descalificar so
deslizar s
desgranar s
ejemplificar s
encomiar o
enumerar s
enunciar s
esbozar i
escupir i
esgrimir s
evidenciar s
exagerar i
explayarse ir
externar s
festejar i
hacer_constar s
hacer_notar s
ilustrar i
incidir s
indagar i
inferir s +unsaid
interrogarse ir
invocar o
ladrar i
loar o
maldecir i
minimizar o
parafrasear s
perorar i
persistir i
pontificar i
presagiar s +unsaid
pretextar s
proferir i
prorrumpir i
recapitular s
reivindicar so
repreguntar i
resoplar i
retrucar s
ridiculizar o
sisear i
salir_al_paso i
tararear i
teorizar s
tomar_la_palabra i
trinar i
verbalizar s
vitorear i
vocear i
justificar s
descartar s
reportar s
sustentar s
especular s
ponderar so
profetizar s
terciar i
disertar i
platicar i
elucubrar s
refrendar s
bautizar o
motejar o
conminar o
reprobar o
vilipendiar o
responsabilizar o
desacreditar o
equiparar o
estigmatizar o
desestimar so
interesarse ir
impacientarse ir
irritarse ir
emocionarse ir
entusiasmarse ir
exculparse ir
solidarizarse ir
retractarse ir
despotricar i
imprecar i
comprometerse ir
regocijarse ir
reafirmarse ir
ratificarse ir
resignarse ir
desesperarse ir
ilusionarse ir
bufar i
gimotear i
aullar i
berrear i
recapacitar i
reconvenir i
exteriorizar i
dramatizar i
pormenorizar i
preconizar s
propugnar s
notificar s
estallar i
caracterizar o
mostrarse or
sentirse or
proyectar s
"""

INFINITIVES = """
haber
estar
ser
tener
"""

AS_TOLD = """
como
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
haya
hayan
hubiera
hubieran
hubiese
hubiesen
sea
sean
fueran
fuese
esté
estén
estaban
estuvo
estuvieron
estaría
estará
estarán
estuviera
acababan de
acabó de
"""

POINTERS = """
lo
así lo
es lo que
fue lo que
eso es lo que
así
"""

CLOSINGS = """
quien habla es
quien lo dice es
quien lo afirma es
quien así habla es
el que habla es
la que habla es
palabra de
palabras de
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
al
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
hacer
hizo
comenzó por
empezó por
terminó por
acabó por
continuó
siguió
sigue
podían
podrían
pudieron
pueda
puedan
podrá
podrán
debía
debían
debieron
debió
deberían
deba
deban
deberá
deberán
querían
quisieron
quisiera
quiera
quieran
querría
iban a
vaya a
vayan a
volvieron a
volvía a
comienza a
comenzó a
comenzaron a
empieza a
empezó a
empezaron a
llegaron a
llegan a
tiene que
tienen que
tuvo que
tuvieron que
tenía que
hay que
siguen
siguieron
continúa
continúan
continuaron
deja de
dejó de
no deja de
no dejó de
solían
se apresuró a
se apresura a
no tardó en
no tardaron en
termina por
acaba por
hubo de
ha de
han de
se atrevió a
aprovechó para
aprovecha para
aprovechó la ocasión para
quiso también
se ha limitado a
se han limitado a
se limitaron a
se limitan a
se limitaba a
se había limitado a
ha llegado a
han llegado a
había llegado a
ha terminado por
ha empezado por
ha comenzado por
ha acabado por
ha tenido que
ha aprovechado para
han aprovechado para
aprovecharon para
no ha dudado en
no han dudado en
no dudaron en
no dudan en
se ha atrevido a
se ha apresurado a
se apresuraron a
se han apresurado a
acertó a
alcanzó a
alcanza a
atinó a
pasó a
procedió a
procede a
se animó a
se anima a
se permitió
se permite
se aventuró a
se aventura a
se arriesgó a
optó por
viene a
vino a
venía a
ha venido a
corrió a
se encargó de
ha vuelto también a
se detuvo a
se detiene a
tras
después de
luego de
antes de
además de
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
apenas
aun
a la vez
al mismo tiempo
a la postre
a la par
al contrario
por el contrario
por ende
por lo tanto
por tanto
por eso
por ello
por un lado
mientras tanto
entre tanto
por lo pronto
para empezar
para terminar
en resumen
en definitiva
en fin
en principio
en realidad
en todo caso
en cualquier caso
en consecuencia
en tanto
entre otras cosas
eso sí
es decir
o sea
ni siquiera
de todos modos
de todas formas
de esta forma
de esta manera
de ese modo
de este modo
de momento
de pronto
de repente
de entrada
de vez en cuando
desde entonces
desde luego
hoy en día
hasta ahora
hasta entonces
poco después
poco antes
más tarde
más adelante
horas después
horas más tarde
días después
al día siguiente
tan solo
a día de hoy
a estas alturas
al unísono
a coro
en voz alta
en voz baja
a viva voz
a gritos
a título personal
en persona
en directo
en vivo
con firmeza
con contundencia
con orgullo
con tristeza
con amargura
con rabia
con una sonrisa
con lágrimas en los ojos
entre lágrimas
entre sollozos
entre bromas
medio en broma
sin ambages
sin rodeos
sin tapujos
sin dudarlo
en su momento
en instagram
en x
en la red social x
a este respecto
a ese respecto
a tal efecto
ellos mismos
ellas mismas
en exclusiva
textualmente
por teléfono
vía telefónica
por escrito
una y otra vez
hace unos días
en este contexto
en ese contexto
en esta línea
en esa línea
en la misma línea
en los últimos días
con todo
ahora bien
por su lado
en esa misma línea
así mismo
de otro lado
de igual forma
de igual manera
de la misma forma
de la misma manera
en paralelo
a renglón seguido
con voz quebrada
con la voz quebrada
con la voz entrecortada
sin dudar
sin pelos en la lengua
con sorna
con humor
con resignación
con emoción
antier
el mes pasado
el año pasado
días atrás
horas antes
minutos después
inclusive
más bien
en primer lugar
en segundo lugar
en síntesis
en su día
por enésima vez
en público
en privado
off the record
bajo reserva
en declaraciones a la prensa
en declaraciones a los medios
ante los medios
ante la prensa
ante los periodistas
ante las cámaras
en sus redes sociales
en su cuenta de x
en su perfil
en su página web
en su blog
vía twitter
desde el estrado
desde la tribuna
en sede judicial
durante el juicio
durante la entrevista
en ese marco
en este marco
en este escenario
en el mismo tenor
en este tenor
en otro orden de cosas
a todas luces
sobre el particular
sobre este punto
en este punto
en este aspecto
en este caso
en tal sentido
por esto
por esa razón
por lo demás
por el momento
por ahora
hasta el momento
hasta la fecha
en la actualidad
ayer por la tarde
ayer por la mañana
durante casi una hora
durante más de una hora
durante una hora
durante casi dos horas
durante más de dos horas
durante dos horas
durante varias horas
durante media hora
durante varios minutos
durante meses
durante años
durante semanas
durante décadas
durante días
durante horas
durante minutos
durante mucho tiempo
durante varios meses
durante varios años
por más de una hora
por casi una hora
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
ieran
aran
iesen
rían
rán
"""

# Lemma, and behind a hyphen the forms that are another word as well.
OTHER_VERBS = """
compartir
abandonar
abatir
abordar
abrazar
acceder
acercar
acoger
acompañar
acordar
activar
actuar
acudir
acumular
adaptar
administrar
adoptar
adquirir
adueñar
afectar
afrontar
agotar
agradar
aguantar
ahogar
ajustar
albergar
alcanzar
alejar
aliar
alojar
alternar -alterna
amar -ama
andar
anular
apagar
aparecer
apasionar
aplastar
aplazar
aplicar
aprender
apresar
aprobar
aprovechar
armar -arma
arrasar
arrastrar
arrebatar
arreglar
arrestar
arriesgar
arrojar
asaltar
ascender
asesinar
asistir
asociar
asumir
asustar
atender
atentar
atraer
atravesar
aumentar
autorizar
avalar
ayudar -ayuda
bailar
bajar -baja
barrer
basar -basa
batir
beber
besar
bloquear
bombardear
brillar
brindar
buscar -busca
caer
calentar
cambiar
caminar
canalizar
cancelar
captar
capturar -captura
carecer
casar -casa
castigar
causar -causa
cazar -caza
cenar -cena
cesar
chocar
clasificar
cobrar
cocinar -cocina
colaborar
colgar
colocar
combatir -combate
combinar -combina
comer
cometer
compensar
competir
complicar
componer
comprar -compra
comprender
comprobar
comprometer
concentrar
conducir
conectar
configurar
conformar
conocer
conquistar -conquista
conseguir
conservar
consistir
constituir
construir
consumir
contagiar
contemplar
contener
contratar
contribuir
controlar
convencer
converger
convertir
convivir
convocar
coordinar
correr
corresponder
costar -cuesta
crear -crea
crecer
cruzar
cubrir
cuidar
culminar
cumplir
curar -cura
custodiar -custodia
dar
debutar
decidir
decomisar
dedicar
degradar
dejar
delegar
depender
derivar -deriva
derogar
derribar
derrotar -derrota
desalojar
desaparecer
desatar
desbordar
descansar
descargar -descarga
descender
desconocer
descubrir
desembarcar
desempeñar
desfilar
desmarcar
desmontar
despegar
despejar
despertar
desplazar
desprender
destinar
destituir
destrozar
destruir
desviar
detectar
detener
devolver
diferir
difundir
dirigir
diseñar
disfrutar
disminuir
disputar -disputa
distribuir
dividir
doblar -dobla
dominar
donar
dormir
dotar
durar -dura
echar
ejecutar
ejercer
elaborar
elegir
eliminar
emerger
emitir
empatar
empeñar
emplazar
emplear
emprender
empujar
encabezar
encajar
encantar
encarcelar
encargar
encender
encerrar
encomendar
encontrar
endurecer
enfocar
enfrentar
engañar
enseñar
entrar
entregar -entrega
entrevistar -entrevista
enviar
equipar
equivaler
escalar -escala
escapar
escoger
esconder
escuchar -escucha
espiar
estacionar
estrellar -estrella
estrenar
estudiar
evitar
evolucionar
exhibir
existir
expandir
experimentar
explotar
exportar
expropiar
expulsar
extender
extraer
fabricar
facilitar
fallar -falla
fallecer
faltar -falta
favorecer
fichar -ficha
figurar -figura
fijar -fija
filmar
financiar
formar -forma
fracasar
frecuentar
frenar
frustrar
fundar -funda
ganar -gana
gastar
generar
gestionar
girar -gira
gobernar
golpear
gozar
grabar
guardar -guarda
guiar -guía
gustar
habitar
hacer
hallar
heredar
herir
honrar
huir
hundir
igualar
impartir
impedir
implantar
implementar
imponer
importar
impulsar
inaugurar
incautar
inclinar
incluir
incorporar
incrementar
incumplir
indultar
influir
ingresar
inspirar
instalar
instruir
integrar
intentar
intercambiar
interceptar
interesar
interponer
interpretar
introducir
invadir
invertir
investigar
involucrar
irrumpir
jugar
juntar
lavar -lava
legalizar
levantar
liberar
librar -libra
liderar
lidiar -lidia
ligar -liga
limitar
limpiar -limpia
litigar
llegar
llenar -llena
llevar
llover
localizar
lograr
luchar -lucha
maltratar
mandar
manejar
marcar -marca
marchar -marcha
matar -mata
materializar
mediar -media
medir
mejorar -mejora
mentir
merecer
meter
mirar -mira
modificar
montar
morir
mostrar -muestra
mover
movilizar
multiplicar
nacer
navegar
necesitar
negociar
nombrar
obedecer
obligar
obstaculizar
obtener
ocultar
ocupar
ocurrir
odiar
ofrecer
olvidar
operar -opera
organizar
orientar
otorgar
oír
padecer
pagar -paga
parecer
participar
partir -parte
pasar
patrocinar
pelear -pelea
percibir
perder
perdonar
permanecer
permitir
perpetrar
perseguir
pertenecer
pesar
pescar -pesca
pilotar
pintar
pisar
planificar
poblar
poner
poseer
practicar
preferir
prender
preparar
prescindir
presentar
presentir
presidir
prestar
pretender
priorizar
privar
privatizar
probar -prueba
proceder
procurar
producir
prohibir
prolongar
promover
propagar
propiciar
proporcionar
protagonizar
proteger
provenir
quedar
quemar -quema
quitar
realizar
recaer
recaudar
recibir
reclutar
reconstruir
recorrer
recuperar
recurrir
reducir
reemplazar
reflejar
reforzar
regalar
regir
registrar
regresar
rehabilitar
reinar -reina
relacionar
relevar
remitir
remontar
renovar
renunciar -renuncia
reparar
repartir
representar
requerir
rescatar
reservar -reserva
residir
resistir
resolver
respaldar
respetar
respirar
restar -resta
restaurar
restringir
resultar
retener
retirar
retrasar
reunir
revisar
revocar
robar
rodar -rueda
romper
rondar -ronda
saber
sacar
salir
saltar
salvar -salva
sancionar
sembrar
sentar
sentir
separar
servir
simular
situar
sobresalir
sobrevivir
sobrevolar
solucionar
someter
sonar
soportar
subastar -subasta
subir
suceder
sufrir
sumar -suma
superar
surgir
suscitar
suscribir
suspender
sustituir
tardar -tarda
temblar
tender
tener
tirar -tira
tocar
tomar -toma
torturar -tortura
trabajar
trabar -traba
traer
traicionar
tramitar
transcurrir
transformar
transitar
trasmitir
triunfar
tropezar
ubicar
unir
usar
utilizar
vacunar -vacuna
valer
velar -vela
vencer
vender
venir
verificar
vestir
viajar
vigilar
vincular
violar -viola
visitar -visita
vivir
volar
volver
votar
zarpar
"""

CLAUSE_ENDINGS = """
rá
rán
ría
rían
aba
aban
aron
ieron
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
según palabras del
según el criterio de
según el testimonio de
según la versión de
por boca de
en la voz de
en voz de
conforme a
a entender de
a entender del
al entender de
desde el punto de vista de
desde la óptica de
parafraseando a
de acuerdo a
de acuerdo al
de acuerdo con el testimonio de
de acuerdo con el testimonio del
de acuerdo con la versión de
de acuerdo con la versión del
de acuerdo con las palabras de
de acuerdo con fuentes de
de acuerdo con fuentes del
según el testimonio del
según la versión del
según el criterio del
según el relato de
según el relato del
según la opinión de
según la opinión del
según el parecer de
según declaraciones de
según declaraciones del
según datos de
según datos del
a criterio de
a criterio del
en la opinión de
en la opinión del
desde el punto de vista del
desde la óptica del
desde la perspectiva de
desde la perspectiva del
conforme al
por boca del
en la voz del
en voz del
parafraseando al
al entender del
según el entender de
según el juicio de
a consideración de
a su juicio
a su entender
en su opinión
a su modo de ver
a su manera de ver
a su parecer
a su criterio
a sus ojos
desde su punto de vista
según su versión
según su relato
según su testimonio
en su criterio
a su ver
según sus palabras
en sus palabras
según su parecer
según su criterio
"""

WEAK_PHRASES = """
para
a ojos de
a ojos del
desde +source
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
grito m
lamento m
protesta f
propuesta f
previsión f
predicción f
versión f
relato m
recuerdo m
deseo m
esperanza f
temor m
preocupación f
enfado m
enojo m
rabia f
satisfacción f
elogio m
homenaje m
disculpa f
disculpas fp
agradecimiento m
broma f
provocación f
ataque m
dardo m
pulla f
réplica f
contestación f
confidencia f
revelación f
desmentido m
precisión f
aclaración f
puntualización f
juicio m
amenaza f
amenazas fp
insulto m
insultos mp
eslogan m
mantra m
invitación f
ruego m
súplica f
juramento m
duda f
interrogante m
objeción f
recriminación f
reto m
pésame m
alegría f
intervención f
discurso m
observación f
sugerencia f
recomendación f
punto de vista m
postura f
tesis f
teoría f
hipótesis f
reconstrucción f
sospecha f
recado m
alegato m
recordatorio m
pronóstico m
anécdota f
valoración f
balance m
análisis m
clamor m
consigna f
dichos mp
cuestionamiento m
exclamación f
insinuación f
manifestaciones fp
planteamiento m
planteo m
pronunciamiento m
posicionamiento m
rechazo m
reclamo m
repudio m
reparo m
señalamiento m
autocrítica f
diatriba f
ultimátum m
aseveración f
argumentación f
exhortación f
felicitación f
justificación f
vaticinio m
sermón m
reclamación f
rectificación f
reivindicación f
ironía f
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
otros mp +indefinite
otras fp +indefinite
otro ms +indefinite
otra fs +indefinite
algunos mp +indefinite
algunas fp +indefinite
muchos mp +indefinite
muchas fp +indefinite
varios mp +indefinite
varias fp +indefinite
uno ms +indefinite
una de ellas fs +indefinite
uno de ellos ms +indefinite
alguien ms +indefinite
todos mp
todas fp
el primero ms
el segundo ms
"""

AGES = """
años
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
quien
quienes
"""

DETERMINERS = """
el ms +definite
la fs +definite
los mp
las fp
un ms +indefinite
una fs +indefinite
unos mp +indefinite
unas fp +indefinite
este ms +definite
esta fs +definite
estos mp
estas fp
ese ms +definite
esa fs +definite
esos mp
esas fp
aquel ms
aquella fs
aquellos mp
aquellas fp
su *s +possessive
sus *p +possessive
mi *s
mis *p
tu *s
nuestro ms
nuestra fs
nuestros mp
nuestras fp
cada *s
algún ms +indefinite
alguna fs +indefinite
algunos mp +indefinite
algunas fp +indefinite
ningún ms
ninguna fs
otro ms +indefinite
otra fs +indefinite
otros mp +indefinite
otras fp +indefinite
varios mp +indefinite
varias fp +indefinite
muchos mp +indefinite
muchas fp +indefinite
dos *p +indefinite
tres *p +indefinite
cuatro *p +indefinite
cinco *p +indefinite
seis *p +indefinite
siete *p +indefinite
ocho *p +indefinite
nueve *p +indefinite
diez *p +indefinite
todo ms
toda fs
todos mp
todas fp
cualquier *s
numerosos mp +indefinite
numerosas fp +indefinite
diversos mp +indefinite
diversas fp +indefinite
la mayoría de los mp
la mayoría de las fp
una parte de los mp
un grupo de *p +indefinite
decenas de *p +indefinite
cientos de *p +indefinite
miles de *p +indefinite
cuyo ms
cuya fs
"""

LINKERS = """
de
del
de lo
"""

PREPOSITIONS = """
al
a
ante
bajo
con
contra
durante
en
entre
hacia
hasta
mediante
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
a bordo de
a bordo del
a cambio de
a cambio del
a cuenta de
a falta de
a fin de
a finales de
a finales del
a principios de
a principios del
a mediados de
a mediados del
a la espera de
a la vista de
a modo de
a propósito de
a propósito del
a punto de
a manos de
a razón de
a tenor de
a tenor del
al borde de
al borde del
al cabo de
al frente de
al frente del
al hilo de
al hilo del
al lado de
al lado del
al margen de
al margen del
al término de
al término del
al final de
al final del
al inicio de
al inicio del
al mando de
al mando del
aparte de
camino de
con relación a
con relación al
con respecto a
con respecto al
con vistas a
de cara a
de cara al
de parte de
de parte del
del lado de
del lado del
delante de
delante del
en aras de
en base a
en base al
en beneficio de
en beneficio del
en busca de
en calidad de
en caso de
en compañía de
en compañía del
en conjunto con
en contacto con
en defensa de
en defensa del
en detrimento de
en diálogo con
en el marco de
en el marco del
en el seno de
en el seno del
en el transcurso de
en el transcurso del
en entrevista con
en entrevista a
en función de
en función del
en honor a
en honor de
en lo que respecta a
en manos de
en manos del
en materia de
en pos de
en presencia de
en presencia del
en pro de
en referencia a
en referencia al
en representación de
en representación del
en señal de
en solidaridad con
en términos de
en una entrevista a
en una entrevista concedida a
en una entrevista en
en declaraciones a
en declaraciones al
en vez de
en vísperas de
en virtud de
en virtud del
en vista de
enfrente de
junto con
luego de
luego del
más allá del
por delante de
por detrás de
por encima del
por medio del
por motivo de
por razón de
por temor a
previo a
previo al
próximo a
rumbo a
"""

COORDINATORS = """
y
e
o
u
pero
sino
mas
"""

SUBORDINATORS = """
de lo que
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
por lo que
con lo que
a lo que
para lo que
en lo que
tras lo que
ante lo que
lo cual
por lo cual
siempre y cuando
a pesar de que
pese a que
si bien
dado que
debido a que
una vez que
a menos que
salvo que
en caso de que
a fin de que
de manera que
de modo que
de forma que
así que
mientras que
luego de que
en tanto que
toda vez que
cada vez que
aun cuando
por más que
por mucho que
de ahí que
antes que
ahora que
luego que
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
sumiller *
galeno m
gremialista *
pontífice m
gobernante *
académico m
académica f
toxicólogo m
epidemióloga f
epidemiólogo m
terapeuta *
dentista *
nadadora f
velocista *
boxeador m
guardameta *
centrocampista *
cantautor m
rapero m
humorista *
dramaturgo m
docente *
fontanero m
electricista *
apicultor m
carnicero m
camarero m
camarera f
chófer *
detective *
cónsul m
columnista *
locutor m
bloguero m
influencer *
youtuber *
gimnasta f
remero m
esquiador m
golfista *
becario m
sobrino m
sobrina f
integrante *
jerarca *
estratega *
timonel m
zaguero m
arquero m
goleador m
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
anciano m +anybody
anciana f +anybody
anfitrión m
árbitro m
arquitecto m
arquitecta f
artista *
asesor m
asesora f
asistente *
atleta *
autor m +anybody
autora f +anybody
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
chico m +anybody
chica f +anybody
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
dirigente * +anybody
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
experto m +anybody
experta f +anybody
familiar *
familiares *p
farmacéutico m
farmacéutica f
filósofo m
filósofa f
fiscal * +sworn
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
hombre m +anybody
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
investigador m +anybody
investigadora f +anybody
invitado m
invitada f
jefe m
jefa f
joven * +anybody
jóvenes *p
jubilado m
jubilada f
juez * +sworn
jueza f +sworn
jueces *p
jugador m
jugadora f
jurista *
lector m
lectora f
legislador m
legisladora f
líder * +anybody
líderes *p
madre f
maestro m
maestra f
magistrado m +sworn
magistrada f +sworn
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
mujer f +anybody
mujeres fp
músico m
nadador m
narrador m
negociador m
negociadora f
nieta f
nieto m
niña f +anybody
niño m +anybody
novelista *
novia f
novio m
obispo m
obrero m
observador m
ambientalista *
cajera f
cajero m
cantaor m
cantaora f
cartero m
condesa f
conde m
conferenciante *
cronista *
dependienta f
diácono m
ebanista *
escalador m
escaladora f
estilista *
filántropo m
filántropa f
florista *
geógrafo m
geógrafa f
hispanista *
ilustrador m
ilustradora f
inventor m
inventora f
militante *
montañero m
montañera f
neurocientífico m
neurocientífica f
niñera f
nuera f
oftalmólogo m
oftalmóloga f
padrino m
madrina f
payaso m
pensionista *
polemista *
primatólogo m
primatóloga f
prófugo m
recepcionista *
rescatista *
sexóloga f
sexólogo m
socorrista *
traductora f
trompetista *
vicario m
vidente *
voleibolista *
yerno m
zoólogo m
zoóloga f
caudillo m
penalista *
constitucionalista *
mecánico m
mecánica de aviones f
camionera f
guardabosques *
apicultora f
caficultor m
cafetalero m
tendera f
quiosquero m
barrendero m
barrendera f
albañil *
herrero m
zapatero m
sastre m
costurera f
pescadero m
carnicera f
frutera f
taquillera f
tamborilero m
gaitero m
volante de marca m
bisabuela f
bisabuelo m
ahijado m
ahijada f
trabajadora social f
trabajador social m
líder opositor m
líder opositora f
exvocero m
contralor m
contralora f
comunero m
comunera f
lonko m
cacique m
campesina f
migrante *
repatriado m
damnificado m
damnificada f
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
político m +anybody
política f +anybody
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
responsable * +anybody
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
sobreviviente * +anybody
socio m
socia f
sociólogo m
socióloga f
soldado *
subdirector m
subdirectora f
subsecretario m
subsecretaria f
superviviente * +anybody
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
vecino m +anybody
vecina f +anybody
vendedor m
vendedora f
veterinario m
veterinaria f
vicepresidente m
vicepresidenta f
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
jefe del ejecutivo m
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
asambleísta *
eurodiputado m
eurodiputada f
primer edil m
munícipe *
burgomaestre *
intendente *
viceministro m
viceministra f
directivo m
emprendedor m
emprendedora f
letrado m
letrada f
astrónomo m
astrónoma f
facultativo m
pediatra *
cardiólogo m
cardióloga f
infectólogo m
infectóloga f
ensayista *
comunicador m
comunicadora f
locutora f
animador m
animadora f
intérprete *
comediante *
realizador m
realizadora f
cantautora f
pianista *
preparador m
director técnico m
corredor m
corredora f
uniformado m
almirante *
sargento *
subcomisario m
prelado m
arzobispo m
rejoneador m
rejoneadora f
recurrente *
denunciante *
querellante *
firmante *
firmantes *p
panelista *
abogado general m
acusador m
adolescente * +anybody
adversario m
agresor m
ajedrecista *
alguacil m
alpinista *
allegado m
ama de casa f
anestesista *
anfitriona f
antropólogo m
antropóloga f
aparejador m
apoderado m
aprendiz *
arrendador m
artesano m
artesana f
asesino m
atracador m
autónomo m
auxiliar *
bailaor m
bailaora f
barbero m
biógrafo m
biógrafa f
bloguera f
botánico m
boxeadora f
caddie *
capellán m
caricaturista *
carpintero m
cazador m
celador m
ceramista *
coach *
coautor m
coautora f
cofundador m
cofundadora f
coleccionista *
comensal *
comisario europeo m
compatriota * +anybody
comprador m
compradora f
conserje *
consorte *
constructor m
consumidor m
contable *
contador m
contratista *
corista *
coreógrafo m
coreógrafa f
cónyuge *
creyente *
criminólogo m
criminóloga f
cuñada f
cuñado m
curador m
curadora f
cuidador m
cuidadora f
defensor del pueblo m
defensora del pueblo f
delantera f
delegado sindical m
demógrafo m
dermatólogo m
dermatóloga f
desarrollador m
dibujante *
dietista *
director deportivo m
director ejecutivo m
directora ejecutiva f
director gerente m
directora gerente f
discípulo m
disidente *
dramaturga f
ecologista *
educador m
educadora f
encargado m
encargada f
encuestador m
enviado especial m
enviada especial f
escolta *
escenógrafo m
escenógrafa f
espectador m
espectadora f
ex presidente m
ex presidenta f
ex ministro m
ex ministra f
ex alcalde m
ex alcaldesa f
ex jugador m
ex futbolista *
ex jefe m
ex director m
exdiputado m
exdiputada f
exesposa f
exesposo m
exfiscal *
exgobernador m
exgobernadora f
exjugador m
exjugadora f
exlíder *
exmarido m
exmujer f
exnovia f
exnovio m
expareja *
exsecretario m
exsecretaria f
exsenador m
exvicepresidente m
exvicepresidenta f
excandidato m
excandidata f
excanciller *
exconcejal *
exconsejero m
exconsejera f
exportavoz *
feligrés m
feligresa f
feminista *
filólogo m
filóloga f
fisioterapeuta *
forense *
fraile m
gestor m
gestora f
ginecólogo m
ginecóloga f
hacker *
hermanastro m
heredero m
heredera f
hincha *
homólogo m
homóloga f
imam m
ingeniero jefe m
inquilino m
inquilina f
inmunólogo m
inmunóloga f
instructor m
instructora f
interlocutor m
interventor m
intensivista *
jardinero m
jinete *
joyero m
jefe de prensa m
jefa de prensa f
legista *
leñador m
lingüista *
manager *
mánager *
matemático m
matemática f
matrona f
mediocampista *
meteorologista *
microbiólogo m
microbióloga f
minero m
misionero m
misionera f
modelo *
modisto m
motorista *
motociclista *
naviero m
neurólogo m
neuróloga f
neurocirujano m
nutricionista *
número uno *
número dos *
obrera f
oceanógrafo m
oncólogo m
oncóloga f
operario m
operaria f
operador m
operadora f
orador m
oradora f
paciente *
padrastro m
madrastra f
paleontólogo m
paleontóloga f
papá m
mamá f
paramédico m
pareja *
patrocinador m
peluquero m
peluquera f
peregrino m
peregrina f
perfilador m
perredista *
petrolero m
pívot *
poetisa f
predecesor m
predecesora f
predicador m
prefecto m
premio nobel *
presidente electo m
presidenta electa f
prisionero m
programador m
promotor inmobiliario m
psicoanalista *
psicoterapeuta *
publicista *
rabino m
radiólogo m
rapera f
ranchero m
reo *
rehén *
relator m
relatora f
repartidor m
repartidora f
restaurador m
restauradora f
reclamante *
recluso m
reclusa f
religiosa f
religioso m
sacerdotisa f
sargento primero *
saxofonista *
secuestrador m
secretaria de estado f
sicólogo m
sicóloga f
síndico m
síndica f
socialista *
soprano *
subcomandante *
subinspector m
suegra f
suegro m
subsecretario de estado m
sucesor m
sucesora f
supervisor m
supervisora f
teólogo m
teóloga f
tesorero m
tesorera f
tía f
tío m
titular de la cartera *
tirador m
tutor m
tutora f
tuitero m
tuitera f
transportista *
tripulante *
trovador m
unionista *
urbanista *
urólogo m
vaquero m
veterano m
veterana f
viajero m
viajera f
vicealcalde m
vicealcaldesa f
vicedecano m
vicedirector m
vicelehendakari *
lehendakari *
president *
conseller m
consellera f
vicerrector m
vicerrectora f
vicesecretario m
vicesecretaria f
violinista *
vigilante *
violador m
streamer *
priista *
morenista *
kirchnerista *
chavista *
correísta *
peronista *
sandinista *
panista *
pdte *
pdta f
vicepdte *
subdelegado m
subdelegada f
coportavoz *
codirectora f
exalumno m
exalumna f
exasesor m
exasesora f
exportero m
exdelantero m
exárbitro m
extesorero m
exconcejala f
exconsejera delegada f
exparlamentario m
exparlamentaria f
exrector m
exrectora f
excompañero m
excompañera f
exguerrillero m
expolicía *
exmilitar *
exempleado m
exempleada f
extrabajador m
extrabajadora f
exdirigente *
exmagistrado m
exjuez m
exjueza f
excomisario m
aspirante *
hotelero m
hotelera f
hostelera f
estibador m
jornalero m
jornalera f
temporero m
limpiadora f
celadora f
odontólogo m
odontóloga f
genetista *
bioquímico m
bioquímica f
ecólogo m
ecóloga f
climatólogo m
climatóloga f
hidrólogo m
hidróloga f
informático m
enólogo m
enóloga f
viticultor m
viticultora f
pastora f
percusionista *
violonchelista *
tenor m
barítono m
galerista *
fotoperiodista *
tertuliano m
tertuliana f
concursante *
monologuista *
árbitra f
preparadora f
judoca *
regatista *
piragüista *
mediapunta *
vicegobernador m
vicegobernadora f
coordinador general m
coordinadora general f
presidente municipal m
presidenta municipal f
secretario de gobierno m
secretaria de gobierno f
secretario de seguridad m
secretaria de seguridad f
delegado del gobierno m
delegada del gobierno f
subdelegado del gobierno m
subdelegada del gobierno f
jefe policial m
jefe de bancada m
jefa de bancada f
fiscal superior *
fiscal jefe *
juez instructor m
jueza instructora f
juez de instrucción m
jueza de instrucción f
cancillera f
premier *
vicepremier *
exsenadora f
exmandatario m
exmandataria f
exjefa f
exfuncionario m
exfuncionaria f
exguerrillera f
excongresista *
exembajador m
exembajadora f
exgeneral m
exmiembro *
extitular *
expresidiario m
excombatiente *
exvocera f
exprocurador m
exprocuradora f
exsocio m
exsocia f
exmilitante *
exintendente *
exintendenta f
exviceministro m
exviceministra f
exeurodiputado m
exeurodiputada f
excomandante *
excapitán m
expiloto *
exbanquero m
exjerarca *
exedil *
exlegislador m
exlegisladora f
exmagistrada f
excontralor m
excomisaria f
exdelegado m
exdelegada f
exagente *
exespía *
exasambleísta *
postulante *
abanderado m
abanderada f
presidenciable *
vicecanciller *
vicecónsul *
vicedecana f
vicedirectora f
viceconsejero m
viceconsejera f
viceportavoz *
vicecoordinador m
vicecoordinadora f
alcaldable *
intendenta f
seremi *
constituyente *
edila f
prefecta f
subprefecto m
corregidor m
corregidora f
ombudsman m
personero m
personera f
veedor m
veedora f
fiscalizador m
superintendente *
superintendenta f
comisionado m
comisionada f
mandamás *
cabecilla *
capo *
interventora f
liquidador m
interlocutora f
emisario m
emisaria f
ponente *
copresidente m
copresidenta f
correligionario m
correligionaria f
simpatizante *
afiliado m
afiliada f
elector m
electora f
animalista *
independentista *
nacionalista *
comunista *
oficialista *
macrista *
petista *
uribista *
petrista *
fujimorista *
demócrata *
ultraderechista *
izquierdista *
golpista *
guerrillero m
guerrillera f
paramilitar *
terrorista *
etarra *
yihadista *
narcotraficante *
narco *
sicario m
pandillero m
pandillera f
fiscala f
subfiscal *
laboralista *
procesado m
procesada f
encausado m
encausada f
enjuiciado m
enjuiciada f
investigado m
investigada f
condenada f
arrestado m
arrestada f
sospechoso m
sospechosa f
implicado m
implicada f
involucrado m
involucrada f
inculpado m
inculpada f
agredido m
agredida f
agresora f
maltratador m
homicida *
asaltante *
atracadora f
ladrón m
ladrona f
secuestradora f
delincuente *
estafador m
estafadora f
afectado m
afectada f
perjudicado m
perjudicada f
fallecido m
fallecida f
difunto m
difunta f
finado m
escribano m
escribana f
camarista *
togado m
togada f
subteniente *
alférez *
sargenta f
coronela f
generala f
brigadier *
contraalmirante *
vicealmirante *
subcomisaria f
subinspectora f
mosso m
ertzaina *
carabinero m
carabinera f
gendarme *
uniformada f
patrullero m
paramédica f
suboficial *
guardacostas *
guardaparque *
guardaespaldas *
partera f
kinesiólogo m
kinesióloga f
facultativa f
astrofísico m
astrofísica f
sismóloga f
oceanógrafa f
demógrafa f
programadora f
entomólogo m
entomóloga f
bachiller *
egresado m
egresada f
doctorando m
doctoranda f
pedagogo m
pedagoga f
orientador m
encuestadora f
internacionalista *
estudioso m
estudiosa f
ejecutiva f
gerenta f
multimillonario m
multimillonaria f
millonario m
millonaria f
banquera f
inversionista *
feriante *
asalariado m
asalariada f
cocalero m
cocalera f
pescadora f
mariscador m
mariscadora f
arrendatario m
casera f
burócrata *
contribuyente *
desempleado m
desempleada f
zaguera f
arquera f
golero m
goleadora f
suplente *
linier *
maratonista *
púgil *
luchador m
luchadora f
karateca *
taekwondista *
baloncestista *
basquetbolista *
beisbolista *
lanzador m
lanzadora f
pelotero m
torera f
novillero m
subcampeón m
subcampeona f
medallista *
pupilo m
pupila f
canterano m
debutante *
bajista *
reguetonero m
narradora f
historietista *
cómico m
cómica f
modista *
moderador m
moderadora f
entrevistador m
entrevistadora f
tiktoker *
internauta *
blogger *
protagonista *
galardonado m
galardonada f
premiado m
premiada f
nobel *
homenajeado m
homenajeada f
vencedor m
vencedora f
perdedor m
perdedora f
finalista *
sumo pontífice m
santo padre m
presbítero m
nuncio m
jesuita *
rabina f
imán m
purpurado m
abad m
abadesa f
infante m
monarca *
duque m
duquesa f
marqués m
marquesa f
muchacho m +anybody
muchacha f +anybody
chaval m +anybody
chavala f +anybody
pibe m +anybody
piba f +anybody
bebé *
progenitor m
progenitora f
hijastro m
hijastra f
conviviente *
concubino m
concubina f
huérfano m
huérfana f
gemelo m
mellizo m
melliza f
paisano m
paisana f
poblador m
pobladora f
lugareño m
lugareña f
visitante *
transeúnte *
viandante *
peatón m
televidente *
oyente *
emigrante *
desplazado m
desplazada f
exiliado m
exiliada f
gitano m
gitana f
lideresa f +anybody
dirigenta f +anybody
referente *
pariente *
allegada f
deudo m
confidente *
informante *
individuo m +anybody
varón m +anybody
fémina f +anybody
dama f +anybody
caballero m +anybody
sujeto m +anybody
primera dama f
antecesor m
antecesora f
contrincante *
adversaria f
oponente *
declarante *
compareciente *
signatario m
signataria f
cautivo m
náufrago m
solicitante *
beneficiario m
beneficiaria f
impulsor m
impulsora f
convocante *
detractor m
detractora f
apoderada f
cancerbero m
tedax *
buzo *
copiloto *
azafata f
cabeza de lista *
exprimer ministro m
alto comisionado m
alta comisionada f
testigo protegido m
testigo protegida f
dt m
cto *
cfo *
coo *
adiestrador m
alergólogo m
alergóloga f
neumólogo m
neumóloga f
endocrinólogo m
endocrinóloga f
hematólogo m
hematóloga f
nefrólogo m
nefróloga f
traumatólogo m
traumatóloga f
reumatólogo m
reumatóloga f
geriatra *
obstetra *
logopeda *
toxicóloga f
uróloga f
radióloga f
agrónoma f
musicólogo m
musicóloga f
neurocirujana f
aristócrata *
armador m
atacante *
aviador m
aviadora f
auxiliar de vuelo *
bodeguero m
bodeguera f
becaria f
clérigo m
colegiado m
combatiente *
insurgente *
cooperante *
consumidora f
contadora f
convicto m
convicta f
criador m
criadora f
clavadista *
desarrolladora f
director de orquesta m
directora de orquesta f
documentalista *
esgrimista *
esquiadora f
exgobernante *
exdiplomático m
exdiplomática f
extremista *
flautista *
frutero m
grafitero m
grafitera f
halterofilista *
hombre de negocios m
mujer de negocios f
informador m
informadora f
joyera f
juzgador m
juzgadora f
jefe comunal m
jefa comunal f
jefe militar m
jefe de la diplomacia m
jefa de la diplomacia f
alto representante m
alta representante f
encargado de negocios m
encargada de negocios f
representante legal *
líder del ejecutivo *
titular del ramo *
literato m
marchador m
marchadora f
saltador m
saltadora f
mediocentro *
muralista *
occiso m
patinador m
patinadora f
pesista *
predicadora f
presidente ejecutivo m
presidenta ejecutiva f
primo m
soldador m
teniente coronel *
teniente de alcalde *
tiradora f
triatleta *
diva f
argentino m +anybody
español m +anybody
española f +anybody
mexicano m +anybody
mexicana f +anybody
chileno m +anybody
chilena f +anybody
colombiano m +anybody
colombiana f +anybody
peruano m +anybody
peruana f +anybody
venezolano m +anybody
venezolana f +anybody
cubano m +anybody
cubana f +anybody
uruguayo m +anybody
uruguaya f +anybody
boliviano m +anybody
boliviana f +anybody
ecuatoriano m +anybody
ecuatoriana f +anybody
paraguayo m +anybody
paraguaya f +anybody
brasileño m +anybody
brasileña f +anybody
hondureño m +anybody
hondureña f +anybody
salvadoreño m +anybody
salvadoreña f +anybody
guatemalteco m +anybody
guatemalteca f +anybody
panameño m +anybody
panameña f +anybody
dominicano m +anybody
dominicana f +anybody
puertorriqueño m +anybody
puertorriqueña f +anybody
haitiano m +anybody
haitiana f +anybody
francés m +anybody
italiano m +anybody
italiana f +anybody
británico m +anybody
británica f +anybody
alemán m +anybody
alemana f +anybody
portugués m +anybody
portuguesa f +anybody
inglés m +anybody
inglesa f +anybody
holandés m +anybody
holandesa f +anybody
belga * +anybody
suizo m +anybody
sueco m +anybody
sueca f +anybody
noruego m +anybody
noruega f +anybody
danés m +anybody
danesa f +anybody
finlandés m +anybody
finlandesa f +anybody
polaco m +anybody
polaca f +anybody
ruso m +anybody
rusa f +anybody
ucraniano m +anybody
ucraniana f +anybody
croata * +anybody
serbio m +anybody
griego m +anybody
griega f +anybody
turco m +anybody
turca f +anybody
austriaco m +anybody
austriaca f +anybody
húngaro m +anybody
húngara f +anybody
checo m +anybody
checa f +anybody
rumano m +anybody
rumana f +anybody
japonés m +anybody
japonesa f +anybody
chino m +anybody
coreano m +anybody
coreana f +anybody
australiano m +anybody
australiana f +anybody
canadiense * +anybody
estadounidense * +anybody
norteamericano m +anybody
norteamericana f +anybody
africano m +anybody
africana f +anybody
senegalés m +anybody
senegalesa f +anybody
argelino m +anybody
argelina f +anybody
egipcio m +anybody
egipcia f +anybody
israelí * +anybody
palestino m +anybody
sirio m +anybody
iraní * +anybody
catalán m +anybody
catalana f +anybody
madrileño m +anybody
madrileña f +anybody
andaluz m +anybody
andaluza f +anybody
gallego m +anybody
gallega f +anybody
vasco m +anybody
vasca f +anybody
valenciano m +anybody
valenciana f +anybody
sevillano m +anybody
sevillana f +anybody
barcelonés m +anybody
barcelonesa f +anybody
malagueño m +anybody
malagueña f +anybody
cordobés m +anybody
cordobesa f +anybody
granadino m +anybody
murciano m +anybody
murciana f +anybody
asturiano m +anybody
asturiana f +anybody
cántabro m +anybody
cántabra f +anybody
aragonés m +anybody
aragonesa f +anybody
navarro m +anybody
riojano m +anybody
riojana f +anybody
extremeño m +anybody
extremeña f +anybody
mallorquín m +anybody
mallorquina f +anybody
manchego m +anybody
manchega f +anybody
leonés m +anybody
leonesa f +anybody
salmantino m +anybody
zaragozano m +anybody
bilbaíno m +anybody
bilbaína f +anybody
donostiarra * +anybody
gijonés m +anybody
porteño m +anybody
porteña f +anybody
bonaerense * +anybody
rosarino m +anybody
rosarina f +anybody
tucumano m +anybody
mendocino m +anybody
mendocina f +anybody
santafesino m +anybody
salteño m +anybody
jujeño m +anybody
bogotano m +anybody
bogotana f +anybody
antioqueño m +anybody
antioqueña f +anybody
caleño m +anybody
barranquillero m +anybody
limeño m +anybody
limeña f +anybody
arequipeño m +anybody
cusqueño m +anybody
santiaguino m +anybody
quiteño m +anybody
guayaquileño m +anybody
paceño m +anybody
cruceño m +anybody
cochabambino m +anybody
caraqueño m +anybody
capitalino m +anybody
capitalina f +anybody
tapatío m +anybody
regiomontano m +anybody
yucateco m +anybody
oaxaqueño m +anybody
veracruzano m +anybody
sinaloense * +anybody
sonorense * +anybody
chiapaneco m +anybody
guerrerense * +anybody
zacatecano m +anybody
tabasqueño m +anybody
costarricense * +anybody
nicaragüense * +anybody
jamaicano m +anybody
nigeriano m +anybody
camerunés m +anybody
marfileño m +anybody
ghanés m +anybody
keniano m +anybody
etíope * +anybody
esloveno m +anybody
eslovena f +anybody
eslovaco m +anybody
bosnio m +anybody
georgiano m +anybody
armenio m +anybody
kazajo m +anybody
bielorruso m +anybody
lituano m +anybody
letón m +anybody
estonio m +anybody
irlandés m +anybody
irlandesa f +anybody
escocés m +anybody
escocesa f +anybody
galés m +anybody
francesa f +anybody
republicano m +anybody
republicana f +anybody
conservador m +anybody
conservadora f +anybody
laborista * +anybody
libertario m +anybody
libertaria f +anybody
progresista * +anybody
democristiano m +anybody
socialdemócrata * +anybody
abertzale * +anybody
jeltzale * +anybody
ugetista * +anybody
peneuvista * +anybody
derechista * +anybody
azulgrana *
madridista *
blaugrana *
culé *
barcelonista *
rojiblanco m
cosmonauta *
costurero m
diestro m
estrella f
matador m
perita f
exjefe de estado m
jefe del estado m
jefe del gobierno m
jefa del ejecutivo f
jefe de la iglesia m
vicemandatario m
vicemandataria f
timonela f
directora técnica f
obispo de roma m
primera autoridad f
autoridad n +anybody
persona n +anybody
víctima n
celebridad n +anybody
personaje n
delegado presidencial regional m
delegado presidencial m
delegada presidencial regional f
delegada presidencial f
gobernador regional m
gobernadora regional f
director regional m
directora regional f
director nacional m
directora nacional f
fiscal regional *
fiscal nacional *
secretario ejecutivo m
secretaria ejecutiva f
alcalde mayor m
alcaldesa mayor f
prefecto inspector m
general director m
"""

COLLECTIVES = """
sala f
academia f
administración f
aerolínea f
afición f
agencia f +anybody
agrupación f
alcaldía f
alianza f
aeropuerto m
archivo m
arzobispado m
asamblea f
asociación f +anybody
aseguradora f
audiencia f
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
colectivo m +anybody
colegio m
comandancia f
comisaría f
comisión f
comité m
compañía f +anybody
comunidad f
concejo m
confederación f
congreso m
consejería f
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
dirección f
diputación f
directiva f
división f
ejecutivo m
ejército m
embajada f
empresa f +anybody
entidad f +anybody
equipo m
escuela f
estado m
facultad f
familia f
federación f +anybody
fiscalía f
formación f +anybody
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
institución f +anybody
instituto m
izquierda f
derecha f
junta f
jurado m
justicia f
juzgado m
kremlin m
laboratorio m
legislativo m
liga f +anybody
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
ong f +anybody
onu f
oposición f
organismo m
organización f +anybody
órgano m
otan f
parlamento m
parroquia f
partido m
patronal f
periódico m
petrolera f
plataforma f
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
sindicato m +anybody
sindicatos mp
sociedad f +anybody
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
emisora f
rotativo m
fabricante *
startup f
consistorio m
contraloría f
academia de la lengua f
administración pública f
agencia tributaria f
alto tribunal m
arquidiócesis f
asamblea nacional f
ateneo m
audiencia nacional f
audiencia provincial f
autoridad portuaria f
banco central m
banco mundial m
cartera f
cámara de comercio f
cámara baja f
cámara alta f
cámara de diputados f
casa rosada f
central f
central sindical f
ciudadanía f
clínica f
cofradía f
comisión europea f
comunidad autónoma f
concejalía f
conferencia episcopal f
confederación sindical f
consejo de administración m
consejo de estado m
consejo de seguridad m
consejo general m
corte suprema f
corte constitucional f
cruz roja f
cúpula f
diócesis f
dirección general f
distribuidora f
ejecutivo federal m
episcopado m
ertzaintza f
ultraderecha f
extrema derecha f
fiscalía general f
fondo m
fondo monetario internacional m
fuerza aérea f
fuerzas del orden fp
gobernación f
hermandad f
hinchada f
inmobiliaria f
inteligencia f
jefatura f
junta directiva f
junta electoral f
mesa directiva f
milicia f
ministerio de sanidad m
mossos mp
movimiento m
municipalidad f
oenegé f +anybody
orquesta f
palacio de la moneda m
pentágono m
peña f
policía municipal f
procuraduría f
real academia f
rectorado m
santa sede f
secretaría general f
sello m
servicio secreto m
tabloide m
tropa f
tropas fp
unidad f
vecindario m
zarzuela f
pueblo m
dúo m
trío m
personal m
plantilla f
staff m
directorio m
bloque m
facción f
disidencia f
guerrilla f
gendarmería f
carabineros mp
prefectura f
intendencia f
gobierno central m
gobierno federal m
parlamento europeo m
eurocámara f
policía local f
agremiación f
subsecretaría f
viceministerio m
vicepresidencia f
suprema corte f
abogacía f
oficialismo m
kirchnerismo m
peronismo m
chavismo m
macrismo m
uribismo m
correísmo m
fujimorismo m
independentismo m
empresariado m
campesinado m
profesorado m
alumnado m
estudiantado m
electorado m
funcionariado m
clero m
personería f
superintendencia f
veeduría f
registraduría f
legación f
nunciatura f
xunta f
govern m
consell m
parlament m
poder ejecutivo m
poder judicial m
poder legislativo m
convención f
mancomunidad f
ente m
regulador m
concesionaria f
consultoría f
siderúrgica f
automotriz f
cementera f
minera f
pyme f
filial f
bufete m
reserva federal f
mutua f
naviera f
televisora f
radioemisora f
discográfica f
filarmónica f
real academia española f
rae f
rectoría f
decanato m
sanatorio m
seguridad social f
seguro social m
médicos sin fronteras mp
amnistía internacional f
human rights watch f
greenpeace f
ecologistas en acción mp
save the children f
oxfam f
cáritas f
jueces para la democracia mp
juntos por el cambio m
juntos por el perú m
juntos por perú m
madres de plaza de mayo fp
abuelas de plaza de mayo fp
cuerpo técnico m
tripulación f
escuadra f
plantel m
elenco m
comitiva f
multitud f
muchedumbre f
eurogrupo m
alto mando m
secretariado m
vocería f
portavocía f
sección sindical f
think tank m
lobby m
asesoría f
policía judicial f
policía federal f
guardia nacional f
defensa civil f
ministerio fiscal m
acusación particular f
acusación popular f
consejo nacional electoral m
comando m
cúpula militar f
familia real f
comité de empresa m
fuerza pública f
ente regulador m
archidiócesis f
obispado m
comuna f
conselleria f
bodega f
hemiciclo m
benemérita f
máximo tribunal m
casa de estudios f
alma máter f
nosocomio m
pinacoteca f
galería f
franquicia f
holding m
colectividad f
dependencia f
firma f
instancia f
"""

DOCUMENTS = """
acta f
acuerdo m
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
tratado m
tuit m
tweet m
vídeo m
video m
apartado m
autobiografía f
biografía f
blog m
bula f
capítulo m
carta abierta f
chat m
correo electrónico m
despacho m
documental m
edicto m
encíclica f
enmienda f
ensayo m
estadística f
fallo m
ficha f
formulario m
grabación f
graffiti m
grafiti m
hilo m
investigación f
libelo m
mail m
memorando m
memorándum m
memoria f
misiva f
novela f
octavilla f
ordenanza f
página f
panfleto m
párrafo m
pintada f
podcast m
posteo m
proposición f
proposición de ley f
providencia f
real decreto m
reporte m
requerimiento m
reseña f
rótulo m
sms m
tribuna f
volumen m
whatsapp m
letrero m
pliego m
parte médico m
testamento m
transcripción f
trino m
anteproyecto m
auditoría f
borrador m
columna f
directriz f
dossier m
exhorto m
gaceta f
gacetilla f
laudo m
memorial m
minuta f
notificación f
obituario m
peritaje m
pericia f
petitorio m
preámbulo m
protocolo m
sumario m
audio m
autopsia f
normativa f
poema m
voto particular m
jurisprudencia f
reglamentación f
anexo m
solicitud f
"""

PLURAL_ENDINGS = """
s
es
"""

PARTIES = """
pp
psoe
psc
vox
podemos
unidas podemos
sumar
ciudadanos
cs
erc
pnv
eh bildu
bildu
junts
cup
bng
compromís
más madrid
iu
upn
cc
morena
pri
pan
prd
mc
movimiento ciudadano
pvem
pt
ucr
pro
uxp
la libertad avanza
rn
udi
ppd
dc
rd
pc
mas
apra
fuerza popular
perú libre
acción popular
alianza verde
centro democrático
partido liberal
fmln
arena
fsln
pln
pusc
coalición cívica
frente renovador
frente de todos
frente amplio
unión por la patria
fuerza patria
juntos por el cambio
juntos por el perú
psuv
acción democrática
voluntad popular
primero justicia
vente venezuela
un nuevo tiempo
copei
pdc
ps
fa
evópoli
partido republicano
partido nacional
partido colorado
partido popular
partido socialista
partido comunista
partido conservador
plra
anr
comunidad ciudadana
revolución ciudadana
pachakutik
somos perú
renovación popular
avanza país
podemos perú
partido morado
cambio radical
polo democrático
pacto histórico
colombia humana
nuevo liberalismo
nueva alianza
nuevas ideas
fuerza del pueblo
prm
pld
geroa bai
coalición canaria
foro asturias
teruel existe
prc
adelante andalucía
más país
en comú podem
comuns
ciu
pdecat
jxcat
junts per catalunya
upyd
equo
pspv
pse
psn
psdeg
psm
pnp
pac
esquerra
esquerra republicana
convergència
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
Aarón
Agapito
Aitor
Albert
Alirio
Amador
Amancio
Ambrosio
Anastasio
Ander
Andoni
Andreu
Ángelo
Anxo
Aquiles
Arcadio
Argimiro
Arnau
Arnoldo
Arsenio
Asier
Atilio
Avelino
Bartolomé
Basilio
Beñat
Benedicto
Benicio
Benjamín
Bernabé
Bernat
Bertín
Blas
Bonifacio
Brais
Breixo
Calixto
Cándido
Casimiro
Cayetano
Cesáreo
Cipriano
Ciriaco
Clemente
Conrado
Cornelio
Cosme
Crisanto
Cristhian
Cuauhtémoc
Dámaso
Damià
Dionisio
Duván
Edgardo
Efrén
Eleuterio
Elián
Eligio
Eloi
Emeterio
Endika
Eneko
Enric
Epifanio
Erick
Estanislao
Eugeni
Eulogio
Eustaquio
Everardo
Exequiel
Fabricio
Facundo
Faustino
Feliciano
Fernán
Ferran
Filemón
Florencio
Florentino
Fortunato
Froilán
Fulgencio
Geovanny
Gorka
Guillem
Herminio
Hilario
Hipólito
Honorio
Iban
Ibai
Inocencio
Irineo
Jacobo
Jaume
Jeison
Jenaro
Jeremías
Jerson
Jhon
Jhonny
Jonás
Jonatán
Josepe
Joseba
Josu
Juancho
Kepa
Kiko
Koldo
Laureano
Lázaro
Lenin
Leoncio
Leónidas
Lisandro
Lluc
Macario
Macedonio
Manel
Manu
Marcelino
Marcial
Marciano
Mateu
Maxi
Melchor
Miquel
Misael
Nacho
Napoleón
Natalio
Nazareno
Nazario
Nemesio
Nereo
Nicasio
Nolasco
Obdulio
Octavi
Oier
Olegario
Oleguer
Orestes
Oriol
Paco
Pancho
Pánfilo
Pascual
Pasqual
Patxi
Pepito
Perico
Pío
Policarpo
Porfirio
Prudencio
Quino
Quintín
Quique
Rafa
Rafel
Ramon
Renán
Ricard
Rigo
Romualdo
Rómulo
Rosendo
Rufino
Ruperto
Sabino
Salustiano
Saturnino
Secundino
Senén
Serapio
Sergi
Servando
Severo
Silverio
Siro
Sixto
Tadeo
Tarsicio
Telesforo
Tiburcio
Timoteo
Tobías
Tomàs
Tomeu
Toribio
Tristán
Txema
Txomin
Ulpiano
Unax
Uriel
Valeriano
Venancio
Vicent
Victoriano
Vinicio
Waldo
Wálter
Wenceslao
Wilman
Ximo
Xoán
Xosé
Xulio
Yago
Yerko
Zacarías
Zenón
Zigor
Abelardo
Adonis
Adán
Antón
Apolinar
Aristóbulo
Arnulfo
Artemio
Balbino
Baldomero
Belisario
Benigno
Ceferino
Chema
Cirilo
Cleto
Cristián
Darwin
Deivis
Diógenes
Domènec
Eber
Eberth
Edelmiro
Edilberto
Elpidio
Emigdio
Estuardo
Eudaldo
Eulalio
Evelio
Fidencio
Florián
Fredy
Fructuoso
Gabino
Gaudencio
Gerónimo
Ginés
Giovanny
Graciano
Gumersindo
Heberto
Heliodoro
Heraclio
Hermilo
Higinio
Honorato
Huáscar
Indalecio
Izan
Iñigo
Íñaki
Juanma
Lalo
Lisardo
Lucho
Melitón
Melquíades
Nicómedes
Onésimo
Pacho
Pau
Pelayo
Próspero
Quico
Roque
Rosalío
Segismundo
Silvino
Tulio
Vicenç
Victorino
Wilfrido
Wilder
Wilian
Yeferson
Yerson
Ygnacio
Yván
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
Adelaida
Agustina
Ainara
Alejandrina
Alfonsina
Altagracia
Analía
Apolonia
Aracely
Areli
Assumpta
Balbina
Betina
Brígida
Caetana
Candela
Cándida
Caridad
Casandra
Casimira
Clarisa
Claribel
Claudina
Clàudia
Clotilde
Concha
Conchita
Constanza
Dalia
Damaris
Deisy
Delfina
Deyanira
Dolors
Domitila
Edelmira
Emely
Encarna
Engracia
Ernestina
Estefany
Etelvina
Eufemia
Evangelina
Felipa
Felisa
Fidela
Garazi
Garbiñe
Gertrudis
Gimena
Gloriana
Griselda
Haydée
Hebe
Hortensia
Idoia
Imelda
Iratxe
Iria
Ismenia
Itzel
Izaskun
Izkia
Jazmín
Jerónima
Joaquina
Jorgelina
Julieta
Karina
Katherin
Leandra
Leire
Leonela
Leonora
Lisandra
Lizbeth
Loli
Loreto
Luisina
Maialen
Maica
Maider
Maite
Malena
Manoli
Marcelina
Marga
Mariela
Marilú
Maritza
Maruja
Maruxa
Melisa
Meritxell
Mertxe
Mikaela
Miren
Mireya
Mirian
Miroslava
Mirta
Monserrat
Montse
Nagore
Nahia
Naiara
Natividad
Nicolasa
Ninoska
Nubia
Octavia
Odalys
Ofelia
Olalla
Olatz
Paquita
Pepa
Piedad
Purificación
Queralt
Reyna
Rigoberta
Rosalina
Rosalva
Rosamaría
Rosaura
Roser
Rosmery
Rut
Sabela
Sagrario
Salvadora
Samanta
Saray
Selene
Soraida
Sulma
Teresita
Tomasa
Trini
Úrsula
Uxía
Uxue
Vicenta
Viridiana
Xènia
Xóchitl
Citlali
Yanet
Yaneth
Yasmín
Yeimi
Yenny
Yesica
Yessica
Yuliana
Zoraida
Zulay
Zulma
Agueda
Ainoa
Aitana
Aixa
Alondra
Amada
Anabella
Arancha
Arantza
Bernardita
Carmiña
Chabela
Chelo
Cinthia
Cintia
Delcy
Denisse
Enriqueta
Ercilia
Evelia
Francina
Haydee
Herminda
Iraida
Isidora
Jael
Janeth
Jovita
Julissa
Liliam
Lizeth
Lorea
Loreley
Lía
Maitane
Mariola
Marisela
Obdulia
Olaya
Petrona
Rufina
Saturnina
Sonsoles
Yamilet
Yasna
Yoana
Yoli
Yolima
Yovana
Yuridia
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
qué
quién
tal
mejor
peor
bueno
gracias
hola
adiós
lea
vea
ver
leer
foto
imagen
cerca
lejos
preguntado
preguntada
interrogado
hay
acá
acaso
adelante
afuera
allá
anteayer
atrás
bastante
claro
consultado
consultada
cuestionado
cuestionada
delante
demasiado
deprisa
enhorabuena
entrevistado
entrevistada
entretanto
igual
interrogada
justo
nacido
nacida
ojalá
requerido
requerida
siquiera
vaya
vamos
contactado
contactada
título
derecho
medicina
periodismo
filosofía
psicología
arquitectura
enfermería
magisterio
sociología
informática
bachillerato
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
portal
blog
boletín
caso
manifestación
marcha
espectáculo
composición
telenovela
colección
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
provincias
economista
gaceta
prensa
república
telégrafo
"""

CHARGES = """
imputado por
imputada por
imputados por
procesado por
delito de
delitos de
cargo de
cargos de
condenado por
condenada por
condenados por
acusado de
acusada de
acusados de
detenido por
detenida por
detenidos por
investigado por
investigada por
investigados por
querella por
denuncia por
culpable de
culpables de
sospechoso de
sospechosa de
imputado de
imputada de
juzgado por
juzgada por
enjuiciado por
orden de detención por
absuelto de
absuelta de
formalizado por
vinculado a proceso por
"""

SLOGANS = """
pancarta
pancartas
cartel
carteles
letrero
letreros
pegatina
pegatinas
grafiti
grafitis
pintada
pintadas
camiseta
camisetas
placa
"""

CHANTS = """
corear
"""

PROMOTIONS = """
newsletter
boletín
suscríbete
suscríbase
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

CIVILITIES = """
senor
senora
sr
sra
don
dona
dr
presidente
presidenta
ministro
ministra
general
"""

ARTICLES = """
el
los
las
un
una
de
d
"""

OWN_IN_POSTS = """
yo
nosotros
nuestro
nuestra
mi
"""

TOLD_OF_POSTS = """
tuit*
redes sociales*
dijo
escribió
"""

FIRST_WORDS = """
El
Los
La
"""

HYPERNYMS = """
político política dirigente = diputado diputada senador senadora ministro ministra alcalde alcaldesa gobernador gobernadora presidente presidenta líder secretario_general secretaria_general portavoz concejal concejala consejero consejera candidato candidata
parlamentario parlamentaria legislador legisladora congresista = diputado diputada senador senadora congresista asambleísta eurodiputado eurodiputada
diputado diputada senador senadora = legislador legisladora parlamentario parlamentaria
regidor regidora edil primer_edil munícipe burgomaestre = alcalde alcaldesa concejal concejala intendente
alcalde alcaldesa = regidor regidora primer_edil edil
mandatario mandataria gobernante = presidente presidenta gobernador gobernadora primer_ministro primera_ministra rey
jefe_de_gobierno jefe_del_gobierno jefe_del_ejecutivo = presidente presidenta primer_ministro primera_ministra
premier = primer_ministro primera_ministra
titular responsable = ministro ministra secretario secretaria director directora consejero consejera subsecretario subsecretaria presidente presidenta
canciller = ministro ministra canciller
funcionario funcionaria = ministro ministra director directora secretario secretaria subsecretario subsecretaria viceministro viceministra jefe jefa
secretario secretaria = ministro ministra secretario secretaria
líder jefe jefa cabeza = presidente presidenta secretario_general secretaria_general líder coordinador coordinadora fundador fundadora portavoz
dirigente directivo directiva ejecutivo ejecutiva = presidente presidenta director directora gerente consejero_delegado consejera_delegada ceo director_general directora_general vicepresidente vicepresidenta coordinador
empresario empresaria emprendedor emprendedora = fundador fundadora presidente presidenta dueño dueña propietario propietaria ceo gerente
portavoz vocero vocera = portavoz vocero vocera
abogado abogada letrado letrada defensor defensora jurista = abogado abogada letrado letrada defensor defensora
fiscal procurador procuradora = fiscal procurador procuradora
magistrado magistrada juez jueza = juez jueza magistrado magistrada
diplomático diplomática = embajador embajadora cónsul canciller enviado
científico científica investigador investigadora = profesor profesora biólogo bióloga físico química químico virólogo viróloga epidemiólogo geólogo geóloga astrónomo sociólogo socióloga historiador historiadora psicólogo psicóloga director directora catedrático catedrática ingeniero
experto experta especialista perito = profesor profesora investigador investigadora analista director directora economista catedrático catedrática ingeniero ingeniera psicólogo psicóloga abogado abogada consultor consultora
médico médica doctor doctora facultativo galeno = cirujano cirujana pediatra psiquiatra cardiólogo virólogo epidemiólogo infectólogo dr dra doctor doctora
académico académica docente profesor profesora = catedrático catedrática profesor profesora rector rectora prof
profesional = ingeniero ingeniera psicólogo psicóloga arquitecto arquitecta médico médica abogado abogada
autor autora escritor escritora novelista = escritor escritora periodista poeta novelista historiador historiadora ensayista autor autora dramaturgo filósofo filósofa
periodista comunicador comunicadora reportero reportera = presentador presentadora locutor locutora corresponsal director directora conductor conductora
conductor conductora = presentador presentadora animador animadora
actor actriz intérprete = actor actriz humorista comediante
director cineasta realizador = director cineasta realizador guionista
artista cantante músico = cantante cantautor cantautora rapero pianista compositor guitarrista pintor pintora escultor escultora actor actriz
cantante intérprete = cantante cantautor cantautora rapero músico vocalista
técnico entrenador estratega míster preparador seleccionador = entrenador técnico seleccionador dt director_técnico
futbolista jugador jugadora deportista atleta campeón campeona = delantero portero centrocampista defensa capitán tenista ciclista nadador nadadora piloto boxeador corredor corredora torero
militar oficial uniformado = general coronel capitán comandante teniente almirante sargento
policía agente uniformado = comisario inspector subcomisario jefe
religioso sacerdote prelado cura = obispo arzobispo cardenal párroco monseñor padre
pontífice santo_padre = papa
sindicalista = secretario_general secretaria_general
activista = fundador fundadora portavoz director directora
torero diestro matador rejoneador = torero rejoneador matador
recurrente demandante denunciante querellante = abogado abogada
cadena emisora canal = cadena emisora canal televisión
diario periódico rotativo medio = diario periódico semanario revista rotativo
empresa compañía firma grupo multinacional entidad = empresa compañía banco aerolínea grupo multinacional constructora fabricante petrolera startup
banco entidad = banco entidad caja
organización asociación ong entidad organismo colectivo = organización asociación ong fundación federación sindicato plataforma colectivo
consistorio = ayuntamiento alcaldía
ayuntamiento = consistorio
órgano organismo entidad institución = contraloría tribunal comisión consejo agencia instituto
club equipo conjunto = club equipo
formación partido = partido formación
acusado procesado encausado imputado investigado enjuiciado inculpado condenado detenido arrestado sospechoso reo = acusado procesado encausado imputado investigado enjuiciado inculpado condenado detenido sospechoso recluso
acusada procesada encausada imputada investigada enjuiciada inculpada condenada detenida arrestada sospechosa = acusada procesada encausada imputada investigada enjuiciada inculpada detenida sospechosa
comunicador comunicadora panelista tertuliano tertuliana comentarista = periodista conductor conductora locutor locutora columnista
socialista popular morenista panista priista perredista petista peronista kirchnerista macrista chavista uribista petrista fujimorista libertario independentista nacionalista comunista oficialista opositor opositora demócrata republicano republicana = diputado diputada senador senadora alcalde alcaldesa concejal concejala presidente presidenta gobernador gobernadora líder portavoz secretario_general secretaria_general legislador legisladora candidato candidata dirigente coordinador coordinadora vicecoordinador vicecoordinadora
exmandatario exmandataria exjefe_de_estado exgobernante = expresidente expresidenta exmandatario
exfuncionario exfuncionaria = exministro exministra exsecretario exsecretaria exdirector exdirectora exviceministro
exlegislador exlegisladora exparlamentario = exdiputado exdiputada exsenador exsenadora
timonel timonela = presidente presidenta líder entrenador técnico
jerarca = ministro ministra director directora presidente presidenta intendente secretario
lideresa dirigenta referente dirigente = presidente presidenta líder vocero vocera secretario_general secretaria_general coordinador coordinadora fundador fundadora
purpurado = cardenal arzobispo
monarca soberano = rey reina
progenitor progenitora = padre madre papá mamá
padre papá = padre papá
madre mamá = madre mamá
guardameta arquero golero cancerbero portero meta = portero arquero guardameta
delantero goleador atacante ariete punta artillero = delantero goleador atacante
zaguero defensor central lateral = defensa defensor zaguero
mediocampista volante centrocampista = centrocampista mediocampista
adiestrador director_técnico dt = entrenador técnico seleccionador director_técnico dt
ente organismo = comisión instituto agencia consejo superintendencia
sindicato central gremio = sindicato federación confederación
agrupación = asociación colectivo grupo
casa_de_estudios alma_máter universidad = universidad
tribunal corte = corte tribunal audiencia
alto_tribunal = corte_suprema tribunal_supremo supremo corte tribunal
cartera dependencia = ministerio secretaría instituto dirección_general
nosocomio = hospital clínica
comuna = municipalidad ayuntamiento municipio
aerolínea petrolera constructora minera automotriz farmacéutica tecnológica operadora concesionaria aseguradora distribuidora eléctrica = empresa compañía grupo multinacional
editorial = editorial
autoridad = ministerio agencia
policía = policía
juzgador juzgadora = juez jueza magistrado magistrada
procurador procuradora = fiscal
inversionista inversor millonario multimillonario magnate = empresario empresaria fundador fundadora dueño presidente
mujer = madre víctima denunciante
representante = portavoz vocero vocera
estratega = entrenador técnico director_técnico
púgil = boxeador
pelotero = jugador beisbolista lanzador
basquetbolista baloncestista = base alero pívot escolta
diva estrella = cantante actriz
rapero reguetonero = cantante
dramaturgo poeta novelista narrador = escritor escritora autor autora
historietista ilustrador dibujante = dibujante ilustrador
sindicalista gremialista = secretario_general secretaria_general presidente delegado
comisario uniformado = comisario comisionado
gobernante = presidente presidenta alcalde alcaldesa gobernador gobernadora
primera_autoridad = alcalde alcaldesa gobernador gobernadora presidente
secretario secretaria titular = ministro ministra secretario secretaria
vicemandatario vicemandataria = vicepresidente vicepresidenta
exjugador = exfutbolista
experto experta especialista = médico médica biólogo bióloga historiador historiadora sociólogo socióloga politólogo politóloga arqueólogo arqueóloga meteorólogo criminólogo jurista fiscalista nutricionista urbanista
investigador investigadora científico científica = biólogo bióloga arqueólogo arqueóloga paleontólogo paleontóloga antropólogo antropóloga politólogo politóloga médico médica sismólogo virólogo meteorólogo economista químico físico doctor doctora
economista = profesor profesora director directora analista jefe
documento texto escrito misiva = comunicado carta informe escrito manifiesto misiva denuncia demanda declaración pronunciamiento nota petitorio querella oficio
nota = comunicado nota
gobernación ejecutivo administración = gobierno ejecutivo
gobierno = ejecutivo gobernación
político política = vicepresidente vicepresidenta viceministro viceministra primer_ministro primera_ministra premier vicealcalde vicealcaldesa vicegobernador vicegobernadora edil edila regidor regidora intendente intendenta conseller consellera viceconsejero viceconsejera delegado delegada subdelegado subdelegada prefecto prefecta eurodiputado eurodiputada legislador legisladora parlamentario parlamentaria asambleísta congresista constituyente precandidato precandidata presidenciable alcaldable aspirante coportavoz viceportavoz vocero vocera secretario secretaria vicesecretario vicesecretaria subsecretario subsecretaria coordinador coordinadora vicecoordinador vicecoordinadora canciller cancillera lehendakari síndico síndica jefe_de_bancada jefa_de_bancada dirigente exministro exministra exdiputado exdiputada exsenador exsenadora exalcalde exalcaldesa exgobernador exgobernadora expresidente expresidenta exvicepresidente exvicepresidenta exprimer_ministro exconcejal exconcejala exconsejero exconsejera exviceministro exviceministra excanciller exeurodiputado exeurodiputada exembajador exembajadora exlegislador exlegisladora excandidato excandidata exintendente exintendenta exlíder exportavoz exvocero exvocera exdirigente excongresista exasambleísta exparlamentario exparlamentaria exedil exsecretario exsecretaria
dirigente dirigenta lideresa referente = vicepresidente vicepresidenta senador senadora diputado diputada portavoz coportavoz secretario secretaria vicesecretario vicesecretaria vicecoordinador vicecoordinadora candidato candidata precandidato precandidata exministro exministra expresidente expresidenta exalcalde exalcaldesa delegado delegada gremialista sindicalista cacique
parlamentario parlamentaria legislador legisladora congresista asambleísta = diputado diputada senador senadora congresista eurodiputado eurodiputada parlamentario parlamentaria legislador legisladora constituyente jefe_de_bancada jefa_de_bancada
diputado diputada senador senadora = congresista
diputado diputada = eurodiputado eurodiputada asambleísta jefe_de_bancada portavoz
eurodiputado eurodiputada = parlamentario parlamentaria portavoz
exlegislador exlegisladora exparlamentario exparlamentaria exdiputado exdiputada = exdiputado exdiputada exsenador exsenadora excongresista exasambleísta exeurodiputado exeurodiputada exlegislador exlegisladora exparlamentario exparlamentaria
exsenador exsenadora excongresista = exlegislador exlegisladora exparlamentario exparlamentaria
regidor regidora munícipe primer_edil burgomaestre jefe_comunal = alcalde alcaldesa vicealcalde vicealcaldesa concejal concejala intendente intendenta edil edila presidente_municipal presidenta_municipal
alcalde alcaldesa = burgomaestre jefe_comunal presidente_municipal presidenta_municipal munícipe
presidente_municipal presidenta_municipal intendente intendenta jefe_comunal = alcalde alcaldesa intendente intendenta burgomaestre
concejal concejala edil edila = concejal concejala edil edila regidor regidora portavoz teniente_de_alcalde vicealcalde vicealcaldesa delegado delegada
exedil exconcejal exconcejala = exconcejal exconcejala exedil
mandatario mandataria gobernante jefe_de_estado jefe_del_estado = presidente_electo presidenta_electa premier canciller cancillera alcalde alcaldesa jefe_de_gobierno jefa_de_gobierno líder
presidente presidenta = mandatario mandataria jefe_de_estado jefe_del_ejecutivo presidente_electo presidenta_electa
jefe_de_gobierno jefa_de_gobierno jefe_del_gobierno jefe_del_ejecutivo jefa_del_ejecutivo líder_del_ejecutivo = presidente presidenta primer_ministro primera_ministra premier canciller cancillera lehendakari gobernador gobernadora alcalde alcaldesa
primer_ministro primera_ministra premier = primer_ministro primera_ministra premier jefe_de_gobierno jefa_de_gobierno jefe_del_gobierno mandatario mandataria
expresidente expresidenta exmandatario exmandataria exgobernante exjefe_de_estado = expresidente expresidenta exmandatario exmandataria exgobernante exjefe_de_estado exgobernador exgobernadora exprimer_ministro ex_presidente ex_presidenta
exprimer_ministro exjefe_de_gobierno = exprimer_ministro exjefe_de_gobierno expresidente expresidenta
exministro exministra extitular = exministro exministra exsecretario exsecretaria extitular exconsejero exconsejera
titular_de_la_cartera titular titular_del_ramo = ministro ministra viceministro viceministra secretario secretaria consejero consejera conseller consellera concejal concejala subsecretario subsecretaria delegado delegada
titular = fiscal fiscal_general juez jueza magistrado magistrada intendente intendenta gerente superintendente superintendenta contralor contralora rector rectora procurador procuradora defensor_del_pueblo defensora_del_pueblo
responsable encargado encargada = coordinador coordinadora encargado encargada jefe jefa gerente portavoz concejal concejala edil edila conseller consellera delegado delegada viceconsejero viceconsejera subdirector subdirectora fundador fundadora impulsor impulsora promotor promotora organizador organizadora administrador administradora comisario comisaria secretario_general secretaria_general dueño dueña propietario propietaria superintendente superintendenta dirigente director_general directora_general rector rectora decano decana
jefe_de_la_diplomacia jefa_de_la_diplomacia = canciller cancillera ministro ministra secretario_de_estado secretaria_de_estado alto_representante alta_representante
canciller cancillera = ministro ministra canciller cancillera jefe_de_gobierno jefa_de_gobierno
ministro ministra = canciller cancillera titular_de_la_cartera secretario_de_estado secretaria_de_estado
consejero consejera = conseller consellera viceconsejero viceconsejera
conseller consellera = consejero consejera
funcionario funcionaria = inspector inspectora comisario comisaria comisionado comisionada coordinador coordinadora gerente delegado delegada subdelegado subdelegada superintendente superintendenta intendente intendenta embajador embajadora cónsul canciller cancillera fiscal secretario_de_estado secretaria_de_estado asesor asesora vocero vocera portavoz subdirector subdirectora prefecto prefecta gobernador gobernadora alcalde alcaldesa administrador administradora contralor contralora procurador procuradora seremi defensor_del_pueblo defensora_del_pueblo vicecanciller vicepresidente vicepresidenta alto_comisionado alta_comisionada enviado enviada encargado encargada supervisor supervisora director_general directora_general gobernante bombero bombera notario notaria guardaparque
exfuncionario exfuncionaria = exembajador exembajadora exfiscal exjefe exjefa exasesor exasesora excomisario excomisaria exempleado exempleada exagente excanciller exprocurador exprocuradora excontralor excontralora exalcalde exalcaldesa exgobernador exgobernadora exintendente exintendenta exjuez exjueza exmagistrado exmagistrada exviceministra exjerarca
exjerarca = exministro exministra exdirector exdirectora expresidente expresidenta exintendente exintendenta
jerarca = secretaria subsecretario subsecretaria viceministro viceministra gerente gerenta arzobispo obispo subdirector subdirectora vicepresidente vicepresidenta titular
líder jefe jefa cabeza = secretario secretaria lehendakari gobernador gobernadora comandante cabecilla cacique lonko impulsor impulsora cofundador cofundadora candidato candidata cabeza_de_lista capitán capitana primer_ministro primera_ministra premier director directora dirigente pastor pastora
jefe jefa = comisario comisaria inspector inspectora superintendente superintendenta gerente gerenta general coronel dueño dueña propietario propietaria patrón jefe_policial ceo director_general directora_general encargado encargada canciller cancillera
número_uno = presidente presidenta líder secretario_general secretaria_general director directora ceo cabeza_de_lista candidato candidata tenista
número_dos = vicepresidente vicepresidenta vicesecretario vicesecretaria secretario_general secretaria_general
candidato candidata aspirante postulante abanderado abanderada = alcaldable presidenciable candidato candidata precandidato precandidata aspirante postulante cabeza_de_lista abanderado abanderada exalcalde exalcaldesa alcalde alcaldesa exministro exministra ministro ministra gobernador gobernadora exgobernador exgobernadora senador senadora diputado diputada expresidente expresidenta líder concejal concejala excandidato excandidata
cabeza_de_lista alcaldable presidenciable precandidato precandidata = candidato candidata precandidato precandidata aspirante
opositor opositora oficialista socialista popular comunista nacionalista independentista conservador conservadora progresista liberal izquierdista ultraderechista derechista libertario morenista peronista kirchnerista chavista correísta republicano republicana demócrata laborista = diputado diputada senador senadora alcalde alcaldesa gobernador gobernadora concejal concejala edil edila presidente presidenta líder portavoz candidato candidata dirigente parlamentario parlamentaria legislador legisladora asambleísta congresista eurodiputado eurodiputada ministro ministra consejero consejera secretario_general secretaria_general coordinador coordinadora expresidente expresidenta exministro exministra exalcalde exalcaldesa exsenador exsenadora exdiputado exdiputada
directivo directiva ejecutivo ejecutiva = director_ejecutivo directora_ejecutiva director_gerente directora_gerente director_deportivo gerenta subdirector subdirectora socio socia consejero consejera administrador administradora fundador fundadora cofundador cofundadora mánager manager jefe jefa tesorero tesorera secretario secretaria responsable dirigente coordinadora
dirigente = director_deportivo tesorero tesorera cofundador cofundadora gerenta director_ejecutivo directora_ejecutiva
ceo consejero_delegado consejera_delegada director_ejecutivo directora_ejecutiva director_general directora_general director_gerente directora_gerente = ceo consejero_delegado consejera_delegada director_ejecutivo directora_ejecutiva director_general directora_general director_gerente directora_gerente presidente_ejecutivo presidenta_ejecutiva
director directora = gerente gerenta rector rectora decano decana director_general directora_general codirector codirectora responsable encargado encargada jefe jefa
gerente gerenta = gerente gerenta director_gerente director_general administrador administradora encargado encargada
empresario empresaria emprendedor emprendedora inversionista inversor inversora magnate millonario millonaria multimillonario multimillonaria hombre_de_negocios mujer_de_negocios industrial = fundador fundadora cofundador cofundadora presidente presidenta dueño dueña propietario propietaria ceo gerente gerenta director_general directora_general consejero_delegado consejera_delegada director_ejecutivo directora_ejecutiva socio socia promotor promotora promotor_inmobiliario constructor desarrollador hotelero hotelera hostelero hostelera ganadero ganadera banquero banquera productor productora naviero comerciante restaurador restauradora accionista heredero heredera empresario empresaria emprendedor emprendedora magnate millonario millonaria multimillonario multimillonaria creador creadora administrador administradora
banquero banquera financiero financiera = presidente presidenta banquero banquera consejero_delegado consejera_delegada director_general directora_general ceo
comerciante tendero tendera vendedor vendedora = panadero panadera carnicero carnicera frutero frutera librero librera joyero joyera pescadero pescadera vendedor vendedora tendero tendera dueño dueña propietario propietaria feriante quiosquero florista peluquero peluquera dependiente dependienta comerciante
dueño dueña propietario propietaria = propietario propietaria dueño dueña gerente gerenta empresario empresaria patrón fundador fundadora casero casera hostelero hostelera hotelero hotelera encargado encargada librero librera
hostelero hostelera restaurador restauradora = dueño dueña propietario propietaria hostelero hostelera restaurador restauradora gerente gerenta cocinero cocinera chef camarero camarera hotelero hotelera
chef cocinero cocinera = chef cocinero cocinera restaurador restauradora
sumiller enólogo enóloga = sumiller enólogo enóloga
bodeguero bodeguera viticultor viticultora = enólogo enóloga viticultor viticultora bodeguero bodeguera
agricultor agricultora productor productora campesino campesina = agricultor agricultora ganadero ganadera viticultor viticultora apicultor apicultora caficultor caficultora cafetalero cafetalera cocalero cocalera ranchero jornalero jornalera productor productora campesino campesina olivarero
ganadero ganadera = ganadero ganadera ranchero pastor pastora criador criadora
pescador pescadora marinero marinera = pescador pescadora marinero marinera mariscador mariscadora patrón armador
obrero obrera operario operaria trabajador trabajadora empleado empleada = obrero obrera operario operaria trabajador trabajadora empleado empleada albañil minero camarero camarera cajero cajera dependiente dependienta repartidor repartidora conductor conductora jornalero jornalera limpiador limpiadora estibador delegado_sindical soldador mecánico mecánica
extrabajador extrabajadora exempleado exempleada = exempleado exempleada extrabajador extrabajadora
portavoz vocero vocera = coportavoz viceportavoz jefe_de_prensa jefa_de_prensa representante delegado delegada
representante delegado delegada = delegado delegada delegado_sindical coordinador coordinadora secretario secretaria secretario_general secretaria_general presidente presidenta vocero vocera representante vicepresidente vicepresidenta dirigente
representante = embajador embajadora enviado enviada diputado diputada director directora congresista alto_representante concejal concejala líder
abogado abogada letrado letrada defensor defensora penalista = abogado abogada letrado letrada defensor defensora penalista laboralista constitucionalista jurista
jurista = juez jueza magistrado magistrada fiscal catedrático catedrática profesor profesora notario notaria constitucionalista penalista laboralista exjuez exjueza exmagistrado exmagistrada procurador procuradora
representante_legal = abogado abogada letrado letrada
fiscal fiscala acusador acusadora = fiscal fiscala procurador procuradora fiscal_general fiscal_jefe fiscal_superior subfiscal
procurador procuradora = fiscal_general
juez jueza magistrado magistrada togado togada juzgador juzgadora = juez jueza magistrado magistrada togado togada juez_instructor jueza_instructora juez_de_instrucción jueza_de_instrucción
instructor instructora = juez jueza magistrado magistrada juez_instructor jueza_instructora
exjuez exjueza exmagistrado exmagistrada = exjuez exjueza exmagistrado exmagistrada
notario notaria escribano escribana = notario notaria escribano escribana
acusado procesado encausado imputado investigado enjuiciado inculpado condenado detenido arrestado sospechoso reo implicado = acusado procesado encausado imputado investigado enjuiciado inculpado condenado detenido arrestado sospechoso implicado reo agresor asesino homicida
acusada procesada encausada imputada investigada enjuiciada inculpada condenada detenida arrestada sospechosa implicada = acusada procesada encausada imputada investigada enjuiciada inculpada condenada detenida arrestada sospechosa implicada agresora
agresor agresora atacante asaltante asesino asesina homicida sicario delincuente ladrón ladrona atracador atracadora secuestrador secuestradora estafador estafadora criminal = acusado acusada procesado procesada encausado encausada imputado imputada investigado investigada enjuiciado enjuiciada inculpado inculpada condenado condenada detenido detenida arrestado arrestada sospechoso sospechosa implicado implicada reo preso presa recluso reclusa agresor agresora atacante asesino asesina homicida sicario ladrón ladrona atracador atracadora secuestrador secuestradora estafador estafadora
recluso reclusa preso presa reo interno convicto convicta = preso presa recluso reclusa reo condenado condenada detenido detenida expresidiario convicto convicta
capo narcotraficante narco = narcotraficante narco capo cabecilla
víctima = denunciante querellante agredido agredida afectado afectada fallecido fallecida perjudicado perjudicada demandante damnificado damnificada superviviente sobreviviente
denunciante querellante demandante recurrente = víctima denunciante querellante demandante afectado afectada perjudicado perjudicada extrabajador extrabajadora exempleado exempleada
afectado afectada perjudicado perjudicada damnificado damnificada = víctima afectado afectada perjudicado perjudicada damnificado damnificada vecino vecina denunciante
superviviente sobreviviente = víctima superviviente sobreviviente
fallecido fallecida difunto difunta finado finada occiso = víctima fallecido fallecida difunto difunta
policía agente uniformado uniformada oficial efectivo = comisario comisaria subcomisario subcomisaria comisionado comisionada inspector inspectora subinspector subinspectora superintendente superintendenta prefecto prefecta subprefecto intendente intendenta jefe_policial agente policía detective mosso ertzaina gendarme carabinero carabinera coronel comandante capitán teniente sargento sargenta suboficial
comisario comisaria inspector inspectora jefe_policial = jefe_policial superintendente superintendenta comisario comisaria jefe jefa subcomisario subcomisaria subinspector subinspectora
jefe_policial = coronel general comandante inspector inspectora
investigador investigadora = inspector inspectora detective comisario comisaria subinspector subinspectora criminólogo criminóloga perito perita
detective = inspector inspectora investigador investigadora
guardia = agente sargento sargenta cabo teniente
bombero bombera = comandante capitán jefe jefa bombero bombera sargento sargenta
rescatista socorrista = bombero bombera voluntario voluntaria rescatista socorrista
militar oficial uniformado uniformada castrense jefe_militar mando = general generala coronel coronela teniente_coronel capitán comandante subcomandante teniente subteniente almirante vicealmirante contraalmirante sargento sargenta brigadier alférez suboficial cabo soldado piloto exgeneral
exmilitar = exgeneral general coronel excomandante excapitán
soldado = cabo sargento sargenta combatiente militar
comandante = general almirante coronel jefe_militar
guerrillero guerrillera rebelde insurgente combatiente = comandante cabecilla jefe líder guerrillero guerrillera combatiente subcomandante
exguerrillero exguerrillera excombatiente = excombatiente exguerrillero exguerrillera excomandante
extremista yihadista terrorista = yihadista terrorista etarra
diplomático diplomática = exembajador exembajadora vicecónsul cancillera excanciller enviada emisario emisaria nuncio ministro ministra vicecanciller viceministro viceministra alto_representante alta_representante alto_comisionado alta_comisionada encargado_de_negocios mediador mediadora negociador negociadora secretario_de_estado secretaria_de_estado representante
embajador embajadora = diplomático diplomática nuncio representante enviado enviada
enviado enviada emisario emisaria mediador mediadora negociador negociadora = enviado enviada emisario emisaria mediador mediadora negociador negociadora diplomático diplomática embajador embajadora
exdiplomático exdiplomática = exembajador exembajadora excanciller
científico científica investigador investigadora = microbiólogo microbióloga bioquímico bioquímica inmunólogo inmunóloga epidemióloga infectólogo infectóloga toxicólogo toxicóloga genetista zoólogo zoóloga entomólogo entomóloga primatólogo primatóloga botánico botánica ecólogo ecóloga agrónomo agrónoma neurocientífico neurocientífica oceanógrafo oceanógrafa hidrólogo hidróloga climatólogo climatóloga meteoróloga meteorologista sismóloga vulcanólogo vulcanóloga geógrafo geógrafa física astrofísico astrofísica astrónoma matemático matemática ingeniera veterinario veterinaria farmacéutico farmacéutica filósofo filósofa filólogo filóloga lingüista sicólogo sicóloga pedagogo pedagoga criminólogo criminóloga demógrafo demógrafa jurista constitucionalista teólogo teóloga internacionalista hispanista musicólogo musicóloga doctorando doctoranda autor autora coautor coautora codirector codirectora académico académica experto experta especialista investigador investigadora científico científica estudioso estudiosa jefe jefa coordinador coordinadora informático informática neurólogo neuróloga oncólogo oncóloga psiquiatra
experto experta especialista perito perita conocedor conocedora entendido entendida = biólogo bióloga microbiólogo microbióloga bioquímico bioquímica virólogo viróloga inmunólogo inmunóloga epidemiólogo epidemióloga infectólogo infectóloga toxicólogo toxicóloga genetista zoólogo zoóloga entomólogo entomóloga primatólogo primatóloga botánico botánica ecólogo ecóloga agrónomo agrónoma neurocientífico neurocientífica paleontólogo paleontóloga oceanógrafo oceanógrafa hidrólogo hidróloga climatólogo climatóloga meteorólogo meteoróloga meteorologista geólogo geóloga sismólogo sismóloga vulcanólogo vulcanóloga geógrafo geógrafa físico física químico química astrofísico astrofísica astrónomo astrónoma matemático matemática ingeniero ingeniera veterinario veterinaria farmacéutico farmacéutica historiador historiadora arqueólogo arqueóloga antropólogo antropóloga sociólogo socióloga politólogo politóloga economista filósofo filósofa filólogo filóloga lingüista psicólogo psicóloga sicólogo sicóloga pedagogo pedagoga criminólogo criminóloga demógrafo demógrafa jurista constitucionalista teólogo teóloga internacionalista hispanista musicólogo musicóloga cirujano cirujana pediatra psiquiatra cardiólogo cardióloga neurólogo neuróloga neurocirujano neurocirujana oncólogo oncóloga ginecólogo ginecóloga dermatólogo dermatóloga oftalmólogo oftalmóloga urólogo uróloga radiólogo radióloga anestesista intensivista internista neumólogo neumóloga endocrinólogo endocrinóloga hematólogo hematóloga geriatra nefrólogo nefróloga traumatólogo traumatóloga reumatólogo reumatóloga obstetra alergólogo alergóloga forense legista odontólogo odontóloga dentista médico médica facultativo facultativa galeno psicoanalista psicoterapeuta sexólogo sexóloga terapeuta fisioterapeuta kinesiólogo kinesióloga logopeda nutricionista dietista autor autora coautor coautora consultor consultora asesor asesora catedrático catedrática académico académica profesor profesora doctor doctora investigador investigadora científico científica analista relator relatora informático informática arquitecto arquitecta urbanista estilista laboralista penalista letrado letrada director directora coordinador coordinadora enólogo enóloga crítico crítica experto experta especialista perito perita jefe jefa técnico técnica presidente presidenta
estudioso estudiosa = historiador historiadora arqueólogo arqueóloga antropólogo antropóloga sociólogo socióloga politólogo politóloga economista filósofo filósofa filólogo filóloga lingüista psicólogo psicóloga sicólogo sicóloga pedagogo pedagoga criminólogo criminóloga demógrafo demógrafa jurista constitucionalista teólogo teóloga internacionalista hispanista musicólogo musicóloga geógrafo geógrafa profesor profesora catedrático catedrática investigador investigadora autor autora ensayista
académico académica catedrático catedrática docente profesor profesora = profesor profesora catedrático catedrática académico académica rector rectora exrector exrectora vicerrector vicerrectora decano decana vicedecano vicedecana investigador investigadora doctor doctora maestro maestra educador educadora historiador historiadora arqueólogo arqueóloga antropólogo antropóloga sociólogo socióloga politólogo politóloga economista filósofo filósofa filólogo filóloga lingüista psicólogo psicóloga sicólogo sicóloga pedagogo pedagoga criminólogo criminóloga demógrafo demógrafa jurista constitucionalista teólogo teóloga internacionalista hispanista musicólogo musicóloga geógrafo geógrafa biólogo bióloga físico física químico química matemático matemática ingeniero ingeniera geólogo geóloga psiquiatra
maestro maestra docente educador educadora pedagogo pedagoga = maestro maestra profesor profesora educador educadora tutor tutora pedagogo pedagoga docente
sociólogo socióloga politólogo politóloga economista historiador historiadora filósofo filósofa psicólogo psicóloga antropólogo antropóloga arqueólogo arqueóloga biólogo bióloga geólogo geóloga físico física químico química = profesor profesora catedrático catedrática investigador investigadora académico académica autor autora científico científica experto experta
historiador historiadora filósofo filósofa sociólogo socióloga = ensayista escritor escritora hispanista biógrafo biógrafa
economista analista = economista consultor consultora politólogo politóloga experto experta estratega
analista comentarista consultor consultora politólogo politóloga = analista comentarista consultor consultora politólogo politóloga sociólogo socióloga economista internacionalista columnista encuestador encuestadora asesor asesora
físico física astrónomo astrónoma astrofísico astrofísica = astrofísico astrofísica astrónomo astrónoma físico física
meteorólogo meteoróloga climatólogo climatóloga = meteorólogo meteoróloga meteorologista climatólogo climatóloga
geólogo geóloga sismólogo sismóloga vulcanólogo vulcanóloga = geólogo geóloga sismólogo sismóloga vulcanólogo vulcanóloga
virólogo viróloga epidemiólogo epidemióloga infectólogo infectóloga = virólogo viróloga epidemiólogo epidemióloga infectólogo infectóloga inmunólogo inmunóloga microbiólogo microbióloga
rector rectora = exrector exrectora vicerrector vicerrectora
ingeniero ingeniera = ingeniero_jefe informático informática arquitecto arquitecta
arquitecto arquitecta urbanista = arquitecto arquitecta urbanista
informático informática programador programadora desarrollador desarrolladora hacker = informático informática programador programadora desarrollador desarrolladora hacker ingeniero ingeniera
profesional = cirujano cirujana pediatra psiquiatra cardiólogo cardióloga neurólogo neuróloga neurocirujano neurocirujana oncólogo oncóloga ginecólogo ginecóloga dermatólogo dermatóloga oftalmólogo oftalmóloga urólogo uróloga radiólogo radióloga anestesista intensivista infectólogo infectóloga epidemiólogo epidemióloga virólogo viróloga inmunólogo inmunóloga internista neumólogo neumóloga endocrinólogo endocrinóloga hematólogo hematóloga geriatra nefrólogo nefróloga traumatólogo traumatóloga reumatólogo reumatóloga obstetra alergólogo alergóloga forense legista odontólogo odontóloga dentista facultativo facultativa galeno sicólogo sicóloga psicoanalista psicoterapeuta sexólogo sexóloga terapeuta fisioterapeuta kinesiólogo kinesióloga logopeda nutricionista dietista enfermero enfermera matrona veterinario veterinaria docente profesor profesora contador contadora
médico médica doctor doctora facultativo facultativa galeno = cirujano cirujana pediatra psiquiatra cardiólogo cardióloga neurólogo neuróloga neurocirujano neurocirujana oncólogo oncóloga ginecólogo ginecóloga dermatólogo dermatóloga oftalmólogo oftalmóloga urólogo uróloga radiólogo radióloga anestesista intensivista infectólogo infectóloga epidemiólogo epidemióloga virólogo viróloga inmunólogo inmunóloga internista neumólogo neumóloga endocrinólogo endocrinóloga hematólogo hematóloga geriatra nefrólogo nefróloga traumatólogo traumatóloga reumatólogo reumatóloga obstetra alergólogo alergóloga forense legista odontólogo odontóloga dentista médico médica facultativo facultativa galeno jefe jefa residente catedrático catedrática
doctor doctora = biólogo bióloga bioquímico bioquímica microbiólogo microbióloga químico química físico física psicólogo psicóloga psicoterapeuta historiador historiadora investigador investigadora profesor profesora científico científica
cirujano cirujana = neurocirujano neurocirujana
sanitario sanitaria = médico médica enfermero enfermera auxiliar celador celadora matrona paramédico paramédica facultativo facultativa técnico técnica
enfermero enfermera = sanitario sanitaria matrona
matrona partera = matrona partera enfermera
terapeuta psicoterapeuta psicólogo psicóloga = psicólogo psicóloga sicólogo sicóloga psiquiatra psicoanalista psicoterapeuta sexólogo sexóloga terapeuta fisioterapeuta kinesiólogo kinesióloga logopeda nutricionista dietista
sicólogo sicóloga = psicoterapeuta psicoanalista terapeuta sexólogo sexóloga
nutricionista dietista = nutricionista dietista
paciente = enfermo enferma afectado afectada víctima
cuidador cuidadora = auxiliar cuidador cuidadora
futbolista jugador jugadora = delantera portera arquero arquera guardameta golero cancerbero defensor defensora zaguero zaguera central lateral mediocampista mediocentro volante mediapunta extremo atacante goleador goleadora ariete pívot base alero escolta ala lanzador lanzadora capitana canterano futbolista jugador jugadora pelotero beisbolista baloncestista basquetbolista voleibolista exfutbolista
deportista atleta campeón campeona medallista olímpico olímpica = nadador nadadora gimnasta velocista maratonista corredor corredora ciclista tenista golfista esquiador esquiadora boxeador boxeadora púgil judoca karateca taekwondista piragüista remero remera surfista regatista alpinista montañero montañera escalador escaladora medallista campeón campeona subcampeón subcampeona finalista baloncestista voleibolista luchador luchadora jinete piloto futbolista jugador jugadora patinador patinadora triatleta pesista halterofilista clavadista esgrimista tirador tiradora marchador marchadora saltador saltadora lanzador lanzadora delantero delantera portero portera arquero arquera guardameta golero cancerbero defensa defensor defensora zaguero zaguera central lateral mediocampista centrocampista mediocentro volante mediapunta extremo atacante goleador goleadora ariete pívot base alero escolta ala capitán capitana canterano pelotero beisbolista basquetbolista
exjugador exjugadora exfutbolista = exjugador exjugadora exfutbolista exdelantero exportero excapitán
guardameta arquero arquera golero cancerbero portero portera meta = portero portera arquero arquera guardameta golero cancerbero
delantero delantera goleador goleadora atacante ariete punta artillero = delantero delantera goleador goleadora atacante extremo ariete mediapunta
zaguero zaguera defensor defensora central lateral = defensa defensor defensora zaguero zaguera central lateral
mediocampista volante centrocampista mediocentro medio = centrocampista mediocampista volante mediocentro mediapunta
entrenador entrenadora técnico técnica estratega míster preparador preparadora seleccionador seleccionadora timonel dt director_técnico directora_técnica adiestrador coach = entrenador entrenadora técnico técnica dt director_técnico directora_técnica míster seleccionador seleccionadora preparador preparadora estratega timonel adiestrador coach exentrenador
ciclista corredor corredora = ciclista corredor corredora
piloto = motociclista corredor corredora
montañero montañera alpinista escalador escaladora = montañero montañera alpinista escalador escaladora
púgil boxeador boxeadora = boxeador boxeadora púgil
pelotero beisbolista = pelotero lanzador lanzadora jugador
basquetbolista baloncestista = baloncestista basquetbolista jugador jugadora
raqueta = tenista
árbitro árbitra colegiado colegiada juez = árbitro árbitra linier
hincha aficionado aficionada seguidor seguidora socio socia = hincha aficionado aficionada seguidor seguidora socio socia
torero torera diestro matador espada = torero torera novillero rejoneador rejoneadora matador
artista creador creadora = pintor pintora escultor escultora fotógrafo fotógrafa ilustrador ilustradora dibujante ceramista caricaturista historietista muralista grafitero grafitera diseñador diseñadora artesano artesana grabador grabadora pianista guitarrista bajista baterista violinista violonchelista saxofonista percusionista trompetista flautista compositor compositora cantante cantautor cantautora cantaor cantaora rapero rapera reguetonero trovador vocalista músico música tenor soprano barítono gaitero corista bailarín bailarina bailaor bailaora coreógrafo coreógrafa actor actriz humorista comediante performer
músico música cantante intérprete = pianista guitarrista bajista baterista violinista violonchelista saxofonista percusionista trompetista flautista compositor compositora cantante cantautor cantautora cantaor cantaora rapero rapera reguetonero trovador vocalista músico música tenor soprano barítono gaitero corista
músico música = director_de_orquesta
cantante intérprete vocalista = cantante cantautor cantautora cantaor cantaora rapero rapera reguetonero músico música tenor soprano barítono compositor compositora artista
cantautor cantautora compositor compositora = cantautor cantautora compositor compositora músico música cantante pianista guitarrista trovador
rapero rapera reguetonero = rapero rapera cantante artista
bailarín bailarina bailaor bailaora = bailarín bailarina bailaor bailaora coreógrafo coreógrafa
actor actriz intérprete comediante = actor actriz humorista cómico cómica protagonista intérprete
humorista cómico cómica comediante = humorista cómico cómica comediante monologuista actor actriz
cineasta realizador realizadora director directora = director directora cineasta realizador realizadora guionista documentalista productor productora
guionista = cineasta director directora escritor escritora
estrella diva celebridad = cantante actor actriz futbolista delantero delantera artista modelo rapero rapera
presentador presentadora conductor conductora animador animadora locutor locutora comunicador comunicadora = presentador presentadora conductor conductora animador animadora locutor locutora comunicador comunicadora periodista humorista
youtuber influencer streamer tiktoker creador creadora bloguero bloguera = youtuber influencer streamer tiktoker bloguero bloguera blogger
diseñador diseñadora modisto modista = diseñador diseñadora modisto modista estilista
escritor escritora autor autora novelista literato literata = escritor escritora poeta poetisa novelista narrador narradora ensayista dramaturgo dramaturga autor autora coautor coautora cronista columnista guionista biógrafo biógrafa traductor traductora filósofo filósofa historiador historiadora periodista historietista
poeta poetisa = poeta poetisa escritor escritora autor autora
dramaturgo dramaturga = dramaturgo dramaturga autor autora director directora escritor escritora
ensayista filósofo filósofa = filósofo filósofa escritor escritora
autor autora = investigador investigadora científico científica profesor profesora experto experta catedrático catedrática director directora sociólogo socióloga economista politólogo politóloga antropólogo antropóloga biólogo bióloga físico física psicólogo psicóloga médico médica psiquiatra fotógrafo fotógrafa compositor compositora dibujante ilustrador ilustradora cantautor cantautora exministro exministra abogado abogada chef cocinero cocinera
galardonado galardonada premiado premiada homenajeado homenajeada laureado laureada nobel = escritor escritora poeta poetisa novelista autor autora científico científica investigador investigadora cineasta director directora actor actriz cantante artista periodista economista químico química físico física médico médica
periodista comunicador comunicadora reportero reportera informador informadora = periodista reportero reportera corresponsal cronista columnista redactor redactora editor editora presentador presentadora locutor locutora conductor conductora comentarista fotoperiodista enviado_especial enviada_especial comunicador comunicadora moderador moderadora director directora subdirector subdirectora
columnista comentarista tertuliano tertuliana panelista = periodista reportero reportera corresponsal cronista redactor redactora editor editora presentador presentadora locutor locutora conductor conductora comentarista fotoperiodista enviado_especial enviada_especial comunicador comunicadora moderador moderadora escritor escritora analista politólogo politóloga
historietista ilustrador ilustradora dibujante caricaturista = historietista ilustrador ilustradora dibujante caricaturista
fotógrafo fotógrafa = fotoperiodista reportero_gráfico
pintor pintora escultor escultora = artista
comisario comisaria curador curadora = comisario comisaria curador curadora
librero librera = dueño dueña propietario propietaria
crítico crítica = crítico crítica
religioso religiosa sacerdote prelado prelada cura clérigo eclesiástico presbítero padre = obispo arzobispo cardenal párroco nuncio vicario abad fraile monje jesuita misionero misionera capellán diácono cura sacerdote presbítero monseñor arcipreste deán
clérigo religioso = imán imam rabino pastor
obispo arzobispo monseñor jerarca = arzobispo obispo cardenal nuncio
sumo_pontífice obispo_de_roma jefe_de_la_iglesia = papa
religiosa monja hermana = monja abadesa misionera religiosa
pastor pastora predicador predicadora = pastor pastora predicador predicadora
familiar pariente allegado allegada = padre madre hermano hermana hijo hija tío tía primo prima sobrino sobrina abuelo abuela viudo viuda cuñado cuñada nieto nieta
esposo marido viudo = esposo marido cónyuge pareja viudo novio compañero consorte
esposa viuda = esposa mujer cónyuge pareja viuda novia compañera consorte
cónyuge pareja consorte = esposo esposa marido mujer cónyuge pareja viudo viuda novio novia compañero compañera consorte
mujer = viuda acusada detenida sospechosa
hombre = viudo víctima acusado detenido sospechoso
soberano soberana = rey reina monarca
royal aristócrata noble = duque duquesa conde condesa marqués marquesa príncipe princesa infante infanta
heredero heredera = príncipe princesa
alumno alumna estudiante escolar = alumno alumna estudiante becario becaria doctorando doctoranda universitario universitaria bachiller
exalumno exalumna egresado egresada = exalumno exalumna egresado egresada
joven chico chica muchacho muchacha chaval chavala adolescente menor = estudiante alumno alumna adolescente
niño niña menor = alumno alumna niño niña
anciano anciana = jubilado jubilada pensionista abuelo abuela anciano anciana
jubilado jubilada pensionista = jubilado jubilada pensionista
vecino vecina residente lugareño lugareña habitante poblador pobladora = vecino vecina residente lugareño lugareña habitante poblador pobladora comunero comunera
comunero comunera cacique lonko = comunero comunera cacique lonko líder
conductor conductora chófer chofer camionero camionera transportista taxista = conductor conductora chófer chofer camionero camionera taxista transportista
piloto comandante aviador aviadora = piloto copiloto comandante
capitán patrón = capitán patrón
tripulante azafata = azafata auxiliar_de_vuelo tripulante
voluntario voluntaria cooperante = voluntario voluntaria cooperante
usuario usuaria cliente consumidor consumidora = usuario usuaria cliente consumidor consumidora comprador compradora
inmigrante migrante refugiado refugiada exiliado exiliada desplazado desplazada = inmigrante migrante refugiado refugiada exiliado exiliada desplazado desplazada solicitante
activista ambientalista ecologista animalista feminista defensor defensora = activista ambientalista ecologista animalista feminista fundador fundadora cofundador cofundadora portavoz vocero vocera coordinador coordinadora presidente presidenta líder lideresa director directora miembro integrante representante impulsor impulsora voluntario voluntaria manifestante
sindicalista gremialista = secretario secretaria delegada delegado_sindical representante portavoz vocero vocera presidenta dirigente líder coordinador coordinadora responsable
antecesor antecesora predecesor predecesora = antecesor antecesora predecesor predecesora
fundador fundadora creador creadora impulsor impulsora promotor promotora = fundador fundadora cofundador cofundadora creador creadora impulsor impulsora promotor promotora
organizador organizadora promotor promotora = director directora coordinador coordinadora organizador organizadora promotor promotora convocante
coordinador coordinadora = director directora responsable encargado encargada
miembro integrante = miembro integrante consejero consejera socio socia
empresa compañía firma grupo corporación consorcio sociedad marca gigante negocio = empresa compañía firma grupo multinacional corporación consorcio sociedad marca banco aerolínea constructora fabricante petrolera startup cadena inmobiliaria aseguradora tecnológica farmacéutica eléctrica energética operadora minera cementera siderúrgica naviera discográfica distribuidora automotriz concesionaria consultora consultoría plataforma pyme laboratorio bodega promotora editorial filial holding gigante cooperativa productora
multinacional fabricante = empresa compañía firma grupo multinacional corporación consorcio sociedad marca banco aerolínea constructora petrolera startup cadena inmobiliaria aseguradora tecnológica farmacéutica eléctrica energética operadora minera cementera siderúrgica naviera discográfica distribuidora automotriz concesionaria consultora consultoría plataforma pyme laboratorio bodega promotora editorial filial holding gigante cooperativa productora
aerolínea petrolera constructora minera automotriz farmacéutica tecnológica operadora concesionaria aseguradora distribuidora eléctrica energética consultora naviera promotora productora bodega inmobiliaria cementera siderúrgica automovilística startup cadena = empresa compañía grupo multinacional firma corporación sociedad gigante marca
plataforma red_social aplicación tecnológica = plataforma red_social red empresa compañía tecnológica
banco entidad caja institución = banco caja entidad banco_central
instituto_emisor emisor = banco_central banco
organización asociación ong entidad organismo colectivo plataforma institución agrupación oenegé = organización asociación ong oenegé fundación federación confederación sindicato plataforma colectivo movimiento cofradía ateneo hermandad cooperativa mutua gremio patronal peña coordinadora red unión colegio cámara_de_comercio agrupación grupo observatorio sociedad amnistía_internacional human_rights_watch greenpeace cáritas cruz_roja save_the_children ecologistas_en_acción
fundación grupo federación = organización asociación ong oenegé fundación federación confederación sindicato plataforma colectivo movimiento cofradía ateneo hermandad cooperativa mutua gremio patronal peña coordinadora red unión colegio cámara_de_comercio agrupación grupo observatorio sociedad amnistía_internacional human_rights_watch greenpeace cáritas cruz_roja save_the_children ecologistas_en_acción
sindicato central central_sindical gremio = sindicato federación confederación central central_sindical confederación_sindical gremio unión sección_sindical
órgano organismo entidad institución ente agencia dependencia = instituto dirección_general superintendencia agencia agencia_tributaria contraloría procuraduría defensoría fiscalía comisión consejo junta_electoral registraduría servicio banco_central observatorio seguridad_social protección_civil consejo_nacional_electoral comisión_europea onu oms otan unión_europea fondo_monetario_internacional banco_mundial ente_regulador organismo parlamento
regulador supervisor ente_regulador = comisión banco_central superintendencia agencia ente_regulador regulador
cartera dependencia = departamento consejería concejalía delegación cancillería subsecretaría
ejecutivo = gabinete generalitat govern junta xunta consell gobierno_central gobierno_federal moncloa casa_rosada casa_blanca
ayuntamiento consistorio corporación = ayuntamiento consistorio municipio municipalidad alcaldía comuna intendencia cabildo
hemiciclo eurocámara = parlamento congreso cámara asamblea asamblea_nacional parlament legislativo senado parlamento_europeo cámara_de_diputados cámara_baja cámara_alta
tribunal corte órgano instancia = tribunal corte audiencia sala juzgado supremo corte_suprema suprema_corte tribunal_supremo tribunal_constitucional corte_constitucional audiencia_nacional audiencia_provincial
alto_tribunal máximo_tribunal = suprema_corte tribunal_constitucional corte_constitucional
cuerpo instituto_armado benemérita institución = policía guardia_civil carabineros policía_nacional policía_municipal policía_local gendarmería ertzaintza mossos policía_federal guardia_nacional
institución = fuerzas_armadas ejército
grupo organización = guerrilla banda milicia
club equipo conjunto escuadra plantel cuadro entidad franquicia = club equipo conjunto escuadra plantel selección franquicia
formación partido agrupación colectividad = partido formación coalición movimiento alianza plataforma agrupación
universidad institución centro casa_de_estudios alma_máter entidad = universidad facultad escuela instituto academia colegio
instituto = escuela colegio academia
centro nosocomio centro_médico centro_hospitalario centro_sanitario = hospital clínica sanatorio nosocomio
institución centro pinacoteca = museo galería observatorio laboratorio instituto
diario periódico rotativo medio cabecera publicación matutino = diario periódico semanario revista rotativo tabloide portal web
medio cadena emisora canal televisora estación = cadena emisora canal televisión televisora radio radioemisora agencia
sello discográfica editorial = sello discográfica editorial
grupo agrupación formación conjunto = banda grupo orquesta dúo trío filarmónica agrupación
panel = comité comisión
aerolínea compañía_aérea empresa compañía firma = iberia vueling latam avianca aeroméxico volaris interjet aerolíneas_argentinas flybondi jetsmart binter ryanair easyjet lufthansa emirates
fabricante automotriz marca empresa compañía firma = seat renault volkswagen ford toyota nissan tesla stellantis peugeot citroën fiat mercedes bmw audi hyundai kia honda byd chevrolet volvo
tecnológica gigante plataforma empresa compañía firma multinacional = google apple microsoft amazon meta facebook twitter tiktok whatsapp instagram telegram youtube netflix uber cabify airbnb glovo rappi mercadolibre openai huawei samsung spotify nvidia intel sony alibaba
red_social plataforma = facebook twitter tiktok instagram whatsapp telegram youtube x
empresa compañía firma multinacional grupo gigante = telefónica movistar vodafone claro orange entel inditex zara mercadona carrefour ikea walmart coca-cola nestlé danone bimbo repsol cepsa pemex ypf ecopetrol codelco petroperú petrobras pdvsa enap endesa iberdrola naturgy enel cfe edesur acs ferrovial sacyr indra airbus boeing pfizer moderna astrazeneca bayer grifols siemens cemex televisa renfe adif aena correos falabella cencosud
petrolera = repsol cepsa pemex ypf ecopetrol petroperú petrobras pdvsa enap
eléctrica energética = endesa iberdrola naturgy enel cfe edesur
farmacéutica = pfizer moderna astrazeneca bayer grifols
operadora = telefónica movistar vodafone claro orange entel
banco entidad = bbva santander caixabank bankia sabadell unicaja bankinter banamex banorte bancolombia bancoestado itaú hsbc
partido formación coalición colectividad fuerza_política = psoe pp vox podemos sumar ciudadanos cs erc junts pnv bildu bng compromís psc cup iu psuv pri pan prd morena pt apra udi rn ppd pdc frepap ucr psdb frente_amplio psd upn fujimorismo
sindicato central organización = ccoo ugt csif uso cgt cnt stec anpe csic_f elas lab ela snte cnte sutep jusapol jupol sup augc aprodem amyts simap satse cgtp uocra
organización asociación ong oenegé = oxfam amnistía unicef acnur wwf seo adena facua ocu aecc msf intermón hrw transparencia avite adelante
diario periódico rotativo medio = times post país mundo abc razón vanguardia clarín nación mercurio tercera comercio universal reforma excélsior jornada milenio espectador tiempo guardian bild monde república
cadena canal televisora emisora medio = cnn bbc televisa univision telemundo fox rtve atresmedia mediaset telesur cope
agencia medio = efe reuters ap afp europa_press notimex télam ansa xinhua tass bloomberg
organismo agencia organización institución = onu oms ops unesco unicef acnur fmi otan oea ocde cepal fao oit bid oim mercosur onusida
organismo entidad institución instituto = inegi ine indec ipc invima icbf sunat afip anses imss issste cofepris conagua conabio aemet ign dgt dian indecopi onpe jne inpec sii onemi senamhi
regulador = cnmc cnmv
tribunal corte = tjue tedh cidh
club equipo conjunto = real atlético athletic barcelona barça madrid sevilla betis valencia villarreal osasuna celta espanyol getafe levante américa chivas cruz_azul tigres pumas boca river racing independiente nacional peñarol millonarios junior colo-colo juventus liverpool
universidad institución = unam upv upm uam uned csic conicet politécnica complutense
despacho bufete firma = bufete despacho
institución = diputación cabildo
sede_diplomática legación = embajada consulado legación
trabajador trabajadora artesano artesana = carpintero ebanista herrero fontanero electricista zapatero sastre costurero costurera jardinero barrendero barrendera cartero conserje recepcionista taquillero
deportista = ajedrecista
astronauta = cosmonauta
artista = escenógrafo escenógrafa payaso galerista
empresario empresaria = galerista inversor inversora exbanquero filántropo filántropa transportista
aristócrata = barón baronesa
especialista experto experta = gestor gestora contable publicista perfilador orientador detective interventor interventora instructor instructora
profesional técnico técnica = aparejador orientador educador educadora
funcionario funcionaria = interventor interventora guardabosques cartero observador observadora veedor veedora asistente conserje vigilante
familiar pariente = suegro suegra yerno nuera bisabuelo bisabuela padrastro madrastra cónyuge marido esposo esposa
agresor agresora = maltratador violador pandillero pandillera
detenido detenida acusado acusada = maltratador violador pandillero pandillera estafador estafadora ladrón ladrona atracador atracadora sicario cabecilla
rival adversario adversaria contrincante oponente = rival adversario adversaria contrincante oponente
ganador ganadora vencedor vencedora = ganador ganadora vencedor vencedora finalista campeón campeona galardonado galardonada premiado premiada
invitado invitada ponente conferenciante orador oradora = invitado invitada ponente conferenciante orador oradora profesor profesora catedrático catedrática escritor escritora
inventor inventora = ingeniero ingeniera
jubilado jubilada = exfuncionario exfuncionaria extrabajador extrabajadora
agente = guardia patrullero
exmarido exmujer expareja exesposo exesposa = exmarido exmujer expareja exesposo exesposa
novio novia = novio novia
jefe_de_estado jefa_de_estado jefe_del_estado jefa_del_estado = presidente presidenta rey reina
autoridad = gobernador gobernadora alcalde alcaldesa ministro ministra presidente presidenta intendente subsecretario subsecretaria seremi delegado_presidencial director directora secretario secretaria
"""

PACK = LanguagePack(
    code="es",
    name="Spanish",
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
        related=RELATED,
        promotions=PROMOTIONS,
    ),
    posts=PostWords(own=OWN_IN_POSTS, told_of=TOLD_OF_POSTS, first_words=FIRST_WORDS),
    examples=examples(EXAMPLES),
)
