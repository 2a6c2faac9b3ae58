"""French: marks, cues, titles, pronouns, dates, with examples."""

from .base import DateWords, LanguagePack, PeopleWords, PostWords, RefusalWords, SpeechWords, examples, word_set

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
    13 treize
    14 quatorze
    15 quinze
    16 seize
    20 vingt
    30 trente
    40 quarante
    50 cinquante
    60 soixante
    100 cent
    """,
    units="""
    hour heure heures
    day jour jours
    week semaine semaines
    month mois
    year an ans année années
    decade décennie décennies
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
    occasions="""
    interview entretien entrevue discours conférence communiqué tribune tweet message débat allocution déclaration
    lettre courrier audience émission vidéo billet publication rapport note intervention chronique éditorial arrêt
    post podcast avis bilan
    """,
    past_endings="ait aient èrent",
    capital="lower",
    counted="""
    euros dollars francs personnes soldats hommes femmes enfants morts blessés policiers gendarmes militaires militants
    manifestants habitants salariés emplois hectares kilomètres mètres tonnes signatures voix pages exemplaires
    cas déplacés réfugiés civils combattants milliards millions roubles litres places candidats élèves familles
    """,
    printed="""
    publié publiée le la à par mis mise jour modifié modifiée créé posté écrit rédigé de du et h heures heure min
    lecture date article dernière mise-à-jour
    """,
    phrases="""
    (le) {day} {month} de_cette_année = date 0
    (le) {day} {month} de_l'an_prochain/de_l'année_prochaine = date 1
    en/dès/pour | {month} de_l'an_prochain/de_l'année_prochaine = month 1
    (au/du) premier_semestre de_cette_année = part_of_year half 1
    (au/du) premier_semestre de_l'an_dernier/de_l'année_dernière/de_l'année_passée = part_of_year half 1 -1
    (au/du) second_semestre/deuxième_semestre de_cette_année = part_of_year half 2
    (au/du) second_semestre/deuxième_semestre de_l'an_dernier/de_l'année_dernière/de_l'année_passée = part_of_year half 2 -1
    (au/du) premier_trimestre de_cette_année = part_of_year quarter 1
    (au/du) premier_trimestre de_l'an_dernier/de_l'année_dernière/de_l'année_passée = part_of_year quarter 1 -1
    (au/du) deuxième_trimestre de_cette_année = part_of_year quarter 2
    (au/du) deuxième_trimestre de_l'an_dernier/de_l'année_dernière/de_l'année_passée = part_of_year quarter 2 -1
    (au/du) troisième_trimestre de_cette_année = part_of_year quarter 3
    (au/du) troisième_trimestre de_l'an_dernier/de_l'année_dernière/de_l'année_passée = part_of_year quarter 3 -1
    (au/du) quatrième_trimestre de_cette_année = part_of_year quarter 4
    (au/du) quatrième_trimestre de_l'an_dernier/de_l'année_dernière/de_l'année_passée = part_of_year quarter 4 -1
    (le) {weekday} il_y_a {number} {unit} = weekday_ago
    {weekday} de_la_semaine dernière/passée = weekday week -1
    {weekday} de_la_semaine prochaine = weekday week 1
    dans {number} {unit},? (et) {number} {unit} = ago 1
    il_y_a {number} {unit},? (et) {number} {unit} = ago
    il_y_a {number} {unit} et_demi/et_demie = ago half
    dans {number} {unit} et_demi/et_demie = ago half 1
    il_y_a une_demi-heure = day 0
    l'avant-dernière_année = year -2
    au_printemps_prochain/le_printemps_prochain/printemps_prochain = season spring next
    l'été_prochain/été_prochain = season summer next
    à_l'automne_prochain/l'automne_prochain/automne_prochain = season autumn next
    l'hiver_prochain/hiver_prochain = season winter next
    ce_printemps = season spring this
    cet_été = season summer this
    cet_automne = season autumn this
    cet_hiver = season winter this
    début/au_début_de/le_début_de l'an_dernier/l'année_dernière/l'année_passée = part_of_year early -1
    fin/à_la_fin_de/la_fin_de l'an_dernier/l'année_dernière/l'année_passée = part_of_year late -1
    (au) début du_mois_dernier = of_month early -1
    (à) (la) fin du_mois_dernier = of_month late -1
    il_y_a deux {unit} = couple
    ces_derniers_jours/il_y_a_quelques_jours/ces_jours-ci = recently
    il_y_a_une_dizaine_de_jours = day -10
    il_y_a_une_quinzaine_de_jours = day -15
    il_y_a_une_quinzaine = day -15
    l'avant-dernière_semaine = week -2
    {weekday} en_huit = weekday after week
    le_printemps_dernier/au_printemps_dernier/printemps_dernier = season spring
    l'été_dernier/été_dernier = season summer
    l'automne_dernier/à_l'automne_dernier/automne_dernier = season autumn
    l'hiver_dernier/hiver_dernier = season winter
    au_printemps/printemps {year} = season spring
    (à) l'été/été {year} = season summer
    à_l'automne/automne {year} = season autumn
    (à) l'hiver/hiver {year} = season winter
    début/au_début_de/le_début_de/au_début_de_l'année {year} = part_of_year early
    (à) (la) mi-{year} = part_of_year mid
    fin/à_la_fin_de/la_fin_de/à_la_fin_de_l'année/la_fin_de_l'année/fin_de_l'année {year} = part_of_year late
    (au) premier_semestre/premier_semestre_de {year} = part_of_year half 1
    (au) second_semestre/deuxième_semestre/second_semestre_de {year} = part_of_year half 2
    (au) premier_trimestre/premier_trimestre_de {year} = part_of_year quarter 1
    (au) deuxième_trimestre/deuxième_trimestre_de {year} = part_of_year quarter 2
    (au) troisième_trimestre/troisième_trimestre_de {year} = part_of_year quarter 3
    (au) quatrième_trimestre/quatrième_trimestre_de {year} = part_of_year quarter 4
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
    (au/le/en) début de_l'année/d'année = part_of_year early
    (au/le) milieu de_l'année = part_of_year mid
    (à/en) (la) fin de_l'année/d'année = part_of_year late
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

# Lemma and flags: s speech that takes a clause, o speech about an object, i only in an incise, r only with its reflexive
# pronoun, d done by a document, p with the speaker as subject of the passive. `SpeechWords.verbs` tells more; forms/fr.txt has the forms.
VERBS = """
abonder i
aboyer i
accuser oi
achever i
acquiescer i
acter s
adjurer i
admettre s
admirer i
admonester i
afficher od
affirmer so
affoler ir
agacer ir
ajouter s
ajuster i
alarmer ir
alerter s
alléguer s
amuser ir
analyser s
angoisser ir
annoncer s
ânonner i
anticiper i
apaiser i
apitoyer ir
apostropher i
appeler o
applaudir oi
apprécier i
apprendre s +unsaid
approuver i
appuyer i
arguer s
argumenter i
articuler i
assener i
asséner i
assombrir ir
assumer o
assurer s
attaquer i
attendrir ir
attester s
attribuer o
attrister ir
augurer s +unsaid
avancer so
avertir sd
aviser i
avouer s
badiner i
bafouiller i
balancer i
balayer oi
balbutier i
battre_en_brèche i
bégayer i
beugler i
blaguer i
blâmer o
bloguer i
bluffer i
botter_en_touche i
bouder i
bougonner i
bouillir i
brailler i
bramer i
brandir so
braquer ir
bredouiller i
brocarder o
câbler i
cabrer ir
cadrer i
calculer i
calmer i
calmer_le_jeu i
capituler i
céder i
célébrer o
certifier s
chanter i
charger i
chiffrer s
chuchoter i
cingler i
citer soe
claironner s
clamer sd
claquer i
clarifier s
cogiter i
cogner i
commander i
commencer i
commenter i
communiquer s
compatir i
compléter i
complimenter i
concéder s
conclure sd
condamner so
confesser s
confier s
confirmer s
confondre ir
conjurer i
conseiller i
consentir i
considérer s
consigner i
consoler i
conspuer i
constater s
contenter ir
conter i
contester s
continuer i
contre-attaquer i
contredire i
contrer i
convenir s
corriger i
corroborer s
couper_court i
cracher i
craindre oi
crâner i
craquer i
crier s
crisper ir
critiquer so
croire i
débiter i
débuter i
déceler o
déclamer i
déclarer s
décocher i
décolérer i
décréter s
décrier o
décrire so
décrypter i
dédramatiser i
déduire s +unsaid
défendre so
défier i
dégainer i
demander s +unsaid
démarrer i
démentir s
démontrer s
dénoncer so
dépeindre i
déplorer so
dérouler i
désamorcer i
désapprouver o
désespérer ir
désoler ir
détailler sd
développer i
dévoiler s
diagnostiquer i
dicter i
diffuser oi
dire s
discourir i
disposer d
disséquer i
disserter i
divulguer s
donner_l'alerte i
donner_le_ton i
douter i
dresser_le_constat s
ébahir ir
écarter o
écrier ir
écrire sd
édicter s
éditorialiser i
effrayer ir
égayer ir
égosiller ir
égratigner io
égrener i
éluder i
emballer ir
embrayer i
émerveiller ir
émouvoir ir
employer o
emporter ir
encenser o
enchaîner i
encourager i
énerver ir
enfiévrer ir
enflammer ir
enfoncer i
enfoncer_le_clou i
engager ir
enjoindre i
énoncer sd
enorgueillir ir
enquérir ir
enrager i
entamer i
enthousiasmer ir
entonner i
énumérer i
envoyer i
épancher ir
épeler i
épingler so
époumoner ir
éructer i
esclaffer ir
espérer oi
esquiver i
estimer s
étonner ir
étrangler ir
étriller io
évacuer i
évaluer i
évoquer so
exaspérer ir
exclamer ir
exclure o
excuser ir
exhorter i
exiger so +unsaid
expliciter s
expliquer s
exposer s
exprimer s
extasier ir
extrapoler i
exulter i
fâcher ir
faire_amende_honorable i
faire_comprendre s
faire_le_constat s
faire_mine i
faire_observer s
faire_part s
faire_remarquer s
faire_savoir s
faire_valoir s
fanfaronner i
féliciter i
finir i
flatter ir
formuler s
fredonner i
frimer i
fulminer i
fustiger so
garantir s
gargariser ir
gausser ir
geindre i
gémir i
glisser s
glorifier ir
gloser i
glousser i
gourmander i
griffonner i
grincer i
grogner i
grommeler i
gronder i
gueuler i
haranguer i
hasarder ir
hausser_le_ton i
hausser_les_épaules i
hérisser ir
hésiter i
honnir o
hurler s
illustrer i
imaginer i
impatienter ir
implorer i
imputer o
inciter i
incliner ir
incriminer i
indigner ir
indiquer sd
informer s
injurier i
inquiéter ir
inscrire i
insinuer s
insister s
insulter i
insurger ir
interpeller i
interposer ir
interroger i
intervenir i
intimer i
introduire i
invectiver i
inviter i
invoquer so
ironiser i
irriter ir
japper i
jauger i
jeter i
jouer_la_prudence i
jubiler i
juger s
jurer s
justifier ir
lâcher s
laisser_échapper s
laisser_entendre s
lamenter ir
lancer i
larmoyer i
légender i
lever_les_yeux_au_ciel i
liker i
lire id
lister i
livrer i
louer o
maintenir s
mander i
marmonner i
marmotter i
marteler s
maugréer i
méditer i
menacer i
mentionner sd
mesurer i
mettre_en_garde i
mettre_les_choses_au_point i
minimiser i
modérer i
monter_au_créneau i
montrer_confiant ir
montrer_prudent ir
moquer oi
morigéner i
mugir i
murmurer s
narguer i
narrer i
navrer ir
nier s
noter sd
nuancer i
objecter s
observer s
officialiser s
offrir i
offusquer ir
opiner i
opposer i
ordonner s +unsaid
oser i
ouvrir i
parier i
parler o
partager i
passer_aux_aveux i
pavoiser i
penser i
percevoir o
pérorer i
persifler i
persister i
persuader ir
pester i
philosopher i
plaider s
plaindre i
plaisanter i
planter i
planter_le_décor i
pleurer i
pointer so
ponctuer i
pontifier i
poser i
positiver i
poster s
postuler s
pouffer i
poursuivre i
prêcher s
préciser sd
préconiser s
prédire s
préluder i
prendre_la_parole i
présager s +unsaid
prescrire d
présumer i
prétendre s
prétexter s
prévenir s
prévoir sd
prier i
proclamer sd
proférer i
professer i
promettre so
promouvoir o
prôner so
prononcer oi
pronostiquer s
prophétiser i
proposer s +unsaid
protester s
provoquer i
psalmodier i
publier s
qualifier so
questionner i
rabâcher i
raconter s
radoter i
radoucir ir
rager i
railler i
raisonner i
rajouter s
râler i
rappeler sd
rapporter sd
rassurer i
raviser ir
réaffirmer s
réagir i
réassurer s
rebeller ir
rebondir i
recadrer i
récapituler s
réciter i
réclamer so +unsaid
recommander s
reconfirmer s
réconforter i
reconnaître s
récrier ir
rectifier i
récuser o
redemander i
redire s
redouter oi
réexpliquer s
réfléchir i
refuser o
réfuter o
régaler ir
regretter s
réitérer s
rejeter o
réjouir ir
relancer i
relater sd
relativiser i
relayer o
relever s
remarquer s
remémorer ir
remercier i
renchérir i
renseigner s
repentir ir
répéter s
répliquer s
répondre s
repréciser s
reprendre oi
réprimander i
reprocher s
réprouver o
résigner ir
résister i
ressasser s
résumer sd
rétablir s
rétorquer s
retranscrire i
retweeter s
révéler sd
revendiquer so
rêver i
révolter ir
ricaner i
rigoler i
riposter s
rire i
rire_jaune i
risquer ir
ronchonner i
rugir i
saluer so
sangloter i
savourer i
scandaliser ir
scander i
seriner s
sermonner i
serrer_les_dents i
servir i
siffler i
siffloter i
signaler s
signer i
sommer i
songer i
soucier ir
souffler s
souhaiter so +unsaid
soulager ir
souligner sd
soupçonner o
soupirer i
sourire i
soutenir s
souvenir ir
spécifier sd
spéculer i
statuer s
stigmatiser o
stipuler sd
subodorer s +unsaid
suggérer s
supplier i
supposer i
supputer s +unsaid
surenchérir i
susurrer i
synthétiser i
tacler i
tancer i
taper i
taper_du_poing_sur_la_table i
targuer ir
taxer o
télégraphier i
témoigner s
tempérer i
tempêter i
temporiser i
tenir_à_préciser s
tenir_à_rappeler s
tenir_à_rassurer s
tenir_à_souligner s
tenir_bon i
tenter i
tergiverser i
terminer i
théoriser s
tirer_la_sonnette_d'alarme i
titrer id
tonitruer i
tonner i
traduire s
traiter o
trancher s
tranquilliser i
transmettre i
trembler i
triompher i
trompeter i
trouver i
tweeter s
twitter s
utiliser o
vanter so
vitupérer i
vociférer i
voir o
voir_rouge i
vomir i
carillonner i
congratuler i
ergoter i
frémir i
gazouiller i
glapir i
halluciner i
haleter i
houspiller i
pinailler i
plastronner i
pleurnicher i
rationaliser i
recontextualiser i
rédiger i
rembarrer i
rouspéter i
soliloquer i
stresser i
troller i
verbaliser i
deviner i
pressentir i
rabrouer i
vulgariser i
schématiser i
rétropédaler i
rétro-pédaler i
digresser i
divaguer i
affabuler i
hoqueter i
renâcler i
conjecturer s
escompter s +unsaid
infirmer s
inférer s
notifier s
"""

INFINITIVES = """
avoir
être
"""

AS_TOLD = """
comme
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

POINTERS = """
c'est ce qu
c'est ce que
c'est en tout cas ce qu
voilà ce qu
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
avant de
avant d'
va jusqu'à
vont jusqu'à
allait jusqu'à
ira jusqu'à
sont allés jusqu'à
n'hésitent pas à
n'hésitait pas à
n'a de cesse de
n'ont cessé de
n'aura cessé de
se permet de
s'est permis de
se dépêche de
s'empresse de
s'est empressé de
s'est empressée de
se risque à
s'est risqué à
se refuse à
se hasarde à
tenait tout de même à
n'a pas manqué de
ne manque pas de
n'a pas tardé à
ne tarde pas à
se garde de
s'est gardé de
se met à
s'est mis à
s'est mise à
en vient à
en est venu à
préfère
a préféré
ont préféré
a souhaité
ont souhaité
tenons à
a tout de même tenu à
s'autorise à
prend soin de
a pris soin de
a pris le temps de
a eu beau
a beau
"""

NEGATIONS = """
ne +half
n +half
pas
jamais
plus +half
guère +half
point +half
aucunement
nullement
"""

ADVERBS = """
pour la première fois
également
aussi
ensuite
encore
toujours
déjà
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
par la suite
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
tout sourire
en guise de réponse
d'un ton grave
d'un ton calme
d'un ton posé
d'un ton las
d'un ton amer
d'un ton solennel
d'un ton martial
d'un air grave
d'un air las
d'un air entendu
d'une voix ferme
d'une voix calme
d'une voix grave
d'une voix tremblante
d'une petite voix
les dents serrées
la mort dans l'âme
la main sur le cœur
la larme à l'œil
la voix brisée
la voix cassée
la voix nouée
la voix étranglée
la boule au ventre
la rage au ventre
la tête haute
l'air grave
l'air las
l'air de rien
l'air amusé
l'air sombre
l'œil malicieux
l'œil brillant
l'œil rieur
le visage fermé
le visage grave
le regard noir
le regard perdu
le cœur lourd
le cœur serré
le sourire en coin
le poing levé
le ton grave
le doigt levé
un sourire aux lèvres
un sourire en coin
un large sourire aux lèvres
un brin
les yeux rougis
les yeux brillants
les yeux humides
les yeux mouillés
des trémolos dans la voix
de guerre lasse
du bout des lèvres
du coup
cette fois
cette fois-ci
le lendemain
le lendemain matin
le surlendemain
la veille
la veille au soir
l'avant-veille
le jour même
le soir même
le matin même
le jour j
le week-end dernier
la semaine dernière
la semaine passée
la nuit dernière
l'an dernier
l'an passé
l'année dernière
l'année passée
le mois dernier
juste
sous couvert d'anonymat
sous le sceau de l'anonymat
à la cantonade
à la ronde
en off
en larmes
en pleurs
en sanglots
en souriant
en riant
en rigolant
en levant les yeux au ciel
en haussant les épaules
sans ciller
sans détours
sans fard
sans filtre
sans langue de bois
sans ménagement
sans rougir
sans trembler
sans se démonter
sans équivoque
non sans fierté
non sans malice
non sans amertume
non sans émotion
non sans une pointe d'ironie
dans un éclat de rire
dans un grand éclat de rire
dans un grand sourire
dans un rire
dans un sanglot
dans un murmure
hors micro
en guise d'explication
en guise d'introduction
en guise d'excuse
en guise de justification
pour conclure
pour commencer
pour finir
pour résumer
pour autant
à l'inverse
à contrecœur
à mi-voix
à demi-voix
à voix basse
à haute voix
à voix haute
à bon droit
à sa manière
à sa façon
peu après
peu avant
"""

ADVERB_ENDINGS = """
ment
"""

# Lemma, and behind a hyphen the forms that are another word as well.
OTHER_VERBS = """
abandonner
abattre -abats -abat
abîmer -abîme
abolir -abolis
aborder
aboutir -aboutis
abriter
absorber
abuser
accabler
accélérer
accepter
accompagner
accomplir -accomplis
accorder
accoucher
accourir
accrocher -accroche
accueillir
accumuler
acheminer
acheter
acquérir -acquit
activer
adapter
adhérer
adopter
adorer
adosser
adoucir -adoucis
adresser -adresse
affaiblir -affaiblis
affecter
affronter
agir -agis
agiter
agrandir -agrandis
agresser
aider -aide -aida
aimer
aligner
alimenter
allonger -allonge
allumer
altérer
ambitionner
améliorer
aménager
amener -amena
amorcer -amorce
amputer
animer
annuler
apercevoir
aplanir -aplanis
apparaître
apparenter -apparente
appartenir
appliquer
apporter
appréhender
approcher -approche
approfondir -approfondis
arborer
arpenter
arracher
arranger
arrêter
arriver
arroser
assassiner
assembler
assiéger
assister
associer
attacher -attache
atteindre
attendre
atterrir -atterris
attirer
attraper
augmenter
autoriser
avaler
avoisiner
baigner
baisser -baisse
balader -balade
bannir -bannis
bâtir
bénéficier
bercer
blesser
bloquer
blottir -blottis
bondir -bondis
boucler -boucle
bouger
bouleverser
bousculer
boycotter
briguer -brigue
briller
briser -brise
brouiller -brouille
brûler
buter
cacher -cache
cadenasser
capter
capturer -capture
caresser -caresse
casser -casse
causer -cause
cerner
cesser -cesse
chambouler
changer -change
chapeauter -chapeaute
charrier
chasser -chasse
chauffer
chausser
chavirer
chercher
chiper
choisir
choquer
chouiner
chuter -chute
circuler
classer -classe
clôturer -clôture
coiffer -coiffe
coincer
collaborer
collecter -collecte
coller -colle
combattre -combat -combats
combiner -combine
combler -comble
comparaître
comparer
compenser
compliquer
comporter
composer
comprendre
compromettre
compter -compte
concentrer
concerner
concevoir
concilier
concocter
concourir -concours
concrétiser
conduire -conduit
confectionner
conforter
congédier
connaître
conquérir
consacrer
conserver -conserve
consister
consommer
constituer
construire -construit
contacter
contempler
contenir
contextualiser
contourner
contracter
contraindre -contraint
contribuer
contrôler -contrôle
convaincre
converger -convergent
convertir -convertis
convier
convoiter
convoquer
coopérer
copier -copie
correspondre
côtoyer
coucher -couche
couler
couper -coupe
courir -cours -court
couronner -couronne
coûter
couver -couvent
couvrir
créer
creuser
crever -crève
croiser
croupir -croupis
cueillir
cuisiner -cuisine
culminer
cultiver
cumuler
danser -danse
dater -date -data
débarquer
débarrasser
débattre -débats -débat
débloquer
déborder
déboucher
déboulonner
débusquer
décamper
décéder
décerner
décharger -décharge
déchirer
décider
déclencher
décoller
déconseiller
décorer
découler
découper -découpe
découvrir
décrocher
dédier
défaire -défait
déferler
défiler
définir -définis
dégager
dégoûter
dégringoler
déguerpir -déguerpis
déguster
déjouer
délaisser
déléguer
délivrer
démanteler
déménager
démissionner
démolir -démolis
dénicher
dépanner
dépasser
dépendre
dépenser -dépense
déplacer
déplaire
déplier
déployer
déposer
dépouiller -dépouille
déranger
déraper
dérober
désavouer
descendre
désigner
désirer
désobéir -désobéis
dessiner
destiner
détecter
détenir
déterminer
détester
détoner
détourner
détruire -détruit
dévaler
devenir
dévier
dévisager
dévorer
différer
digérer
diminuer
diriger
discerner
discuter
disparaître
dispenser -dispense
disperser
disputer -dispute
disqualifier
dissimuler
dissiper
distinguer
distribuer
divertir -divertis
diviser
divorcer -divorce
documenter
dominer
dompter
donner -donna
doper -dope
dormir
doter
doubler -double
dresser
durcir -durcis
durer
ébranler
écarquiller
échanger -échange
échapper
échouer
éclabousser
éclairer
éclater
économiser
écoper
écouler
écouter
écraser
éditer
éduquer
effacer
effectuer
effondrer
égaler -égale
égaliser
égarer
élaborer
élargir -élargis
élever -élève
éliminer
élire
éloigner
embarquer
embarrasser
embaucher -embauche
embraser
embrasser
émerger -émergent
émettre
emmener
empêcher
empiler
emprisonner
emprunter
encadrer
encaisser
enchanter
encourir
endommager
endosser
endurer
enfermer
enfiler
enfouir -enfouis
enfreindre -enfreint
engendrer
engloutir -engloutis
engranger
enlever
ennuyer
enquêter -enquête
enregistrer
enrichir -enrichis
enseigner -enseigne
entasser
entendre
enterrer
entourer
entraîner
entraver -entrave
entreprendre
entrer -entre
entretenir -entretiens
envahir -envahis
envelopper -enveloppe
envisager
envoler
épargner -épargne
épater
épauler -épaule
épouser -épouse
éprouver
épuiser
errer
escalader -escalade
escorter -escorte
essayer
essuyer
établir -établis
étaler
étayer
éteindre -éteint
étendre
étirer
étoffer -étoffe
étouffer
étudier
éveiller
éviter
évoluer
examiner
excéder
exceller -excellent
exécuter
exercer
exhiber
exiler
exister
expédier -expédient
expérimenter
expirer
exploiter
explorer
exploser
exporter
extirper
fabriquer -fabrique
faciliter
façonner
faiblir -faiblis
fasciner
favoriser
fédérer
feindre -feint
fendre
fermer
figurer -figure
filer -file
filmer
financer -finance
fixer -fixe
flairer
flâner
flirter
flotter -flotte
foncer
fonder -fonde
fondre -fonds -fond
forcer -force
forger -forge
former -forme
fouiller -fouille
fouler -foule
fournir
fracasser
franchir -franchis
frapper
frayer
freiner
fréquenter
frissonner
frôler
fuir
fumer
fusionner
gâcher
gagner
garder -garde
garer -gare
garnir -garnis
gaspiller
gêner -gêne
gérer
glaner
gouverner -gouverne
gracier -gracie
grandir -grandis
grappiller
gravir -gravis
griffer -griffe
grimacer -grimace
grimper
grossir -grossis
guérir
guetter
guider -guide
habiller
habiter
hanter
harceler
hausser -hausse
hériter
heurter
hocher
homologuer -homologue
honorer
huer
idéaliser
identifier
ignorer
immerger
immigrer
immoler
impliquer
imposer
impressionner
improviser
inaugurer
incarner
inclure -inclus
incomber
indemniser
infliger
influencer -influence
initier
innover
inspecter
inspirer
installer
instaurer
insuffler
intégrer
intensifier
interdire -interdit
intéresser
interpréter -interprète
interrompre
intriguer -intrigue
inventer
investir -investis
isoler
jaillir -jaillis
jardiner
joindre -joint
jongler
jouer
juxtaposer
kidnapper
klaxonner
labourer
laisser
larguer
lasser -lasse
laver -lave
légiférer
lésiner -lésine
lever
libérer
licencier
lier -lia
ligoter
limiter -limite
localiser
loger -loge
longer
lorgner
lustrer -lustre
lutter -lutte
maigrir -maigris
maîtriser -maîtrise
maltraiter
mandater
manger
manier -manie -mania
manifester -manifeste
manipuler
manquer -manque
maquiller
marcher -marche
marier -marie -maria
marquer -marque
masquer -masque
massacrer -massacre
matérialiser
maximiser
méconnaître
mélanger -mélange
mêler
mendier
mener -mena
mépriser
mériter -mérite
mettre
meubler -meuble
migrer
mijoter
militer
miner -mine -mina
mobiliser
modeler -modèle
moderniser
modifier
moisir -moisis
monter -monte
montrer -montre
mordre
motiver
mouiller
mourir
muer
multiplier
munir -munis -munira
mûrir -mûris
muscler -muscle
muter
nager -nage
naître
naviguer
nécessiter
négliger -négligent
négocier
nettoyer
neutraliser
nommer
nouer
nourrir -nourris
noyer
nuire -nuit
obéir -obéis
obliger
obséder
obtempérer
obtenir
occulter -occulte
occuper
octroyer
omettre
opérer -opéra
opter
organiser
orienter
orner
ôter
oublier
outrepasser
pâlir -pâlis
palper
paniquer -panique
paraître
paralyser
parcourir -parcours
pardonner
parquer -parque
parrainer
parsemer
participer
partir -part
parvenir
passer -passe
patauger
patienter -patiente
patrouiller -patrouille
paver
payer -paye -paie
peaufiner
pêcher -pêche
peindre -peint
peiner -peine
pencher
pendre
pénétrer
percer
percher -perche
percuter
perdre
périr -péris
permettre
perquisitionner
persévérer
perturber
peser
peupler -peuple
photographier -photographie
piétiner
piloter -pilote
piquer -pique
placer -place
plaire
plier
plomber
plonger
polluer
porter -porte
posséder
pourchasser
pourrir -pourris
pousser -pousse
pratiquer -pratique
précéder
précipiter
préférer
prélever
prémunir -prémunis
prendre
préparer
présenter
préserver
présider -président
presser -presse -pressent
priver
privilégier
procéder
procurer
produire -produit
profiter
progresser
projeter
prolonger
promener
propager
propulser
prospecter
prospérer -prospère
protéger
prouver
provenir
puiser
punir -punis
purger -purge
quémander
quitter
rabaisser
rabattre -rabats -rabat
raccompagner
raccrocher
racheter
rafler -rafle
rafraîchir -rafraîchis
ralentir -ralentis
rallier
rallonger -rallonge
rallumer
ramasser
ramener
ramer -rame
ranger
ranimer
rapatrier
rapprocher
raser
rassembler
rater -rata
ratifier
rattraper
ravager -ravage
ravaler
ravir -ravis
raviver
réaliser
réapparaître
rebâtir -rebâtis
reboucher
recenser
recevoir
réchauffer
rechercher -recherche
récidiver -récidive
récolter -récolte
récompenser -récompense
réconcilier
reconduire -reconduit
reconquérir
reconstruire -reconstruit
reconvertir -reconvertis
recourir -recours
recouvrir
recroiser
recruter
recueillir
reculer
récupérer
recycler
redescendre
redevenir
redistribuer
redonner
redoubler
redresser
réduire -réduit
refaire -refait
référer
refermer
refléter
réformer -réforme
refroidir -refroidis
réfugier
regagner
regarder
régler -règle
régner -règne
regorger
régresser
regrouper
réhabiliter
rehausser
réintégrer
rejaillir -rejaillis
rejoindre
relâcher
relier
relire
remanier
rembourser
remédier
remettre
remonter
remplacer
remplir -remplis
remporter
remuer
renaître
rencontrer -rencontre
rendre
renfermer
renforcer
renier -renia
renommer
renoncer
renouer
renouveler
rénover
rentabiliser
rentrer
renverser
renvoyer
réparer
repartir
repasser
repêcher
repérer -repère
replacer
reposer
repousser
représenter
reproduire -reproduit
requérir
réserver -réserve
résider -résident
résonner
résoudre
respecter
respirer
ressembler
ressentir
resserrer
ressortir -ressort
restaurer
rester -reste
restituer
restreindre -restreint
resurgir -resurgis
retaper
retarder
retenir
retentir -retentis
retirer
retomber
retoucher -retouche
retourner
retracer
retrancher
rétrécir -rétrécis
rétribuer
retrouver
réunir
réussir
revaloriser
réveiller
revendre
revenir
revêtir
réviser
revisiter
revivre -revis -revit
revoir -revois -revit
ridiculiser
rivaliser
rôder
rompre
ronger
rougir -rougis
rouler -roula
rouvrir
ruminer -rumina
sacrifier
saigner
saisir -saisis
salir -salis
sanctionner
satisfaire -satisfait
saturer
saupoudrer
sauter
sauvegarder -sauvegarde
sauver
savoir
scruter
sculpter
secouer
séduire -séduit
séjourner
sélectionner
sembler
semer
sentir -sens
séparer
serrer
sévir -sévis
siéger
signifier
sillonner
simplifier
simuler
situer
skier
soigner
sombrer -sombre
sonder -sonde
sonner
sortir -sort
soudoyer
souffrir
soulever
soumettre
soupeser
souscrire -souscrit
stabiliser
stationner
stopper
structurer -structure
subir
suborner
substituer
succéder
succomber
suffire -suffis
suffoquer
suivre -suis
surfer -surfait
surgir -surgis
surmonter
surnommer
surpasser
surplomber
surprendre
sursauter
surveiller
survenir
survivre
survoler
susciter
suspecter -suspecte
suspendre
symboliser
sympathiser
tabasser
tâcher -tâche
taire
tapisser
tarder
tarir -taris
tâter
tâtonner
télécharger
téléphoner -téléphone
tendre
tenir
ternir -ternis
tester
tirailler
tirer -tire
tisser
tituber
tolérer
tomber -tombe
tordre -tord
torturer
toucher -touche
tourner
tousser
tracer -trace
trahir -trahis
traîner
transférer
transformer
transgresser
transiter
transpirer
transporter
traquer -traque
travailler
traverser
trébucher
trépigner
tresser -tresse
tricher
trinquer
tripler -triple
tromper -trompe
trôner -trône
troquer
troubler -trouble
tuer
unifier
unir -unis
user
vaciller
vaincre
valider -valide
valoir
valoriser
varier
végéter
veiller -veille
vendre
venir
verrouiller
verser -verse
viabiliser
vibrer
vider -vide
vieillir -vieillis
vilipender
violer -violent -viola
virer
viser -visa
visionner
visiter -visite
visualiser
vivre
voguer -vogue
voler
voter -vote
voyager -voyage
"""

VERB_ENDINGS = """
èrent
ait
aient
"""

CLAUSE_ENDINGS = """
ra
ront
rait
raient
ait
aient
èrent
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
selon les dires de
selon les dires du
selon les dires des
d'après les dires de
d'après les propos de
selon le récit de
selon le récit du
selon le témoignage de
selon le témoignage du
selon le témoignage d'
selon les déclarations de
selon les déclarations du
selon les déclarations des
selon les explications de
selon les explications du
selon les informations de
selon les informations du
selon l'analyse de
selon l'analyse du
selon le mot de
selon les mots des
selon les mots d'
selon les termes des
selon les termes d'
selon l'expression des
selon l'expression d'
selon les propos des
selon les propos d'
selon la formule des
selon la formule d'
selon le bon mot de
pour reprendre les mots des
pour reprendre les termes du
pour reprendre les termes des
pour reprendre la formule du
pour reprendre la formule d'
pour reprendre l'expression d'
pour paraphraser
pour citer
au dire d'
de l'aveu d'
de l'aveu même de
de l'aveu même du
dans la bouche des
sous la plume d'
par la voix d'
par la voix des
par la bouche du
s'il faut en croire
si l'on se fie à
de l'opinion de
au jugement de
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
riposte f
attaque f
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
certains mp +indefinite
certaines fp +indefinite
d'autres *p +indefinite
beaucoup *p +indefinite
plusieurs *p +indefinite
l'un ms +indefinite
l'une fs +indefinite
l'autre *s +indefinite
les autres *p +indefinite
chacun ms +indefinite
chacune fs +indefinite
quelqu'un ms +indefinite
tout le monde ms +indefinite
quelques-uns mp +indefinite
un autre ms +indefinite
une autre fs +indefinite
le premier ms +former
la première fs +former
le second ms +latter
la seconde fs +latter
celui ms
celle fs
ceux mp
celles fp
"""

AGES = """
ans
vingtenaire 20
trentenaire 30
quadragénaire 40
quadra 40
quinquagénaire 50
quinqua 50
sexagénaire 60
septuagénaire 70
octogénaire 80
nonagénaire 90
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
d'autres *p +indefinite
des *p
le ms +definite
la fs +definite
l *s +definite
les *p
un ms +indefinite
une fs +indefinite
ce ms +definite
cet ms +definite
cette fs +definite
ces *p
son *s +possessive
sa fs +possessive
ses *p +possessive
leur *s +possessive
leurs *p +possessive
notre *s
nos *p
votre *s
vos *p
mon *s
ma fs
mes *p
chaque *s
quelques *p +indefinite
quelque *s
plusieurs *p +indefinite
deux *p +indefinite
trois *p +indefinite
quatre *p +indefinite
cinq *p +indefinite
six *p +indefinite
sept *p +indefinite
huit *p +indefinite
neuf *p +indefinite
dix *p +indefinite
certains mp +indefinite
certaines fp +indefinite
aucun ms
aucune fs
tout ms
toute fs
tous mp +indefinite
toutes fp +indefinite
divers mp +indefinite
diverses fp +indefinite
différents mp +indefinite
différentes fp +indefinite
nombre de *p +indefinite
nombreux mp +indefinite
nombreuses fp +indefinite
tel ms
telle fs
tels mp
telles fp
quel ms
quelle fs
quels mp
quelles fp
beaucoup de *p +indefinite
la plupart des *p
une partie des *p
un certain nombre de *p +indefinite
un autre ms +indefinite
une autre fs +indefinite
le premier ms +definite
la première fs +definite
le second ms +definite
la seconde fs +definite
les premiers mp +definite
les premières fp +definite
de nombreux mp +indefinite
de nombreuses fp +indefinite
de rares *p +indefinite
de multiples *p +indefinite
de tels mp +indefinite
de telles fp +indefinite
"""

LINKERS = """
d'entre
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
en début de
en début d'
en début du
en fin de
en fin d'
en fin du
en milieu de
en ouverture de
en ouverture du
en clôture de
en clôture du
en préambule de
en conclusion de
en introduction de
en direction de
en référence à
en direct de
en direct sur
à la veille de
à la veille du
à la veille des
la veille de
la veille du
la veille des
la veille d'
le lendemain de
le lendemain du
le lendemain des
le lendemain d'
au lendemain d'
au terme de
au terme du
au terme des
au terme d'
au sortir de
au sortir du
aux côtés de
aux côtés du
aux côtés des
aux abords de
aux abords du
au cœur de
au cœur du
au milieu de
au milieu du
au milieu des
au bout de
au bout du
au fond de
au fond du
au fil de
au fil des
au fil du
au moment de
au moment du
au moment des
au titre de
au titre du
au vu de
au vu du
au vu des
au large de
au large du
au pied de
au pied du
au nom d'
au sujet d'
à la tête de
à la tête du
à la tête des
à la tête d'
à la place de
à la place du
à la faveur de
à la faveur du
à la faveur d'
à la barre de
à la barre du
à l'attention de
à l'attention du
à l'attention des
à l'instar d'
à l'aide de
à l'aide d'
à l'approche de
à l'approche du
à l'approche des
à l'arrivée de
à l'arrivée du
à l'endroit de
à l'endroit du
à l'endroit des
à l'initiative de
à l'initiative du
à l'invitation de
à l'invitation du
à l'entrée de
à l'entrée du
à la sortie de
à la sortie du
à la sortie des
à la sortie d'
à l'issue d'
à l'occasion d'
à l'encontre d'
à l'égard du
à l'égard des
à l'adresse d'
à l'antenne de
à l'ouverture de
à l'ouverture du
à la fin de
à la fin du
à la fin des
au début de
au début du
au début des
à propos d'
à partir d'
à côté des
à côté d'
à force de
à titre de
à raison de
à hauteur de
à la demande de
à la demande du
à la demande des
en guise de
en lieu et place de
en matière de
en amont de
en amont du
en aval de
en cours de
en fonction de
en fonction du
en fonction des
en faveur d'
en présence d'
en raison d'
en marge d'
en vertu de
en vertu du
en vertu des
en termes de
en terme de
en l'absence de
en l'absence du
en l'absence des
en l'honneur de
en l'honneur du
en souvenir de
en hommage à
en hommage au
en hommage aux
en ouverture d'
en clôture d'
en clôture des
en compagnie des
en compagnie d'
en direct du
en proie à
par l'intermédiaire de
par l'intermédiaire du
par le biais de
par le biais du
par le biais d'
par rapport à
par rapport au
par rapport aux
par voie de
par crainte de
par souci de
par manque de
sous l'égide de
sous la houlette de
sous la présidence de
sous la direction de
sous l'impulsion de
sous le regard de
sous prétexte de
pour le compte de
pour le compte du
pour cause de
près d'
loin des
loin d'
autour d'
vis-à-vis d'
quitte à
hormis
nonobstant
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
dre fs
serigne ms
el-hadj ms
elhadj ms
elhadji ms
moulay ms
révérend ms
oustaz ms
honorable *s
khalife ms
"""

ROLES = """
sommelier m
sommelière f
toxicologue *
thérapeute *
lutteur m
boxeuse f
barman m
gymnaste *
jockey *
beau-père m
belle-mère f
fiancé m
fiancée f
colocataire *
coéquipier m
coéquipière f
trader *
pontife m
garagiste *
abonné m
abonnée f
acheteur m
acheteuse f
acteur m +anybody
actionnaire *
activiste * +anybody
actrice f +anybody
adepte *
adhérent m
adhérente f
adjoint m
adjointe f
adjudant *
administrateur m
administratrice f
adolescent m +anybody
adolescente f +anybody
adversaire *
agent m
agente f
agresseur m
agriculteur m +anybody
agricultrice f +anybody
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
ancien m +anybody
ancienne f
animateur m
animatrice f
anthropologue *
apprenti m
archevêque m
architecte *
archéologue *
armurier m
artisan m +anybody
artisane f +anybody
artiste * +anybody
assaillant m
assistant m
assistante f
associé m
associée f
astronaute *
astronome * +anybody
athlète * +anybody
attaquant m
attaquante f
auteur m +anybody
auteure f +anybody
autrice f +anybody
auteurs mp
automobiliste *
avocat m +anybody
avocate f +anybody
bachelier m
banquier m
banquière f
basketteur m
bâtonnier m
biologiste * +anybody
blessé m
blessée f
blogueur m
blogueuse f
boucher m
boulanger m +anybody
boulangère f +anybody
boxeur m
brigadier m
bénévole * +anybody
bénéficiaire *
cadre *
caissière f
camarade *
candidat m +anybody
candidate f +anybody
capitaine *
caporal m
cardiologue *
cardinal m
cavalier m
champion m +anybody
championne f +anybody
chancelier m
chancelière f
chanteur m +anybody
chanteuse f +anybody
chargé m
chargée f
chauffeur m
chauffeuse f
chef * +anybody
cheffe f +anybody
chercheur m +anybody
chercheuse f +anybody
cheminot m
chimiste *
chirurgien m +anybody
chirurgienne f +anybody
chorégraphe * +anybody
chroniqueur m
chroniqueuse f
cinéaste * +anybody
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
comédien m +anybody
comédienne f +anybody
commandant *
commandante f
commentateur m
commerçant m +anybody
commerçante f +anybody
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
dirigeant m +anybody
dirigeante f +anybody
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
économiste * +anybody
écologiste * +anybody
écrivain m +anybody
écrivaine f +anybody
édile * +anybody
éditeur m
éditrice f
éditorialiste *
éducateur m
éducatrice f
élève *
éleveur m +anybody
éleveuse f +anybody
élu m +anybody
élue f +anybody
émissaire *
empereur m
employé m
employée f
employeur m
employeuse f
enfant *
enquêteur m
enquêtrice f
enseignant m +anybody
enseignante f +anybody
enseignant-chercheur m
entraîneur m
entraîneuse f
entrepreneur m +anybody
entrepreneuse f +anybody
envoyé m
envoyée f
épidémiologiste *
épouse f
époux m
équipier m
essayiste *
étudiant m +anybody
étudiante f +anybody
eurodéputé m
eurodéputée f
évêque m
ex-femme f
ex-mari m
ex-ministre *
ex-président m
ex-premier m
expert m +anybody
experte f +anybody
exploitant m
exploitante f
exportateur m
fan *
femme f +anybody
fermier m
fermière f
fidèle *
figure f
fille f +anybody
fillette f +anybody
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
garçon m +anybody
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
accordéoniste *
accoucheur m
anesthésiste *
bergère f
berger m
brasseur m
brasseuse f
caméraman m
caricaturiste *
cascadeur m
cascadeuse f
céramiste *
charpentier m
collectionneur m
collectionneuse f
comte m
conciliateur m
conciliatrice f
confrère m
conteur m
conteuse f
copilote *
coprésident m
coprésidente f
cordonnier m
costumière f
courtier m
courtière f
couvreur m
déménageur m
diacre m
dictateur m
documentaliste *
dresseur m
dresseuse f
ébéniste *
éboueur m
éclusier m
éclusière f
électeur m
électrice f
explorateur m
exploratrice f
facteur m
ferrailleur m
forestier m
généticien m
généticienne f
harpiste *
hématologue *
herboriste *
horticulteur m
horticultrice f
illustrateur m
illustratrice f
immunologue *
imprimeur m
islamologue *
karatéka *
kiné *
laborantin m
laborantine f
logisticien m
magasinier m
maître-nageur m
maréchal m
marraine f
médaillé m
médaillée f
mosaïste *
muséologue *
musicologue *
navigatrice f
neurochirurgien m
neurochirurgienne f
nounou f
œnologue *
ophtalmologue *
orfèvre *
orthodontiste *
ostréiculteur m
ostréicultrice f
parachutiste *
parolier m
parolière f
pathologiste *
philologue *
plongeur m
plongeuse f
pneumologue *
publicitaire *
randonneur m
randonneuse f
recruteur m
recruteuse f
repreneur m
repreneuse f
rival m
rivale f
serrurier m
sorcier m
spationaute *
statisticien m
statisticienne f
sultan m
tante f
théologien m
théologienne f
trafiquant m
triathlète *
tutrice f
vicaire m
volcanologue *
webmaster *
écologue *
monitrice f
motarde f
hôtelière f
livreuse f
camionneuse f
gérontologue *
sexologue *
addictologue *
allergologue *
endocrinologue *
gastroentérologue *
rhumatologue *
stomatologue *
urologue *
néphrologue *
psychomotricienne f
auxiliaire de vie *
agent immobilier m
conducteur de bus m
chauffeur de taxi m
chauffeur routier m
directeur sportif m
sélectionneuse f
préparateur physique m
ailière f
arrière-grand-mère f
belle-sœur f
beau-frère m
belle-fille f
filleul m
gradé m
grand-mère f
grand-père m
graphiste *
greffier m +sworn
gréviste *
guide *
guitariste * +anybody
gynécologue *
habitant m
habitante f
handballeur m
haut-commissaire *
héritier m
héritière f
héros m
historien m +anybody
historienne f +anybody
homme m +anybody
homologue *
hôte m
hôtelier m
hôtesse f
huissier m +sworn
humoriste *
hydrologue *
imam m
immigré m
importateur m
industriel m
infirmier m +anybody
infirmière f +anybody
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
jeune * +anybody
joueur m +anybody
joueuse f +anybody
journaliste *
juge * +sworn
juré m
juriste *
kinésithérapeute *
leader *
lecteur m
lectrice f
libraire * +anybody
lieutenant *
linguiste *
livreur m
locataire * +anybody
lobbyiste *
lycéen m +anybody
lycéenne f +anybody
magistrat m +sworn
magistrate f +sworn
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
médecin m +anybody
médiateur m
médiatrice f
membre m
ménagère f
mère f
météorologue *
metteur m
meneur m
militaire *
militant m +anybody
militante f +anybody
milliardaire *
ministre *
modérateur m
moine m
monarque m
moniteur m
motard m
musicien m +anybody
musicienne f +anybody
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
opérateur m +anybody
opposant m +anybody
opposante f +anybody
orateur m
oratrice f
organisateur m
organisatrice f
orthophoniste *
otage m
ouvrier m +anybody
ouvrière f +anybody
ouvreur m
pape m
papa m
parent m
parents mp
parlementaire * +anybody
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
patron m +anybody
patronne f +anybody
paysan m
paysanne f
pêcheur m +anybody
pêcheuse f +anybody
pédiatre *
pédopsychiatre *
peintre * +anybody
pensionnaire * +anybody
père m
personnage m
personnalité f
personne f
petit-fils m
petite-fille f
pharmacien m
pharmacienne f
philosophe *
photographe * +anybody
physicien m +anybody
physicienne f +anybody
pilote *
plaignant m +anybody
plaignante f +anybody
plasticien m +anybody
poète m
poétesse f
policier m
policière f
politicien m
politicienne f
politique *
politologue * +anybody
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
prévenu m +anybody
prévenue f +anybody
primatologue *
prince m
princesse f
principal m
principale f
prisonnier m
prisonnière f
procureur m +sworn
procureure f +sworn
producteur m
productrice f
prof *
professeur m
professeure f
professionnel m +anybody
professionnelle f +anybody
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
quadragénaire * +anybody
quinquagénaire * +anybody
rabbin m
rapporteur m
rapporteure f
rappeur m
rappeuse f
ravisseur m
réalisateur m +anybody
réalisatrice f +anybody
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
rescapé m +anybody
rescapée f +anybody
réserviste *
résident m
résidente f
résistant m
responsable * +anybody
restaurateur m +anybody
restauratrice f +anybody
retraité m +anybody
retraitée f +anybody
reporter *
représentant m
représentante f
réparateur m
riverain m
riveraine f
roi m
romancier m +anybody
romancière f +anybody
rugbyman m
sage-femme f
saisonnier m
salarié m +anybody
salariée f +anybody
sapeur-pompier m
robe noire *
homme de droit m
homme de loi m
savant m
scénariste *
scientifique * +anybody
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
sexagénaire * +anybody
septuagénaire * +anybody
octogénaire * +anybody
sous-ministre *
sous-préfet m
sous-préfète f
sous-secrétaire *
sous-directeur m
sous-directrice f
nonagénaire * +anybody
centenaire * +anybody
trentenaire * +anybody
shérif m
sismologue *
sociologue * +anybody
soignant m
soignante f
soldat m
soldate f
sœur f
source f
souscripteur m
souverain m
souveraine f
spécialiste * +anybody
spectateur m
spectatrice f
sportif m +anybody
sportive f +anybody
stagiaire *
star f +anybody
styliste *
suspect m +anybody
suspecte f +anybody
syndicaliste * +anybody
témoin m +anybody
technicien m +anybody
technicienne f
tennisman m
tenancier m
titulaire *
touriste *
traducteur m
traductrice f
trésorier m
trésorière f
tueur m
universitaire * +anybody
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
virologue * +anybody
visiteur m
visiteuse f
viticulteur m +anybody
viticultrice f +anybody
vigneron m +anybody
vigneronne f +anybody
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
homme d'affaires m +anybody
femme d'affaires f +anybody
homme politique m +anybody
femme politique f +anybody
maître de conférences m
maîtresse de conférences f
jeune homme m +anybody
jeune femme f +anybody
jeune fille f +anybody
ex-compagnon m
ex-compagne f
ex-chef *
ex-directeur m
quidam m
dame f +anybody
monsieur m +anybody
madame f
gens mp
bras m
couple m
duo m
trio m
insoumis m +anybody
insoumise f +anybody
socialiste * +anybody
communiste * +anybody
républicain m +anybody
républicaine f +anybody
macroniste *
libéral m +anybody
américain m +anybody
américaine f +anybody
français m +anybody
française f +anybody
britannique * +anybody
allemand m +anybody
allemande f +anybody
italien m +anybody
italienne f +anybody
espagnol m +anybody
espagnole f +anybody
russe * +anybody
ukrainien m +anybody
ukrainienne f +anybody
israélien m +anybody
israélienne f +anybody
palestinien m +anybody
palestinienne f +anybody
malien m +anybody
malienne f +anybody
sénégalais m +anybody
sénégalaise f +anybody
ivoirien m +anybody
ivoirienne f +anybody
québécois m +anybody
québécoise f +anybody
canadien m +anybody
canadienne f +anybody
belge * +anybody
suisse * +anybody
marseillais m
parisien m
parisienne f
lyonnais m
toulousain m
bordelais m
breton m +anybody
bretonne f +anybody
niçois m
breakeur m
skieur m
skieuse f
golfeur m
handicapé m
handicapée f
technocrate *
accusé m +anybody
accusée f +anybody
adjudant-chef m
agent d'entretien *
aidant m
aidante f
alpiniste *
apiculteur m +anybody
apicultrice f +anybody
arbitre *
argentin m +anybody
algérien m +anybody
algérienne f +anybody
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
brésilien m +anybody
brésilienne f +anybody
buraliste *
buteur m
buteuse f
cadreur m
caviste *
céréalier m
céréalière f
centriste * +anybody
charcutier m
chef d'entreprise *
chef d'établissement *
chef de service *
chef de file *
cheffe de file f
chinois m +anybody
chinoise f +anybody
collégien m +anybody
collégienne f +anybody
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
frontiste * +anybody
gardien de but m
gardien de la paix m
grimpeur m
grimpeuse f
horloger m
hydrogéologue *
immunologiste *
infectiologue *
japonais m +anybody
japonaise f +anybody
judoka *
libérale f +anybody
libéro m
luthier m
maçon m
maire adjoint m
maire adjointe f
maraîcher m +anybody
maraîchère f +anybody
marocain m +anybody
marocaine f +anybody
mécanicien m
mécanicienne f
menuisier m
metteuse f
meunier m
milieu de terrain m
mis en cause m +anybody
mise en cause f
néerlandais m +anybody
néerlandaise f +anybody
oncologue *
ornithologue *
ostéopathe *
paléontologue *
pâtissier m
pâtissière f
paysagiste *
pdg *
pénaliste * +anybody
pharmacologue *
pianiste * +anybody
plombier m
podologue *
portugais m +anybody
portugaise f +anybody
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
substitut * +sworn
surveillant m
surveillante f
talonneur m
trompettiste *
troisième ligne m
tunisien m +anybody
tunisienne f +anybody
turque f +anybody
vice-procureur m
vice-procureure f
violoncelliste *
violoniste *
volleyeur m
volleyeuse f
zootechnicien m
intéressé m +anybody
intéressée f +anybody
père de famille m +anybody
mère de famille f +anybody
vedette * +anybody
survivant m +anybody
survivante f +anybody
gaillard m +anybody
quinqua * +anybody
metteur en scène m +anybody
metteuse en scène f +anybody
plasticienne f +anybody
élue locale f +anybody
mairesse f
premier président m
directeur général m
directrice générale f
ailier m
handballeuse f
basketteuse f
bâtonnière f
entrepreneure f
bouchère f
lieutenant-colonel m
amiral m
prélat m
ecclésiastique m
écolier m
écolière f
requérant m
requérante f
signataire *
signataires *p
international m
internationale f
vététiste *
kayakiste *
surfeur m
surfeuse f
perchiste *
marathonien m
marathonienne f
lauréat m
vulcanologue *
chronobiologiste *
microbiologiste *
biochimiste *
neuroscientifique *
neurobiologiste *
éthologue *
herpétologue *
mycologue *
océanologue *
météorologiste *
prévisionniste *
géophysicien m
géophysicienne f
planétologue *
cosmologue *
cartographe *
paléoanthropologue *
préhistorien m
préhistorienne f
égyptologue *
bactériologiste *
parasitologue *
biostatisticien m
constitutionnaliste *
fiscaliste *
diététicien m
diététicienne f
gériatre *
réanimateur m
réanimatrice f
obstétricien m
légiste *
ambulancier m
ambulancière f
clinicien m
clinicienne f
archiviste *
biographe *
magnat m
oligarque m
tenniswoman f
rugbywoman f
hockeyeur m
hockeyeuse f
sauteur m
sauteuse f
lanceur m
lanceuse f
décathlonien m
heptathlonienne f
hurdleur m
hurdleuse f
biathlète *
fondeur m
fondeuse f
patineur m
patineuse f
slalomeur m
slalomeuse f
descendeur m
descendeuse f
snowboardeur m
snowboardeuse f
pugiliste * +anybody
lutteuse f
céiste *
fleurettiste *
épéiste *
sabreur m
sabreuse f
haltérophile *
pistard m
skipper m
skippeuse f
golfeuse f
cavalière f
meneuse f
portier m
tacticien m +anybody
entraîneure f
compétiteur m
compétitrice f
champion olympique m +anybody
championne olympique f +anybody
champion du monde m +anybody
championne du monde f +anybody
tenant du titre m +anybody
tenante du titre f +anybody
maillot jaune m +anybody
demi de mêlée m
demi d'ouverture m
deuxième ligne m
torero m
matador m
ténor m
baryton m
soprano *
mezzo-soprano *
cantatrice f +anybody
diva f +anybody
slameur m
slameuse f
crooner m +anybody
auteur-compositeur m
auteure-compositrice f
autrice-compositrice f
soliste *
rockeur m +anybody
rockeuse f +anybody
dj *
flûtiste *
clarinettiste *
organiste *
percussionniste *
altiste *
claveciniste *
chef d'orchestre m
cheffe d'orchestre f
maestro m +anybody
virtuose * +anybody
imitateur m
imitatrice f
circassien m
circassienne f
magicien m
magicienne f
clown m
marionnettiste *
illusionniste *
acrobate *
scénographe *
danseur étoile m
danseuse étoile f
graffeur m
graffeuse f
street-artiste *
bédéiste *
tiktokeur m
tiktokeuse f
streameur m
streameuse f
créateur de contenu m
créatrice de contenu f
nouvelliste *
académicien m
académicienne f
lauréate f +anybody
penseur m +anybody
polémiste *
photoreporter *
photojournaliste *
rédacteur en chef m
rédactrice en chef f
grand reporter *
cosmonaute *
développeur m
développeuse f
naturaliste *
opticien m
opticienne f
joaillier m
chocolatier m
chocolatière f
fromager m
fromagère f
traiteur m
cafetier m
cafetière f
marchand m
arboriculteur m
arboricultrice f
cultivateur m
cultivatrice f
camionneur m
coursier m
caissier m
intérimaire *
aviateur m
commandant de bord m
exilé m
exilée f
migrant m
migrante f
demandeur d'asile m
demandeuse d'asile f
supporter m
supportrice f
féministe *
lanceur d'alerte m
lanceuse d'alerte f
philanthrope * +anybody
mécène *
haut fonctionnaire m
haut gradé m
homme fort m +anybody
maître du kremlin m
locataire de la maison-blanche m
locataire de matignon *
locataire de bercy *
locataire de beauvau *
chef de la diplomatie *
cheffe de la diplomatie f
cheffe du gouvernement f
cheffe de l'état f
chef de l'exécutif *
souverain pontife m
saint-père m
abbé m
aumônier m
nonce m
mufti m
cheikh m
prédicatrice f
dignitaire *
inculpé m
inculpée f
tireur m
tireuse f
meurtrier m
meurtrière f
assassin m
braqueur m
malfaiteur m
truand m
gangster m
escroc m
voleur m
voleuse f
cambrioleur m
fugitif m
fugitive f
assaillante f
sauveteur m
soldat du feu m
légionnaire m
vice-amiral m
sous-officier m
combattant m
combattante f
milicien m
rebelle *
brigadier-chef m
secrétaire national m
secrétaire nationale f
premier adjoint m
première adjointe f
premier édile m
procureur général m
procureure générale f
parquetier m
parquetière f
travailliste *
démocrate *
indépendantiste *
autocrate m
émir m
pasteure f
comtesse f
baron m
baronne f
marquis m
abbesse f
pédagogue *
ado *
papi m
papy m
ex-conjoint m
ex-épouse f
jumeau m
jumelle f
vieil homme m +anybody
vieille dame f +anybody
aventurier m
aventurière f
commissaire-priseur m
chef économiste *
stratège *
grand patron m
professeur des écoles *
ouléma m
conseiller fédéral m
conseillère fédérale f
conseiller d'état m
conseillère d'état f
conseiller d'etat m
conseillère d'etat f
conseiller national m
conseillère nationale f
conseiller aux états m
conseillère aux états f
conseiller municipal m
conseillère municipale f
conseiller communal m
conseillère communale f
conseiller régional m
conseillère régionale f
conseiller départemental m
conseillère départementale f
conseiller général m
conseillère générale f
conseiller provincial m
conseillère provinciale f
conseiller administratif m
conseillère administrative f
homme d'église m
homme de foi m
homme de dieu m
guide religieux m
chef religieux m
chef coutumier m
chef traditionnel m
délégué syndical m
déléguée syndicale f
responsable syndical m
responsable syndicale f
juge d'instruction *
chef de l'opposition m
cheffe de l'opposition f
ministre délégué m
ministre déléguée f
vice-première ministre f
directeur de recherche m
directrice de recherche f
premier échevin m
dernier rempart m
ténor du barreau m
numéro 1 *
numéro 2 *
maître d'œuvre m
chef d'état-major m
chef de gouvernement m
cheffe de gouvernement f
chef du parquet m
cheffe du parquet f
président du tribunal m
présidente du tribunal f
président du conseil m
attaché de presse m
attachée de presse f
agent de police m
travailleur social m
travailleuse sociale f
assistante sociale f
assistant social m
"""

COLLECTIVES = """
académie f
administration f
aéroport m
agence f +anybody
agence de presse f
alliance f
ambassade f
amis mp
antenne f
armée f
armées fp
assemblée f
arrondissement m
association f +anybody
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
collectif m +anybody
collectivité f
comité m
commandement m
commissariat m
commission f
communauté f
commune f
compagnie f +anybody
comté m
confédération f
congrès m
conseil d'administration m
consortium m
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
enseigne f
entourage m
entreprise f +anybody
équipage m
équipe f
état m
état-major m
équipementier m +anybody
exécutif m
fabricant m
faculté f
famille f
fédération f +anybody
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
institution f +anybody
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
ligue f +anybody
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
ong f +anybody
onu f
opposition f
organe m
organisation f +anybody
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
société f +anybody
start-up f
station f
sous-préfecture f
studio m
supporteurs mp
supporters mp
sûreté f
syndicat m +anybody
syndicats mp
système m
télévision f
titre m
tribunal m
troupe f
troupes fp
tutelle f
union f
unité f
université f
usine f
vatican m
ville f
voix f
foyer m
mosquée f
paroisse f
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
formation fs +anybody
asbl f
établissement m
juridiction f
tabloïd m
startup f
pôle emploi m
france travail m
assurance maladie f
sécurité routière f
fonds des nations unies pour la population m
fonds des nations unies pour l'enfance m
programme des nations unies pour le développement m
programme des nations unies pour l'environnement m
programme alimentaire mondial m
organisation des nations unies pour l'alimentation et l'agriculture f
organisation internationale pour les migrations f
haut commissariat aux réfugiés m
haut-commissariat aux réfugiés m
haut-commissariat des nations unies pour les réfugiés m
haut-commissariat des nations unies aux réfugiés m
avionneur m +anybody
compagnie aérienne f
maison d'édition f
maison de disques f
énergéticien m
motoriste m
armateur m
distributeur m
pme f
jeune pousse f
réseau social m
banque centrale f
lycée m
collège m
clinique f
chu m
ehpad m
crèche f
conservatoire m
théâtre m
orchestre m
écurie f
mensuel m
hebdo m
cour de cassation f
cour suprême f
haute juridiction f
haute assemblée f
chambre haute f
chambre basse f
palais bourbon m
exécutif européen m
constructeur m +anybody
assureur m
transporteur m
gendarmes mp
primature f
samu m
protection civile f
sécurité civile f
diaspora f
canton m
province f
wilaya f
intercommunale f
agglomération f
guérilla f
oppositions fp
pétrolier m
cimentier m
sidérurgiste m
gazette f
diffuseur m
staff m
ultras mp
évêché m
archevêché m
talibans mp
houthis mp
belle-famille f
conseil fédéral m
conseil d'etat m
conseil communal m
conseil général m
conseil national m
conseil des états m
conseil des ministres m
conseil de sécurité m
conseil de surveillance m
conseil supérieur m
conseil de l'ordre m
conseil de l'europe m
conseil exécutif m
conseil économique m
conseil scientifique m
conseil syndical m
conseil territorial m
conseil militaire m
conseil national de transition m
conseil de l'union européenne m
conseil de paris m
conseil de défense m
conseil de gouvernement m
conseil présidentiel m
conseil des sages m
conseil d'établissement m
conseil d'école m
conseil de discipline m
conseil de prud'hommes m
conseil de quartier m
conseil français du culte musulman m
conseil représentatif m
grand conseil m
haut conseil m
haute autorité f
ministère public m
saint-siège m
secrétariat d'état m
parquet national financier m
parquet général m
parquet fédéral m
cour constitutionnelle f
cour d'assises f
cour pénale internationale f
banque mondiale f
union africaine f
commission électorale f
assemblée générale f
sûreté du québec f
police cantonale f
police fédérale f
police judiciaire f
groupe parlementaire m
centrale syndicale f
organisation patronale f
comité olympique m
fédération internationale f
équipe nationale f
groupe armé m
"""

DOCUMENTS = """
accord m
acte m
affiche f
arrêt m
arrêté m
article m
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
décret m
dépêche f
directive f
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
missive f
audit m
édito m
autobiographie f
acte d'accusation m
réquisitoire m
livre blanc m
feuille de route f
dépliant m
flyer m
préambule m
préface f
alinéa m
amendement m
mémorandum m
reportage m
biographie f
encyclique f
proverbe m
dicton m
adage m
écriteau m
épitaphe f
testament m
assignation f
questionnaire m
préavis m
message whatsapp m
publication facebook f
mails mp
courriels mp
messages mp
avis de recherche m
faire-part m
mise en demeure f
acte de décès m
verbatim m
podcast m
"""

PLURAL_ENDINGS = """
s
x
es
"""

PARTIES = """
lfi
la france insoumise
lr
les républicains
rn
rassemblement national
fn
ps
pcf
eelv
les écologistes
verts
udi
modem
lrem
lrm
en marche
renaissance
ensemble
horizons
reconquête
ump
udr
nfp
nupes
dlf
dvd
dvg
lo
npa
génération.s
place publique
liot
mr
cdh
ecolo
défi
ptb
vlaams belang
n-va
cd&v
open vld
sp.a
vooruit
groen
les engagés
udc
plr
pdc
pbd
vert'libéral
vert'libérale
pq
plq
caq
qs
québec solidaire
npd
pds
apr
rhdp
pdci
fpi
rdpc
ufdg
rpm
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
Abdelmadjid
Abdelmalek
Abdenour
Abderrahmane
Abdessalem
Abdoulkarim
Abdoulatif
Abdourahamane
Aghiles
Agnan
Aïssa
Akim
Akli
Albéric
Aliou
Allal
Aloïs
Amédée
Anicet
Ange
Anselme
Antonin
Arouna
Auguste
Augustin
Aymar
Aymeric
Azad
Badreddine
Barthélemy
Barthélémy
Béchir
Belkacem
Bilel
Blaise
Bouna
Bouba
Boukary
Boulaye
Chafik
Chaker
Chakib
Charaf
Chérif
Chokri
Clotaire
Crépin
Dadis
Dieuveil
Djamal
Djamel
Élias
Elie
Éloi
Emeric
Euloge
Évariste
Ézéchiel
Fadel
Fahd
Faïçal
Fahim
Faouzi
Faustin
Faycal
Fayçal
Flavien
Fodé
Foued
Fulbert
Fulgence
Gatien
Gédéon
Germain
Godefroid
Gonzague
Hachim
Hafid
Haïder
Hama
Hamadou
Haroun
Hedi
Henoc
Herménégilde
Hilaire
Hippolyte
Houcine
Idir
Ilyas
Isidore
Ismaila
Ismaïla
Issoufou
Jaouad
Jaouhar
Jean-Bertrand
Jean-Bosco
Jean-Denis
Jean-Félix
Jean-Gabriel
Jean-Hugues
Jean-Jules
Jean-Maurice
Jean-Rémy
Jean-Simon
Jérémi
Josaphat
Jovenel
Judicaël
Jules-César
Kaïs
Karamoko
Kassoum
Kodjo
Kouamé
Ladislas
Lahcen
Landry
Lansana
Léandre
Lounès
Lyes
Maamar
Mady
Magloire
Mahamane
Mahamadi
Malal
Malamine
Malang
Mamady
Marcellin
Marien
Massamba
Maximilien
Médard
Messaoud
Modibo
Mohand
Mouctar
Mouhamed
Mouloud
Moustafa
Nathanaël
Naoufel
Nazaire
Noam
Nouri
Octave
Odilon
Onésime
Othmane
Oumarou
Oussama
Pacôme
Papis
Patrick-Henri
Pépé
Perceval
Philémon
Polycarpe
Prosper
Rabah
Radouane
Rachad
Réda
Riadh
Rigobert
Rochdi
Rolland
Saâd
Safwan
Sahbi
Saïdou
Sanoussi
Sekou
Séverin
Siaka
Slimane
Sofian
Souhail
Sylvère
Taïeb
Tayeb
Théodule
Tiébilé
Tiémoko
Tiken
Toufik
Valère
Vianney
Wahid
Wassim
Wissem
Yahia
Yamoussa
Younès
Zakari
Zéphirin
Zoubir
Dorothé
Ladji
Yao
Konan
Brou
Kouakou
Zié
Nangolo
Seyni
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
Adiara
Adjara
Affoué
Afi
Ahou
Aïchatou
Akissi
Albertine
Alima
Aliénor
Alimatou
Alphonsine
Ambre
Aminatou
Anaé
Anastasie
Ange
Angéline
Anne-Cécile
Anne-Élisabeth
Anne-Gaëlle
Anouk
Armande
Assiatou
Assétou
Assitan
Astan
Athénaïs
Awatif
Ayoko
Azza
Badia
Bathilde
Batouly
Bélinda
Bernadine
Bibiane
Binetou
Bouchra
Bérangère
Calixthe
Carène
Cassandre
Célestine
Célimène
Chaïma
Chaymae
Claire-Marie
Cordélia
Cornélia
Cyrielle
Damienne
Danaé
Daphnée
Dahlia
Diariatou
Djeneba
Djenabou
Djamilatou
Dolorès
Domitille
Dorine
Doria
Edmée
Eloïse
Élisa
Élyse
Emna
Emeline
Ernestine
Eulalie
Euphrasie
Fadoua
Faïza
Fatim
Fatimatou
Fatouma
Fatoumatou
Faty
Félicie
Firdaous
Florie
Françoise-Marie
Gaétane
Gervaise
Ghizlane
Gilberte
Glwadys
Guylaine
Gwenaëlle
Gwendoline
Hadiatou
Hafsatou
Hanane
Hanène
Henda
Houria
Imen
Iphigénie
Isabeau
Jacinthe
Jalila
Jeanne-d'Arc
Jehanne
Jihane
Jolène
Jordane
Judicaëlle
Kadidiatou
Kadija
Kahina
Kaltoum
Kankou
Katell
Kenza
Khadidja
Khadidiatou
Khaoula
Kheira
Kinda
Koumba
Latifatou
Laurène
Léocadie
Léopoldine
Lilou
Loanne
Loïse
Loren
Lorène
Lou
Louise-Marie
Luce
Lyse
Lysiane
Magalie
Magatte
Maimouna
Maïssa
Maram
Marème
Marie-Cécile
Marie-Claire
Marie-Eve
Marie-Jo
Marie-Lou
Marie-Odile
Marie-Paule
Marie-Reine
Marie-Rose
Marie-Soleil
Mariétou
Marietou
Maylis
Mélina
Méryem
Messaouda
Michaëlle
Mounia
Nabou
Nadjat
Naïs
Naïla
Najoua
Nassera
Néné
Neïla
Ngoné
Nihel
Nisrine
Noémi
Nolwenn
Nouha
Ouissem
Ouleymatou
Pélagie
Pénélope
Pernelle
Pétronille
Philippine
Priscille
Rabiatou
Radhia
Ramatoulaye
Raissa
Raïssa
Raoudha
Raphaëla
Rébecca
Rolande
Rosine
Sadiatou
Safiétou
Salimatou
Samah
Sibyle
Sihem
Sira
Solenn
Soline
Soukaina
Soukeyna
Sylviane
Thaïs
Thiané
Tiguida
Toulaye
Ursule
Valériane
Vinciane
Wahiba
Wided
Yamina
Yandé
Youma
Zakia
Zeynab
Zouleikha
Zoulikha
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
avant-hier
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
sollicité
sollicitée
cité
citée
face
sitôt
au-delà
faute
merci
bonjour
bonsoir
quoi
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
ci-dessous
ci-dessus
suite
moins
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
afin
grâce
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
faut
fallait
est-ce
n'est-ce
peu
sinon
malheureusement
heureusement
évidemment
résultat
problème
preuve
exemple
conséquence
fini
place
retour
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
prix m +namesake
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
salle f +namesake
station f +namesake
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
newsletter f
blog m
infolettre f
salon m
marche f
lycée m +namesake
collège m +namesake
école f +namesake
rue f +namesake
avenue f +namesake
boulevard m +namesake
allée f +namesake
impasse f +namesake
ruelle f +namesake
chemin m +namesake
quai m +namesake
pont m +namesake
square m +namesake
parc m +namesake
esplanade f +namesake
rond-point m +namesake
carrefour m +namesake
stade m +namesake
gymnase m +namesake
piscine f +namesake
complexe m +namesake
palais m +namesake
halle f +namesake
gare f +namesake
aéroport m +namesake
aérogare f +namesake
hôpital m +namesake
clinique f +namesake
ehpad m +namesake
caserne f +namesake
théâtre m +namesake
amphithéâtre m +namesake
auditorium m +namesake
bibliothèque f +namesake
médiathèque f +namesake
musée m +namesake
résidence f +namesake
campus m +namesake
faculté f +namesake
université f +namesake
barrage m +namesake
tunnel m +namesake
porte-avions m +namesake
challenge m +namesake
tournoi m +namesake
crèche f +namesake
chapelle f +namesake
basilique f +namesake
viaduc m +namesake
villa f +namesake
cimetière m +namesake
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

CHARGES = """
en examen pour
en examen des chefs de
poursuivi pour
poursuivie pour
poursuivis pour
poursuivies pour
inculpé pour
inculpée pour
inculpés pour
inculpé de
inculpés de
écroué pour
plainte pour
enquête pour
enquête préliminaire pour
information judiciaire pour
enquête ouverte pour
du chef de
des chefs de
le pôle
chefs d'accusation de
condamné pour
condamnée pour
condamnés pour
condamnées pour
jugé pour
jugée pour
jugés pour
mis en cause pour
mise en cause pour
arrêté pour
arrêtée pour
arrêtés pour
interpellé pour
interpellée pour
interpellés pour
soupçonné de
soupçonnée de
soupçonnés de
accusé de
accusée de
accusés de
requalifier en
requalifié en
requalifiée en
requalifiés en
chef de
chefs de
renvoyé pour
comparaît pour
comparaissait pour
instruction pour
coupable de
coupables de
requalifier les faits en
chef d'accusation de
chef d’accusation de
chefs d’accusation de
comparaissent pour
renvoyée pour
renvoyés pour
mandat d'arrêt pour
mandat d’arrêt pour
inculpation pour
inculpation de
inculpations de
"""

SLOGANS = """
banderole
banderoles
pancarte
pancartes
affiche
affiches
affichette
affichettes
panneau
panneaux
écriteau
écriteaux
calicot
calicots
graffiti
graffitis
tag
tags
autocollant
autocollants
t-shirt
t-shirts
tee-shirt
tee-shirts
plaque
plaques
"""

CHANTS = """
scander
entonner
"""

PROMOTIONS = """
newsletter
infolettre
abonnez-vous
inscrivez-vous
recevez
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
chaîne station radio média = chaîne radio télévision station
quotidien journal hebdomadaire titre média publication = quotidien journal hebdomadaire magazine revue tabloïd
entreprise société groupe compagnie firme géant marque multinationale = entreprise société groupe compagnie firme constructeur fabricant opérateur banque chaîne géant marque multinationale plateforme startup
banque établissement = banque établissement
constructeur fabricant = constructeur fabricant groupe
association organisation ong asbl collectif fondation = ong association asbl fondation organisation fédération syndicat collectif mouvement réseau
syndicat fédération organisation = syndicat fédération confédération union
agence institution organisme autorité = agence institut organisme autorité office institution commission
club équipe formation = club équipe
parti formation mouvement = parti mouvement formation
établissement institution = université école musée hôpital château
tribunal juridiction cour = tribunal cour conseil
mairesse = maire
ministre = conseiller_fédéral conseillère_fédérale conseiller_d_état conseillère_d_état conseiller_d_etat conseillère_d_etat premier_ministre première_ministre secrétaire_d_état garde_des_sceaux vice-premier ministre_délégué ministre_déléguée vice-premier_ministre
magistrat magistrate = conseiller_d_état conseillère_d_état conseiller_fédéral conseillère_fédérale conseiller_d_etat conseillère_d_etat juge procureur_général procureure_générale juge_d_instruction bâtonnier président_du_tribunal auditeur auditrice
élu élue = conseiller_municipal conseillère_municipale conseiller_communal conseillère_communale conseiller_fédéral conseillère_fédérale conseiller_d_état conseillère_d_état conseiller_national conseillère_nationale conseiller_régional conseillère_régionale conseiller_départemental conseillère_départementale chef_de_file syndic municipal préfet mayeur maïeur premier_adjoint première_adjointe
conseil robe_noire ténor_du_barreau défenseur défenseure = avocat avocate pénaliste bâtonnier bâtonnière me
politique homme_politique femme_politique responsable_politique = député députée sénateur sénatrice ministre maire opposant opposante candidat candidate président présidente eurodéputé eurodéputée conseiller conseillère chef_de_l_opposition
opposant opposante = chef chef_de_l_opposition cheffe leader candidat candidate
leader = chef chef_de_l_opposition fondateur fondatrice délégué déléguée porte-parole imam
candidat candidate = tête_de_liste
tacticien mister = entraîneur sélectionneur coach technicien
joueur footballeur international sportif buteur homme_fort = attaquant gardien défenseur milieu ailier avant-centre capitaine buteur latéral
gardien portier dernier_rempart = gardien gardien_de_but portier
gardienne portière = gardienne gardienne_de_but
attaquant = avant-centre buteur ailier
buteur buteuse = attaquant attaquante avant-centre
joueuse footballeuse internationale sportive = attaquante gardienne défenseure capitaine ailière pivot
athlète sportif sportive champion championne = champion championne médaillé médaillée sprinteur sprinteuse coureur coureuse marathonien marathonienne perchiste sauteur sauteuse lanceur lanceuse heptathlète décathlonien nageur nageuse skieur skieuse judoka escrimeur escrimeuse biathlète gymnaste boxeur boxeuse
cycliste grimpeur sprinteur rouleur puncheur baroudeur = coureur cycliste leader champion vététiste
cycliste = coureuse vététiste
pilote = pilote motard rallyman
tennisman joueur = tennisman numéro_un
basketteur handballeur rugbyman volleyeur hockeyeur joueur = pivot arrière meneur ailier pilier talonneur centre capitaine
metteur_en_scène = réalisateur cinéaste metteur
metteuse_en_scène cinéaste = réalisatrice
artiste = réalisateur réalisatrice metteur_en_scène metteuse_en_scène auteur-compositeur plasticien plasticienne illustrateur illustratrice humoriste chanteur chanteuse rappeur rappeuse acteur actrice comédien comédienne céramiste circassien marionnettiste graffeur slameur slameuse
interprète vedette star = acteur actrice comédien comédienne chanteur chanteuse
humoriste comique = humoriste comédien
présentateur présentatrice animateur animatrice journaliste vedette star = animateur animatrice présentateur présentatrice
chercheur chercheuse scientifique spécialiste expert experte universitaire = maître_de_conférences directeur_de_recherche directrice_de_recherche professeur professeure biologiste physicien physicienne chimiste doctorant doctorante agronome écologue vétérinaire épidémiologiste démographe psychologue neurologue médecin climatologue météorologue volcanologue hydrologue entomologiste botaniste ornithologue zoologiste égyptologue sinologue islamologue politiste constitutionnaliste philosophe statisticien statisticienne auteure sémiologue océanologue
professeur professeure enseignant enseignante = instituteur institutrice maître maîtresse prof directeur directrice
chef_d_établissement cheffe_d_établissement = proviseur proviseure principal principale directeur directrice
chef_d_entreprise cheffe_d_entreprise entrepreneur entrepreneuse entrepreneure industriel industrielle homme_d_affaires femme_d_affaires grand_patron = pdg président présidente fondateur fondatrice directeur_général directrice_générale patron patronne gérant gérante cofondateur cofondatrice
patron patronne dirigeant dirigeante responsable boss = secrétaire_général secrétaire_générale pdg gérant gérante premier_secrétaire coprésident coprésidente
syndicaliste responsable_syndical responsable_syndicale leader_syndical = délégué déléguée secrétaire secrétaire_général secrétaire_générale président présidente porte-parole coprésident délégué_syndical déléguée_syndicale élu élue
haut_fonctionnaire haute_fonctionnaire représentant_de_l_état représentante_de_l_état = préfet préfète sous-préfet sous-préfète directeur directrice recteur rectrice gouverneur wali
officier militaire gradé haut_gradé haut_responsable = porte-parole commissaire chef_d_état-major commandant général colonel capitaine amiral major lieutenant-colonel commandante général_de_brigade général_de_division chef_d_escadron
putschiste chef_de_la_junte homme_fort président_de_la_transition = colonel général capitaine président
pompier soldat_du_feu sapeur-pompier = capitaine commandant lieutenant colonel adjudant chef
policier policière enquêteur enquêtrice fonctionnaire = commissaire brigadier commandant capitaine lieutenant major inspecteur inspectrice gardien_de_la_paix
gendarme officier militaire = commandant capitaine lieutenant colonel major adjudant chef_d_escadron
homme_d_église religieux ecclésiastique prêtre homme_de_dieu = abbé père curé évêque archevêque cardinal prêtre pasteur vicaire mgr monseigneur
religieux guide_religieux chef_religieux dignitaire = imam mufti rabbin khalife cheikh pasteur évêque archevêque grand_rabbin
prélat = mgr monseigneur évêque archevêque cardinal
religieuse = sœur abbesse supérieure
pontife saint-père souverain_pontife = pape
souverain monarque = roi prince empereur sultan
souveraine monarque = reine
exploitant paysan cultivateur producteur éleveur = agriculteur éleveur céréalier viticulteur maraîcher vigneron arboriculteur ostréiculteur apiculteur
exploitante paysanne cultivatrice productrice éleveuse = agricultrice éleveuse céréalière viticultrice maraîchère vigneronne
vigneron viticulteur producteur exploitant = viticulteur vigneron
vigneronne viticultrice productrice exploitante = viticultrice vigneronne
agriculteur = éleveur céréalier maraîcher viticulteur producteur exploitant
agricultrice = éleveuse céréalière maraîchère viticultrice productrice exploitante
artisan commerçant = boulanger boucher pâtissier charcutier coiffeur menuisier plombier électricien maçon fleuriste cordonnier bijoutier horloger garagiste fromager chocolatier
artisane commerçante = boulangère bouchère pâtissière coiffeuse fleuriste bijoutière fromagère chocolatière gérante
restaurateur = gérant chef cuisinier patron cafetier
restauratrice cafetière = gérante cheffe cuisinière patronne
cuisinier = chef
cuisinière = cheffe
jeune_homme = étudiant lycéen apprenti collégien
jeune_femme jeune_fille = étudiante lycéenne apprentie collégienne
adolescent adolescente ado élève = lycéen lycéenne collégien collégienne
vieil_homme vieux_monsieur ancien = retraité
vieille_dame = retraitée
prévenu accusé mis_en_cause suspect intéressé = accusé prévenu suspect mis_en_cause
prévenue accusée mise_en_cause suspecte intéressée = accusée prévenue suspecte
maman mère_de_famille = mère maman
papa père_de_famille = père papa
plaignant partie_civile = victime plaignant requérant
plaignante partie_civile = victime plaignante requérante
journaliste reporter confrère correspondant = journaliste reporter correspondant rédacteur_en_chef grand_reporter éditorialiste
consœur journaliste = journaliste reporter correspondante rédactrice_en_chef
astronaute spationaute cosmonaute = astronaute spationaute cosmonaute pilote
diplomate = ambassadeur ambassadrice consul consule chargé_d_affaires représentant représentante
médecin docteur docteure praticien praticienne spécialiste soignant soignante = urgentiste pédiatre chirurgien chirurgienne psychiatre généraliste dermatologue anesthésiste chef_de_service cheffe_de_service oncologue gériatre radiologue ophtalmologue
avocat avocate = bâtonnier bâtonnière pénaliste me conseil
porte-parole = chargé_de_communication chargée_de_communication responsable_de_la_communication directeur_de_la_communication directrice_de_la_communication
auteur autrice auteure = romancier romancière écrivain écrivaine essayiste historien historienne philosophe dramaturge scénariste
femme_de_lettres = romancière écrivaine poétesse
homme_de_lettres = romancier écrivain poète
dirigeant dirigeante responsable = secrétaire_général secrétaire_générale président présidente directeur directrice directeur_général directrice_générale
homme_politique femme_politique politique politicien politicienne = président présidente ministre premier_ministre première_ministre député députée sénateur sénatrice maire mairesse bourgmestre conseiller conseillère eurodéputé eurodéputée élu élue échevin échevine candidat candidate leader chef cheffe secrétaire_d_état chancelier chancelière gouverneur gouverneure sous-ministre vice-premier ex-ministre ex-président ex-premier présidentiable insoumis insoumise dirigeant dirigeante parlementaire porte-parole premier_secrétaire première_secrétaire secrétaire_général secrétaire_générale secrétaire_national secrétaire_nationale chef_de_file tête_de_liste adjoint adjointe
élu élue = maire_adjoint maire_adjointe édile tête_de_liste insoumis insoumise rapporteur rapporteure premier_magistrat première_magistrate gouverneur gouverneure socialiste communiste écologiste centriste républicain républicaine frontiste
édile = échevin échevine adjoint adjointe conseiller conseillère élu élue
premier_édile premier_magistrat première_magistrate = maire mairesse bourgmestre édile
maire mairesse bourgmestre édile = premier_édile bourgmestre maire mairesse
échevin échevine conseiller conseillère adjoint adjointe = échevin échevine conseiller conseillère adjoint adjointe
parlementaire = insoumis insoumise vice-président vice-présidente chef_de_file
député députée = insoumis insoumise rapporteur rapporteure eurodéputé eurodéputée porte-parole
sénateur sénatrice = rapporteur rapporteure
eurodéputé eurodéputée = député députée parlementaire
insoumis insoumise socialiste communiste écologiste centriste macroniste frontiste républicain républicaine libéral libérale conservateur conservatrice travailliste démocrate indépendantiste = député députée sénateur sénatrice maire mairesse conseiller conseillère eurodéputé eurodéputée président présidente candidat candidate porte-parole élu élue leader chef cheffe ministre parlementaire premier_secrétaire première_secrétaire secrétaire_général secrétaire_national secrétaire_nationale adjoint adjointe échevin échevine gouverneur gouverneure bourgmestre tête_de_liste premier_ministre représentant représentante
candidat candidate présidentiable = député députée sénateur sénatrice maire ministre président présidente conseiller conseillère tête_de_liste ex-ministre leader gouverneur gouverneure candidat candidate vice-président vice-présidente
tête_de_liste chef_de_file = candidat candidate eurodéputé eurodéputée député députée
ministre = chef_de_la_diplomatie
secrétaire_d_état = ministre
chef_de_la_diplomatie cheffe_de_la_diplomatie = ministre secrétaire_d_état
garde_des_sceaux = ministre
locataire_de_bercy locataire_de_beauvau = ministre
locataire_de_matignon chef_du_gouvernement cheffe_du_gouvernement premier_ministre première_ministre = premier_ministre première_ministre chancelier chancelière
chef_de_l_exécutif = président présidente premier_ministre première_ministre gouverneur
locataire_de_la_maison_blanche maître_du_kremlin = président
cheffe_de_l_état = présidente président
chef_de_l_état souverain monarque = roi reine empereur sultan émir
souverain souveraine monarque = roi empereur sultan prince princesse émir monarque souverain souveraine
roi reine = souverain souveraine monarque
chef_du_gouvernement dirigeant dirigeante leader = chancelier chancelière première_ministre président présidente
dictateur autocrate homme_fort = président dictateur
chancelier chancelière = chef_du_gouvernement
gouverneur gouverneure = gouverneur gouverneure
dirigeant dirigeante responsable = ministre leader première_secrétaire chancelier chancelière roi dictateur souverain vice-président vice-présidente patron patronne gouverneur gouverneure commissaire
responsable = coordinateur coordinatrice coordonnateur coordonnatrice délégué déléguée secrétaire adjoint adjointe chargé chargée référent référente maire secrétaire_d_état conseiller conseillère représentant représentante porte-parole administrateur administratrice proviseur proviseure principal principale préfet préfète sous-préfet sous-préfète commandant commandante capitaine manager gestionnaire animateur animatrice organisateur organisatrice régisseur trésorier trésorière haut-commissaire émissaire sous-directeur sous-directrice chef_de_service chef_d_établissement éducateur éducatrice inspecteur inspectrice curateur conservateur conservatrice doyen doyenne recteur rectrice
patron patronne = coordinateur coordinatrice première_secrétaire vice-président vice-présidente chef_d_entreprise propriétaire restaurateur restauratrice hôtelier hôtelière cafetier cafetière tenancier manager sélectionneur entraîneur préfet commissaire procureur procureure entrepreneur entrepreneuse industriel buraliste boulanger boulangère ministre cuisinier repreneur repreneuse exploitant éditeur éditrice producteur productrice leader
grand_patron = directeur directrice
pdg = président-directeur président présidente directeur_général directrice_générale
directeur_général directrice_générale = pdg directeur directrice président-directeur
directeur directrice = directeur_général directrice_générale pdg manager
président présidente = coprésident coprésidente pdg président-directeur
manager cadre = directeur directrice responsable chef cheffe manager
chef cheffe leader = secrétaire_général secrétaire_générale ministre chancelier chancelière coprésident coprésidente commandant commandante porte-parole tête_de_liste député députée
leader = cheffe sénateur sénatrice maire capitaine chanteur chanteuse syndicaliste opposant opposante candidat candidate
numéro_un = chef cheffe leader pdg directeur directrice_générale directeur_général chancelier dirigeant dirigeante coordinateur
numéro_deux = vice-président vice-présidente secrétaire_général secrétaire_générale directeur_général adjoint adjointe premier_ministre
bras_droit = adjoint adjointe directeur directrice conseiller conseillère
opposant opposante dissident = leader chef cheffe président présidente avocat avocate journaliste militant militante député députée maire candidat candidate dissident activiste
haut_fonctionnaire fonctionnaire = préfet préfète directeur directrice secrétaire_général secrétaire_générale commissaire inspecteur inspectrice sous-préfet sous-préfète recteur rectrice sous-ministre sous-secrétaire haut-commissaire administrateur administratrice conseiller conseillère douanier diplomate agent agente
préfet préfète = sous-préfet sous-préfète haut-commissaire
commissaire = haut-commissaire
conseiller conseillère collaborateur collaboratrice = conseiller conseillère directeur directrice collaborateur collaboratrice stratège
porte-parole = chargé chargée dircom représentant représentante chef cheffe responsable président présidente
représentant représentante = ambassadeur ambassadrice émissaire envoyé envoyée syndicaliste secrétaire_général secrétaire_générale secrétaire coordinateur coordinatrice dirigeant dirigeante responsable vice-président vice-présidente député députée haut-commissaire commissaire avocat avocate
diplomate = envoyé envoyée haut-commissaire chargé chargée secrétaire_d_état négociateur négociatrice médiateur médiatrice secrétaire_général sous-secrétaire
ambassadeur ambassadrice = représentant représentante diplomate
émissaire envoyé envoyée = envoyé envoyée émissaire représentant représentante
négociateur négociatrice médiateur médiatrice = émissaire envoyé envoyée ministre ambassadeur
magistrat magistrate = garde_des_sceaux conseiller conseillère rapporteur rapporteure greffier
juge = magistrat magistrate président présidente
procureur procureure parquetier parquetière = vice-procureur vice-procureure substitut avocat_général avocate_générale magistrat magistrate procureur_général
avocat avocate conseil défenseur défenseure pénaliste juriste homme_de_loi = avocat avocate bâtonnier bâtonnière me pénaliste conseil défenseur défenseure constitutionnaliste fiscaliste
juriste = professeur professeure magistrat magistrate notaire huissier conseiller conseillère
accusé accusée prévenu prévenue mis_en_cause mise_en_cause suspect suspecte inculpé inculpée détenu détenue prisonnier prisonnière intéressé intéressée = accusé accusée prévenu prévenue mis_en_cause mise_en_cause inculpé inculpée suspect suspecte détenu détenue prisonnier prisonnière tueur agresseur assaillant assaillante ravisseur trafiquant meurtrier meurtrière braqueur escroc voleur voleuse complice cambrioleur dealer
tueur meurtrier assassin = tueur meurtrier assassin
assaillant agresseur tireur = assaillant agresseur tireur tueur
braqueur malfaiteur truand gangster = braqueur malfaiteur truand gangster trafiquant voleur cambrioleur
fugitif fugitive = fugitif fugitive suspect suspecte prisonnier détenu
plaignant plaignante victime = plaignant plaignante
jeune_femme = plaignante
quadragénaire quinquagénaire sexagénaire trentenaire = accusé accusée prévenu prévenue suspect
témoin = riverain riveraine voisin voisine passant passante habitant habitante automobiliste
policier policière agent agente fonctionnaire enquêteur enquêtrice = commissaire brigadier commandant capitaine lieutenant major inspecteur inspectrice gardien_de_la_paix policier policière agent agente officier officière adjudant enquêteur enquêtrice brigadier-chef
commissaire officière = commissaire commandant capitaine lieutenant
gendarme militaire officier enquêteur gradé = gendarme colonel adjudant-chef maréchal lieutenant-colonel
détective = inspecteur commissaire enquêteur
pompier sapeur-pompier soldat_du_feu secouriste officier = pompier sapeur-pompier pompière colonel capitaine commandant lieutenant adjudant adjudant-chef sergent lieutenant-colonel caporal soldat_du_feu
pompière = sapeur-pompier
secouriste sauveteur = secouriste sauveteur pompier maître-nageur gendarme
militaire officier gradé soldat haut_gradé = soldat général contre-amiral maréchal commandant adjudant-chef lieutenant-colonel quartier-maître vice-amiral réserviste parachutiste légionnaire brigadier colonel capitaine lieutenant pilote vétéran tireur sous-officier
militaire officière soldate = soldate commandante générale officière
général commandant chef = commandant amiral maréchal colonel général
rebelle combattant milicien = chef commandant rebelle combattant milicien
marin officier navigateur = amiral contre-amiral capitaine commandant skipper quartier-maître marin navigateur
navigateur navigatrice skipper skippeuse marin = navigateur navigatrice skipper skippeuse marin
garde gardien surveillant agent = surveillant gardien garde
surveillante gardienne = surveillante gardienne
agent = douanier
footballeur joueur sportif athlète champion international star vedette = attaquant défenseur gardien gardien_de_but milieu_de_terrain avant-centre buteur ailier capitaine talonneur demi_de_mêlée demi_d_ouverture troisième_ligne deuxième_ligne ouvreur meneur libéro rugbyman basketteur handballeur volleyeur portier international coéquipier tennisman pongiste hockeyeur footballeur joueur
joueur = golfeur
joueuse sportive athlète championne internationale star = attaquante défenseure gardienne buteuse milieu_de_terrain volleyeuse basketteuse handballeuse footballeuse tenniswoman golfeuse rugbywoman ailière internationale meneuse pongiste hockeyeuse joueuse
sportif athlète champion médaillé compétiteur star vedette = sprinteur marathonien perchiste sauteur lanceur décathlonien hurdleur coureur cycliste vététiste grimpeur rameur kayakiste céiste escrimeur fleurettiste épéiste sabreur judoka karatéka lutteur boxeur pugiliste gymnaste nageur plongeur triathlète biathlète fondeur skieur slalomeur descendeur snowboardeur patineur surfeur cavalier jockey navigateur pongiste haltérophile golfeur pilote pistard alpiniste tireur motard
sportive athlète championne médaillée compétitrice star = sprinteuse marathonienne perchiste sauteuse lanceuse heptathlonienne hurdleuse coureuse cycliste vététiste grimpeuse rameuse kayakiste céiste escrimeuse fleurettiste épéiste sabreuse judoka karatéka lutteuse boxeuse pugiliste gymnaste nageuse plongeuse triathlète biathlète fondeuse skieuse slalomeuse descendeuse snowboardeuse patineuse surfeuse cavalière navigatrice pongiste haltérophile golfeuse pilote alpiniste tireuse
champion champion_olympique champion_du_monde tenant_du_titre médaillé lauréat vainqueur = nageur boxeur judoka sprinteur skieur coureur cycliste tennisman joueur pilote escrimeur lutteur biathlète athlète champion vainqueur médaillé
championne championne_olympique championne_du_monde tenante_du_titre médaillée lauréate = nageuse boxeuse judoka sprinteuse skieuse coureuse joueuse escrimeuse lutteuse biathlète athlète championne médaillée
coureur cycliste grimpeur sprinteur maillot_jaune = coureur cycliste sprinteur grimpeur maillot_jaune leader équipier
coureuse cycliste grimpeuse sprinteuse = coureuse cycliste sprinteuse grimpeuse
tenniswoman joueuse = numéro_un
boxeur pugiliste combattant = boxeur pugiliste champion
boxeuse pugiliste combattante = boxeuse pugiliste championne
motard = pilote
gardien_de_but = gardien portier
avant-centre = attaquant buteur ailier
buteuse attaquante = buteuse ailière
défenseur = libéro capitaine
milieu_de_terrain meneur = milieu_de_terrain meneur capitaine
capitaine = skipper
technicien entraîneur coach tacticien stratège sélectionneur = entraîneur coach sélectionneur technicien manager tacticien
technicienne entraîneure entraîneuse coach sélectionneuse = entraîneuse entraîneure sélectionneuse coach
manager = entraîneur sélectionneur
directeur_sportif dirigeant = directeur_sportif manager président
alpiniste grimpeur aventurier explorateur = alpiniste grimpeur explorateur navigateur guide
alpiniste grimpeuse aventurière exploratrice = alpiniste grimpeuse exploratrice navigatrice
torero matador = torero matador
consultant consultante = footballeur joueur journaliste entraîneur
chanteur artiste interprète star vedette crooner musicien = chanteur rappeur slameur ténor baryton auteur-compositeur compositeur parolier crooner soliste rockeur leader
chanteuse artiste interprète star diva cantatrice musicienne = chanteuse rappeuse slameuse soprano mezzo-soprano cantatrice auteure-compositrice autrice-compositrice compositrice parolière soliste diva rockeuse
rappeur = chanteur
musicien artiste soliste interprète virtuose = guitariste bassiste batteur pianiste violoniste violoncelliste saxophoniste trompettiste accordéoniste harpiste flûtiste clarinettiste organiste percussionniste altiste claveciniste chef_d_orchestre maestro compositeur dj rappeur chanteur
musicienne artiste soliste interprète virtuose = bassiste batteuse violoncelliste saxophoniste trompettiste accordéoniste harpiste flûtiste clarinettiste organiste percussionniste altiste claveciniste cheffe_d_orchestre compositrice dj rappeuse chanteuse
maestro chef chef_d_orchestre = chef_d_orchestre maestro
cheffe = cheffe_d_orchestre
compositeur = musicien parolier auteur-compositeur
producteur = dj
acteur comédien artiste star interprète vedette = humoriste metteur_en_scène imitateur cascadeur chanteur
actrice comédienne artiste star interprète vedette = imitatrice cascadeuse chanteuse mannequin
humoriste = imitateur acteur
humoriste = comédienne actrice imitatrice
artiste = circassienne magicien magicienne clown illusionniste acrobate scénographe danseur_étoile danseuse_étoile caricaturiste graffeuse street-artiste bédéiste graphiste mosaïste designer couturier conteur conteuse vidéaste auteur autrice poète poétesse orfèvre
danseur danseuse = danseur_étoile danseuse_étoile chorégraphe danseur danseuse
cinéaste réalisateur réalisatrice metteur_en_scène = vidéaste scénariste réalisatrice documentariste metteur_en_scène producteur productrice
metteur_en_scène metteuse_en_scène = dramaturge réalisateur comédien comédienne
auteur autrice auteure créateur créatrice = scénariste réalisateur réalisatrice metteur_en_scène metteuse_en_scène dramaturge chorégraphe
créateur créatrice styliste couturier couturière designer = styliste designer couturier couturière créateur créatrice
créateur créatrice = fondateur fondatrice inventeur architecte artiste dessinateur dessinatrice illustrateur illustratrice youtubeur youtubeuse
architecte urbaniste = architecte urbaniste paysagiste
dessinateur dessinatrice bédéiste illustrateur illustratrice = dessinateur dessinatrice caricaturiste bédéiste illustrateur illustratrice auteur autrice
peintre plasticien plasticienne sculpteur sculptrice = plasticien plasticienne peintre sculpteur sculptrice
star vedette personnalité = acteur actrice chanteur chanteuse animateur animatrice mannequin influenceur influenceuse présentateur présentatrice footballeur rappeur humoriste youtubeur youtubeuse comédien comédienne
influenceur influenceuse youtubeur youtubeuse vidéaste tiktokeur tiktokeuse streameur streameuse créateur_de_contenu créatrice_de_contenu blogueur blogueuse = influenceur influenceuse youtubeur youtubeuse vidéaste tiktokeur tiktokeuse streameur streameuse blogueur blogueuse créateur_de_contenu créatrice_de_contenu
écrivain romancier auteur = nouvelliste biographe philosophe conteur académicien chroniqueur éditorialiste traducteur lauréat
écrivaine romancière autrice auteure = nouvelliste biographe philosophe conteuse académicienne chroniqueuse éditorialiste traductrice lauréate
auteur = chercheur sociologue politologue économiste professeur psychologue psychiatre médecin géographe anthropologue avocat coauteur biologiste physicien climatologue directeur
autrice auteure = chercheuse sociologue politologue économiste professeure psychologue psychiatre médecin géographe anthropologue avocate coautrice biologiste physicienne climatologue directrice
poète poétesse = écrivain écrivaine
académicien académicienne = écrivain écrivaine historien historienne romancier romancière académicien académicienne
lauréat lauréate = écrivain écrivaine économiste physicien physicienne chimiste biologiste romancier romancière militant militante chercheur chercheuse
intellectuel penseur essayiste = philosophe sociologue historien historienne écrivain écrivaine essayiste politologue économiste
philosophe = essayiste professeur professeure
éditeur éditrice = directeur directrice
journaliste reporter confrère consœur rédacteur rédactrice = rédacteur rédactrice éditorialiste chroniqueur chroniqueuse reporter correspondant correspondante animateur animatrice présentateur présentatrice grand_reporter rédacteur_en_chef rédactrice_en_chef photoreporter commentateur envoyé envoyée documentariste directeur directrice critique cadreur caméraman blogueur blogueuse
éditorialiste chroniqueur chroniqueuse polémiste commentateur = éditorialiste chroniqueur chroniqueuse journaliste polémiste commentateur essayiste
animateur animatrice présentateur présentatrice = journaliste chroniqueur chroniqueuse humoriste producteur productrice
photographe = photoreporter photojournaliste
scientifique chercheur chercheuse spécialiste expert experte = vulcanologue chronobiologiste microbiologiste biochimiste généticien généticienne neuroscientifique neurobiologiste éthologue herpétologue mycologue océanographe hydrogéologue météorologiste ethnologue linguiste infectiologue immunologue immunologiste toxicologue pharmacologue informaticien informaticienne géophysicien géophysicienne planétologue astrophysicien astrophysicienne cosmologue cartographe paléoanthropologue préhistorien préhistorienne musicologue géopolitologue criminologue philologue enseignant-chercheur géologue glaciologue sismologue zoologue primatologue paléontologue archéologue anthropologue mathématicien mathématicienne nutritionniste écologiste spécialiste bactériologiste parasitologue biostatisticien
savant = physicien physicienne chimiste mathématicien mathématicienne biologiste astronome chercheur chercheuse professeur professeure
spécialiste expert experte = pneumologue cardiologue pédiatre psychiatre pédopsychiatre psychanalyste sexologue dermatologue allergologue urgentiste addictologue oncologue gynécologue endocrinologue gériatre chirurgien chirurgienne forestier prévisionniste pénaliste avocat avocate fiscaliste urbaniste architecte paysagiste œnologue conservateur conservatrice essayiste journaliste ambassadeur militaire général colonel commissaire formateur formatrice conseiller conseillère chargé chargée fondateur fondatrice notaire comptable thérapeute psychothérapeute diététicien diététicienne coach courtier courtière gestionnaire stratège cofondateur cofondatrice
analyste économiste = analyste stratège économiste chef_économiste
universitaire chercheur chercheuse enseignant enseignante professeur professeure enseignant-chercheur = politiste criminologue islamologue géopolitologue anthropologue ethnologue linguiste démographe psychologue archéologue musicologue sémiologue philologue constitutionnaliste spécialiste enseignant-chercheur maître_de_conférences doyen doyenne recteur rectrice doctorant doctorante biologiste physicien physicienne climatologue chimiste mathématicien mathématicienne médecin sociologue politologue historien historienne économiste géographe juriste philosophe égyptologue épidémiologiste virologue urbaniste essayiste théologien théologienne
sociologue politologue politiste = politologue politiste sociologue chercheur chercheuse professeur professeure
historien historienne = archéologue archiviste biographe professeur professeure chercheur chercheuse
géologue = vulcanologue volcanologue sismologue
médecin = infectiologue
thérapeute praticien praticienne = psychologue psychiatre psychanalyste psychothérapeute pédopsychiatre sexologue thérapeute
psychiatre = pédopsychiatre
météorologue prévisionniste = météorologue prévisionniste climatologue
ingénieur ingénieure inventeur = ingénieur ingénieure inventeur informaticien
informaticien informaticienne développeur développeuse = ingénieur développeur développeuse
naturaliste écologue ornithologue = ornithologue botaniste biologiste écologue zoologue naturaliste entomologiste
naturaliste écologiste militant militante = président présidente porte-parole directeur directrice fondateur fondatrice
médecin docteur docteure praticien praticienne clinicien spécialiste chef_de_service = pneumologue oncologue infectiologue radiologue anesthésiste réanimateur réanimatrice ophtalmologue hématologue endocrinologue gastroentérologue rhumatologue stomatologue urologue néphrologue allergologue addictologue gériatre gérontologue pathologiste neurochirurgien neurochirurgienne obstétricien accoucheur interne généraliste chirurgien chirurgienne cardiologue pédiatre urgentiste dermatologue gynécologue psychiatre neurologue professeur professeure chef_de_service légiste médecin épidémiologiste
chirurgien chirurgienne = neurochirurgien neurochirurgienne chirurgien chirurgienne
généraliste = médecin docteur docteure
soignant soignante praticien praticienne = kinésithérapeute kiné orthophoniste pharmacien pharmacienne dentiste ostéopathe podologue psychologue psychomotricienne ergothérapeute puéricultrice ambulancier
infirmier infirmière = puéricultrice soignant soignante
praticien praticienne = vétérinaire
pharmacien pharmacienne = pharmacien pharmacienne
entrepreneur entrepreneuse entrepreneure homme_d_affaires femme_d_affaires chef_d_entreprise dirigeant dirigeante = restaurateur restauratrice hôtelier hôtelière brasseur brasseuse propriétaire promoteur promotrice chef_d_entreprise industriel investisseur banquier banquière repreneur repreneuse artisan artisane négociant entrepreneur entrepreneuse entrepreneure
milliardaire magnat oligarque industriel financier homme_d_affaires = fondateur pdg investisseur président propriétaire magnat oligarque milliardaire patron actionnaire banquier entrepreneur industriel
fondateur fondatrice = cofondateur cofondatrice créateur créatrice
cofondateur cofondatrice = fondateur fondatrice
propriétaire gérant gérante exploitant exploitante = gérant gérante tenancier restaurateur restauratrice hôtelier hôtelière patron patronne
banquier banquière financier = gouverneur gouverneure directeur directrice trader pdg banquier banquière président
économiste = professeur professeure
investisseur actionnaire = investisseur actionnaire milliardaire
restaurateur restauratrice chef cheffe cuisinier cuisinière = restaurateur restauratrice chef cheffe cuisinier cuisinière traiteur pâtissier pâtissière gérant gérante
artisan artisane = boulanger boulangère boucher bouchère charcutier pâtissier pâtissière confiseur menuisier ébéniste charpentier plombier électricien électricienne maçon couvreur serrurier forgeron potier potière céramiste luthier bijoutier bijoutière horloger orfèvre cordonnier coiffeur coiffeuse couturier couturière imprimeur garagiste brasseur brasseuse chocolatier chocolatière peintre fromager fromagère
commerçant commerçante vendeur vendeuse = boulanger boulangère boucher bouchère charcutier fleuriste libraire buraliste caviste bijoutier bijoutière poissonnier poissonnière épicier épicière cordonnier garagiste opticien opticienne coiffeur coiffeuse restaurateur restauratrice marchand fromager fromagère
professionnel professionnelle = restaurateur restauratrice hôtelier hôtelière agriculteur agricultrice pêcheur artisan artisane commerçant commerçante coiffeur coiffeuse vigneron vigneronne viticulteur viticultrice boulanger boulangère guide moniteur monitrice agent_immobilier garagiste boucher ostréiculteur éleveur éleveuse apiculteur apicultrice chauffeur_de_taxi libraire pharmacien pharmacienne vétérinaire
bijoutier bijoutière joaillier = bijoutier bijoutière joaillier horloger
agriculteur exploitant paysan cultivateur producteur fermier = apiculteur ostréiculteur horticulteur arboriculteur fermier agriculteur éleveur viticulteur vigneron céréalier maraîcher paysan berger exploitant
agricultrice exploitante paysanne cultivatrice productrice fermière = apicultrice ostréicultrice horticultrice arboricultrice fermière agricultrice éleveuse viticultrice vigneronne céréalière maraîchère paysanne bergère exploitante
viticulteur vigneron producteur = œnologue
éleveur éleveuse = berger bergère agriculteur agricultrice
marin patron = pêcheur
syndicaliste = responsable dirigeant
délégué déléguée élu élue = syndicaliste délégué déléguée
militant militante activiste = président présidente fondateur fondatrice porte-parole coordinateur coordinatrice cofondateur cofondatrice directeur directrice bénévole membre opposant opposante féministe militant militante activiste lanceur_d_alerte écologiste délégué déléguée adhérent adhérente syndicaliste
féministe = militante présidente porte-parole essayiste
lanceur_d_alerte lanceuse_d_alerte = informaticien ingénieur salarié salariée infirmière médecin cadre
bénévole = président présidente membre secouriste responsable
manifestant manifestante = militant militante étudiant étudiante lycéen lycéenne
philanthrope mécène donateur = milliardaire fondateur homme_d_affaires
religieux prélat ecclésiastique = abbé vicaire diacre aumônier moine pasteur pape nonce patriarche père
prêtre curé père abbé = prêtre curé père abbé vicaire aumônier
évêque archevêque monseigneur = évêque archevêque monseigneur cardinal
cardinal = archevêque
pape = souverain_pontife pontife
sœur = religieuse abbesse
religieux moine = abbé frère
pasteure = pasteur
imam prédicateur religieux = imam mufti cheikh prédicateur
dignitaire = recteur
théologien théologienne = professeur professeure pasteur prêtre
prof enseignant enseignante professeur professeure pédagogue = enseignant enseignante instituteur institutrice professeur professeure prof maître maîtresse formateur formatrice éducateur éducatrice directeur directrice professeur_des_écoles
instituteur institutrice maître maîtresse = professeur_des_écoles instituteur institutrice
principal proviseur proviseure directeur directrice = proviseur proviseure principal principale chef_d_établissement
éducateur éducatrice = animateur animatrice moniteur monitrice
étudiant étudiante = doctorant doctorante bachelier apprenti élève stagiaire
jeune_homme = footballeur joueur adolescent rappeur stagiaire agriculteur coureur
jeune_femme jeune_fille = adolescente joueuse
adolescent ado jeune jeune_homme garçon = adolescent collégien lycéen élève ado écolier
adolescente ado jeune jeune_fille fille = adolescente collégienne lycéenne élève ado écolière
lycéen lycéenne étudiant étudiante = lycéen lycéenne élève
enfant = écolier
enfant fillette = écolière fillette
retraité retraitée = septuagénaire octogénaire sexagénaire nonagénaire
septuagénaire octogénaire nonagénaire sexagénaire = retraité retraitée
vieil_homme = octogénaire nonagénaire septuagénaire
vieille_dame = octogénaire nonagénaire septuagénaire
père papa parent = papa père père_de_famille
mère maman parent = maman mère mère_de_famille
grand-mère mamie = grand-mère mamie
grand-père papi papy = grand-père papi papy
mari époux conjoint compagnon = mari époux conjoint compagnon
épouse femme conjointe compagne = épouse conjointe compagne
ex-compagnon ex-mari ex-conjoint = ex-compagnon ex-mari ex-conjoint
ex-compagne ex-femme ex-épouse = ex-compagne ex-femme
proche = frère sœur cousin cousine ami amie mère père oncle tante
frère = jumeau
sœur = jumelle
chauffeur conducteur routier = chauffeur conducteur routier chauffeur_routier chauffeur_de_taxi conducteur_de_bus camionneur livreur automobiliste
chauffeuse conductrice = chauffeuse conductrice automobiliste
automobiliste = conducteur conductrice chauffeur
cheminot = conducteur contrôleur
pilote commandant_de_bord commandant = pilote commandant_de_bord capitaine copilote
aviateur = pilote
livreur livreuse coursier = livreur livreuse coursier
postier facteur = facteur postier
ouvrier salarié employé = ouvrier salarié soudeur magasinier mécanicien technicien cheminot éboueur caissier intérimaire employé
ouvrière salariée employée = ouvrière salariée caissière technicienne employée
salarié salariée employé employée = cadre agent agente vendeur vendeuse serveur serveuse
riverain riveraine habitant habitante résident résidente voisin voisine villageois villageoise = riverain riveraine habitant habitante résident résidente voisin voisine locataire villageois villageoise retraité retraitée
locataire = habitant habitante
passager passagère voyageur voyageuse usager usagère = passager passagère voyageur voyageuse usager usagère
touriste vacancier visiteur visiteuse = touriste vacancier visiteur visiteuse
randonneur randonneuse = alpiniste
réfugié réfugiée exilé exilée migrant migrante = réfugié réfugiée exilé exilée migrant migrante demandeur_d_asile demandeuse_d_asile
rescapé rescapée survivant survivante = rescapé rescapée survivant survivante victime
supporter supportrice fan = supporter supportrice fan
client cliente = consommateur consommatrice
internaute utilisateur utilisatrice = internaute utilisateur
requérant requérante demandeur = plaignant plaignante requérant requérante
prince princesse = prince princesse
prince princesse = duc duchesse
enquêteur = détective
guide = alpiniste
amateur = collectionneur
chaîne station radio antenne média = antenne chaîne radio télévision station
quotidien journal hebdomadaire titre média publication tabloïd revue magazine mensuel hebdo organe = quotidien journal hebdomadaire magazine revue tabloïd mensuel hebdo site
plateforme = site
agence média = agence_de_presse
rédaction = journal quotidien magazine chaîne
entreprise société groupe compagnie firme géant marque multinationale maison enseigne = startup start-up filiale holding équipementier avionneur fabricant enseigne maison cabinet coopérative laboratoire maison_d_édition maison_de_disques mutuelle compagnie_aérienne distributeur banque pme studio régie site plateforme plate-forme énergéticien label motoriste chaîne institut armateur entreprise société groupe compagnie firme usine opérateur constructeur assureur transporteur exploitant gestionnaire promoteur fournisseur éditeur
start-up startup jeune_pousse = start-up startup jeune_pousse entreprise société
filiale = société
constructeur fabricant industriel avionneur = avionneur fabricant équipementier motoriste constructeur
avionneur = groupe
opérateur plateforme plate-forme = opérateur plateforme plate-forme site réseau
plateforme plate-forme réseau_social site = plateforme plate-forme réseau_social site
transporteur = compagnie_aérienne compagnie
assureur mutuelle assurance = mutuelle assurance assureur
éditeur maison_d_édition = maison_d_édition maison
label = maison_de_disques
distributeur chaîne = distributeur enseigne
banque établissement institution groupe = banque banque_centrale caisse
exploitant gestionnaire = opérateur société
association organisation ong asbl collectif fondation mouvement = ong association asbl fondation organisation fédération collectif réseau ligue union comité coordination croix-rouge observatoire groupement confédération syndicat
fédération ligue instance confédération = fédération ligue confédération union comité
instance = commission conseil cour
union = confédération fédération syndicat
collectif mouvement comité = collectif mouvement coordination association intersyndicale
syndicat fédération organisation centrale confédération = syndicat fédération confédération union centrale cgt coordination intersyndicale
think_tank institut centre = think_tank institut centre fondation observatoire
institut organisme institution centre = observatoire centre laboratoire académie
agence institution organisme autorité instance office = agence institut organisme autorité office commission régulateur conseil comité haut-commissariat caisse observatoire inspection
régulateur gendarme = autorité régulateur agence commission
commission = comité conseil
comité = commission
administration autorité services = préfecture administration mairie rectorat direction ministère office agence caisse
préfecture = sous-préfecture
autorités = préfecture
département = ministère
mairie municipalité ville commune collectivité = mairie municipalité ville commune métropole
collectivité = département région conseil_départemental conseil_régional arrondissement
département = conseil_départemental
région = conseil_régional
exécutif gouvernement cabinet = gouvernement exécutif cabinet
junte pouvoir = junte gouvernement
assemblée chambre parlement palais_bourbon chambre_basse = assemblée chambre assemblée_nationale parlement
chambre haute_assemblée chambre_haute = sénat
parlement = sénat congrès
exécutif exécutif_européen institution = commission_européenne
bloc = union_européenne
tribunal juridiction cour justice haute_juridiction instance = tribunal cour conseil cour_d_appel cour_des_comptes conseil_constitutionnel conseil_d_état cour_de_cassation cour_suprême
institution = conseil_constitutionnel cour_des_comptes
police gendarmerie = police gendarmerie commissariat police_municipale
forces_de_l_ordre = police gendarmerie
armée état-major = armée état-major
alliance organisation = otan
agence organisation = unicef onu
organisation institution = onu nations_unies
club équipe formation écurie = club équipe écurie
groupe formation = orchestre groupe trio duo
compagnie troupe = troupe compagnie
parti formation mouvement = front coalition union alliance ligue
coalition alliance bloc = coalition alliance bloc front
groupe mouvement organisation = milice rébellion mouvement junte
établissement institution = lycée collège clinique conservatoire faculté théâtre foyer
établissement = crèche ehpad centre
faculté université = faculté université
école = lycée collège
hôpital clinique chu établissement = hôpital clinique chu
église diocèse = diocèse église paroisse
document texte = rapport communiqué lettre courrier note arrêté décret loi projet_de_loi résolution accord contrat traité charte manifeste étude mémo circulaire procès-verbal ordonnance règlement jugement arrêt tract tribune pétition dossier motion directive constitution déclaration convention
texte = article livre proposition tweet post
rapport étude enquête document = étude rapport enquête audit bilan synthèse sondage baromètre
sondage baromètre = sondage enquête étude baromètre
publication article étude = article étude revue
communiqué déclaration note = communiqué déclaration
missive lettre courrier = lettre courrier courriel mail missive
courriel mail message = mail courriel message
message = post tweet communiqué lettre sms courrier texto publication vidéo
publication post message tweet = tweet post publication message story
article = tribune éditorial chronique dépêche
tribune article = lettre
éditorial édito billet = éditorial édito billet
livre ouvrage récit roman = livre ouvrage roman récit recueil
ouvrage livre = manuel autobiographie
loi = projet_de_loi
projet_de_loi projet texte = projet_de_loi projet loi
décret arrêté = décret arrêté ordonnance
décision jugement arrêt ordonnance = jugement arrêt ordonnance décision
accord traité = accord traité convention
note mémo = note mémo circulaire
affiche panneau pancarte = affiche panneau pancarte banderole
conseil assemblée instance organe = conseil_municipal conseil_communal conseil_départemental conseil_régional conseil_général conseil_d_administration conseil_de_sécurité conseil_de_l_europe conseil_national conseil_de_surveillance conseil_scientifique conseil_supérieur conseil_de_paris conseil_constitutionnel conseil_d_état haut_conseil grand_conseil conseil_économique conseil_de_l_ordre conseil_national_de_transition conseil_militaire conseil_présidentiel conseil_territorial conseil_des_sages
gouvernement exécutif = conseil_fédéral conseil_d_etat conseil_des_ministres conseil_exécutif primature matignon conseil_de_gouvernement
parlement chambre = conseil_national conseil_des_états grand_conseil
cour juridiction tribunal justice = cour_constitutionnelle cour_d_assises cour_pénale_internationale conseil_de_prud_hommes
haute_juridiction = cour_constitutionnelle
parquet ministère_public = parquet_fédéral parquet_général parquet_national_financier
police forces_de_l_ordre = police_cantonale police_fédérale police_judiciaire sûreté_du_québec sûreté
banque institution organisme = banque_mondiale banque_centrale
fédération instance organisation = fédération_internationale comité_olympique
comité = comité_olympique
organisation institution = union_africaine conseil_de_l_europe otan organisation_internationale_pour_les_migrations croissant_rouge croix-rouge
agence organisation organisme = programme_alimentaire_mondial programme_des_nations_unies_pour_le_développement programme_des_nations_unies_pour_l_environnement haut_commissariat_aux_réfugiés haut-commissariat_aux_réfugiés organisation_internationale_pour_les_migrations fonds_des_nations_unies_pour_l_enfance fonds_des_nations_unies_pour_la_population
organisme opérateur agence = pôle_emploi france_travail
organisme caisse = assurance_maladie
mouvement organisation groupe = hamas hezbollah houthis talibans guérilla groupe_armé
milice rébellion = houthis hezbollah groupe_armé guérilla
organisation_patronale patronat organisation syndicat = medef organisation_patronale
centrale syndicat centrale_syndicale = centrale_syndicale cgt
autorité instance institution = haute_autorité commission_électorale
commission = commission_électorale
commission = commission_européenne
ministère = quai_d_orsay
présidence = élysée kremlin maison_blanche
administration = maison_blanche
quai_d_orsay = ministère
union organisation bloc = union_européenne union_africaine
équipe = équipe_nationale
diocèse église = évêché archevêché
équipementier groupe industriel = cimentier pétrolier sidérurgiste diffuseur
groupe géant entreprise société compagnie firme = cimentier pétrolier sidérurgiste diffuseur consortium
chaîne = diffuseur
service = samu
agglomération collectivité = agglomération commune métropole canton province
ville commune = agglomération
groupe = groupe_parlementaire
épouse = première_dame
pêcheur pêcheuse professionnel professionnelle = pêcheur pêcheuse
femme = première_dame
élu élue = élue_locale
préparateur préparateur_physique technicien entraîneur = préparateur préparateur_physique
collectionneur = collectionneuse
motard motarde pilote = motard motarde
municipalité ville commune collectivité = mairie commune ville municipalité métropole
organisation ong = fédération association agence syndicat fondation collectif mouvement réseau confédération union ligue comité
centrale centrale_syndicale organisation_syndicale = syndicat confédération fédération union
organisme institution = agence institut office observatoire fondation bureau
établissement = université école lycée collège hôpital clinique banque musée théâtre centre
institution = parlement sénat assemblée université banque
juridiction instance = tribunal cour
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
turc
turque
grec
grecque
afghan
afghane
russe
belge
suisse
serbe
croate
slovène
slovaque
tchèque
bulgare
kosovar
kosovare
flamand
flamande
wallon
wallonne
corse
basque
catalan
catalane
kanak
malgache
kurde
berbère
kabyle
touareg
peul
normand
allemand
allemande
espagnol
espagnole
britannique
américain
américaine
marocain
marocaine
mexicain
mexicaine
africain
africaine
sud-africain
sud-africaine
dominicain
dominicaine
toulousain
toulousaine
argentin
philippin
maghrébin
maghrébine
girondin
poitevin
angevin
savoyard
savoyarde
breton
bretonne
bourguignon
occitan
castillan
mosellan
birman
kényan
kényane
nigériane
texan
chypriote
cypriote
moscovite
burkinabè
burkinabé
monégasque
biélorusse
letton
lettonne
qatari
émirati
yéménite
saoudite
azéri
kazakh
ouzbek
gascon
picard
picarde
lorrain
ch'ti
provençal
provençale
nordiste
sudiste
malouin
malouine
messin
messine
auvergnat
auvergnate
valaisan
valaisanne
carolo
manitobain
manitobaine
"""

CIVILITIES = """
m
mm
mme
mmes
mlle
me
mgr
pr
dr
monsieur
madame
maitre
docteur
professeur
president
presidente
ministre
premier
premiere
general
colonel
senateur
senatrice
depute
deputee
maire
"""

ARTICLES = """
le
la
les
l
un
une
de
du
des
d
"""

OWN_IN_POSTS = """
je
nous
mon
notre
nos
j’ai
j'ai
"""

TOLD_OF_POSTS = """
gazouill*
twitte*
réseaux sociaux*
déclaré
affirmé
écrit
réagi
"""

FIRST_WORDS = """
Le
La
Les
Un
Une
En
Au
Dans
Pour
Il
Elle
Ils
Son
Sa
Ses
Mais
M
L'
D'
"""

PACK = LanguagePack(
    code="fr",
    name="French",
    function_words=word_set(FUNCTION_WORDS),
    dates=DATES,
    mark_space="\N{NO-BREAK SPACE}",
    abbreviations=ABBREVIATIONS,
    marks="« »\n“ ”\n‹ ›",
    speech=SpeechWords(
        verbs=VERBS,
        auxiliaries=AUXILIARIES,
        infinitives=INFINITIVES,
        as_told=AS_TOLD,
        pointers=POINTERS,
        passives=PASSIVES,
        rumour=RUMOUR,
        modals=MODALS,
        negations=NEGATIONS,
        adverbs=ADVERBS,
        adverb_endings=ADVERB_ENDINGS,
        other_verbs=OTHER_VERBS,
        verb_endings=VERB_ENDINGS,
        clause_endings=CLAUSE_ENDINGS,
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
        linkers=LINKERS,
        prepositions=PREPOSITIONS,
        coordinators=COORDINATORS,
        subordinators=SUBORDINATORS,
        titles=TITLES,
        roles=ROLES,
        hypernyms=HYPERNYMS,
        demonym_endings=DEMONYM_ENDINGS,
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
