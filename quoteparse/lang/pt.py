"""Portuguese: marks, cues, titles, pronouns, dates, with examples."""

from .base import DateWords, LanguagePack, PeopleWords, RefusalWords, SpeechWords, examples, words

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
    15 quinze
    20 vinte
    30 trinta
    """,
    units="""
    hour hora horas
    day dia dias
    week semana semanas
    month mês meses
    year ano anos
    """,
    ordinal_endings="º °",
    future="""
    vai vão irá irão será serão poderá poderão deverá deverão fará farão terá terão haverá previsto prevista previstos
    previstas esperado esperada próximo próxima deve devem
    """,
    future_endings="ará arão erá erão irá irão",
    past="disse disseram afirmou anunciou declarou explicou garantiu indicou foi foram era tinha havia acrescentou",
    of_something_else="desde até antes depois após de do da para por",
    capital="lower",
    counted="""
    pessoas soldados euros dólares reais mortos feridos polícias policiais manifestantes habitantes empregos
    trabalhadores quilómetros quilômetros metros toneladas votos casos deslocados refugiados civis famílias hectares
    milhões
    """,
    phrases="""
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

VERBS = """
abrir i | abre abrem abria abriam abriu abriram abrirá abrirão abriria abririam | aberto | abrindo
acabar i | acaba acabam acabava acabavam acabou acabaram acabará acabarão acabaria acabariam | acabado | acabando
acalmar i | acalma acalmam acalmava acalmavam acalmou acalmaram acalmará acalmarão acalmaria acalmariam | acalmado | acalmando
aceitar s | aceita aceitam aceitava aceitavam aceitou aceitaram aceitará aceitarão aceitaria aceitariam | aceitado | aceitando
acentuar s | acentua acentuam acentuava acentuavam acentuou acentuaram acentuará acentuarão acentuaria acentuariam | acentuado | acentuando
achar i | acha acham achava achavam achou acharam achará acharão acharia achariam | achado | achando
aconselhar s | aconselha aconselham aconselhava aconselhavam aconselhou aconselharam aconselhará aconselharão aconselharia aconselhariam | aconselhado | aconselhando
acreditar s | acredita acreditam acreditava acreditavam acreditou acreditaram acreditará acreditarão acreditaria acreditariam | acreditado | acreditando
acrescentar s | acrescenta acrescentam acrescentava acrescentavam acrescentou acrescentaram acrescentará acrescentarão acrescentaria acrescentariam | acrescentado | acrescentando
acusar so | acusa acusam acusava acusavam acusou acusaram acusará acusarão acusaria acusariam | acusado | acusando
adiantar s | adianta adiantam adiantava adiantavam adiantou adiantaram adiantará adiantarão adiantaria adiantariam | adiantado | adiantando
adicionar s | adiciona adicionam adicionava adicionavam adicionou adicionaram adicionará adicionarão adicionaria adicionariam | adicionado | adicionando
admirar ir | admira admiram admirava admiravam admirou admiraram admirará admirarão admiraria admirariam | admirado | admirando
admitir s | admite admitem admitia admitiam admitiu admitiram admitirá admitirão admitiria admitiriam | admitido | admitindo
advertir s | adverte advertem advertia advertiam advertiu advertiram advertirá advertirão advertiria advertiriam | advertido | advertindo
afirmar s | afirma afirmam afirmava afirmavam afirmou afirmaram afirmará afirmarão afirmaria afirmariam | afirmado | afirmando
agradecer i | agradece agradecem agradecia agradeciam agradeceu agradeceram agradecerá agradecerão agradeceria agradeceriam | agradecido | agradecendo
alegar s | alega alegam alegava alegavam alegou alegaram alegará alegarão alegaria alegariam | alegado | alegando
alegrar ir | alegra alegram alegrava alegravam alegrou alegraram alegrará alegrarão alegraria alegrariam | alegrado | alegrando
alertar s | alerta alertam alertava alertavam alertou alertaram alertará alertarão alertaria alertariam | alertado | alertando
aludir s | alude aludem aludia aludiam aludiu aludiram aludirá aludirão aludiria aludiriam | aludido | aludindo
ameaçar i | ameaça ameaçam ameaçava ameaçavam ameaçou ameaçaram ameaçará ameaçarão ameaçaria ameaçariam | ameaçado | ameaçando
ampliar i | amplia ampliam ampliava ampliavam ampliou ampliaram ampliará ampliarão ampliaria ampliariam | ampliado | ampliando
analisar i | analisa analisam analisava analisavam analisou analisaram analisará analisarão analisaria analisariam | analisado | analisando
animar o | anima animam animava animavam animou animaram animará animarão animaria animariam | animado | animando
anotar i | anota anotam anotava anotavam anotou anotaram anotará anotarão anotaria anotariam | anotado | anotando
antecipar s | antecipa antecipam antecipava antecipavam antecipou anteciparam antecipará anteciparão anteciparia antecipariam | antecipado | antecipando
anunciar s | anuncia anunciam anunciava anunciavam anunciou anunciaram anunciará anunciarão anunciaria anunciariam | anunciado | anunciando
apelar i | apela apelam apelava apelavam apelou apelaram apelará apelarão apelaria apelariam | apelado | apelando
apelidar o | apelida apelidam apelidava apelidavam apelidou apelidaram apelidará apelidarão apelidaria apelidariam | apelidado | apelidando
aplaudir oi | aplaude aplaudem aplaudia aplaudiam aplaudiu aplaudiram aplaudirá aplaudirão aplaudiria aplaudiriam | aplaudido | aplaudindo
apoiar i | apoia apoiam apoiava apoiavam apoiou apoiaram apoiará apoiarão apoiaria apoiariam | apoiado | apoiando
apontar sd | aponta apontam apontava apontavam apontou apontaram apontará apontarão apontaria apontariam | apontado | apontando
apostar i | aposta apostam apostava apostavam apostou apostaram apostará apostarão apostaria apostariam | apostado | apostando
apregoar s | apregoa apregoam apregoava apregoavam apregoou apregoaram apregoará apregoarão apregoaria apregoariam | apregoado | apregoando
aprofundar i | aprofunda aprofundam aprofundava aprofundavam aprofundou aprofundaram aprofundará aprofundarão aprofundaria aprofundariam | aprofundado | aprofundando
arguir s | argui arguem arguia arguiam arguiu arguiram arguirá arguirão arguiria arguiriam | arguido | arguindo
argumentar s | argumenta argumentam argumentava argumentavam argumentou argumentaram argumentará argumentarão argumentaria argumentariam | argumentado | argumentando
arrematar s | arremata arrematam arrematava arrematavam arrematou arremataram arrematará arrematarão arremataria arrematariam | arrematado | arrematando
articular i | articula articulam articulava articulavam articulou articularam articulará articularão articularia articulariam | articulado | articulando
assegurar s | assegura asseguram assegurava asseguravam assegurou asseguraram assegurará assegurarão asseguraria assegurariam | assegurado | assegurando
assentir i | assente assentem assentia assentiam assentiu assentiram assentirá assentirão assentiria assentiriam | assentido | assentindo
assinalar s | assinala assinalam assinalava assinalavam assinalou assinalaram assinalará assinalarão assinalaria assinalariam | assinalado | assinalando
assinar i | assina assinam assinava assinavam assinou assinaram assinará assinarão assinaria assinariam | assinado | assinando
atacar i | ataca atacam atacava atacavam atacou atacaram atacará atacarão atacaria atacariam | atacado | atacando
atalhar i | atalha atalham atalhava atalhavam atalhou atalharam atalhará atalharão atalharia atalhariam | atalhado | atalhando
atestar s | atesta atestam atestava atestavam atestou atestaram atestará atestarão atestaria atestariam | atestado | atestando
atirar i | atira atiram atirava atiravam atirou atiraram atirará atirarão atiraria atirariam | atirado | atirando
atribuir s | atribui atribuem atribuía atribuíam atribuiu atribuíram atribuirá atribuirão atribuiria atribuiriam | atribuído | atribuindo
augurar s | augura auguram augurava auguravam augurou auguraram augurará augurarão auguraria augurariam | augurado | augurando
avaliar s | avalia avaliam avaliava avaliavam avaliou avaliaram avaliará avaliarão avaliaria avaliariam | avaliado | avaliando
avançar s | avança avançam avançava avançavam avançou avançaram avançará avançarão avançaria avançariam | avançado | avançando
avisar s | avisa avisam avisava avisavam avisou avisaram avisará avisarão avisaria avisariam | avisado | avisando
balbuciar i | balbucia balbuciam balbuciava balbuciavam balbuciou balbuciaram balbuciará balbuciarão balbuciaria balbuciariam | balbuciado | balbuciando
berrar i | berra berram berrava berravam berrou berraram berrará berrarão berraria berrariam | berrado | berrando
bradar i | brada bradam bradava bradavam bradou bradaram bradará bradarão bradaria bradariam | bradado | bradando
brincar s | brinca brincam brincava brincavam brincou brincaram brincará brincarão brincaria brincariam | brincado | brincando
cantar i | canta cantam cantava cantavam cantou cantaram cantará cantarão cantaria cantariam | cantado | cantando
ceder i | cede cedem cedia cediam cedeu cederam cederá cederão cederia cederiam | cedido | cedendo
celebrar i | celebra celebram celebrava celebravam celebrou celebraram celebrará celebrarão celebraria celebrariam | celebrado | celebrando
censurar oi | censura censuram censurava censuravam censurou censuraram censurará censurarão censuraria censurariam | censurado | censurando
certificar s | certifica certificam certificava certificavam certificou certificaram certificará certificarão certificaria certificariam | certificado | certificando
chamar o | chama chamam chamava chamavam chamou chamaram chamará chamarão chamaria chamariam | chamado | chamando
chorar i | chora choram chorava choravam chorou choraram chorará chorarão choraria chorariam | chorado | chorando
citar s | cita citam citava citavam citou citaram citará citarão citaria citariam | citado | citando
clamar i | clama clamam clamava clamavam clamou clamaram clamará clamarão clamaria clamariam | clamado | clamando
clarificar s | clarifica clarificam clarificava clarificavam clarificou clarificaram clarificará clarificarão clarificaria clarificariam | clarificado | clarificando
classificar so | classifica classificam classificava classificavam classificou classificaram classificará classificarão classificaria classificariam | classificado | classificando
cochichar i | cochicha cochicham cochichava cochichavam cochichou cochicharam cochichará cochicharão cochicharia cochichariam | cochichado | cochichando
começar i | começa começam começava começavam começou começaram começará começarão começaria começariam | começado | começando
comemorar i | comemora comemoram comemorava comemoravam comemorou comemoraram comemorará comemorarão comemoraria comemorariam | comemorado | comemorando
comentar s | comenta comentam comentava comentavam comentou comentaram comentará comentarão comentaria comentariam | comentado | comentando
completar s | completa completam completava completavam completou completaram completará completarão completaria completariam | completado | completando
comunicar s | comunica comunicam comunicava comunicavam comunicou comunicaram comunicará comunicarão comunicaria comunicariam | comunicado | comunicando
conceder s | concede concedem concedia concediam concedeu concederam concederá concederão concederia concederiam | concedido | concedendo
concluir sd | conclui concluem concluía concluíam concluiu concluíram concluirá concluirão concluiria concluiriam | concluído | concluindo
concordar i | concorda concordam concordava concordavam concordou concordaram concordará concordarão concordaria concordariam | concordado | concordando
condenar so | condena condenam condenava condenavam condenou condenaram condenará condenarão condenaria condenariam | condenado | condenando
confessar s | confessa confessam confessava confessavam confessou confessaram confessará confessarão confessaria confessariam | confessado | confessando
confiar i | confia confiam confiava confiavam confiou confiaram confiará confiarão confiaria confiariam | confiado | confiando
confirmar s | confirma confirmam confirmava confirmavam confirmou confirmaram confirmará confirmarão confirmaria confirmariam | confirmado | confirmando
congratular ir | congratula congratulam congratulava congratulavam congratulou congratularam congratulará congratularão congratularia congratulariam | congratulado | congratulando
considerar so | considera consideram considerava consideravam considerou consideraram considerará considerarão consideraria considerariam | considerado | considerando
constatar s | constata constatam constatava constatavam constatou constataram constatará constatarão constataria constatariam | constatado | constatando
contar s | conta contam contava contavam contou contaram contará contarão contaria contariam | contado | contando
contestar s | contesta contestam contestava contestavam contestou contestaram contestará contestarão contestaria contestariam | contestado | contestando
continuar i | continua continuam continuava continuavam continuou continuaram continuará continuarão continuaria continuariam | continuado | continuando
contradizer s | contradiz contradizem contradizia contradiziam contradisse contradisseram contradirá contradirão contradiria contradiriam | contradito | contradizendo
contrapor s | contrapõe contrapõem contrapunha contrapunham contrapôs contrapuseram contraporá contraporão contraporia contraporiam | contraposto | contrapondo
convidar o | convida convidam convidava convidavam convidou convidaram convidará convidarão convidaria convidariam | convidado | convidando
corrigir s | corrige corrigem corrigia corrigiam corrigiu corrigiram corrigirá corrigirão corrigiria corrigiriam | corrigido | corrigindo
corroborar s | corrobora corroboram corroborava corroboravam corroborou corroboraram corroborará corroborarão corroboraria corroborariam | corroborado | corroborando
crer i | crê creem cria criam creu creram crerá crerão creria creriam | crido | crendo
criticar so | critica criticam criticava criticavam criticou criticaram criticará criticarão criticaria criticariam | criticado | criticando
culpar o | culpa culpam culpava culpavam culpou culparam culpará culparão culparia culpariam | culpado | culpando
dar_a_conhecer s | dá_a_conhecer dão_a_conhecer dava_a_conhecer davam_a_conhecer deu_a_conhecer deram_a_conhecer dará_a_conhecer darão_a_conhecer daria_a_conhecer dariam_a_conhecer | dado_a_conhecer | dando_a_conhecer
dar_a_entender s | dá_a_entender dão_a_entender dava_a_entender davam_a_entender deu_a_entender deram_a_entender dará_a_entender darão_a_entender daria_a_entender dariam_a_entender | dado_a_entender | dando_a_entender
declarar s | declara declaram declarava declaravam declarou declararam declarará declararão declararia declarariam | declarado | declarando
decretar s | decreta decretam decretava decretavam decretou decretaram decretará decretarão decretaria decretariam | decretado | decretando
deduzir s | deduze deduzem deduzia deduziam deduziu deduziram deduzirá deduzirão deduziria deduziriam | deduzido | deduzindo
defender so | defende defendem defendia defendiam defendeu defenderam defenderá defenderão defenderia defenderiam | defendido | defendendo
definir so | define definem definia definiam definiu definiram definirá definirão definiria definiriam | definido | definindo
deixar_claro s | deixa_claro deixam_claro deixava_claro deixavam_claro deixou_claro deixaram_claro deixará_claro deixarão_claro deixaria_claro deixariam_claro | deixado_claro | deixando_claro
deixar_entender s | deixa_entender deixam_entender deixava_entender deixavam_entender deixou_entender deixaram_entender deixará_entender deixarão_entender deixaria_entender deixariam_entender | deixado_entender | deixando_entender
demandar s | demanda demandam demandava demandavam demandou demandaram demandará demandarão demandaria demandariam | demandado | demandando
denominar o | denomina denominam denominava denominavam denominou denominaram denominará denominarão denominaria denominariam | denominado | denominando
denunciar so | denuncia denunciam denunciava denunciavam denunciou denunciaram denunciará denunciarão denunciaria denunciariam | denunciado | denunciando
deplorar s | deplora deploram deplorava deploravam deplorou deploraram deplorará deplorarão deploraria deplorariam | deplorado | deplorando
depor s | depõe depõem depunha depunham depôs depuseram deporá deporão deporia deporiam | deposto | depondo
desabafar i | desabafa desabafam desabafava desabafavam desabafou desabafaram desabafará desabafarão desabafaria desabafariam | desabafado | desabafando
desafiar i | desafia desafiam desafiava desafiavam desafiou desafiaram desafiará desafiarão desafiaria desafiariam | desafiado | desafiando
descrever so | descreve descrevem descrevia descreviam descreveu descreveram descreverá descreverão descreveria descreveriam | descrito | descrevendo
desculpar ir | desculpa desculpam desculpava desculpavam desculpou desculparam desculpará desculparão desculparia desculpariam | desculpado | desculpando
desejar i | deseja desejam desejava desejavam desejou desejaram desejará desejarão desejaria desejariam | desejado | desejando
desenvolver i | desenvolve desenvolvem desenvolvia desenvolviam desenvolveu desenvolveram desenvolverá desenvolverão desenvolveria desenvolveriam | desenvolvido | desenvolvendo
desmentir s | desmente desmentem desmentia desmentiam desmentiu desmentiram desmentirá desmentirão desmentiria desmentiriam | desmentido | desmentindo
despedir ir | despede despedem despedia despediam despediu despediram despedirá despedirão despediria despediriam | despedido | despedindo
destacar s | destaca destacam destacava destacavam destacou destacaram destacará destacarão destacaria destacariam | destacado | destacando
detalhar s | detalha detalham detalhava detalhavam detalhou detalharam detalhará detalharão detalharia detalhariam | detalhado | detalhando
determinar s | determina determinam determinava determinavam determinou determinaram determinará determinarão determinaria determinariam | determinado | determinando
diagnosticar i | diagnostica diagnosticam diagnosticava diagnosticavam diagnosticou diagnosticaram diagnosticará diagnosticarão diagnosticaria diagnosticariam | diagnosticado | diagnosticando
discordar i | discorda discordam discordava discordavam discordou discordaram discordará discordarão discordaria discordariam | discordado | discordando
disparar i | dispara disparam disparava disparavam disparou dispararam disparará dispararão dispararia disparariam | disparado | disparando
dispor d | dispõe dispõem dispunha dispunham dispôs dispuseram disporá disporão disporia disporiam | disposto | dispondo
ditar i | dita ditam ditava ditavam ditou ditaram ditará ditarão ditaria ditariam | ditado | ditando
divulgar s | divulga divulgam divulgava divulgavam divulgou divulgaram divulgará divulgarão divulgaria divulgariam | divulgado | divulgando
dizer sd | diz dizem dizia diziam disse disseram dirá dirão diria diriam | dito | dizendo
duvidar i | duvida duvidam duvidava duvidavam duvidou duvidaram duvidará duvidarão duvidaria duvidariam | duvidado | duvidando
elogiar so | elogia elogiam elogiava elogiavam elogiou elogiaram elogiará elogiarão elogiaria elogiariam | elogiado | elogiando
enaltecer o | enaltece enaltecem enaltecia enalteciam enalteceu enalteceram enaltecerá enaltecerão enalteceria enalteceriam | enaltecido | enaltecendo
encerrar i | encerra encerram encerrava encerravam encerrou encerraram encerrará encerrarão encerraria encerrariam | encerrado | encerrando
encorajar i | encoraja encorajam encorajava encorajavam encorajou encorajaram encorajará encorajarão encorajaria encorajariam | encorajado | encorajando
enfatizar s | enfatiza enfatizam enfatizava enfatizavam enfatizou enfatizaram enfatizará enfatizarão enfatizaria enfatizariam | enfatizado | enfatizando
entender s | entende entendem entendia entendiam entendeu entenderam entenderá entenderão entenderia entenderiam | entendido | entendendo
entoar i | entoa entoam entoava entoavam entoou entoaram entoará entoarão entoaria entoariam | entoado | entoando
escandalizar ir | escandaliza escandalizam escandalizava escandalizavam escandalizou escandalizaram escandalizará escandalizarão escandalizaria escandalizariam | escandalizado | escandalizando
esclarecer s | esclarece esclarecem esclarecia esclareciam esclareceu esclareceram esclarecerá esclarecerão esclareceria esclareceriam | esclarecido | esclarecendo
escrever s | escreve escrevem escrevia escreviam escreveu escreveram escreverá escreverão escreveria escreveriam | escrito | escrevendo
espantar ir | espanta espantam espantava espantavam espantou espantaram espantará espantarão espantaria espantariam | espantado | espantando
especificar s | especifica especificam especificava especificavam especificou especificaram especificará especificarão especificaria especificariam | especificado | especificando
esperar oi | espera esperam esperava esperavam esperou esperaram esperará esperarão esperaria esperariam | esperado | esperando
estabelecer d | estabelece estabelecem estabelecia estabeleciam estabeleceu estabeleceram estabelecerá estabelecerão estabeleceria estabeleceriam | estabelecido | estabelecendo
estimar s | estima estimam estimava estimavam estimou estimaram estimará estimarão estimaria estimariam | estimado | estimando
estipular sd | estipula estipulam estipulava estipulavam estipulou estipularam estipulará estipularão estipularia estipulariam | estipulado | estipulando
evocar s | evoca evocam evocava evocavam evocou evocaram evocará evocarão evocaria evocariam | evocado | evocando
exclamar i | exclama exclamam exclamava exclamavam exclamou exclamaram exclamará exclamarão exclamaria exclamariam | exclamado | exclamando
exigir so | exige exigem exigia exigiam exigiu exigiram exigirá exigirão exigiria exigiriam | exigido | exigindo
exortar o | exorta exortam exortava exortavam exortou exortaram exortará exortarão exortaria exortariam | exortado | exortando
explicar s | explica explicam explicava explicavam explicou explicaram explicará explicarão explicaria explicariam | explicado | explicando
expor s | expõe expõem expunha expunham expôs expuseram exporá exporão exporia exporiam | exposto | expondo
expressar s | expressa expressam expressava expressavam expressou expressaram expressará expressarão expressaria expressariam | expressado | expressando
exprimir s | exprime exprimem exprimia exprimiam exprimiu exprimiram exprimirá exprimirão exprimiria exprimiriam | exprimido | exprimindo
falar o | fala falam falava falavam falou falaram falará falarão falaria falariam | falado | falando
fazer_questão s | faz_questão fazem_questão fazia_questão faziam_questão fez_questão fizeram_questão fará_questão farão_questão faria_questão fariam_questão | feito_questão | fazendo_questão
fazer_saber s | faz_saber fazem_saber fazia_saber faziam_saber fez_saber fizeram_saber fará_saber farão_saber faria_saber fariam_saber | feito_saber | fazendo_saber
felicitar i | felicita felicitam felicitava felicitavam felicitou felicitaram felicitará felicitarão felicitaria felicitariam | felicitado | felicitando
festejar i | festeja festejam festejava festejavam festejou festejaram festejará festejarão festejaria festejariam | festejado | festejando
filosofar i | filosofa filosofam filosofava filosofavam filosofou filosofaram filosofará filosofarão filosofaria filosofariam | filosofado | filosofando
finalizar i | finaliza finalizam finalizava finalizavam finalizou finalizaram finalizará finalizarão finalizaria finalizariam | finalizado | finalizando
formular s | formula formulam formulava formulavam formulou formularam formulará formularão formularia formulariam | formulado | formulando
frisar s | frisa frisam frisava frisavam frisou frisaram frisará frisarão frisaria frisariam | frisado | frisando
gabar ir | gaba gabam gabava gabavam gabou gabaram gabará gabarão gabaria gabariam | gabado | gabando
gaguejar i | gagueja gaguejam gaguejava gaguejavam gaguejou gaguejaram gaguejará gaguejarão gaguejaria gaguejariam | gaguejado | gaguejando
garantir s | garante garantem garantia garantiam garantiu garantiram garantirá garantirão garantiria garantiriam | garantido | garantindo
gargalhar i | gargalha gargalham gargalhava gargalhavam gargalhou gargalharam gargalhará gargalharão gargalharia gargalhariam | gargalhado | gargalhando
gemer i | geme gemem gemia gemiam gemeu gemeram gemerá gemerão gemeria gemeriam | gemido | gemendo
gracejar s | graceja gracejam gracejava gracejavam gracejou gracejaram gracejará gracejarão gracejaria gracejariam | gracejado | gracejando
gritar i | grita gritam gritava gritavam gritou gritaram gritará gritarão gritaria gritariam | gritado | gritando
hesitar i | hesita hesitam hesitava hesitavam hesitou hesitaram hesitará hesitarão hesitaria hesitariam | hesitado | hesitando
imaginar i | imagina imaginam imaginava imaginavam imaginou imaginaram imaginará imaginarão imaginaria imaginariam | imaginado | imaginando
implorar i | implora imploram implorava imploravam implorou imploraram implorará implorarão imploraria implorariam | implorado | implorando
imputar s | imputa imputam imputava imputavam imputou imputaram imputará imputarão imputaria imputariam | imputado | imputando
indagar i | indaga indagam indagava indagavam indagou indagaram indagará indagarão indagaria indagariam | indagado | indagando
indicar sd | indica indicam indicava indicavam indicou indicaram indicará indicarão indicaria indicariam | indicado | indicando
indignar ir | indigna indignam indignava indignavam indignou indignaram indignará indignarão indignaria indignariam | indignado | indignando
informar s | informa informam informava informavam informou informaram informará informarão informaria informariam | informado | informando
iniciar i | inicia iniciam iniciava iniciavam iniciou iniciaram iniciará iniciarão iniciaria iniciariam | iniciado | iniciando
inquietar ir | inquieta inquietam inquietava inquietavam inquietou inquietaram inquietará inquietarão inquietaria inquietariam | inquietado | inquietando
inquirir i | inquire inquirem inquiria inquiriam inquiriu inquiriram inquirirá inquirirão inquiriria inquiririam | inquirido | inquirindo
insinuar s | insinua insinuam insinuava insinuavam insinuou insinuaram insinuará insinuarão insinuaria insinuariam | insinuado | insinuando
insistir s | insiste insistem insistia insistiam insistiu insistiram insistirá insistirão insistiria insistiriam | insistido | insistindo
instar o | insta instam instava instavam instou instaram instará instarão instaria instariam | instado | instando
insultar i | insulta insultam insultava insultavam insultou insultaram insultará insultarão insultaria insultariam | insultado | insultando
interpelar i | interpela interpelam interpelava interpelavam interpelou interpelaram interpelará interpelarão interpelaria interpelariam | interpelado | interpelando
interrogar i | interroga interrogam interrogava interrogavam interrogou interrogaram interrogará interrogarão interrogaria interrogariam | interrogado | interrogando
interromper i | interrompe interrompem interrompia interrompiam interrompeu interromperam interromperá interromperão interromperia interromperiam | interrompido | interrompendo
intervir i | intervém intervêm intervinha intervinham interveio intervieram intervirá intervirão interviria interviriam | intervindo | intervindo
ironizar s | ironiza ironizam ironizava ironizavam ironizou ironizaram ironizará ironizarão ironizaria ironizariam | ironizado | ironizando
irritar ir | irrita irritam irritava irritavam irritou irritaram irritará irritarão irritaria irritariam | irritado | irritando
julgar s | julga julgam julgava julgavam julgou julgaram julgará julgarão julgaria julgariam | julgado | julgando
jurar s | jura juram jurava juravam jurou juraram jurará jurarão juraria jurariam | jurado | jurando
justificar s | justifica justificam justificava justificavam justificou justificaram justificará justificarão justificaria justificariam | justificado | justificando
lamentar so | lamenta lamentam lamentava lamentavam lamentou lamentaram lamentará lamentarão lamentaria lamentariam | lamentado | lamentando
lançar i | lança lançam lançava lançavam lançou lançaram lançará lançarão lançaria lançariam | lançado | lançando
lembrar s | lembra lembram lembrava lembravam lembrou lembraram lembrará lembrarão lembraria lembrariam | lembrado | lembrando
ler id | lê leem lia liam leu leram lerá lerão leria leriam | lido | lendo
mandar i | manda mandam mandava mandavam mandou mandaram mandará mandarão mandaria mandariam | mandado | mandando
manifestar s | manifesta manifestam manifestava manifestavam manifestou manifestaram manifestará manifestarão manifestaria manifestariam | manifestado | manifestando
manter s | mantém mantêm mantinha mantinham manteve mantiveram manterá manterão manteria manteriam | mantido | mantendo
meditar i | medita meditam meditava meditavam meditou meditaram meditará meditarão meditaria meditariam | meditado | meditando
mencionar s | menciona mencionam mencionava mencionavam mencionou mencionaram mencionará mencionarão mencionaria mencionariam | mencionado | mencionando
murmurar i | murmura murmuram murmurava murmuravam murmurou murmuraram murmurará murmurarão murmuraria murmurariam | murmurado | murmurando
narrar s | narra narram narrava narravam narrou narraram narrará narrarão narraria narrariam | narrado | narrando
negar s | nega negam negava negavam negou negaram negará negarão negaria negariam | negado | negando
notar s | nota notam notava notavam notou notaram notará notarão notaria notariam | notado | notando
noticiar s | noticia noticiam noticiava noticiavam noticiou noticiaram noticiará noticiarão noticiaria noticiariam | noticiado | noticiando
objectar s | objecta objectam objectava objectavam objectou objectaram objectará objectarão objectaria objectariam | objectado | objectando
objetar s | objeta objetam objetava objetavam objetou objetaram objetará objetarão objetaria objetariam | objetado | objetando
observar s | observa observam observava observavam observou observaram observará observarão observaria observariam | observado | observando
opinar s | opina opinam opinava opinavam opinou opinaram opinará opinarão opinaria opinariam | opinado | opinando
orar i | ora oram orava oravam orou oraram orará orarão oraria orariam | orado | orando
ordenar s | ordena ordenam ordenava ordenavam ordenou ordenaram ordenará ordenarão ordenaria ordenariam | ordenado | ordenando
orgulhar ir | orgulha orgulham orgulhava orgulhavam orgulhou orgulharam orgulhará orgulharão orgulharia orgulhariam | orgulhado | orgulhando
pedir so | pede pedem pedia pediam pediu pediram pedirá pedirão pediria pediriam | pedido | pedindo
pensar i | pensa pensam pensava pensavam pensou pensaram pensará pensarão pensaria pensariam | pensado | pensando
perguntar i | pergunta perguntam perguntava perguntavam perguntou perguntaram perguntará perguntarão perguntaria perguntariam | perguntado | perguntando
ponderar s | pondera ponderam ponderava ponderavam ponderou ponderaram ponderará ponderarão ponderaria ponderariam | ponderado | ponderando
pontuar s | pontua pontuam pontuava pontuavam pontuou pontuaram pontuará pontuarão pontuaria pontuariam | pontuado | pontuando
postar s | posta postam postava postavam postou postaram postará postarão postaria postariam | postado | postando
precisar s | precisa precisam precisava precisavam precisou precisaram precisará precisarão precisaria precisariam | precisado | precisando
pregar i | prega pregam pregava pregavam pregou pregaram pregará pregarão pregaria pregariam | pregado | pregando
preocupar ir | preocupa preocupam preocupava preocupavam preocupou preocuparam preocupará preocuparão preocuparia preocupariam | preocupado | preocupando
prevenir s | previne previnem prevenia preveniam preveniu preveniram prevenirá prevenirão preveniria preveniriam | prevenido | prevenindo
prever s | prevê preveem previa previam previu previram preverá preverão preveria preveriam | previsto | prevendo
proclamar s | proclama proclamam proclamava proclamavam proclamou proclamaram proclamará proclamarão proclamaria proclamariam | proclamado | proclamando
prognosticar s | prognostica prognosticam prognosticava prognosticavam prognosticou prognosticaram prognosticará prognosticarão prognosticaria prognosticariam | prognosticado | prognosticando
prometer so | promete prometem prometia prometiam prometeu prometeram prometerá prometerão prometeria prometeriam | prometido | prometendo
pronunciar i | pronuncia pronunciam pronunciava pronunciavam pronunciou pronunciaram pronunciará pronunciarão pronunciaria pronunciariam | pronunciado | pronunciando
propor s | propõe propõem propunha propunham propôs propuseram proporá proporão proporia proporiam | proposto | propondo
prosseguir i | prossegue prosseguem prosseguia prosseguiam prosseguiu prosseguiram prosseguirá prosseguirão prosseguiria prosseguiriam | prosseguido | prosseguindo
protestar s | protesta protestam protestava protestavam protestou protestaram protestará protestarão protestaria protestariam | protestado | protestando
provocar i | provoca provocam provocava provocavam provocou provocaram provocará provocarão provocaria provocariam | provocado | provocando
publicar s | publica publicam publicava publicavam publicou publicaram publicará publicarão publicaria publicariam | publicado | publicando
qualificar so | qualifica qualificam qualificava qualificavam qualificou qualificaram qualificará qualificarão qualificaria qualificariam | qualificado | qualificando
queixar sr | queixa queixam queixava queixavam queixou queixaram queixará queixarão queixaria queixariam | queixado | queixando
questionar i | questiona questionam questionava questionavam questionou questionaram questionará questionarão questionaria questionariam | questionado | questionando
raciocinar s | raciocina raciocinam raciocinava raciocinavam raciocinou raciocinaram raciocinará raciocinarão raciocinaria raciocinariam | raciocinado | raciocinando
ratificar s | ratifica ratificam ratificava ratificavam ratificou ratificaram ratificará ratificarão ratificaria ratificariam | ratificado | ratificando
reafirmar s | reafirma reafirmam reafirmava reafirmavam reafirmou reafirmaram reafirmará reafirmarão reafirmaria reafirmariam | reafirmado | reafirmando
reagir i | reage reagem reagia reagiam reagiu reagiram reagirá reagirão reagiria reagiriam | reagido | reagindo
realçar s | realça realçam realçava realçavam realçou realçaram realçará realçarão realçaria realçariam | realçado | realçando
rebater s | rebate rebatem rebatia rebatiam rebateu rebateram rebaterá rebaterão rebateria rebateriam | rebatido | rebatendo
recitar i | recita recitam recitava recitavam recitou recitaram recitará recitarão recitaria recitariam | recitado | recitando
reclamar so | reclama reclamam reclamava reclamavam reclamou reclamaram reclamará reclamarão reclamaria reclamariam | reclamado | reclamando
recomendar s | recomenda recomendam recomendava recomendavam recomendou recomendaram recomendará recomendarão recomendaria recomendariam | recomendado | recomendando
reconhecer s | reconhece reconhecem reconhecia reconheciam reconheceu reconheceram reconhecerá reconhecerão reconheceria reconheceriam | reconhecido | reconhecendo
recordar s | recorda recordam recordava recordavam recordou recordaram recordará recordarão recordaria recordariam | recordado | recordando
referir sd | refere referem referia referiam referiu referiram referirá referirão referiria refeririam | referido | referindo
reflectir i | reflecte reflectem reflectia reflectiam reflectiu reflectiram reflectirá reflectirão reflectiria reflectiriam | reflectido | reflectindo
refletir i | reflete refletem refletia refletiam refletiu refletiram refletirá refletirão refletiria refletiriam | refletido | refletindo
reforçar s | reforça reforçam reforçava reforçavam reforçou reforçaram reforçará reforçarão reforçaria reforçariam | reforçado | reforçando
refutar s | refuta refutam refutava refutavam refutou refutaram refutará refutarão refutaria refutariam | refutado | refutando
registar i | regista registam registava registavam registou registaram registará registarão registaria registariam | registado | registando
registrar i | registra registram registrava registravam registrou registraram registrará registrarão registraria registrariam | registrado | registrando
reiterar s | reitera reiteram reiterava reiteravam reiterou reiteraram reiterará reiterarão reiteraria reiterariam | reiterado | reiterando
rejeitar so | rejeita rejeitam rejeitava rejeitavam rejeitou rejeitaram rejeitará rejeitarão rejeitaria rejeitariam | rejeitado | rejeitando
relatar s | relata relatam relatava relatavam relatou relataram relatará relatarão relataria relatariam | relatado | relatando
relembrar s | relembra relembram relembrava relembravam relembrou relembraram relembrará relembrarão relembraria relembrariam | relembrado | relembrando
rematar i | remata rematam rematava rematavam rematou remataram rematará rematarão remataria rematariam | rematado | rematando
rememorar s | rememora rememoram rememorava rememoravam rememorou rememoraram rememorará rememorarão rememoraria rememorariam | rememorado | rememorando
repetir s | repete repetem repetia repetiam repetiu repetiram repetirá repetirão repetiria repetiriam | repetido | repetindo
replicar s | replica replicam replicava replicavam replicou replicaram replicará replicarão replicaria replicariam | replicado | replicando
reportar s | reporta reportam reportava reportavam reportou reportaram reportará reportarão reportaria reportariam | reportado | reportando
repreender i | repreende repreendem repreendia repreendiam repreendeu repreenderam repreenderá repreenderão repreenderia repreenderiam | repreendido | repreendendo
repudiar o | repudia repudiam repudiava repudiavam repudiou repudiaram repudiará repudiarão repudiaria repudiariam | repudiado | repudiando
resmungar i | resmunga resmungam resmungava resmungavam resmungou resmungaram resmungará resmungarão resmungaria resmungariam | resmungado | resmungando
responder s | responde respondem respondia respondiam respondeu responderam responderá responderão responderia responderiam | respondido | respondendo
ressaltar s | ressalta ressaltam ressaltava ressaltavam ressaltou ressaltaram ressaltará ressaltarão ressaltaria ressaltariam | ressaltado | ressaltando
ressalvar s | ressalva ressalvam ressalvava ressalvavam ressalvou ressalvaram ressalvará ressalvarão ressalvaria ressalvariam | ressalvado | ressalvando
resumir s | resume resumem resumia resumiam resumiu resumiram resumirá resumirão resumiria resumiriam | resumido | resumindo
retificar s | retifica retificam retificava retificavam retificou retificaram retificará retificarão retificaria retificariam | retificado | retificando
retomar i | retoma retomam retomava retomavam retomou retomaram retomará retomarão retomaria retomariam | retomado | retomando
retorquir s | retorque retorquem retorquia retorquiam retorquiu retorquiram retorquirá retorquirão retorquiria retorquiriam | retorquido | retorquindo
retuitar s | retuita retuitam retuitava retuitavam retuitou retuitaram retuitará retuitarão retuitaria retuitariam | retuitado | retuitando
revelar s | revela revelam revelava revelavam revelou revelaram revelará revelarão revelaria revelariam | revelado | revelando
rezar i | reza rezam rezava rezavam rezou rezaram rezará rezarão rezaria rezariam | rezado | rezando
ripostar s | riposta ripostam ripostava ripostavam ripostou ripostaram ripostará ripostarão ripostaria ripostariam | ripostado | ripostando
rir i | ri riem ria riam riu riram rirá rirão riria ririam | rido | rindo
rogar i | roga rogam rogava rogavam rogou rogaram rogará rogarão rogaria rogariam | rogado | rogando
rosnar i | rosna rosnam rosnava rosnavam rosnou rosnaram rosnará rosnarão rosnaria rosnariam | rosnado | rosnando
rotular o | rotula rotulam rotulava rotulavam rotulou rotularam rotulará rotularão rotularia rotulariam | rotulado | rotulando
rugir i | ruge rugem rugia rugiam rugiu rugiram rugirá rugirão rugiria rugiriam | rugido | rugindo
salientar s | salienta salientam salientava salientavam salientou salientaram salientará salientarão salientaria salientariam | salientado | salientando
saudar so | sauda saudam saudava saudavam saudou saudaram saudará saudarão saudaria saudariam | saudado | saudando
seguir i | segue seguem seguia seguiam seguiu seguiram seguirá seguirão seguiria seguiriam | seguido | seguindo
sentenciar s | sentencia sentenciam sentenciava sentenciavam sentenciou sentenciaram sentenciará sentenciarão sentenciaria sentenciariam | sentenciado | sentenciando
sintetizar s | sintetiza sintetizam sintetizava sintetizavam sintetizou sintetizaram sintetizará sintetizarão sintetizaria sintetizariam | sintetizado | sintetizando
solicitar s | solicita solicitam solicitava solicitavam solicitou solicitaram solicitará solicitarão solicitaria solicitariam | solicitado | solicitando
soltar i | solta soltam soltava soltavam soltou soltaram soltará soltarão soltaria soltariam | soltado | soltando
soluçar i | soluça soluçam soluçava soluçavam soluçou soluçaram soluçará soluçarão soluçaria soluçariam | soluçado | soluçando
sonhar i | sonha sonham sonhava sonhavam sonhou sonharam sonhará sonharão sonharia sonhariam | sonhado | sonhando
sorrir i | sorri sorriem sorria sorriam sorriu sorriram sorrirá sorrirão sorriria sorririam | sorrido | sorrindo
sublinhar s | sublinha sublinham sublinhava sublinhavam sublinhou sublinharam sublinhará sublinharão sublinharia sublinhariam | sublinhado | sublinhando
sugerir s | sugere sugerem sugeria sugeriam sugeriu sugeriram sugerirá sugerirão sugeriria sugeririam | sugerido | sugerindo
suplicar i | suplica suplicam suplicava suplicavam suplicou suplicaram suplicará suplicarão suplicaria suplicariam | suplicado | suplicando
supor i | supõe supõem supunha supunham supôs supuseram suporá suporão suporia suporiam | suposto | supondo
surpreender ir | surpreende surpreendem surpreendia surpreendiam surpreendeu surpreenderam surpreenderá surpreenderão surpreenderia surpreenderiam | surpreendido | surpreendendo
suspeitar i | suspeita suspeitam suspeitava suspeitavam suspeitou suspeitaram suspeitará suspeitarão suspeitaria suspeitariam | suspeitado | suspeitando
suspirar i | suspira suspiram suspirava suspiravam suspirou suspiraram suspirará suspirarão suspiraria suspirariam | suspirado | suspirando
sussurrar i | sussurra sussurram sussurrava sussurravam sussurrou sussurraram sussurrará sussurrarão sussurraria sussurrariam | sussurrado | sussurrando
sustentar s | sustenta sustentam sustentava sustentavam sustentou sustentaram sustentará sustentarão sustentaria sustentariam | sustentado | sustentando
tachar o | tacha tacham tachava tachavam tachou tacharam tachará tacharão tacharia tachariam | tachado | tachando
temer oi | teme temem temia temiam temeu temeram temerá temerão temeria temeriam | temido | temendo
terminar i | termina terminam terminava terminavam terminou terminaram terminará terminarão terminaria terminariam | terminado | terminando
testemunhar s | testemunha testemunham testemunhava testemunhavam testemunhou testemunharam testemunhará testemunharão testemunharia testemunhariam | testemunhado | testemunhando
titular d | titula titulam titulava titulavam titulou titularam titulará titularão titularia titulariam | titulado | titulando
tranquilizar i | tranquiliza tranquilizam tranquilizava tranquilizavam tranquilizou tranquilizaram tranquilizará tranquilizarão tranquilizaria tranquilizariam | tranquilizado | tranquilizando
transmitir s | transmite transmitem transmitia transmitiam transmitiu transmitiram transmitirá transmitirão transmitiria transmitiriam | transmitido | transmitindo
tratar o | trata tratam tratava tratavam tratou trataram tratará tratarão trataria tratariam | tratado | tratando
troçar i | troça troçam troçava troçavam troçou troçaram troçará troçarão troçaria troçariam | troçado | troçando
tuitar s | tuita tuitam tuitava tuitavam tuitou tuitaram tuitará tuitarão tuitaria tuitariam | tuitado | tuitando
tweetar s | tweeta tweetam tweetava tweetavam tweetou tweetaram tweetará tweetarão tweetaria tweetariam | tweetado | tweetando
urrar i | urra urram urrava urravam urrou urraram urrará urrarão urraria urrariam | urrado | urrando
vacilar i | vacila vacilam vacilava vacilavam vacilou vacilaram vacilará vacilarão vacilaria vacilariam | vacilado | vacilando
vangloriar ir | vangloria vangloriam vangloriava vangloriavam vangloriou vangloriaram vangloriará vangloriarão vangloriaria vangloriariam | vangloriado | vangloriando
vaticinar s | vaticina vaticinam vaticinava vaticinavam vaticinou vaticinaram vaticinará vaticinarão vaticinaria vaticinariam | vaticinado | vaticinando
ver o | vê veem via viam viu viram verá verão veria veriam | visto | vendo
vibrar i | vibra vibram vibrava vibravam vibrou vibraram vibrará vibrarão vibraria vibrariam | vibrado | vibrando
vincar s | vinca vincam vincava vincavam vincou vincaram vincará vincarão vincaria vincariam | vincado | vincando
vociferar i | vocifera vociferam vociferava vociferavam vociferou vociferaram vociferará vociferarão vociferaria vociferariam | vociferado | vociferando
xingar i | xinga xingam xingava xingavam xingou xingaram xingará xingarão xingaria xingariam | xingado | xingando
zangar ir | zanga zangam zangava zangavam zangou zangaram zangará zangarão zangaria zangariam | zangado | zangando
zombar i | zomba zombam zombava zombavam zombou zombaram zombará zombarão zombaria zombariam | zombado | zombando
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
ao
para
por
sem
antes de
depois de
após
fez
faz
continuou a
começou por
acabou por
termina por
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
até
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
crítica f
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
outros mp
outras fp
outro ms
outra fs
alguns mp
algumas fp
muitos mp
muitas fp
vários mp
várias fp
um deles ms
uma delas fs
alguém ms
todos mp
todas fp
o primeiro ms
o segundo ms
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
que
quem
"""

DETERMINERS = """
o ms
a fs
os mp
as fp
um ms
uma fs
uns mp
umas fp
este ms
esta fs
estes mp
estas fp
esse ms
essa fs
esses mp
essas fp
aquele ms
aquela fs
aqueles mp
aquelas fp
seu ms
sua fs
seus mp
suas fp
meu ms
minha fs
nosso ms
nossa fs
nossos mp
nossas fp
cada *s
algum ms
alguma fs
alguns mp
algumas fp
nenhum ms
nenhuma fs
outro ms
outra fs
outros mp
outras fp
vários mp
várias fp
muitos mp
muitas fp
dois mp
duas fp
três *p
quatro *p
cinco *p
seis *p
sete *p
oito *p
nove *p
dez *p
todo ms
toda fs
todos mp
todas fp
qualquer *s
diversos mp
diversas fp
a maioria dos mp
a maioria das fp
um grupo de *p
dezenas de *p
centenas de *p
milhares de *p
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
"""

PREPOSITIONS = """
a
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
nos
nas
num
numa
entre
para
perante
por
pelo
pela
pelos
pelas
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
"""

COORDINATORS = """
e
ou
nem
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
autor m
autora f
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
dirigente *
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
especialista *
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
homem m
homens mp
idoso m
idosa f
imigrante *
inspetor m
inspetora f
internacional *
investidor m
investigador m
investigadora f
irmã f
irmão m
jogador m
jogadora f
jornalista *
jovem *
jovens *p
juiz m
juíza f
juízes mp
jurista *
leitor m
leitora f
líder *
líderes *p
locutor m
lojista *
mãe f
magistrado m
magistrada f
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
mulher f
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
pesquisador m
pesquisadora f
piloto *
pintor m
pintora f
poeta *
polícia *
policial *
politólogo m
politóloga f
político m
política f
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
procurador m
procuradora f
procurador-geral m
procuradora-geral f
produtor m
produtora f
professor m
professora f
promotor m
promotora f
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
responsável *
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
câmara municipal f
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
conselho m
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
editora f
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
gnr f
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
ministério público m
movimento m
multinacional f
município m
museu m
nações unidas fp
observatório m
oposição f
organismo m
organização f
onu f
otan f
nato f
palácio do planalto m
parlamento m
paróquia f
partido m
patronato m
pj f
planalto m
plataforma f
polícia f
polícia judiciária f
polícia federal f
população f
portal m
prefeitura f
presidência f
proteção civil f
psp f
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
união europeia f
universidade f
vaticano m
"""

DOCUMENTS = """
acordo m
acórdão m
acta f
ata f
anúncio m
artigo m
aviso m
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
declaração f
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
mensagem f
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
"""

PLURAL_ENDINGS = """
s
es
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
sim
não
hoje
ontem
amanhã
agora
então
também
ainda
além
assim
aqui
ali
lá
sem
com
quando
onde
como
que
quem
por
para
mas
porém
contudo
embora
porque
enquanto
após
desde
até
durante
segundo
perante
sob
contra
sobre
entre
depois
antes
logo
nada
ninguém
tudo
todos
todas
algo
alguém
cada
outro
outra
outros
outras
tal
tanto
muito
mais
menos
melhor
pior
bom
bem
mal
obrigado
olá
adeus
leia
veja
ler
ver
foto
vídeo
imagem
arquivo
perto
longe
questionado
questionada
este
esta
estes
estas
esse
essa
esses
essas
aquele
aquela
o
a
os
as
um
uma
seu
sua
seus
suas
é
são
foi
era
há
havia
se
lhe
nos
ao
à
do
da
dos
das
de
em
no
na
nas
e
ou
já
só
sempre
nunca
dois
duas
três
nem
pois
talvez
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

INDEFINITE = """
um
uma
"""

DEFINITE = """
o
a
este
esta
esse
essa
"""

ANYBODY = """
homem
mulher
jovem
menino
menina
especialista
político
política
autor
autora
pesquisador
pesquisadora
investigador
dirigente
líder
responsável
"""

PACK = LanguagePack(
    code="pt",
    name="Portuguese",
    function_words=words(FUNCTION_WORDS),
    dates=DATES,
    abbreviations=ABBREVIATIONS,
    marks="“ ”\n« »\n‘ ’",
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
