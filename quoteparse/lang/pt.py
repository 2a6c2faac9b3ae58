"""Portuguese: marks, cues, titles, pronouns, dates, with examples."""

from .base import DateWords, LanguagePack, PeopleWords, PostWords, RefusalWords, SpeechWords, examples, word_set

FUNCTION_WORDS = """
    a agora ainda algo ali amo ao aos aquela aquele aqui as assim até aí bem boa bom brasil cada cara coisa com
    comigo como contigo da das daí de demais depois desta deste deus dia dias disse diz do dos e ela elas ele eles
    em entre então eram essa esse esta estava estavam este estou está eu fazer feliz foi fui galera gente gosto hoje
    isso isto jeito já kkk kkkk lhe linda lindo mais mal mano mas mds melhor mesmo meu meus minha minhas mto muita
    muito na nada nas nesta neste ninguém no nos nossa num numa nunca não né nós o obrigada obrigado olha olhe onde
    os ou outra outro para pela pelo pode podemos por porque posso pouco pq pra pras pro pros quando que quem quer
    quero sabe sai sair saudade se sei sem sempre senhor ser seu seus sim sua suas são só também tava tbm tem ter
    tinha tipo tudo tá tão têm tô um uma vai vc vcs vem vida você vocês volta vou vão à às é
"""

DATES = DateWords(
    months="""
    janeiro jan
    fevereiro fev
    março mar
    abril abr
    maio
    junho jun
    julho jul
    agosto ago
    setembro set
    outubro out
    novembro nov
    dezembro dez
    """,
    weekdays="""
    segunda-feira segunda
    terça-feira terça
    quarta-feira quarta
    quinta-feira quinta
    sexta-feira sexta
    sábado
    domingo
    """,
    numbers="""
    1 um uma
    2 dois duas
    3 três
    4 quatro
    5 cinco
    6 seis
    7 sete
    8 oito
    9 nove
    10 dez
    11 onze
    12 doze
    13 treze
    14 catorze quatorze
    15 quinze
    16 dezesseis dezasseis
    17 dezessete dezassete
    18 dezoito
    19 dezenove dezanove
    20 vinte
    30 trinta
    40 quarenta
    50 cinquenta
    60 sessenta
    70 setenta
    80 oitenta
    90 noventa
    100 cem
    """,
    units="""
    hour hora horas
    day dia dias
    week semana semanas
    month mês meses
    year ano anos
    decade década décadas
    """,
    ordinal_endings="º °",
    future="""
    vai vão irá irão será serão poderá poderão deverá deverão fará farão terá terão haverá previsto prevista previstos
    previstas esperado esperada próximo próxima deve devem
    """,
    future_endings="ará arão erá erão irá irão",
    past="disse disseram afirmou anunciou declarou explicou garantiu indicou foi foram era tinha havia acrescentou",
    of_something_else="desde até antes depois após de do da para por",
    occasions="""
    entrevista discurso coletiva conferência comunicado declaração tuíte tweet mensagem carta debate depoimento
    vídeo nota postagem publicação relatório pronunciamento transmissão live audiência artigo coluna podcast
    """,
    capital="lower",
    counted="""
    pessoas soldados euros dólares reais mortos feridos polícias policiais manifestantes habitantes empregos
    trabalhadores quilómetros quilômetros metros toneladas votos casos deslocados refugiados civis famílias hectares
    milhões
    """,
    printed="""
    publicado publicada em às as por atualizado atualizada data postado a de última atualização do e criado h
    modificado há o escrito
    """,
    phrases="""
    (o/no/em/a) (dia) {day} de {month} deste_ano = date 0
    (o/no/em/a) (dia) {day} de {month} do_próximo_ano/do_ano_que_vem = date 1
    (o/no/em/a) (dia) {day} de {month} do_mesmo_ano/daquele_ano/desse_ano = date same
    {month} deste_ano = month 0
    {month} do_próximo_ano/do_ano_que_vem = month 1
    {month} do_mesmo_ano/daquele_ano/desse_ano = month same
    (em) meados do_mês/deste_mês = of_month mid
    (no) início/começo da_semana/desta_semana = week early
    (no) fim/final desta_semana = week late
    (no) primeiro_semestre deste_ano = part_of_year half 1
    (no) primeiro_semestre do_ano_passado = part_of_year half 1 -1
    (no) segundo_semestre deste_ano = part_of_year half 2
    (no) segundo_semestre do_ano_passado = part_of_year half 2 -1
    (no) primeiro_trimestre deste_ano = part_of_year quarter 1
    (no) primeiro_trimestre do_ano_passado = part_of_year quarter 1 -1
    (no) segundo_trimestre deste_ano = part_of_year quarter 2
    (no) segundo_trimestre do_ano_passado = part_of_year quarter 2 -1
    (no) terceiro_trimestre deste_ano = part_of_year quarter 3
    (no) terceiro_trimestre do_ano_passado = part_of_year quarter 3 -1
    (no) quarto_trimestre deste_ano = part_of_year quarter 4
    (no) quarto_trimestre do_ano_passado = part_of_year quarter 4 -1
    (na/no) {weekday} há {number} {unit} = weekday_ago
    (de/na/no) {weekday} a_oito = weekday after week
    (na/no) {weekday} da_semana_passada = weekday week -1
    (na/no) {weekday} da_semana_que_vem/da_próxima_semana = weekday week 1
    em/dentro_de/daqui_a {number} {unit},? (e) {number} {unit} = ago 1
    há {number} {unit},? (e) {number} {unit} = ago
    {number} {unit},? (e) {number} {unit} atrás = ago
    há {number} {unit} e_meio/e_meia = ago half
    {number} {unit} e_meio/e_meia atrás = ago half
    em/dentro_de/daqui_a {number} {unit} e_meio/e_meia = ago half 1
    há meia_hora = day 0
    (no) ano_retrasado = year -2
    na_próxima_primavera/a_próxima_primavera = season spring next
    no_próximo_verão/o_próximo_verão/no_verão_que_vem = season summer next
    no_próximo_outono/o_próximo_outono/no_outono_que_vem = season autumn next
    no_próximo_inverno/o_próximo_inverno/no_inverno_que_vem = season winter next
    nesta_primavera/esta_primavera = season spring this
    neste_verão/este_verão = season summer this
    neste_outono/este_outono = season autumn this
    neste_inverno/este_inverno = season winter this
    (no) início/começo do_ano_passado = part_of_year early -1
    (no) fim/final do_ano_passado = part_of_year late -1
    (no) início/começo do_ano/deste_ano = part_of_year early
    (em) meados do_ano/deste_ano = part_of_year mid
    (no/até_o) fim/final do_ano/deste_ano = part_of_year late
    (no) início/começo do_ano_de {year} = part_of_year early
    (no) fim/final do_ano_de {year} = part_of_year late
    (no) início/começo deste_mês = of_month early
    (no) fim/final deste_mês = of_month late
    (no) início/começo do_mês_passado = of_month early -1
    (no) fim/final do_mês_passado = of_month late -1
    {weekday},? dia {day} = day_alone
    {weekday} {day} = day_alone
    há um_par_de {unit} = couple
    nos_últimos_dias/há_alguns_dias/há_poucos_dias/alguns_dias_atrás = recently
    na_semana_retrasada/a_semana_retrasada/na_penúltima_semana = week -2
    {weekday} da_outra_semana = weekday after week
    na_primavera_passada/na_última_primavera = season spring
    no_verão_passado/no_último_verão = season summer
    no_outono_passado/no_último_outono = season autumn
    no_inverno_passado/no_último_inverno = season winter
    na_primavera_de/primavera_de {year} = season spring
    no_verão_de/verão_de {year} = season summer
    no_outono_de/outono_de {year} = season autumn
    no_inverno_de/inverno_de {year} = season winter
    no_início_de/início_de/no_começo_de {year} = part_of_year early
    em_meados_de/meados_de {year} = part_of_year mid
    no_fim_de/fim_de/no_final_de/final_de {year} = part_of_year late
    (no) primeiro_semestre_de {year} = part_of_year half 1
    (no) segundo_semestre_de {year} = part_of_year half 2
    (no) primeiro_trimestre_de {year} = part_of_year quarter 1
    (no) segundo_trimestre_de {year} = part_of_year quarter 2
    (no) terceiro_trimestre_de {year} = part_of_year quarter 3
    (no) quarto_trimestre_de {year} = part_of_year quarter 4
    cada/toda/todo/todas_as/todos_os/uma/um/as/os/na_próxima_vez {weekday} = nothing
    {weekday} santa/gorda/vez/guerra/parte/fase/classe/divisão/feira_santa/mão/metade/maior/volta/dose/idade/edição = nothing
    (na) {weekday},? {day} de {month} de {year} = date
    (na) {weekday},? {day} de {month} = date
    (na) {weekday} {digits} = digits
    (o/no/em/a) (dia) {day} de {month} de {year} = date
    (o/no/em/a) (dia) {day} de {month} = date
    {day} de {month} do_ano_passado = date -1
    {day} de {month} passado/último = date
    {digits} = digits
    de {day} a {day} de {month} de {year} = days
    de {day} a {day} de {month} = days
    entre {day} e {day} de {month} de {year} = days
    entre {day} e {day} de {month} = days
    (na) noite de {weekday} para {weekday} = weekdays
    (na) madrugada de {weekday} para {weekday} = weekdays
    de {weekday} a {weekday} = weekdays
    entre {weekday} e {weekday} = weekdays
    na/no/nesta/neste/esta/este/à/da/desta/deste/última/último/passada/passado | {weekday} = weekday
    (na) {weekday} à_noite/à_tarde/de_manhã/pela_manhã = weekday
    na/no | {weekday} passada/passado = weekday last
    {weekday} passada/passado = weekday last
    (na/no) última/último/passada/passado {weekday} = weekday last
    (na/no) próxima/próximo {weekday} = weekday coming
    {weekday} que_vem = weekday coming
    ontem = day -1
    ontem à_noite/à_tarde/de_manhã = day -1
    anteontem = day -2
    hoje = day 0
    esta manhã/tarde/noite = day 0
    amanhã = day 1
    amanhã à_noite/à_tarde/de_manhã = day 1
    depois_de_amanhã = day 2
    na véspera = previous -1
    no/o dia_anterior = previous -1
    no/o dia_seguinte = previous 1
    no_mesmo_dia/o_mesmo_dia = previous 0
    há {number} {unit} = ago
    há cerca_de/quase/mais_de {number} {unit} = ago
    {number} {unit} atrás = ago
    daqui_a/dentro_de/em {number} {unit} = ago 1
    {number} {unit} depois/mais_tarde = later
    {number} {unit} antes = later -1
    esta/nesta semana = week 0
    na/a semana passada = week -1
    na/a última semana = week -1
    na/a próxima semana = week 1
    na/a semana_que_vem = week 1
    este/neste/no fim_de_semana = weekend
    no/o fim_de_semana passado = weekend last
    no/o último fim_de_semana = weekend last
    no/o próximo fim_de_semana = weekend 1
    este/neste mês = months_from 0
    no/o mês passado = months_from -1
    no/o próximo mês = months_from 1
    no/o mês que_vem = months_from 1
    (no) fim/final do_mês = of_month late
    (no) início/começo do_mês = of_month early
    (no) início/começo de {month} = month early
    (no) início/começo de {month} de {year} = month early
    meados de {month} = month mid
    meados de {month} de {year} = month mid
    (no) fim/final de {month} = month late
    (no) fim/final de {month} de {year} = month late
    em/desde/até/para | {month} = month
    {month} de {year} = month
    em/desde | {month} do_ano_passado = month -1
    {month} passado = month last
    no/em | próximo {month} = month next
    mês_de | {month} = month
    entre {month} e {month} = months
    de {month} a {month} = months
    em/desde/até/ano/início_de/fim_de/final_de/meados_de/para/de | {year} = year
    entre {year} e {year} = years
    de {year} a {year} = years
    no/o ano_passado = year -1
    este/neste ano = year 0
    no/o próximo ano = year 1
    no/o ano_que_vem = year 1
    """,
)

ABBREVIATIONS = """
sr
sra
srs
sras
srta
dr
dra
drs
prof
profa
eng
exmo
exma
d
av
r
al
pça
gen
cel
cap #
ten
sgt
min
dep
sen
gov
des
eua
e.u.a
n #
no #
art #
vol #
p #
pág #
págs #
fig #
ed
ex
p. ex
aprox #
máx
mín
cf
vs
jan #
fev #
mar #
abr #
mai #
jun #
jul #
ago #
set #
out #
nov #
dez #
a.c
d.c
s.a
cia
ltda
tel
obs
"""

# Lemma and flags: s speech that takes a clause, o speech about an object, i only in an incise, r only with its reflexive
# pronoun, d done by a document, p with the speaker as subject of the passive. `SpeechWords.verbs` tells more; forms/pt.txt has the forms.
VERBS = """
abrir i
acabar i
acalmar i
aceitar s +unsaid
acentuar s
achar i
aconselhar s
acreditar s +unsaid
acrescentar s
acusar so
adiantar s
adicionar s
admirar ir
admitir s
advertir s
afirmar s
agradecer i
alegar s
alegrar ir
alertar s
aludir s
ameaçar i
ampliar i
analisar i
animar o
anotar i
antecipar s
anunciar s
apelar i
apelidar o
aplaudir oi
apoiar i
apontar sd
apostar i
apregoar s
aprofundar i
arguir s
argumentar s
arrematar s
articular i
assegurar s
assentir i
assinalar s
assinar i
atacar i
atalhar i
atestar s
atirar i
atribuir s
augurar s
avaliar s
avançar s
avisar s
balbuciar i
berrar i
bradar i
brincar s
cantar i
ceder i
celebrar i
censurar oi
certificar s
chamar o
chorar i
citar se
clamar i
clarificar s
classificar so
cochichar i
começar i
comemorar i
comentar s
completar s
comunicar s
conceder s
concluir sd
concordar i
condenar so
confessar s
confiar i
confirmar s
congratular ir
considerar so
constatar s
contar s
contestar s
continuar i
contradizer s
contrapor s
convidar o
corrigir s
corroborar s
crer i
criticar so
culpar o
dar_a_conhecer s
dar_a_entender s
declarar s
decretar s
deduzir s +unsaid
defender so
definir so
deixar_claro s
deixar_entender s
demandar s +unsaid
denominar o
denunciar so
deplorar s
depor s
desabafar i
desafiar i
descrever so
desculpar ir
desejar i
desenvolver i
desmentir s
despedir ir
destacar s
detalhar s
determinar s
diagnosticar i
discordar i
disparar i
dispor d
ditar i
divulgar s
dizer sd
duvidar i
elogiar so
enaltecer o
encerrar i
encorajar i
enfatizar s
entender s
entoar i
escandalizar ir
esclarecer s
escrever s
espantar ir
especificar s
esperar oi
estabelecer d
estimar s
estipular sd
evocar s
exclamar i
exigir so +unsaid
exortar o
explicar s
expor s
expressar s
exprimir s
falar o
fazer_questão s
fazer_saber s
felicitar i
festejar i
filosofar i
finalizar i
formular s
frisar s
gabar ir
gaguejar i
garantir s
gargalhar i
gemer i
gracejar s
gritar i
hesitar i
imaginar i
implorar i
imputar s
indagar i
indicar sd
indignar ir
informar s
iniciar i
inquietar ir
inquirir i
insinuar s
insistir s
instar o
insultar i
interpelar i
interrogar i
interromper i
intervir i
ironizar s
irritar ir
julgar s
jurar s
justificar s
lamentar so
lançar i
lembrar s
ler id
mandar i
manifestar s
manter s
meditar i
mencionar s
murmurar i
narrar s
negar s
notar s
noticiar s
objectar s
objetar s
observar s
opinar s
orar i
ordenar s +unsaid
orgulhar ir
pedir so +unsaid
pensar i
perguntar i
ponderar s
pontuar s
postar s
precisar s
pregar i
preocupar ir
prevenir s
prever s +unsaid
proclamar s
prognosticar s
prometer so
pronunciar i
propor s +unsaid
prosseguir i
protestar s
provocar i
publicar s
qualificar so
queixar sr
questionar i
raciocinar s
ratificar s
reafirmar s
reagir i
realçar s
rebater s
recitar i
reclamar so
recomendar s
reconhecer s
recordar s
referir sd
reflectir i
refletir i
reforçar s
refutar s
registar i
registrar i
reiterar s
rejeitar so
relatar s
relembrar s
rematar i
rememorar s
repetir s
replicar s
reportar s
repreender i
repudiar o
resmungar i
responder s
ressaltar s
ressalvar s
resumir s
retificar s
retomar i
retorquir s
retuitar s
revelar s
rezar i
ripostar s
rir i
rogar i
rosnar i
rotular o
rugir i
salientar s
saudar so
seguir i
sentenciar s
sintetizar s
solicitar s +unsaid
soltar i
soluçar i
sonhar i
sorrir i
sublinhar s
sugerir s
suplicar i
supor i
surpreender ir
suspeitar i
suspirar i
sussurrar i
sustentar s
tachar o
temer oi
terminar i
testemunhar s
tranquilizar i
transmitir s
tratar o
troçar i
tuitar s
tweetar s
urrar i
vacilar i
vangloriar ir
vaticinar s
ver o
vibrar i
vincar s
vociferar i
xingar i
zangar ir
zombar i
aditar s
aduzir s
alardear i
alfinetar i
asseverar s
aventar s
chutar i
cobrar i
cogitar s +unsaid
comparar o
conclamar i
conjecturar s
contra-atacar i
cravar i
cutucar i
debochar i
declamar i
desconversar i
desdenhar i
desqualificar o
detonar i
discorrer i
discursar i
elencar s
elucidar s
enumerar s
enunciar s
esbravejar i
evidenciar s
exaltar o
exemplificar s
explanar s
explicitar s
externar s
fazer_notar s
fulminar i
grunhir i
ilustrar i
incentivar i
inferir s +unsaid
intimar i
invocar o
lastimar so
louvar o
martelar i
minimizar o
obtemperar s
parabenizar o
pleitear s
preconizar s
presumir s +unsaid
proferir i
profetizar s
recapitular s
recear i
recriminar i
redarguir s
reivindicar so +unsaid
reparar i
repisar s
reprovar o
retrucar s
revidar i
ridicularizar o
segredar i
sinalizar s
teorizar s
trovejar i
verbalizar s
aclarar s
acautelar i
afiançar s
alvitrar s
barafustar i
brindar i
caracterizar so
complementar i
confidenciar s
conjeturar s
contextualizar i
contra-argumentar s
contrapropor i
desaconselhar i
descartar so
desconfiar i
desdramatizar o
desferir i
desvalorizar o
divertir ir
emendar i
emocionar ir
empolgar ir
entusiasmar ir
entristecer ir
esmiuçar i
estranhar s
exasperar ir
exteriorizar i
exultar i
lamuriar ir
notificar s
palpitar i
parafrasear i
perspectivar i
perspetivar i
polemizar i
praguejar i
problematizar i
propalar s
ralhar i
rechaçar so
reconfortar i
recusar so
redigir i
regozijar ir
relativizar o
satirizar i
simplificar i
solidarizar ir
sossegar i
sumarizar i
sumariar i
tagarelar i
testificar s
vituperar i
zurzir i
penitenciar ir
espicaçar i
matizar i
uivar i
vislumbrar i
papaguear i
"""

INFINITIVES = """
ter
estar
ser
haver
"""

AS_TOLD = """
como
conforme
"""

AUXILIARIES = """
tem
têm
tinha
tinham
teve
terá
tendo
ter
há
havia
haviam
é
são
era
eram
foi
foram
está
estão
estava
vem
acaba de
acabou de
tenha
tenham
tivesse
tivessem
tiveram
terão
seja
sejam
fosse
fossem
esteja
estejam
estavam
esteve
estiveram
estará
estarão
estivesse
acabam de
acabaram de
acabava de
houve
houvera
"""

POINTERS = """
é o que
foi o que
foi assim que
é assim que
assim o
isso é o que
assim
"""

CLOSINGS = """
quem o diz é
quem diz é
quem diz isso é
quem fala é
quem o afirma é
quem afirma é
quem garante é
quem conta é
palavra de
palavras de
"""

PASSIVES = """
sido
ser
será
serão
sendo
tem sido
foi ainda
"""

RUMOUR = """
teria
teriam
supostamente
alegadamente
"""

MODALS = """
pode
podem
podia
poderia
deve
devem
deveria
quer
querem
quis
queria
vai
vão
ia
chegou a
chega a
costuma
costumam
costumava
voltou a
volta a
voltaram a
não hesitou em
limitou-se a
fez
faz
continuou a
começou por
acabou por
termina por
podiam
poderiam
pôde
puderam
possa
possam
poderá
poderão
devia
deviam
deveriam
deva
devam
deverá
deverão
queriam
quiseram
quisesse
queira
iam
irá
irão
iria
iriam
chegaram a
chegam a
passou a
passaram a
começa a
começou a
começaram a
tem de
tem que
têm de
têm que
teve de
teve que
tinha de
tinha que
continuam a
continuaram a
continua a
deixa de
deixou de
não deixa de
não deixou de
voltam a
tornou a
torna a
acaba por
terminou por
apressou-se a
não tardou a
aproveitou para
aproveita para
fez questão de
faz questão de
fizeram questão de
está a
estão a
estava a
estavam a
tende a
"""

NEGATIONS = """
não
nunca
jamais
nem
tampouco
"""

ADVERBS = """
pela primeira vez
também
ainda
além disso
depois
então
já
sempre
bem
mal
muito
mais
menos
tão
tanto
pouco
quase
só
apenas
mesmo
assim
aqui
ali
lá
hoje
ontem
amanhã
agora
antes
logo
cedo
tarde
no entanto
contudo
todavia
porém
entretanto
por sua vez
por seu lado
por seu turno
por outro lado
neste sentido
nesse sentido
em particular
em declarações
por fim
por último
de novo
novamente
outra vez
mais uma vez
em entrevista
em conferência de imprensa
em nota
em comunicado
em coletiva
nesta segunda-feira
nesta terça-feira
nesta quarta-feira
nesta quinta-feira
nesta sexta-feira
neste sábado
neste domingo
na segunda-feira
na terça-feira
na quarta-feira
na quinta-feira
na sexta-feira
no sábado
no domingo
segunda-feira
terça-feira
quarta-feira
quinta-feira
sexta-feira
esta semana
este ano
esta manhã
esta tarde
esta noite
no twitter
no facebook
nas redes sociais
ele próprio
ela própria
aliás
sim
talvez
juntos
juntas
em seguida
a seguir
no final
às vezes
por exemplo
sobretudo
enfim
de facto
de fato
inclusive
igualmente
também ele
também ela
apesar disso
a propósito
entre risos
com ironia
ainda assim
além do mais
dessa forma
desta forma
deste modo
desse modo
de repente
de resto
de seguida
em breve
em suma
em síntese
em contrapartida
em consequência
em todo o caso
em qualquer caso
em princípio
enquanto isso
hoje em dia
isto é
ou seja
mais tarde
mais à frente
mais adiante
para já
pelo menos
pelo contrário
por conseguinte
por enquanto
por isso
por ora
por um lado
pouco depois
pouco antes
horas depois
dias depois
no dia seguinte
ao mesmo tempo
em simultâneo
em uníssono
em coro
em voz alta
em voz baixa
aos gritos
a título pessoal
em pessoa
em direto
ao vivo
com firmeza
com orgulho
com tristeza
com raiva
com um sorriso
com lágrimas nos olhos
em lágrimas
entre lágrimas
em tom de brincadeira
em tom de desabafo
sem rodeios
sem papas na língua
sem hesitar
na altura
na ocasião
na época
no instagram
no x
na rede social x
a este respeito
a esse respeito
eles próprios
elas próprias
em exclusivo
com exclusividade
por telefone
por escrito
uma e outra vez
há dias
neste contexto
nesse contexto
nesta linha
nos últimos dias
na mesma linha
na sequência disso
ontem à noite
hoje de manhã
em off
de fora
horas antes
dias antes
minutos depois
minutos antes
meses depois
semanas depois
anos depois
tempos depois
momentos depois
momentos antes
nesta segunda
nesta terça
nesta quarta
nesta quinta
nesta sexta
nesta semana
neste ano
nesta manhã
nesta tarde
nesta noite
neste fim de semana
na semana passada
na véspera
à noite
à tarde
de manhã
de madrugada
em tempo
em contraponto
por nota
por e-mail
por mensagem
por videoconferência
em vídeo
em áudio
em nota oficial
em nota à imprensa
em comunicado de imprensa
em depoimento
em plenário
em tribunal
em juízo
em audiência
em tom crítico
em tom irónico
em tom irônico
em tom de alerta
em jeito de balanço
em jeito de conclusão
"""

ADVERB_ENDINGS = """
mente
"""

DROPPED_PLURALS = """
m
"""

VERB_ENDINGS = """
ou
aram
eram
iram
ando
endo
indo
ava
avam
assem
essem
issem
riam
"""

# Lemma, and behind a hyphen the forms that are another word as well.
OTHER_VERBS = """
abalar
abandonar
abordar
abraçar
aceder
acolher
acompanhar
acontecer
acordar
actuar
acumular
adaptar
adiar
administrar
adoptar
adotar
adquirir
afastar
afetar
agredir
aguardar
aguentar
ajudar -ajuda
ajustar
alcançar
aliviar
alterar
alternar -alterna
alugar
amar -ama
andar
anular
apagar
aparecer
aplicar
apoderar
apreender
aprender
apresentar
aprovar
aproveitar
aproximar
apurar
armar -arma
arrancar
arranjar
arrasar
arrastar
arrecadar
arriscar
arrombar
ascender
assaltar
assassinar
assistir
assumir
atender
atingir
atrair
atravessar
atropelar
atuar
aumentar
autorizar
baixar -baixa
banir
basear
bater -bateria
beber
beijar
bloquear
bombardear
brilhar
buscar -busca
caber
cair
calcular
caminhar
cancelar
captar
capturar -captura
carecer
carregar
casar -casa -casaria
castigar
causar -causa
cessar
chefiar
chegar
circular
cobrir
colaborar
colher
colocar
comandar
combater -combate
comer
cometer
compensar
competir
complicar
compor
comprar -compra
compreender
comprovar
conceber
concentrar
concorrer
conduzir
conectar
configurar
conhecer
conquistar
conseguir
conservar
consistir
constituir
construir
consumir
contagiar
contemplar
conter -conteria
contrair
contratar
contribuir
controlar
convencer
conversar -conversa
converter
conviver
convocar
coordenar
correr -correria
corresponder
cortar
costurar
cozinhar -cozinha
crescer
criar
cruzar
cuidar
culminar
cumprir
custar -custa
custear
dançar -dança
dar
decidir
decorrer
dedicar
degradar
deitar
deixar
delegar
demitir
demonstrar
demorar
denotar
deparar
depender
depositar
derrotar -derrota
derrubar
desabar
desalojar
desaparecer
descansar
descer
descobrir
desconhecer
desempenhar
desenhar
desfilar
deslocar
desmontar
despertar
destruir
desviar
detectar
deter
devolver
difundir
diminuir
dirigir
discutir
dispensar -dispensa
disputar -disputa
distribuir
dividir
doar
dobrar
dominar
dormir
durar -dura
editar
elaborar
eleger
eliminar
embarcar
emergir
emitir
empatar
empregar
empurrar
encabeçar
encher
encontrar
endurecer
enfrentar
enganar
ensinar
entrar
entregar -entrega
enviar
equacionar
equipar
escapar
escolher
esconder
escutar
esgotar
esmagar
espalhar
espiar
esquecer
estacionar
estender
estrear
estudar
evitar
evoluir
executar
exercer
exibir
existir
exonerar
expandir
experimentar
explodir
explorar
exportar
expropriar
expulsar
extrair
fabricar
facilitar
falecer
falhar -falha
faltar -falta
favorecer
fazer
ferir
ficar
figurar -figura
filmar
financiar
fiscalizar
fixar -fixa
flagrar
fornecer
fracassar
frequentar
frustrar
fugir
fundar -funda
ganhar
gastar
gerar
gerenciar
gerir
girar
gostar
governar
gravar
guardar
guiar -guia
habitar
herdar
homenagear
igualar
impedir
implantar
implementar
implicar
impor
importar
impulsionar
inaugurar
incendiar
inclinar
incluir
incorporar
incorrer
influenciar
infringir
ingressar
inspirar
instalar
integrar
interceptar
interessar
interpretar
introduzir
invadir
investigar
investir
irromper
isolar -isola
jantar -janta
jogar
juntar
lavar -lava
legalizar
levantar
levar
liberar
libertar
liderar
ligar
limitar
limpar -limpa
localizar
lotar
lucrar
lutar -luta
machucar
manipular
marcar -marca
marchar -marcha
matar -mata
materializar
mediar -media
medir -media
melhorar
mentir
merecer
meter
mexer
migrar
mirar -mira
mobilizar
modificar
monitorar -monitora
montar
morar
morrer
mostrar -mostra
mover
mudar -muda
multiplicar
nadar -nada
namorar
nascer
navegar
necessitar
negociar
nomear
obedecer
obrigar
obter
ocorrer
ocultar
ocupar
odiar
ofender
oferecer
omitir
organizar
orientar
originar
oscilar
ouvir
padecer
pagar -paga
parecer
participar
partir -parte
passar
patrocinar
perceber
percorrer
perder
perdoar
permanecer
permitir
perseguir
pertencer
perturbar
pesar
pescar -pesca
pilotar
pintar
pisar
possuir
poupar -poupa
praticar
precipitar
preencher
preferir
prender
preparar
prescindir
preservar
presidir
prestar
pretender
privar
proceder
procurar -procura
produzir
proibir
projectar
projetar
prolongar
promover
propagar
propiciar
protagonizar
proteger
provar -prova
puxar
quebrar -quebra
queimar -queima
realizar
realocar
receber
recolher
recorrer
recuar
recuperar
reduzir
reger
regressar
reinar
remeter
remover
render
renovar
renunciar
repousar
representar
reprimir
requerer
reservar -reserva
resgatar
residir
resistir
resolver
respeitar
respirar
restar -resta
restaurar
restringir
resultar
reter
retirar
retornar
reunir
revogar
rodar -roda
romper
rondar -ronda
roubar
saber
sacar -saca
sacudir
sair
saltar
salvar -salva
sancionar
sediar
semear
sentar
sentir
separar
servir
simular
situar
sobreviver
sofrer
somar -soma
subir
subornar
suceder
sumir -some
superar
surgir
suscitar
suspender
tender
tentar
ter
tirar -tira
tocar -toca
tomar -toma
tornar
torturar -tortura
trabalhar
trafegar
trair
tramitar
transferir
transformar
transportar
travar -trava
trazer
traçar -traça
tremer
triunfar
tropeçar
ultrapassar
unir
usar
usufruir
utilizar
valer
validar
valorizar
veicular
vencer
vender
verificar
vestir
viajar
vigiar
vigorar
violar -viola
vir
virar -vira
visar
visitar -visita
vistoriar -vistoria
viver
voar
voltar -volta
votar
zelar
"""

CLAUSE_ENDINGS = """
rá
rão
ria
riam
ava
avam
aram
iram
"""

OBJECT_PRONOUNS = """
o
a
os
as
me
te
nos
lhe
lhes
vos
"""

REFLEXIVES = """
se
"""

PHRASES = """
segundo
de acordo com
conforme
nas palavras de
nas palavras do
nas palavras da
na opinião de
na opinião do
na opinião da
na visão de
na visão do
na visão da
no entender de
no entender do
no entender da
na avaliação de
na avaliação do
na avaliação da
no dizer de
a acreditar em
segundo fontes de
segundo fontes do
segundo fontes da
como disse
como explicou
como explica
na ótica de
na ótica do
na ótica da
na óptica de
na óptica do
na óptica da
no ver de
no ver do
no ver da
a juízo de
no juízo de
na perspetiva de
na perspetiva do
na perspetiva da
na perspectiva de
na perspectiva do
na perspectiva da
na leitura de
na leitura do
na leitura da
nas contas de
nas contas do
nas contas da
ao que diz
pela voz de
pela voz do
pela voz da
pela boca de
na boca de
nos dizeres de
nos termos de
para usar as palavras de
"""

WEAK_PHRASES = """
para
aos olhos de
aos olhos do
aos olhos da
por parte de
por parte do
por parte da
da parte de
do lado de
do ponto de vista de
"""

NOUNS = """
palavras fp
palavra f
reação f
reacção f
resposta f
comentário m
comentários mp
frase f
opinião f
declaração f
declarações fp
pergunta f
aviso m
alerta m
promessa f
queixa f
críticas fp
conclusão f
explicação f
argumento m
lema m
mensagem f
conselho m
pedido m
reflexão f
confissão f
testemunho m
depoimento m
veredito m
diagnóstico m
acusação f
convicção f
expressão f
afirmação f
anúncio m
apelo m
exigência f
resumo m
desabafo m
grito m
lamento m
protesto m
previsão f
versão f
relato m
lembrança f
recordação f
desejo m
esperança f
receio m
preocupação f
indignação f
raiva f
satisfação f
elogio m
homenagem f
desculpa f
desculpas fp
agradecimento m
brincadeira f
piada f
provocação f
ataque m
farpa f
alfinetada f
réplica f
confidência f
revelação f
desmentido m
esclarecimento m
juízo m
ameaça f
ameaças fp
insulto m
insultos mp
slogan m
mantra m
convite m
súplica f
juramento m
dúvida f
objeção f
reparo m
desafio m
alegria f
intervenção f
discurso m
fala f
observação f
sugestão f
recomendação f
ponto de vista m
posição f
tese f
teoria f
hipótese f
recado m
lembrete m
prognóstico m
avaliação f
balanço m
análise f
advertência f
clamor m
palavra de ordem f
garantia f
justificação f
justificativa f
argumentação f
constatação f
certeza f
indagação f
questionamento m
pronunciamento m
posicionamento m
entendimento m
interpretação f
estimativa f
projeção f
confirmação f
palpite m
lição f
bordão m
mote m
autocrítica f
ironia f
reclamação f
repto m
exortação f
ultimato m
cobrança f
contestação f
retratação f
ressalva f
comparação f
definição f
opiniões fp
promessas fp
garantias fp
"""

CONJUNCTIONS = """
que
"""

AGENTS = """
por
pelo
pela
pelos
pelas
"""

PRONOUNS = """
ele ms
ela fs
eles mp
elas fp
"""

DEMONSTRATIVES = """
este ms
esta fs
este último ms
esta última fs
estes últimos mp
estas últimas fp
o mesmo ms
a mesma fs
ambos mp
ambas fp
outros mp +indefinite
outras fp +indefinite
outro ms +indefinite
outra fs +indefinite
alguns mp +indefinite
algumas fp +indefinite
muitos mp +indefinite
muitas fp +indefinite
vários mp +indefinite
várias fp +indefinite
um deles ms +indefinite
uma delas fs +indefinite
alguém ms +indefinite
todos mp
todas fp
o primeiro ms
o segundo ms
"""

AGES = """
anos
"""
OWN = """
eu
me
meu
minha
meus
minhas
mim
nós
nos
nosso
nossa
nossos
nossas
acho
tenho
temos
estou
acredito
vamos
"""

FIRST_PERSON = """
eu
tu
nós
você
vocês
"""

IMPERSONAL = """
isto
isso
aquilo
nada
ninguém
algo
tudo
"""

RELATIVES = """
quem
"""

DETERMINERS = """
o ms +definite
a fs +definite
os mp
as fp
um ms +indefinite
uma fs +indefinite
uns mp +indefinite
umas fp +indefinite
este ms +definite
esta fs +definite
estes mp
estas fp
esse ms +definite
essa fs +definite
esses mp
essas fp
aquele ms
aquela fs
aqueles mp
aquelas fp
seu ms +possessive
sua fs +possessive
seus mp +possessive
suas fp +possessive
meu ms
minha fs
nosso ms
nossa fs
nossos mp
nossas fp
cada *s
algum ms +indefinite
alguma fs +indefinite
alguns mp +indefinite
algumas fp +indefinite
nenhum ms
nenhuma fs
outro ms +indefinite
outra fs +indefinite
outros mp +indefinite
outras fp +indefinite
vários mp +indefinite
várias fp +indefinite
muitos mp +indefinite
muitas fp +indefinite
dois mp +indefinite
duas fp +indefinite
três *p +indefinite
quatro *p +indefinite
cinco *p +indefinite
seis *p +indefinite
sete *p +indefinite
oito *p +indefinite
nove *p +indefinite
dez *p +indefinite
todo ms
toda fs
todos mp
todas fp
qualquer *s
diversos mp +indefinite
diversas fp +indefinite
a maioria dos mp
a maioria das fp
um grupo de *p +indefinite
dezenas de *p +indefinite
centenas de *p +indefinite
milhares de *p +indefinite
cujo ms
cuja fs
"""

LINKERS = """
de
do
da
dos
das
d
deste
desta
destes
destas
desse
dessa
desses
dessas
daquele
daquela
daqueles
daquelas
dum
duma
duns
dumas
doutro
doutra
doutros
doutras
"""

PREPOSITIONS = """
ante
após
até
com
contra
desde
durante
em
no
na
nas
num
numa
entre
perante
sem
sob
sobre
via
exceto
excepto
salvo
como
mediante
ao
à
aos
às
junto a
junto ao
junto à
frente a
frente ao
quanto a
quanto ao
devido a
devido ao
devido à
graças a
graças ao
graças à
através de
através do
através da
a partir de
a partir do
a partir da
apesar de
apesar do
apesar da
acerca de
acerca do
acerca da
além de
além do
além da
antes de
antes do
antes da
perto de
dentro de
dentro do
dentro da
depois de
depois do
depois da
diante de
diante do
diante da
em relação a
em relação ao
em relação à
em resposta a
em resposta ao
em torno de
em vez de
em nome de
em nome do
em nome da
em entrevista a
em entrevista ao
em entrevista à
em declarações a
em declarações ao
em declarações à
longe de
por causa de
por causa do
por causa da
por meio de
a respeito de
a respeito do
ao longo de
ao longo do
no âmbito de
no âmbito do
no âmbito da
à margem de
à margem do
à margem da
a bordo de
a bordo do
a bordo da
a cargo de
a cargo do
a favor de
a favor do
a favor da
a fim de
a partir dos
a partir das
a propósito de
a propósito do
a propósito da
a respeito da
à espera de
à espera do
à frente de
à frente do
à frente da
à luz de
à luz do
à luz da
à procura de
à saída de
à saída do
à saída da
à semelhança de
à volta de
à volta do
ao abrigo de
ao abrigo do
ao abrigo da
ao cabo de
ao fim de
ao lado de
ao lado do
ao lado da
ao longo da
ao longo dos
ao longo das
ao nível de
ao serviço de
ao serviço do
ao serviço da
através dos
através das
apesar dos
apesar das
acerca dos
acerca das
além dos
além das
aos microfones de
aos microfones da
aquando de
aquando do
aquando da
atrás de
atrás do
atrás da
cerca de
com base em
com base no
com base na
com vista a
de encontro a
debaixo de
dentro dos
dentro das
depois dos
depois das
devido aos
devido às
diante dos
diante das
em busca de
em caso de
em cima de
em cima do
em cima da
em companhia de
em conjunto com
em conversa com
em declarações aos
em defesa de
em defesa do
em defesa da
em face de
em face do
em face da
em favor de
em favor do
em favor da
em frente a
em frente ao
em em função de
em função do
em função da
em homenagem a
em matéria de
em nome dos
em nome das
em parceria com
em prol de
em relação aos
em relação às
em resposta à
em resposta aos
em resposta às
em representação de
em representação do
em representação da
em termos de
em torno do
em torno da
em virtude de
em virtude do
em virtude da
em vista de
fora de
fora do
fora da
graças aos
graças às
junto de
junto do
junto da
junto dos
junto das
junto aos
junto às
longe do
longe da
no caso de
no caso do
no caso da
no decorrer de
no decorrer do
no decorrer da
no decurso de
no decurso do
no decurso da
no final de
no final do
no final da
no fim de
no fim do
no fim da
no início de
no início do
no início da
no lugar de
no lugar do
no meio de
no meio do
no meio da
no quadro de
no quadro do
no quadro da
no seio de
no seio do
no seio da
no sentido de
na presença de
na presença do
na presença da
na qualidade de
na sequência de
na sequência do
na sequência da
na sequência dos
na sequência das
na véspera de
na véspera do
na véspera da
na companhia de
perto do
perto da
por causa dos
por causa das
por conta de
por conta do
por conta da
por intermédio de
por intermédio do
por intermédio da
por meio do
por meio da
por ocasião de
por ocasião do
por ocasião da
por via de
quanto à
quanto aos
quanto às
relativamente a
relativamente ao
relativamente à
rumo a
rumo ao
rumo à
neste
nesta
nestes
nestas
nesse
nessa
nesses
nessas
naquele
naquela
naqueles
naquelas
nalgum
nalguma
nalguns
nalgumas
noutro
noutra
noutros
noutras
nuns
numas
àquele
àquela
àqueles
àquelas
pra
pro
pros
pras
consoante
"""

COORDINATORS = """
e
ou
mas
pois
"""

SUBORDINATORS = """
se
quando
enquanto
porque
embora
onde
como é que
porquê
já que
uma vez que
para que
sem que
antes que
depois que
desde que
até que
à medida que
sempre que
logo que
assim que
como se
o qual
a qual
os quais
as quais
caso
conquanto
"""

TITLES = """
sr ms
sra fs
srs mp
sras fp
srta fs
senhor ms
senhora fs
dom ms
d ms
dona fs
dr ms
dra fs
doutor ms
doutora fs
eng *s
engenheiro ms
prof *s
profa fs
gen ms
cel ms
cap ms
ten ms
sgt ms
pe ms
padre ms
frei ms
irmã fs
irmão ms
mons ms
são ms
santa fs
sir ms
lord ms
lady fs
mr ms
mrs fs
ms fs
papa ms
rei ms
rainha fs
príncipe ms
princesa fs
cardeal ms
exmo ms
"""

ROLES = """
governante *
presidenciável m
sertanejo m
pontífice m
toxicologista *
epidemiologista *
terapeuta *
dentista *
veterinário m
veterinária f
velocista *
boxeador m
zagueiro m
atacante *
rapper *
humorista *
dramaturgo m
romancista *
docente *
eletricista *
pecuarista *
açougueiro m
cozinheiro m
cozinheira f
legista *
detetive *
notário m
cônsul m
colunista *
blogueiro m
influenciador m
youtuber *
ginasta m
remador m
esquiador m
golfista *
estagiário m
sobrinho m
sobrinha f
relator m
relatora f
petista *
mandatário m
primeiro ministro m
primeira ministra f
acionista *
accionista *
acusado m
acusada f
administrador m
administradora f
adepto m
adjunto m
advogado m
advogada f
agente *
agricultor m
agricultora f
aluno m
aluna f
amigo m
amiga f
analista *
ancião m
apresentador m
apresentadora f
árbitro m
arcebispo m
arquiteto m
arquiteta f
artista *
assessor m
assessora f
assistente *
ativista *
activista *
atleta *
ator m
atriz f
autarca *
autor m +anybody
autora f +anybody
avó f
avô m
avançado m
bailarina f
banqueiro m
barão m
biólogo m
bióloga f
bispo m
bombeiro m
bombeira f
campeão m
campeã f
candidato m
candidata f
cantor m
cantora f
capitão m
cardeal m
chanceler *
chef *
chefe *
chefe de estado *
chefe de governo *
cidadão m
cidadã f
cientista *
cineasta *
cirurgião m
cirurgiã f
cliente *
cofundador m
cofundadora f
colega *
comandante *
comentador m
comentadora f
comentarista *
comerciante *
comissário m
comissária f
companheiro m
companheira f
compositor m
compositora f
condutor m
conselheiro m
conselheira f
consultor m
consultora f
coordenador m
coordenadora f
coronel *
correspondente *
criador m
criadora f
crítico m
crítica f
defensor m
defensora f
delegado m
delegada f
deputado m
deputada f
desembargador m
desembargadora f
diplomata *
diretor m
diretora f
director m
directora f
diretor-geral m
diretora-geral f
dirigente * +anybody
doente *
dono m
dona f
economista *
editor m
editora f
embaixador m
embaixadora f
empresário m
empresária f
empregado m
empregada f
encenador m
encenadora f
enfermeiro m
enfermeira f
engenheiro m
engenheira f
enviado m
escritor m
escritora f
especialista * +anybody
esposa f
estudante *
ex-presidente *
ex-ministro m
ex-ministra f
familiar *
familiares *p
farmacêutico m
farmacêutica f
filha f
filho m
filósofo m
filósofa f
físico m
fonte f
fotógrafo m
fotógrafa f
fundador m
fundadora f
funcionário m
funcionária f
futebolista *
general *
gerente *
gestor m
gestora f
governador m
governadora f
guarda *
guarda-redes *
goleiro m
habitante *
historiador m
historiadora f
homem m +anybody
homens mp
idoso m
idosa f
imigrante *
inspetor m
inspetora f
internacional *
investidor m
investigador m +anybody
investigadora f
irmã f
irmão m
jogador m
jogadora f
jornalista *
jovem * +anybody
jovens *p
juiz m +sworn
juíza f +sworn
juízes mp
jurista *
leitor m
leitora f
líder * +anybody
líderes *p
locutor m
lojista *
mãe f
magistrado m +sworn
magistrada f +sworn
manifestante *
marido m
marinheiro m
mediador m
médico m
médica f
membro *
meteorologista *
militar *
ministro m
ministra f
monarca *
morador m
moradora f
motorista *
mulher f +anybody
mulheres fp
músico m
namorada f
namorado m
negociador m
neto m
neta f
observador m
oficial *
operário m
opositor m
organizador m
organizadora f
pai m
pais *p
papa m
parlamentar *
paciente *
padre m
participante *
passageiro m
passageira f
pastor m
patrão m
perito m
pescador m
pesquisador m +anybody
pesquisadora f +anybody
piloto *
pintor m
pintora f
poeta *
polícia *
policial *
politólogo m
politóloga f
político m +anybody
política f +anybody
porta-voz *
porta-vozes *p
prefeito m
prefeita f
presidente *
presidente da câmara *
presidente da república *
primeiro-ministro m
primeira-ministra f
princesa f
príncipe m
acrobata *
animador m
animadora f
bancário m
bancária f
carteiro m
coach *
comediante *
corretor m
corretora de imóveis f
costureira f
costureiro m
cravista *
criminóloga f
criminólogo m
dançarina f
dançarino m
decano m
dermatologista *
desenhista *
diácono m
ensaísta *
executiva f
geneticista *
geógrafo m
geógrafa f
mergulhador m
mergulhadora f
mestre m
militante *
noiva f
noivo m
odontologista *
operária f
perita f
quilombola *
recepcionista *
restaurador m
restauradora f
revisor m
rival *
sanfoneiro m
sanfoneira f
servidor m
servidora f
síndico m
síndica f
subprocurador m
subprocuradora f
toureiro m
violinista *
violonista *
zoólogo m
zoóloga f
vogal *
pensador m
fiscal *
apicultor m
apicultora f
encanador m
canalizador m
serralheiro m
marceneiro m
padeira f
camelô *
ambulante *
catador m
catadora f
gari *
coveiro m
zelador m
zeladora f
vigia *
segurança *
motorista de aplicativo *
motorista de ônibus *
caminhoneira f
ferroviário m
ferroviária f
petroleiro m
garimpeiro m
seringueiro m
ribeirinho m
babalorixá m
ialorixá f
mãe de santo f
bisavó f
bisavô m
afilhado m
afilhada f
emedebista *
pedetista *
lulista *
deputado estadual m
deputada estadual f
deputado federal m
deputada federal f
conselheiro tutelar m
conselheira tutelar f
assistente social *
agente penitenciário m
policial civil *
delegado-geral m
zagueira f
meia-atacante *
avançado-centro m
procurador m +sworn
procuradora f +sworn
procurador-geral m
procuradora-geral f
produtor m
produtora f
professor m
professora f
promotor m +sworn
promotora f +sworn
proprietário m
proprietária f
provedor m
provedora f
psicólogo m
psicóloga f
psiquiatra *
químico m
rainha f
realizador m
realizadora f
reformado m
reformada f
aposentado m
aposentada f
refugiado m
refugiada f
rei m
reitor m
reitora f
repórter *
representante *
residente *
responsável * +anybody
responsáveis *p
secretário m
secretária f
secretário de estado m
secretária de estado f
secretário-geral m
secretária-geral f
selecionador m
senador m
senadora f
sindicalista *
sobrevivente *
sócio m
sócia f
sociólogo m
socióloga f
soldado *
subdiretor m
técnico m
técnica f
tenente *
testemunha f
titular *
torcedor m
torcedora f
trabalhador m
trabalhadora f
mister m
treinador m
treinadora f
turista *
utente *
vendedor m
vendedora f
vereador m
vereadora f
vice-presidente *
vítima f
viúva f
viúvo m
vizinho m
vizinha f
voluntário m
voluntária f
geólogo m
geóloga f
virologista *
agrónomo m
agrônomo m
bombeiros mp
pai de santo m
comandante-geral *
edil *
maquinista *
camionista *
caminhoneiro m
taxista *
professores *p
padeiro m
pedreiro m
mecânico m
surfista *
ciclista *
nadador m
nadadora f
guitarrista *
baterista *
vocalista *
maestro m
escultor m
escultora f
bailarino m
ilustrador m
ilustradora f
barões mp
campeões mp
capitões mp
cardeais mp
cirurgiões mp
generais *p
internacionais *p
oficiais *p
patrões mp
policiais *p
menino m +anybody
menina f +anybody
legislador m
legisladora f
eurodeputado m
eurodeputada f
congressista *
estadista *
premiê *
cartola *
pré-candidato m
pré-candidata f
ceo *
empreendedor m
empreendedora f
causídico m
estudioso m
estudiosa f
astrónomo m
astrônomo m
pediatra *
cardiologista *
infectologista *
neurologista *
académico m
acadêmico m
catedrático m
catedrática f
comunicador m
comunicadora f
pianista *
intérprete *
craque *
ídolo m
tenista *
almirante *
sargento *
major *
sacerdote m
pároco m
tucano m
signatário m
signatários mp
recorrente *
denunciante *
adolescente *
adversário m
adversária f
agressor m
agressora f
ajudante *
alpinista *
anfitrião m
anfitriã f
anestesista *
antropólogo m
antropóloga f
apoiante *
apoiador m
apoiadora f
arguido m
arguida f
arqueólogo m
arqueóloga f
artesão m
artesã f
assassino m
assaltante *
associado m
astronauta *
atirador m
auditor m
auditora f
auxiliar *
avaliador m
babá f
barbeiro m
bibliotecário m
bibliotecária f
biógrafo m
biógrafa f
bombista *
botânico m
caçador m
camareira f
camponês m
camponesa f
capelão m
cabeleireiro m
cabeleireira f
cantautor m
carcereiro m
caricaturista *
cartunista *
carpinteiro m
chargista *
chefe de gabinete *
chefe de família *
coautor m
coautora f
cobrador m
coleccionador m
colecionador m
compatriota *
comprador m
compradora f
concorrente *
confrade *
cônjuge *
construtor m
consumidor m
consumidora f
contabilista *
contador m
contadora f
coreógrafo m
coreógrafa f
coordenador-geral m
coordenadora-geral f
criminologista *
cronista *
cuidador m
cuidadora f
cunhada f
cunhado m
curador m
curadora f
decorador m
demógrafo m
denunciado m
designer *
detento m
detenta f
diretor executivo m
diretora executiva f
diretor técnico m
diretor clínico m
diretora clínica f
discípulo m
dissidente *
doutoranda f
doutorando m
ecologista *
editor-chefe m
editora-chefe f
educador m
educadora f
eleito m
eleita f
eleitor m
eleitora f
encarregado m
encarregada f
enteado m
enteada f
entrevistado m
entrevistada f
enviado especial m
enviada especial f
escrivão m
escrivã f
especialista em saúde pública *
espectador m
espectadora f
estilista *
estratega *
estrategista *
ex-deputado m
ex-deputada f
ex-director m
ex-diretor m
ex-diretora f
ex-governador m
ex-governadora f
ex-jogador m
ex-jogadora f
ex-líder *
ex-marido m
ex-mulher f
ex-namorada f
ex-namorado m
ex-prefeito m
ex-prefeita f
ex-primeiro-ministro m
ex-senador m
ex-senadora f
ex-secretário m
ex-secretária f
ex-treinador m
ex-vereador m
ex-vice-presidente *
ex-juiz m
ex-atleta *
ex-chefe *
feirante *
feminista *
fisioterapeuta *
frade m
freira f
garçom m
garçonete f
garota f
garoto m
gémea f
gémeo m
gémeos mp
gerente-geral *
ginecologista *
governanta f
guarda prisional *
guionista *
hacker *
herdeiro m
herdeira f
homólogo m
homóloga f
hóspede *
imunologista *
inquilino m
inquilina f
instrutor m
instrutora f
interlocutor m
interlocutora f
inventor m
jardineiro m
joalheiro m
lavrador m
linguista *
livreiro m
livreira f
luso-descendente *
madrasta f
padrasto m
mamã f
mamãe f
papai m
manicure f
marechal *
matemático m
matemática f
meteorólogo m
meteoróloga f
microbiologista *
microbiólogo m
missionário m
missionária f
modelo *
moça f
moço m
monge m
monja f
motoboy *
motociclista *
narrador m
narradora f
neurocirurgião m
neurocientista *
nora f
genro m
nutricionista *
número um *
número dois *
oceanógrafo m
oftalmologista *
oncologista *
operador m
orador m
oradora f
ortopedista *
oposicionista *
padrinho m
madrinha f
paleontólogo m
palestrante *
palhaço m
parente *
parceiro m
parceira f
parteira f
patologista *
peregrino m
pesquisador-chefe m
pivô *
poetisa f
policial militar *
porteiro m
porteira f
pregador m
prelado m
presidente eleito *
presidente executivo *
presidente-executivo *
presidente do conselho *
presidente do conselho de administração *
presidente do sindicato *
preso m
presa f
primeira-dama f
prisioneiro m
programador m
projetista *
psicanalista *
psicoterapeuta *
publicitário m
publicitária f
rabino m
radialista *
radiologista *
rapaz m
rapariga f
rapazes mp
recluso m
reclusa f
redator m
redatora f
refém *
religioso m
religiosa f
réu m
ré f
roteirista *
saxofonista *
sequestrador m
secretário de saúde m
secretária de saúde f
secretário municipal m
secretária municipal f
secretário estadual m
secretária estadual f
sismólogo m
sogra f
sogro m
soprano *
sucessor m
sucessora f
superintendente *
supervisor m
supervisora f
suplente *
suspeito m
suspeita f
tesoureiro m
tesoureira f
teólogo m
teóloga f
tia f
tio m
titular da pasta *
tradutor m
tradutora f
trabalhador rural m
transportador m
tripulante *
tutor m
tutora f
ufólogo m
universitário m
universitária f
urbanista *
urologista *
usuário m
usuária f
utilizador m
utilizadora f
vencedor m
vencedora f
veterano m
veterana f
viajante *
vice-governador m
vice-governadora f
vice-ministro m
vice-ministra f
vice-prefeito m
vice-prefeita f
vice-reitor m
vice-reitora f
vice-líder *
vigário m
vigilante *
vizinhos mp
vulcanólogo m
bolsonarista *
peemedebista *
tucana f
socialista *
comunista *
centrista *
bloquista *
centroavante *
ponta de lança *
capitã f
goleira f
judoca *
lutador m
lutadora f
boxeadora f
skatista *
munícipe *
matriarca f
patriarca m
queixoso m
queixosa f
inspetor-chefe m
subdelegado m
vice-procurador m
corregedor m
corregedora f
ouvidor m
ouvidora f
bastonário m
bastonária f
subcomandante *
intendente *
subintendente *
tenente-coronel *
major-general *
brigadeiro m
contra-almirante *
socorrista *
paramédico m
paramédica f
infecciologista *
pneumologista *
obstetra *
pedagogo m
pedagoga f
estagiária f
bolsista *
climatologista *
geofísico m
constitucionalista *
penalista *
criminalista *
tributarista *
blogueira f
influenciadora f
influencer *
locutora f
cinegrafista *
documentarista *
argumentista *
maestrina f
fadista *
sambista *
funkeiro m
funkeira f
galerista *
quadrinista *
enólogo m
enóloga f
viticultor m
viticultora f
fazendeiro m
fazendeira f
pescadora f
lavradora f
cacique m
pajé m
entregador m
entregadora f
copiloto *
estivador m
metalúrgico m
metalúrgica f
diarista *
pensionista *
ex-colega *
árbitra f
bandeirinha *
artilheiro m
artilheira f
maratonista *
fundista *
triatleta *
canoísta *
velejador m
velejadora f
esgrimista *
olheiro m
adepta f
secretário-executivo m
secretária-executiva f
subsecretário m
subsecretária f
embaixatriz f
emissário m
emissária f
alto-comissário m
alta-comissária f
economista-chefe *
empreiteiro m
investidora f
ambientalista *
grevista *
pastora f
abade m
imame m
chefe da diplomacia *
meia *
extremo m
lateral *
médio m
trinco m
avançada f
armadora f
líbero *
levantador m
levantadora f
centrocampista *
massagista *
fisiologista *
timoneiro m
arqueiro m
arqueira f
goleador m
goleadora f
selecionadora f
seleccionador m
seleccionadora f
pugilista *
karateca *
judoka *
halterofilista *
basquetebolista *
basquetista *
voleibolista *
andebolista *
hoquista *
futsalista *
mesatenista *
saltador m
saltadora f
lançadora f
barreirista *
marchadora f
decatleta *
heptatleta *
medalhista *
paratleta *
arremessador m
arremessadora f
jóquei *
tratador m
tratadora f
vaqueiro m
vaqueira f
boiadeiro m
toureira f
patinador m
patinadora f
finalista *
caloiro m
caloira f
calouro m
caloura f
novato m
novata f
benfiquista *
sportinguista *
portista *
flamenguista *
corintiano m
corintiana f
palmeirense *
santista *
vascaíno m
botafoguense *
gremista *
cruzeirense *
atleticano m
atleticana f
bracarense *
vimaranense *
boavisteiro m
jurada f
tabelião m
tabeliã f
papiloscopista *
inspector m
inspectora f
subcomissário m
subcomissária f
carabineiro m
subtenente *
alferes *
guerrilheiro m
guerrilheira f
insurgente *
miliciano m
narcotraficante *
contrabandista *
ladra f
estelionatário m
estelionatária f
sequestradora f
raptor m
raptora f
atiradora f
homicida *
estuprador m
violador m
abusador m
presidiário m
presidiária f
foragido m
foragida f
fugitivo m
fugitiva f
denunciada f
delator m
delatora f
informante *
depoente *
declarante *
ofendida f
credor m
credora f
demandante *
mandante *
cúmplice *
soba *
régulo m
régula f
peessedebista *
pessedista *
psolista *
indígena * +anybody
afrodescendente * +anybody
migrante * +anybody
emigrante * +anybody
assentada f
posseiro m
posseira f
grileiro m
endocrinologista *
gastroenterologista *
gastrenterologista *
hematologista *
hepatologista *
nefrologista *
reumatologista *
geriatra *
mastologista *
otorrinolaringologista *
otorrino *
alergista *
alergologista *
fonoaudiólogo m
fonoaudióloga f
psicopedagogo m
psicopedagoga f
neuropsicólogo m
neuropsicóloga f
neuropediatra *
intensivista *
sanitarista *
doula *
parteiro m
farmacologista *
bioquímico m
bioquímica f
biomédico m
biomédica f
biotecnólogo m
bacteriologista *
parasitologista *
entomologista *
entomólogo m
ornitólogo m
ornitóloga f
primatólogo m
primatóloga f
herpetólogo m
ictiólogo m
etnólogo m
etnóloga f
etnógrafo m
ecólogo m
ecóloga f
oceanógrafa f
hidrólogo m
hidróloga f
vulcanóloga f
sismóloga f
paleontóloga f
climatólogo m
climatóloga f
glaciólogo m
astrofísico m
astrofísica f
astrónoma f
astrônoma f
astrobiólogo m
cosmólogo m
geocientista *
demógrafa f
agrónoma f
agrônoma f
zootecnista *
agrimensor m
topógrafo m
cartógrafo m
subdiretora f
subdirector m
subgerente *
coautores mp
decana f
orientador m
orientadora f
mestrando m
mestranda f
bolseiro m
bolseira f
graduanda f
formando m
formanda f
formador m
formadora f
explicador m
explicadora f
gravurista *
fotojornalista *
videomaker *
contista *
cordelista *
repentista *
letrista *
violeiro m
violeira f
percussionista *
baixista *
trompetista *
flautista *
violoncelista *
clarinetista *
harpista *
organista *
tecladista *
acordeonista *
concertinista *
barítono m
contratenor m
bailadora f
sapateador m
trapezista *
malabarista *
ilusionista *
dublador m
dubladora f
figurinista *
cenógrafo m
cenógrafa f
maquiador m
maquiadora f
maquilhador m
maquilhadora f
sonoplasta *
museólogo m
museóloga f
arquivista *
genealogista *
heraldista *
numismata *
colecionadora f
leiloeiro m
leiloeira f
antiquário m
pauteiro m
tiktoker *
streamer *
podcaster *
instagrammer *
gamer *
socialite *
miss f
sommelier *
barista *
bartender *
confeiteiro m
confeiteira f
pasteleiro m
pasteleira f
chocolatier *
queijeiro m
queijeira f
cervejeiro m
cervejeira f
vinicultor m
vinicultora f
agropecuarista *
suinocultor m
avicultor m
avicultora f
piscicultor m
piscicultora f
cafeicultor m
cafeicultora f
sojicultor m
fruticultor m
fruticultora f
horticultor m
horticultora f
olivicultor m
rizicultor m
silvicultor m
oleiro m
oleira f
ceramista *
tecelão m
tecelã f
rendeira f
bordadeira f
relojoeiro m
sapateiro m
alfaiate m
tanoeiro m
ferreiro m
soldador m
soldadora f
electricista *
azulejista *
vidraceiro m
estofador m
garimpeira f
portuário m
portuária f
aeroviário m
aeroviária f
aeronauta *
revisora f
cobradora f
mototaxista *
carroceiro m
chapeiro m
kupapata *
zungueira f
quitandeira f
peixeira f
peixeiro m
verdureiro m
florista *
quiosqueiro m
barraqueiro m
hoteleiro m
hoteleira f
telefonista *
rececionista *
copeira f
faxineiro m
faxineira f
babysitter *
jardineira f
sepultador m
cangalheiro m
chairman *
cfo *
cofundadores mp
trader *
broker *
observadora f
adido m
adida f
núncio m
negociadora f
mediadora f
pacificador m
videoárbitro m
magnata *
bilionário m
bilionária f
milionário m
milionária f
latifundiário m
latifundiária f
usineiro m
banqueira f
lobista *
doleiro m
doleira f
mecenas *
filantropa f
benfeitor m
benfeitora f
doador m
doadora f
patrocinador m
patrocinadora f
fornecedor m
fornecedora f
importador m
importadora f
exportador m
exportadora f
retalhista *
varejista *
grossista *
atacadista *
franqueado m
franqueada f
arrendatário m
arrendatária f
locatário m
locador m
condómino m
condômino m
mutuário m
empregador m
empregadora f
sindicalizado m
piqueteiro m
bebé *
bebê *
mocinha f
rapazinho m
senhorinha f
sexagenário m
sexagenária f
septuagenário m
septuagenária f
octogenário m
octogenária f
nonagenário m
nonagenária f
quinquagenário m
quinquagenária f
quarentão m
quarentona f
trintão m
trintona f
órfão m
órfã f
primogénito m
primogênito m
primogênita f
primogénita f
caçula *
gêmeo m
gêmea f
primo m
prima f
bisneto m
bisneta f
cunhados mp
sogros mp
concunhado m
compadre m
comadre f
esposo m
progenitor m
progenitora f
guardião m
guardiã f
confidente *
fã *
fãs *p
seguidora f
admirador m
admiradora f
simpatizante *
correligionário m
correligionária f
conterrâneo m
conterrânea f
moradores mp
transeunte *
pedestre *
banhista *
campista *
caminhante *
turistas *p
excursionista *
montanhista *
montanheiro m
escalador m
escaladora f
paraquedista *
aviador m
aviadora f
exploradora f
aventureira f
náufrago m
náufraga f
desabrigada f
cadeirante *
tetraplégico m
tetraplégica f
paraplégico m
paraplégica f
reverendo m
reverenda f
cónego m
cônego m
monsenhor m
seminarista *
noviço m
noviça f
catequista *
romeiro m
romeira f
peregrina f
xeque m
xeique m
aiatolá m
mulá m
imã m
imam m
muezim m
profetisa f
apóstolo m
madre f
abadessa f
capelã f
exorcista *
benzedeira f
curandeiro m
curandeira f
quimbanda *
vidente *
astróloga f
astrólogo m
taróloga f
tarólogo m
segundo comandante *
segundo-comandante *
chefe do governo *
chefe do executivo *
chefe do estado *
chefe do estado-maior *
chefe do estado-maior-general *
chefe da casa civil *
chefe da polícia *
chefe de polícia *
chefe de cozinha *
camisa 10 *
camisa 9 *
braço direito m
número 1 *
morador de rua m
moradora de rua f
sem-abrigo *
sem-terra *
oficial de justiça *
guarda civil *
policial penal *
primeiro secretário m
primeira secretária f
primeiro vice-presidente m
primeiro-secretário m
primeira-secretária f
mãe solo f
cardeal patriarca m
núncio apostólico m
comissário europeu m
comissária europeia f
auditor fiscal m
auditora fiscal f
encarregado de educação m
encarregada de educação f
encarregado de negócios m
encarregada de negócios f
autoridade tradicional f
personal trainer *
drag queen *
country manager *
managing director *
comissário de bordo m
comissária de bordo f
mestre de obras m
conselheiro de estado m
conselheira de estado f
ponta-de-lança *
cabeça de lista *
cabeça de área *
cabeça-de-lista *
preparador físico m
nadador salvador m
nadador-salvador m
autor do estudo m +anybody
autora do estudo f +anybody
autor do crime m +anybody
santo padre m
sumo pontífice m
bispo de roma m
chefe da igreja católica *
presidente da câmara municipal *
braço-direito m
mulher trans f
homem trans m
autor dos disparos m +anybody
autor principal m
autora principal f
filho adotivo m
presidente da junta de freguesia *
presidente do governo regional *
brasileiro m +anybody
brasileira f +anybody
português m +anybody
portuguesa f +anybody
angolano m +anybody
angolana f +anybody
moçambicano m +anybody
moçambicana f +anybody
cabo-verdiano m +anybody
cabo-verdiana f +anybody
guineense * +anybody
são-tomense * +anybody
santomense * +anybody
timorense * +anybody
macaense * +anybody
espanhol m +anybody
espanhola f +anybody
francês m +anybody
francesa f +anybody
italiano m +anybody
italiana f +anybody
alemão m +anybody
alemã f +anybody
inglês m +anybody
inglesa f +anybody
britânico m +anybody
britânica f +anybody
escocês m +anybody
irlandês m +anybody
irlandesa f +anybody
americano m +anybody
americana f +anybody
norte-americano m +anybody
norte-americana f +anybody
canadense * +anybody
canadiano m +anybody
canadiana f +anybody
mexicano m +anybody
mexicana f +anybody
argentino m +anybody
argentina f +anybody
uruguaio m +anybody
uruguaia f +anybody
paraguaio m +anybody
paraguaia f +anybody
chileno m +anybody
chilena f +anybody
boliviano m +anybody
boliviana f +anybody
peruano m +anybody
peruana f +anybody
colombiano m +anybody
colombiana f +anybody
venezuelano m +anybody
venezuelana f +anybody
equatoriano m +anybody
equatoriana f +anybody
cubano m +anybody
cubana f +anybody
haitiano m +anybody
haitiana f +anybody
russo m +anybody
russa f +anybody
ucraniano m +anybody
ucraniana f +anybody
polaco m +anybody
polaca f +anybody
polonês m +anybody
polonesa f +anybody
holandês m +anybody
holandesa f +anybody
neerlandês m +anybody
belga * +anybody
suíço m +anybody
suíça f +anybody
austríaco m +anybody
austríaca f +anybody
sueco m +anybody
sueca f +anybody
norueguês m +anybody
norueguesa f +anybody
dinamarquês m +anybody
dinamarquesa f +anybody
finlandês m +anybody
finlandesa f +anybody
grego m +anybody
grega f +anybody
turco m +anybody
turca f +anybody
sérvio m +anybody
sérvia f +anybody
croata * +anybody
búlgaro m +anybody
romeno m +anybody
romena f +anybody
húngaro m +anybody
húngara f +anybody
checo m +anybody
checa f +anybody
israelita * +anybody
israelense * +anybody
palestiniano m +anybody
palestiniana f +anybody
palestino m +anybody
palestina f +anybody
libanês m +anybody
libanesa f +anybody
sírio m +anybody
síria f +anybody
iraniano m +anybody
iraniana f +anybody
iraquiano m +anybody
iraquiana f +anybody
egípcio m +anybody
egípcia f +anybody
marroquino m +anybody
marroquina f +anybody
argelino m +anybody
argelina f +anybody
tunisino m +anybody
nigeriano m +anybody
nigeriana f +anybody
senegalês m +anybody
senegalesa f +anybody
ganês m +anybody
marfinense * +anybody
camaronês m +anybody
congolês m +anybody
congolesa f +anybody
ruandês m +anybody
queniano m +anybody
queniana f +anybody
etíope * +anybody
sul-africano m +anybody
sul-africana f +anybody
zimbabueano m +anybody
indiano m +anybody
indiana f +anybody
paquistanês m +anybody
paquistanesa f +anybody
afegão m +anybody
afegã f +anybody
chinês m +anybody
chinesa f +anybody
japonês m +anybody
japonesa f +anybody
coreano m +anybody
coreana f +anybody
sul-coreano m +anybody
sul-coreana f +anybody
norte-coreano m +anybody
filipino m +anybody
filipina f +anybody
vietnamita * +anybody
tailandês m +anybody
australiano m +anybody
australiana f +anybody
neozelandês m +anybody
paulista * +anybody
paulistano m +anybody
paulistana f +anybody
carioca * +anybody
gaúcho m +anybody
gaúcha f +anybody
catarinense * +anybody
paranaense * +anybody
baiano m +anybody
baiana f +anybody
pernambucano m +anybody
pernambucana f +anybody
cearense * +anybody
potiguar * +anybody
paraibano m +anybody
paraibana f +anybody
alagoano m +anybody
alagoana f +anybody
sergipano m +anybody
maranhense * +anybody
piauiense * +anybody
paraense * +anybody
amazonense * +anybody
acreano m +anybody
rondoniense * +anybody
roraimense * +anybody
amapaense * +anybody
goiano m +anybody
goiana f +anybody
brasiliense * +anybody
capixaba * +anybody
mato-grossense * +anybody
sul-mato-grossense * +anybody
tocantinense * +anybody
nordestino m +anybody
nordestina f +anybody
lisboeta * +anybody
portuense * +anybody
madeirense * +anybody
açoriano m +anybody
açoriana f +anybody
algarvio m +anybody
algarvia f +anybody
alentejano m +anybody
alentejana f +anybody
minhoto m +anybody
minhota f +anybody
transmontano m +anybody
transmontana f +anybody
beirão m +anybody
conimbricense * +anybody
luandense * +anybody
benguelense * +anybody
luso-brasileiro m +anybody
curdo m +anybody
curda f +anybody
adjunta f
social-democrata *
democrata-cristão m
clérigo m
combatente *
condutora f
cooperante *
cientista político m
cientista política f
desportista *
esportista *
dirigente sindical *
dirigente partidário m
líder sindical *
líder religioso m
líder indígena *
ex-autarca *
ex-futebolista *
ex-governante *
ex-parlamentar *
ex-vereadora f
ex-chefe de estado *
galardoado m
galardoada f
homenageado m
homenageada f
grafiteiro m
grafiteira f
graduando m
homem de negócios m
mulher de negócios f
idealizador m
idealizadora f
mentor m
mentora f
internauta *
marchador m
meio-campista *
médico-legista m
microbióloga f
entomóloga f
glacióloga f
ofendido m
opositora f
prisioneira f
profissional de saúde *
quitandeiro m
santo papa m
sexólogo m
sexóloga f
mandatária f
traficante *
volante *
cavaleiro m
diva f
diretor-presidente m
tenor m
camareiro m
postulante *
dramaturga f
responsável pela pasta *
ex-mandatário m
oponente *
convidado m
convidada f
corredora f
criança f
estrela f
celebridade f
aristocrata *
esquerdista *
direitista *
literato m
líder da igreja católica *
"""

COLLECTIVES = """
academia f
administração f
aeroporto m
agência f
aliança f
ambiente m
assembleia f
associação f
autarquia f
autoridade f
autoridades fp
bancada f
banco m
banda f
bloco m
bolsa f
brigada f
câmara f
campanha f
casa branca f
centro m
clube m
coligação f
coletivo m
colectivo m
comando m
comissão f
comité m
comitê m
companhia f
comunidade f
confederação f
congresso m
consórcio m
construtora f
consulado m
cooperativa f
corpo m
corte f
defesa f
defensoria f
delegação f
departamento m
direção f
direcção f
diretoria f
embaixada f
empresa f
entidade f
equipa f
equipe f
escola f
esquerda f
direita f
estado m
executivo m
exército m
faculdade f
família f
federação f
fundação f
fórum m
gabinete m
governo m
grupo m
hospital m
igreja f
imprensa f
indústria f
instituição f
instituto m
itamaraty m
jornal m
júri m
junta f
justiça f
kremlin m
laboratório m
liga f
maioria f
marca f
marinha f
ministério m
movimento m
multinacional f
município m
museu m
nações unidas fp
observatório m
oposição f
organismo m
organização f
palácio do planalto m
parlamento m
paróquia f
partido m
patronato m
planalto m
plataforma f
polícia judiciária f
polícia federal f
população f
portal m
prefeitura f
presidência f
proteção civil f
público m
rádio f
rede f
redação f
regime m
revista f
secretaria f
semanário m
senado m
serviço m
sindicato m
sindicatos mp
sociedade f
supremo m
televisão f
transportadora f
tribunal m
união f
universidade f
vaticano m
emissora f
operadora f
fabricante *
ong f
órgão m
arquidiocese f
diocese f
assessoria f
casa civil f
central f
cidadania f
clínica f
comando-geral m
conselho de administração m
conselho de ministros m
conselho de segurança m
conselho federal m
conferência episcopal f
controladoria f
corporação f
cruz vermelha f
cúpula f
delegacia f
direção-geral f
distribuidora f
episcopado m
esquadra f
força aérea f
forças armadas fp
forças de segurança fp
freguesia f
fundo m
guarda municipal f
imobiliária f
inspeção f
inteligência f
linha aérea f
magistratura f
milícia f
núcleo m
ordem dos advogados f
ordem dos médicos f
orquestra f
pentágono m
plenário m
polícia civil f
polícia militar f
polícia rodoviária f
promotoria f
receita federal f
reitoria f
santa sé f
segurança social f
seleção f
selecção f
subsecretaria f
superintendência f
tabloide m
time m
torcida f
tropa f
tropas fp
unidade f
facção f
frente f
front m
casal m
dupla f
trio m
staff m
guerrilha f
eurocâmara f
edilidade f
procuradoria f
procuradoria-geral f
corregedoria f
ouvidoria f
provedoria f
batalhão m
chancelaria f
maternidade f
concessionária f
petrolífera f
petroleira f
mineradora f
siderúrgica f
seguradora f
corretora f
consultoria f
startup f
conglomerado m
gravadora f
claque f
coalizão f
fisco m
pelotão m
tecnológica f
montadora f
holding f
judiciário m
legislativo m
subprefeitura f
diretório m
secretariado m
politburo m
centrão m
agremiação f
filarmónica f
sinfónica f
curadoria f
cinemateca f
politécnico m
tribo f
clã m
seita f
congregação f
cúria f
sínodo m
patriarcado m
mesquita f
irmandade f
confraria f
juizado m
relatoria f
condomínio m
vizinhança f
força-tarefa f
força tarefa f
estado-maior m
quartel-general m
poder público m
poder judiciário m
poder legislativo m
poder executivo m
santa casa f
santa casa da misericórdia f
bombeiros voluntários mp
bombeiros sapadores mp
sapadores bombeiros mp
polícia de segurança pública f
guarda nacional republicana f
serviços secretos mp
serviços prisionais mp
classe médica f
classe política f
opinião pública f
força policial f
forças policiais fp
ordem dos enfermeiros f
ordem dos engenheiros f
ordem dos psicólogos f
casa dos representantes f
palácio de belém m
palácio de são bento m
palácio do eliseu m
crescente vermelho m
gigante tecnológica f
base aliada f
mesa diretora f
bureau político m
advocacia-geral da união f
receita estadual f
ala liberal f
casa legislativa f
força política f
força de segurança f
galeria f
hemiciclo m
estrutura sindical f
regulador m
pasta f
periódico m
colegiado m
firma f
emblema m
instância f
sigla f
legenda f
estatal f
"""

DOCUMENTS = """
acordo m
acórdão m
acta f
ata f
artigo m
boletim m
carta f
cartaz m
circular f
código m
comunicado m
constituição f
contrato m
convenção f
crónica f
crônica f
decreto m
denúncia f
despacho m
diário m
documento m
editorial m
entrevista f
estatuto m
estudo m
faixa f
folheto m
guia m
inquérito m
lei f
livro m
manifesto m
manual m
moção f
nota f
nota de imprensa f
notícia f
ofício m
ordem f
parecer m
petição f
placa f
processo m
programa m
projeto m
projeto de lei m
proposta f
publicação f
recurso m
regulamento m
relatório m
reportagem f
resolução f
sentença f
site m
sondagem f
pesquisa f
telegrama m
texto m
tratado m
tuíte m
tweet m
vídeo m
autobiografia f
biografia f
bilhete m
blog m
blogue m
capítulo m
carta aberta f
chat m
correio eletrónico m
decisão f
dossiê m
dossier m
e-mail m
email m
edital m
emenda f
encíclica f
ensaio m
estatística f
ficha f
formulário m
gravação f
grafite m
guião m
investigação f
lauda f
laudo m
livro branco m
medida provisória f
memorando m
memória f
missiva f
norma f
ordem de serviço f
ordem executiva f
página f
panfleto m
parágrafo m
podcast m
portaria f
post m
postagem f
prefácio m
press release m
projeto de decreto m
proposta de lei f
protocolo m
questionário m
regimento m
release m
requerimento m
romance m
roteiro m
sms m
story m
stories mp
testamento m
transcrição f
tuite m
volume m
whatsapp m
barômetro m
barómetro m
ranking m
autos mp
carta-aberta f
abaixo-assinado m
queixa-crime f
autópsia f
delação f
diretiva f
directiva f
decreto-lei m
anteprojeto m
sinopse f
resenha f
dissertação f
monografia f
enciclopédia f
dicionário m
cartilha f
folder m
flyer m
letreiro m
manchete f
thread f
áudio m
fax m
cabograma m
prospeto m
bula f
epitáfio m
poema m
sermão m
homilia f
levantamento m
liminar f
nota oficial f
nota técnica f
nota pública f
nota conjunta f
nota informativa f
comunicado oficial m
comunicado conjunto m
comunicado de imprensa m
comunicado à imprensa m
boletim médico m
boletim oficial m
boletim de ocorrência m
relatório policial m
relatório técnico m
relatório médico m
relatório oficial m
inquérito policial m
laudo médico m
laudo técnico m
parecer técnico m
parecer jurídico m
documento oficial m
diário oficial m
jornal oficial m
mandado de segurança m
mandado de prisão m
habeas corpus m
ação civil pública f
artigo científico m
artigo de opinião m
auto de infração m
declaração conjunta f
inquérito civil m
site oficial m
página oficial f
perfil oficial m
conta oficial f
perfil m
"""

PLURAL_ENDINGS = """
s
es
"""

PARTIES = """
pt
psdb
mdb
pmdb
pl
psl
psol
psb
pdt
psd
pp
dem
união brasil
novo
rede
podemos
republicanos
pcdob
pv
ptb
solidariedade
cidadania
avante
patriota
ps
cds
cds-pp
chega
il
iniciativa liberal
be
bloco de esquerda
pcp
pan
livre
pev
mpla
unita
frelimo
renamo
mdm
paigc
madem
paicv
mpd
prtb
prb
pps
pcb
pco
pstu
pmn
pmb
psc
pr
phs
ptc
ptn
prp
unidade popular
democracia cristã
ps/madeira
psd/madeira
psd/açores
cdu
aliança democrática
os verdes
partido socialista
partido social democrata
partido comunista
partido comunista português
partido ecologista
partido dos trabalhadores
partido liberal
partido novo
partido verde
mpt
ppm
ergue-te
adn
juntos pelo povo
jpp
casa-ce
prs
fnla
bloco democrático
pra-ja servir angola
pra-ja
podemos moçambique
pahumo
anamola
nova democracia
apu-pdgb
madem-g15
pnd
ucid
mlstp
mlstp/psd
adi
pcd
mdfm
fretilin
cnrt
kmanek
plp
"""

PARTICLES = """
de
do
da
dos
das
e
del
la
van
von
der
den
di
bin
ben
ibn
el
al
"""

MASCULINE_NAMES = """
Abel
Adelino
Afonso
Alberto
Aldo
Alexandre
Alfredo
Álvaro
Américo
André
Ângelo
António
Antônio
Armando
Arnaldo
Artur
Augusto
Aurélio
Belmiro
Benedito
Bernardo
Bruno
Caio
Cândido
Carlos
Celso
César
Cláudio
Cristiano
Daniel
David
Diogo
Domingos
Duarte
Edgar
Edson
Eduardo
Elias
Emanuel
Emídio
Ernesto
Eurico
Fábio
Felipe
Fernando
Filipe
Flávio
Francisco
Frederico
Gabriel
Geraldo
Gilberto
Gonçalo
Guilherme
Gustavo
Heitor
Hélder
Henrique
Horácio
Hugo
Humberto
Inácio
Ivo
Jacinto
Jaime
Jair
Januário
Jerónimo
João
Joaquim
Jorge
José
Juliano
Júlio
Leandro
Leonardo
Leonel
Lourenço
Lucas
Luciano
Luís
Luiz
Manuel
Marcelo
Márcio
Marco
Marcos
Mário
Martim
Mateus
Matheus
Mauro
Miguel
Moisés
Nelson
Nuno
Octávio
Orlando
Óscar
Otávio
Patrício
Paulo
Pedro
Rafael
Raimundo
Ramiro
Raul
Reinaldo
Renato
Ricardo
Roberto
Rodolfo
Rodrigo
Rogério
Romeu
Ronaldo
Rubens
Rui
Ruy
Salvador
Samuel
Sebastião
Sérgio
Severino
Sílvio
Simão
Telmo
Tiago
Thiago
Tomás
Valdemar
Vasco
Vicente
Vinícius
Vítor
Wagner
Wellington
Xavier
Zeferino
Ademar
Adílson
Alcides
Aldair
Aloizio
Aloísio
Altino
Antero
Aparício
Arnóbio
Ary
Bartolomeu
Basílio
Bonifácio
Breno
Cléber
Clóvis
Crispim
Deivid
Demétrio
Denilson
Diniz
Durval
Edinho
Eliseu
Elói
Énio
Ênio
Eraldo
Estêvão
Euclides
Eugénio
Eugênio
Firmino
Flamarion
Francinaldo
Genivaldo
Gérson
Gilmar
Givanildo
Gregório
Heleno
Hermes
Hermínio
Hernâni
Homero
Honório
Ildo
Isaías
Ítalo
Jadson
Jailson
Jaques
Jarbas
Jefferson
Jesualdo
Joelson
Jonatas
Josias
Josimar
Jovino
Juarez
Kaique
Kauã
Laércio
Laerte
Lauro
Levi
Liberato
Lineu
Lúcio
Lucílio
Maicon
Maurílio
Napoleão
Nélio
Neemias
Nestor
Nicolau
Odair
Olegário
Olímpio
Otacílio
Otoniel
Ovídio
Pascoal
Péricles
Plínio
Quintino
Raí
Raoni
Renê
Rivaldo
Rodnei
Romário
Romildo
Rosalvo
Rubem
Rúben
Serafim
Silvério
Stenio
Tasso
Thales
Ubiratan
Valdemiro
Venâncio
Virgílio
Vitor
Vitorino
Wanderson
Wellinton
Weverton
Wilson
Zeca
Zé
Zezinho
Zico
Juca
Chico
Tonho
Toninho
Nando
Nelito
Beto
Betinho
Guga
Juninho
Leó
Luisinho
Mané
Marcelinho
Ronaldinho
Serginho
Bornito
Higino
Abílio
Luaty
Adão
Filimão
Ossufo
Daviz
Verónico
Eneas
Elísio
Umaro
Braima
Bubo
Baciro
Botche
Mamadu
Iaia
Xanana
Martinho
Bento
Dudu
"""

FEMININE_NAMES = """
Adelaide
Adriana
Alexandra
Alice
Alzira
Amália
Amélia
Ana
Andreia
Ângela
Antónia
Aparecida
Aurora
Bárbara
Beatriz
Benedita
Bianca
Bruna
Camila
Carla
Carlota
Carmo
Carolina
Catarina
Cecília
Célia
Clara
Cláudia
Conceição
Cristiane
Cristina
Dalila
Daniela
Débora
Denise
Diana
Dilma
Dolores
Dulce
Edite
Eduarda
Elena
Eliana
Elisa
Elsa
Ema
Emília
Ester
Estela
Eugénia
Eunice
Eva
Fabiana
Fátima
Fernanda
Filipa
Filomena
Flávia
Francisca
Gabriela
Gisele
Glória
Graça
Helena
Heloísa
Idalina
Inês
Irene
Isabel
Isaura
Ivone
Jandira
Janaína
Joana
Josefa
Júlia
Juliana
Lara
Laura
Leonor
Letícia
Lídia
Lígia
Lilian
Liliana
Lúcia
Luciana
Luísa
Luiza
Lurdes
Madalena
Mafalda
Manuela
Mara
Marcela
Márcia
Margarida
Maria
Mariana
Marília
Marina
Marisa
Marta
Matilde
Micaela
Mónica
Mônica
Nádia
Natália
Noémia
Odete
Olga
Olívia
Patrícia
Paula
Priscila
Rafaela
Raquel
Rebeca
Regina
Renata
Rita
Roberta
Rosa
Rosana
Rosário
Rute
Sandra
Sara
Silvana
Sílvia
Simone
Sofia
Solange
Sónia
Sônia
Susana
Tânia
Tatiana
Telma
Teresa
Tereza
Valéria
Vanessa
Vânia
Vera
Verónica
Vitória
Viviane
Zélia
Zulmira
Aldina
Alícia
Almerinda
Anália
Anastácia
Andréa
Andressa
Anitta
Arminda
Assunção
Augusta
Áurea
Belmira
Bernardete
Carlinda
Cármen
Carmem
Cássia
Cida
Constança
Dandara
Deolinda
Djanira
Domingas
Doralice
Dulcineia
Elba
Elisabete
Elizabete
Eliziane
Elza
Érika
Eudóxia
Eulália
Fabíola
Felícia
Fernandina
Florbela
Gabrielly
Geni
Gislaine
Gleisi
Gorete
Graziela
Graciete
Guilhermina
Hermínia
Hortênsia
Ieda
Ilma
Iracema
Íris
Isabela
Ivonete
Jéssica
Jocelina
Kátia
Lavínia
Leonilde
Lívia
Lidiane
Lucília
Lucimara
Maísa
Maitê
Maiara
Maraísa
Marli
Marluce
Marlise
Milene
Míriam
Morgana
Nair
Nara
Nilma
Nísia
Nivia
Núbia
Ofélia
Olímpia
Pâmela
Penélope
Rafaella
Raíssa
Raimunda
Rayssa
Regiane
Renilde
Roseana
Rosimeire
Rosinda
Sebastiana
Severina
Sirlei
Stefany
Suely
Suzete
Tábata
Tabata
Talita
Taís
Teresinha
Valquíria
Virgínia
Vitorina
Walkíria
Zenaide
Zoraide
Exalgina
Adjany
Tchizé
Nazira
Nyeleti
Janira
Damares
"""

NOT_NAMES = """
segunda
terça
quarta
quinta
sexta
sábado
domingo
janeiro
fevereiro
março
abril
maio
junho
julho
agosto
setembro
outubro
novembro
dezembro
além
tal
melhor
pior
bom
obrigado
olá
adeus
leia
veja
ler
ver
foto
imagem
perto
longe
questionado
questionada
ademais
afinal
atrás
bastante
cá
claro
consultado
consultada
contactado
contactada
contatado
contatada
daí
daqui
decerto
demasiado
doravante
eis
fora
inquirido
inquirida
interrogado
interrogada
nisso
outrora
oxalá
ouvido
ouvida
parabéns
perguntado
perguntada
porventura
portanto
procurado
procurada
quiçá
sequer
somente
tomara
ultimamente
nascido
nascida
título
"""

NICKNAMES = """
alcunha
alcunhado
alcunhada
apelidado
apelidada
apelido
conhecido
conhecida
vulgo
chamado
chamada
chamados
chamadas
denominado
denominada
denominados
denominadas
dito
"""

WORKS = """
filme
romance
livro
conto
canção
música
disco
álbum
single
série
episódio
programa
novela
telenovela
obra
peça
comédia
drama
musical
ópera
quadro
exposição
mostra
revista
jornal
jogo
operação
missão
projeto
projecto
plano
campanha
barco
navio
veleiro
petroleiro
fragata
restaurante
bar
café
hotel
clube
marca
aplicação
aplicativo
vírus
tempestade
furacão
tufão
prémio
prêmio
categoria
capítulo
ficheiro
arquivo
etiqueta
hashtag
festival
congresso
jornadas
ciclo
concurso
documentário
curta-metragem
longa-metragem
podcast
trilogia
intitulado
intitulada
intitulados
intituladas
escola
teatro
museu
bloco
lista
listas
refrão
prato
blog
blogue
newsletter
boletim
caso
portal
site
manifestação
marcha
espetáculo
coleção
"""

GLOSSES = """
culpado
culpada
culpados
palavra
palavras
termo
termos
expressão
vocábulo
nome
nomes
acrónimo
sigla
significa
significado
tradução
literalmente
intitulado
intitulada
batizado
batizada
baptizado
baptizada
conceito
noção
sinónimo
sinônimo
lema
inscrição
adjetivo
verbo
título
princípio
"""

PRESS = """
correio
diário
estado
expresso
folha
globo
jornal
notícias
observador
post
público
sábado
times
visão
"""

CHARGES = """
indiciado por
indiciada por
denunciado por
crime de
crimes de
arguido por
acusação de
condenado por
condenada por
condenados por
acusado de
acusada de
acusados de
detido por
detida por
detidos por
preso por
presa por
investigado por
investigada por
réu por
culpado de
culpada de
culpados de
suspeito de
suspeita de
suspeitos de
acusado por
réus por
absolvido de
absolvida de
julgado por
julgada por
inquérito por
arguida por
arguidos por
indiciados por
denunciada por
denunciados por
"""

SLOGANS = """
faixa
faixas
cartaz
cartazes
placa
placas
adesivo
adesivos
pichação
pichações
grafite
camiseta
camisetas
autocolante
lápide
"""

CHANTS = """
entoar
"""

PROMOTIONS = """
newsletter
boletim
assine
subscreva
"""

RELATED = """
leia também
leia mais
ler mais
ler também
veja também
veja mais
saiba mais
leia ainda
relacionado
"""

EXAMPLES = """
“Vamos com calma”, disse Ana Bragança. => Ana Bragança | Vamos com calma
«O prazo termina hoje», lembrou o notário. => o notário | O prazo termina hoje
João Saldanha respondeu: “Logo se verá.” => João Saldanha | Logo se verá.
“É um abuso”, queixou-se uma vizinha. => uma vizinha | É um abuso
Segundo Inês Macedo, o número é “provisório”. => Inês Macedo | provisório
De acordo com o relatório, a obra tem “falhas”. => o relatório | falhas
A plataforma classificou o acordo como “uma farsa”. => A plataforma | uma farsa
O romance “Terra Roxa” sai em maio. =>
A palavra “crise” não aparece. =>
"""

CIVILITIES = """
senhor
senhora
sr
sra
dona
dr
presidente
ministro
ministra
general
"""

ARTICLES = """
o
os
as
um
uma
de
"""

OWN_IN_POSTS = """
eu
nós
nosso
meu
minha
"""

TOLD_OF_POSTS = """
escreveu
disse
"""

FIRST_WORDS = """
O
Os
A
"""

HYPERNYMS = """
político política = eurodeputado eurodeputada presidenciável deputado deputada senador senadora ministro ministra prefeito prefeita governador governadora presidente líder vereador vereadora autarca candidato candidata
parlamentar legislador = deputado deputada senador senadora eurodeputado eurodeputada vereador vereadora
congressista = deputado deputada senador senadora
autarca edil = presidente_da_câmara_municipal presidente_da_junta_de_freguesia presidente_da_câmara prefeito prefeita presidente vereador vereadora
prefeito prefeita = autarca
governante = ministro ministra presidente primeiro-ministro primeira-ministra secretário_de_estado secretária_de_estado prefeito prefeita governador governadora
mandatário chefe_de_estado chefe_do_estado estadista = presidente presidente_da_república rei
chefe_de_governo chefe_do_governo chefe_do_executivo premiê premier = primeiro-ministro primeira-ministra primeiro_ministro governador
primeiro-ministro primeira-ministra = premiê premier
titular responsável = ministro ministra secretário secretária diretor diretora director directora presidente comandante
dirigente responsável líder chefe = presidente diretor diretora director directora secretário-geral secretária-geral coordenador coordenadora fundador fundadora cartola gerente líder vice-presidente
presidenciável candidato candidata pré-candidato = deputado deputada senador senadora governador presidente
executivo gestor gestora = presidente diretor diretora director directora ceo administrador administradora
empresário empresária empreendedor empreendedora = fundador fundadora proprietário proprietária dono dona presidente ceo
porta-voz = porta-voz
advogado advogada defensor defensora causídico jurista = advogado advogada defensor defensora
magistrado magistrada juiz juíza procurador procuradora relator relatora = juiz juíza desembargador desembargadora procurador procuradora promotor promotora ministro ministra relator relatora
promotor promotora = procurador procuradora
diplomata = embaixador embaixadora cônsul chanceler alto_comissário encarregado_de_negócios núncio adido
chanceler = ministro ministra
cientista investigador investigadora pesquisador pesquisadora estudioso = professor professora biólogo bióloga físico química químico virologista epidemiologista geólogo geóloga astrónomo astrônomo sociólogo socióloga historiador historiadora psicólogo psicóloga coordenador coordenadora pesquisador pesquisadora
especialista perito perita = infectologista epidemiologista virologista urbanista jurista cientista nutricionista fisioterapeuta sexólogo pneumologista cardiologista constitucionalista criminalista penalista tributarista climatologista meteorologista politólogo politóloga professor professora pesquisador pesquisadora investigador investigadora analista diretor diretora economista consultor consultora médico médica psicólogo psicóloga advogado advogada
médico médica clínico doutor doutora = cirurgião cirurgiã pediatra psiquiatra cardiologista infectologista virologista epidemiologista dr dra neurologista urologista ginecologista obstetra ortopedista pneumologista oncologista dermatologista endocrinologista oftalmologista imunologista intensivista sanitarista geriatra hematologista nefrologista anestesista legista infecciologista
académico acadêmico docente professor professora = professor professora reitor reitora catedrático prof
autor autora escritor escritora romancista = escritor escritora jornalista poeta romancista historiador historiadora autor autora dramaturgo
jornalista repórter comunicador comunicadora = apresentador apresentadora correspondente editor editora comentador comentadora
ator atriz artista = ator atriz humorista
cineasta realizador realizadora diretor = diretor realizador realizadora cineasta
artista cantor cantora músico = cantor cantora rapper sertanejo pianista compositor compositora guitarrista pintor pintora escultor ator atriz
sertanejo = cantor cantora sertanejo
sambista funkeiro funkeira fadista rapper = cantor cantora
artista cantor cantora intérprete = sertanejo rapper músico vocalista compositor compositora
treinador treinadora técnico técnica comandante selecionador seleccionador mister timoneiro = técnico técnica treinador treinadora selecionador selecionadora seleccionador
técnico = treinador
futebolista jogador jogadora atleta campeão campeã craque ídolo goleador artilheiro = atacante avançado goleiro guarda-redes zagueiro meia defesa médio extremo lateral trinco volante centroavante meia-atacante ponta_de_lança pivô levantador levantadora avançada goleira zagueira futebolista capitão nadador nadadora tenista ciclista piloto boxeador surfista
militar oficial = general coronel capitão comandante tenente almirante sargento major
policial polícia agente = delegado delegada comandante inspetor inspetora subcomissário comissário intendente superintendente sargento cabo tenente capitão major
delegado delegada = delegado delegada
religioso sacerdote padre pároco prelado bispo = bispo arcebispo cardeal pároco padre dom frei monsenhor vigário cónego cônego
pontífice santo_padre sumo_pontífice bispo_de_roma = papa
sindicalista dirigente_sindical = presidente secretário-geral secretária-geral coordenador coordenadora dirigente porta-voz
ativista activista = fundador fundadora coordenador coordenadora presidente
petista = pt
tucano tucana peessedebista = psdb
emedebista peemedebista = mdb pmdb
pedetista = pdt
psolista = psol
pessedista social-democrata = psd
comunista = pcdob pcp pcb
socialista = ps psb partido_socialista
bolsonarista = pl
bloquista = be bloco_de_esquerda
centrista = cds cds-pp
petista tucano tucana socialista comunista emedebista peemedebista pedetista psolista pessedista peessedebista bolsonarista social-democrata democrata = deputado deputada senador senadora ministro ministra governador prefeito
mãe = mãe
emissora rede canal = emissora rede canal televisão
jornal diário publicação = jornal diário semanário revista
empresa companhia grupo multinacional operadora = empresa companhia banco grupo multinacional construtora fabricante transportadora operadora
banco instituição = banco caixa
organização associação ong entidade = organização associação ong fundação federação sindicato confederação
órgão organismo entidade instituição instituto = tribunal comissão conselho agência instituto ministério
clube equipa equipe time = clube equipa equipe time
executivo = governo
governo = executivo
chefe_da_diplomacia = ministro ministra secretário_de_estado secretária_de_estado chanceler ministro_dos_negócios_estrangeiros ministra_dos_negócios_estrangeiros ministro_das_relações_exteriores
matriarca = mãe avó
eleitor eleitora cidadão cidadã munícipe = munícipe morador moradora eleitor eleitora
petrolífera petroleira mineradora seguradora concessionária gravadora consultoria construtora startup = empresa companhia
autarquia edilidade município prefeitura câmara = câmara câmara_municipal município autarquia prefeitura
instância = tribunal
político política = vice-presidente vice-ministro vice-ministra primeiro-ministro primeira-ministra premiê vice-prefeito vice-prefeita vice-governador vice-governadora edil congressista parlamentar legislador legisladora pré-candidato pré-candidata vice-líder secretário secretária subsecretário subsecretária secretário-geral secretária-geral porta-voz chanceler coordenador coordenadora dirigente ex-ministro ex-ministra ex-deputado ex-deputada ex-senador ex-senadora ex-prefeito ex-prefeita ex-governador ex-governadora ex-presidente ex-primeiro-ministro ex-vereador ex-vereadora
parlamentar legislador legisladora = deputado deputada senador senadora eurodeputado eurodeputada vereador vereadora congressista legislador legisladora deputado_estadual deputado_federal líder vice-líder relator relatora
congressista deputado deputada senador senadora = parlamentar legislador legisladora congressista
deputado deputada = eurodeputado eurodeputada deputado_estadual deputado_federal
eurodeputado eurodeputada = parlamentar
vereador vereadora = edil parlamentar autarca legislador legisladora
prefeito prefeita = gestor gestora edil chefe_do_executivo
autarca edil governante = presidente_da_câmara presidente_da_junta_de_freguesia vice-presidente vereador vereadora vice-prefeito vice-prefeita edil
edil gestor gestora chefe_do_executivo = prefeito prefeita autarca
governante mandatário mandatária chefe_de_estado chefe_do_estado estadista = presidente presidente_da_república presidente_eleito primeiro-ministro primeira-ministra premiê chanceler governador governadora rei rainha líder
governante = vice-ministro vice-ministra subsecretário subsecretária secretário secretária autarca
presidente = chefe_de_estado chefe_do_estado chefe_do_executivo mandatário mandatária presidente_da_república
chefe_de_governo chefe_do_governo chefe_do_executivo premiê premier = premiê presidente governadora prefeito prefeita chanceler
primeiro-ministro primeira-ministra = chefe_do_governo chefe_de_governo governante
ex-presidente ex-mandatário ex-chefe_de_estado = ex-presidente ex-governador ex-governadora ex-primeiro-ministro
ex-governante = ex-ministro ex-ministra ex-secretário ex-secretária ex-primeiro-ministro ex-presidente ex-autarca
ex-parlamentar ex-deputado ex-deputada = ex-deputado ex-deputada ex-senador ex-senadora ex-vereador ex-vereadora
titular_da_pasta titular responsável_pela_pasta = ministro ministra vice-ministro vice-ministra secretário secretária secretário_de_estado secretária_de_estado
titular = delegado delegada juiz juíza promotor promotora procurador procuradora reitor reitora superintendente
responsável encarregado encarregada = coordenador coordenadora encarregado encarregada chefe gerente porta-voz vereador vereadora subdiretor subdiretora comandante administrador administradora vice-presidente fundador fundadora cofundador cofundadora curador curadora organizador organizadora secretário secretária diretor-geral diretor_executivo diretor_clínico subdirector comissário comissária reitor reitora superintendente proprietário proprietária dono dona dirigente bastonário bastonária provedor provedora gestor gestora supervisor supervisora
chefe_da_diplomacia = alto-comissário alta-comissária
chanceler = chefe_da_diplomacia
ministro ministra = chanceler governante titular_da_pasta
funcionário funcionária servidor servidora = inspetor inspetora inspector inspectora diretor diretora director directora secretário secretária coordenador coordenadora superintendente comissário comissária fiscal auditor auditora assessor assessora gerente administrador administradora agente professor professora enfermeiro enfermeira chefe técnico técnica supervisor supervisora
oficial = secretário secretária
secretário secretária = subsecretário subsecretária ministro ministra secretário_municipal secretário_estadual secretário-executivo
dirigente líder = secretário secretária coordenador-geral cofundador cofundadora porta-voz administrador administradora dirigente
dirigente = inspetor inspetora delegado delegada ministro ministra deputado deputada reitor reitora bastonário bastonária superintendente gestor gestora diretor_executivo diretor-geral ceo candidato candidata comandante tesoureiro tesoureira provedor provedora subdiretor subdiretora
dirigente_partidário = presidente secretário-geral secretária-geral deputado deputada
líder chefe = comandante cacique soba régulo candidato candidata primeiro-ministro primeira-ministra premiê chanceler pastor pastora cardeal aiatolá governador governadora papa patriarca capitão capitã deputado deputada
chefe patrão = gerente comandante dono dona proprietário proprietária inspetor inspetora superintendente general ceo diretor-geral diretor_executivo chef encarregado encarregada
número_um = presidente líder secretário-geral secretária-geral tenista ceo diretor diretora
número_dois = vice-presidente secretário-geral secretária-geral
presidenciável candidato candidata pré-candidato pré-candidata postulante concorrente = candidato candidata pré-candidato pré-candidata presidenciável cabeça_de_lista deputado deputada ex-deputado ex-deputada senador senadora governador governadora ex-governador ex-governadora ministro ministra ex-ministro ex-ministra prefeito prefeita ex-prefeito ex-prefeita vereador vereadora presidente ex-presidente líder
cabeça_de_lista = candidato candidata
petista tucano tucana socialista social-democrata democrata comunista bloquista centrista liberal emedebista peemedebista pedetista pessedista bolsonarista lulista psolista conservador conservadora republicano republicana trabalhista oposicionista opositor opositora direitista esquerdista = deputado deputada senador senadora eurodeputado eurodeputada ministro ministra governador governadora prefeito prefeita vereador vereadora presidente líder candidato candidata pré-candidato pré-candidata dirigente parlamentar secretário-geral secretária-geral ex-ministro ex-ministra ex-deputado ex-deputada ex-presidente ex-governador ex-governadora ex-prefeito ex-prefeita ex-senador ex-senadora autarca porta-voz
executivo executiva gestor gestora administrador administradora = presidente vice-presidente presidente_executivo presidente-executivo diretor diretora director directora diretor-geral diretor_executivo diretora_executiva ceo cfo chairman administrador administradora gestor gestora gerente country_manager managing_director sócio sócia fundador fundadora cofundador cofundadora chefe responsável superintendente
ceo presidente_executivo diretor_executivo diretora_executiva diretor-geral diretora-geral diretor-presidente presidente-executivo = ceo presidente_executivo presidente-executivo diretor_executivo diretora_executiva diretor-geral diretora-geral managing_director
diretor diretora director directora = diretor-geral diretor_executivo subdiretor subdiretora gerente reitor reitora responsável superintendente diretor diretora director directora
gerente = gerente-geral diretor diretora encarregado encarregada subgerente
empresário empresária empreendedor empreendedora investidor investidora magnata milionário milionária bilionário bilionária homem_de_negócios mulher_de_negócios industrial = fundador fundadora cofundador cofundadora presidente dono dona proprietário proprietária ceo gerente diretor-geral diretor_executivo sócio sócia construtor hoteleiro hoteleira banqueiro banqueira fazendeiro fazendeira comerciante lojista acionista herdeiro herdeira empresário empresária empreendedor empreendedora magnata milionário milionária bilionário bilionária usineiro importador importadora exportador exportadora editor editora criador criadora administrador administradora
banqueiro banqueira = presidente ceo governador governadora banqueiro banqueira diretor diretora
comerciante lojista vendedor vendedora = padeiro padeira açougueiro livreiro livreira joalheiro peixeiro peixeira vendedor vendedora feirante ambulante camelô barraqueiro quitandeiro quitandeira florista retalhista varejista dono dona proprietário proprietária comerciante lojista cabeleireiro cabeleireira
dono dona proprietário proprietária = proprietário proprietária dono dona gerente empresário empresária patrão fundador fundadora livreiro livreira sócio sócia
chef chefe_de_cozinha cozinheiro cozinheira = chef cozinheiro cozinheira chefe_de_cozinha dono dona
produtor produtora agricultor agricultora lavrador lavradora camponês camponesa = agricultor agricultora viticultor viticultora vinicultor vinicultora apicultor apicultora cafeicultor cafeicultora horticultor horticultora fruticultor fruticultora olivicultor rizicultor avicultor avicultora suinocultor pecuarista fazendeiro fazendeira lavrador lavradora camponês camponesa produtor produtora criador criadora agropecuarista sojicultor trabalhador_rural
pecuarista fazendeiro fazendeira criador criadora = pecuarista fazendeiro fazendeira criador criadora agropecuarista
pescador pescadora = pescador pescadora mestre armador
enólogo enóloga viticultor viticultora = enólogo enóloga vinicultor vinicultora viticultor viticultora
operário operária trabalhador trabalhadora empregado empregada funcionário funcionária = operário operária trabalhador trabalhadora empregado empregada funcionário funcionária metalúrgico metalúrgica pedreiro portuário portuária bancário bancária entregador entregadora motorista caixa camareiro camareira estivador serralheiro soldador soldadora motoboy cobrador cobradora ferroviário ferroviária petroleiro
porta-voz representante = porta-voz delegado delegada coordenador coordenadora dirigente secretário-geral secretária-geral presidente
representante = advogado advogada embaixador embaixadora diretor diretora director directora vice-presidente deputado deputada líder enviado enviada alto-comissário secretário secretária encarregado encarregada
advogado advogada defensor defensora causídico jurista criminalista = advogado advogada defensor defensora criminalista penalista tributarista bastonário bastonária jurista constitucionalista
jurista = juiz juíza magistrado magistrada desembargador desembargadora procurador procuradora promotor promotora professor professora catedrático catedrática ministro ministra
magistrado magistrada juiz juíza = magistrado magistrada corregedor corregedora conselheiro conselheira
desembargador desembargadora = desembargador desembargadora relator relatora corregedor corregedora
ministro ministra = relator relatora
procurador procuradora promotor promotora = procurador-geral procuradora-geral promotor promotora subprocurador subprocuradora vice-procurador
notário notária tabelião tabeliã = notário notária tabelião tabeliã
acusado arguido réu suspeito denunciado indiciado investigado detido preso = acusado arguido réu suspeito denunciado indiciado investigado detido preso condenado agressor assassino atirador homicida
acusada arguida ré suspeita denunciada indiciada investigada detida presa = acusada arguida ré suspeita denunciada indiciada investigada detida presa condenada agressora
agressor agressora assassino criminoso criminosa atirador atiradora sequestrador sequestradora assaltante homicida = réu ré arguido arguida acusado acusada suspeito suspeita denunciado denunciada preso presa detido detida detento detenta recluso reclusa presidiário presidiária foragido foragida condenado condenada indiciado indiciada investigado investigada agressor agressora assassino atirador homicida sequestrador sequestradora assaltante atiradora
detento detenta recluso reclusa preso presa presidiário presidiária condenado condenada = detento detenta recluso reclusa preso presa presidiário presidiária condenado condenada prisioneiro prisioneira
foragido foragida fugitivo fugitiva = foragido foragida fugitivo fugitiva
traficante narcotraficante = narcotraficante traficante
vítima = ofendido ofendida queixoso queixosa denunciante sobrevivente refém
queixoso queixosa denunciante ofendido ofendida demandante = vítima queixoso queixosa denunciante ofendido ofendida demandante
sobrevivente = vítima náufrago náufraga
policial polícia agente guarda militar = comissário comissária subcomissário subcomissária subcomandante inspetor inspetora inspector inspectora inspetor-chefe intendente subintendente superintendente delegado delegada delegado-geral comandante agente policial policial_militar policial_civil guarda guarda_civil detetive coronel tenente-coronel major capitão capitã tenente subtenente sargento cabo soldado
investigador investigadora detetive = inspetor inspetora inspector inspectora delegado delegada detetive perito perita papiloscopista
inspetor inspetora inspector inspectora comissário comissária = comissário comissária inspetor inspetora inspector inspectora inspetor-chefe subcomissário subcomissária
bombeiro bombeira = comandante segundo_comandante capitão capitã tenente sargento cabo major coronel subcomandante bombeiro bombeira
socorrista = bombeiro bombeira enfermeiro enfermeira paramédico paramédica
comandante = segundo_comandante coronel major capitão capitã tenente-coronel comandante-geral almirante general
militar oficial = tenente-coronel capitã segundo_comandante subtenente contra-almirante brigadeiro major-general marechal alferes cabo soldado piloto
general = major-general chefe_do_estado-maior chefe_do_estado-maior-general
soldado combatente = sargento cabo soldado miliciano combatente
guerrilheiro guerrilheira rebelde insurgente combatente = comandante líder guerrilheiro guerrilheira insurgente miliciano
diplomata = enviado enviada emissário emissária alto-comissário alta-comissária adida ministro ministra mediador mediadora negociador negociadora vice-ministro vice-ministra secretário-geral secretária-geral secretário_de_estado secretária_de_estado representante porta-voz
embaixador embaixadora = diplomata núncio representante enviado enviada
enviado enviada emissário emissária mediador mediadora negociador negociadora = enviado enviada emissário emissária mediador mediadora negociador negociadora diplomata embaixador embaixadora
cientista investigador investigadora pesquisador pesquisadora = microbiólogo microbióloga microbiologista bioquímico bioquímica imunologista infectologista infecciologista toxicologista parasitologista bacteriologista geneticista zoólogo zoóloga entomólogo entomóloga entomologista ornitólogo ornitóloga primatólogo primatóloga botânico botânica ecólogo ecóloga ecologista agrónomo agrónoma agrônomo agrônoma neurocientista paleontólogo paleontóloga oceanógrafo oceanógrafa hidrólogo hidróloga climatologista climatólogo climatóloga meteorologista meteorólogo meteoróloga geofísico geofísica geocientista sismólogo sismóloga vulcanólogo vulcanóloga glaciólogo glacióloga geógrafo geógrafa física astrofísico astrofísica astrónoma astrônoma matemático matemática engenheiro engenheira veterinário veterinária farmacêutico farmacêutica farmacologista biomédico biomédica arqueólogo arqueóloga antropólogo antropóloga politólogo politóloga economista filósofo filósofa linguista pedagogo pedagoga criminólogo criminóloga criminologista demógrafo demógrafa jurista constitucionalista teólogo teóloga etnólogo etnóloga urbanista museólogo museóloga cientista_político cientista_política doutor doutora doutorando doutoranda catedrático catedrática autor autora coautor coautora diretor diretora director directora académico académica acadêmico acadêmica bolseiro bolseira bolsista especialista estudioso estudiosa docente neurologista oncologista médico médica psiquiatra pesquisador-chefe investigador investigadora cientista
especialista perito perita = biólogo bióloga microbiólogo microbióloga microbiologista bioquímico bioquímica imunologista infecciologista toxicologista parasitologista bacteriologista geneticista zoólogo zoóloga entomólogo entomóloga entomologista ornitólogo ornitóloga primatólogo primatóloga botânico botânica ecólogo ecóloga ecologista agrónomo agrónoma agrônomo agrônoma neurocientista paleontólogo paleontóloga oceanógrafo oceanógrafa hidrólogo hidróloga climatólogo climatóloga meteorólogo meteoróloga geólogo geóloga geofísico geofísica geocientista sismólogo sismóloga vulcanólogo vulcanóloga glaciólogo glacióloga geógrafo geógrafa físico física químico química astrofísico astrofísica astrónomo astrónoma astrônomo astrônoma matemático matemática engenheiro engenheira veterinário veterinária farmacêutico farmacêutica farmacologista biomédico biomédica historiador historiadora arqueólogo arqueóloga antropólogo antropóloga sociólogo socióloga filósofo filósofa linguista pedagogo pedagoga criminólogo criminóloga criminologista demógrafo demógrafa teólogo teóloga etnólogo etnóloga museólogo museóloga cientista_político cientista_política cirurgião cirurgiã pediatra psiquiatra neurologista neurocirurgião oncologista ginecologista obstetra dermatologista oftalmologista urologista radiologista anestesista intensivista endocrinologista hematologista geriatra nefrologista reumatologista gastroenterologista gastrenterologista ortopedista mastologista patologista otorrino otorrinolaringologista alergologista alergista hepatologista fisiologista legista médico-legista sanitarista neuropediatra dentista odontologista clínico psicanalista psicoterapeuta neuropsicólogo neuropsicóloga psicopedagogo psicopedagoga terapeuta fonoaudiólogo fonoaudióloga sexóloga autor autora coautor coautora assessor assessora catedrático catedrática académico académica acadêmico acadêmica docente doutor doutora coordenador coordenadora director directora arquiteto arquiteta enólogo enóloga técnico técnica economista-chefe estrategista chefe
estudioso estudiosa = historiador historiadora arqueólogo arqueóloga antropólogo antropóloga sociólogo socióloga politólogo politóloga economista filósofo filósofa linguista psicólogo psicóloga pedagogo pedagoga criminólogo criminóloga criminologista demógrafo demógrafa jurista constitucionalista teólogo teóloga etnólogo etnóloga geógrafo geógrafa urbanista museólogo museóloga cientista_político cientista_política professor professora pesquisador pesquisadora investigador investigadora catedrático catedrática autor autora ensaísta
académico acadêmico académica acadêmica catedrático catedrática docente professor professora universitário universitária = professor professora catedrático catedrática académico académica acadêmico acadêmica docente reitor reitora vice-reitor vice-reitora decano decana pesquisador pesquisadora investigador investigadora doutor doutora mestre historiador historiadora arqueólogo arqueóloga antropólogo antropóloga sociólogo socióloga politólogo politóloga economista filósofo filósofa linguista psicólogo psicóloga pedagogo pedagoga criminólogo criminóloga criminologista demógrafo demógrafa jurista constitucionalista teólogo teóloga etnólogo etnóloga geógrafo geógrafa urbanista museólogo museóloga cientista_político cientista_política biólogo bióloga físico física químico química matemático matemática engenheiro engenheira geólogo geóloga psiquiatra
professor professora docente educador educadora pedagogo pedagoga explicador explicadora = professor professora docente educador educadora formador formadora pedagogo pedagoga mestre tutor tutora explicador explicadora
sociólogo socióloga politólogo politóloga economista historiador historiadora filósofo filósofa psicólogo psicóloga antropólogo antropóloga arqueólogo arqueóloga biólogo bióloga geólogo geóloga físico física químico química cientista_político cientista_política = professor professora catedrático catedrática pesquisador pesquisadora investigador investigadora académico académica acadêmico acadêmica docente autor autora cientista especialista
cientista_político cientista_política politólogo politóloga = cientista_político cientista_política politólogo politóloga
historiador historiadora filósofo filósofa sociólogo socióloga = ensaísta escritor escritora biógrafo biógrafa
economista analista = analista economista consultor consultora economista-chefe estrategista especialista professor professora sócio sócia
analista comentador comentadora comentarista consultor consultora = analista comentador comentadora comentarista consultor consultora sociólogo socióloga politólogo politóloga economista colunista especialista cientista_político
astrónomo astrónoma astrônomo astrônoma astrofísico astrofísica físico física = astrofísico astrofísica astrónomo astrónoma astrônomo astrônoma físico física
meteorologista meteorólogo meteoróloga climatologista = meteorologista meteorólogo meteoróloga climatologista climatólogo climatóloga
geólogo geóloga sismólogo sismóloga vulcanólogo vulcanóloga = geólogo geóloga geofísico geofísica sismólogo sismóloga vulcanólogo vulcanóloga
virologista epidemiologista infectologista infecciologista sanitarista = virologista epidemiologista infectologista infecciologista imunologista
arquiteto arquiteta urbanista = arquiteto arquiteta urbanista
reitor reitora = vice-reitor vice-reitora
doutor doutora = biólogo bióloga bioquímico bioquímica psicólogo psicóloga psicoterapeuta historiador historiadora pesquisador pesquisadora investigador investigadora advogado advogada delegado delegada cientista
profissional = cirurgião cirurgiã pediatra psiquiatra cardiologista neurologista neurocirurgião oncologista ginecologista obstetra dermatologista oftalmologista urologista radiologista anestesista intensivista infectologista infecciologista epidemiologista virologista imunologista pneumologista endocrinologista hematologista geriatra nefrologista reumatologista gastroenterologista gastrenterologista ortopedista mastologista patologista otorrino otorrinolaringologista alergologista alergista hepatologista fisiologista legista médico-legista sanitarista neuropediatra dentista odontologista médico médica clínico psicólogo psicóloga psicanalista psicoterapeuta neuropsicólogo neuropsicóloga psicopedagogo psicopedagoga terapeuta fisioterapeuta fonoaudiólogo fonoaudióloga nutricionista sexólogo sexóloga enfermeiro enfermeira advogado advogada engenheiro engenheira arquiteto arquiteta veterinário veterinária farmacêutico farmacêutica professor professora
médico médica clínico doutor doutora = neurocirurgião radiologista reumatologista gastroenterologista gastrenterologista mastologista patologista otorrino otorrinolaringologista alergologista alergista hepatologista fisiologista médico-legista neuropediatra dentista odontologista médico médica clínico diretor_clínico diretora_clínica residente bastonário bastonária
cirurgião cirurgiã = neurocirurgião
profissional_de_saúde = médico médica enfermeiro enfermeira auxiliar fisioterapeuta
enfermeiro enfermeira = parteiro parteira bastonário bastonária auxiliar
terapeuta psicoterapeuta psicólogo psicóloga = psicólogo psicóloga psiquiatra psicanalista psicoterapeuta neuropsicólogo neuropsicóloga psicopedagogo psicopedagoga terapeuta fisioterapeuta fonoaudiólogo fonoaudióloga nutricionista sexólogo sexóloga
paciente doente utente = paciente doente utente
futebolista jogador jogadora atleta craque internacional = atacante avançado avançada goleiro goleira guarda-redes zagueiro zagueira defesa defensor defensora lateral meia médio volante trinco extremo ponta pivô centroavante meia-atacante ponta_de_lança ala levantador levantadora armador armadora artilheiro artilheira goleador goleadora líbero central oposto capitão capitã futebolista jogador jogadora centrocampista basquetebolista basquetista voleibolista andebolista hoquista reforço
atleta desportista esportista campeão campeã medalhista olímpico olímpica = nadador nadadora ginasta velocista maratonista corredor corredora ciclista tenista mesatenista golfista esquiador boxeador boxeadora pugilista judoca karateca canoísta remador surfista velejador velejadora alpinista montanhista escalador escaladora medalhista campeão campeã lutador lutadora triatleta decatleta heptatleta barreirista marchador marchadora saltador saltadora arremessador arremessadora lançador lançadora esgrimista patinador patinadora skatista halterofilista paratleta jóquei cavaleiro piloto capitão capitã atacante avançado avançada goleiro goleira guarda-redes zagueiro zagueira defesa defensor defensora lateral meia médio volante trinco extremo ponta pivô centroavante meia-atacante ponta_de_lança ala levantador levantadora armador armadora artilheiro artilheira goleador goleadora líbero central oposto futebolista jogador jogadora centrocampista basquetebolista basquetista voleibolista andebolista hoquista reforço
ex-jogador ex-jogadora ex-futebolista ex-atleta = ex-jogador ex-jogadora ex-atleta ex-futebolista
goleiro goleira arqueiro arqueira guarda-redes guardião guardiã = goleiro goleira guarda-redes arqueiro arqueira guardião guardiã
atacante avançado avançada centroavante artilheiro artilheira goleador goleadora ponta_de_lança dianteiro = atacante avançado avançada centroavante artilheiro artilheira goleador goleadora ponta_de_lança extremo avançado-centro ponta
zagueiro zagueira defensor defensora lateral = zagueiro zagueira defesa defensor defensora central lateral
meia médio volante trinco meio-campista centrocampista camisa_10 = meia médio volante trinco meia-atacante meio-campista centrocampista
treinador treinadora técnico técnica comandante selecionador selecionadora seleccionador mister timoneiro coach = técnico técnica treinador treinadora selecionador selecionadora seleccionador seleccionadora comandante mister timoneiro coach
ciclista corredor corredora = ciclista corredor corredora
piloto motociclista = piloto motociclista
boxeador boxeadora pugilista lutador lutadora = boxeador boxeadora pugilista lutador lutadora
alpinista montanhista escalador escaladora = alpinista montanhista escalador escaladora
árbitro árbitra juiz juíza = árbitro árbitra bandeirinha
torcedor torcedora adepto adepta = torcedor torcedora adepto adepta sócio sócia
cartola = presidente dirigente vice-presidente diretor diretora
artista criador criadora = pintor pintora escultor escultora fotógrafo fotógrafa ilustrador ilustradora desenhista ceramista caricaturista cartunista chargista quadrinista gravurista artesão artesã grafiteiro grafiteira pianista guitarrista violonista baixista baterista violinista violoncelista saxofonista percussionista trompetista flautista clarinetista harpista organista acordeonista sanfoneiro sanfoneira tecladista violeiro violeira concertinista compositor compositora letrista cantor cantora cantautor rapper sertanejo sambista funkeiro funkeira fadista vocalista músico música tenor soprano barítono contratenor maestro maestrina repentista bailarino bailarina dançarino dançarina coreógrafo coreógrafa ator atriz humorista comediante estilista
cantor cantora músico música intérprete = pianista guitarrista violonista baixista baterista violinista violoncelista saxofonista percussionista trompetista flautista clarinetista harpista organista acordeonista sanfoneiro sanfoneira tecladista violeiro violeira concertinista compositor compositora letrista cantor cantora cantautor rapper sertanejo sambista funkeiro funkeira fadista vocalista músico música tenor soprano barítono contratenor maestro maestrina repentista
cantor cantora intérprete vocalista = cantor cantora cantautor rapper sertanejo sambista funkeiro funkeira fadista músico música compositor compositora tenor soprano barítono artista
sertanejo sambista funkeiro funkeira fadista rapper = artista músico música
cantautor compositor compositora = cantautor compositor compositora músico música cantor cantora pianista guitarrista violonista
maestro maestrina = maestro maestrina compositor compositora pianista
bailarino bailarina dançarino dançarina = bailarino bailarina dançarino dançarina coreógrafo coreógrafa
ator atriz intérprete = ator atriz humorista comediante dublador dubladora
humorista comediante = humorista comediante ator atriz
cineasta realizador realizadora diretor diretora = diretora realizador realizadora cineasta encenador encenadora documentarista roteirista
diretor diretora encenador encenadora = encenador encenadora dramaturgo
roteirista guionista argumentista = roteirista guionista argumentista escritor escritora
estrela diva celebridade = cantor cantora ator atriz apresentador apresentadora modelo futebolista atacante influenciador influenciadora
apresentador apresentadora comunicador comunicadora radialista locutor locutora = apresentador apresentadora comunicador comunicadora radialista locutor locutora animador animadora jornalista humorista
youtuber influencer influenciador influenciadora streamer tiktoker blogueiro blogueira = youtuber influencer influenciador influenciadora streamer tiktoker blogueiro blogueira instagrammer
estilista designer costureiro costureira = estilista designer costureiro costureira
escritor escritora autor autora romancista literato = escritor escritora poeta poetisa romancista contista ensaísta dramaturgo dramaturga autor autora coautor coautora cronista colunista roteirista guionista argumentista biógrafo biógrafa tradutor tradutora filósofo filósofa historiador historiadora jornalista cordelista quadrinista narrador narradora
poeta poetisa = poeta poetisa escritor escritora autor autora letrista repentista cordelista
dramaturgo dramaturga encenador encenadora = dramaturgo encenador encenadora autor autora escritor escritora
ensaísta filósofo filósofa = filósofo filósofa escritor escritora
autor autora = pesquisador pesquisadora investigador investigadora cientista professor professora especialista catedrático catedrática diretor diretora sociólogo socióloga economista politólogo politóloga antropólogo antropóloga biólogo bióloga físico física psicólogo psicóloga médico médica fotógrafo fotógrafa compositor compositora ilustrador ilustradora cartunista advogado advogada
galardoado galardoada premiado premiada homenageado homenageada laureado laureada = escritor escritora poeta poetisa romancista autor autora cientista pesquisador pesquisadora investigador investigadora cineasta ator atriz cantor cantora artista jornalista
jornalista repórter comunicador comunicadora = jornalista repórter cronista colunista redator redatora editor-chefe locutor locutora radialista comentarista fotojornalista enviado_especial enviada_especial comunicador comunicadora cinegrafista
colunista comentador comentadora comentarista cronista = jornalista repórter correspondente cronista colunista redator redatora editor editora editor-chefe apresentador apresentadora locutor locutora radialista comentador comentadora comentarista fotojornalista enviado_especial enviada_especial comunicador comunicadora cinegrafista escritor escritora analista
caricaturista cartunista chargista desenhista ilustrador ilustradora quadrinista = caricaturista cartunista chargista desenhista ilustrador ilustradora quadrinista
fotógrafo fotógrafa = fotojornalista
curador curadora = curador curadora comissário comissária
religioso religiosa sacerdote padre pároco prelado bispo clérigo eclesiástico = bispo arcebispo cardeal cardeal_patriarca pároco cónego cônego vigário núncio frade monge capelão diácono missionário missionária abade padre sacerdote monsenhor prelado pastor
prelado bispo arcebispo = bispo cardeal patriarca núncio prelado monsenhor
cardeal patriarca purpurado = cardeal cardeal_patriarca patriarca arcebispo
religiosa freira irmã = freira monja abadessa missionária religiosa
clérigo religioso líder_religioso = imam imame imã rabino aiatolá pastor xeque padre bispo
santo_papa chefe_da_igreja_católica líder_da_igreja_católica = papa
pastor pastora pregador = pastor pastora pregador bispo reverendo reverenda
familiar parente = pai mãe irmão irmã filho filha tio tia primo prima sobrinho sobrinha avô avó viúvo viúva cunhado cunhada neto neta
marido esposo cônjuge companheiro = marido esposo cônjuge viúvo companheiro
mulher esposa cônjuge companheira = esposa cônjuge viúva companheira
mulher = vítima acusada detida suspeita arguida
homem = vítima acusado detido suspeito viúvo arguido
progenitor progenitora pai = pai papai progenitor progenitora
mãe progenitora = mãe mamãe mamã progenitora
monarca soberano soberana = rei rainha monarca
aluno aluna estudante universitário universitária = aluno aluna estudante universitário universitária doutorando doutoranda mestrando mestranda graduando graduanda estagiário estagiária caloiro caloira calouro caloura bolseiro bolseira
jovem rapaz rapariga moço moça garoto garota menino menina adolescente = estudante aluno aluna adolescente jovem
idoso idosa ancião = aposentado aposentada reformado reformada pensionista idoso idosa octogenário octogenária nonagenário nonagenária septuagenário septuagenária
aposentado aposentada reformado reformada pensionista = aposentado aposentada reformado reformada pensionista
vizinho vizinha residente morador moradora habitante popular = vizinho vizinha residente morador moradora habitante
motorista condutor condutora caminhoneiro caminhoneira camionista taxista = motorista condutor condutora caminhoneiro caminhoneira camionista taxista motoboy mototaxista motorista_de_aplicativo
piloto comandante aviador aviadora = piloto copiloto comandante aviador aviadora
voluntário voluntária cooperante = voluntário voluntária cooperante
utilizador utilizadora usuário usuária cliente consumidor consumidora = utilizador utilizadora usuário usuária cliente consumidor consumidora internauta
imigrante migrante refugiado refugiada emigrante = imigrante migrante refugiado refugiada emigrante
ativista activista ambientalista ecologista feminista militante = ativista ambientalista ecologista feminista fundador fundadora cofundador cofundadora porta-voz coordenador coordenadora presidente líder diretor diretora membro representante voluntário voluntária manifestante dirigente
sindicalista dirigente_sindical líder_sindical = presidente secretário secretária secretário-geral secretária-geral coordenador coordenadora coordenador-geral dirigente porta-voz representante delegado delegada líder diretor diretora
fundador fundadora criador criadora idealizador idealizadora mentor mentora = fundador fundadora cofundador cofundadora criador criadora organizador organizadora promotor promotora
organizador organizadora = diretor diretora coordenador coordenadora organizador organizadora promotor promotora curador curadora
coordenador coordenadora = coordenador-geral coordenadora-geral responsável encarregado encarregada diretor diretora
cacique líder_indígena pajé = cacique pajé líder
empresa companhia grupo multinacional firma sociedade corporação marca gigante = empresa companhia banco grupo multinacional construtora fabricante transportadora operadora petrolífera petroleira mineradora seguradora concessionária gravadora consultoria consultora startup corretora montadora siderúrgica imobiliária distribuidora emissora holding conglomerado consórcio corporação marca tecnológica farmacêutica gigante_tecnológica rede_social plataforma rede editora produtora varejista gigante laboratório cooperativa cia cervejeira elétrica aérea linha_aérea
operadora petrolífera petroleira mineradora seguradora concessionária construtora montadora farmacêutica tecnológica transportadora distribuidora siderúrgica startup retalhista varejista fabricante consultora editora produtora = empresa companhia grupo multinacional marca holding
fabricante montadora construtora = montadora fabricante construtora
transportadora companhia_aérea aérea = linha_aérea companhia empresa transportadora
plataforma rede_social aplicação aplicativo tecnológica gigante_tecnológica = plataforma rede_social rede empresa
banco instituição entidade = banco caixa banco_central
autoridade_monetária regulador supervisor = banco_central
organização associação ong entidade organismo coletivo colectivo instituição agremiação = organização associação ong fundação federação confederação sindicato movimento confraria irmandade cooperativa liga fórum frente comité comitê coletivo colectivo rede união central_sindical ordem grupo observatório plataforma sociedade agremiação patronato associação_comercial associação_empresarial cruz_vermelha
fundação grupo federação plataforma = organização associação ong fundação federação confederação sindicato movimento confraria irmandade cooperativa liga fórum frente comité comitê coletivo colectivo rede união central_sindical ordem grupo observatório plataforma sociedade agremiação patronato associação_comercial associação_empresarial cruz_vermelha
sindicato central_sindical estrutura_sindical = sindicato federação confederação central_sindical união
órgão organismo entidade instituição regulador = instituto agência direção-geral autoridade_tributária inspeção comissão conselho controladoria ouvidoria defensoria procuradoria promotoria superintendência banco_central provedoria serviço observatório receita_federal defesa_civil proteção_civil segurança_social guarda_municipal corregedoria fisco parlamento comissão_europeia onu oms unicef unesco otan nato união_europeia fundo_monetário_internacional banco_mundial tribunal
regulador supervisor = comissão agência autoridade superintendência anacom cmvm erse anatel aneel anvisa
pasta = ministério secretaria
autarquia edilidade prefeitura câmara executivo_municipal = câmara câmara_municipal município autarquia prefeitura edilidade junta_de_freguesia
hemiciclo casa_legislativa câmara_baixa câmara_alta = parlamento congresso câmara senado assembleia assembleia_da_república assembleia_nacional assembleia_legislativa câmara_dos_deputados
instância corte colegiado = tribunal corte supremo supremo_tribunal_federal supremo_tribunal_de_justiça tribunal_constitucional tribunal_superior stf stj tse tribunal_de_contas tcu tribunal_militar
corporação força_policial força_de_segurança corpo_policial = polícia polícia_federal polícia_militar polícia_civil polícia_judiciária polícia_de_segurança_pública guarda_nacional_republicana guarda_municipal corpo_de_bombeiros bombeiros_voluntários gnr psp pf prf
clube equipa equipe time formação emblema agremiação conjunto = clube equipa equipe time seleção selecção
partido formação legenda sigla força_política = partido coligação bloco movimento frente aliança coalizão
universidade instituição = universidade faculdade instituto escola politécnico academia
centro_hospitalar unidade_hospitalar unidade_de_saúde = hospital clínica maternidade centro_hospitalar
instituição = museu galeria
jornal diário publicação periódico semanário matutino veículo = jornal diário semanário revista tabloide portal
emissora canal estação veículo = emissora rede canal televisão rádio estação
grupo conjunto coletivo = banda grupo orquestra dupla trio filarmónica sinfónica
companhia_aérea companhia empresa transportadora = tap latam gol azul avianca ryanair easyjet sata vueling iberia lufthansa emirates taag embraer
fabricante montadora marca empresa companhia = fiat volkswagen ford toyota renault tesla stellantis peugeot citroën mercedes bmw audi hyundai nissan honda byd chevrolet volvo autoeuropa
tecnológica gigante plataforma empresa companhia multinacional = google apple microsoft amazon meta facebook twitter tiktok whatsapp instagram telegram youtube netflix uber bolt airbnb glovo ifood openai huawei samsung spotify nvidia intel sony mercadolivre
rede_social plataforma = facebook twitter tiktok instagram whatsapp telegram youtube x
empresa companhia multinacional grupo gigante = petrobras vale galp edp ren enel eletrobras cemig copel sabesp eletropaulo light jbs brf ambev natura magalu americanas casas_bahia braskem oi vivo claro tim nos meo vodafone altice sonae jumbo continente lidl pingo_doce carrefour ikea ctt cp efacec mota-engil odebrecht sonangol endiama unitel anadarko totalenergies shell bp eni pfizer moderna astrazeneca bayer siemens coca-cola nestlé samarco airbus boeing infraero ana correios
petrolífera petroleira = petrobras galp sonangol totalenergies shell bp eni
mineradora = vale samarco endiama
elétrica energética = edp enel ren eletrobras cemig
farmacêutica = pfizer moderna astrazeneca bayer
operadora = oi vivo claro tim nos meo vodafone altice unitel
banco instituição entidade = bradesco itaú santander nubank bnp bcp millennium bpi novobanco cgd montepio bpn bes hsbc bai bfa
partido legenda sigla formação força_política = pt psdb mdb pmdb psol pdt psb pl dem ppd psd ps cds chega be pcp pan livre il pev mpla unita frelimo renamo mdm paigc madem novo republicanos cidadania união_brasil pp ptb psl solidariedade podemos pcdob
sindicato entidade estrutura_sindical central_sindical = cgtp ugt cut fenprof fnam sindepor stop contag sintep sinpro fnsp smn snpvac spac sinpol
organização associação ong entidade = greenpeace unicef acnur wwf quercus deco apav caritas cáritas amnistia anistia oxfam msf oab cnbb mst idec anistia_internacional
jornal diário publicação = público expresso observador folha globo estadão estado correio times post guardian bild sol monde país
emissora rede canal estação veículo = globo record sbt band rtp sic tvi cnn bbc rádio renascença fox
agência = lusa reuters ap afp efe ansa xinhua tass bloomberg estado
organismo agência organização instituição entidade = onu oms opas unesco unicef acnur fmi otan nato ocde cedeao cplp oit fao oim mercosul opep sadc
órgão instituto autarquia agência entidade = ibge ibama inss inpe icmbio inmet incra funai anvisa aneel anatel anac antt ans cgu agu tcu cvm dnit detran inep capes cnpq butantan fiocruz iphan fgv
entidade organismo instituição instituto autoridade = dgs infarmed inem asae anepc anac imt ipma sef aima ine apa icnf anacom erse cmvm act ers insa ordem igas
corporação força_de_segurança força polícia = psp gnr pf prf pm pj sernic bope
corte instância = tst trf tj tjue tedh
entidade federação organismo = cbf fpf fifa uefa conmebol lpfp cob coi caf
clube equipa equipe time emblema = benfica sporting porto braga vitória boavista flamengo corinthians palmeiras santos cruzeiro grêmio botafogo fluminense vasco internacional bahia athletico fortaleza real barcelona liverpool juventus
universidade instituição = usp unicamp ufrj ufmg unb unesp fgv puc ufba uem
representação_diplomática missão = embaixada consulado
trabalhador trabalhadora artesão artesã = carpinteiro marceneiro ferreiro sapateiro alfaiate costureiro costureira jardineiro jardineira faxineiro faxineira diarista gari catador catadora canalizador encanador eletricista electricista porteiro porteira vigia zelador zeladora rececionista recepcionista coveiro mecânico oleiro oleira garçom garçonete
artista = cenógrafo cenógrafa figurinista palhaço malabarista ilusionista acrobata maquiador maquiadora galerista
comerciante = barista atacadista grossista
empresário empresária = galerista fornecedor fornecedora empreiteiro investidor investidora corretor produtor produtora
especialista perito perita = gestor gestora contabilista contador contadora publicitário publicitária corretor instrutor instrutora orientador orientadora olheiro projetista
funcionário funcionária servidor servidora = guarda vigia bibliotecário bibliotecária escrivão escrivã ouvidor ouvidora topógrafo zelador zeladora segurança
familiar parente = sogro sogra genro nora bisavô bisavó padrasto madrasta cônjuge marido esposo esposa
agressor agressora suspeito suspeita acusado acusada = violador estuprador sequestrador sequestradora abusador traficante estelionatário estelionatária
rival adversário adversária oponente concorrente = rival adversário adversária
vencedor vencedora galardoado galardoada = vencedor vencedora finalista campeão campeã
orador oradora palestrante convidado convidada = orador oradora palestrante professor professora
namorado namorada companheiro companheira = namorado namorada noivo noiva
jovem = rapaz rapariga moço moça garoto garota
idoso idosa = sexagenário sexagenária quinquagenário quinquagenária
criança = menino menina bebé bebê aluno aluna
nobre aristocrata = barão príncipe princesa duque conde
religioso = babalorixá mulá muezim
atleta = mergulhador mergulhadora
cantor cantora = intérprete
cozinheiro cozinheira = confeiteiro confeiteira pasteleiro pasteleira
político política = petista tucano tucana bloquista bolsonarista emedebista pessedista psolista pedetista socialista comunista centrista eleito eleita
sindicalista = sindicalizado
militar = paraquedista
preso presa detido detida = traficante
unidade instituição = hospital clínica maternidade escola universidade museu faculdade colégio
administração executivo = prefeitura câmara município
corporação = corpo bombeiros polícia guarda
ong organização = human anistia amnistia médicos repórteres
estatal = petrobras correios eletrobras embraer caixa sonangol endiama taag tap cp emater embrapa
"""

PACK = LanguagePack(
    code="pt",
    name="Portuguese",
    function_words=word_set(FUNCTION_WORDS),
    dates=DATES,
    abbreviations=ABBREVIATIONS,
    marks="“ ”\n« »\n‘ ’",
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
