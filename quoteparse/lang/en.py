"""English: marks, cues, titles, pronouns, dates, with examples."""

from .base import LanguagePack

ABBREVIATIONS = """
mr
mrs
ms
mx
messrs
dr
drs
prof
rev
hon
st
ste
mt
ft
gen
col
maj
capt
cmdr
lt
sgt
cpl
pvt
adm
brig
amb
sen
rep
gov
pres
supt
det
insp
jr
sr
esq
ph.d
m.d
b.a
m.a
inc
ltd
corp
co
bros
llc
plc
no #
nos #
vol #
vols #
p #
pp #
ch
fig #
art #
approx #
est #
ca #
cf
vs
v
al
e.g
i.e
viz
a.m
p.m
jan #
feb #
mar #
apr #
jun #
jul #
aug #
sept #
sep #
oct #
nov #
dec #
ave
blvd
rd
hwy
dept
univ
assn
govt
u.s
u.s.a
u.n
u.k
e.u
d.c
ariz
ark
calif
colo
conn
fla
ga
kan
ky
mich
minn
mo
mont
neb
nev
okla
pa
tenn
tex
va
vt
wash
wis
"""

VERBS = """
accede i | accede accedes acceded | acceded | acceding
accuse so | accuse accuses accused | accused | accusing
acknowledge s | acknowledge acknowledges acknowledged | acknowledged | acknowledging
add s | add adds added | added | adding
admit s | admit admits admitted | admitted | admitting
admonish oi | admonish admonishes admonished | admonished | admonishing
advise s | advise advises advised | advised | advising
affirm s | affirm affirms affirmed | affirmed | affirming
agree s | agree agrees agreed | agreed | agreeing
allege sd | allege alleges alleged | alleged | alleging
allude_to so | allude_to alludes_to alluded_to | alluded_to | alluding_to
amend i | amend amends amended | amended | amending
analyse i | analyse analyses analysed | analysed | analysing
analyze i | analyze analyzes analyzed | analyzed | analyzing
announce s | announce announces announced | announced | announcing
answer s | answer answers answered | answered | answering
apologise i | apologise apologises apologised | apologised | apologising
apologize i | apologize apologizes apologized | apologized | apologizing
appeal i | appeal appeals appealed | appealed | appealing
applaud so | applaud applauds applauded | applauded | applauding
argue s | argue argues argued | argued | arguing
ask i | ask asks asked | asked | asking
assent i | assent assents assented | assented | assenting
assert s | assert asserts asserted | asserted | asserting
assess i | assess assesses assessed | assessed | assessing
assume i | assume assumes assumed | assumed | assuming
assure s | assure assures assured | assured | assuring
attack o | attack attacks attacked | attacked | attacking
attest s | attest attests attested | attested | attesting
backtrack i | backtrack backtracks backtracked | backtracked | backtracking
bark i | bark barks barked | barked | barking
beam i | beam beams beamed | beamed | beaming
beg i | beg begs begged | begged | begging
begin id | begin begins began | begun | beginning
believe i | believe believes believed | believed | believing
bellow i | bellow bellows bellowed | bellowed | bellowing
bemoan so | bemoan bemoans bemoaned | bemoaned | bemoaning
berate o | berate berates berated | berated | berating
beseech i | beseech beseeches beseeched | beseeched | beseeching
blame o | blame blames blamed | blamed | blaming
blast so | blast blasts blasted | blasted | blasting
bleat i | bleat bleats bleated | bleated | bleating
blog s | blog blogs blogged | blogged | blogging
bluff i | bluff bluffs bluffed | bluffed | bluffing
blurt i | blurt blurts blurted | blurted | blurting
boast s | boast boasts boasted | boasted | boasting
boast_of so | boast_of boasts_of boasted_of | boasted_of | boasting_of
brag s | brag brags bragged | bragged | bragging
brand so | brand brands branded | branded | branding
break_in i | break_in breaks_in broke_in | broken_in | breaking_in
breathe i | breathe breathes breathed | breathed | breathing
call so | call calls called | called | calling
call_for o | call_for calls_for called_for | called_for | calling_for
caption i | caption captions captioned | captioned | captioning
carp i | carp carps carped | carped | carping
carry_on i | carry_on carries_on carried_on | carried_on | carrying_on
castigate o | castigate castigates castigated | castigated | castigating
caution s | caution cautions cautioned | cautioned | cautioning
celebrate i | celebrate celebrates celebrated | celebrated | celebrating
certify s | certify certifies certified | certified | certifying
challenge o | challenge challenges challenged | challenged | challenging
chant i | chant chants chanted | chanted | chanting
characterise so | characterise characterises characterised | characterised | characterising
characterize so | characterize characterizes characterized | characterized | characterizing
chastise o | chastise chastises chastised | chastised | chastising
chat i | chat chats chatted | chatted | chatting
chide i | chide chides chided | chided | chiding
chime_in s | chime_in chimes_in chimed_in | chimed_in | chiming_in
chirp i | chirp chirps chirped | chirped | chirping
chuckle i | chuckle chuckles chuckled | chuckled | chuckling
cite so | cite cites cited | cited | citing
claim s | claim claims claimed | claimed | claiming
clarify s | clarify clarifies clarified | clarified | clarifying
close i | close closes closed | closed | closing
command i | command commands commanded | commanded | commanding
comment i | comment comments commented | commented | commenting
commentate i | commentate commentates commentated | commentated | commentating
commiserate i | commiserate commiserates commiserated | commiserated | commiserating
complain s | complain complains complained | complained | complaining
complain_of so | complain_of complains_of complained_of | complained_of | complaining_of
compliment i | compliment compliments complimented | complimented | complimenting
concede s | concede concedes conceded | conceded | conceding
conclude sd | conclude concludes concluded | concluded | concluding
concur i | concur concurs concurred | concurred | concurring
condemn so | condemn condemns condemned | condemned | condemning
confess s | confess confesses confessed | confessed | confessing
confide i | confide confides confided | confided | confiding
confirm s | confirm confirms confirmed | confirmed | confirming
congratulate i | congratulate congratulates congratulated | congratulated | congratulating
consent i | consent consents consented | consented | consenting
consider so | consider considers considered | considered | considering
console i | console consoles consoled | consoled | consoling
contend s | contend contends contended | contended | contending
continue i | continue continues continued | continued | continuing
contradict i | contradict contradicts contradicted | contradicted | contradicting
converse i | converse converses conversed | conversed | conversing
coo i | coo coos cooed | cooed | cooing
correct i | correct corrects corrected | corrected | correcting
counsel i | counsel counsels counseled | counseled | counseling
counter s | counter counters countered | countered | countering
crack i | crack cracks cracked | cracked | cracking
credit o | credit credits credited | credited | crediting
criticise so | criticise criticises criticised | criticised | criticising
criticize so | criticize criticizes criticized | criticized | criticizing
croak i | croak croaks croaked | croaked | croaking
crow i | crow crows crowed | crowed | crowing
cry i | cry cries cried | cried | crying
curse i | curse curses cursed | cursed | cursing
cuss i | cuss cusses cussed | cussed | cussing
cut_in i | cut_in cuts_in | cut_in | cutting_in
dare i | dare dares dared | dared | daring
deadpan i | deadpan deadpans deadpanned | deadpanned | deadpanning
debate i | debate debates debated | debated | debating
declaim i | declaim declaims declaimed | declaimed | declaiming
declare sd | declare declares declared | declared | declaring
decree s | decree decrees decreed | decreed | decreeing
decry so | decry decries decried | decried | decrying
deem so | deem deems deemed | deemed | deeming
defend so | defend defends defended | defended | defending
deflect i | deflect deflects deflected | deflected | deflecting
defy i | defy defies defied | defied | defying
demand so | demand demands demanded | demanded | demanding
demur i | demur demurs demured | demured | demuring
denounce so | denounce denounces denounced | denounced | denouncing
deny so | deny denies denied | denied | denying
depict o | depict depicts depicted | depicted | depicting
deplore so | deplore deplores deplored | deplored | deploring
deride so | deride derides derided | derided | deriding
describe so | describe describes described | described | describing
detail i | detail details detailed | detailed | detailing
diagnose i | diagnose diagnoses diagnosed | diagnosed | diagnosing
direct i | direct directs directed | directed | directing
disagree s | disagree disagrees disagreed | disagreed | disagreeing
disclose s | disclose discloses disclosed | disclosed | disclosing
discuss i | discuss discusses discussed | discussed | discussing
dismiss so | dismiss dismisses dismissed | dismissed | dismissing
dispute i | dispute disputes disputed | disputed | disputing
dissent i | dissent dissents dissented | dissented | dissenting
divulge s | divulge divulges divulged | divulged | divulging
dodge i | dodge dodges dodged | dodged | dodging
doubt i | doubt doubts doubted | doubted | doubting
drawl i | drawl drawls drawled | drawled | drawling
dub so | dub dubs dubbed | dubbed | dubbing
elaborate s | elaborate elaborates elaborated | elaborated | elaborating
email s | email emails emailed | emailed | emailing
emote i | emote emotes emoted | emoted | emoting
empathize i | empathize empathizes empathized | empathized | empathizing
emphasise s | emphasise emphasises emphasised | emphasised | emphasising
emphasize s | emphasize emphasizes emphasized | emphasized | emphasizing
encourage i | encourage encourages encouraged | encouraged | encouraging
end i | end ends ended | ended | ending
endorse o | endorse endorses endorsed | endorsed | endorsing
enquire i | enquire enquires enquired | enquired | enquiring
enthuse i | enthuse enthuses enthused | enthused | enthusing
equivocate i | equivocate equivocates equivocated | equivocated | equivocating
estimate s | estimate estimates estimated | estimated | estimating
evaluate i | evaluate evaluates evaluated | evaluated | evaluating
exaggerate i | exaggerate exaggerates exaggerated | exaggerated | exaggerating
exclaim i | exclaim exclaims exclaimed | exclaimed | exclaiming
exhort i | exhort exhorts exhorted | exhorted | exhorting
expand i | expand expands expanded | expanded | expanding
expect i | expect expects expected | expected | expecting
explain s | explain explains explained | explained | explaining
expound i | expound expounds expounded | expounded | expounding
express o | express expresses expressed | expressed | expressing
extemporize i | extemporize extemporizes extemporized | extemporized | extemporizing
exult i | exult exults exulted | exulted | exulting
fault o | fault faults faulted | faulted | faulting
fear i | fear fears feared | feared | fearing
feel i | feel feels felt | felt | feeling
fib i | fib fibs fibbed | fibbed | fibbing
figure i | figure figures figured | figured | figuring
find sd | find finds found | found | finding
finish i | finish finishes finished | finished | finishing
fire_back s | fire_back fires_back fired_back | fired_back | firing_back
follow_up i | follow_up follows_up followed_up | followed_up | following_up
forecast s | forecast forecasts forecasted | forecasted | forecasting
fret i | fret frets fretted | fretted | fretting
fume i | fume fumes fumed | fumed | fuming
gasp i | gasp gasps gasped | gasped | gasping
giggle i | giggle giggles giggled | giggled | giggling
gloat i | gloat gloats gloated | gloated | gloating
go_on_to_say s | go_on_to_say goes_on_to_say went_on_to_say | gone_on_to_say | going_on_to_say
gossip i | gossip gossips gossiped | gossiped | gossiping
greet i | greet greets greeted | greeted | greeting
grin i | grin grins grinned | grinned | grinning
gripe i | gripe gripes griped | griped | griping
groan i | groan groans groaned | groaned | groaning
grouse i | grouse grouses groused | groused | grousing
growl i | growl growls growled | growled | growling
grumble s | grumble grumbles grumbled | grumbled | grumbling
guarantee s | guarantee guarantees guaranteed | guaranteed | guaranteeing
guess s | guess guesses guessed | guessed | guessing
gush i | gush gushes gushed | gushed | gushing
hail so | hail hails hailed | hailed | hailing
hazard i | hazard hazards hazarded | hazarded | hazarding
hedge i | hedge hedges hedged | hedged | hedging
highlight s | highlight highlights highlighted | highlighted | highlighting
hint s | hint hints hinted | hinted | hinting
hiss i | hiss hisses hissed | hissed | hissing
hit_back s | hit_back hits_back hited_back | hited_back | hiting_back
hold s | hold holds held | held | holding
holler i | holler hollers hollered | hollered | hollering
hope i | hope hopes hoped | hoped | hoping
hyperventilate i | hyperventilate hyperventilates hyperventilated | hyperventilated | hyperventilating
hypothesize s | hypothesize hypothesizes hypothesized | hypothesized | hypothesizing
imagine i | imagine imagines imagined | imagined | imagining
implore i | implore implores implored | implored | imploring
imply s | imply implies implied | implied | implying
indicate sd | indicate indicates indicated | indicated | indicating
inform s | inform informs informed | informed | informing
inquire i | inquire inquires inquired | inquired | inquiring
insist s | insist insists insisted | insisted | insisting
instruct i | instruct instructs instructed | instructed | instructing
insult i | insult insults insulted | insulted | insulting
interject i | interject interjects interjected | interjected | interjecting
interpose i | interpose interposes interposed | interposed | interposing
interpret i | interpret interprets interpreted | interpreted | interpreting
interrupt i | interrupt interrupts interrupted | interrupted | interrupting
intervene i | intervene intervenes intervened | intervened | intervening
intimate s | intimate intimates intimated | intimated | intimating
intone i | intone intones intoned | intoned | intoning
invoke o | invoke invokes invoked | invoked | invoking
jest i | jest jests jested | jested | jesting
joke s | joke jokes joked | joked | joking
jot i | jot jots jotted | jotted | jotting
jump_in i | jump_in jumps_in jumped_in | jumped_in | jumping_in
kid i | kid kids kidded | kidded | kidding
know i | know knows knew | known | knowing
label so | label labels labeled | labeled | labeling
lambaste so | lambaste lambastes lambasted | lambasted | lambasting
lament so | lament laments lamented | lamented | lamenting
laud o | laud lauds lauded | lauded | lauding
laugh i | laugh laughs laughed | laughed | laughing
lecture i | lecture lectures lectured | lectured | lecturing
let_know s | let_know lets_know | let_know | letting_know
lie i | lie lies lied | lied | lying
maintain s | maintain maintains maintained | maintained | maintaining
make_clear s | make_clear makes_clear made_clear | made_clear | making_clear
marvel s | marvel marvels marveled | marveled | marveling
mean i | mean means meant | meant | meaning
mention so | mention mentions mentioned | mentioned | mentioning
message s | message messages messaged | messaged | messaging
moan i | moan moans moaned | moaned | moaning
mock so | mock mocks mocked | mocked | mocking
mumble i | mumble mumbles mumbled | mumbled | mumbling
murmur i | murmur murmurs murmured | murmured | murmuring
muse s | muse muses mused | mused | musing
mutter i | mutter mutters muttered | muttered | muttering
narrate i | narrate narrates narrated | narrated | narrating
nod i | nod nods nodded | nodded | nodding
note sd | note notes noted | noted | noting
notify s | notify notifies notified | notified | notifying
object s | object objects objected | objected | objecting
observe s | observe observes observed | observed | observing
offer oi | offer offers offered | offered | offering
open i | open opens opened | opened | opening
opine s | opine opines opined | opined | opining
oppose o | oppose opposes opposed | opposed | opposing
order i | order orders ordered | ordered | ordering
outline i | outline outlines outlined | outlined | outlining
overstate i | overstate overstates overstated | overstated | overstating
paint o | paint paints painted | painted | painting
pant i | pant pants panted | panted | panting
paraphrase i | paraphrase paraphrases paraphrased | paraphrased | paraphrasing
parry i | parry parries parried | parried | parrying
persist i | persist persists persisted | persisted | persisting
philosophize i | philosophize philosophizes philosophized | philosophized | philosophizing
pipe_up i | pipe_up pipes_up piped_up | piped_up | piping_up
pitch i | pitch pitches pitched | pitched | pitching
plead s | plead pleads pleaded | pleaded | pleading
pledge so | pledge pledges pledged | pledged | pledging
plug i | plug plugs plugged | plugged | plugging
point_out s | point_out points_out pointed_out | pointed_out | pointing_out
ponder i | ponder ponders pondered | pondered | pondering
pontificate i | pontificate pontificates pontificated | pontificated | pontificating
portray o | portray portrays portrayed | portrayed | portraying
posit s | posit posits posited | posited | positing
post s | post posts posted | posted | posting
postulate s | postulate postulates postulated | postulated | postulating
praise so | praise praises praised | praised | praising
pray i | pray prays prayed | prayed | praying
preach i | preach preaches preached | preached | preaching
predict s | predict predicts predicted | predicted | predicting
press_on i | press_on presses_on pressed_on | pressed_on | pressing_on
proceed i | proceed proceeds proceeded | proceeded | proceeding
proclaim sd | proclaim proclaims proclaimed | proclaimed | proclaiming
promise so | promise promises promised | promised | promising
pronounce i | pronounce pronounces pronounced | pronounced | pronouncing
propose s | propose proposes proposed | proposed | proposing
protest s | protest protests protested | protested | protesting
purr i | purr purrs purred | purred | purring
pursue i | pursue pursues pursued | pursued | pursuing
push_back s | push_back pushes_back pushed_back | pushed_back | pushing_back
put i | put puts | put | putting
put_in i | put_in puts_in | put_in | putting_in
qualify i | qualify qualifies qualified | qualified | qualifying
query i | query queries queried | queried | querying
question oi | question questions questioned | questioned | questioning
quibble i | quibble quibbles quibbled | quibbled | quibbling
quip s | quip quips quipped | quipped | quipping
quote s | quote quotes quoted | quoted | quoting
rage i | rage rages raged | raged | raging
rail i | rail rails railed | railed | railing
rant i | rant rants ranted | ranted | ranting
rasp i | rasp rasps rasped | rasped | rasping
rave i | rave raves raved | raved | raving
react i | react reacts reacted | reacted | reacting
read id | read reads | read | reading
reaffirm s | reaffirm reaffirms reaffirmed | reaffirmed | reaffirming
reason s | reason reasons reasoned | reasoned | reasoning
reassess i | reassess reassesses reassessed | reassessed | reassessing
reassure s | reassure reassures reassured | reassured | reassuring
rebuke o | rebuke rebukes rebuked | rebuked | rebuking
rebut s | rebut rebuts rebutted | rebutted | rebutting
recall s | recall recalls recalled | recalled | recalling
reciprocate i | reciprocate reciprocates reciprocated | reciprocated | reciprocating
recite i | recite recites recited | recited | reciting
reckon i | reckon reckons reckoned | reckoned | reckoning
recommend s | recommend recommends recommended | recommended | recommending
recount s | recount recounts recounted | recounted | recounting
refer_to so | refer_to refers_to refered_to | refered_to | refering_to
reflect i | reflect reflects reflected | reflected | reflecting
refute i | refute refutes refuted | refuted | refuting
regard o | regard regards regarded | regarded | regarding
reiterate s | reiterate reiterates reiterated | reiterated | reiterating
reject so | reject rejects rejected | rejected | rejecting
rejoice i | rejoice rejoices rejoiced | rejoiced | rejoicing
rejoin s | rejoin rejoins rejoined | rejoined | rejoining
relate s | relate relates related | related | relating
relay s | relay relays relayed | relayed | relaying
relent i | relent relents relented | relented | relenting
remark s | remark remarks remarked | remarked | remarking
remember s | remember remembers remembered | remembered | remembering
reminisce i | reminisce reminisces reminisced | reminisced | reminiscing
repeat s | repeat repeats repeated | repeated | repeating
reply s | reply replies replied | replied | replying
report sd | report reports reported | reported | reporting
reprimand i | reprimand reprimands reprimanded | reprimanded | reprimanding
respond s | respond responds responded | responded | responding
resume i | resume resumes resumed | resumed | resuming
retaliate i | retaliate retaliates retaliated | retaliated | retaliating
retort s | retort retorts retorted | retorted | retorting
retweet s | retweet retweets retweeted | retweeted | retweeting
reveal s | reveal reveals revealed | revealed | revealing
ridicule so | ridicule ridicules ridiculed | ridiculed | ridiculing
rip so | rip rips riped | riped | riping
roar i | roar roars roared | roared | roaring
rule s | rule rules ruled | ruled | ruling
salute o | salute salutes saluted | saluted | saluting
say sd | say says said | said | saying
scoff i | scoff scoffs scoffed | scoffed | scoffing
scold oi | scold scolds scolded | scolded | scolding
scream i | scream screams screamed | screamed | screaming
scribble i | scribble scribbles scribbled | scribbled | scribbling
see o | see sees saw | seen | seeing
seethe i | seethe seethes seethed | seethed | seething
share i | share shares shared | shared | sharing
shoot_back s | shoot_back shoots_back shot_back | shot_back | shooting_back
shout i | shout shouts shouted | shouted | shouting
show d | show shows showed | showed | showing
shriek i | shriek shrieks shrieked | shrieked | shrieking
shrug i | shrug shrugs shrugged | shrugged | shrugging
sigh i | sigh sighs sighed | sighed | sighing
sign i | sign signs signed | signed | signing
signal i | signal signals signaled | signaled | signaling
sing i | sing sings sang | sung | singing
slam so | slam slams slammed | slammed | slamming
smile i | smile smiles smiled | smiled | smiling
smirk i | smirk smirks smirked | smirked | smirking
snap i | snap snaps snaped | snaped | snaping
snarl i | snarl snarls snarled | snarled | snarling
sneer i | sneer sneers sneered | sneered | sneering
snort i | snort snorts snorted | snorted | snorting
sob i | sob sobs sobbed | sobbed | sobbing
speak i | speak speaks spoke | spoken | speaking
speak_of so | speak_of speaks_of spoke_of | spoken_of | speaking_of
specify s | specify specifies specified | specified | specifying
speculate s | speculate speculates speculated | speculated | speculating
spew i | spew spews spewed | spewed | spewing
spit i | spit spits spat | spat | spitting
squawk i | squawk squawks squawked | squawked | squawking
squeak i | squeak squeaks squeaked | squeaked | squeaking
squeal i | squeal squeals squealed | squealed | squealing
stammer i | stammer stammers stammered | stammered | stammering
start i | start starts started | started | starting
state sd | state states stated | stated | stating
stipulate sd | stipulate stipulates stipulated | stipulated | stipulating
stress s | stress stresses stressed | stressed | stressing
stutter i | stutter stutters stuttered | stuttered | stuttering
submit s | submit submits submitted | submitted | submitting
suggest s | suggest suggests suggested | suggested | suggesting
sum_up s | sum_up sums_up summed_up | summed_up | summing_up
summarise i | summarise summarises summarised | summarised | summarising
summarize i | summarize summarizes summarized | summarized | summarizing
support o | support supports supported | supported | supporting
suppose i | suppose supposes supposed | supposed | supposing
surmise s | surmise surmises surmised | surmised | surmising
suspect i | suspect suspects suspected | suspected | suspecting
swear s | swear swears swore | sworn | swearing
sympathize i | sympathize sympathizes sympathized | sympathized | sympathizing
talk i | talk talks talked | talked | talking
talk_of so | talk_of talks_of talked_of | talked_of | talking_of
taunt i | taunt taunts taunted | taunted | taunting
tease i | tease teases teased | teased | teasing
tell s | tell tells told | told | telling
term so | term terms termed | termed | terming
testify s | testify testifies testified | testified | testifying
text s | text texts texted | texted | texting
thank i | thank thanks thanked | thanked | thanking
theorise s | theorise theorises theorised | theorised | theorising
theorize s | theorize theorizes theorized | theorized | theorizing
think i | think thinks thought | thought | thinking
threaten i | threaten threatens threatened | threatened | threatening
throw_in i | throw_in throws_in throwed_in | throwed_in | throwing_in
thunder i | thunder thunders thundered | thundered | thundering
title i | title titles titled | titled | titling
tout so | tout touts touted | touted | touting
translate i | translate translates translated | translated | translating
trumpet o | trumpet trumpets trumpeted | trumpeted | trumpeting
tweet s | tweet tweets tweeted | tweeted | tweeting
underline s | underline underlines underlined | underlined | underlining
underscore s | underscore underscores underscored | underscored | underscoring
understate i | understate understates understated | understated | understating
urge so | urge urges urged | urged | urging
vent i | vent vents vented | vented | venting
venture i | venture ventures ventured | ventured | venturing
view o | view views viewed | viewed | viewing
voice o | voice voices voiced | voiced | voicing
volunteer s | volunteer volunteers volunteered | volunteered | volunteering
vow s | vow vows vowed | vowed | vowing
wail i | wail wails wailed | wailed | wailing
want i | want wants wanted | wanted | wanting
warn sd | warn warns warned | warned | warning
warn_of so | warn_of warns_of warned_of | warned_of | warning_of
weep i | weep weeps weeped | weeped | weeping
weigh_in s | weigh_in weighs_in weighed_in | weighed_in | weighing_in
welcome so | welcome welcomes welcomed | welcomed | welcoming
whimper i | whimper whimpers whimpered | whimpered | whimpering
whine i | whine whines whined | whined | whining
whisper i | whisper whispers whispered | whispered | whispering
wink i | wink winks winked | winked | winking
wisecrack i | wisecrack wisecracks wisecracked | wisecracked | wisecracking
wish i | wish wishes wished | wished | wishing
wonder i | wonder wonders wondered | wondered | wondering
worry i | worry worries worried | worried | worrying
write s | write writes wrote | written | writing
yell i | yell yells yelled | yelled | yelling
"""

PACK = LanguagePack(
    code="en",
    name="English",
    abbreviations=ABBREVIATIONS,
)
