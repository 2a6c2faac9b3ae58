"""French: marks, cues, titles, pronouns, dates, with examples."""

from .base import DateWords, LanguagePack, PeopleWords, RefusalWords, SpeechWords, examples, words

FUNCTION_WORDS = """
    ai aime alors ans après as assez au aujourd aussi autre autres aux avec avez avoir avons bah beaucoup bien bon
    bonjour bonne bonsoir c car ce cela celle celui ces cest cet cette ceux chaque chez comme comment contre cool d
    dans de depuis des deux dit dois doit donc du elle elles en encore entre es est et fait faut france fut gens ici
    il ils j jai jamais je jour jpp jsuis juste l la le les leur leurs là ma maintenant mais mdr me mec merci mes
    moi mon même n ne ni non nos notre nous on ont ou ouais oui où par pas pendant peu peut peuvent peux plus pour
    pourquoi pourtant ptdr ptn puis qu quand que quel quelle quelles quelqu quelque quels qui quoi rien s sa salut
    sans se sera serait ses si sommes son sont sous suis sur ta te tes tkt toi ton toujours tout trop très tu un une
    va vais vers veut veux vie voici voilà vont vos votre vous vraiment wesh y ça étaient étais était êtes être
"""

DATES = DateWords(
    months="""
    janvier janv
    février févr fevrier
    mars
    avril avr
    mai
    juin
    juillet juil
    août aout
    septembre sept
    octobre oct
    novembre nov
    décembre déc decembre
    """,
    weekdays="""
    lundi
    mardi
    mercredi
    jeudi
    vendredi
    samedi
    dimanche
    """,
    numbers="""
    1 un une
    2 deux
    3 trois
    4 quatre
    5 cinq
    6 six
    7 sept
    8 huit
    9 neuf
    10 dix
    11 onze
    12 douze
    15 quinze
    20 vingt
    30 trente
    40 quarante
    50 cinquante
    100 cent
    """,
    units="""
    hour heure heures
    day jour jours
    week semaine semaines
    month mois
    year an ans année années
    """,
    ordinal_endings="er ᵉʳ",
    future="""
    va vont doit doivent devra devront sera seront aura auront ira iront pourra pourront fera feront devrait devraient
    prévu prévue prévus prévues attendu attendue attendus attendues programmé programmée programmés fixé fixée fixées
    prochain prochaine convoqué convoquée réunit réunissent débute débutent reprend reprennent expire expirent
    """,
    future_endings="era eront ira iront ndra ndront vra vront ttra ttront rra rront erons irons drons vrons erez irez erai irai",
    past="""
    a ont avait avaient dit déclaré annoncé affirmé expliqué indiqué assuré ajouté estimé était étaient fut
    """,
    of_something_else="depuis jusqu jusque dès ici avant après de du d pour prévu",
    past_endings="ait aient èrent",
    capital="lower",
    counted="""
    euros dollars francs personnes soldats hommes femmes enfants morts blessés policiers gendarmes militaires militants
    manifestants habitants salariés emplois hectares kilomètres mètres tonnes signatures voix pages exemplaires
    cas déplacés réfugiés civils combattants milliards millions roubles litres places candidats élèves familles
    """,
    phrases="""
    rue/avenue/place/boulevard/stade/pont/quai/cité/lycée/mouvement du {day} {month} {year} = nothing
    rue/avenue/place/boulevard/stade/pont/quai/cité/lycée/mouvement du {day} {month} = nothing
    chaque/tout/un/les/des/quelque {weekday} = nothing
    le {weekday} = nothing
    tous_les {weekday} = nothing
    {weekday} gras/saint/noir = nothing
    mercredi des_cendres = nothing
    (le/ce) {weekday} {day} {month} {year} = date
    (le/ce) {weekday} {day} {month} = date
    (le) {day} {month} {year} = date
    (le) {day} {month} = date
    (le) {day} {month} dernier/passé = date
    jusqu'au/d'ici_au/à_partir_du/à_compter_du/avant_le | {day} {month} = date this
    (le) {day} {month} de_l'an_dernier/de_l'année_dernière/l'an_dernier/l'année_dernière = date -1
    (le) {day} {month} de_la_même_année/de_cette_année-là = date same
    (le/ce) {weekday} {day} = day_alone
    (le) {digits} = digits
    (au) {day} au {day} {month} {year} = days
    (les) {day} et {day} {month} {year} = days
    (les) {day} et {day} {month} = days
    du {day} au {day} {month} {year} = days
    du {day} au {day} {month} = days
    du {day} {month} au {day} {month} {year} = days
    du {day} {month} au {day} {month} = days
    entre le {day} et le {day} {month} {year} = days
    entre le {day} et le {day} {month} = days
    entre le {day} {month} et le {day} {month} {year} = days
    entre le {day} {month} et le {day} {month} = days
    entre le {day} et le {day} = days
    (dans) (la) nuit du {day} au {day} {month} {year} = days
    (dans) (la) nuit du {day} au {day} {month} = days
    (dans) (la) nuit de {weekday} à {weekday} = weekdays
    (dans) (la) nuit du {weekday} au {weekday} = weekdays
    de {weekday} à {weekday} = weekdays
    entre {weekday} et {weekday} = weekdays
    nuit de {weekday} = weekday
    {weekday} = weekday
    {weekday} matin/midi/après-midi/soir/dernier_soir = weekday
    (dans) (la) (nuit/matinée/soirée/journée) (de) {weekday} soir = weekday
    {weekday} dernier/passé = weekday last
    {weekday} dernier/passé (au) matin/soir = weekday last
    {weekday} prochain = weekday after
    jusqu'à/d'ici/d'ici_à/à_partir_de/à_compter_de/avant | {weekday} = weekday this
    jusqu'à/d'ici/d'ici_à/à_partir_de/à_compter_de/avant | {weekday} matin/midi/après-midi/soir = weekday this
    {weekday} en_huit = weekday next
    ce {weekday} = weekday this
    ce {weekday} matin/midi/après-midi/soir = weekday this
    hier = day -1
    hier matin/soir/après-midi/midi = day -1
    avant-hier = day -2
    avant-hier matin/soir = day -2
    aujourd'hui = day 0
    ce matin/soir/midi = day 0
    cet après-midi = day 0
    cette nuit = day 0
    la nuit dernière/passée = day -1
    demain = day 1
    demain matin/soir/après-midi = day 1
    après-demain = day 2
    (dès) la veille = previous -1
    la veille de/du/des/d'un/d'une = nothing
    le/au lendemain de/du/des/d'un/d'une = nothing
    la veille au_soir/au_matin = previous -1
    l'avant-veille = previous -2
    (dès) le lendemain = previous 1
    le lendemain matin/soir = previous 1
    le surlendemain = previous 2
    le jour_même/même_jour = previous 0
    il_y_a {number} {unit} = ago
    il_y_a à_peine/quelque/environ/plus_de/près_de/presque {number} {unit} = ago
    voici/voilà {number} {unit} = ago
    dans {number} {unit} = ago 1
    d'ici {number} {unit} = ago 1
    {number} {unit} plus_tard/après = later
    {number} {unit} plus_tôt/auparavant/avant = later -1
    cette semaine = week 0
    en_début_de semaine = week early
    en_fin_de semaine = week late
    la semaine dernière/passée = week -1
    la semaine prochaine = week 1
    le week-end dernier/passé = weekend last
    le weekend dernier/passé = weekend last
    ce week-end/weekend = weekend
    le week-end prochain = weekend 1
    le weekend prochain = weekend 1
    ce mois-ci = months_from 0
    ce mois = months_from 0
    le mois dernier/passé = months_from -1
    le mois prochain = months_from 1
    (la) fin du mois = of_month late
    (le) début du mois = of_month early
    en_début_de mois = of_month early
    en_fin_de mois = of_month late
    (à) (la) mi-mois = of_month mid
    début/au_début_de/début_du_mois_de/au_début_du_mois_de/dès_le_début_de {month} = month early
    début/au_début_de {month} {year} = month early
    (à) (la) mi-{month} = month mid
    (à) (la) mi-{month} {year} = month mid
    fin/(la)_fin_de/à_la_fin_de/la_fin_de/la_fin_du_mois_de/à_la_fin_du_mois_de {month} = month late
    fin/à_la_fin_de/la_fin_de {month} {year} = month late
    fin d'{month} = month late
    la_fin/à_la_fin d'{month} = month late
    la_fin/à_la_fin/fin d'{month} {year} = month late
    au_début/début d'{month} = month early
    au_début/début d'{month} {year} = month early
    en/depuis/courant/jusqu'en/dès/d'ici/avant/après/vers | {month} = month
    en/depuis/courant/jusqu'en/dès/d'ici/avant/après | {month} dernier = month last
    en/depuis/courant/jusqu'en/dès/pour | {month} prochain = month next
    (en) {month} {year} = month
    en/depuis/courant/jusqu'en/dès | {month} de_l'an_dernier/de_l'année_dernière/de_l'année_passée = month -1
    en/depuis/courant/jusqu'en/dès | {month} de_la_même_année/de_cette_même_année/de_cette_année-là = month same
    en/dès | {month} de_cette_année = month 0
    au_mois_de/du_mois_de/le_mois_de | {month} = month
    au_mois_de/du_mois_de/le_mois_de | {month} dernier = month last
    au_mois | d'{month} = month
    au_mois | d'{month} dernier = month last
    entre {month} et {month} = months
    entre {month} et {month} {year} = months
    de {month} à {month} = months
    de {month} à {month} {year} = months
    en/depuis/dès/courant/début/fin/l'an/jusqu'en/avant/après/d'ici/vers | {year} = year
    (à) (la) mi-{year} = year
    printemps/été/automne/hiver | {year} = year
    l'année/année/exercice/saison/en_l'an/de_l'année | {year} = year
    au_début_de/à_la_fin_de/la_fin_de/le_début_de/courant_de/au_cours_de/au_milieu_de | {year} = year
    de {year} à {year} = years
    entre {year} et {year} = years
    en | {year} et {year} = year
    (la/le) fin/début/milieu de_l'année/d'année = year 0
    l'an dernier/passé = year -1
    l'année dernière/passée = year -1
    cette année = year 0
    l'an prochain = year 1
    l'année prochaine = year 1
    le | {day} = day_alone
    """,
)

ABBREVIATIONS = """
m
mm
mgr
mlle
mme
dr
drs
pr
st
ste
sts
cie
sté
av
bd
pl
ch
rte
art #
al
chap #
p #
pp #
vol #
t
fig #
nos #
n°
op. cit
cf
p. ex
et al
janv #
févr #
avr #
juil #
sept #
oct #
nov #
déc #
gén
col
cdt
cap #
lt
sgt
adj
amb
préf
tél
réf
éd
coll
trad
hab
dép
rép
av. j.-c
apr. j.-c
u.s
u.n
"""

VERBS = """
abonder i | abonde abondent abondait abondaient abonda abondèrent abondera abonderont abonderait abonderaient | abondé abondée abondés abondées | abondant
aboyer i | aboie aboient aboyait aboyaient aboya aboyèrent aboiera aboieront aboierait aboieraient | aboyé aboyée aboyés aboyées | aboyant
accuser oi | accuse accusent accusait accusaient accusa accusèrent accusera accuseront accuserait accuseraient | accusé accusée accusés accusées | accusant
achever i | achève achèvent achevait achevaient acheva achevèrent achèvera achèveront achèverait achèveraient | achevé achevée achevés achevées | achevant
acquiescer i | acquiesce acquiescent acquiesçait acquiesçaient acquiesça acquiescèrent acquiescera acquiesceront acquiescerait acquiesceraient | acquiescé acquiescée acquiescés acquiescées | acquiesçant
acter s | acte actent actait actaient acta actèrent actera acteront acterait acteraient | acté actée actés actées | actant
adjurer i | adjure adjurent adjurait adjuraient adjura adjurèrent adjurera adjureront adjurerait adjureraient | adjuré adjurée adjurés adjurées | adjurant
admettre s | admets admet admettent admettait admettaient admit admirent admettra admettront admettrait admettraient | admis admise admises | admettant
admirer i | admire admirent admirait admiraient admira admirèrent admirera admireront admirerait admireraient | admiré admirée admirés admirées | admirant
admonester i | admoneste admonestent admonestait admonestaient admonesta admonestèrent admonestera admonesteront admonesterait admonesteraient | admonesté admonestée admonestés admonestées | admonestant
afficher od | affiche affichent affichait affichaient afficha affichèrent affichera afficheront afficherait afficheraient | affiché affichée affichés affichées | affichant
affirmer so | affirme affirment affirmait affirmaient affirma affirmèrent affirmera affirmeront affirmerait affirmeraient | affirmé affirmée affirmés affirmées | affirmant
affoler ir | affole affolent affolait affolaient affola affolèrent affolera affoleront affolerait affoleraient | affolé affolée affolés affolées | affolant
agacer ir | agace agacent agaçait agaçaient agaça agacèrent agacera agaceront agacerait agaceraient | agacé agacée agacés agacées | agaçant
ajouter s | ajoute ajoutent ajoutait ajoutaient ajouta ajoutèrent ajoutera ajouteront ajouterait ajouteraient | ajouté ajoutée ajoutés ajoutées | ajoutant
ajuster i | ajuste ajustent ajustait ajustaient ajusta ajustèrent ajustera ajusteront ajusterait ajusteraient | ajusté ajustée ajustés ajustées | ajustant
alarmer ir | alarme alarment alarmait alarmaient alarma alarmèrent alarmera alarmeront alarmerait alarmeraient | alarmé alarmée alarmés alarmées | alarmant
alerter s | alerte alertent alertait alertaient alerta alertèrent alertera alerteront alerterait alerteraient | alerté alertée alertés alertées | alertant
alléguer s | allègue allèguent alléguait alléguaient allégua alléguèrent alléguera allégueront alléguerait allégueraient | allégué alléguée allégués alléguées | alléguant
amuser ir | amuse amusent amusait amusaient amusa amusèrent amusera amuseront amuserait amuseraient | amusé amusée amusés amusées | amusant
analyser s | analyse analysent analysait analysaient analysa analysèrent analysera analyseront analyserait analyseraient | analysé analysée analysés analysées | analysant
angoisser ir | angoisse angoissent angoissait angoissaient angoissa angoissèrent angoissera angoisseront angoisserait angoisseraient | angoissé angoissée angoissés angoissées | angoissant
annoncer s | annonce annoncent annonçait annonçaient annonça annoncèrent annoncera annonceront annoncerait annonceraient | annoncé annoncée annoncés annoncées | annonçant
ânonner i | ânonne ânonnent ânonnait ânonnaient ânonna ânonnèrent ânonnera ânonneront ânonnerait ânonneraient | ânonné ânonnée ânonnés ânonnées | ânonnant
anticiper i | anticipe anticipent anticipait anticipaient anticipa anticipèrent anticipera anticiperont anticiperait anticiperaient | anticipé anticipée anticipés anticipées | anticipant
apaiser i | apaise apaisent apaisait apaisaient apaisa apaisèrent apaisera apaiseront apaiserait apaiseraient | apaisé apaisée apaisés apaisées | apaisant
apitoyer ir | apitoie apitoient apitoyait apitoyaient apitoya apitoyèrent apitoiera apitoieront apitoierait apitoieraient | apitoyé apitoyée apitoyés apitoyées | apitoyant
apostropher i | apostrophe apostrophent apostrophait apostrophaient apostropha apostrophèrent apostrophera apostropheront apostropherait apostropheraient | apostrophé apostrophée apostrophés apostrophées | apostrophant
appeler o | appelle appellent appelait appelaient appela appelèrent appellera appelleront appellerait appelleraient | appelé appelée appelés appelées | appelant
applaudir oi | applaudis applaudit applaudissent applaudissait applaudissaient applaudirent applaudira applaudiront applaudirait applaudiraient | applaudi applaudie applaudis applaudies | applaudissant
apprécier i | apprécie apprécient appréciait appréciaient apprécia apprécièrent appréciera apprécieront apprécierait apprécieraient | apprécié appréciée appréciés appréciées | appréciant
apprendre s | apprends apprend apprennent apprenait apprenaient apprit apprirent apprendra apprendront apprendrait apprendraient | appris apprise apprises | apprenant
approuver i | approuve approuvent approuvait approuvaient approuva approuvèrent approuvera approuveront approuverait approuveraient | approuvé approuvée approuvés approuvées | approuvant
appuyer i | appuie appuient appuyait appuyaient appuya appuyèrent appuiera appuieront appuierait appuieraient | appuyé appuyée appuyés appuyées | appuyant
arguer s | argue arguent arguait arguaient argua arguèrent arguera argueront arguerait argueraient | argué arguée argués arguées | arguant
argumenter i | argumente argumentent argumentait argumentaient argumenta argumentèrent argumentera argumenteront argumenterait argumenteraient | argumenté argumentée argumentés argumentées | argumentant
articuler i | articule articulent articulait articulaient articula articulèrent articulera articuleront articulerait articuleraient | articulé articulée articulés articulées | articulant
assener i | assène assènent assenait assenaient assena assenèrent assènera assèneront assènerait assèneraient | assené assenée assenés assenées | assenant
asséner i | assène assènent assénait assénaient asséna assénèrent assénera asséneront assénerait asséneraient | asséné assénée assénés assénées | assénant
assombrir ir | assombris assombrit assombrissent assombrissait assombrissaient assombrirent assombrira assombriront assombrirait assombriraient | assombri assombrie assombris assombries | assombrissant
assumer o | assume assument assumait assumaient assuma assumèrent assumera assumeront assumerait assumeraient | assumé assumée assumés assumées | assumant
assurer s | assure assurent assurait assuraient assura assurèrent assurera assureront assurerait assureraient | assuré assurée assurés assurées | assurant
attaquer i | attaque attaquent attaquait attaquaient attaqua attaquèrent attaquera attaqueront attaquerait attaqueraient | attaqué attaquée attaqués attaquées | attaquant
attendrir ir | attendris attendrit attendrissent attendrissait attendrissaient attendrirent attendrira attendriront attendrirait attendriraient | attendri attendrie attendris attendries | attendrissant
attester s | atteste attestent attestait attestaient attesta attestèrent attestera attesteront attesterait attesteraient | attesté attestée attestés attestées | attestant
attribuer o | attribue attribuent attribuait attribuaient attribua attribuèrent attribuera attribueront attribuerait attribueraient | attribué attribuée attribués attribuées | attribuant
attrister ir | attriste attristent attristait attristaient attrista attristèrent attristera attristeront attristerait attristeraient | attristé attristée attristés attristées | attristant
augurer s | augure augurent augurait auguraient augura augurèrent augurera augureront augurerait augureraient | auguré augurée augurés augurées | augurant
avancer so | avance avancent avançait avançaient avança avancèrent avancera avanceront avancerait avanceraient | avancé avancée avancés avancées | avançant
avertir sd | avertis avertit avertissent avertissait avertissaient avertirent avertira avertiront avertirait avertiraient | averti avertie avertis averties | avertissant
aviser i | avise avisent avisait avisaient avisa avisèrent avisera aviseront aviserait aviseraient | avisé avisée avisés avisées | avisant
avouer s | avoue avouent avouait avouaient avoua avouèrent avouera avoueront avouerait avoueraient | avoué avouée avoués avouées | avouant
badiner i | badine badinent badinait badinaient badina badinèrent badinera badineront badinerait badineraient | badiné badinée badinés badinées | badinant
bafouiller i | bafouille bafouillent bafouillait bafouillaient bafouilla bafouillèrent bafouillera bafouilleront bafouillerait bafouilleraient | bafouillé bafouillée bafouillés bafouillées | bafouillant
balancer i | balance balancent balançait balançaient balança balancèrent balancera balanceront balancerait balanceraient | balancé balancée balancés balancées | balançant
balayer oi | balaye balayent balayait balayaient balaya balayèrent balayera balayeront balayerait balayeraient | balayé balayée balayés balayées | balayant
balbutier i | balbutie balbutient balbutiait balbutiaient balbutia balbutièrent balbutiera balbutieront balbutierait balbutieraient | balbutié balbutiée balbutiés balbutiées | balbutiant
battre_en_brèche i | bats_en_brèche bat_en_brèche battent_en_brèche battait_en_brèche battaient_en_brèche battit_en_brèche battirent_en_brèche battra_en_brèche battront_en_brèche battrait_en_brèche battraient_en_brèche | battu_en_brèche | battant_en_brèche
bégayer i | bégaye bégayent bégayait bégayaient bégaya bégayèrent bégayera bégayeront bégayerait bégayeraient | bégayé bégayée bégayés bégayées | bégayant
beugler i | beugle beuglent beuglait beuglaient beugla beuglèrent beuglera beugleront beuglerait beugleraient | beuglé beuglée beuglés beuglées | beuglant
blaguer i | blague blaguent blaguait blaguaient blagua blaguèrent blaguera blagueront blaguerait blagueraient | blagué blaguée blagués blaguées | blaguant
blâmer o | blâme blâment blâmait blâmaient blâma blâmèrent blâmera blâmeront blâmerait blâmeraient | blâmé blâmée blâmés blâmées | blâmant
bloguer i | blogue bloguent bloguait bloguaient blogua bloguèrent bloguera blogueront bloguerait blogueraient | blogué bloguée blogués bloguées | bloguant
bluffer i | bluffe bluffent bluffait bluffaient bluffa bluffèrent bluffera blufferont blufferait blufferaient | bluffé bluffée bluffés bluffées | bluffant
botter_en_touche i | botte_en_touche bottent_en_touche bottait_en_touche bottaient_en_touche botta_en_touche bottèrent_en_touche bottera_en_touche botteront_en_touche botterait_en_touche botteraient_en_touche | botté_en_touche | bottant_en_touche
bouder i | boude boudent boudait boudaient bouda boudèrent boudera bouderont bouderait bouderaient | boudé boudée boudés boudées | boudant
bougonner i | bougonne bougonnent bougonnait bougonnaient bougonna bougonnèrent bougonnera bougonneront bougonnerait bougonneraient | bougonné bougonnée bougonnés bougonnées | bougonnant
bouillir i | bous bout bouillent bouillait bouillaient bouillit bouillirent bouillira bouilliront bouillirait bouilliraient | bouilli bouillie bouillis bouillies | bouillant
brailler i | braille braillent braillait braillaient brailla braillèrent braillera brailleront braillerait brailleraient | braillé braillée braillés braillées | braillant
bramer i | brame brament bramait bramaient brama bramèrent bramera brameront bramerait brameraient | bramé bramée bramés bramées | bramant
brandir so | brandis brandit brandissent brandissait brandissaient brandirent brandira brandiront brandirait brandiraient | brandi brandie brandis brandies | brandissant
braquer ir | braque braquent braquait braquaient braqua braquèrent braquera braqueront braquerait braqueraient | braqué braquée braqués braquées | braquant
bredouiller i | bredouille bredouillent bredouillait bredouillaient bredouilla bredouillèrent bredouillera bredouilleront bredouillerait bredouilleraient | bredouillé bredouillée bredouillés bredouillées | bredouillant
brocarder o | brocarde brocardent brocardait brocardaient brocarda brocardèrent brocardera brocarderont brocarderait brocarderaient | brocardé brocardée brocardés brocardées | brocardant
câbler i | câble câblent câblait câblaient câbla câblèrent câblera câbleront câblerait câbleraient | câblé câblée câblés câblées | câblant
cabrer ir | cabre cabrent cabrait cabraient cabra cabrèrent cabrera cabreront cabrerait cabreraient | cabré cabrée cabrés cabrées | cabrant
cadrer i | cadre cadrent cadrait cadraient cadra cadrèrent cadrera cadreront cadrerait cadreraient | cadré cadrée cadrés cadrées | cadrant
calculer i | calcule calculent calculait calculaient calcula calculèrent calculera calculeront calculerait calculeraient | calculé calculée calculés calculées | calculant
calmer i | calme calment calmait calmaient calma calmèrent calmera calmeront calmerait calmeraient | calmé calmée calmés calmées | calmant
calmer_le_jeu i | calme_le_jeu calment_le_jeu calmait_le_jeu calmaient_le_jeu calma_le_jeu calmèrent_le_jeu calmera_le_jeu calmeront_le_jeu calmerait_le_jeu calmeraient_le_jeu | calmé_le_jeu | calmant_le_jeu
capituler i | capitule capitulent capitulait capitulaient capitula capitulèrent capitulera capituleront capitulerait capituleraient | capitulé capitulée capitulés capitulées | capitulant
céder i | cède cèdent cédait cédaient céda cédèrent cédera céderont céderait céderaient | cédé cédée cédés cédées | cédant
célébrer o | célèbre célèbrent célébrait célébraient célébra célébrèrent célébrera célébreront célébrerait célébreraient | célébré célébrée célébrés célébrées | célébrant
certifier s | certifie certifient certifiait certifiaient certifia certifièrent certifiera certifieront certifierait certifieraient | certifié certifiée certifiés certifiées | certifiant
chanter i | chante chantent chantait chantaient chanta chantèrent chantera chanteront chanterait chanteraient | chanté chantée chantés chantées | chantant
charger i | charge chargent chargeait chargeaient chargea chargèrent chargera chargeront chargerait chargeraient | chargé chargée chargés chargées | chargeant
chiffrer s | chiffre chiffrent chiffrait chiffraient chiffra chiffrèrent chiffrera chiffreront chiffrerait chiffreraient | chiffré chiffrée chiffrés chiffrées | chiffrant
chuchoter i | chuchote chuchotent chuchotait chuchotaient chuchota chuchotèrent chuchotera chuchoteront chuchoterait chuchoteraient | chuchoté chuchotée chuchotés chuchotées | chuchotant
cingler i | cingle cinglent cinglait cinglaient cingla cinglèrent cinglera cingleront cinglerait cingleraient | cinglé cinglée cinglés cinglées | cinglant
citer so | cite citent citait citaient cita citèrent citera citeront citerait citeraient | cité citée cités citées | citant
claironner s | claironne claironnent claironnait claironnaient claironna claironnèrent claironnera claironneront claironnerait claironneraient | claironné claironnée claironnés claironnées | claironnant
clamer sd | clame clament clamait clamaient clama clamèrent clamera clameront clamerait clameraient | clamé clamée clamés clamées | clamant
claquer i | claque claquent claquait claquaient claqua claquèrent claquera claqueront claquerait claqueraient | claqué claquée claqués claquées | claquant
clarifier s | clarifie clarifient clarifiait clarifiaient clarifia clarifièrent clarifiera clarifieront clarifierait clarifieraient | clarifié clarifiée clarifiés clarifiées | clarifiant
cogiter i | cogite cogitent cogitait cogitaient cogita cogitèrent cogitera cogiteront cogiterait cogiteraient | cogité cogitée cogités cogitées | cogitant
cogner i | cogne cognent cognait cognaient cogna cognèrent cognera cogneront cognerait cogneraient | cogné cognée cognés cognées | cognant
commander i | commande commandent commandait commandaient commanda commandèrent commandera commanderont commanderait commanderaient | commandé commandée commandés commandées | commandant
commencer i | commence commencent commençait commençaient commença commencèrent commencera commenceront commencerait commenceraient | commencé commencée commencés commencées | commençant
commenter i | commente commentent commentait commentaient commenta commentèrent commentera commenteront commenterait commenteraient | commenté commentée commentés commentées | commentant
communiquer s | communique communiquent communiquait communiquaient communiqua communiquèrent communiquera communiqueront communiquerait communiqueraient | communiqué communiquée communiqués communiquées | communiquant
compatir i | compatis compatit compatissent compatissait compatissaient compatirent compatira compatiront compatirait compatiraient | compati compatie compatis compaties | compatissant
compléter i | complète complètent complétait complétaient compléta complétèrent complétera compléteront compléterait compléteraient | complété complétée complétés complétées | complétant
complimenter i | complimente complimentent complimentait complimentaient complimenta complimentèrent complimentera complimenteront complimenterait complimenteraient | complimenté complimentée complimentés complimentées | complimentant
concéder s | concède concèdent concédait concédaient concéda concédèrent concédera concéderont concéderait concéderaient | concédé concédée concédés concédées | concédant
conclure sd | conclus conclut concluent concluait concluaient conclurent conclura concluront conclurait concluraient | conclu conclue conclus conclues | concluant
condamner so | condamne condamnent condamnait condamnaient condamna condamnèrent condamnera condamneront condamnerait condamneraient | condamné condamnée condamnés condamnées | condamnant
confesser s | confesse confessent confessait confessaient confessa confessèrent confessera confesseront confesserait confesseraient | confessé confessée confessés confessées | confessant
confier s | confie confient confiait confiaient confia confièrent confiera confieront confierait confieraient | confié confiée confiés confiées | confiant
confirmer s | confirme confirment confirmait confirmaient confirma confirmèrent confirmera confirmeront confirmerait confirmeraient | confirmé confirmée confirmés confirmées | confirmant
confondre ir | confonds confond confondent confondait confondaient confondit confondirent confondra confondront confondrait confondraient | confondu confondue confondus confondues | confondant
conjurer i | conjure conjurent conjurait conjuraient conjura conjurèrent conjurera conjureront conjurerait conjureraient | conjuré conjurée conjurés conjurées | conjurant
conseiller i | conseille conseillent conseillait conseillaient conseilla conseillèrent conseillera conseilleront conseillerait conseilleraient | conseillé conseillée conseillés conseillées | conseillant
consentir i | consens consent consentent consentait consentaient consentit consentirent consentira consentiront consentirait consentiraient | consenti consentie consentis consenties | consentant
considérer s | considère considèrent considérait considéraient considéra considérèrent considérera considéreront considérerait considéreraient | considéré considérée considérés considérées | considérant
consigner i | consigne consignent consignait consignaient consigna consignèrent consignera consigneront consignerait consigneraient | consigné consignée consignés consignées | consignant
consoler i | console consolent consolait consolaient consola consolèrent consolera consoleront consolerait consoleraient | consolé consolée consolés consolées | consolant
conspuer i | conspue conspuent conspuait conspuaient conspua conspuèrent conspuera conspueront conspuerait conspueraient | conspué conspuée conspués conspuées | conspuant
constater s | constate constatent constatait constataient constata constatèrent constatera constateront constaterait constateraient | constaté constatée constatés constatées | constatant
contenter ir | contente contentent contentait contentaient contenta contentèrent contentera contenteront contenterait contenteraient | contenté contentée contentés contentées | contentant
conter i | conte content contait contaient conta contèrent contera conteront conterait conteraient | conté contée contés contées | contant
contester s | conteste contestent contestait contestaient contesta contestèrent contestera contesteront contesterait contesteraient | contesté contestée contestés contestées | contestant
continuer i | continue continuent continuait continuaient continua continuèrent continuera continueront continuerait continueraient | continué continuée continués continuées | continuant
contre-attaquer i | contre-attaque contre-attaquent contre-attaquait contre-attaquaient contre-attaqua contre-attaquèrent contre-attaquera contre-attaqueront contre-attaquerait contre-attaqueraient | contre-attaqué contre-attaquée contre-attaqués contre-attaquées | contre-attaquant
contredire i | contredis contredit contredisent contredisait contredisaient contredirent contredira contrediront contredirait contrediraient | contredit contredite contredits contredites | contredisant
contrer i | contre contrent contrait contraient contra contrèrent contrera contreront contrerait contreraient | contré contrée contrés contrées | contrant
convenir s | conviens convient conviennent convenait convenaient convint convinrent conviendra conviendront conviendrait conviendraient | convenu convenue convenus convenues | convenant
corriger i | corrige corrigent corrigeait corrigeaient corrigea corrigèrent corrigera corrigeront corrigerait corrigeraient | corrigé corrigée corrigés corrigées | corrigeant
corroborer s | corrobore corroborent corroborait corroboraient corrobora corroborèrent corroborera corroboreront corroborerait corroboreraient | corroboré corroborée corroborés corroborées | corroborant
couper_court i | coupe_court coupent_court coupait_court coupaient_court coupa_court coupèrent_court coupera_court couperont_court couperait_court couperaient_court | coupé_court | coupant_court
cracher i | crache crachent crachait crachaient cracha crachèrent crachera cracheront cracherait cracheraient | craché crachée crachés crachées | crachant
craindre oi | crains craint craignent craignait craignaient craignit craignirent craindra craindront craindrait craindraient | craint crainte craints craintes | craignant
crâner i | crâne crânent crânait crânaient crâna crânèrent crânera crâneront crânerait crâneraient | crâné crânée crânés crânées | crânant
craquer i | craque craquent craquait craquaient craqua craquèrent craquera craqueront craquerait craqueraient | craqué craquée craqués craquées | craquant
crier s | crie crient criait criaient cria crièrent criera crieront crierait crieraient | crié criée criés criées | criant
crisper ir | crispe crispent crispait crispaient crispa crispèrent crispera crisperont crisperait crisperaient | crispé crispée crispés crispées | crispant
critiquer so | critique critiquent critiquait critiquaient critiqua critiquèrent critiquera critiqueront critiquerait critiqueraient | critiqué critiquée critiqués critiquées | critiquant
croire i | crois croit croient croyait croyaient crut crurent croira croiront croirait croiraient | cru crue crus crues | croyant
débiter i | débite débitent débitait débitaient débita débitèrent débitera débiteront débiterait débiteraient | débité débitée débités débitées | débitant
débuter i | débute débutent débutait débutaient débuta débutèrent débutera débuteront débuterait débuteraient | débuté débutée débutés débutées | débutant
déceler o | décèle décèlent décelait décelaient décela décelèrent décèlera décèleront décèlerait décèleraient | décelé décelée décelés décelées | décelant
déclamer i | déclame déclament déclamait déclamaient déclama déclamèrent déclamera déclameront déclamerait déclameraient | déclamé déclamée déclamés déclamées | déclamant
déclarer s | déclare déclarent déclarait déclaraient déclara déclarèrent déclarera déclareront déclarerait déclareraient | déclaré déclarée déclarés déclarées | déclarant
décocher i | décoche décochent décochait décochaient décocha décochèrent décochera décocheront décocherait décocheraient | décoché décochée décochés décochées | décochant
décolérer i | décolère décolèrent décolérait décoléraient décoléra décolérèrent décolérera décoléreront décolérerait décoléreraient | décoléré décolérée décolérés décolérées | décolérant
décréter s | décrète décrètent décrétait décrétaient décréta décrétèrent décrétera décréteront décréterait décréteraient | décrété décrétée décrétés décrétées | décrétant
décrier o | décrie décrient décriait décriaient décria décrièrent décriera décrieront décrierait décrieraient | décrié décriée décriés décriées | décriant
décrire so | décris décrit décrivent décrivait décrivaient décrivit décrivirent décrira décriront décrirait décriraient | décrit décrite décrits décrites | décrivant
décrypter i | décrypte décryptent décryptait décryptaient décrypta décryptèrent décryptera décrypteront décrypterait décrypteraient | décrypté décryptée décryptés décryptées | décryptant
dédramatiser i | dédramatise dédramatisent dédramatisait dédramatisaient dédramatisa dédramatisèrent dédramatisera dédramatiseront dédramatiserait dédramatiseraient | dédramatisé dédramatisée dédramatisés dédramatisées | dédramatisant
déduire s | déduis déduit déduisent déduisait déduisaient déduisit déduisirent déduira déduiront déduirait déduiraient | déduit déduite déduits déduites | déduisant
défendre so | défends défend défendent défendait défendaient défendit défendirent défendra défendront défendrait défendraient | défendu défendue défendus défendues | défendant
défier i | défie défient défiait défiaient défia défièrent défiera défieront défierait défieraient | défié défiée défiés défiées | défiant
dégainer i | dégaine dégainent dégainait dégainaient dégaina dégainèrent dégainera dégaineront dégainerait dégaineraient | dégainé dégainée dégainés dégainées | dégainant
demander s | demande demandent demandait demandaient demanda demandèrent demandera demanderont demanderait demanderaient | demandé demandée demandés demandées | demandant
démarrer i | démarre démarrent démarrait démarraient démarra démarrèrent démarrera démarreront démarrerait démarreraient | démarré démarrée démarrés démarrées | démarrant
démentir s | démens dément démentent démentait démentaient démentit démentirent démentira démentiront démentirait démentiraient | démenti démentie démentis démenties | démentant
démontrer s | démontre démontrent démontrait démontraient démontra démontrèrent démontrera démontreront démontrerait démontreraient | démontré démontrée démontrés démontrées | démontrant
dénoncer so | dénonce dénoncent dénonçait dénonçaient dénonça dénoncèrent dénoncera dénonceront dénoncerait dénonceraient | dénoncé dénoncée dénoncés dénoncées | dénonçant
dépeindre i | dépeins dépeint dépeignent dépeignait dépeignaient dépeignit dépeignirent dépeindra dépeindront dépeindrait dépeindraient | dépeint dépeinte dépeints dépeintes | dépeignant
déplorer so | déplore déplorent déplorait déploraient déplora déplorèrent déplorera déploreront déplorerait déploreraient | déploré déplorée déplorés déplorées | déplorant
dérouler i | déroule déroulent déroulait déroulaient déroula déroulèrent déroulera dérouleront déroulerait dérouleraient | déroulé déroulée déroulés déroulées | déroulant
désamorcer i | désamorce désamorcent désamorçait désamorçaient désamorça désamorcèrent désamorcera désamorceront désamorcerait désamorceraient | désamorcé désamorcée désamorcés désamorcées | désamorçant
désapprouver o | désapprouve désapprouvent désapprouvait désapprouvaient désapprouva désapprouvèrent désapprouvera désapprouveront désapprouverait désapprouveraient | désapprouvé désapprouvée désapprouvés désapprouvées | désapprouvant
désespérer ir | désespère désespèrent désespérait désespéraient désespéra désespérèrent désespérera désespéreront désespérerait désespéreraient | désespéré désespérée désespérés désespérées | désespérant
désoler ir | désole désolent désolait désolaient désola désolèrent désolera désoleront désolerait désoleraient | désolé désolée désolés désolées | désolant
détailler sd | détaille détaillent détaillait détaillaient détailla détaillèrent détaillera détailleront détaillerait détailleraient | détaillé détaillée détaillés détaillées | détaillant
développer i | développe développent développait développaient développa développèrent développera développeront développerait développeraient | développé développée développés développées | développant
dévoiler s | dévoile dévoilent dévoilait dévoilaient dévoila dévoilèrent dévoilera dévoileront dévoilerait dévoileraient | dévoilé dévoilée dévoilés dévoilées | dévoilant
diagnostiquer i | diagnostique diagnostiquent diagnostiquait diagnostiquaient diagnostiqua diagnostiquèrent diagnostiquera diagnostiqueront diagnostiquerait diagnostiqueraient | diagnostiqué diagnostiquée diagnostiqués diagnostiquées | diagnostiquant
dicter i | dicte dictent dictait dictaient dicta dictèrent dictera dicteront dicterait dicteraient | dicté dictée dictés dictées | dictant
diffuser oi | diffuse diffusent diffusait diffusaient diffusa diffusèrent diffusera diffuseront diffuserait diffuseraient | diffusé diffusée diffusés diffusées | diffusant
dire s | dis dit disent disait disaient dirent dira diront dirait diraient | dit dite dits dites | disant
discourir i | discours discourt discourent discourait discouraient discourut discoururent discourra discourront discourrait discourraient | discouru discourue discourus discourues | discourant
disposer d | dispose disposent disposait disposaient disposa disposèrent disposera disposeront disposerait disposeraient | disposé disposée disposés disposées | disposant
disséquer i | dissèque dissèquent disséquait disséquaient disséqua disséquèrent disséquera disséqueront disséquerait disséqueraient | disséqué disséquée disséqués disséquées | disséquant
disserter i | disserte dissertent dissertait dissertaient disserta dissertèrent dissertera disserteront disserterait disserteraient | disserté dissertée dissertés dissertées | dissertant
divulguer s | divulgue divulguent divulguait divulguaient divulgua divulguèrent divulguera divulgueront divulguerait divulgueraient | divulgué divulguée divulgués divulguées | divulguant
donner_l'alerte i | donne_l'alerte donnent_l'alerte donnait_l'alerte donnaient_l'alerte donna_l'alerte donnèrent_l'alerte donnera_l'alerte donneront_l'alerte donnerait_l'alerte donneraient_l'alerte | donné_l'alerte | donnant_l'alerte
donner_le_ton i | donne_le_ton donnent_le_ton donnait_le_ton donnaient_le_ton donna_le_ton donnèrent_le_ton donnera_le_ton donneront_le_ton donnerait_le_ton donneraient_le_ton | donné_le_ton | donnant_le_ton
douter i | doute doutent doutait doutaient douta doutèrent doutera douteront douterait douteraient | douté doutée doutés doutées | doutant
dresser_le_constat s | dresse_le_constat dressent_le_constat dressait_le_constat dressaient_le_constat dressa_le_constat dressèrent_le_constat dressera_le_constat dresseront_le_constat dresserait_le_constat dresseraient_le_constat | dressé_le_constat | dressant_le_constat
ébahir ir | ébahis ébahit ébahissent ébahissait ébahissaient ébahirent ébahira ébahiront ébahirait ébahiraient | ébahi ébahie ébahis ébahies | ébahissant
écarter o | écarte écartent écartait écartaient écarta écartèrent écartera écarteront écarterait écarteraient | écarté écartée écartés écartées | écartant
écrier ir | écrie écrient écriait écriaient écria écrièrent écriera écrieront écrierait écrieraient | écrié écriée écriés écriées | écriant
écrire sd | écris écrit écrivent écrivait écrivaient écrivit écrivirent écrira écriront écrirait écriraient | écrit écrite écrits écrites | écrivant
édicter s | édicte édictent édictait édictaient édicta édictèrent édictera édicteront édicterait édicteraient | édicté édictée édictés édictées | édictant
éditorialiser i | éditorialise éditorialisent éditorialisait éditorialisaient éditorialisa éditorialisèrent éditorialisera éditorialiseront éditorialiserait éditorialiseraient | éditorialisé éditorialisée éditorialisés éditorialisées | éditorialisant
effrayer ir | effraye effrayent effrayait effrayaient effraya effrayèrent effrayera effrayeront effrayerait effrayeraient | effrayé effrayée effrayés effrayées | effrayant
égayer ir | égaye égayent égayait égayaient égaya égayèrent égayera égayeront égayerait égayeraient | égayé égayée égayés égayées | égayant
égosiller ir | égosille égosillent égosillait égosillaient égosilla égosillèrent égosillera égosilleront égosillerait égosilleraient | égosillé égosillée égosillés égosillées | égosillant
égratigner io | égratigne égratignent égratignait égratignaient égratigna égratignèrent égratignera égratigneront égratignerait égratigneraient | égratigné égratignée égratignés égratignées | égratignant
égrener i | égrène égrènent égrenait égrenaient égrena égrenèrent égrènera égrèneront égrènerait égrèneraient | égrené égrenée égrenés égrenées | égrenant
éluder i | élude éludent éludait éludaient éluda éludèrent éludera éluderont éluderait éluderaient | éludé éludée éludés éludées | éludant
emballer ir | emballe emballent emballait emballaient emballa emballèrent emballera emballeront emballerait emballeraient | emballé emballée emballés emballées | emballant
embrayer i | embraye embrayent embrayait embrayaient embraya embrayèrent embrayera embrayeront embrayerait embrayeraient | embrayé embrayée embrayés embrayées | embrayant
émerveiller ir | émerveille émerveillent émerveillait émerveillaient émerveilla émerveillèrent émerveillera émerveilleront émerveillerait émerveilleraient | émerveillé émerveillée émerveillés émerveillées | émerveillant
émouvoir ir | émeus émeut émeuvent émouvait émouvaient émut émurent émouvra émouvront émouvrait émouvraient | ému émue émus émues | émouvant
employer o | emploie emploient employait employaient employa employèrent emploiera emploieront emploierait emploieraient | employé employée employés employées | employant
emporter ir | emporte emportent emportait emportaient emporta emportèrent emportera emporteront emporterait emporteraient | emporté emportée emportés emportées | emportant
encenser o | encense encensent encensait encensaient encensa encensèrent encensera encenseront encenserait encenseraient | encensé encensée encensés encensées | encensant
enchaîner i | enchaîne enchaînent enchaînait enchaînaient enchaîna enchaînèrent enchaînera enchaîneront enchaînerait enchaîneraient | enchaîné enchaînée enchaînés enchaînées | enchaînant
encourager i | encourage encouragent encourageait encourageaient encouragea encouragèrent encouragera encourageront encouragerait encourageraient | encouragé encouragée encouragés encouragées | encourageant
énerver ir | énerve énervent énervait énervaient énerva énervèrent énervera énerveront énerverait énerveraient | énervé énervée énervés énervées | énervant
enfiévrer ir | enfièvre enfièvrent enfiévrait enfiévraient enfiévra enfiévrèrent enfiévrera enfiévreront enfiévrerait enfiévreraient | enfiévré enfiévrée enfiévrés enfiévrées | enfiévrant
enflammer ir | enflamme enflamment enflammait enflammaient enflamma enflammèrent enflammera enflammeront enflammerait enflammeraient | enflammé enflammée enflammés enflammées | enflammant
enfoncer i | enfonce enfoncent enfonçait enfonçaient enfonça enfoncèrent enfoncera enfonceront enfoncerait enfonceraient | enfoncé enfoncée enfoncés enfoncées | enfonçant
enfoncer_le_clou i | enfonce_le_clou enfoncent_le_clou enfonçait_le_clou enfonçaient_le_clou enfonça_le_clou enfoncèrent_le_clou enfoncera_le_clou enfonceront_le_clou enfoncerait_le_clou enfonceraient_le_clou | enfoncé_le_clou | enfonçant_le_clou
engager ir | engage engagent engageait engageaient engagea engagèrent engagera engageront engagerait engageraient | engagé engagée engagés engagées | engageant
enjoindre i | enjoins enjoint enjoignent enjoignait enjoignaient enjoignit enjoignirent enjoindra enjoindront enjoindrait enjoindraient | enjoint enjointe enjoints enjointes | enjoignant
énoncer sd | énonce énoncent énonçait énonçaient énonça énoncèrent énoncera énonceront énoncerait énonceraient | énoncé énoncée énoncés énoncées | énonçant
enorgueillir ir | enorgueillis enorgueillit enorgueillissent enorgueillissait enorgueillissaient enorgueillirent enorgueillira enorgueilliront enorgueillirait enorgueilliraient | enorgueilli enorgueillie enorgueillis enorgueillies | enorgueillissant
enquérir ir | enquiers enquiert enquièrent enquérait enquéraient enquit enquirent enquerra enquerront enquerrait enquerraient | enquis enquise enquises | enquérant
enrager i | enrage enragent enrageait enrageaient enragea enragèrent enragera enrageront enragerait enrageraient | enragé enragée enragés enragées | enrageant
entamer i | entame entament entamait entamaient entama entamèrent entamera entameront entamerait entameraient | entamé entamée entamés entamées | entamant
enthousiasmer ir | enthousiasme enthousiasment enthousiasmait enthousiasmaient enthousiasma enthousiasmèrent enthousiasmera enthousiasmeront enthousiasmerait enthousiasmeraient | enthousiasmé enthousiasmée enthousiasmés enthousiasmées | enthousiasmant
entonner i | entonne entonnent entonnait entonnaient entonna entonnèrent entonnera entonneront entonnerait entonneraient | entonné entonnée entonnés entonnées | entonnant
énumérer i | énumère énumèrent énumérait énuméraient énuméra énumérèrent énumérera énuméreront énumérerait énuméreraient | énuméré énumérée énumérés énumérées | énumérant
envoyer i | envoie envoient envoyait envoyaient envoya envoyèrent enverra enverront enverrait enverraient | envoyé envoyée envoyés envoyées | envoyant
épancher ir | épanche épanchent épanchait épanchaient épancha épanchèrent épanchera épancheront épancherait épancheraient | épanché épanchée épanchés épanchées | épanchant
épeler i | épelle épellent épelait épelaient épela épelèrent épellera épelleront épellerait épelleraient | épelé épelée épelés épelées | épelant
épingler so | épingle épinglent épinglait épinglaient épingla épinglèrent épinglera épingleront épinglerait épingleraient | épinglé épinglée épinglés épinglées | épinglant
époumoner ir | époumone époumonent époumonait époumonaient époumona époumonèrent époumonera époumoneront époumonerait époumoneraient | époumoné époumonée époumonés époumonées | époumonant
éructer i | éructe éructent éructait éructaient éructa éructèrent éructera éructeront éructerait éructeraient | éructé éructée éructés éructées | éructant
esclaffer ir | esclaffe esclaffent esclaffait esclaffaient esclaffa esclaffèrent esclaffera esclafferont esclafferait esclafferaient | esclaffé esclaffée esclaffés esclaffées | esclaffant
espérer oi | espère espèrent espérait espéraient espéra espérèrent espérera espéreront espérerait espéreraient | espéré espérée espérés espérées | espérant
esquiver i | esquive esquivent esquivait esquivaient esquiva esquivèrent esquivera esquiveront esquiverait esquiveraient | esquivé esquivée esquivés esquivées | esquivant
estimer s | estime estiment estimait estimaient estima estimèrent estimera estimeront estimerait estimeraient | estimé estimée estimés estimées | estimant
étonner ir | étonne étonnent étonnait étonnaient étonna étonnèrent étonnera étonneront étonnerait étonneraient | étonné étonnée étonnés étonnées | étonnant
étrangler ir | étrangle étranglent étranglait étranglaient étrangla étranglèrent étranglera étrangleront étranglerait étrangleraient | étranglé étranglée étranglés étranglées | étranglant
étriller io | étrille étrillent étrillait étrillaient étrilla étrillèrent étrillera étrilleront étrillerait étrilleraient | étrillé étrillée étrillés étrillées | étrillant
évacuer i | évacue évacuent évacuait évacuaient évacua évacuèrent évacuera évacueront évacuerait évacueraient | évacué évacuée évacués évacuées | évacuant
évaluer i | évalue évaluent évaluait évaluaient évalua évaluèrent évaluera évalueront évaluerait évalueraient | évalué évaluée évalués évaluées | évaluant
évoquer so | évoque évoquent évoquait évoquaient évoqua évoquèrent évoquera évoqueront évoquerait évoqueraient | évoqué évoquée évoqués évoquées | évoquant
exaspérer ir | exaspère exaspèrent exaspérait exaspéraient exaspéra exaspérèrent exaspérera exaspéreront exaspérerait exaspéreraient | exaspéré exaspérée exaspérés exaspérées | exaspérant
exclamer ir | exclame exclament exclamait exclamaient exclama exclamèrent exclamera exclameront exclamerait exclameraient | exclamé exclamée exclamés exclamées | exclamant
exclure o | exclus exclut excluent excluait excluaient exclurent exclura excluront exclurait excluraient | exclu exclue exclus exclues | excluant
excuser ir | excuse excusent excusait excusaient excusa excusèrent excusera excuseront excuserait excuseraient | excusé excusée excusés excusées | excusant
exhorter i | exhorte exhortent exhortait exhortaient exhorta exhortèrent exhortera exhorteront exhorterait exhorteraient | exhorté exhortée exhortés exhortées | exhortant
exiger so | exige exigent exigeait exigeaient exigea exigèrent exigera exigeront exigerait exigeraient | exigé exigée exigés exigées | exigeant
expliciter s | explicite explicitent explicitait explicitaient explicita explicitèrent explicitera expliciteront expliciterait expliciteraient | explicité explicitée explicités explicitées | explicitant
expliquer s | explique expliquent expliquait expliquaient expliqua expliquèrent expliquera expliqueront expliquerait expliqueraient | expliqué expliquée expliqués expliquées | expliquant
exposer s | expose exposent exposait exposaient exposa exposèrent exposera exposeront exposerait exposeraient | exposé exposée exposés exposées | exposant
exprimer s | exprime expriment exprimait exprimaient exprima exprimèrent exprimera exprimeront exprimerait exprimeraient | exprimé exprimée exprimés exprimées | exprimant
extasier ir | extasie extasient extasiait extasiaient extasia extasièrent extasiera extasieront extasierait extasieraient | extasié extasiée extasiés extasiées | extasiant
extrapoler i | extrapole extrapolent extrapolait extrapolaient extrapola extrapolèrent extrapolera extrapoleront extrapolerait extrapoleraient | extrapolé extrapolée extrapolés extrapolées | extrapolant
exulter i | exulte exultent exultait exultaient exulta exultèrent exultera exulteront exulterait exulteraient | exulté exultée exultés exultées | exultant
fâcher ir | fâche fâchent fâchait fâchaient fâcha fâchèrent fâchera fâcheront fâcherait fâcheraient | fâché fâchée fâchés fâchées | fâchant
faire_amende_honorable i | fais_amende_honorable fait_amende_honorable font_amende_honorable faisait_amende_honorable faisaient_amende_honorable fit_amende_honorable firent_amende_honorable fera_amende_honorable feront_amende_honorable ferait_amende_honorable feraient_amende_honorable | fait_amende_honorable | faisant_amende_honorable
faire_comprendre s | fais_comprendre fait_comprendre font_comprendre faisait_comprendre faisaient_comprendre fit_comprendre firent_comprendre fera_comprendre feront_comprendre ferait_comprendre feraient_comprendre | fait_comprendre | faisant_comprendre
faire_le_constat s | fais_le_constat fait_le_constat font_le_constat faisait_le_constat faisaient_le_constat fit_le_constat firent_le_constat fera_le_constat feront_le_constat ferait_le_constat feraient_le_constat | fait_le_constat | faisant_le_constat
faire_mine i | fais_mine fait_mine font_mine faisait_mine faisaient_mine fit_mine firent_mine fera_mine feront_mine ferait_mine feraient_mine | fait_mine | faisant_mine
faire_observer s | fais_observer fait_observer font_observer faisait_observer faisaient_observer fit_observer firent_observer fera_observer feront_observer ferait_observer feraient_observer | fait_observer | faisant_observer
faire_part s | fais_part fait_part font_part faisait_part faisaient_part fit_part firent_part fera_part feront_part ferait_part feraient_part | fait_part | faisant_part
faire_remarquer s | fais_remarquer fait_remarquer font_remarquer faisait_remarquer faisaient_remarquer fit_remarquer firent_remarquer fera_remarquer feront_remarquer ferait_remarquer feraient_remarquer | fait_remarquer | faisant_remarquer
faire_savoir s | fais_savoir fait_savoir font_savoir faisait_savoir faisaient_savoir fit_savoir firent_savoir fera_savoir feront_savoir ferait_savoir feraient_savoir | fait_savoir | faisant_savoir
faire_valoir s | fais_valoir fait_valoir font_valoir faisait_valoir faisaient_valoir fit_valoir firent_valoir fera_valoir feront_valoir ferait_valoir feraient_valoir | fait_valoir | faisant_valoir
fanfaronner i | fanfaronne fanfaronnent fanfaronnait fanfaronnaient fanfaronna fanfaronnèrent fanfaronnera fanfaronneront fanfaronnerait fanfaronneraient | fanfaronné fanfaronnée fanfaronnés fanfaronnées | fanfaronnant
féliciter i | félicite félicitent félicitait félicitaient félicita félicitèrent félicitera féliciteront féliciterait féliciteraient | félicité félicitée félicités félicitées | félicitant
finir i | finis finit finissent finissait finissaient finirent finira finiront finirait finiraient | fini finie finis finies | finissant
flatter ir | flatte flattent flattait flattaient flatta flattèrent flattera flatteront flatterait flatteraient | flatté flattée flattés flattées | flattant
formuler s | formule formulent formulait formulaient formula formulèrent formulera formuleront formulerait formuleraient | formulé formulée formulés formulées | formulant
fredonner i | fredonne fredonnent fredonnait fredonnaient fredonna fredonnèrent fredonnera fredonneront fredonnerait fredonneraient | fredonné fredonnée fredonnés fredonnées | fredonnant
frimer i | frime friment frimait frimaient frima frimèrent frimera frimeront frimerait frimeraient | frimé frimée frimés frimées | frimant
fulminer i | fulmine fulminent fulminait fulminaient fulmina fulminèrent fulminera fulmineront fulminerait fulmineraient | fulminé fulminée fulminés fulminées | fulminant
fustiger so | fustige fustigent fustigeait fustigeaient fustigea fustigèrent fustigera fustigeront fustigerait fustigeraient | fustigé fustigée fustigés fustigées | fustigeant
garantir s | garantis garantit garantissent garantissait garantissaient garantirent garantira garantiront garantirait garantiraient | garanti garantie garantis garanties | garantissant
gargariser ir | gargarise gargarisent gargarisait gargarisaient gargarisa gargarisèrent gargarisera gargariseront gargariserait gargariseraient | gargarisé gargarisée gargarisés gargarisées | gargarisant
gausser ir | gausse gaussent gaussait gaussaient gaussa gaussèrent gaussera gausseront gausserait gausseraient | gaussé gaussée gaussés gaussées | gaussant
geindre i | geins geint geignent geignait geignaient geignit geignirent geindra geindront geindrait geindraient | geint geinte geints geintes | geignant
gémir i | gémis gémit gémissent gémissait gémissaient gémirent gémira gémiront gémirait gémiraient | gémi gémie gémis gémies | gémissant
glisser s | glisse glissent glissait glissaient glissa glissèrent glissera glisseront glisserait glisseraient | glissé glissée glissés glissées | glissant
glorifier ir | glorifie glorifient glorifiait glorifiaient glorifia glorifièrent glorifiera glorifieront glorifierait glorifieraient | glorifié glorifiée glorifiés glorifiées | glorifiant
gloser i | glose glosent glosait glosaient glosa glosèrent glosera gloseront gloserait gloseraient | glosé glosée glosés glosées | glosant
glousser i | glousse gloussent gloussait gloussaient gloussa gloussèrent gloussera glousseront glousserait glousseraient | gloussé gloussée gloussés gloussées | gloussant
gourmander i | gourmande gourmandent gourmandait gourmandaient gourmanda gourmandèrent gourmandera gourmanderont gourmanderait gourmanderaient | gourmandé gourmandée gourmandés gourmandées | gourmandant
griffonner i | griffonne griffonnent griffonnait griffonnaient griffonna griffonnèrent griffonnera griffonneront griffonnerait griffonneraient | griffonné griffonnée griffonnés griffonnées | griffonnant
grincer i | grince grincent grinçait grinçaient grinça grincèrent grincera grinceront grincerait grinceraient | grincé grincée grincés grincées | grinçant
grogner i | grogne grognent grognait grognaient grogna grognèrent grognera grogneront grognerait grogneraient | grogné grognée grognés grognées | grognant
grommeler i | grommelle grommellent grommelait grommelaient grommela grommelèrent grommellera grommelleront grommellerait grommelleraient | grommelé grommelée grommelés grommelées | grommelant
gronder i | gronde grondent grondait grondaient gronda grondèrent grondera gronderont gronderait gronderaient | grondé grondée grondés grondées | grondant
gueuler i | gueule gueulent gueulait gueulaient gueula gueulèrent gueulera gueuleront gueulerait gueuleraient | gueulé gueulée gueulés gueulées | gueulant
haranguer i | harangue haranguent haranguait haranguaient harangua haranguèrent haranguera harangueront haranguerait harangueraient | harangué haranguée harangués haranguées | haranguant
hasarder ir | hasarde hasardent hasardait hasardaient hasarda hasardèrent hasardera hasarderont hasarderait hasarderaient | hasardé hasardée hasardés hasardées | hasardant
hausser_le_ton i | hausse_le_ton haussent_le_ton haussait_le_ton haussaient_le_ton haussa_le_ton haussèrent_le_ton haussera_le_ton hausseront_le_ton hausserait_le_ton hausseraient_le_ton | haussé_le_ton | haussant_le_ton
hausser_les_épaules i | hausse_les_épaules haussent_les_épaules haussait_les_épaules haussaient_les_épaules haussa_les_épaules haussèrent_les_épaules haussera_les_épaules hausseront_les_épaules hausserait_les_épaules hausseraient_les_épaules | haussé_les_épaules | haussant_les_épaules
hérisser ir | hérisse hérissent hérissait hérissaient hérissa hérissèrent hérissera hérisseront hérisserait hérisseraient | hérissé hérissée hérissés hérissées | hérissant
hésiter i | hésite hésitent hésitait hésitaient hésita hésitèrent hésitera hésiteront hésiterait hésiteraient | hésité hésitée hésités hésitées | hésitant
honnir o | honnis honnit honnissent honnissait honnissaient honnirent honnira honniront honnirait honniraient | honni honnie honnis honnies | honnissant
hurler s | hurle hurlent hurlait hurlaient hurla hurlèrent hurlera hurleront hurlerait hurleraient | hurlé hurlée hurlés hurlées | hurlant
illustrer i | illustre illustrent illustrait illustraient illustra illustrèrent illustrera illustreront illustrerait illustreraient | illustré illustrée illustrés illustrées | illustrant
imaginer i | imagine imaginent imaginait imaginaient imagina imaginèrent imaginera imagineront imaginerait imagineraient | imaginé imaginée imaginés imaginées | imaginant
impatienter ir | impatiente impatientent impatientait impatientaient impatienta impatientèrent impatientera impatienteront impatienterait impatienteraient | impatienté impatientée impatientés impatientées | impatientant
implorer i | implore implorent implorait imploraient implora implorèrent implorera imploreront implorerait imploreraient | imploré implorée implorés implorées | implorant
imputer o | impute imputent imputait imputaient imputa imputèrent imputera imputeront imputerait imputeraient | imputé imputée imputés imputées | imputant
inciter i | incite incitent incitait incitaient incita incitèrent incitera inciteront inciterait inciteraient | incité incitée incités incitées | incitant
incliner ir | incline inclinent inclinait inclinaient inclina inclinèrent inclinera inclineront inclinerait inclineraient | incliné inclinée inclinés inclinées | inclinant
incriminer i | incrimine incriminent incriminait incriminaient incrimina incriminèrent incriminera incrimineront incriminerait incrimineraient | incriminé incriminée incriminés incriminées | incriminant
indigner ir | indigne indignent indignait indignaient indigna indignèrent indignera indigneront indignerait indigneraient | indigné indignée indignés indignées | indignant
indiquer sd | indique indiquent indiquait indiquaient indiqua indiquèrent indiquera indiqueront indiquerait indiqueraient | indiqué indiquée indiqués indiquées | indiquant
informer s | informe informent informait informaient informa informèrent informera informeront informerait informeraient | informé informée informés informées | informant
injurier i | injurie injurient injuriait injuriaient injuria injurièrent injuriera injurieront injurierait injurieraient | injurié injuriée injuriés injuriées | injuriant
inquiéter ir | inquiète inquiètent inquiétait inquiétaient inquiéta inquiétèrent inquiétera inquiéteront inquiéterait inquiéteraient | inquiété inquiétée inquiétés inquiétées | inquiétant
inscrire i | inscris inscrit inscrivent inscrivait inscrivaient inscrivit inscrivirent inscrira inscriront inscrirait inscriraient | inscrit inscrite inscrits inscrites | inscrivant
insinuer s | insinue insinuent insinuait insinuaient insinua insinuèrent insinuera insinueront insinuerait insinueraient | insinué insinuée insinués insinuées | insinuant
insister s | insiste insistent insistait insistaient insista insistèrent insistera insisteront insisterait insisteraient | insisté insistée insistés insistées | insistant
insulter i | insulte insultent insultait insultaient insulta insultèrent insultera insulteront insulterait insulteraient | insulté insultée insultés insultées | insultant
insurger ir | insurge insurgent insurgeait insurgeaient insurgea insurgèrent insurgera insurgeront insurgerait insurgeraient | insurgé insurgée insurgés insurgées | insurgeant
interpeller i | interpelle interpellent interpellait interpellaient interpella interpellèrent interpellera interpelleront interpellerait interpelleraient | interpellé interpellée interpellés interpellées | interpellant
interposer ir | interpose interposent interposait interposaient interposa interposèrent interposera interposeront interposerait interposeraient | interposé interposée interposés interposées | interposant
interroger i | interroge interrogent interrogeait interrogeaient interrogea interrogèrent interrogera interrogeront interrogerait interrogeraient | interrogé interrogée interrogés interrogées | interrogeant
intervenir i | interviens intervient interviennent intervenait intervenaient intervint intervinrent interviendra interviendront interviendrait interviendraient | intervenu intervenue intervenus intervenues | intervenant
intimer i | intime intiment intimait intimaient intima intimèrent intimera intimeront intimerait intimeraient | intimé intimée intimés intimées | intimant
introduire i | introduis introduit introduisent introduisait introduisaient introduisit introduisirent introduira introduiront introduirait introduiraient | introduit introduite introduits introduites | introduisant
invectiver i | invective invectivent invectivait invectivaient invectiva invectivèrent invectivera invectiveront invectiverait invectiveraient | invectivé invectivée invectivés invectivées | invectivant
inviter i | invite invitent invitait invitaient invita invitèrent invitera inviteront inviterait inviteraient | invité invitée invités invitées | invitant
invoquer so | invoque invoquent invoquait invoquaient invoqua invoquèrent invoquera invoqueront invoquerait invoqueraient | invoqué invoquée invoqués invoquées | invoquant
ironiser i | ironise ironisent ironisait ironisaient ironisa ironisèrent ironisera ironiseront ironiserait ironiseraient | ironisé ironisée ironisés ironisées | ironisant
irriter ir | irrite irritent irritait irritaient irrita irritèrent irritera irriteront irriterait irriteraient | irrité irritée irrités irritées | irritant
japper i | jappe jappent jappait jappaient jappa jappèrent jappera japperont japperait japperaient | jappé jappée jappés jappées | jappant
jauger i | jauge jaugent jaugeait jaugeaient jaugea jaugèrent jaugera jaugeront jaugerait jaugeraient | jaugé jaugée jaugés jaugées | jaugeant
jeter i | jette jettent jetait jetaient jeta jetèrent jettera jetteront jetterait jetteraient | jeté jetée jetés jetées | jetant
jouer_la_prudence i | joue_la_prudence jouent_la_prudence jouait_la_prudence jouaient_la_prudence joua_la_prudence jouèrent_la_prudence jouera_la_prudence joueront_la_prudence jouerait_la_prudence joueraient_la_prudence | joué_la_prudence | jouant_la_prudence
jubiler i | jubile jubilent jubilait jubilaient jubila jubilèrent jubilera jubileront jubilerait jubileraient | jubilé jubilée jubilés jubilées | jubilant
juger s | juge jugent jugeait jugeaient jugea jugèrent jugera jugeront jugerait jugeraient | jugé jugée jugés jugées | jugeant
jurer s | jure jurent jurait juraient jura jurèrent jurera jureront jurerait jureraient | juré jurée jurés jurées | jurant
justifier ir | justifie justifient justifiait justifiaient justifia justifièrent justifiera justifieront justifierait justifieraient | justifié justifiée justifiés justifiées | justifiant
lâcher s | lâche lâchent lâchait lâchaient lâcha lâchèrent lâchera lâcheront lâcherait lâcheraient | lâché lâchée lâchés lâchées | lâchant
laisser_échapper s | laisse_échapper laissent_échapper laissait_échapper laissaient_échapper laissa_échapper laissèrent_échapper laissera_échapper laisseront_échapper laisserait_échapper laisseraient_échapper | laissé_échapper | laissant_échapper
laisser_entendre s | laisse_entendre laissent_entendre laissait_entendre laissaient_entendre laissa_entendre laissèrent_entendre laissera_entendre laisseront_entendre laisserait_entendre laisseraient_entendre | laissé_entendre | laissant_entendre
lamenter ir | lamente lamentent lamentait lamentaient lamenta lamentèrent lamentera lamenteront lamenterait lamenteraient | lamenté lamentée lamentés lamentées | lamentant
lancer i | lance lancent lançait lançaient lança lancèrent lancera lanceront lancerait lanceraient | lancé lancée lancés lancées | lançant
larmoyer i | larmoie larmoient larmoyait larmoyaient larmoya larmoyèrent larmoiera larmoieront larmoierait larmoieraient | larmoyé larmoyée larmoyés larmoyées | larmoyant
légender i | légende légendent légendait légendaient légenda légendèrent légendera légenderont légenderait légenderaient | légendé légendée légendés légendées | légendant
lever_les_yeux_au_ciel i | lève_les_yeux_au_ciel lèvent_les_yeux_au_ciel levait_les_yeux_au_ciel levaient_les_yeux_au_ciel leva_les_yeux_au_ciel levèrent_les_yeux_au_ciel lèvera_les_yeux_au_ciel lèveront_les_yeux_au_ciel lèverait_les_yeux_au_ciel lèveraient_les_yeux_au_ciel | levé_les_yeux_au_ciel | levant_les_yeux_au_ciel
liker i | like likent likait likaient lika likèrent likera likeront likerait likeraient | liké likée likés likées | likant
lire id | lis lit lisent lisait lisaient lut lurent lira liront lirait liraient | lu lue lus lues | lisant
lister i | liste listent listait listaient lista listèrent listera listeront listerait listeraient | listé listée listés listées | listant
livrer i | livre livrent livrait livraient livra livrèrent livrera livreront livrerait livreraient | livré livrée livrés livrées | livrant
louer o | loue louent louait louaient loua louèrent louera loueront louerait loueraient | loué louée loués louées | louant
maintenir s | maintiens maintient maintiennent maintenait maintenaient maintint maintinrent maintiendra maintiendront maintiendrait maintiendraient | maintenu maintenue maintenus maintenues | maintenant
mander i | mande mandent mandait mandaient manda mandèrent mandera manderont manderait manderaient | mandé mandée mandés mandées | mandant
marmonner i | marmonne marmonnent marmonnait marmonnaient marmonna marmonnèrent marmonnera marmonneront marmonnerait marmonneraient | marmonné marmonnée marmonnés marmonnées | marmonnant
marmotter i | marmotte marmottent marmottait marmottaient marmotta marmottèrent marmottera marmotteront marmotterait marmotteraient | marmotté marmottée marmottés marmottées | marmottant
marteler s | martèle martèlent martelait martelaient martela martelèrent martèlera martèleront martèlerait martèleraient | martelé martelée martelés martelées | martelant
maugréer i | maugrée maugréent maugréait maugréaient maugréa maugréèrent maugréera maugréeront maugréerait maugréeraient | maugréé maugréée maugréés maugréées | maugréant
méditer i | médite méditent méditait méditaient médita méditèrent méditera méditeront méditerait méditeraient | médité méditée médités méditées | méditant
menacer i | menace menacent menaçait menaçaient menaça menacèrent menacera menaceront menacerait menaceraient | menacé menacée menacés menacées | menaçant
mentionner sd | mentionne mentionnent mentionnait mentionnaient mentionna mentionnèrent mentionnera mentionneront mentionnerait mentionneraient | mentionné mentionnée mentionnés mentionnées | mentionnant
mesurer i | mesure mesurent mesurait mesuraient mesura mesurèrent mesurera mesureront mesurerait mesureraient | mesuré mesurée mesurés mesurées | mesurant
mettre_en_garde i | mets_en_garde met_en_garde mettent_en_garde mettait_en_garde mettaient_en_garde mit_en_garde mirent_en_garde mettra_en_garde mettront_en_garde mettrait_en_garde mettraient_en_garde | mis_en_garde | mettant_en_garde
mettre_les_choses_au_point i | mets_les_choses_au_point met_les_choses_au_point mettent_les_choses_au_point mettait_les_choses_au_point mettaient_les_choses_au_point mit_les_choses_au_point mirent_les_choses_au_point mettra_les_choses_au_point mettront_les_choses_au_point mettrait_les_choses_au_point mettraient_les_choses_au_point | mis_les_choses_au_point | mettant_les_choses_au_point
minimiser i | minimise minimisent minimisait minimisaient minimisa minimisèrent minimisera minimiseront minimiserait minimiseraient | minimisé minimisée minimisés minimisées | minimisant
modérer i | modère modèrent modérait modéraient modéra modérèrent modérera modéreront modérerait modéreraient | modéré modérée modérés modérées | modérant
monter_au_créneau i | monte_au_créneau montent_au_créneau montait_au_créneau montaient_au_créneau monta_au_créneau montèrent_au_créneau montera_au_créneau monteront_au_créneau monterait_au_créneau monteraient_au_créneau | monté_au_créneau | montant_au_créneau
montrer_confiant ir | montre_confiant montrent_confiant montrait_confiant montraient_confiant montra_confiant montrèrent_confiant montrera_confiant montreront_confiant montrerait_confiant montreraient_confiant | montré_confiant | montrant_confiant
montrer_prudent ir | montre_prudent montrent_prudent montrait_prudent montraient_prudent montra_prudent montrèrent_prudent montrera_prudent montreront_prudent montrerait_prudent montreraient_prudent | montré_prudent | montrant_prudent
moquer oi | moque moquent moquait moquaient moqua moquèrent moquera moqueront moquerait moqueraient | moqué moquée moqués moquées | moquant
morigéner i | morigène morigènent morigénait morigénaient morigéna morigénèrent morigénera morigéneront morigénerait morigéneraient | morigéné morigénée morigénés morigénées | morigénant
mugir i | mugis mugit mugissent mugissait mugissaient mugirent mugira mugiront mugirait mugiraient | mugi mugie mugis mugies | mugissant
murmurer s | murmure murmurent murmurait murmuraient murmura murmurèrent murmurera murmureront murmurerait murmureraient | murmuré murmurée murmurés murmurées | murmurant
narguer i | nargue narguent narguait narguaient nargua narguèrent narguera nargueront narguerait nargueraient | nargué narguée nargués narguées | narguant
narrer i | narre narrent narrait narraient narra narrèrent narrera narreront narrerait narreraient | narré narrée narrés narrées | narrant
navrer ir | navre navrent navrait navraient navra navrèrent navrera navreront navrerait navreraient | navré navrée navrés navrées | navrant
nier s | nie nient niait niaient nia nièrent niera nieront nierait nieraient | nié niée niés niées | niant
noter sd | note notent notait notaient nota notèrent notera noteront noterait noteraient | noté notée notés notées | notant
nuancer i | nuance nuancent nuançait nuançaient nuança nuancèrent nuancera nuanceront nuancerait nuanceraient | nuancé nuancée nuancés nuancées | nuançant
objecter s | objecte objectent objectait objectaient objecta objectèrent objectera objecteront objecterait objecteraient | objecté objectée objectés objectées | objectant
observer s | observe observent observait observaient observa observèrent observera observeront observerait observeraient | observé observée observés observées | observant
officialiser s | officialise officialisent officialisait officialisaient officialisa officialisèrent officialisera officialiseront officialiserait officialiseraient | officialisé officialisée officialisés officialisées | officialisant
offrir i | offre offrent offrait offraient offrit offrirent offrira offriront offrirait offriraient | offert offerte offerts offertes | offrant
offusquer ir | offusque offusquent offusquait offusquaient offusqua offusquèrent offusquera offusqueront offusquerait offusqueraient | offusqué offusquée offusqués offusquées | offusquant
opiner i | opine opinent opinait opinaient opina opinèrent opinera opineront opinerait opineraient | opiné opinée opinés opinées | opinant
opposer i | oppose opposent opposait opposaient opposa opposèrent opposera opposeront opposerait opposeraient | opposé opposée opposés opposées | opposant
ordonner s | ordonne ordonnent ordonnait ordonnaient ordonna ordonnèrent ordonnera ordonneront ordonnerait ordonneraient | ordonné ordonnée ordonnés ordonnées | ordonnant
oser i | ose osent osait osaient osa osèrent osera oseront oserait oseraient | osé osée osés osées | osant
ouvrir i | ouvre ouvrent ouvrait ouvraient ouvrit ouvrirent ouvrira ouvriront ouvrirait ouvriraient | ouvert ouverte ouverts ouvertes | ouvrant
parier i | parie parient pariait pariaient paria parièrent pariera parieront parierait parieraient | parié pariée pariés pariées | pariant
parler o | parle parlent parlait parlaient parla parlèrent parlera parleront parlerait parleraient | parlé parlée parlés parlées | parlant
partager i | partage partagent partageait partageaient partagea partagèrent partagera partageront partagerait partageraient | partagé partagée partagés partagées | partageant
passer_aux_aveux i | passe_aux_aveux passent_aux_aveux passait_aux_aveux passaient_aux_aveux passa_aux_aveux passèrent_aux_aveux passera_aux_aveux passeront_aux_aveux passerait_aux_aveux passeraient_aux_aveux | passé_aux_aveux | passant_aux_aveux
pavoiser i | pavoise pavoisent pavoisait pavoisaient pavoisa pavoisèrent pavoisera pavoiseront pavoiserait pavoiseraient | pavoisé pavoisée pavoisés pavoisées | pavoisant
penser i | pense pensent pensait pensaient pensa pensèrent pensera penseront penserait penseraient | pensé pensée pensés pensées | pensant
percevoir o | perçois perçoit perçoivent percevait percevaient perçut perçurent percevra percevront percevrait percevraient | perçu perçue perçus perçues | percevant
pérorer i | pérore pérorent pérorait péroraient pérora pérorèrent pérorera péroreront pérorerait péroreraient | péroré pérorée pérorés pérorées | pérorant
persifler i | persifle persiflent persiflait persiflaient persifla persiflèrent persiflera persifleront persiflerait persifleraient | persiflé persiflée persiflés persiflées | persiflant
persister i | persiste persistent persistait persistaient persista persistèrent persistera persisteront persisterait persisteraient | persisté persistée persistés persistées | persistant
persuader ir | persuade persuadent persuadait persuadaient persuada persuadèrent persuadera persuaderont persuaderait persuaderaient | persuadé persuadée persuadés persuadées | persuadant
pester i | peste pestent pestait pestaient pesta pestèrent pestera pesteront pesterait pesteraient | pesté pestée pestés pestées | pestant
philosopher i | philosophe philosophent philosophait philosophaient philosopha philosophèrent philosophera philosopheront philosopherait philosopheraient | philosophé philosophée philosophés philosophées | philosophant
plaider s | plaide plaident plaidait plaidaient plaida plaidèrent plaidera plaideront plaiderait plaideraient | plaidé plaidée plaidés plaidées | plaidant
plaindre i | plains plaint plaignent plaignait plaignaient plaignit plaignirent plaindra plaindront plaindrait plaindraient | plaint plainte plaints plaintes | plaignant
plaisanter i | plaisante plaisantent plaisantait plaisantaient plaisanta plaisantèrent plaisantera plaisanteront plaisanterait plaisanteraient | plaisanté plaisantée plaisantés plaisantées | plaisantant
planter i | plante plantent plantait plantaient planta plantèrent plantera planteront planterait planteraient | planté plantée plantés plantées | plantant
planter_le_décor i | plante_le_décor plantent_le_décor plantait_le_décor plantaient_le_décor planta_le_décor plantèrent_le_décor plantera_le_décor planteront_le_décor planterait_le_décor planteraient_le_décor | planté_le_décor | plantant_le_décor
pleurer i | pleure pleurent pleurait pleuraient pleura pleurèrent pleurera pleureront pleurerait pleureraient | pleuré pleurée pleurés pleurées | pleurant
pointer so | pointe pointent pointait pointaient pointa pointèrent pointera pointeront pointerait pointeraient | pointé pointée pointés pointées | pointant
ponctuer i | ponctue ponctuent ponctuait ponctuaient ponctua ponctuèrent ponctuera ponctueront ponctuerait ponctueraient | ponctué ponctuée ponctués ponctuées | ponctuant
pontifier i | pontifie pontifient pontifiait pontifiaient pontifia pontifièrent pontifiera pontifieront pontifierait pontifieraient | pontifié pontifiée pontifiés pontifiées | pontifiant
poser i | pose posent posait posaient posa posèrent posera poseront poserait poseraient | posé posée posés posées | posant
positiver i | positive positivent positivait positivaient positiva positivèrent positivera positiveront positiverait positiveraient | positivé positivée positivés positivées | positivant
poster s | poste postent postait postaient posta postèrent postera posteront posterait posteraient | posté postée postés postées | postant
postuler s | postule postulent postulait postulaient postula postulèrent postulera postuleront postulerait postuleraient | postulé postulée postulés postulées | postulant
pouffer i | pouffe pouffent pouffait pouffaient pouffa pouffèrent pouffera poufferont poufferait poufferaient | pouffé pouffée pouffés pouffées | pouffant
poursuivre i | poursuis poursuit poursuivent poursuivait poursuivaient poursuivit poursuivirent poursuivra poursuivront poursuivrait poursuivraient | poursuivi poursuivie poursuivis poursuivies | poursuivant
prêcher s | prêche prêchent prêchait prêchaient prêcha prêchèrent prêchera prêcheront prêcherait prêcheraient | prêché prêchée prêchés prêchées | prêchant
préciser sd | précise précisent précisait précisaient précisa précisèrent précisera préciseront préciserait préciseraient | précisé précisée précisés précisées | précisant
préconiser s | préconise préconisent préconisait préconisaient préconisa préconisèrent préconisera préconiseront préconiserait préconiseraient | préconisé préconisée préconisés préconisées | préconisant
prédire s | prédis prédit prédisent prédisait prédisaient prédirent prédira prédiront prédirait prédiraient | prédit prédite prédits prédites | prédisant
préluder i | prélude préludent préludait préludaient préluda préludèrent préludera préluderont préluderait préluderaient | préludé préludée préludés préludées | préludant
prendre_la_parole i | prends_la_parole prend_la_parole prennent_la_parole prenait_la_parole prenaient_la_parole prit_la_parole prirent_la_parole prendra_la_parole prendront_la_parole prendrait_la_parole prendraient_la_parole | pris_la_parole | prenant_la_parole
présager s | présage présagent présageait présageaient présagea présagèrent présagera présageront présagerait présageraient | présagé présagée présagés présagées | présageant
prescrire d | prescris prescrit prescrivent prescrivait prescrivaient prescrivit prescrivirent prescrira prescriront prescrirait prescriraient | prescrit prescrite prescrits prescrites | prescrivant
présumer i | présume présument présumait présumaient présuma présumèrent présumera présumeront présumerait présumeraient | présumé présumée présumés présumées | présumant
prétendre s | prétends prétend prétendent prétendait prétendaient prétendit prétendirent prétendra prétendront prétendrait prétendraient | prétendu prétendue prétendus prétendues | prétendant
prétexter s | prétexte prétextent prétextait prétextaient prétexta prétextèrent prétextera prétexteront prétexterait prétexteraient | prétexté prétextée prétextés prétextées | prétextant
prévenir s | préviens prévient préviennent prévenait prévenaient prévint prévinrent préviendra préviendront préviendrait préviendraient | prévenu prévenue prévenus prévenues | prévenant
prévoir sd | prévois prévoit prévoient prévoyait prévoyaient prévit prévirent prévoira prévoiront prévoirait prévoiraient | prévu prévue prévus prévues | prévoyant
prier i | prie prient priait priaient pria prièrent priera prieront prierait prieraient | prié priée priés priées | priant
proclamer sd | proclame proclament proclamait proclamaient proclama proclamèrent proclamera proclameront proclamerait proclameraient | proclamé proclamée proclamés proclamées | proclamant
proférer i | profère profèrent proférait proféraient proféra proférèrent proférera proféreront proférerait proféreraient | proféré proférée proférés proférées | proférant
professer i | professe professent professait professaient professa professèrent professera professeront professerait professeraient | professé professée professés professées | professant
promettre so | promets promet promettent promettait promettaient promit promirent promettra promettront promettrait promettraient | promis promise promises | promettant
promouvoir o | promeus promeut promeuvent promouvait promouvaient promut promurent promouvra promouvront promouvrait promouvraient | promu promue promus promues | promouvant
prôner so | prône prônent prônait prônaient prôna prônèrent prônera prôneront prônerait prôneraient | prôné prônée prônés prônées | prônant
prononcer oi | prononce prononcent prononçait prononçaient prononça prononcèrent prononcera prononceront prononcerait prononceraient | prononcé prononcée prononcés prononcées | prononçant
pronostiquer s | pronostique pronostiquent pronostiquait pronostiquaient pronostiqua pronostiquèrent pronostiquera pronostiqueront pronostiquerait pronostiqueraient | pronostiqué pronostiquée pronostiqués pronostiquées | pronostiquant
prophétiser i | prophétise prophétisent prophétisait prophétisaient prophétisa prophétisèrent prophétisera prophétiseront prophétiserait prophétiseraient | prophétisé prophétisée prophétisés prophétisées | prophétisant
proposer s | propose proposent proposait proposaient proposa proposèrent proposera proposeront proposerait proposeraient | proposé proposée proposés proposées | proposant
protester s | proteste protestent protestait protestaient protesta protestèrent protestera protesteront protesterait protesteraient | protesté protestée protestés protestées | protestant
provoquer i | provoque provoquent provoquait provoquaient provoqua provoquèrent provoquera provoqueront provoquerait provoqueraient | provoqué provoquée provoqués provoquées | provoquant
psalmodier i | psalmodie psalmodient psalmodiait psalmodiaient psalmodia psalmodièrent psalmodiera psalmodieront psalmodierait psalmodieraient | psalmodié psalmodiée psalmodiés psalmodiées | psalmodiant
publier s | publie publient publiait publiaient publia publièrent publiera publieront publierait publieraient | publié publiée publiés publiées | publiant
qualifier so | qualifie qualifient qualifiait qualifiaient qualifia qualifièrent qualifiera qualifieront qualifierait qualifieraient | qualifié qualifiée qualifiés qualifiées | qualifiant
questionner i | questionne questionnent questionnait questionnaient questionna questionnèrent questionnera questionneront questionnerait questionneraient | questionné questionnée questionnés questionnées | questionnant
rabâcher i | rabâche rabâchent rabâchait rabâchaient rabâcha rabâchèrent rabâchera rabâcheront rabâcherait rabâcheraient | rabâché rabâchée rabâchés rabâchées | rabâchant
raconter s | raconte racontent racontait racontaient raconta racontèrent racontera raconteront raconterait raconteraient | raconté racontée racontés racontées | racontant
radoter i | radote radotent radotait radotaient radota radotèrent radotera radoteront radoterait radoteraient | radoté radotée radotés radotées | radotant
radoucir ir | radoucis radoucit radoucissent radoucissait radoucissaient radoucirent radoucira radouciront radoucirait radouciraient | radouci radoucie radoucis radoucies | radoucissant
rager i | rage ragent rageait rageaient ragea ragèrent ragera rageront ragerait rageraient | ragé ragée ragés ragées | rageant
railler i | raille raillent raillait raillaient railla raillèrent raillera railleront raillerait railleraient | raillé raillée raillés raillées | raillant
raisonner i | raisonne raisonnent raisonnait raisonnaient raisonna raisonnèrent raisonnera raisonneront raisonnerait raisonneraient | raisonné raisonnée raisonnés raisonnées | raisonnant
rajouter s | rajoute rajoutent rajoutait rajoutaient rajouta rajoutèrent rajoutera rajouteront rajouterait rajouteraient | rajouté rajoutée rajoutés rajoutées | rajoutant
râler i | râle râlent râlait râlaient râla râlèrent râlera râleront râlerait râleraient | râlé râlée râlés râlées | râlant
rappeler sd | rappelle rappellent rappelait rappelaient rappela rappelèrent rappellera rappelleront rappellerait rappelleraient | rappelé rappelée rappelés rappelées | rappelant
rapporter sd | rapporte rapportent rapportait rapportaient rapporta rapportèrent rapportera rapporteront rapporterait rapporteraient | rapporté rapportée rapportés rapportées | rapportant
rassurer i | rassure rassurent rassurait rassuraient rassura rassurèrent rassurera rassureront rassurerait rassureraient | rassuré rassurée rassurés rassurées | rassurant
raviser ir | ravise ravisent ravisait ravisaient ravisa ravisèrent ravisera raviseront raviserait raviseraient | ravisé ravisée ravisés ravisées | ravisant
réaffirmer s | réaffirme réaffirment réaffirmait réaffirmaient réaffirma réaffirmèrent réaffirmera réaffirmeront réaffirmerait réaffirmeraient | réaffirmé réaffirmée réaffirmés réaffirmées | réaffirmant
réagir i | réagis réagit réagissent réagissait réagissaient réagirent réagira réagiront réagirait réagiraient | réagi réagie réagis réagies | réagissant
réassurer s | réassure réassurent réassurait réassuraient réassura réassurèrent réassurera réassureront réassurerait réassureraient | réassuré réassurée réassurés réassurées | réassurant
rebeller ir | rebelle rebellent rebellait rebellaient rebella rebellèrent rebellera rebelleront rebellerait rebelleraient | rebellé rebellée rebellés rebellées | rebellant
rebondir i | rebondis rebondit rebondissent rebondissait rebondissaient rebondirent rebondira rebondiront rebondirait rebondiraient | rebondi rebondie rebondis rebondies | rebondissant
recadrer i | recadre recadrent recadrait recadraient recadra recadrèrent recadrera recadreront recadrerait recadreraient | recadré recadrée recadrés recadrées | recadrant
récapituler s | récapitule récapitulent récapitulait récapitulaient récapitula récapitulèrent récapitulera récapituleront récapitulerait récapituleraient | récapitulé récapitulée récapitulés récapitulées | récapitulant
réciter i | récite récitent récitait récitaient récita récitèrent récitera réciteront réciterait réciteraient | récité récitée récités récitées | récitant
réclamer so | réclame réclament réclamait réclamaient réclama réclamèrent réclamera réclameront réclamerait réclameraient | réclamé réclamée réclamés réclamées | réclamant
recommander s | recommande recommandent recommandait recommandaient recommanda recommandèrent recommandera recommanderont recommanderait recommanderaient | recommandé recommandée recommandés recommandées | recommandant
reconfirmer s | reconfirme reconfirment reconfirmait reconfirmaient reconfirma reconfirmèrent reconfirmera reconfirmeront reconfirmerait reconfirmeraient | reconfirmé reconfirmée reconfirmés reconfirmées | reconfirmant
réconforter i | réconforte réconfortent réconfortait réconfortaient réconforta réconfortèrent réconfortera réconforteront réconforterait réconforteraient | réconforté réconfortée réconfortés réconfortées | réconfortant
reconnaître s | reconnais reconnaît reconnaissent reconnaissait reconnaissaient reconnut reconnurent reconnaîtra reconnaîtront reconnaîtrait reconnaîtraient | reconnu reconnue reconnus reconnues | reconnaissant
récrier ir | récrie récrient récriait récriaient récria récrièrent récriera récrieront récrierait récrieraient | récrié récriée récriés récriées | récriant
rectifier i | rectifie rectifient rectifiait rectifiaient rectifia rectifièrent rectifiera rectifieront rectifierait rectifieraient | rectifié rectifiée rectifiés rectifiées | rectifiant
récuser o | récuse récusent récusait récusaient récusa récusèrent récusera récuseront récuserait récuseraient | récusé récusée récusés récusées | récusant
redemander i | redemande redemandent redemandait redemandaient redemanda redemandèrent redemandera redemanderont redemanderait redemanderaient | redemandé redemandée redemandés redemandées | redemandant
redire s | redis redit redisent redisait redisaient redirent redira rediront redirait rediraient | redit redite redits redites | redisant
redouter oi | redoute redoutent redoutait redoutaient redouta redoutèrent redoutera redouteront redouterait redouteraient | redouté redoutée redoutés redoutées | redoutant
réexpliquer s | réexplique réexpliquent réexpliquait réexpliquaient réexpliqua réexpliquèrent réexpliquera réexpliqueront réexpliquerait réexpliqueraient | réexpliqué réexpliquée réexpliqués réexpliquées | réexpliquant
réfléchir i | réfléchis réfléchit réfléchissent réfléchissait réfléchissaient réfléchirent réfléchira réfléchiront réfléchirait réfléchiraient | réfléchi réfléchie réfléchis réfléchies | réfléchissant
refuser o | refuse refusent refusait refusaient refusa refusèrent refusera refuseront refuserait refuseraient | refusé refusée refusés refusées | refusant
réfuter o | réfute réfutent réfutait réfutaient réfuta réfutèrent réfutera réfuteront réfuterait réfuteraient | réfuté réfutée réfutés réfutées | réfutant
régaler ir | régale régalent régalait régalaient régala régalèrent régalera régaleront régalerait régaleraient | régalé régalée régalés régalées | régalant
regretter s | regrette regrettent regrettait regrettaient regretta regrettèrent regrettera regretteront regretterait regretteraient | regretté regrettée regrettés regrettées | regrettant
réitérer s | réitère réitèrent réitérait réitéraient réitéra réitérèrent réitérera réitéreront réitérerait réitéreraient | réitéré réitérée réitérés réitérées | réitérant
rejeter o | rejette rejettent rejetait rejetaient rejeta rejetèrent rejettera rejetteront rejetterait rejetteraient | rejeté rejetée rejetés rejetées | rejetant
réjouir ir | réjouis réjouit réjouissent réjouissait réjouissaient réjouirent réjouira réjouiront réjouirait réjouiraient | réjoui réjouie réjouis réjouies | réjouissant
relancer i | relance relancent relançait relançaient relança relancèrent relancera relanceront relancerait relanceraient | relancé relancée relancés relancées | relançant
relater sd | relate relatent relatait relataient relata relatèrent relatera relateront relaterait relateraient | relaté relatée relatés relatées | relatant
relativiser i | relativise relativisent relativisait relativisaient relativisa relativisèrent relativisera relativiseront relativiserait relativiseraient | relativisé relativisée relativisés relativisées | relativisant
relayer o | relaye relayent relayait relayaient relaya relayèrent relayera relayeront relayerait relayeraient | relayé relayée relayés relayées | relayant
relever s | relève relèvent relevait relevaient releva relevèrent relèvera relèveront relèverait relèveraient | relevé relevée relevés relevées | relevant
remarquer s | remarque remarquent remarquait remarquaient remarqua remarquèrent remarquera remarqueront remarquerait remarqueraient | remarqué remarquée remarqués remarquées | remarquant
remémorer ir | remémore remémorent remémorait remémoraient remémora remémorèrent remémorera remémoreront remémorerait remémoreraient | remémoré remémorée remémorés remémorées | remémorant
remercier i | remercie remercient remerciait remerciaient remercia remercièrent remerciera remercieront remercierait remercieraient | remercié remerciée remerciés remerciées | remerciant
renchérir i | renchéris renchérit renchérissent renchérissait renchérissaient renchérirent renchérira renchériront renchérirait renchériraient | renchéri renchérie renchéris renchéries | renchérissant
renseigner s | renseigne renseignent renseignait renseignaient renseigna renseignèrent renseignera renseigneront renseignerait renseigneraient | renseigné renseignée renseignés renseignées | renseignant
repentir ir | repentis repentit repentissent repentissait repentissaient repentirent repentira repentiront repentirait repentiraient | repenti repentie repentis repenties | repentissant
répéter s | répète répètent répétait répétaient répéta répétèrent répétera répéteront répéterait répéteraient | répété répétée répétés répétées | répétant
répliquer s | réplique répliquent répliquait répliquaient répliqua répliquèrent répliquera répliqueront répliquerait répliqueraient | répliqué répliquée répliqués répliquées | répliquant
répondre s | réponds répond répondent répondait répondaient répondit répondirent répondra répondront répondrait répondraient | répondu répondue répondus répondues | répondant
repréciser s | reprécise reprécisent reprécisait reprécisaient reprécisa reprécisèrent reprécisera repréciseront repréciserait repréciseraient | reprécisé reprécisée reprécisés reprécisées | reprécisant
reprendre oi | reprends reprend reprennent reprenait reprenaient reprit reprirent reprendra reprendront reprendrait reprendraient | repris reprise reprises | reprenant
réprimander i | réprimande réprimandent réprimandait réprimandaient réprimanda réprimandèrent réprimandera réprimanderont réprimanderait réprimanderaient | réprimandé réprimandée réprimandés réprimandées | réprimandant
reprocher s | reproche reprochent reprochait reprochaient reprocha reprochèrent reprochera reprocheront reprocherait reprocheraient | reproché reprochée reprochés reprochées | reprochant
réprouver o | réprouve réprouvent réprouvait réprouvaient réprouva réprouvèrent réprouvera réprouveront réprouverait réprouveraient | réprouvé réprouvée réprouvés réprouvées | réprouvant
résigner ir | résigne résignent résignait résignaient résigna résignèrent résignera résigneront résignerait résigneraient | résigné résignée résignés résignées | résignant
résister i | résiste résistent résistait résistaient résista résistèrent résistera résisteront résisterait résisteraient | résisté résistée résistés résistées | résistant
ressasser s | ressasse ressassent ressassait ressassaient ressassa ressassèrent ressassera ressasseront ressasserait ressasseraient | ressassé ressassée ressassés ressassées | ressassant
résumer sd | résume résument résumait résumaient résuma résumèrent résumera résumeront résumerait résumeraient | résumé résumée résumés résumées | résumant
rétablir s | rétablis rétablit rétablissent rétablissait rétablissaient rétablirent rétablira rétabliront rétablirait rétabliraient | rétabli rétablie rétablis rétablies | rétablissant
rétorquer s | rétorque rétorquent rétorquait rétorquaient rétorqua rétorquèrent rétorquera rétorqueront rétorquerait rétorqueraient | rétorqué rétorquée rétorqués rétorquées | rétorquant
retranscrire i | retranscris retranscrit retranscrivent retranscrivait retranscrivaient retranscrivit retranscrivirent retranscrira retranscriront retranscrirait retranscriraient | retranscrit retranscrite retranscrits retranscrites | retranscrivant
retweeter s | retweete retweetent retweetait retweetaient retweeta retweetèrent retweetera retweeteront retweeterait retweeteraient | retweeté retweetée retweetés retweetées | retweetant
révéler sd | révèle révèlent révélait révélaient révéla révélèrent révélera révéleront révélerait révéleraient | révélé révélée révélés révélées | révélant
revendiquer so | revendique revendiquent revendiquait revendiquaient revendiqua revendiquèrent revendiquera revendiqueront revendiquerait revendiqueraient | revendiqué revendiquée revendiqués revendiquées | revendiquant
rêver i | rêve rêvent rêvait rêvaient rêva rêvèrent rêvera rêveront rêverait rêveraient | rêvé rêvée rêvés rêvées | rêvant
révolter ir | révolte révoltent révoltait révoltaient révolta révoltèrent révoltera révolteront révolterait révolteraient | révolté révoltée révoltés révoltées | révoltant
ricaner i | ricane ricanent ricanait ricanaient ricana ricanèrent ricanera ricaneront ricanerait ricaneraient | ricané ricanée ricanés ricanées | ricanant
rigoler i | rigole rigolent rigolait rigolaient rigola rigolèrent rigolera rigoleront rigolerait rigoleraient | rigolé rigolée rigolés rigolées | rigolant
riposter s | riposte ripostent ripostait ripostaient riposta ripostèrent ripostera riposteront riposterait riposteraient | riposté ripostée ripostés ripostées | ripostant
rire i | ris rit rient riait riaient rirent rira riront rirait riraient | ri rie ris ries | riant
rire_jaune i | ris_jaune rit_jaune rient_jaune riait_jaune riaient_jaune rirent_jaune rira_jaune riront_jaune rirait_jaune riraient_jaune | ri_jaune | riant_jaune
risquer ir | risque risquent risquait risquaient risqua risquèrent risquera risqueront risquerait risqueraient | risqué risquée risqués risquées | risquant
ronchonner i | ronchonne ronchonnent ronchonnait ronchonnaient ronchonna ronchonnèrent ronchonnera ronchonneront ronchonnerait ronchonneraient | ronchonné ronchonnée ronchonnés ronchonnées | ronchonnant
rugir i | rugis rugit rugissent rugissait rugissaient rugirent rugira rugiront rugirait rugiraient | rugi rugie rugis rugies | rugissant
saluer so | salue saluent saluait saluaient salua saluèrent saluera salueront saluerait salueraient | salué saluée salués saluées | saluant
sangloter i | sanglote sanglotent sanglotait sanglotaient sanglota sanglotèrent sanglotera sangloteront sangloterait sangloteraient | sangloté sanglotée sanglotés sanglotées | sanglotant
savourer i | savoure savourent savourait savouraient savoura savourèrent savourera savoureront savourerait savoureraient | savouré savourée savourés savourées | savourant
scandaliser ir | scandalise scandalisent scandalisait scandalisaient scandalisa scandalisèrent scandalisera scandaliseront scandaliserait scandaliseraient | scandalisé scandalisée scandalisés scandalisées | scandalisant
scander i | scande scandent scandait scandaient scanda scandèrent scandera scanderont scanderait scanderaient | scandé scandée scandés scandées | scandant
seriner s | serine serinent serinait serinaient serina serinèrent serinera serineront serinerait serineraient | seriné serinée serinés serinées | serinant
sermonner i | sermonne sermonnent sermonnait sermonnaient sermonna sermonnèrent sermonnera sermonneront sermonnerait sermonneraient | sermonné sermonnée sermonnés sermonnées | sermonnant
serrer_les_dents i | serre_les_dents serrent_les_dents serrait_les_dents serraient_les_dents serra_les_dents serrèrent_les_dents serrera_les_dents serreront_les_dents serrerait_les_dents serreraient_les_dents | serré_les_dents | serrant_les_dents
servir i | sers sert servent servait servaient servit servirent servira serviront servirait serviraient | servi servie servis servies | servant
siffler i | siffle sifflent sifflait sifflaient siffla sifflèrent sifflera siffleront sifflerait siffleraient | sifflé sifflée sifflés sifflées | sifflant
siffloter i | sifflote sifflotent sifflotait sifflotaient sifflota sifflotèrent sifflotera siffloteront siffloterait siffloteraient | siffloté sifflotée sifflotés sifflotées | sifflotant
signaler s | signale signalent signalait signalaient signala signalèrent signalera signaleront signalerait signaleraient | signalé signalée signalés signalées | signalant
signer i | signe signent signait signaient signa signèrent signera signeront signerait signeraient | signé signée signés signées | signant
sommer i | somme somment sommait sommaient somma sommèrent sommera sommeront sommerait sommeraient | sommé sommée sommés sommées | sommant
songer i | songe songent songeait songeaient songea songèrent songera songeront songerait songeraient | songé songée songés songées | songeant
soucier ir | soucie soucient souciait souciaient soucia soucièrent souciera soucieront soucierait soucieraient | soucié souciée souciés souciées | souciant
souffler s | souffle soufflent soufflait soufflaient souffla soufflèrent soufflera souffleront soufflerait souffleraient | soufflé soufflée soufflés soufflées | soufflant
souhaiter so | souhaite souhaitent souhaitait souhaitaient souhaita souhaitèrent souhaitera souhaiteront souhaiterait souhaiteraient | souhaité souhaitée souhaités souhaitées | souhaitant
soulager ir | soulage soulagent soulageait soulageaient soulagea soulagèrent soulagera soulageront soulagerait soulageraient | soulagé soulagée soulagés soulagées | soulageant
souligner sd | souligne soulignent soulignait soulignaient souligna soulignèrent soulignera souligneront soulignerait souligneraient | souligné soulignée soulignés soulignées | soulignant
soupçonner o | soupçonne soupçonnent soupçonnait soupçonnaient soupçonna soupçonnèrent soupçonnera soupçonneront soupçonnerait soupçonneraient | soupçonné soupçonnée soupçonnés soupçonnées | soupçonnant
soupirer i | soupire soupirent soupirait soupiraient soupira soupirèrent soupirera soupireront soupirerait soupireraient | soupiré soupirée soupirés soupirées | soupirant
sourire i | souris sourit sourient souriait souriaient sourirent sourira souriront sourirait souriraient | souri sourie souris souries | souriant
soutenir s | soutiens soutient soutiennent soutenait soutenaient soutint soutinrent soutiendra soutiendront soutiendrait soutiendraient | soutenu soutenue soutenus soutenues | soutenant
souvenir ir | souviens souvient souviennent souvenait souvenaient souvint souvinrent souviendra souviendront souviendrait souviendraient | souvenu souvenue souvenus souvenues | souvenant
spécifier sd | spécifie spécifient spécifiait spécifiaient spécifia spécifièrent spécifiera spécifieront spécifierait spécifieraient | spécifié spécifiée spécifiés spécifiées | spécifiant
spéculer i | spécule spéculent spéculait spéculaient spécula spéculèrent spéculera spéculeront spéculerait spéculeraient | spéculé spéculée spéculés spéculées | spéculant
statuer s | statue statuent statuait statuaient statua statuèrent statuera statueront statuerait statueraient | statué statuée statués statuées | statuant
stigmatiser o | stigmatise stigmatisent stigmatisait stigmatisaient stigmatisa stigmatisèrent stigmatisera stigmatiseront stigmatiserait stigmatiseraient | stigmatisé stigmatisée stigmatisés stigmatisées | stigmatisant
stipuler sd | stipule stipulent stipulait stipulaient stipula stipulèrent stipulera stipuleront stipulerait stipuleraient | stipulé stipulée stipulés stipulées | stipulant
subodorer s | subodore subodorent subodorait subodoraient subodora subodorèrent subodorera subodoreront subodorerait subodoreraient | subodoré subodorée subodorés subodorées | subodorant
suggérer s | suggère suggèrent suggérait suggéraient suggéra suggérèrent suggérera suggéreront suggérerait suggéreraient | suggéré suggérée suggérés suggérées | suggérant
supplier i | supplie supplient suppliait suppliaient supplia supplièrent suppliera supplieront supplierait supplieraient | supplié suppliée suppliés suppliées | suppliant
supposer i | suppose supposent supposait supposaient supposa supposèrent supposera supposeront supposerait supposeraient | supposé supposée supposés supposées | supposant
supputer s | suppute supputent supputait supputaient supputa supputèrent supputera supputeront supputerait supputeraient | supputé supputée supputés supputées | supputant
surenchérir i | surenchéris surenchérit surenchérissent surenchérissait surenchérissaient surenchérirent surenchérira surenchériront surenchérirait surenchériraient | surenchéri surenchérie surenchéris surenchéries | surenchérissant
susurrer i | susurre susurrent susurrait susurraient susurra susurrèrent susurrera susurreront susurrerait susurreraient | susurré susurrée susurrés susurrées | susurrant
synthétiser i | synthétise synthétisent synthétisait synthétisaient synthétisa synthétisèrent synthétisera synthétiseront synthétiserait synthétiseraient | synthétisé synthétisée synthétisés synthétisées | synthétisant
tacler i | tacle taclent taclait taclaient tacla taclèrent taclera tacleront taclerait tacleraient | taclé taclée taclés taclées | taclant
tancer i | tance tancent tançait tançaient tança tancèrent tancera tanceront tancerait tanceraient | tancé tancée tancés tancées | tançant
taper i | tape tapent tapait tapaient tapa tapèrent tapera taperont taperait taperaient | tapé tapée tapés tapées | tapant
taper_du_poing_sur_la_table i | tape_du_poing_sur_la_table tapent_du_poing_sur_la_table tapait_du_poing_sur_la_table tapaient_du_poing_sur_la_table tapa_du_poing_sur_la_table tapèrent_du_poing_sur_la_table tapera_du_poing_sur_la_table taperont_du_poing_sur_la_table taperait_du_poing_sur_la_table taperaient_du_poing_sur_la_table | tapé_du_poing_sur_la_table | tapant_du_poing_sur_la_table
targuer ir | targue targuent targuait targuaient targua targuèrent targuera targueront targuerait targueraient | targué targuée targués targuées | targuant
taxer o | taxe taxent taxait taxaient taxa taxèrent taxera taxeront taxerait taxeraient | taxé taxée taxés taxées | taxant
télégraphier i | télégraphie télégraphient télégraphiait télégraphiaient télégraphia télégraphièrent télégraphiera télégraphieront télégraphierait télégraphieraient | télégraphié télégraphiée télégraphiés télégraphiées | télégraphiant
témoigner s | témoigne témoignent témoignait témoignaient témoigna témoignèrent témoignera témoigneront témoignerait témoigneraient | témoigné témoignée témoignés témoignées | témoignant
tempérer i | tempère tempèrent tempérait tempéraient tempéra tempérèrent tempérera tempéreront tempérerait tempéreraient | tempéré tempérée tempérés tempérées | tempérant
tempêter i | tempête tempêtent tempêtait tempêtaient tempêta tempêtèrent tempêtera tempêteront tempêterait tempêteraient | tempêté tempêtée tempêtés tempêtées | tempêtant
temporiser i | temporise temporisent temporisait temporisaient temporisa temporisèrent temporisera temporiseront temporiserait temporiseraient | temporisé temporisée temporisés temporisées | temporisant
tenir_à_préciser s | tiens_à_préciser tient_à_préciser tiennent_à_préciser tenait_à_préciser tenaient_à_préciser tint_à_préciser tinrent_à_préciser tiendra_à_préciser tiendront_à_préciser tiendrait_à_préciser tiendraient_à_préciser | tenu_à_préciser | tenant_à_préciser
tenir_à_rappeler s | tiens_à_rappeler tient_à_rappeler tiennent_à_rappeler tenait_à_rappeler tenaient_à_rappeler tint_à_rappeler tinrent_à_rappeler tiendra_à_rappeler tiendront_à_rappeler tiendrait_à_rappeler tiendraient_à_rappeler | tenu_à_rappeler | tenant_à_rappeler
tenir_à_rassurer s | tiens_à_rassurer tient_à_rassurer tiennent_à_rassurer tenait_à_rassurer tenaient_à_rassurer tint_à_rassurer tinrent_à_rassurer tiendra_à_rassurer tiendront_à_rassurer tiendrait_à_rassurer tiendraient_à_rassurer | tenu_à_rassurer | tenant_à_rassurer
tenir_à_souligner s | tiens_à_souligner tient_à_souligner tiennent_à_souligner tenait_à_souligner tenaient_à_souligner tint_à_souligner tinrent_à_souligner tiendra_à_souligner tiendront_à_souligner tiendrait_à_souligner tiendraient_à_souligner | tenu_à_souligner | tenant_à_souligner
tenir_bon i | tiens_bon tient_bon tiennent_bon tenait_bon tenaient_bon tint_bon tinrent_bon tiendra_bon tiendront_bon tiendrait_bon tiendraient_bon | tenu_bon | tenant_bon
tenter i | tente tentent tentait tentaient tenta tentèrent tentera tenteront tenterait tenteraient | tenté tentée tentés tentées | tentant
tergiverser i | tergiverse tergiversent tergiversait tergiversaient tergiversa tergiversèrent tergiversera tergiverseront tergiverserait tergiverseraient | tergiversé tergiversée tergiversés tergiversées | tergiversant
terminer i | termine terminent terminait terminaient termina terminèrent terminera termineront terminerait termineraient | terminé terminée terminés terminées | terminant
théoriser s | théorise théorisent théorisait théorisaient théorisa théorisèrent théorisera théoriseront théoriserait théoriseraient | théorisé théorisée théorisés théorisées | théorisant
tirer_la_sonnette_d'alarme i | tire_la_sonnette_d'alarme tirent_la_sonnette_d'alarme tirait_la_sonnette_d'alarme tiraient_la_sonnette_d'alarme tira_la_sonnette_d'alarme tirèrent_la_sonnette_d'alarme tirera_la_sonnette_d'alarme tireront_la_sonnette_d'alarme tirerait_la_sonnette_d'alarme tireraient_la_sonnette_d'alarme | tiré_la_sonnette_d'alarme | tirant_la_sonnette_d'alarme
titrer id | titre titrent titrait titraient titra titrèrent titrera titreront titrerait titreraient | titré titrée titrés titrées | titrant
tonitruer i | tonitrue tonitruent tonitruait tonitruaient tonitrua tonitruèrent tonitruera tonitrueront tonitruerait tonitrueraient | tonitrué tonitruée tonitrués tonitruées | tonitruant
tonner i | tonne tonnent tonnait tonnaient tonna tonnèrent tonnera tonneront tonnerait tonneraient | tonné tonnée tonnés tonnées | tonnant
traduire s | traduis traduit traduisent traduisait traduisaient traduisit traduisirent traduira traduiront traduirait traduiraient | traduit traduite traduits traduites | traduisant
traiter o | traite traitent traitait traitaient traita traitèrent traitera traiteront traiterait traiteraient | traité traitée traités traitées | traitant
trancher s | tranche tranchent tranchait tranchaient trancha tranchèrent tranchera trancheront trancherait trancheraient | tranché tranchée tranchés tranchées | tranchant
tranquilliser i | tranquillise tranquillisent tranquillisait tranquillisaient tranquillisa tranquillisèrent tranquillisera tranquilliseront tranquilliserait tranquilliseraient | tranquillisé tranquillisée tranquillisés tranquillisées | tranquillisant
transmettre i | transmets transmet transmettent transmettait transmettaient transmit transmirent transmettra transmettront transmettrait transmettraient | transmis transmise transmises | transmettant
trembler i | tremble tremblent tremblait tremblaient trembla tremblèrent tremblera trembleront tremblerait trembleraient | tremblé tremblée tremblés tremblées | tremblant
triompher i | triomphe triomphent triomphait triomphaient triompha triomphèrent triomphera triompheront triompherait triompheraient | triomphé triomphée triomphés triomphées | triomphant
trompeter i | trompette trompettent trompetait trompetaient trompeta trompetèrent trompettera trompetteront trompetterait trompetteraient | trompeté trompetée trompetés trompetées | trompetant
trouver i | trouve trouvent trouvait trouvaient trouva trouvèrent trouvera trouveront trouverait trouveraient | trouvé trouvée trouvés trouvées | trouvant
tweeter s | tweete tweetent tweetait tweetaient tweeta tweetèrent tweetera tweeteront tweeterait tweeteraient | tweeté tweetée tweetés tweetées | tweetant
twitter s | twitte twittent twittait twittaient twitta twittèrent twittera twitteront twitterait twitteraient | twitté twittée twittés twittées | twittant
utiliser o | utilise utilisent utilisait utilisaient utilisa utilisèrent utilisera utiliseront utiliserait utiliseraient | utilisé utilisée utilisés utilisées | utilisant
vanter so | vante vantent vantait vantaient vanta vantèrent vantera vanteront vanterait vanteraient | vanté vantée vantés vantées | vantant
vitupérer i | vitupère vitupèrent vitupérait vitupéraient vitupéra vitupérèrent vitupérera vitupéreront vitupérerait vitupéreraient | vitupéré vitupérée vitupérés vitupérées | vitupérant
vociférer i | vocifère vocifèrent vociférait vociféraient vociféra vociférèrent vociférera vociféreront vociférerait vociféreraient | vociféré vociférée vociférés vociférées | vociférant
voir o | vois voit voient voyait voyaient vit virent verra verront verrait verraient | vu vue vus vues | voyant
voir_rouge i | vois_rouge voit_rouge voient_rouge voyait_rouge voyaient_rouge vit_rouge virent_rouge verra_rouge verront_rouge verrait_rouge verraient_rouge | vu_rouge | voyant_rouge
vomir i | vomis vomit vomissent vomissait vomissaient vomirent vomira vomiront vomirait vomiraient | vomi vomie vomis vomies | vomissant
"""

AUXILIARIES = """
ai
as
a
avons
avez
ont
avais
avait
avions
aviez
avaient
eut
eurent
aura
auront
ayant
avoir
serait
seraient
vient de
viennent de
venait de
venaient de
"""

PASSIVES = """
est
sont
était
étaient
fut
furent
suis
êtes
sommes
soit
étant
a été
ont été
avait été
avaient été
être
été
sera
seront
"""

RUMOUR = """
aurait
auraient
serait
seraient
"""

MODALS = """
veut
veulent
voulait
voulaient
voulu
peut
peuvent
pouvait
pouvaient
doit
doivent
devait
devaient
tient à
tiennent à
tenait à
tenu à
va
vont
allait
souhaite
souhaitent
faire
fait
laisse
laissé
n'hésite pas à
n'a pas hésité à
est allé jusqu'à
est allée jusqu'à
continue de
continue à
ne cesse de
ne cessent de
n'a cessé de
a tenu à
ont tenu à
a dû
ont dû
a cru bon de
commence par
a commencé par
a fini par
finit par
aime à
se contente de
s'est contenté de
s'est borné à
se borne à
se plaît à
a voulu
ont voulu
de lui
pour
avant de
avant d'
"""

NEGATIONS = """
ne
n
pas
jamais
plus
guère
point
aucunement
nullement
"""

HALF_NEGATIONS = """
ne
n
plus
guère
point
"""

ADVERBS = """
pour la première fois
également
aussi
ensuite
encore
toujours
déjà
tout
bien
d'abord
en outre
par ailleurs
à son tour
de son côté
pour sa part
quant à lui
quant à elle
quant à eux
quant à elles
pour sa défense
dans la foulée
d'ailleurs
d'après nos informations
selon nos informations
notamment
même
ainsi
alors
puis
enfin
cependant
toutefois
pourtant
néanmoins
en effet
au passage
au contraire
en revanche
sur place
en substance
mot pour mot
à nouveau
de nouveau
plus tard
plus loin
peu après
peu avant
par la suite
depuis
souvent
parfois
bientôt
hier
aujourd'hui
demain
ce matin
ce soir
cette semaine
cet après-midi
cette nuit
ce week-end
très
trop
assez
plutôt
presque
tant
tellement
désormais
maintenant
ici
là
volontiers
en personne
en direct
sans détour
sans ambages
d'emblée
tout de go
tout de suite
tout d'abord
à ce sujet
à ce propos
une nouvelle fois
une fois encore
lui-même
elle-même
eux-mêmes
elles-mêmes
soi-même
mardi dernier
entre autres
à la fois
surtout
seulement
certes
donc
auparavant
jadis
naguère
autrefois
voilà
voici
peut-être
tantôt
jusque-là
dès lors
en clair
en somme
bref
bien sûr
autant
davantage
mieux
pis
loin
près
ailleurs
dehors
dedans
longtemps
tôt
tard
vite
soudain
exprès
ensemble
debout
hélas
ô
oui
non
du tac au tac
à l'envi
en chœur
à l'unisson
d'une même voix
d'une seule voix
à demi-mot
à mots couverts
à titre personnel
à chaud
à froid
tour à tour
sans rire
sans sourciller
sans hésiter
sans surprise
non sans humour
non sans ironie
dans un sourire
dans un souffle
dans un soupir
d'un ton sec
d'un ton ferme
d'ores et déjà
de concert
de vive voix
haut et fort
en retour
en aparté
en coulisses
en guise de conclusion
en conclusion
en préambule
en introduction
d'entrée
d'entrée de jeu
de but en blanc
à tort ou à raison
à raison
à juste titre
avec le sourire
de plus belle
à plusieurs reprises
à maintes reprises
une bonne fois pour toutes
la gorge nouée
la voix tremblante
les larmes aux yeux
les yeux embués
le sourire aux lèvres
la mine défaite
la mine grave
mi-figue mi-raisin
"""

ADVERB_ENDINGS = """
ment
"""

OTHER_VERBS = """
accueillirent
accueillis
accueillissaient
accueillissait
accueillissent
accueillit
acheta
achetaient
achetait
achetèrent
achète
achètent
adopta
adoptaient
adoptait
adoptent
adoptèrent
apparaîtrea
apparaîtreaient
apparaîtreait
apparaîtree
apparaîtreent
apparaîtreèrent
appartenaient
appartenait
appartiennent
appartiens
appartient
appartinrent
appartint
apporta
apportaient
apportait
apportent
apportèrent
arboraient
arborait
arbore
arborent
arborèrent
arriva
arrivaient
arrivait
arrive
arrivent
arrivèrent
assista
assistaient
assistait
assiste
assistent
assistèrent
atteignaient
atteignait
atteignent
atteignirent
atteignit
atteins
atteint
attend
attendaient
attendait
attendent
attendirent
attendit
attends
baissa
baissaient
baissait
baissent
baissèrent
bâtirent
bâtis
bâtissaient
bâtissait
bâtissent
bâtit
cessa
cessaient
cessait
cessent
cessèrent
chercha
cherchaient
cherchait
cherche
cherchent
cherchèrent
choisirent
choisis
choisissaient
choisissait
choisissent
choisit
combattaient
combattait
combattent
combattirent
combattit
comprenaient
comprenait
comprend
comprends
comprennent
comprirent
comprit
compta
comptaient
comptait
comptent
comptèrent
concerna
concernaient
concernait
concerne
concernent
concernèrent
conduis
conduisaient
conduisait
conduisent
conduisirent
conduisit
connais
connaissaient
connaissait
connaissent
connaît
connurent
connut
constitua
constituaient
constituait
constitue
constituent
constituèrent
construis
construisaient
construisait
construisent
construisirent
construisit
contenaient
contenait
contiennent
contiens
contient
continrent
contint
couraient
courait
coururent
courut
croisa
croisaient
croisait
croise
croisent
croisèrent
créa
créaient
créait
crée
créent
créèrent
devenaient
devenait
deviennent
deviens
devient
devinrent
devint
dirige
dirigea
dirigeaient
dirigeait
dirigent
dirigèrent
donna
donnaient
donnait
donnent
donnèrent
dormirent
dormis
dormissaient
dormissait
dormissent
dormit
décrocha
décrochaient
décrochait
décroche
décrochent
décrochèrent
déposa
déposaient
déposait
déposent
déposèrent
détenaient
détenait
détiennent
détiens
détient
détinrent
détint
détruis
détruisaient
détruisait
détruisent
détruisirent
détruisit
entend
entendaient
entendait
entendent
entendirent
entendit
entends
entraient
entrait
entrent
entrèrent
ferma
fermaient
fermait
ferme
ferment
fermèrent
fonda
fondaient
fondait
fondent
fondèrent
fournirent
fournis
fournissaient
fournissait
fournissent
fournit
frappa
frappaient
frappait
frappe
frappent
frappèrent
fuirent
fuis
fuissaient
fuissait
fuissent
fuit
gagna
gagnaient
gagnait
gagne
gagnent
gagnèrent
garda
gardaient
gardait
gardent
gardèrent
guérirent
guéris
guérissaient
guérissait
guérissent
guérit
gère
gèrent
géraient
gérait
gérèrent
habita
habitaient
habitait
habite
habitent
habitèrent
haussa
haussaient
haussait
haussent
haussèrent
inauguraient
inaugurait
inaugure
inaugurent
inaugurèrent
incarna
incarnaient
incarnait
incarne
incarnent
incarnèrent
installa
installaient
installait
installe
installent
installèrent
joua
jouaient
jouait
jouent
jouèrent
laissa
laissaient
laissait
laissent
laissèrent
leva
levaient
levait
levèrent
lutta
luttaient
luttait
luttent
luttèrent
lèvent
marcha
marchaient
marchait
marchent
marchèrent
mena
menaient
menait
menèrent
mettaient
mettait
mettent
mirent
monta
montaient
montait
montent
montraient
montrait
montrent
montrèrent
montèrent
multiplia
multipliaient
multipliait
multiplie
multiplient
multiplièrent
mènent
obtenaient
obtenait
obtiennent
obtiens
obtient
obtinrent
obtint
occupa
occupaient
occupait
occupe
occupent
occupèrent
organisa
organisaient
organisait
organise
organisent
organisèrent
paraîtrea
paraîtreaient
paraîtreait
paraîtree
paraîtreent
paraîtreèrent
pars
partaient
partait
partent
participa
participaient
participait
participent
participèrent
partirent
partit
passa
passaient
passait
passent
passèrent
perdrea
perdreaient
perdreait
perdree
perdreent
perdreèrent
permet
permets
permettaient
permettait
permettent
permirent
permit
porta
portaient
portait
portent
portèrent
possède
possèdent
posséda
possédaient
possédait
possédèrent
poussa
poussaient
poussait
poussent
poussèrent
prenaient
prenait
prend
prends
prennent
prirent
prit
produis
produisaient
produisait
produisent
produisirent
produisit
préfère
préfèrent
préféraient
préférait
préférèrent
préparaient
préparait
prépare
préparent
préparèrent
présida
présidaient
présidait
préside
présidèrent
quitta
quittaient
quittait
quitte
quittent
quittèrent
rassembla
rassemblaient
rassemblait
rassemble
rassemblent
rassemblèrent
recevaient
recevait
recueillirent
recueillis
recueillissaient
recueillissait
recueillissent
recueillit
regarda
regardaient
regardait
regardent
regardèrent
rejoignaient
rejoignait
rejoignent
rejoignirent
rejoignit
rejoins
rejoint
remporta
remportaient
remportait
remporte
remportent
remportèrent
rencontraient
rencontrait
rencontrent
rencontrèrent
rend
rendaient
rendait
rendent
rendirent
rendit
rends
rentraient
rentrait
rentrent
rentrèrent
resta
restaient
restait
restent
restèrent
retourna
retournaient
retournait
retourne
retournent
retournèrent
retrouva
retrouvaient
retrouvait
retrouve
retrouvent
retrouvèrent
revenaient
revenait
reviennent
reviens
revient
revinrent
revint
reçois
reçoit
reçoivent
reçurent
reçut
réduis
réduisaient
réduisait
réduisent
réduisirent
réduisit
réunirent
réunis
réunissaient
réunissait
réunissent
réunit
réussirent
réussis
réussissaient
réussissait
réussissent
réussit
sais
sait
sauva
sauvaient
sauvait
sauve
sauvent
sauvèrent
savaient
savait
savent
secoua
secouaient
secouait
secoue
secouent
secouèrent
sembla
semblaient
semblait
semble
semblent
semblèrent
sent
sentaient
sentait
sentent
sentirent
sentit
serraient
serrait
serrent
serrèrent
siège
siègent
siégea
siégeaient
siégeait
siégèrent
soigna
soignaient
soignait
soigne
soignent
soignèrent
sortirent
sortis
sortissaient
sortissait
sortissent
subirent
subis
subissaient
subissait
subissent
subit
suivaient
suivait
suivirent
suivit
surent
surprenaient
surprenait
surprend
surprends
surprennent
surprirent
surprit
tenaient
tiennent
tiens
tient
tinrent
tint
tiraient
tirait
tirent
tirèrent
tomba
tombaient
tombait
tombent
tombèrent
toucha
touchaient
touchait
touchent
touchèrent
travailla
travaillaient
travaillait
travaille
travaillent
travaillèrent
tuaient
tuait
tuent
tuèrent
venaient
venait
vendaient
vendait
vendent
vendirent
vends
viennent
viens
vient
vinrent
vint
visita
visitaient
visitait
visitent
visitèrent
vivrea
vivreaient
vivreait
vivree
vivreent
vivreèrent
vota
votaient
votait
votent
votèrent
échappa
échappaient
échappait
échappe
échappent
échappèrent
écouta
écoutaient
écoutait
écoute
écoutent
écoutèrent
"""

VERB_ENDINGS = """
èrent
ait
aient
"""

OBJECT_PRONOUNS = """
me
m
te
t
nous
vous
le
la
les
l
lui *s
leur
y
en
"""

REFLEXIVES = """
se
s
"""

PHRASES = """
par la voix de
par la voix du
selon
d'après
aux dires de
aux dires du
aux dires des
aux dires d'
de l'avis de
de l'avis du
de l'avis des
de l'avis d'
de l'aveu de
de l'aveu du
de l'aveu des
à en croire
si l'on en croit
à entendre
au dire de
au dire du
au dire des
toujours selon
selon les mots de
selon les mots du
selon les termes de
selon les termes du
selon l'expression de
selon l'expression du
selon la formule de
selon la formule du
selon les propos de
selon les propos du
pour reprendre les mots de
pour reprendre les mots du
pour reprendre l'expression de
pour reprendre l'expression du
pour reprendre la formule de
pour reprendre les termes de
dixit
dans les mots de
suivant
"""

WEAK_PHRASES = """
pour
aux yeux de
aux yeux du
aux yeux des
aux yeux d'
du côté de
du côté du
du côté des
de la part de
de la part du
de la part des
chez
du point de vue de
du point de vue du
dans la bouche de
dans la bouche du
sous la plume de
sous la plume du
par la bouche de
d'un point de vue
à l'instar de
idem pour
idem chez
comme pour
"""

POSTPOSITIONS = ""

NOUNS = """
réaction f
réponse f
réplique f
mots mp
mot m
propos mp
formule f
expression f
aveu m
avis m
phrase f
explication f
explications fp
commentaire m
analyse f
constat m
verdict m
cri m
slogan m
promesse f
menace f
menaces fp
appel m
plainte f
témoignage m
confidence f
confidences fp
conclusion f
conviction f
argument m
mise en garde f
avertissement m
question f
interrogation f
critique f
reproche m
déclaration f
déclarations fp
affirmation f
annonce f
remarque f
diagnostic m
vœu m
souhait m
ordre m
consigne f
conseil m
crainte f
inquiétude f
colère f
regret m
satisfaction f
soutien m
espoir m
volonté f
son de cloche m
sentiment m
discours m
message m
refrain m
credo m
mantra m
leitmotiv m
antienne f
consensus m
précision f
rappel m
alerte f
avertissements mp
justification f
excuse f
excuses fp
ambition f
objectif m
but m
mission f
idée f
opinion f
point de vue m
vision f
position f
thèse f
version f
récit m
souvenir m
hommage m
éloge m
félicitations fp
demande f
requête f
proposition f
recommandation f
préconisation f
"""

CONJUNCTIONS = """
que
qu
"""

AGENTS = """
par
"""

PRONOUNS = """
il ms
elle fs
ils mp
elles fp
eux mp
"""

DEMONSTRATIVES = """
celui-ci ms
celle-ci fs
ceux-ci mp
celles-ci fp
celui-là ms
celle-là fs
ce dernier ms
cette dernière fs
ces derniers mp
ces dernières fp
l'intéressé ms
l'intéressée fs
les intéressés mp
les intéressées fp
tous deux mp
toutes deux fp
tous mp
toutes fp
certains mp
certaines fp
d'autres *p
beaucoup *p
plusieurs *p
l'un ms
l'une fs
l'autre *s
les autres *p
chacun ms
chacune fs
quelqu'un ms
tout le monde ms
quelques-uns mp
"""

OWN = """
je
j
moi
me
m
mon
ma
mes
nous
notre
nos
"""

FIRST_PERSON = """
je
j
tu
"""

IMPERSONAL = """
on
ce
c
ça
cela
ceci
rien
personne
nul
"""

RELATIVES = """
qui
"""

DETERMINERS = """
d'autres *p
des *p
le ms
la fs
l *s
les *p
un ms
une fs
ce ms
cet ms
cette fs
ces *p
son *s
sa fs
ses *p
leur *s
leurs *p
notre *s
nos *p
votre *s
vos *p
mon *s
ma fs
mes *p
chaque *s
quelques *p
quelque *s
plusieurs *p
deux *p
trois *p
quatre *p
cinq *p
six *p
sept *p
huit *p
neuf *p
dix *p
certains mp
certaines fp
aucun ms
aucune fs
tout ms
toute fs
tous mp
toutes fp
divers mp
diverses fp
différents mp
différentes fp
nombre de *p
nombreux mp
nombreuses fp
tel ms
telle fs
tels mp
telles fp
quel ms
quelle fs
quels mp
quelles fp
beaucoup de *p
la plupart des *p
une partie des *p
un certain nombre de *p
un autre ms
une autre fs
"""

LINKERS = """
de
du
des
d
"""

PREPOSITIONS = """
à
au
aux
dans
avec
sans
sous
sur
vers
chez
entre
parmi
contre
devant
derrière
avant
après
depuis
pendant
durant
dès
jusque
jusqu
jusqu'à
jusqu'au
jusqu'aux
jusqu'en
hors
outre
malgré
sauf
excepté
via
lors de
lors du
lors des
lors d'
en
à propos de
à propos du
à propos des
au sujet de
au sujet du
au sujet des
à cause de
à cause du
à cause des
grâce à
grâce au
grâce aux
face à
face au
face aux
auprès de
auprès du
auprès des
auprès d'
à l'issue de
à l'issue du
à l'issue des
à l'occasion de
à l'occasion du
à l'occasion des
à l'égard de
à l'encontre de
à l'encontre du
à l'encontre des
à partir de
à partir du
à partir des
à côté de
à côté du
au cours de
au cours du
au cours des
au cours d'
au sein de
au sein du
au sein des
au micro de
au micro du
au lendemain de
au lendemain du
au lendemain des
en marge de
en marge du
en marge des
en raison de
en raison du
en raison des
en cas de
en faveur de
en faveur du
en faveur des
en réponse à
en réponse au
en réponse aux
en réaction à
en réaction au
en réaction aux
en vue de
en tant que
en dépit de
en dépit du
en dépit des
en présence de
en présence du
en présence des
en compagnie de
en compagnie du
afin de
afin d'
au lieu de
à travers
d'ici
près de
près du
près des
loin de
loin du
autour de
autour du
autour des
quant à
quant au
quant aux
suite à
suite au
suite aux
vis-à-vis de
vis-à-vis du
vis-à-vis des
à destination de
à l'intention de
à l'adresse de
à l'adresse du
à l'adresse des
au nom de
au nom du
au nom des
à la suite de
à la suite du
à la suite des
concernant
comme
il y a
voilà
voici
envers
moyennant
par-delà
plutôt que
"""

COORDINATORS = """
et
ou
ni
mais
or
car
puis
"""

SUBORDINATORS = """
si
quand
lorsque
lorsqu
puisque
puisqu
quoique
quoiqu
tandis que
tandis qu'
alors que
alors qu'
parce que
parce qu'
pendant que
pendant qu'
depuis que
depuis qu'
dès que
dès qu'
après que
après qu'
avant que
avant qu'
bien que
bien qu'
afin que
afin qu'
pour que
pour qu'
sans que
sans qu'
où
dont
comment
pourquoi
combien
au moment où
alors même que
d'autant que
d'autant qu'
d'autant plus que
ainsi que
ainsi qu'
lequel
laquelle
lesquels
lesquelles
"""

TITLES = """
m ms
mm mp
mme fs
mmes fp
mlle fs
mlles fp
monsieur ms
madame fs
messieurs mp
mesdames fp
mademoiselle fs
me *s
dr *s
docteur *s
pr *s
prof *s
mgr ms
monseigneur ms
col ms
cdt *s
cne *s
lt *s
gal ms
gén ms
sgt *s
amb *s
ambassadeur ms
s.e.m ms
s.e ms
el hadj ms
hadja fs
el hadji ms
cheikh ms
imam ms
sœur fs
soeur fs
père ms
frère ms
abbé ms
maître *s
sir ms
lord ms
lady fs
dame fs
don ms
mr ms
mrs fs
ms fs
sieur ms
cardinal ms
"""

ROLES = """
abonné m
abonnée f
acheteur m
acheteuse f
acteur m
actionnaire *
activiste *
actrice f
adepte *
adhérent m
adhérente f
adjoint m
adjointe f
adjudant *
administrateur m
administratrice f
adolescent m
adolescente f
adversaire *
agent m
agente f
agresseur m
agriculteur m
agricultrice f
agronome *
aide-soignant m
aide-soignante f
aîné m
aînée f
allié m
alliée f
amateur m
ambassadeur m
ambassadrice f
ami m
amie f
analyste *
ancien m
ancienne f
animateur m
animatrice f
anthropologue *
apprenti m
archevêque m
architecte *
archéologue *
armurier m
artisan m
artisane f
artiste *
assaillant m
assistant m
assistante f
associé m
associée f
assureur m
astronaute *
astronome *
athlète *
attaquant m
attaquante f
auteur m
auteure f
autrice f
auteurs mp
automobiliste *
avocat m
avocate f
bachelier m
banquier m
banquière f
basketteur m
bâtonnier m
biologiste *
blessé m
blessée f
blogueur m
blogueuse f
boucher m
boulanger m
boulangère f
boxeur m
brigadier m
bénévole *
bénéficiaire *
cadre *
caissière f
camarade *
candidat m
candidate f
capitaine *
caporal m
cardiologue *
cardinal m
cavalier m
champion m
championne f
chancelier m
chancelière f
chanteur m
chanteuse f
chargé m
chargée f
chauffeur m
chauffeuse f
chef *
cheffe f
chercheur m
chercheuse f
cheminot m
chimiste *
chirurgien m
chirurgienne f
chorégraphe *
chroniqueur m
chroniqueuse f
cinéaste *
citoyen m
citoyenne f
client m
cliente f
climatologue *
coach *
coalition f
coauteur m
coautrice f
cofondateur m
cofondatrice f
coiffeur m
coiffeuse f
collaborateur m
collaboratrice f
collègue *
colistier m
colonel *
comédien m
comédienne f
commandant *
commandante f
commentateur m
commerçant m
commerçante f
commissaire *
compagne f
compagnon m
compatriote *
complice *
compositeur m
compositrice f
concepteur m
concierge *
concurrent m
concurrente f
conducteur m
conductrice f
conférencier m
conjoint m
conjointe f
connaisseur m
conseiller m
conseillère f
conservateur m
conservatrice f
consommateur m
consommatrice f
constructeur m
consul m
consultant m
consultante f
contre-amiral m
contrôleur m
contributeur m
coordinateur m
coordinatrice f
coordonnateur m
coordonnatrice f
copain m
copine f
correspondant m
correspondante f
coureur m
coureuse f
cousin m
cousine f
créateur m
créatrice f
criminologue *
critique *
cuisinier m
cuisinière f
curé m
cycliste *
cybermilitant m
danseur m
danseuse f
dealer m
décideur m
défenseur m
défenseure f
délégué m
déléguée f
démographe *
demandeur m
dentiste *
député m
députée f
dermatologue *
descendant m
designer *
dessinateur m
dessinatrice f
détective *
détenu m
détenue f
diplomate *
directeur m
directrice f
dirigeant m
dirigeante f
dissident m
docteur m
docteure f
doctorant m
doctorante f
donateur m
douanier m
doyen m
doyenne f
dramaturge *
duc m
duchesse f
économiste *
écologiste *
écrivain m
écrivaine f
édile *
éditeur m
éditrice f
éditorialiste *
éducateur m
éducatrice f
élève *
éleveur m
éleveuse f
élu m
élue f
émissaire *
empereur m
employé m
employée f
employeur m
employeuse f
enfant *
enquêteur m
enquêtrice f
enseignant m
enseignante f
enseignant-chercheur m
entraîneur m
entraîneuse f
entrepreneur m
entrepreneuse f
envoyé m
envoyée f
épidémiologiste *
épouse f
époux m
équipier m
essayiste *
étudiant m
étudiante f
eurodéputé m
eurodéputée f
évêque m
ex-femme f
ex-mari m
ex-ministre *
ex-président m
ex-premier m
expert m
experte f
exploitant m
exploitante f
exportateur m
fan *
femme f
fermier m
fermière f
fidèle *
figure f
fille f
fillette f
fils m
financier m
fonctionnaire *
fondateur m
fondatrice f
footballeur m
footballeuse f
formateur m
formatrice f
fournisseur m
frère m
galeriste *
garçon m
garde *
gardien m
gardienne f
gars m
gendarme *
gendre m
généalogiste *
général m
générale f
généraliste *
gérant m
gérante f
gestionnaire *
géographe *
géologue *
géopolitologue *
glaciologue *
gouverneur m
gouverneure f
gradé m
grand-mère f
grand-père m
graphiste *
greffier m
gréviste *
guide *
guitariste *
gynécologue *
habitant m
habitante f
handballeur m
haut-commissaire *
héritier m
héritière f
héros m
historien m
historienne f
homme m
homologue *
hôte m
hôtelier m
hôtesse f
huissier m
humoriste *
hydrologue *
imam m
immigré m
importateur m
industriel m
infirmier m
infirmière f
influenceur m
influenceuse f
informaticien m
informaticienne f
ingénieur m
ingénieure f
initiateur m
inspecteur m
inspectrice f
instituteur m
institutrice f
instructeur m
intellectuel m
intermittent m
internaute *
interne *
interprète *
intervenant m
intervenante f
inventeur m
investisseur m
invité m
invitée f
jardinier m
jeune *
joueur m
joueuse f
journaliste *
juge *
juré m
juriste *
kinésithérapeute *
leader *
lecteur m
lectrice f
libraire *
lieutenant *
linguiste *
livreur m
locataire *
lobbyiste *
lycéen m
lycéenne f
magistrat m
magistrate f
maire *
maîtresse f
major m
maman f
mamie f
manager *
mandataire *
manifestant m
manifestante f
mannequin m
mari m
marin m
mathématicien m
mathématicienne f
médecin m
médiateur m
médiatrice f
membre m
ménagère f
mère f
météorologue *
metteur m
meneur m
militaire *
militant m
militante f
milliardaire *
ministre *
modérateur m
moine m
monarque m
moniteur m
motard m
musicien m
musicienne f
nageur m
nageuse f
navigateur m
négociateur m
négociatrice f
négociant m
neurologue *
neveu m
nièce f
notaire *
notable *
nutritionniste *
observateur m
observatrice f
océanographe *
officier m
officière f
oncle m
opérateur m
opposant m
opposante f
orateur m
oratrice f
organisateur m
organisatrice f
orthophoniste *
otage m
ouvrier m
ouvrière f
ouvreur m
pape m
papa m
parent m
parents mp
parlementaire *
parrain m
participant m
participante f
partenaire *
partisan m
partisane f
passager m
passagère f
passant m
passante f
pasteur m
patient m
patiente f
patriarche m
patron m
patronne f
paysan m
paysanne f
pêcheur m
pêcheuse f
pédiatre *
pédopsychiatre *
peintre *
pensionnaire *
père m
personnage m
personnalité f
personne f
petit-fils m
petite-fille f
pharmacien m
pharmacienne f
philosophe *
photographe *
physicien m
physicienne f
pilote *
plaignant m
plaignante f
plasticien m
poète m
poétesse f
policier m
policière f
politicien m
politicienne f
politique *
politologue *
politiste *
pompier m
pompière f
porte-parole *
porteur m
poursuivant m
praticien m
praticienne f
précurseur m
prédicateur m
préfet m
préfète f
premier ministre m
première ministre f
premier magistrat m
première magistrate f
premier secrétaire m
première secrétaire f
première dame f
préparateur m
présentateur m
présentatrice f
président m
présidente f
président-directeur m
présidentiable *
prêtre m
prévenu m
prévenue f
primatologue *
prince m
princesse f
principal m
principale f
prisonnier m
prisonnière f
procureur m
procureure f
producteur m
productrice f
prof *
professeur m
professeure f
professionnel m
professionnelle f
programmateur m
promoteur m
promotrice f
propriétaire *
protagoniste *
proviseur m
proviseure f
proche *
psychanalyste *
psychiatre *
psychologue *
quadragénaire *
quinquagénaire *
rabbin m
rapporteur m
rapporteure f
rappeur m
rappeuse f
ravisseur m
réalisateur m
réalisatrice f
recteur m
rectrice f
rédacteur m
rédactrice f
référent m
référente f
réfugié m
réfugiée f
reine f
religieux m
religieuse f
rescapé m
rescapée f
réserviste *
résident m
résidente f
résistant m
responsable *
restaurateur m
restauratrice f
retraité m
retraitée f
reporter *
représentant m
représentante f
réparateur m
riverain m
riveraine f
roi m
romancier m
romancière f
rugbyman m
sage-femme f
saisonnier m
salarié m
salariée f
sapeur-pompier m
robe noire *
homme de droit m
homme de loi m
savant m
scénariste *
scientifique *
sculpteur m
sculptrice f
secouriste *
secrétaire *
sélectionneur m
sémiologue *
sénateur m
sénatrice f
serveur m
serveuse f
sergent m
sexagénaire *
septuagénaire *
octogénaire *
sous-ministre *
sous-préfet m
sous-préfète f
sous-secrétaire *
sous-directeur m
sous-directrice f
nonagénaire *
centenaire *
trentenaire *
shérif m
sismologue *
sociologue *
soignant m
soignante f
soldat m
soldate f
sœur f
source f
souscripteur m
souverain m
souveraine f
spécialiste *
spectateur m
spectatrice f
sportif m
sportive f
stagiaire *
star f
styliste *
suspect m
suspecte f
syndicaliste *
témoin m
technicien m
technicienne f
tennisman m
tenancier m
titulaire *
touriste *
traducteur m
traductrice f
transporteur m
trésorier m
trésorière f
tueur m
universitaire *
urbaniste *
urgentiste *
usager m
usagère f
utilisateur m
utilisatrice f
vacancier m
vainqueur m
varois m
vendeur m
vendeuse f
vétérinaire *
vétéran m
veuf m
veuve f
vice-ministre *
vice-premier m
vice-président m
vice-présidente f
victime f
vidéaste *
villageois m
villageoise f
virologue *
visiteur m
visiteuse f
viticulteur m
viticultrice f
vigneron m
vigneronne f
voisin m
voisine f
volontaire *
voyageur m
voyageuse f
youtubeur m
youtubeuse f
zoologue *
secrétaire général m
secrétaire générale f
secrétaire d'état *
garde des sceaux *
locataire de l'élysée *
chef de l'état m
chef du gouvernement *
numéro un *
numéro deux *
bras droit m
tête de liste *
homme d'affaires m
femme d'affaires f
homme politique m
femme politique f
maître de conférences m
maîtresse de conférences f
jeune homme m
jeune femme f
jeune fille f
ex-compagnon m
ex-compagne f
ex-chef *
ex-directeur m
quidam m
dame f
monsieur m
madame f
gens mp
bras m
couple m
duo m
trio m
insoumis m
insoumise f
socialiste *
communiste *
républicain m
républicaine f
macroniste *
libéral m
américain m
américaine f
français m
française f
britannique *
allemand m
allemande f
italien m
italienne f
espagnol m
espagnole f
russe *
ukrainien m
ukrainienne f
israélien m
israélienne f
palestinien m
palestinienne f
malien m
malienne f
sénégalais m
sénégalaise f
ivoirien m
ivoirienne f
québécois m
québécoise f
canadien m
canadienne f
belge *
suisse *
marseillais m
parisien m
parisienne f
lyonnais m
toulousain m
bordelais m
breton m
bretonne f
niçois m
breakeur m
skieur m
skieuse f
golfeur m
handicapé m
handicapée f
technocrate *
accusé m
accusée f
adjudant-chef m
agent d'entretien *
aidant m
aidante f
alpiniste *
apiculteur m
apicultrice f
arbitre *
argentin m
algérien m
algérienne f
astrophysicien m
astrophysicienne f
auxiliaire *
avant-centre m
avocat général m
avocate générale f
bassiste *
batteur m
batteuse f
bibliothécaire *
bijoutier m
bijoutière f
botaniste *
bourgmestre *
brésilien m
brésilienne f
buraliste *
buteur m
buteuse f
cadreur m
caviste *
céréalier m
céréalière f
centriste *
charcutier m
chef d'entreprise *
chef d'établissement *
chef de service *
chef de file *
cheffe de file f
chinois m
chinoise f
collégien m
collégienne f
comptable *
confiseur m
consœur f
couturier m
couturière f
curateur m
décoratrice f
décorateur m
défenseur des droits m
défenseure des droits f
demi-frère m
demi-sœur f
demi finaliste *
documentariste *
échevin m
échevine f
électricien m
électricienne f
entomologiste *
épicier m
épicière f
ergothérapeute *
escrimeur m
escrimeuse f
ethnologue *
factrice f
fleuriste *
forgeron m
frontiste *
gardien de but m
gardien de la paix m
grimpeur m
grimpeuse f
horloger m
hydrogéologue *
immunologiste *
infectiologue *
japonais m
japonaise f
judoka *
libérale f
libéro m
luthier m
maçon m
maire adjoint m
maire adjointe f
maraîcher m
maraîchère f
marocain m
marocaine f
mécanicien m
mécanicienne f
menuisier m
metteuse f
meunier m
milieu de terrain m
mis en cause m
mise en cause f
néerlandais m
néerlandaise f
oncologue *
ornithologue *
ostéopathe *
paléontologue *
pâtissier m
pâtissière f
paysagiste *
pdg *
pénaliste *
pharmacologue *
pianiste *
plombier m
podologue *
portugais m
portugaise f
potier m
potière f
poissonnier m
poissonnière f
pongiste *
postier m
psychothérapeute *
puéricultrice f
quartier-maître m
radiologue *
régisseur m
routier m
rameur m
rameuse f
saxophoniste *
sénéchal m
soudeur m
sprinteur m
sprinteuse f
substitut *
surveillant m
surveillante f
talonneur m
trompettiste *
troisième ligne m
tunisien m
tunisienne f
turque f
vice-procureur m
vice-procureure f
violoncelliste *
violoniste *
volleyeur m
volleyeuse f
zootechnicien m
"""

COLLECTIVES = """
académie f
administration f
aéroport m
agence f
agence de presse f
alliance f
ambassade f
amis mp
antenne f
armée f
armées fp
assemblée f
association f
assurance f
autorité f
autorités fp
banque f
barreau m
brigade f
bureau m
cabinet m
caisse f
campagne f
casernes fp
centrale f
centre m
chaîne f
chambre f
chancellerie f
club m
cgt f
coalition f
collectif m
collectivité f
comité m
commandement m
commissariat m
commission f
communauté f
commune f
compagnie f
comté m
confédération f
congrès m
conseil m
conseil d'administration m
consortium m
constructeur m
consulat m
coopérative f
coordination f
cour f
cour d'appel f
cour des comptes f
défense f
délégation f
département m
diocèse m
direction f
droite f
dircom *
école f
église f
élysée m
enquête f
enseigne f
entourage m
entreprise f
équipage m
équipe f
état m
état-major m
éditeur m
équipementier m
exécutif m
fabricant m
faculté f
famille f
fédération f
festival m
fonds m
fondation f
forces fp
forces de l'ordre fp
forum m
foule f
front m
gauche f
gendarmerie f
géant m
gouvernement m
gouvernorat m
gouvernants mp
groupe m
groupement m
haut-commissariat m
hebdomadaire m
hôpital m
industrie f
industriels mp
inspection f
institut m
institution f
instance f
instances fp
intersyndicale f
journal m
junte f
jury m
justice f
kremlin m
label m
laboratoire m
ligue f
magazine m
magistrature f
mairie f
maison f
maison blanche f
majorité f
maison-mère f
marque f
média m
médias mp
métropole f
milice f
ministère m
mission f
monde m
mouvement m
municipalité f
musée m
mutuelle f
nation f
nations unies fp
noyau m
observatoire m
office m
ong f
onu f
opérateur m
opinion f
opposition f
ordre m
organe m
organisateur m
organisation f
organisme m
otan f
parlement m
parquet m
parti m
partie f
partie civile f
patronat m
pays m
pentagone m
plateforme f
plate-forme f
police f
police municipale f
pompiers mp
population f
pouvoir m
préfecture f
présidence f
presse f
procuration f
protection f
public m
quai d'orsay m
quotidien m
radio f
rébellion f
réalisation f
rectorat m
rédaction f
régie f
région f
régulateur m
réseau m
royaume m
sénat m
section f
secrétariat m
secrétariat général m
service m
services mp
site m
société f
start-up f
station f
sous-préfecture f
studio m
supporteurs mp
supporters mp
sûreté f
syndicat m
syndicats mp
système m
télévision f
titre m
tribunal m
troupe f
troupes fp
tutelle f
ufc f
union f
unicef *
unité f
université f
usine f
vatican m
ville f
voix f
foyer m
mosquée f
paroisse f
exploitant m
filiale f
firme f
multinationale f
holding f
think tank m
bloc m
camp m
clan m
conseil constitutionnel m
conseil d'état m
conseil municipal m
conseil départemental m
conseil régional m
assemblée nationale f
commission européenne f
union européenne f
beauvau m
matignon m
bercy m
"""

DOCUMENTS = """
accord m
acte m
affiche f
annonce f
appel m
arrêt m
arrêté m
article m
avis m
baromètre m
bilan m
billet m
brochure f
bulletin m
banderole f
carnet m
charte f
chronique f
circulaire f
code m
communiqué m
compte m
compte rendu m
constitution f
contrat m
convention f
courrier m
courriel m
décision f
déclaration f
décret m
dépêche f
directive f
discours m
document m
documentaire m
dossier m
éditorial m
enquête f
entretien m
étude f
fiche f
flash m
formulaire m
graffiti m
guide m
inscription f
instruction f
interview f
jugement m
lettre f
livre m
loi f
mail m
manifeste m
manuel m
mémo m
mémoire m
message m
motion f
note f
notice f
notification f
ordonnance f
ouvrage m
page f
pancarte f
panneau m
pétition f
post m
posts mp
procès-verbal m
programme m
projet m
projet de loi m
publication f
rapport m
recueil m
règlement m
requête f
résolution f
revue f
roman m
scénario m
série de tweets f
site internet m
sms m
sondage m
statuts mp
story f
synthèse f
témoignage m
texte m
texto m
thread m
tract m
traité m
tribune f
tweet m
tweets mp
verset m
vidéo f
voix off f
"""

PLURAL_ENDINGS = """
s
x
es
"""

PARTICLES = """
van
von
der
den
ter
ten
el
al
ben
bin
ibn
bint
ould
ag
dos
da
do
di
della
del
zu
ap
mac
abou
abu
um
ait
aït
ou
vander
"""

MASCULINE_NAMES = """
Joan
Abdallah
Abdel
Abdelkader
Abdou
Abdoul
Abdoulaye
Abdourahmane
Adama
Adam
Adel
Adrien
Ahmed
Ahmad
Aimé
Alain
Alassane
Albert
Alex
Alexandre
Alexis
Alfred
Ali
Alioune
Alpha
Amadou
Amar
Anas
Anatole
André
Anthony
Antoine
Anwar
Armand
Arnaud
Arthur
Assimi
Aurélien
Aziz
Bakary
Baptiste
Bastien
Benjamin
Benoît
Benoit
Bernard
Bertrand
Bilal
Boris
Boubacar
Boubou
Brahim
Brice
Bruno
Cédric
César
Charles
Cheick
Christian
Christophe
Clément
Corentin
Cyril
Cyrille
Damien
Daniel
David
Denis
Didier
Dieudonné
Dimitri
Dominique-Jean
Donald
Dylan
Edgar
Edmond
Édouard
Edouard
Élie
Eliot
Emile
Émile
Emmanuel
Enzo
Éric
Eric
Erwan
Étienne
Etienne
Eugène
Fabien
Fabrice
Farid
Félix
Ferdinand
Fernand
Florent
Florian
Francis
Franck
François
François-Xavier
Frédéric
Gabriel
Gaël
Gaëtan
Gaston
Gauthier
Geoffroy
Georges
Gérald
Gérard
Gilbert
Gilles
Grégoire
Grégory
Guillaume
Gustave
Guy
Habib
Hakim
Hamid
Hamidou
Hamza
Harouna
Hassan
Henri
Henry
Hervé
Hicham
Hubert
Hugo
Hugues
Hussein
Ibrahim
Ibrahima
Idriss
Idrissa
Ismaël
Ismaïl
Issa
Ivan
Jacques
Jamal
James
Jean
Jean-Baptiste
Jean-Christophe
Jean-Claude
Jean-Eric
Jean-François
Jean-Jacques
Jean-Louis
Jean-Luc
Jean-Marc
Jean-Marie
Jean-Michel
Jean-Noël
Jean-Paul
Jean-Philippe
Jean-Pierre
Jean-Yves
Jérémie
Jérémy
Jérôme
Joachim
Joël
Joe
John
Jonathan
Jordan
José
Joseph
Josep
Jules
Julien
Karim
Kevin
Kévin
Khaled
Khalid
Koffi
Kofi
Kouadio
Lamine
Laurent
Léo
Léon
Léonard
Loïc
Louis
Louis-Philippe
Luc
Lucas
Lucien
Ludovic
Lukas
Mahamadou
Mahamat
Malick
Malik
Mamadou
Manuel
Marc
Marc-Antoine
Marcel
Marco
Mario
Marius
Martial
Martin
Mathias
Mathieu
Mathis
Matthieu
Maurice
Max
Maxime
Mehdi
Michaël
Michael
Michel
Mickaël
Mike
Mohamed
Mohammed
Moïse
Morgan
Mouhamadou
Moussa
Moustapha
Mustapha
Nabil
Nathan
Nicolas
Noah
Noël
Norbert
Olivier
Omar
Oscar
Ousmane
Oumar
Papa
Pascal
Patrice
Patrick
Paul
Paul-Henri
Philippe
Pierre
Pierre-Yves
Quentin
Rachid
Raoul
Raphaël
Raymond
Régis
Rémi
Rémy
Renaud
René
Richard
Robert
Robin
Rodolphe
Rodrigue
Roger
Roland
Romain
Romuald
Saïd
Salif
Salim
Salomon
Samba
Samir
Samuel
Sébastien
Seydou
Serge
Sidi
Simon
Sofiane
Souleymane
Stanislas
Stéphane
Steve
Sylvain
Tarek
Tariq
Théo
Théodore
Thibault
Thibaut
Thierry
Thomas
Tidiane
Timothée
Tristan
Tony
Valentin
Valéry
Victor
Vincent
Vladimir
Volodymyr
William
Xavier
Yacine
Yacouba
Yaya
Yann
Yannick
Yassine
Yaw
Youssef
Youssouf
Yvan
Yves
Yvon
Zakaria
Zinedine
"""

FEMININE_NAMES = """
Adama
Adèle
Adeline
Adja
Adrienne
Agathe
Agnès
Aïcha
Aïda
Aissata
Aïssata
Aissatou
Alexandra
Alice
Alicia
Aline
Alix
Amandine
Amélie
Amina
Aminata
Amy
Anaïs
Andrée
Angela
Angèle
Angélique
Anissa
Anita
Anna
Annabelle
Anne
Anne-Laure
Anne-Marie
Anne-Sophie
Annick
Annie
Antoinette
Arlette
Assa
Assia
Astou
Astrid
Audrey
Aude
Aurélie
Aurore
Awa
Axelle
Aya
Barbara
Béatrice
Bénédicte
Bernadette
Berthe
Bintou
Blanche
Brigitte
Camille
Capucine
Carine
Carla
Carole
Caroline
Cassandra
Catherine
Cécile
Cécilia
Céline
Chantal
Charlène
Charlotte
Chiara
Chloé
Christelle
Christiane
Christine
Claire
Clara
Clarisse
Claudette
Claudia
Claudine
Clémence
Clémentine
Cloé
Colette
Coline
Coralie
Corinne
Coumba
Cynthia
Dalila
Danièle
Danielle
Daphné
Déborah
Delphine
Denise
Diane
Djamila
Djénéba
Dorothée
Édith
Edith
Edwige
Elena
Éléonore
Eliane
Élisabeth
Elisabeth
Élise
Elise
Éliane
Ella
Elodie
Élodie
Elsa
Émeline
Emilie
Émilie
Emma
Emmanuelle
Estelle
Esther
Eugénie
Éva
Eva
Ève
Evelyne
Évelyne
Fabienne
Fadila
Fanny
Fanta
Farida
Fatima
Fatimata
Fatma
Fatou
Fatoumata
Faustine
Fauzia
Flavie
Fleur
Flora
Flore
Florence
Françoise
Frédérique
Gabrielle
Gaëlle
Geneviève
Georgette
Germaine
Ghislaine
Gisèle
Gloria
Hadja
Hamida
Hanna
Hawa
Hélène
Henriette
Hortense
Huguette
Ibtissem
Inès
Ingrid
Irène
Iris
Isabelle
Jacqueline
Jade
Jamila
Jeanne
Jeannine
Jennifer
Jessica
Joanna
Jocelyne
Joëlle
Johanna
Josée
Joséphine
Josette
Josiane
Judith
Julia
Julie
Juliette
Justine
Kadiatou
Karen
Karima
Karine
Katia
Khadija
Kim
Laetitia
Laëtitia
Laïla
Lara
Latifa
Laura
Laure
Laurence
Laurie
Léa
Leïla
Léna
Léonie
Leslie
Liliane
Lina
Linda
Lisa
Lise
Loubna
Louise
Louna
Lucie
Lucile
Lucienne
Ludivine
Lydia
Lydie
Lyna
Madeleine
Magali
Maéva
Maëlle
Maïmouna
Maïté
Malika
Manon
Manuela
Margaux
Marguerite
Maria
Mariam
Mariame
Marianne
Marie
Marie-Christine
Marie-Claude
Marie-France
Marie-Hélène
Marie-Laure
Marie-Louise
Marie-Pierre
Marie-Thérèse
Marième
Marina
Marine
Marion
Marjorie
Marlène
Marthe
Martine
Maryam
Maryse
Mathilde
Maud
Mélanie
Mélissa
Mercedes
Meriem
Michèle
Michelle
Micheline
Mireille
Monique
Morgane
Muriel
Myriam
Nadège
Nadia
Nadine
Naïma
Nassima
Natacha
Nathalie
Ndeye
Nelly
Nicole
Nina
Ninon
Noémie
Nora
Odette
Odile
Olga
Olivia
Ophélie
Oumou
Pascale
Patricia
Paula
Paule
Paulette
Pauline
Penda
Perrine
Rachel
Rachida
Ramata
Raphaëlle
Raymonde
Rebecca
Régine
Renée
Rima
Rokia
Rosalie
Rose
Roxane
Rose-Marie
Sabine
Sabrina
Safia
Salima
Salimata
Salomé
Samia
Samira
Sandra
Sandrine
Sarah
Ségolène
Séverine
Simone
Solange
Solène
Sonia
Sophie
Stéphanie
Suzanne
Sylvaine
Sylvia
Sylvie
Tania
Tatiana
Thérèse
Tiphaine
Valentine
Valérie
Vanessa
Véronique
Victoire
Victoria
Viola
Violette
Virginie
Viviane
Wendy
Yaël
Yasmina
Yasmine
Yolande
Yvette
Yvonne
Zeinab
Zineb
Zoé
Zohra
"""

NOT_NAMES = """
lundi
mardi
mercredi
jeudi
vendredi
samedi
dimanche
janvier
février
mars
avril
mai
juin
juillet
août
septembre
octobre
novembre
décembre
hier
avant-hier
aujourd'hui
demain
après-demain
aussitôt
autrement
interrogé
interrogée
interrogés
contacté
contactée
contactés
joint
jointe
invité
invitée
sollicité
sollicitée
cité
citée
face
sitôt
outre
au-delà
faute
merci
bonjour
bonsoir
pourquoi
comment
quand
combien
qui
que
quoi
quel
où
etc
lire
lire aussi
voir
voir aussi
à lire
à lire aussi
photo
photos
crédit
source
vidéo
ci-dessous
ci-dessus
suite
pas
plus
moins
rien
tout
tous
toutes
toute
chacun
même
seul
seule
seuls
seules
premier
première
dernier
dernière
second
seconde
autre
autres
vers
mi
fin
début
matin
soir
nuit
midi
minuit
an
ans
année
années
mois
semaine
semaines
jour
jours
heure
heures
minute
minutes
selon
afin
ayant
étant
grâce
malgré
reste
resté
né
née
âgé
âgée
âgés
âgées
dit
quant
question
réponse
si
être
avoir
faire
faut
fallait
est-ce
n'est-ce
parmi
depuis
pourtant
sauf
tant
trop
très
peu
puis
presque
près
quoique
sans
sinon
soit
voici
voilà
malheureusement
heureusement
évidemment
résultat
problème
preuve
exemple
conséquence
objectif
fini
place
retour
direction
attention
exit
bravo
adieu
allez
voyons
ouf
"""

NICKNAMES = """
dit
dite
alias
surnommé
surnommée
surnommés
surnommées
surnom
sobriquet
pseudonyme
pseudo
prénommé
prénommée
"""

WORKS = """
album m
albums mp
appellation f
application f
appli f
bar m
bateau m
bière f
boutique f
café m
catégorie f
chaîne f
chanson f
chansons fp
chapitre m
clip m
collection f
comédie f
compte m
concept m
concours m
dessin animé m
documentaire m
drame m
éditions fp
émission f
ensemble m
épisode m
essai m
exposition f
expo f
fable f
feuilleton m
film m
films mp
fonction f
fonctionnalité f
formule f
gamme f
hymne m
jeu m
jeu vidéo m
journal m
label m
lauréat m
livre m
livres mp
logiciel m
long-métrage m
court-métrage m
lotissement m
marque f
magazine m
maison d'édition f
mensuel m
mention f
minisérie f
modèle m
morceau m
navire m
nouvelle f
œuvre f
onglet m
opéra m
opération f
ouvrage m
page f
péniche f
pièce f
pièce de théâtre f
plan m
podcast m
poème m
prix m
production f
produit m
programme m
projet m
quotidien m
recueil m
restaurant m
revue f
roman m
romans mp
rubrique f
saga f
série f
série télévisée f
séries fp
single m
site m
slogan m
société f
spectacle m
tableau m
tag m
template m
thème m
titre m
titres mp
toile f
tome m
trilogie f
trophée m
tube m
type m
vaisseau m
version f
voilier m
volume m
statue f
sculpture f
bouton m
lien m
case f
bd f
télé-réalité f
téléfilm m
dossier m
bande dessinée f
conférence f
festival m
saison f
hebdomadaire m
statut m
domaine m
association f
groupe m
équipe f
loi f
quartier m
salle f
station f
variété f
espèce f
technologie f
technique f
méthode f
théorie f
effet m
syndrome m
mode m
système m
protocole m
étiquette f
certificat m
diplôme m
norme f
classe f
liste f
listes fp
refrain m
pseudonyme m
plat m
"""

GLOSSES = """
coupable
coupables
mot
mots
terme
termes
vocable
expression
intitulé
intitulée
intitulés
intitulées
baptisé
baptisée
baptisés
baptisées
nommé
nommée
nommés
nommées
dénommé
dénommée
appelé
appelée
appelés
appelées
appellent
appelle
rebaptisé
rebaptisée
signifie
signifiant
signifier
littéralement
proclamé
proclamée
proclamés
labellisé
labellisée
estampillé
estampillée
titré
titrée
sous-titré
étymologie
nom
noms
prénom
acronyme
sigle
abréviation
traduit
traduction
soi-disant
prétendu
prétendue
orthographié
orthographe
soit
synonyme
catégorie
rubrique
mention
notion
concept
verbe
adjectif
syllabe
lettre
lettres
préfixe
suffixe
principe
requête
requêtes
"""

PRESS = """
dauphiné
dépêche
express
figaro
gazette
guardian
journal
libération
matin
monde
parisien
pays
point
post
progrès
soir
spiegel
times
équipe
"""

RELATED = """
à lire
à voir
à écouter
lire aussi
lire également
lire :
voir aussi
voir également
écouter aussi
relire
sur le même sujet
notre dossier
"""

EXAMPLES = """
« Nous ouvrons lundi », a dit Élise Renard. => Élise Renard | Nous ouvrons lundi
« Rien n'est signé », précise le notaire. => le notaire | Rien n'est signé
« C'est injuste », s'est indignée Lucie Caron. => Lucie Caron | C'est injuste
« On verra bien », dit-elle. => elle | On verra bien
Le maire a répondu : « La piscine restera ouverte. » => Le maire | La piscine restera ouverte.
Selon Judith Colin, la carte est « fausse ». => Judith Colin | fausse
Le comité dénonce un « passage en force ». => Le comité | passage en force
Le film « Terre rouge » sort en mai. =>
Le mot « crise » n'apparaît pas. =>
Pierre Vannier, dit « le Renard », a été arrêté. =>
"""

HYPERNYMS = """
premier_magistrat première_magistrate édile = maire mairesse bourgmestre
maire mairesse bourgmestre = premier_magistrat première_magistrate édile
élu élue = maire mairesse bourgmestre adjoint adjointe conseiller conseillère député députée sénateur sénatrice eurodéputé eurodéputée vice-président vice-présidente président présidente échevin échevine parlementaire
parlementaire = député députée sénateur sénatrice eurodéputé eurodéputée rapporteur rapporteure élu élue
député députée sénateur sénatrice = parlementaire élu élue
magistrat magistrate = procureur procureure juge président présidente avocat_général avocate_générale substitut vice-procureur vice-procureure premier_président
représentant représentante = avocat_général avocate_générale procureur procureure porte-parole délégué déléguée président présidente
scientifique chercheur chercheuse = astrophysicien astrophysicienne astronome physicien physicienne chimiste biologiste virologue immunologiste épidémiologiste glaciologue climatologue géologue sismologue océanographe hydrologue paléontologue archéologue anthropologue zoologue primatologue mathématicien mathématicienne neurologue directeur directrice professeur professeure coauteur coautrice auteur autrice ingénieur ingénieure politologue sociologue historien historienne économiste géographe scientifique chercheur chercheuse enseignant enseignante
professeur professeure universitaire enseignant enseignante = pr professeur professeure maître_de_conférences maîtresse_de_conférences chercheur chercheuse politologue sociologue historien historienne économiste géographe juriste philosophe linguiste prof instituteur institutrice
spécialiste expert experte = analyste chercheur chercheuse directeur directrice professeur professeure politologue sociologue historien historienne économiste géographe juriste criminologue géopolitologue climatologue virologue épidémiologiste consultant consultante ingénieur ingénieure auteur autrice
médecin praticien praticienne docteur docteure soignant soignante = dr pr chirurgien chirurgienne cardiologue pédiatre urgentiste généraliste dermatologue gynécologue psychiatre pédopsychiatre neurologue médecin virologue immunologiste épidémiologiste infirmier infirmière aide-soignant aide-soignante sage-femme
syndicaliste = délégué déléguée secrétaire secrétaire_général secrétaire_générale coordinateur coordinatrice représentant représentante
dirigeant dirigeante patron patronne responsable = président présidente directeur directrice directeur_général directrice_générale fondateur fondatrice cofondateur cofondatrice pdg gérant gérante président-directeur chef cheffe premier_ministre première_ministre
leader chef cheffe = président présidente patron patronne dirigeant dirigeante premier_secrétaire première_secrétaire secrétaire coordinateur coordinatrice fondateur fondatrice premier_ministre
numéro_un = président présidente premier_secrétaire première_secrétaire patron patronne secrétaire_général secrétaire_générale
chef_de_l_état = président présidente
chef_du_gouvernement = premier_ministre première_ministre premier_ministre
locataire_de_l_élysée = président présidente
technicien entraîneur coach sélectionneur = entraîneur coach sélectionneur technicien
footballeur joueur sportif athlète champion = capitaine gardien défenseur milieu attaquant buteur ailier avant pilier talonneur coureur cycliste skieur nageur tennisman boxeur judoka pilote handballeur basketteur rugbyman
footballeuse joueuse sportive athlète championne = capitaine gardienne défenseure attaquante buteuse coureuse cycliste skieuse nageuse judoka handballeuse basketteuse
acteur comédien artiste = acteur comédien humoriste
actrice comédienne artiste = actrice comédienne humoriste
cinéaste réalisateur réalisatrice = réalisateur réalisatrice metteur cinéaste documentariste
chanteur musicien artiste = chanteur rappeur musicien compositeur pianiste guitariste violoniste chef
chanteuse musicienne artiste = chanteuse rappeuse musicienne compositrice pianiste guitariste violoniste
artiste = peintre sculpteur sculptrice plasticien plasticienne photographe danseur danseuse chorégraphe dessinateur dessinatrice
écrivain romancier auteur = écrivain romancier auteur essayiste poète scénariste dramaturge historien journaliste
écrivaine romancière autrice auteure = écrivaine romancière autrice auteure essayiste poétesse scénariste dramaturge historienne journaliste
avocat avocate conseil pénaliste robe_noire homme_de_droit homme_de_loi = avocat avocate bâtonnier bâtonnière me
entrepreneur homme_d_affaires milliardaire industriel = fondateur cofondateur pdg président investisseur patron
entrepreneure entrepreneuse femme_d_affaires = fondatrice cofondatrice pdg présidente patronne gérante
commerçant = boulanger boucher gérant libraire fleuriste coiffeur restaurateur épicier pharmacien vendeur
commerçante = boulangère bouchère gérante libraire fleuriste coiffeuse restauratrice épicière pharmacienne vendeuse
agriculteur exploitant paysan = éleveur viticulteur vigneron producteur céréalier maraîcher
agricultrice exploitante paysanne = éleveuse viticultrice vigneronne productrice céréalière maraîchère
policier = commissaire brigadier commandant capitaine lieutenant major inspecteur
militaire officier gradé = colonel général capitaine lieutenant commandant adjudant sergent lieutenant-colonel amiral contre-amiral caporal major
pompier = colonel capitaine lieutenant commandant adjudant sergent lieutenant-colonel
diplomate = ambassadeur ambassadrice consul émissaire chef cheffe ministre
religieux prélat ecclésiastique = évêque archevêque cardinal curé prêtre
adolescent adolescente = collégien collégienne lycéen lycéenne élève
élève = collégien collégienne lycéen lycéenne écolier écolière
journaliste = éditorialiste chroniqueur chroniqueuse reporter correspondant correspondante animateur animatrice présentateur présentatrice
porte-parole = coordinateur coordinatrice délégué déléguée
ministre = secrétaire_d_état garde_des_sceaux
"""

DEMONYM_ENDINGS = """
ois
oise
ais
aise
ien
ienne
éen
éenne
"""

INDEFINITE = """
un
une
l'un
l'une
l'autre
les autres
d'autres
certains
beaucoup
plusieurs
chacun
quelqu'un
tout le monde
quelques-uns
tous
toutes
"""

DEFINITE = """
le
la
l
ce
cet
cette
"""

ANYBODY = """
association
organisation
ong
institution
syndicat
fédération
collectif
ligue
formation
constructeur
équipementier
opérateur
entreprise
société
compagnie
agence
homme
femme
jeune homme
jeune femme
jeune fille
garçon
fille
fillette
trentenaire
quadragénaire
quinquagénaire
sexagénaire
septuagénaire
octogénaire
nonagénaire
centenaire
adolescent
adolescente
jeune
élu
élue
responsable
dirigeant
dirigeante
spécialiste
expert
experte
intéressé
intéressée
dame
monsieur
père de famille
mère de famille
ancien
homme d affaires
femme d affaires
homme politique
femme politique
retraité
retraitée
chercheur
chercheuse
scientifique
auteur
autrice
auteure
professionnel
professionnelle
chef
cheffe
patron
patronne
star
vedette
champion
championne
français
française
américain
américaine
britannique
allemand
allemande
italien
italienne
espagnol
espagnole
syndicaliste
militant
militante
opposant
opposante
universitaire
écrivain
écrivaine
romancier
romancière
artiste
chanteur
chanteuse
acteur
actrice
comédien
comédienne
réalisateur
réalisatrice
cinéaste
joueur
joueuse
technicien
parlementaire
candidat
candidate
entrepreneur
entrepreneuse
agriculteur
agricultrice
éleveur
éleveuse
politologue
économiste
sociologue
historien
historienne
pêcheur
pêcheuse
activiste
ouvrier
ouvrière
enseignant
enseignante
étudiant
étudiante
infirmier
infirmière
commerçant
commerçante
rescapé
rescapée
survivant
survivante
écologiste
socialiste
communiste
insoumis
insoumise
libéral
libérale
centriste
frontiste
républicain
républicaine
russe
ukrainien
ukrainienne
israélien
israélienne
palestinien
palestinienne
malien
malienne
sénégalais
sénégalaise
ivoirien
ivoirienne
québécois
québécoise
canadien
canadienne
belge
suisse
breton
bretonne
marocain
marocaine
algérien
algérienne
tunisien
tunisienne
portugais
portugaise
néerlandais
néerlandaise
turc
turque
chinois
chinoise
japonais
japonaise
brésilien
brésilienne
argentin
argentine
basque
corse
collégien
collégienne
lycéen
lycéenne
gaillard
sportif
sportive
athlète
pensionnaire
quinqua
prévenu
prévenue
accusé
accusée
suspect
suspecte
mis en cause
plaignant
plaignante
témoin
locataire
maraîcher
maraîchère
artisan
artisane
musicien
musicienne
pianiste
guitariste
peintre
photographe
chorégraphe
metteur en scène
metteuse en scène
plasticien
plasticienne
astronome
physicien
physicienne
biologiste
médecin
chirurgien
chirurgienne
virologue
avocat
avocate
pénaliste
élue locale
édile
salarié
salariée
bénévole
vigneron
vigneronne
viticulteur
viticultrice
apiculteur
apicultrice
boulanger
boulangère
restaurateur
restauratrice
libraire
"""

PACK = LanguagePack(
    code="fr",
    name="French",
    function_words=words(FUNCTION_WORDS),
    dates=DATES,
    mark_space="\N{NO-BREAK SPACE}",
    abbreviations=ABBREVIATIONS,
    marks="« »\n“ ”\n‹ ›",
    speech=SpeechWords(
        verbs=VERBS,
        auxiliaries=AUXILIARIES,
        passives=PASSIVES,
        rumour=RUMOUR,
        modals=MODALS,
        negations=NEGATIONS,
        half_negations=HALF_NEGATIONS,
        adverbs=ADVERBS,
        adverb_endings=ADVERB_ENDINGS,
        other_verbs=OTHER_VERBS,
        verb_endings=VERB_ENDINGS,
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
        hypernyms=HYPERNYMS,
        demonym_endings=DEMONYM_ENDINGS,
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
