"""English: marks, cues, titles, pronouns, dates, with examples."""

from .base import DateWords, LanguagePack, PeopleWords, PostWords, RefusalWords, SpeechWords, examples, word_set

FUNCTION_WORDS = """
    about after again ain all am an and any anyone are as at back be because been before best between birthday both
    but by can cant come could couldn damn day dear did didn do doesn don dont down during each ever every
    everything feel first follow for from get go going gonna good got gotta guys had happy has have he her here hey
    him his how i if im in into is isn it its just know let like literally ll lol look love m made make man may me
    might more must my need never new no not nothing now of off okay omg on only or out over please pls re really
    right s said same say says see she shit should so some someone something still t take tell than thank thanks
    that thats the their them then there these they think this those thx to today tomorrow tonight too u up ur us ve
    very wanna want was wasn watch way we were what when where which while who why will with won would wouldn wow
    yall year years yes you your
"""

DATES = DateWords(
    months="""
    january jan
    february feb
    march mar
    april apr
    may
    june jun
    july jul
    august aug
    september sept sep
    october oct
    november nov
    december dec
    """,
    weekdays="""
    monday
    tuesday
    wednesday
    thursday
    friday
    saturday
    sunday
    """,
    numbers="""
    1 a an one
    2 two
    3 three
    4 four
    5 five
    6 six
    7 seven
    8 eight
    9 nine
    10 ten
    11 eleven
    12 twelve
    13 thirteen
    14 fourteen
    15 fifteen
    16 sixteen
    17 seventeen
    18 eighteen
    19 nineteen
    20 twenty
    30 thirty
    40 forty
    50 fifty
    60 sixty
    70 seventy
    80 eighty
    90 ninety
    100 hundred
    """,
    units="""
    hour hour hours
    day day days
    week week weeks
    month month months
    year year years
    decade decade decades
    fortnight fortnight fortnights
    """,
    ordinal_endings="st nd rd th",
    future="""
    will shall won ll due expected scheduled planned set going plans plan upcoming would slated hopes aims
    ahead until by meet meets begins begin convene convenes expires opens resume resumes
    """,
    past="said says told announced added warned was were had has have did wrote declared noted insisted",
    of_something_else="since until till by before after from of for than the",
    occasions="""
    interview speech statement press debate broadcast hearing address letter email e-mail post tweet message report
    note memo column podcast video testimony remarks announcement newsletter op-ed editorial livestream sermon
    keynote affidavit filing
    """,
    capital="upper",
    counted="""
    people soldiers troops homes houses dollars euros pounds men women children workers jobs police officers deaths
    dead cases families protesters civilians refugees students votes miles kilometers kilometres meters metres tons
    tonnes acres employees members fighters residents peacekeepers or feet yards seats voters
    """,
    printed="""
    published posted on by at updated last modified created written date first filed from the and edt est gmt utc
    bst am pm a m p read min of
    """,
    phrases="""
    (in) (the) middle of_the_month/of_this_month = of_month mid
    (in) (the) first_half of_this_year/this_year = part_of_year half 1
    (in) (the) first_half of_last_year = part_of_year half 1 -1
    (in) (the) second_half of_this_year/this_year = part_of_year half 2
    (in) (the) second_half of_last_year = part_of_year half 2 -1
    (in) (the) first_quarter of_this_year/this_year = part_of_year quarter 1
    (in) (the) first_quarter of_last_year = part_of_year quarter 1 -1
    (in) (the) second_quarter of_this_year/this_year = part_of_year quarter 2
    (in) (the) second_quarter of_last_year = part_of_year quarter 2 -1
    (in) (the) third_quarter of_this_year/this_year = part_of_year quarter 3
    (in) (the) third_quarter of_last_year = part_of_year quarter 3 -1
    (in) (the) fourth_quarter of_this_year/this_year = part_of_year quarter 4
    (in) (the) fourth_quarter of_last_year = part_of_year quarter 4 -1
    {number} {unit} ago (on) {weekday} = weekday_ago
    {weekday} (of) next_week = weekday week 1
    in {number} {unit},? (and) {number} {unit} = ago 1
    {number} {unit},? (and) {number} {unit} ago = ago
    {number} {unit} and_a_half ago = ago half
    {number} and_a_half {unit} ago = ago half
    in {number} {unit} and_a_half = ago half 1
    half_an_hour ago = day 0
    the year_before_last = year -2
    next spring = season spring next
    next summer = season summer next
    next autumn/fall = season autumn next
    next winter = season winter next
    this spring = season spring this
    this summer = season summer this
    this autumn/fall = season autumn this
    this winter = season winter this
    early/at_the_start_of/at_the_beginning_of last_year = part_of_year early -1
    late/at_the_end_of last_year = part_of_year late -1
    early this_year = part_of_year early
    is/are/was/were/be/come/came/arrived early/late this_year = year 0
    late this_year = part_of_year late
    early this_month = of_month early
    late this_month = of_month late
    early/at_the_beginning_of/at_the_start_of last_month = of_month early -1
    late/at_the_end_of last_month = of_month late -1
    in {number} {unit} = ago 1
    a_couple_of {unit} ago = couple
    a_few_days_ago/in_recent_days/the_last_few_days/the_past_few_days = recently
    the_week_before_last = week -2
    day_after_tomorrow = day 2
    {weekday} week = weekday after week
    last spring = season spring
    last summer = season summer
    last autumn/fall = season autumn
    last winter = season winter
    (in) the_spring_of/spring_of/spring {year} = season spring
    (in) the_summer_of/summer_of/summer {year} = season summer
    (in) the_autumn_of/the_fall_of/autumn_of/fall_of/autumn/fall {year} = season autumn
    (in) the_winter_of/winter_of/winter {year} = season winter
    early/early_in/at_the_beginning_of/the_beginning_of/the_start_of {year} = part_of_year early
    mid-{year} = part_of_year mid
    late/late_in/at_the_end_of/the_end_of {year} = part_of_year late
    (in) (the) first_half_of {year} = part_of_year half 1
    (in) (the) second_half_of {year} = part_of_year half 2
    (in) (the) first_quarter_of {year} = part_of_year quarter 1
    (in) (the) second_quarter_of {year} = part_of_year quarter 2
    (in) (the) third_quarter_of {year} = part_of_year quarter 3
    (in) (the) fourth_quarter_of {year} = part_of_year quarter 4
    every/each/any/a/most/some/one/another {weekday} = nothing
    black/good/super/ash/easter/palm/cyber/bloody/holy/fat/shrove/maundy/giving/casual {weekday} = nothing
    {weekday} times/mirror/mail/express/telegraph/prayers/mass/school/morning_america/night_live/night_lights/night_football = nothing
    usa today = nothing
    today show = nothing
    theresa/brian/james/elaine/secretary/minister/mrs/mr may = nothing
    {weekday}, {month} {day},? {year} = date
    {weekday}, {month} {day} = date
    {weekday} {month} {day},? {year} = date
    {weekday} {month} {day} = date
    {weekday},? {day} {month} {year} = date
    {weekday},? (the) {day} (of) {month} = date
    {month} {day},? {year} = date
    {month} {day} = date
    {month} the {day} = date
    {day} {month},? {year} = date
    {day} {month} = date
    (the) {day} of {month},? {year} = date
    (the) {day} of {month} = date
    {month} {day} last_year/of_last_year = date -1
    {month} {day} of_that_year/that_same_year/of_the_same_year/that_year = date same
    {month} {day},? this_year/of_this_year = date 0
    {month} {day},? next_year = date 1
    {digits} = digits
    {month} {day} and {day},? {year} = days
    {month} {day} and {day} = days
    {day} and {day} {month} {year} = days
    {day} and {day} {month} = days
    between {day} and {day} {month} {year} = days
    between {day} and {day} {month} = days
    between {month} {day} and {day} = days
    between {month} {day} and {month} {day},? {year} = days
    between {month} {day} and {month} {day} = days
    from {day} to/until/through {day} {month} {year} = days
    from {day} to/until/through {day} {month} = days
    (from) {month} {day} to/until/through {month} {day},? {year} = days
    (from) {month} {day} to/until/through {month} {day} = days
    (from) {month} {day} to/until/through {day} = days
    {month} {day}-{day},? {year} = days
    {month} {day}-{day} = days
    {day}-{day} {month} {year} = days
    {day}-{day} {month} = days
    from {weekday} to/until/through {weekday} = weekdays
    between {weekday} and {weekday} = weekdays
    (overnight) (on) (the) night of/from {weekday} to {weekday} = weekdays
    overnight {weekday} to/into {weekday} = weekdays
    {weekday} night into {weekday} = weekdays
    on | {weekday} = weekday
    {weekday} = weekday
    {weekday}'s = weekday
    {weekday} morning/afternoon/evening/night/lunchtime = weekday
    {weekday} morning's/afternoon's/evening's/night's = weekday
    last {weekday} = weekday last
    last {weekday} morning/afternoon/evening/night = weekday last
    last {weekday}'s = weekday last
    this_past/past {weekday} = weekday last
    {weekday} last_week = weekday week -1
    {weekday} of_last_week = weekday week -1
    next {weekday} = weekday next
    next {weekday}'s = weekday next
    this_coming/coming/upcoming {weekday} = weekday coming
    this {weekday} = weekday this
    this {weekday} morning/afternoon/evening/night = weekday this
    {weekday} to/through {weekday} = nothing
    yesterday = day -1
    yesterday's = day -1
    yesterday morning/afternoon/evening = day -1
    the day_before_yesterday = day -2
    today = day 0
    today's = day 0
    this morning/afternoon/evening = day 0
    tonight = day 0
    last night = day -1
    last night's = day -1
    tomorrow = day 1
    tomorrow's = day 1
    tomorrow morning/afternoon/evening/night = day 1
    the day_after_tomorrow = day 2
    the day_before/previous_day = previous -1
    a_day_earlier = previous -1
    the day_before/day_after the/a/an/his/her/its/their = nothing
    the day_after/following_day/next_day = previous 1
    a_day_later = previous 1
    the same_day = previous 0
    {number} {unit} ago = ago
    about/around/some/nearly/almost/over/roughly/more_than {number} {unit} ago = ago
    in {number} {unit}' (time) = ago 1
    {number} {unit} from_now = ago 1
    {number} {unit} later/after_that = later
    {number} {unit} earlier/before_that/prior = later -1
    this week = week 0
    this week's = week 0
    earlier this week = week early
    later this week = week late
    last week = week -1
    last week's = week -1
    the_previous/the_past week = week -1
    next week = week 1
    next week's = week 1
    over_the/at_the/during_the weekend = weekend
    this weekend = weekend
    this weekend's = weekend
    last weekend = weekend last
    last weekend's = weekend last
    this_past weekend = weekend last
    next/this_coming weekend = weekend 1
    this month = months_from 0
    earlier this month = months_from 0
    later this month = months_from 0
    this month's = months_from 0
    last month = months_from -1
    last month's = months_from -1
    next month = months_from 1
    next month's = months_from 1
    the_end_of_the/end_of_the month = of_month late
    the_beginning_of_the/the_start_of_the month = of_month early
    early {month} = month early
    early {month} {year} = month early
    early in {month} = month early
    mid-{month} = month mid
    mid {month} = month mid
    mid-{month} {year} = month mid
    (the) middle of {month} = month mid
    late {month} = month late
    late {month} {year} = month late
    late in {month} = month late
    (the) end of {month} = month late
    (the) end of {month} {year} = month late
    (the) beginning/start of {month} = month early
    (the) beginning/start of {month} {year} = month early
    in/since/until/during/before/after/throughout/around/by | {month} = month
    by may = nothing
    {month},? {year} = month
    {month} of {year} = month
    in/since/until/by/for/from/during | {month} of_last_year = month -1
    {month} last_year = month -1
    {month} this_year = month 0
    {month} of_this_year = month 0
    {month} next_year = month 1
    {month} of_next_year = month 1
    {month} that_same_year/of_that_year/of_the_same_year/that_year = month same
    last {month} = month last
    last {month}'s = month last
    next {month} = month next
    this {month} = month 0
    earlier_this_year/this_year in {month} = month 0
    between {month} and {month} = months
    between {month} and {month} {year} = months
    from {month} to/until/through {month} = months
    from {month} to/until/through {month} {year} = months
    in/since/until/by/before/after/during/throughout/around/circa | {year} = year
    early/late/mid/early_in/late_in | {year} = year
    mid-{year} = year
    the_end_of/the_beginning_of/the_start_of/year/the_year/the_summer_of/the_spring_of/the_autumn_of/the_fall_of/the_winter_of | {year} = year
    from {year} to/until/through {year} = years
    between {year} and {year} = years
    in | {year} and {year} = year
    (at) (the) start/beginning of_the_year/of_this_year = part_of_year early
    (in) (the) middle of_the_year/of_this_year = part_of_year mid
    (at) (the) end of_the_year/of_this_year = part_of_year late
    last year = year -1
    last year's = year -1
    this year = year 0
    earlier this year = year 0
    later this year = year 0
    this year's = year 0
    next year = year 1
    next year's = year 1
    on | the {day} = day_alone
    """,
)

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

# Lemma and flags: s speech that takes a clause, o speech about an object, i only in an incise, r only with its reflexive
# pronoun, d done by a document, p with the speaker as subject of the passive. `SpeechWords.verbs` tells more; forms/en.txt has the forms.
VERBS = """
attribute o
ascribe o
compare o
equate o
chalk_up o
take_issue_with o
apologise_for o
apologize_for o
hit_out_at o
lash_out_at o
rail_against o
allude_to o
hint_at o
object_to o
file i | filed | filed
lodge i | lodged | lodged
accede i
accuse so
acknowledge s +bare
add s +bare +bare_only
admit s +bare
admonish oi
advise s
affirm s
agree s
allege sd
amend i
analyse i
analyze i
announce s +bare
answer s
apologise i
apologize i
appeal i
applaud so
argue s +bare +bare_only
ask i
assent i
assert s
assess i
assume i
assure s
attack o
attest s
backtrack i
bark i
beam i
beg i
begin id
believe i
bellow i
bemoan so
berate o
beseech i
blame o
blast so
bleat i
blog s
bluff i
blurt i
boast so
brag s
brand so
break_in i
breathe i
call so
call_for o
caption i
carp i
carry_on i
castigate o
caution s
celebrate i
certify s
challenge o
chant i
characterise so
characterize so
chastise o
chat i
chide i
chime_in s
chirp i
chuckle i
cite soe
claim s +bare +bare_only
clarify s +bare +bare_only
close i
command i
comment i
commentate i
commiserate i
complain so
compliment i
concede s
conclude sd
concur i
condemn so
confess s
confide i
confirm s +bare
congratulate i
consent i
consider so
console i
contend s
continue i
contradict i
converse i
coo i
correct i
counsel i
counter s
crack i
credit o
criticise so
criticize so
croak i
crow i
cry i
curse i
cuss i
cut_in i
dare i
deadpan i
debate i
declaim i
declare sd
decree s
decry so
deem so
defend so
deflect i
defy i
demand so
demur i
denounce so
deny so
depict o
deplore so
deride so
describe so
detail i
diagnose i
direct i
disagree s
disclose s
discuss i
dismiss so
dispute i
dissent i
divulge s
dodge i
doubt i
drawl i
dub so
elaborate s
email s
emote i
empathize i
emphasise s
emphasize s
encourage i
end i
endorse o
enquire i
enthuse i
equivocate i
estimate s
evaluate i
exaggerate i
exclaim i
exhort i
expand i
expect i
explain s +bare
expound i
express o
extemporize i
exult i
fault o
fear i
feel i
fib i
figure i
find sd
finish i
fire_back s
follow_up i
forecast s
fret i
fume i
gasp i
giggle i
gloat i
go_on_to_say s
gossip i
greet i
grin i
gripe i
groan i
grouse i
growl i
grumble s
guarantee s
guess s
gush i
hail so
hazard i
hedge i
highlight s
hint s
hiss i
hit_back s
hold s
holler i
hope i
hyperventilate i
hypothesize s
imagine i
implore i
imply s
indicate sd
inform s
inquire i
insist s +bare +bare_only
instruct i
insult i
interject i
interpose i
interpret i
interrupt i
intervene i
intimate s
intone i
invoke o
jest i
joke s
jot i
jump_in i
kid i
know i
label so
lambaste so
lament so
laud o
laugh i
lecture i
let_know s
lie i
maintain s
make_clear s
marvel s
mention so
message s
moan i
mock so
mumble i
murmur i
muse s
mutter i
narrate i
nod i
note sd +bare
notify s
object s
observe s
offer oi
open i
opine s
oppose o
order i
outline i
overstate i
paint o
pant i
paraphrase i
parry i
persist i
philosophize i
pipe_up i
pitch i
plead s
pledge so
plug i
point_out s +bare
ponder i
pontificate i
portray o
posit s
post s
postulate s
praise so
pray i
preach i
predict s +bare +bare_only
press_on i
proceed i
proclaim sd
promise so
pronounce i
propose s
protest s
purr i
pursue i
push_back s
put i
put_in i
qualify i
query i
question oi
quibble i
quip s
quote se
rage i
rail i
rant i
rasp i
rave i
react i
read id
reaffirm s
reason s
reassess i
reassure s
rebuke o
rebut s
recall s
reciprocate i
recite i
reckon i
recommend s
recount s
refer_to so
reflect i
refute i
regard o
reiterate s
reject so
rejoice i
rejoin s
relate s
relay s
relent i
remark s
remind s
remember s
reminisce i
repeat s
reply s
report sd +bare
reprimand i
respond s
resume i
retaliate i
retort s
retweet s
reveal s
ridicule so
rip so
roar i
rule s
salute o
say sd +bare +bare_only
scoff i
scold oi
scream i
scribble i
see o
seethe i
share i
shoot_back s
shout i
show d
shriek i
shrug i
sigh i
sign i
signal i
sing i
slam so
smile i
smirk i
snap i
snarl i
sneer i
snort i
sob i
speak i
specify s
speculate s
spew i
spit i
squawk i
squeak i
squeal i
stammer i
start i
state sd +bare
stipulate sd
stress s
stutter i
submit s
suggest s +bare
sum_up s
summarise i
summarize i
support o
suppose i
surmise s
suspect i
swear s
sympathize i
talk i
taunt i
tease i
tell s
term so
testify s
text s
thank oi
theorise s
theorize s
think i
threaten i
throw_in i
thunder i
title i
tout so
translate i
trumpet o
tweet s
underline s
underscore s
understate i
urge so
vent i
venture i
view o
voice o
volunteer s
vow s
wail i
want i
warn sod +bare +bare_only
weep i
weigh_in s
welcome so
whimper i
whine i
whisper i
wink i
wisecrack i
wish i
wonder i
worry i
write s +bare
yell i
advocate s
allude i
amplify i
aver s
avow s
babble i
banter i
bawl i
belittle o
bet s
bristle i
cackle i
cajole i
censure o
chatter i
cheer i
chortle i
clap_back i
coax i
commend o
conjecture s
convey s
critique o
cry_out i
deduce s
denigrate o
digress i
disparage o
double_down i
downplay o
eulogise i
eulogize i
exhale i
excoriate o
expostulate i
fess_up i
foresee s
foretell s
fulminate i
gab i
goad i
grunt i
guffaw i
gurgle i
harangue i
harrumph i
heckle i
herald o
hit_out i
hoot i
howl i
infer s
insinuate s
intercede i
inveigh i
jabber i
jeer i
jibe i
lash_out i
lampoon o
lambast o
let_slip s
liken o
lisp i
malign o
open_up i
own_up i
parrot i
pillory o
play_down o
preface i
presume s
profess s
prophesy s
proffer i
rattle_off i
realise s
realize s
rebuff o
recap i
recollect s
reel_off i
remonstrate i
repent i
reprove i
repudiate o
restate s
retell i
revile o
riff i
scorn o
scowl i
set_out s
simper i
single_out o
skewer o
snicker i
sniff i
snigger i
sound_off i
speak_out i
speak_up i
spell_out s
splutter i
sputter i
spout i
take_aim i
trill i
troll o
tut i
upbraid o
utter so
vaunt o
verify s
vilify o
vouch i
waffle i
warble i
wheeze i
whoop i
yammer i
yelp i
burst_out i
blurt_out i
burble i
catcall i
come_clean i
lay_out s
look_back i
point_to o
put_forward o
put_it s
read_out i
shout_out i
sign_off i
talk_up o
write_off o
rubbish o
bash o
flay o
classify o
condescend i
impart i
jot_down i
nag i
natter i
prattle i
rhapsodise i
rhapsodize i
ruminate i
sermonise i
sermonize i
soothe i
squirm i
tack_on i
vacillate i
wager s
warn_off i
wave_off i
whinge i
yap i
chip_in i
crack_up i
butt_in i
call_out o
fire_off i
roar_back i
shrug_off o
talk_down o
"""

AS_TOLD = """
as
"""

AUXILIARIES = """
has
have
had
having
's
've
'd
did
does
do
will
would
is
was
are
were
has been
have been
had been
was also
is also
"""

PASSIVES = """
is being
was being
been
be
being
get
got
gets
"""

RUMOUR = """
reportedly
allegedly
supposedly
purportedly
"""

MODALS = """
can
could
may
might
must
should
wants to
wanted to
went on to
goes on to
continued to
continues to
tried to
tries to
sought to
seeks to
hastened to
was quick to
were quick to
is quick to
used to
likes to
began to
begins to
came to
chose to
decided to
dared to
failed to
appeared to
appears to
seemed to
seems to
took to twitter to
took to facebook to
took to social media to
took to instagram to
took the stage to
took the opportunity to
refused to
declined to
agreed to
helped
began
started
kept
kept on
went on
continued
stopped short of
ended up
'll
"""

NEGATIONS = """
not
never
n't
didn't
doesn't
don't
hasn't
haven't
hadn't
wasn't
isn't
couldn't
can't
cannot
won't
wouldn't
neither
nor
no longer
"""

ADVERBS = """
for the first time
also
then
later
again
too
even
just
still
already
often
always
sometimes
simply
soon
now
today
yesterday
tomorrow
tonight
earlier
afterward
afterwards
meanwhile
instead
further
furthermore
moreover
in addition
for example
for instance
in part
in turn
in response
in fact
at the time
at least
at first
at one point
at length
at times
on air
on twitter
on facebook
on social media
on instagram
on camera
on stage
on the record
on condition of anonymity
out loud
aloud
ominously
flatly
bluntly
very
quite
rather
much
more
less
long
well
almost
nearly
maybe
perhaps
indeed
however
therefore
thus
hence
so
here
together
alone
away
back
first
last
second
next
only
ever
twice
as well
of course
after all
by then
this week
this month
this year
last week
last month
last year
last night
this morning
this afternoon
this evening
on monday
on tuesday
on wednesday
on thursday
on friday
on saturday
on sunday
monday
tuesday
wednesday
thursday
friday
saturday
sunday
himself
herself
themselves
itself
ago
straight
hard
fast
abroad
online
home
upstairs
downtown
else
yes
ok
okay
right
otherwise
nonetheless
nevertheless
besides
anyway
sure
please
"""

ADVERB_ENDINGS = """
ly
"""

# Lemma, and behind a hyphen the forms that are another word as well.
OTHER_VERBS = """
appear
become
bring
build -builds
buy
catch -catches
choose
come
draw -draws
drive -drives
fall -falls
fly -flies
get
give
go
grow
hide -hides
keep
lead -leads
leave -leaves
lose
make
meet -meets
pay -pays
remain
rise -rises
run -runs
seem
sell
send
sit
sleep -sleeps
spend
stand -stands
steal -steals
strike -strikes
take
teach
throw -throws
try
wear -wears
win -wins
"""

VERB_ENDINGS = """
ed
"""

OBJECT_PRONOUNS = """
me
us
him
them
you
"""

REFLEXIVES = """
myself
ourselves
"""

PHRASES = """
according to
in the words of
in the opinion of
in the view of
in the eyes of
if you believe
to quote
as per
per
"""

WEAK_PHRASES = """
for
among
as for
with
like
"""

NOUNS = """
words np
word n
reaction n
response n
reply n
answer n
comment n
comments np
remark n
remarks np
statement n
question n
view n
opinion n
advice n
message n
verdict n
motto n
slogan n
mantra n
warning n
promise n
claim n
argument n
conclusion n
explanation n
admission n
assertion n
complaint n
testimony n
declaration n
plea n
call n
prediction n
suggestion n
description n
assessment n
quip n
joke n
insistence n
belief n
contention n
allegation n
accusation n
criticism n
observation n
confession n
phrase n
line n
refrain n
support n
attack n
praise n
rebuke n
apology n
denial n
pledge n
vow n
boast n
lament n
outburst n
rant n
tirade n
tweet n
tweets n
email n
quote n
report n
account n
speech n
talk n
vote n
challenge n
demand n
offer n
request n
thanks n
tribute n
insult n
threat n
charge n
order n
estimate n
forecast n
pitch n
plan n
proposal n
stance n
position n
hope n
fear n
worry n
concern n
doubt n
regret n
"""

CONJUNCTIONS = """
that
"""

BARE_OBJECTS = """
anything
everything
goodbye
hello
little
mass
much
no
nothing
plenty
prayers
so
something
sorry
thanks
yes
"""

AGENTS = """
by
"""

PRONOUNS = """
he ms
she fs
they *p
him ms
her fs
them *p
it ns
"""

DEMONSTRATIVES = """
the latter ** +latter
the former ** +former
both *p
some *p +indefinite
others *p +indefinite
another *s +indefinite
many *p +indefinite
several *p +indefinite
one *s +indefinite
someone *s +indefinite
somebody *s +indefinite
everyone *s +indefinite
everybody *s +indefinite
neither *p
each *s
one of them *s +indefinite
"""

AGES = """
aged
year old
year olds
years old
years
"""
OWN = """
i
we
me
my
our
us
myself
"""

FIRST_PERSON = """
i
we
you
"""

IMPERSONAL = """
there
this
these
those
what
nothing
nobody
none
no one
anything
something
"""

RELATIVES = """
who
which
whom
"""

DETERMINERS = """
the ** +definite
the former ** +definite
the latter ** +definite
a *s +indefinite
an *s +indefinite
this *s +definite
that *s +definite
these *p
those *p
his ** +possessive
her ** +possessive
its ** +possessive
their ** +possessive
our **
my **
your **
one *s +indefinite
two *p +indefinite
three *p +indefinite
four *p +indefinite
five *p +indefinite
six *p +indefinite
seven *p +indefinite
eight *p +indefinite
nine *p +indefinite
ten *p +indefinite
some *p +indefinite
several *p +indefinite
many *p +indefinite
most *p
few *p +indefinite
a few *p +indefinite
all *p
both *p
each *s
every *s
any **
another *s +indefinite
other *p
no **
such **
a number of *p +indefinite
a group of *p
a couple of *p +indefinite
a handful of *p +indefinite
dozens of *p +indefinite
hundreds of *p +indefinite
thousands of *p +indefinite
one of the *s +indefinite
some of the *p +indefinite
many of the *p +indefinite
most of the *p
a majority of *p
whose **
numerous *p +indefinite
multiple *p +indefinite
various *p +indefinite
"""

LINKERS = """
of
"""

PREPOSITIONS = """
in order to
with regard to
with respect to
in terms of
in the wake of
in light of
in exchange for
as part of
as a result of
on the eve of
at the end of
at the time of
as of
in
on
at
without
within
into
onto
upon
over
under
above
below
between
amongst
against
across
along
alongside
around
about
after
before
behind
beneath
beside
beyond
despite
down
during
except
inside
near
off
out
outside
past
since
through
throughout
till
toward
towards
until
up
via
as
from
to
unlike
because of
instead of
ahead of
in front of
in response to
in an interview with
in a statement to
in addition to
in favor of
in favour of
in spite of
on behalf of
on top of
out of
due to
thanks to
prior to
next to
close to
as well as
rather than
such as
regarding
concerning
including
amid
amidst
following
versus
worth
plus
minus
"""

COORDINATORS = """
and
or
but
yet
&
"""

SUBORDINATORS = """
if
when
while
because
although
though
whereas
unless
where
why
how
whether
once
so that
as if
as though
even if
even though
in case
whenever
wherever
after which
than
"""

TITLES = """
mr ms
mrs fs
ms fs
miss fs
mx *s
dr *s
sir ms
lord ms
lady fs
dame fs
sen *s
rep *s
gov *s
gen *s
lt *s
col *s
maj *s
capt *s
cpl *s
sgt *s
pvt *s
cmdr *s
adm *s
rev *s
fr ms
prof *s
hon *s
pres *s
supt *s
insp *s
det *s
atty *s
amb *s
st *s
messrs mp
lt gov *s
attorney general *s
lt col *s
maj gen *s
brig gen *s
lt gen *s
vice adm *s
rear adm *s
sister fs
brother ms
father ms
mother fs
pope ms
king ms
queen fs
prince ms
princess fs
duke ms
duchess fs
imam ms
rabbi *s
sheikh ms
mullah ms
ayatollah ms
archbishop ms
bishop *s
cardinal ms
pastor *s
reverend *s
alhaji ms
alhaja fs
hajia fs
mallam ms
barr *s
engr *s
otunba *s
apostle ms
honourable *s
honorable *s
cllr *s
coun *s
ald *s
sens *p
reps *p
drs *p
profs *p
mme fs
mlle fs
monsieur ms
madame fs
madam fs
señor ms
herr ms
frau fs
sheikha fs
shaikh ms
sayyid ms
shri ms
smt fs
datuk ms
datuk seri ms
tan sri ms
encik ms
puan fs
ustaz ms
haji ms
maulana ms
acharya ms
msgr ms
monsignor ms
ven *s
lance cpl *s
staff sgt *s
master sgt *s
sgt maj *s
wing cdr *s
flt lt *s
cdr *s
lt cmdr *s
lt cdr *s
petty officer *s
spc *s
pfc *s
ssgt *s
pc *s
wpc fs
pcso *s
dci *s
det con *s
det sgt *s
det supt *s
det ch insp *s
det ch supt *s
ch insp *s
ch supt *s
brig *s
first lt *s
chief supt *s
chief insp *s
mr justice ms
mrs justice fs
ms justice fs
lord justice ms
lady justice fs
right honourable *s
rt hon *s
usec *s
asec *s
"""

ROLES = """
advocate *
backpacker *
herder *
chieftain *
convener *
convenor *
dcp *
acp *
mla *
vice-chairman m
gp *
unionist *
vice-captain *
batter * +anybody
linebacker * +anybody
cornerback * +anybody
publican *
householder *
sibling *
whistleblower *
claimant *
ombudsman *
prefect *
oba m
sprinter * +anybody
hurdler * +anybody
defenceman *
winger * +anybody
frontman * +anybody
drummer * +anybody
bassist * +anybody
vocalist * +anybody
songwriter * +anybody
veterinarian *
toxicologist *
janitor *
beekeeper *
sommelier *
barman *
bailiff * +sworn
pathologist *
barrister *
notary *
alderman *
consul *
podcaster *
influencer *
vlogger *
youtuber *
powerlifter * +anybody
weightlifter * +anybody
gymnast * +anybody
rower * +anybody
skier * +anybody
snowboarder *
skater *
surfer *
jockey *
umpire *
linesman *
trainee *
apprentice *
nephew m
niece f
fiancé *
roommate *
classmate *
teammate *
powerbroker *
broker *
auditor *
accountant *
year old * +anybody
year olds *p
activist *
actor * +anybody
actress f +anybody
adjuster *
administrator *
adviser *
advisor *
aide *
aide-de-camp *
airman m
ally *
ambassador *
analyst *
anchor *
announcer *
anthropologist *
applicant *
archaeologist *
architect *
artist * +anybody
artisan *
assemblyman m
assemblywoman f
assistant *
associate *
astronaut * +anybody
astronomer * +anybody
athlete * +anybody
attacker *
attorney *
aunt f
author * +anybody
backer *
banker *
baroness f
baron m
bartender *
batsman m +anybody
biographer *
biologist * +anybody
bishop *
blogger *
boss *
boxer * +anybody
boy m +anybody
boyfriend m
bride f
brother m
brother-in-law m
builder *
businessman m +anybody
businesswoman f +anybody
businesspeople *p
buyer *
bystander *
campaigner *
candidate * +anybody
captain * +anybody
caregiver *
carer *
cardiologist *
cardinal m
cashier *
caucusgoer *
celebrity * +anybody
ceo *
cfo *
chair *
chairman m
chairperson *
chairwoman f
champion * +anybody
chancellor *
chef *
chemist * +anybody
chief *
chief executive *
chief of staff *
child *
children *p
choreographer *
citizen *
clergyman m
clerk *
client *
climatologist *
co-author *
co-chair *
co-founder *
cofounder *
co-host *
co-owner *
coach *
coauthor *
cochair *
colleague *
collector *
colonel *
columnist *
comedian * +anybody
commander *
commentator *
commissioner *
commuter *
competitor *
composer * +anybody
conductor *
congressman m
congresswoman f
congressmen mp
conservative * +anybody
constable *
constituent *
consultant *
consumer *
contender *
contractor *
contributor *
convict *
cop *
coroner *
correspondent *
councillor *
councilman m
councilor *
councilwoman f
counselor *
counsellor *
counterpart *
couple *p
cousin *
coworker *
co-worker *
creator *
critic *
curator *
customer *
cyclist * +anybody
dad m +anybody
dancer * +anybody
daughter f
daughter-in-law f
dealer *
dean *
defendant *
defender * +anybody
delegate *
democrat * +anybody
demonstrator *
dentist *
deputy *
designer *
detective *
detainee *
developer *
diplomat *
agent *
anchorwoman f
astrophysicist *
flight attendant *
auctioneer *
ballerina f
barista *
bodyguard *
bookseller *
botanist *
breeder *
cameraman m
camerawoman f
caretaker *
cartoonist *
cellist *
chaplain *
climber *
conservationist *
contestant *
coordinator *
co-ordinator *
cosmonaut *
courier *
cricketer *
criminologist *
custodian *
demographer *
diver *
docent *
ethicist *
explorer *
fireman m
forager *
forecaster *
gamekeeper *
geneticist *
geographer *
geophysicist *
glaciologist *
headmistress f
hiker *
housewife f
hydrologist *
immunologist *
innkeeper *
jeweller *
keyboardist *
labourer *
linguist *
logger *
mediator *
microbiologist *
mountaineer *
naturalist *
nanny f
neuroscientist *
neurosurgeon *
nutritionist *
ophthalmologist *
optician *
paediatrician *
palaeontologist *
parishioner *
patrolman m
pensioner *
physiotherapist *
postman m
psychotherapist *
rancher *
rector *
repairman m
restaurateur *
saxophonist *
seamstress f
seismologist *
soprano f
stablehand *
statistician *
stewardess f
storyteller *
stuntman m
stylist *
undertaker *
urologist *
volcanologist *
winemaker *
woodcutter *
zoologist *
granddad m
grandma f
auntie f
bricklayer *
childminder *
cleaner *
dog walker *
dietitian *
estate agent *
financial adviser *
fishmonger *
fundraiser *
greengrocer *
grocer *
hotelier *
jogger *
landscaper *
lifeboatman m
locksmith *
newsagent *
obstetrician *
onlooker *
paratrooper *
picket *
plasterer *
radiographer *
roofer *
scaffolder *
signaller *
social worker *
stallholder *
street vendor *
subcontractor *
taxi driver *
toddler *
trawlerman m
truck driver *
ufologist *
vintner *
bus driver *
lorry driver *
care worker *
youth worker *
church leader *
community leader *
campaign manager *
front-runner *
frontrunner *
challenger *
incumbent *
backbencher *
peer *
defence secretary *
trade secretary *
press officer *
water carrier *
director *
director general *
director-general *
dissident *
doctor *
donor *
driver *
duke m
economist *
editor *
editor-in-chief *
educator *
elder *
electrician *
emeritus *
emir m
employee *
employer *
engineer * +anybody
entrepreneur * +anybody
envoy *
epidemiologist *
evangelist *
ex-husband m
ex-wife f
examiner *
executive * +anybody
executive director *
expert * +anybody
eyewitness *
fan * +anybody
farmer * +anybody
father m +anybody
father-in-law m
fellow *
fiance m
fiancée f
figure *
filmmaker * +anybody
financier *
firefighter *
fisherman m
follower *
footballer * +anybody
foreman m
founder *
friend *
gardener *
general *
geologist * +anybody
girl f +anybody
girlfriend f
goalkeeper * +anybody
golfer * +anybody
governor *
graduate *
granddaughter f
grandfather m +anybody
grandmother f +anybody
grandson m
guard *
guest *
guide *
guitarist * +anybody
gunman m
guru *
guy m
hairdresser *
head *
headmaster m
headteacher *
heir *
heiress f
helper *
hero * +anybody
historian * +anybody
holder *
homeowner *
host *
hostess f
hostage *
house speaker *
hunter *
husband m
immigrant *
inmate *
inspector *
instructor *
insurer *
insider *
intern *
interpreter *
interviewer *
inventor *
investigator *
investor *
islamist *
journalist *
judge * +sworn
juror *
justice *
king m
lad m
lady f
landlord *
landowner *
lawmaker * +anybody
lawyer *
leader * +anybody
lecturer *
legend * +anybody
legislator *
liberal * +anybody
librarian *
lieutenant *
lifeguard *
lobbyist *
locals *p
mayor *
magistrate * +sworn
magnate * +anybody
major *
maker *
man m +anybody
manager *
marshal *
mathematician *
mechanic *
medic *
member *
men mp
mentor *
merchant *
meteorologist *
midfielder * +anybody
midwife f
migrant *
miner *
minister *
missionary *
moderator *
mogul * +anybody
mom f +anybody
monk m
mother f +anybody
mother-in-law f
motorist *
mp *
mum f +anybody
musician * +anybody
native * +anybody
negotiator *
neighbor *
neighbour *
neighbors *p
neurologist *
newcomer * +anybody
nominee * +anybody
novelist * +anybody
nun f
nurse *
observer *
officer *
official * +anybody
oncologist *
operative *
operator *
opponent *
organiser *
organizer *
owner *
painter * +anybody
panelist *
paramedic *
parent *
participant *
partner *
passenger *
passer-by *
pastor *
patient *
patriarch m
pediatrician *
people *p
performer * +anybody
pharmacist *
philanthropist * +anybody
philosopher * +anybody
photographer * +anybody
physician *
physicist * +anybody
pilot *
plaintiff *
player * +anybody
playwright * +anybody
plumber *
pm *
poet * +anybody
police chief *
police officer *
policeman m
policewoman f
policymaker *
politician * +anybody
pollster *
pope m
porter *
practitioner *
preacher *
premier *
presenter *
president *
president-elect *
press secretary *
priest m
prime minister *
prince m
princess f
principal *
prisoner *
producer *
professor *
programmer *
promoter *
proponent *
prosecutor * +sworn
protester *
protestor *
provost *
psychiatrist *
psychologist *
publicist *
publisher *
pundit *
pupil *
queen f
quarterback m +anybody
rabbi *
racer * +anybody
radiologist *
ranger *
rapper * +anybody
reader *
realtor *
rebel *
receptionist *
recruit *
recruiter *
referee *
reformer *
refugee *
regulator *
relative *
reporter *
representative *
republican * +anybody
rescuer *
researcher * +anybody
resident *
retiree * +anybody
reviewer *
rider * +anybody
rival *
runner * +anybody
sailor *
salesman m
saleswoman f
scholar *
scientist * +anybody
screenwriter * +anybody
sculptor * +anybody
secretary *
secretary general *
secretary-general *
secretary of state *
seller *
senator *
sergeant *
shareholder *
sheriff *
shopkeeper *
shopper *
singer * +anybody
sister f
sister-in-law f
skipper * +anybody
sniper *
socialist *
sociologist *
soldier *
solicitor *
son m
son-in-law m
source *
spectator *
specialist *
spokesman m
spokesperson *
spokespeople *p
spokeswoman f
spokesmen mp
spouse *
staffer *
star * +anybody
statesman m
stepfather m
stepmother f
strategist *
striker * +anybody
student * +anybody
suffragan *
superintendent *
supervisor *
supporter *
surgeon *
surrogate *
surveyor *
survivor * +anybody
suspect *
swimmer * +anybody
taoiseach *
teacher *
technician *
teenager * +anybody
tenant *
theologian *
therapist *
tourist *
trader *
trainer *
traveler *
traveller *
treasurer *
trooper *
trucker *
trustee *
tutor *
twin *
tycoon * +anybody
uncle m
undersecretary *
vendor *
veteran * +anybody
vet *
vice chair *
vice chairman m
vice president *
vice-president *
victim *
villager *
violinist * +anybody
virologist *
visitor *
volunteer *
voter *
waiter m
waitress f
warden *
widow f
widower m
wife f
winner *
witness *
wives fp
woman f +anybody
women fp
worker *
worshipper *
wrestler * +anybody
writer * +anybody
youngster * +anybody
youth *
writers *p
billionaire * +anybody
managing director *
district attorney *
deputy secretary *
oceanographer *
paleontologist *
ecologist *
academic * +anybody
political scientist *
essayist *
clinician *
admiral *
sportsman m +anybody
sportswoman f +anybody
pitcher * +anybody
bowler * +anybody
olympian * +anybody
medallist * +anybody
medalist * +anybody
triathlete * +anybody
fencer *
gaffer * +anybody
tactician * +anybody
head coach *
pianist * +anybody
dj *
illustrator *
cleric *
vicar *
teen * +anybody
schoolboy m
schoolgirl f
pontiff m +anybody
monarch * +anybody
emperor m
hopeful * +anybody
signatory *
signatories *p
respondent *
appellant *
complainant *
petitioner *
frontwoman f +anybody
cyclocross rider *
biathlete *
decathlete *
heptathlete *
jumper * +anybody
thrower * +anybody
forward * +anybody
briton * +anybody
icon * +anybody
maestro * +anybody
ace * +anybody
heavyweight * +anybody
defenseman * +anybody
outfielder * +anybody
playmaker * +anybody
novice * +anybody
tv personality * +anybody
predecessor *
successor *
understudy *
flatmate *
housemate *
stepson m
stepdaughter f
stepbrother m
stepsister f
grandparent *
grandchild *
great-grandmother f
great-grandfather m
godfather m
godmother f
foster mum f
godson m
goddaughter f
bridesmaid f
landlady f
countryman m
compatriot *
running mate *
deputy chairman m
confidant *
confidante f
protégé *
mep *
msp *
mna *
mlc *
mpp *
td *
chief whip *
lord mayor *
first minister *
first lady f
home secretary *
foreign secretary *
solicitor general *
surgeon general *
auditor general *
comptroller *
controller *
alderwoman f
selectman m
selectwoman f
councilmember *
councilperson *
congressperson *
assemblymember *
assemblyperson *
committeeman m
committeewoman f
freeholder *
tsar *
czar *
speechwriter *
high commissioner *
attaché *
rapporteur *
vice-chancellor *
dictator *
autocrat *
ruler *
strongman m
mayor-elect *
governor-elect *
solon *
leftist *
centrist *
progressive *
nationalist *
separatist *
loyalist *
royalist *
remainer *
brexiteer *
populist *
communist *
libertarian *
monarchist *
feminist *
environmentalist *
pacifist *
segregationist *
frontbencher *
chairlady f
vice-chairwoman f
vice premier *
bureaucrat *
technocrat *
kingmaker *
ideologue *
jurist *
arbitrator *
adjudicator *
registrar *
stenographer *
paralegal *
co-defendant *
codefendant *
co-accused *
litigant *
informant *
whistle-blower *
perpetrator *
offender *
fugitive *
gangster *
mobster *
kidnapper *
rapist *
robber *
burglar *
thief *
hijacker *
shooter *
assailant *
killer *
murderer *
terrorist *
trafficker *
smuggler *
fraudster *
scammer *
conman m
hitman m
kingpin *
warlord *
pirate *
hacker *
stalker *
abuser *
predator *
paedophile *
pedophile *
arsonist *
poacher *
looter *
rioter *
extremist *
jihadist *
militant *
insurgent *
guerrilla *
combatant *
fighter * +anybody
bomber *
parolee *
felon *
captor *
jailer *
executioner *
ex-convict *
drug dealer *
drug lord *
con-artist *
undersheriff *
sleuth *
gendarme *
commandant *
corporal *
brigadier *
commodore *
airwoman f
serviceman m
servicewoman f
conscript *
reservist *
cadet *
seaman m
submariner *
peacekeeper *
mercenary *
infantryman m
commando *
watchman m
bouncer *
doorman m
gunwoman f
chief constable *
security guard *
stepdad m
stepmum f
stepmom f
grandpa m
granny f
nan f
nana f
grandad m
mummy f
mommy f
daddy m
mam f
half-brother m
half-sister f
step-brother m
step-sister f
step-father m
step-mother f
triplet *
bride-to-be f
groom m
bridegroom m
ex-girlfriend f
ex-boyfriend m
ex-partner *
great-uncle m
great-aunt f
great-grandson m
great-granddaughter f
great-nephew m
great-niece f
godparent *
godchild *
orphan *
baby *
infant *
newborn *
kid * +anybody
lass f
bloke m
chap m
gentleman m
gentlewoman f
gal f
dude m
octogenarian * +anybody
septuagenarian * +anybody
sexagenarian * +anybody
nonagenarian * +anybody
centenarian * +anybody
schoolchild *
schoolchildren *p
adolescent * +anybody
juvenile *
adult *
millennial * +anybody
senior citizen *
sophomore * +anybody
freshman * +anybody
undergraduate *
postgraduate *
alumnus m
alumna f
alumni *p
valedictorian * +anybody
dropout *
schoolmate *
schoolteacher *
schoolmaster m
schoolmistress f
governess f
postdoc *
gentlemen mp
ladies fp
kids *p
babies *p
florist *
tailor *
cobbler *
carpenter *
joiner *
decorator *
handyman m
laborer *
welder *
machinist *
steelworker *
coalminer *
farmhand *
farmworker *
grower *
herdsman m
shepherd *
cowboy m
stockman m
winegrower *
trapper *
docker *
longshoreman m
stevedore *
cabbie *
chauffeur *
railwayman m
dispatcher *
postmaster *
milkman m
housekeeper *
maid f
butler m
babysitter *
doula *
matron f
orthodontist *
optometrist *
audiologist *
podiatrist *
chiropractor *
osteopath *
acupuncturist *
masseur m
masseuse f
physio *
psychoanalyst *
hypnotist *
healer *
herbalist *
pharmacologist *
anaesthetist *
anesthesiologist *
anesthetist *
dermatologist *
gynaecologist *
gynecologist *
endocrinologist *
gastroenterologist *
haematologist *
hematologist *
nephrologist *
pulmonologist *
rheumatologist *
vaccinologist *
bacteriologist *
parasitologist *
biochemist * +anybody
biophysicist *
biostatistician *
bioethicist *
entomologist *
ornithologist *
herpetologist *
ichthyologist *
primatologist *
horticulturist *
agronomist *
forester *
cosmologist *
astrobiologist *
geochemist *
archivist *
egyptologist *
medievalist *
classicist *
philologist *
lexicographer *
folklorist *
musicologist *
ethnographer *
cartographer *
cryptographer *
futurist *
roboticist *
coder *
gamer *
streamer *
tiktoker *
newsreader *
newscaster *
anchorman m
weatherman m
emcee *
compere *
freelancer *
photojournalist *
videographer *
cinematographer *
subeditor *
copywriter *
ghostwriter *
scriptwriter *
showrunner *
co-writer *
co-producer *
co-director *
co-star * +anybody
co-creator *
dramatist * +anybody
librettist *
lyricist *
translator *
humorist *
satirist *
memoirist *
gallerist *
ceramicist *
weaver *
muralist *
tattooist *
goldsmith *
silversmith *
blacksmith *
watchmaker *
conservator *
supermodel * +anybody
superstar * +anybody
popstar * +anybody
megastar * +anybody
starlet f +anybody
showgirl f
entertainer * +anybody
magician *
illusionist *
juggler *
clown *
acrobat *
puppeteer *
comedienne f +anybody
impressionist *
impersonator *
busker *
organist *
trumpeter *
flautist *
flutist *
trombonist *
percussionist *
harpist *
violist *
baritone * +anybody
mezzo-soprano f
contralto f
singer-songwriter * +anybody
songstress f +anybody
crooner * +anybody
bandmate *
bandleader *
impresario *
hitmaker * +anybody
ballet dancer *
receiver * +anybody
lineman m +anybody
kicker * +anybody
punter *
goaltender * +anybody
goalie * +anybody
netminder * +anybody
keeper * +anybody
centre-back * +anybody
center-back * +anybody
full-back * +anybody
fullback * +anybody
left-back * +anybody
right-back * +anybody
wing-back * +anybody
half-back * +anybody
fly-half * +anybody
scrum-half * +anybody
flanker * +anybody
centre-forward * +anybody
marksman m +anybody
goalscorer * +anybody
scorer * +anybody
substitute * +anybody
debutant * +anybody
all-rounder * +anybody
allrounder * +anybody
paceman m +anybody
seamer * +anybody
spinner * +anybody
wicketkeeper * +anybody
wicket-keeper * +anybody
infielder * +anybody
shortstop * +anybody
catcher * +anybody
baseman * +anybody
right-hander * +anybody
left-hander * +anybody
southpaw * +anybody
lefty * +anybody
slugger * +anybody
reliever * +anybody
rookie * +anybody
libero * +anybody
marathoner * +anybody
steeplechaser * +anybody
vaulter * +anybody
pentathlete * +anybody
oarsman m +anybody
canoeist * +anybody
kayaker * +anybody
yachtsman m +anybody
yachtswoman f +anybody
paralympian * +anybody
judoka * +anybody
welterweight * +anybody
lightweight * +anybody
middleweight * +anybody
featherweight * +anybody
flyweight * +anybody
bantamweight * +anybody
cruiserweight * +anybody
light-heavyweight * +anybody
pugilist * +anybody
grappler * +anybody
swordsman m +anybody
archer * +anybody
grandmaster * +anybody
showjumper * +anybody
equestrian * +anybody
horseman m +anybody
horsewoman f +anybody
scout *
bodybuilder * +anybody
alpinist * +anybody
freestyler * +anybody
backstroker * +anybody
teen-ager * +anybody
tennis player * +anybody
racing driver * +anybody
cto *
cio *
cmo *
stakeholder *
stockholder *
creditor *
debtor *
bondholder *
stockbroker *
bookkeeper *
actuary *
underwriter *
assessor *
appraiser *
supplier *
importer *
exporter *
industrialist *
oligarch * +anybody
capitalist *
caterer *
barmaid f
mixologist *
dishwasher *
archdeacon *
deacon *
abbot m
abbess f
friar m
mufti *
sheik m
lama *
swami *
seminarian *
televangelist *
congregant *
churchgoer *
worshiper *
pilgrim *
convert *
curate *
archbishop *
imam m
mullah m
ayatollah m
clergywoman f
passerby *
well-wisher *
mourner *
marcher *
picketer *
counter-protester *
rallygoer *
attendee *
concertgoer *
festivalgoer *
theatregoer *
moviegoer *
reveller *
reveler *
partygoer *
clubber *
holidaymaker *
vacationer *
camper *
beachgoer *
sunbather *
hitchhiker *
evacuee *
escapee *
castaway *
asylum seeker *
expatriate *
expat *
emigrant *
exile *
returnee *
settler *
squatter *
renter *
lodger *
leaseholder *
homebuyer *
townspeople *p
townsfolk *p
islander *
pedestrian *
rambler *
biker *
motorcyclist *
caller *
listener *
viewer *
subscriber *
user *
diner *
patron *
bidder *
gambler *
beneficiary *
recipient *
taxpayer *
ratepayer *
canvasser *
superfan *
enthusiast *
hobbyist *
birder *
birdwatcher *
stargazer *
vegan *
vegetarian *
smoker *
addict *
alcoholic *
sufferer *
amputee *
breadwinner *
homemaker *
househusband m
jobseeker *
old-timer *
outsider *
acolyte *
disciple *
protege *
protégée f
mentee *
admirer *
detractor *
sceptic *
skeptic *
believer *
optimist *
pessimist *
theorist * +anybody
thinker * +anybody
intellectual * +anybody
pioneer * +anybody
trailblazer * +anybody
innovator *
namesake *
impostor *
sultan m
crown prince m
countess f
viscount m
viscountess f
baronet m
aristocrat *
nobleman m
noblewoman f
socialite * +anybody
royal * +anybody
pop star * +anybody
rock star * +anybody
movie star * +anybody
film star * +anybody
laureate * +anybody
nobel-laureate * +anybody
underdog * +anybody
favourite * +anybody
favorite * +anybody
prodigy * +anybody
heartthrob * +anybody
titleholder * +anybody
title-holder * +anybody
record-holder * +anybody
newlywed *
newlyweds *p
mum-of-one f +anybody
mum-of-two f +anybody
mum-of-three f +anybody
mum-of-four f +anybody
mum-of-five f +anybody
mum-of-six f +anybody
mum-of-seven f +anybody
mum-of-eight f +anybody
mom-of-one f +anybody
mom-of-two f +anybody
mom-of-three f +anybody
mom-of-four f +anybody
mom-of-five f +anybody
mom-of-six f +anybody
mom-of-seven f +anybody
mom-of-eight f +anybody
mother-of-one f +anybody
mother-of-two f +anybody
mother-of-three f +anybody
mother-of-four f +anybody
mother-of-five f +anybody
mother-of-six f +anybody
mother-of-seven f +anybody
mother-of-eight f +anybody
dad-of-one m +anybody
dad-of-two m +anybody
dad-of-three m +anybody
dad-of-four m +anybody
dad-of-five m +anybody
dad-of-six m +anybody
dad-of-seven m +anybody
dad-of-eight m +anybody
father-of-one m +anybody
father-of-two m +anybody
father-of-three m +anybody
father-of-four m +anybody
father-of-five m +anybody
father-of-six m +anybody
father-of-seven m +anybody
father-of-eight m +anybody
grandmother-of-one f +anybody
grandmother-of-two f +anybody
grandmother-of-three f +anybody
grandmother-of-four f +anybody
grandmother-of-five f +anybody
grandmother-of-six f +anybody
grandmother-of-seven f +anybody
grandmother-of-eight f +anybody
grandfather-of-one m +anybody
grandfather-of-two m +anybody
grandfather-of-three m +anybody
grandfather-of-four m +anybody
grandfather-of-five m +anybody
grandfather-of-six m +anybody
grandfather-of-seven m +anybody
grandfather-of-eight m +anybody
gran-of-one f +anybody
gran-of-two f +anybody
gran-of-three f +anybody
gran-of-four f +anybody
gran-of-five f +anybody
gran-of-six f +anybody
gran-of-seven f +anybody
gran-of-eight f +anybody
csp *
dsp *
aig *
dig *
igp *
ppro *
cm *
dp *
cs *
mca *
vp *
svp *
gran f
hubby m
mum-to-be f
dad-to-be m
mother-to-be f
co-captain *
co-leader *
co-chairman m
co-chairwoman f
head of state *
head of government *
heads of state *p
minister of state *
head of mission *
chief of police *
chief of defence *
clerk of the court *
baker *
barber *
butcher *
crofter *
glazier *
groundsman m
groundskeeper *
haulier *
mason *
stonemason *
saddler *
skydiver *
stuntwoman f
upholsterer *
cheesemaker *
chocolatier *
confectioner *
distiller *
farrier *
shipwright *
boatbuilder *
steeplejack *
crane operator *
ferryman m
boatman m
oarswoman f
fisherwoman f
swordswoman f
horticulturalist *
camp counselor *
choirmaster m
chorister *
deejay *
hype man m
ringmaster m
stagehand *
wardrobe mistress f
bookie *
croupier *
teetotaller *
widow-to-be f
retirees *p
elders *p
clergy *p
crewman m
crew member *
crewmember *
deckhand *
first mate *
flight engineer *
co-pilot *
copilot *
signalman m
trainspotter *
bellhop *
concierge *
valet m
chambermaid f
hotel manager *
maître d *
sous chef *
line cook *
line manager *
team-mate *
clubmate *
stablemate *
countrywoman f
townsman m
elderly man m +anybody
elderly woman f +anybody
loved one *
loved ones *p
next of kin *p
image maker *
spin doctor *
go-between *
middleman m
arbiter *
peacemaker *
marketeer *
licensee *
franchisee *
quantity surveyor *
town planner *
planner *
conveyancer *
letting agent *
bursar *
proctor *
invigilator *
deputy headteacher *
teaching assistant *
classroom assistant *
lollipop lady f
dinner lady f
school nurse *
special adviser *
spad *
whip *
party chairman m
party chair *
leader of the opposition *
shadow chancellor *
shadow minister *
house leader *
speaker of the house *
president pro tempore *
attorney-general *
director of public prosecutions *
chief prosecutor *
chief justice *
chief magistrate *
chief inspector *
chief superintendent *
accuser *
adventurer *
angler *
auteur *
aviator *
basketballer * +anybody
benefactor *
central banker *
churchman m
civil servant *
content creator *
council member *
craftsman m
emissary *
lawman m
litigator *
moviemaker * +anybody
newsman m
opposition leader *
parliamentarian *
prelate *
proprietor *
soloist *
swindler *
thespian * +anybody
trade unionist *
tradesman m
union leader *
union boss *
union official *
rocker * +anybody
funnyman m +anybody
allergist *
animator *
beauty queen f
chronobiologist *
coxswain *
guardsman m
documentarian *
smallholder *
sexologist *
luthier *
finalist * +anybody
semifinalist * +anybody
astrologer *
speaker *
flag bearer *
flagbearer *
standard bearer *
police boss *
recorder *
"""

DEMONYM_ENDINGS = """
spaniard
german
catalan
afghan
argentine
briton
swede
dane
pole
finn
turk
scot
brit
serb
croat
swiss
greek
czech
cuban
iraqi
saudi
texan
aussie
kiwi
tsman
kenyan
ugandan
angolan
rwandan
zambian
israeli
pakistani
bangladeshi
emirati
londoner
yorker
ian
ean
ese
ish
ican
occan
wanan
shman
chman
french
dutch
welsh
qatari
yemeni
kuwaiti
omani
bahraini
somali
nepali
bengali
punjabi
kashmiri
azerbaijani
azeri
kazakh
uzbek
turkmen
kyrgyz
tajik
kosovar
filipino
filipina
cypriot
lankan
libyan
slovak
slovene
bosniak
zealander
icelander
motswana
burkinabe
quebecer
québécois
michigander
angeleno
geordie
scouser
dubliner
berliner
aucklander
queenslander
highlander
islander
northerner
southerner
midlander
shwoman
chwoman
tswoman
guayan
malan
duran
doran
zuelan
"""

COLLECTIVES = """
academy n
administration n
advocacy group n
agency n
airline n
airport n
alliance n
ambassadors *p
army n
assembly n
association n
authority n
authorities *p
bank n
bench n
board n
board of directors n
body n
bloc n
branch n
brewer n
broadcaster n
brigade n
bureau n
business n
cabinet n
campaign n
camp n
carmaker n
center n
centre n
chain n
chamber n
charity n
church n
city n
clinic n
club n
coalition n
collective n
college n
commission n
committee n
community n
company n
conglomerate n
confederation n
congress n
consortium n
consulate n
corporation n
council n
country n
county n
court n
crew n
crowd n
defence n
defense n
delegation n
department n
district n
division n
embassy n
establishment n
executive branch n
faction n
faculty n
family n
federation n
firm n
forces *p
foundation n
franchise n
front n
fund n
giant n
government n
group n
hospital n
house n
industry n
inquiry n
institute n
institution n
investigators *p
junta n
jury n
kingdom n
laboratory n
law firm n
leadership n
league n
legislature n
lobby n
magazine n
majority n
management n
manufacturer n
media np
militia n
military n
ministry n
mission n
mosque n
movement n
museum n
nation n
navy n
network n
newspaper n
ngo n
nonprofit n
observatory n
office n
opposition n
organisation n
organization n
outlet n
panel n
parent company n
parliament n
party n
police *p
police department n
presidency n
press n
prosecution n
prosecutor's office n
public *p
regime n
republicans *p
democrats *p
residence n
resistance n
restaurant n
retailer n
school n
secretariat n
security council n
senate n
service n
shelter n
show n
society n
squad n
staff *p
startup n
state n
state department n
station n
store n
studio n
syndicate n
task force n
team n
theater n
theatre n
think tank n
town n
trade union n
treasury n
tribe n
tribunal n
troop n
trust n
u.n n
union n
united nations n
university n
utility n
village n
watchdog n
website n
white house n
wing n
workforce n
kremlin n
pentagon n
vatican n
daily n
tabloid n
weekly n
journal n
times n
analysts *p
automaker n
consultancy n
lender n
carrier n
air force n
marine corps n
corps n
battalion n
regiment n
platoon n
squadron n
garrison n
constabulary n
gendarmerie n
carabinieri *p
garda n
gardaí *p
gardai *p
coastguard n
coast-guard n
fire service n
fire department n
fire brigade n
ambulance service n
national guard n
border force n
judiciary n
supreme court n
high court n
court-of-appeal n
legal team n
grand jury n
exchequer n
statehouse n
state house n
town hall n
city hall n
palace n
directorate n
inspectorate n
registry n
central bank n
electorate n
caucus n
taskforce n
subcommittee n
sub-committee n
knesset n
duma n
bundestag n
lok sabha n
rajya sabha n
dáil n
seanad n
politburo n
municipality n
borough n
prefecture n
province n
precinct n
subsidiary n
multinational n
start-up n
enterprise n
cooperative n
co-operative n
partnership n
supermarket n
bakery n
brewery n
winery n
distillery n
resort n
casino n
bookmaker n
brokerage n
stock exchange n
distributor n
chipmaker n
drugmaker n
planemaker n
toymaker n
shipbuilder n
steelmaker n
refiner n
housebuilder n
homebuilder n
wholesaler n
dealership n
factory n
lab n
think-tank n
thinktank n
non-profit n
guild n
diocese n
archdiocese n
synod n
congregation n
seminary n
monastery n
temple n
synagogue n
holy see n
brotherhood n
fraternity n
sorority n
red cross n
red crescent n
hospice n
orphanage n
zoo n
aquarium n
gallery n
library n
orchestra n
choir n
band n
quartet n
troupe n
news agency n
channel n
radio station n
broadsheet n
periodical n
household n
clan n
audience n
gang n
cartel n
insurgency n
taliban *p
kindergarten n
nursery n
daycare n
governing body n
care home n
record-label n
rating agency n
law enforcement n
first responders *p
emergency services *p
police force n
armed forces *p
security forces *p
defence forces *p
prison service n
parole board n
trade body n
pressure group n
rights group n
human rights group n
campaign group n
aid agency n
housing association n
health board n
health service n
health trust n
school district n
water company n
rail operator n
train operator n
tech giant n
oil giant n
insurance company n
energy company n
investment bank n
hedge fund n
sportswear giant n
social network n
search engine n
streaming service n
streaming platform n
tv network n
radio network n
news channel n
news website n
local authority n
metropolitan police *p
military junta n
ruling party n
opposition party n
home office n
foreign office n
cabinet office n
downing street n
coroner's office n
mayor's office n
governor's office n
sheriff's office n
sheriff's department n
press office n
attorney general's office n
prime minister's office n
president's office n
provider n
"""

DOCUMENTS = """
act n
ad n
advert n
advertisement n
advisory n
affidavit n
agreement n
amendment n
announcement n
app n
article n
audit n
banner n
bill n
blog n
book n
brief n
briefing n
brochure n
bulletin n
caption n
certificate n
chart n
charter n
circular n
clause n
code n
column n
communique n
communiqué n
constitution n
contract n
convention n
cover n
data *p
decree n
diary n
directive n
dispatch n
document n
documentary n
dossier n
draft n
editorial n
e-mail n
entry n
essay n
excerpt n
fact sheet n
file n
filing n
findings *p
flier n
flyer n
form n
footage n
guidance n
guideline n
handbook n
headline n
indictment n
inscription n
instruction n
invitation n
invoice n
label n
law n
lawsuit n
leaflet n
letter n
manifesto n
manual n
memo n
memoir n
memorandum n
motion n
notice n
note n
notification n
op-ed n
page n
pamphlet n
paper n
paragraph n
petition n
placard n
plaque n
platform n
policy n
poll n
post n
poster n
press release n
proclamation n
profile n
publication n
readout n
recording n
record n
regulation n
release n
resolution n
review n
rule n
ruling n
script n
section n
sign n
statistics *p
statute n
story n
study n
subpoena n
summary n
survey n
suit n
telegram n
testament n
text n
text message n
transcript n
treaty n
update n
verse n
video n
voicemail n
warrant n
will n
writ n
judgment n
judgement n
dissent n
injunction n
deposition n
court-papers *p
court-documents *p
court-filing n
court-filings *p
court-records *p
charge sheet n
charging document n
police report n
plea agreement n
autopsy n
post-mortem n
white paper n
blueprint n
roadmap n
webpage n
web page n
homepage n
billboard n
sticker n
chyron n
tagline n
legislation n
ordinance n
bylaw n
edict n
fatwa n
encyclical n
bible n
quran n
koran n
torah n
gospel n
obituary n
epitaph n
foreword n
preface n
thesis n
dissertation n
research n
analysis n
dataset n
census n
questionnaire n
listing n
screenshot n
thread n
posting n
voice note n
voice message n
postcard n
suicide note n
summons n
citation n
alert n
guidelines *p
protocol n
prospectus n
annual report n
headstone n
gravestone n
tombstone n
licence n
job advert n
synopsis n
"""

PLURAL_ENDINGS = """
s
es
's
"""

PARTIES = """
labour
conservative
tory
lib dem
liberal democrat
snp
plaid cymru
dup
sdlp
uup
sinn féin
ukip
reform uk
greens
republican
democrat
democratic
gop
anc
da
eff
apc
pdp
bjp
congress
aap
tmc
shiv sena
ndp
liberals
fianna fáil
fine gael
"""

PARTICLES = """
van
von
der
den
de
del
della
di
da
dos
du
la
le
el
al
bin
ibn
ben
bint
ould
st
ter
ten
mac
abu
af
zu
"""

MASCULINE_NAMES = """
Aaron
Abdul
Abraham
Abu
Adam
Adrian
Ahmed
Al
Alan
Albert
Alexander
Alfred
Ali
Allen
Andrew
Andy
Anthony
Antonio
Arnold
Arthur
Austin
Barack
Barry
Ben
Benjamin
Bernard
Bernie
Bill
Billy
Bob
Bobby
Boris
Brad
Bradley
Brandon
Brendan
Brent
Brett
Brian
Bruce
Bryan
Caleb
Calvin
Carl
Carlos
Charles
Charlie
Chester
Chris
Christopher
Chuck
Clarence
Clark
Clifford
Clint
Clive
Colin
Connor
Craig
Curtis
Dale
Damian
Dan
Daniel
Darren
Darryl
Dave
David
Dean
Dennis
Derek
Desmond
Dick
Dominic
Don
Donald
Doug
Douglas
Duncan
Dustin
Dwight
Dylan
Earl
Ed
Eddie
Edgar
Edmund
Edward
Edwin
Elijah
Elliott
Elon
Emmanuel
Eric
Ernest
Ethan
Eugene
Evan
Felix
Fernando
Floyd
Francis
Frank
Franklin
Fred
Frederick
Gabriel
Gareth
Gary
Gavin
Gene
Geoffrey
George
Gerald
Gilbert
Glenn
Gordon
Graham
Grant
Greg
Gregory
Guy
Harold
Harrison
Harry
Harvey
Hassan
Henry
Herbert
Howard
Hugh
Ian
Ibrahim
Isaac
Ivan
Jack
Jackson
Jacob
Jake
James
Jamie
Jared
Jason
Jay
Jeff
Jeffrey
Jeremy
Jerome
Jerry
Jesse
Jim
Jimmy
Joe
Joel
John
Johnny
Jon
Jonathan
Jordan
Joseph
Josh
Joshua
Juan
Julian
Justin
Karl
Keith
Kenneth
Kevin
Kurt
Kyle
Lance
Larry
Lawrence
Lee
Leo
Leon
Leonard
Leroy
Lewis
Liam
Lloyd
Logan
Louis
Lucas
Luis
Luke
Malcolm
Marc
Marcus
Mario
Mark
Marshall
Martin
Marvin
Mason
Matt
Matthew
Maurice
Max
Melvin
Michael
Mick
Miguel
Mike
Mitch
Mitchell
Mohamed
Mohammed
Muhammad
Nathan
Nathaniel
Neil
Newt
Nicholas
Nick
Nigel
Noah
Norman
Oliver
Omar
Oscar
Owen
Patrick
Paul
Pedro
Perry
Pete
Peter
Phil
Philip
Phillip
Ralph
Randy
Ray
Raymond
Reginald
Ricardo
Richard
Rick
Ricky
Rob
Robert
Roberto
Rodney
Roger
Roland
Ron
Ronald
Ross
Roy
Rudy
Rupert
Russell
Ryan
Sam
Samuel
Scott
Sean
Sebastian
Seth
Shane
Shaun
Simon
Spencer
Stanley
Stephen
Steve
Steven
Stewart
Stuart
Ted
Terrence
Theodore
Thomas
Tim
Timothy
Toby
Todd
Tom
Tommy
Tony
Travis
Trevor
Troy
Tyler
Vernon
Victor
Vincent
Vladimir
Wallace
Walter
Warren
Wayne
Wesley
Will
William
Xavier
Zachary
Adan
Aiden
Akshay
Alastair
Alec
Alonzo
Amos
Arsene
Ashwin
Azhar
Balaji
Benji
Bennie
Brady
Braxton
Bryn
Byron
Calum
Cassius
Cian
Claude
Clement
Cliff
Clinton
Coby
Curt
Cuthbert
Dalton
Darragh
Darrell
Davy
Dermot
Dhruv
Diarmuid
Donnacha
Donovan
Dougie
Drew
Eamon
Eamonn
Efraim
Egor
Ejike
Eli
Elroy
Elvis
Enoch
Eoghan
Euan
Ezekiel
Farhan
Farouk
Feargal
Festus
Finn
Fintan
Folarin
Fyodor
Ganesh
Garth
Gopal
Grady
Gus
Hari
Humphrey
Idris
Ikechukwu
Ishaan
Ivor
Jabari
Javed
Jayson
Jeb
Jock
Judah
Kapil
Kobe
Krish
Kunal
Lebron
Leighton
Levi
Luther
Mahendra
Malachy
Martyn
Mervyn
Micheál
Milo
Mortimer
Musalia
Naresh
Niall
Nyesom
Obafemi
Odhran
Odion
Oisin
Omari
Otis
Owain
Paddy
Percy
Piers
Raees
Raghu
Raj
Rajat
Rajeev
Ravindra
Razak
Rex
Rhett
Rhodri
Ritesh
Ruaridh
Russ
Seán
Selwyn
Seyi
Shehu
Siya
Slade
Solly
Solomon
Somchai
Sujit
Surya
Tadhg
Tanvir
Tayo
Temba
Thulani
Uche
Vlad
Walt
Wole
Yogi
Zac
Zain
Zubairu
Abdulrasheed
Adegoke
Adeleke
Adeniyi
Aderemi
Adesina
Adetunji
Aliko
Aminu
Ayodeji
Azubuike
Babagana
Chidozie
Chikodi
Dauda
Ebenezer
Ebuka
Enyinnaya
Ezenwo
Folorunsho
Garba
Goodluck
Isiaka
Jibrin
Jide
Kashim
Kenechukwu
Kingsley
Kolawole
Lamidi
Lanre
Lateef
Lekan
Moshood
Muhammed
Muiz
Muyiwa
Nduka
Ndubuisi
Nnaemeka
Nuhu
Odumegwu
Ogbonnaya
Olamide
Olanrewaju
Olawale
Olisa
Olukayode
Oluwafemi
Osagie
Osita
Rabiu
Rauf
Rilwan
Rotimi
Sanusi
Seun
Taiwo
Tolu
Tunji
Umaru
Uzodinma
Yinka
Ekow
Nii
Kwamena
Alhassan
Haruna
Wycliffe
Hezekiah
Japheth
Kalonzo
Rigathi
Kithure
Tapiwa
Tatenda
Kudzai
Munashe
Sifiso
Mthunzi
Mzwandile
Lungisa
Lindani
Luthando
Mpho
Thabang
Kgosi
Karabo
Lesego
Kabelo
Itumeleng
Dumisani
Jabulani
Senzo
Fikile
Gwede
Gayton
Velenkosini
Mbuyiseni
Vuyani
Zweli
Zakhele
Zolani
Ayanda
Aphiwe
Jejomar
Bongbong
Panfilo
Aquilino
Isko
Rommel
Arnel
Efren
Jerico
Jhun
Jomar
Joselito
Nonoy
Azmin
Hishammuddin
Khairy
Mahathir
Muhyiddin
Nazri
Rafizi
Fahmi
Fadillah
Shahidan
Saifuddin
Hamzah
Jusuf
Susilo
Anies
Ganjar
Sandiaga
Agus
Bambang
Hendra
Rizal
Yusril
Zulkifli
Jinping
Keqiang
Xiaoping
Zedong
Jintao
Ichiro
Ryota
Shohei
Shota
Toshihiro
Yoshinori
Bilawal
Shaukat
Inzamam
Babar
Shaheen
Hafeez
Sarfaraz
Misbah
Azam
Rizwan
Ishaq
Khurram
Parvez
Raheel
Rehman
Zulfiqar
Mashrafe
Mushfiqur
Mahmudullah
Mustafizur
Taskin
Litton
Mominul
Mehidy
Taijul
Obaidul
Anisul
Asaduzzaman
Hasanul
Fakhrul
Ruhul
Tarique
Ziaur
Mujibur
Abdur
Aminul
Anwarul
Ashraful
Habibur
Kamrul
Mahbub
Mahfuz
Mizanur
Nazmul
Rafiqul
Rezaul
Saiful
Shafiqul
Shamsul
Zahidul
Gotabaya
Maithripala
Sajith
Anura
Muttiah
Lasith
Dimuth
Kusal
Dhananjaya
Suranga
Thisara
Chamara
Sanath
Aravinda
Arjuna
Chaminda
Rangana
Upul
Nuwan
Asela
Ajantha
Dasun
Wanindu
Pathum
Charith
Stepan
Ostap
Ekrem
Fethullah
Binali
Mevlut
Arda
Kerem
Bezalel
Yoav
Ehud
Yaakov
Boaz
Gadi
Herzi
Lior
Nitzan
Oded
Yoel
Saeb
Riyad
Fattah
Sameh
Saddam
Haider
Muqtada
Barham
Nechirvan
Qasem
Akbar
Rouhollah
Zayed
Qaboos
"""

FEMININE_NAMES = """
Abigail
Ada
Adele
Agnes
Aisha
Alexandra
Alice
Alicia
Alison
Allison
Alyssa
Amanda
Amber
Amelia
Amy
Ana
Andrea
Angela
Angelina
Anita
Ann
Anna
Anne
Annette
Annie
April
Ariana
Arlene
Ashley
Audrey
Ava
Barbara
Beatrice
Becky
Bernice
Beth
Bethany
Betsy
Betty
Beverly
Bonnie
Brenda
Bridget
Brittany
Brooke
Caitlin
Camille
Candace
Carla
Carly
Carmen
Carol
Caroline
Carolyn
Carrie
Catherine
Cathy
Charlotte
Chelsea
Cheryl
Chloe
Christina
Christine
Cindy
Claire
Clara
Colleen
Constance
Cynthia
Daisy
Dana
Danielle
Dawn
Deborah
Debra
Denise
Diana
Diane
Dolores
Donna
Doris
Dorothy
Edith
Eileen
Elaine
Eleanor
Elena
Elizabeth
Ella
Ellen
Elsie
Emily
Emma
Erica
Erin
Esther
Ethel
Eva
Evelyn
Faith
Fatima
Felicity
Fiona
Florence
Frances
Gail
Georgia
Geraldine
Gillian
Gina
Gladys
Gloria
Grace
Greta
Gwen
Hannah
Harriet
Hazel
Heather
Heidi
Helen
Hilary
Hillary
Holly
Huma
Ida
Imogen
Irene
Isabel
Isabella
Ivanka
Jackie
Jacqueline
Jane
Janet
Janice
Jasmine
Jean
Jeanne
Jen
Jenna
Jennifer
Jenny
Jessica
Jill
Joan
Joanna
Joanne
Josephine
Joy
Joyce
Juanita
Judith
Judy
Julia
Julie
June
Kaitlyn
Karen
Kate
Katherine
Kathleen
Kathryn
Kathy
Katie
Kayla
Kellyanne
Kelly
Kimberly
Kirsten
Kristen
Laura
Lauren
Leah
Leslie
Lillian
Linda
Lisa
Liz
Lois
Lori
Lorraine
Louise
Lucy
Lydia
Lynn
Mabel
Madeleine
Madison
Maggie
Marcia
Margaret
Maria
Marie
Marilyn
Marjorie
Martha
Mary
Maureen
Megan
Melania
Melanie
Melinda
Melissa
Meredith
Mia
Michelle
Mildred
Millie
Miriam
Molly
Monica
Nadia
Nancy
Naomi
Natalie
Natasha
Nicole
Nina
Nora
Norma
Olivia
Paige
Pamela
Patricia
Patty
Paula
Pauline
Peggy
Penelope
Penny
Phyllis
Priscilla
Rachel
Rebecca
Regina
Renee
Rhonda
Rita
Roberta
Rosa
Rose
Rosemary
Roxanne
Ruby
Ruth
Sabrina
Sally
Samantha
Sandra
Sara
Sarah
Shannon
Sharon
Sheila
Shelley
Sherry
Shirley
Silvia
Sonia
Sophia
Sophie
Stacy
Stella
Stephanie
Sue
Susan
Suzanne
Sylvia
Tamara
Tammy
Tanya
Tara
Teresa
Theresa
Tiffany
Tina
Tracey
Ursula
Valerie
Vanessa
Vera
Veronica
Victoria
Violet
Virginia
Vivian
Wanda
Wendy
Whitney
Yolanda
Yvonne
Zoe
Agatha
Aiko
Allyson
Anaya
Anthea
Anuradha
Aoife
Aretha
Atinuke
Ayanna
Bebe
Bertha
Bess
Bethan
Brigid
Caitlyn
Chidinma
Cordelia
Crystal
Deidre
Dympna
Ellie
Emer
Evie
Farhana
Funke
Gayle
Gifty
Ginny
Gráinne
Grainne
Haley
Hermione
Karishma
Katya
Keisha
Kenisha
Kerri
Kezia
Kimberley
Komal
Lacey
Lavanya
Lesley
Liza
Lupita
Mae
Maeve
Mahira
Malia
Mamta
Meg
Mercy
Moya
Naana
Natalya
Neelam
Niska
Nita
Nkosazana
Nolwazi
Nonhlanhla
Noor
Nuala
Olivera
Olufunke
Oluchi
Omolola
Onyinye
Orlaith
Pam
Pearl
Phillipa
Poppy
Queenie
Rasheeda
Rehana
Rihanna
Riya
Rupa
Saima
Saira
Sana
Shameka
Shanthi
Shivani
Sienna
Sindiwe
Sitara
Siviwe
Sorcha
Steph
Sukhjit
Suki
Supriya
Suzie
Thuli
Traci
Tracie
Veena
Xin
Zena
Zinzi
Zoë
Zoey
Zola
Zsofia
Zuleikha
Abike
Adenike
Aderonke
Adesua
Adetoun
Aituaje
Aminat
Asabe
Ayotunde
Bosede
Bunmi
Chinelo
Damilola
Ebele
Ebere
Ekaete
Enitan
Ezinne
Folasade
Ibukun
Iyabo
Jumoke
Kehinde
Mopelola
Mosunmola
Nkiru
Nnenna
Ogechi
Olabisi
Olajumoke
Olamide
Oluremi
Oyinkan
Ronke
Tiwa
Tolulope
Toyin
Yemisi
Yewande
Ekua
Serwaa
Dzifa
Anyango
Awuor
Nekesa
Nafula
Waithera
Gathoni
Hellen
Jepchirchir
Chepngetich
Thandiwe
Nompumelelo
Noluthando
Nonkululeko
Ntombizodwa
Sindisiwe
Siphokazi
Thembeka
Thembi
Thembisile
Zodwa
Zoleka
Lesedi
Bathabile
Ayanda
Bongiwe
Hlengiwe
Kgomotso
Khanyisile
Khumbuzile
Lebogang
Makhosazana
Mamoloko
Phumla
Unathi
Ayabonga
Tatenda
Chipo
Rudo
Tariro
Ruvimbo
Vimbai
Ropafadzo
Corazon
Imee
Marites
Maricel
Maricar
Jinky
Siti
Rafidah
Azizah
Noraini
Zuraida
Fuziah
Ambiga
Megawati
Khofifah
Fitri
Intan
Lestari
Ratna
Wulan
Lijuan
Xiaoyan
Meiling
Yingluck
Akie
Fumiko
Hanako
Junko
Mariko
Mayumi
Megumi
Mitsuko
Sachiko
Satoko
Sayaka
Seiko
Shizuka
Mehwish
Sharmeen
Zartaj
Aseefa
Farhat
Firdous
Kashmala
Shazia
Uzma
Zubaida
Rowshan
Sajeda
Rokeya
Rezwana
Syeda
Sirimavo
Pavithra
Thalatha
Hirunika
Sudarshini
Chamari
Dilrukshi
Nirosha
Shashikala
Yasodha
Olha
Maryna
Mariia
Solomiya
Oxana
Yevgenia
Pervin
Defne
Ozlem
Tzipi
Orly
Limor
Naama
Osnat
Pnina
Ronit
Sharren
Yifat
Zehava
Dafna
Dorit
Einat
Efrat
Hadas
Ahed
Tawakkol
Loujain
Reema
Bouthaina
Fadia
Heba
Maysoon
Mervat
"""

NOT_NAMES = """
january
february
march
april
june
july
august
september
october
november
december
hello
oh
thank
sorry
look
listen
everything
third
same
new
old
good
bad
great
wrong
let
go
going
come
make
made
take
read
see
click
watch
follow
share
related
photo
image
image credit
asked
speaking
recently
mine
yours
general election
general elections
undeterred
undaunted
unfazed
unbowed
unrepentant
unapologetic
unconvinced
unimpressed
unsurprised
unperturbed
unmoved
heartbroken
overjoyed
elsewhere
meantime
separately
visibly
quizzed
flanked
mitigating
covid
coronavirus
brexit
christmas
ramadan
thanksgiving
halloween
diwali
"""

NICKNAMES = """
nicknamed
dubbed
aka
alias
known as
so-called
called
nickname
moniker
pseudonym
codenamed
code-named
"""

WORKS = """
film
films
movie
movies
documentary
book
books
novel
novels
song
songs
album
albums
single
hit
track
series
sitcom
show
shows
program
programme
podcast
episode
episodes
play
plays
musical
opera
ballet
poem
poems
painting
paintings
sculpture
exhibition
exhibit
magazine
newspaper
journal
column
essay
article
comic
cartoon
game
games
operation
operations
mission
project
projects
plan
campaign
initiative
ship
ships
vessel
yacht
boat
tanker
frigate
submarine
restaurant
bar
café
hotel
club
brand
label
app
software
virus
storm
hurricane
typhoon
cyclone
award
prize
category
chapter
section
file
hashtag
hashtags
tour
festival
conference
exercise
exercises
workshop
session
competition
trilogy
anthem
video
trailer
franchise
saga
memoir
autobiography
biography
thriller
drama
comedy
remake
sequel
cover
version
titled
entitled
headlined
list
refrain
dish
username
newsletter
blog
portal
bill
"""

GLOSSES = """
guilty
word
words
term
terms
phrase
phrases
expression
expressions
name
names
named
acronym
abbreviation
means
mean
meaning
meant
literally
translated
translates
translation
titled
entitled
labeled
labelled
spelled
spelling
pronounced
defined
definition
concept
notion
noun
verb
adjective
letter
letters
synonym
euphemism
slang
stands
tagged
marked
stamped
rated
classified
principle
query
queries
"""

PRESS = """
chronicle
economist
gazette
globe
guardian
herald
independent
journal
mail
mirror
monde
news
observer
post
spiegel
telegraph
times
tribune
"""

CHARGES = """
charged with
charge of
charges of
indicted for
indicted on charges of
the crime of
offence of
offense of
convicted of
accused of
arrested for
arrested on suspicion of
suspicion of
counts of
count of
sentenced for
prosecuted for
pleaded guilty to
wanted for
guilty of
acquitted of
indicted on
cleared of
investigated for
investigation into
convicted on charges of
arraigned on
"""

SLOGANS = """
banner
banners
placard
placards
sign
signs
poster
posters
sticker
stickers
billboard
billboards
graffiti
t-shirt
t-shirts
shirt
shirts
gantry
gantries
mural
murals
plaque
plaques
"""

CHANTS = """
chant
"""

PROMOTIONS = """
newsletter
subscribe
sign up
sign-up
"""

RELATED = """
read more
read also
read next
also read
related
see also
watch:
more:
listen:
don't miss
"""

EXAMPLES = """
“We start on Monday,” said Ellen Fox. => Ellen Fox | We start on Monday
Mayor Ray Stone said, “The pool stays open.” => Ray Stone | The pool stays open.
"Nobody called," the nurse recalled. => the nurse | Nobody called
According to Judith Cole, the map is “wrong.” => Judith Cole | wrong.
The board called the offer “insulting.” => The board | insulting.
“It is over,” she said. => she | It is over
“All visitors must sign in,” the notice read. => the notice | All visitors must sign in
The song “Winter Road” was a hit. =>
The word “crisis” does not appear. =>
The students' council and the teachers' union met. =>
"""

CIVILITIES = """
mr
mrs
ms
dr
miss
sir
lord
lady
prof
gen
col
sen
rep
gov
president
minister
premier
general
colonel
senator
deputy
mayor
"""

ARTICLES = """
the
a
an
of
"""

OWN_IN_POSTS = """
i
i'm
i’m
we
we're
we’re
my
our
me
us
"""

TOLD_OF_POSTS = """
social media*
post on x*
posted*
wrote*
responded*
reacted*
said
says
told
added
"""

FIRST_WORDS = """
The
A
An
In
On
At
He
She
It
They
His
Her
But
And
Mr
Mrs
"""

HYPERNYMS = """
lawmaker legislator = senator congressman congresswoman representative mp sen rep assemblyman assemblywoman councilman councilwoman councillor delegate mla
politician = senator congressman congresswoman mp minister governor mayor councillor candidate leader chancellor lawmaker sen rep gov
senator congressman congresswoman representative mp = sen rep lawmaker
governor = gov
republican democrat conservative liberal = senator congressman congresswoman representative governor candidate nominee sen rep gov lawmaker
executive boss chief head = ceo president chairman chairwoman chair director managing_director chief_executive founder co-founder cofounder cfo manager
ceo chief_executive = boss head chief ceo chief_executive
businessman businesswoman entrepreneur tycoon mogul magnate billionaire = founder co-founder cofounder ceo owner investor chairman
leader = president prime_minister chancellor premier chairman chairwoman chair head chief king queen secretary_general pope
premier pm = prime_minister premier pm
prime_minister = pm premier
pontiff = pope
monarch sovereign = king queen emperor
royal = prince princess king queen duke duchess
official = director secretary minister commissioner deputy_secretary spokesman spokeswoman spokesperson undersecretary ambassador envoy inspector superintendent administrator
diplomat envoy = ambassador consul minister secretary_of_state envoy
spokesperson spokesman spokeswoman = press_secretary spokesperson spokesman spokeswoman
scientist researcher = professor biologist chemist physicist astronomer epidemiologist virologist geologist climatologist meteorologist archaeologist anthropologist psychologist neurologist oceanographer paleontologist ecologist mathematician engineer author co-author coauthor researcher scientist
academic scholar = professor lecturer historian economist sociologist philosopher researcher political_scientist author
expert specialist = professor analyst researcher economist historian director scientist epidemiologist virologist lecturer consultant psychologist lawyer manager
author writer = novelist journalist poet historian columnist essayist playwright professor researcher author writer
novelist = author writer
journalist reporter = correspondent editor columnist anchor presenter reporter broadcaster
broadcaster presenter host anchor = presenter host anchor commentator
doctor physician medic clinician = surgeon physician cardiologist oncologist psychiatrist pediatrician neurologist radiologist dr gp doctor professor paramedic
lawyer attorney barrister solicitor = attorney lawyer barrister solicitor counsel atty
prosecutor = attorney_general district_attorney prosecutor
judge justice magistrate = judge justice magistrate
officer policeman policewoman cop = commissioner dcp acp sergeant detective inspector superintendent constable lieutenant captain sheriff sgt det insp supt
soldier veteran = sergeant captain lieutenant colonel major general marine
general commander = general gen lt_gen maj_gen brig_gen commander colonel admiral
player footballer sportsman sportswoman star = striker midfielder defender goalkeeper winger forward captain quarterback pitcher batsman bowler footballer sprinter swimmer golfer boxer player
athlete champion olympian medallist medalist = sprinter hurdler swimmer gymnast rower skier cyclist boxer wrestler powerlifter weightlifter runner jumper triathlete fencer skater champion golfer player
midfielder striker defender goalkeeper winger forward = captain footballer player
boss manager coach gaffer tactician = manager coach head_coach boss trainer
singer musician artist performer star = singer songwriter rapper guitarist drummer bassist vocalist frontman violinist pianist composer musician dj
rapper songwriter vocalist frontman = singer musician rapper
actor actress star performer = actor actress comedian
filmmaker director = director producer screenwriter filmmaker
artist = painter sculptor photographer designer illustrator
celebrity star = actor actress singer model presenter rapper influencer
cleric clergyman priest = bishop archbishop cardinal pastor reverend imam rabbi vicar rev
mother mum mom parent = mother mum mom
father dad parent = father dad
teen teenager youngster student = pupil schoolboy schoolgirl student
activist campaigner = founder director organiser organizer activist campaigner
dcp acp = commissioner
defendant suspect accused = defendant suspect
candidate nominee contender hopeful = senator governor representative candidate nominee
network broadcaster channel station = network broadcaster channel station
newspaper paper daily tabloid outlet publication = newspaper daily tabloid magazine weekly outlet
company firm group corporation business giant = company firm bank airline manufacturer carmaker automaker retailer consultancy developer insurer brewer startup maker
bank lender = bank lender
carmaker automaker manufacturer = carmaker automaker manufacturer company
airline carrier = airline carrier
charity ngo organisation organization group nonprofit = charity ngo foundation association federation campaign coalition union organisation organization group nonprofit network
union = union federation
watchdog regulator agency = agency commission authority regulator watchdog department
agency = agency administration department service bureau
department ministry = department ministry
university school college = university school college institute
club side team = club team side franchise
party = party
lawmaker legislator parliamentarian politician = mep msp mna mlc mpp td mla mca councilmember councilperson congressperson assemblymember assemblyperson alderman alderwoman councilor selectman selectwoman house_speaker speaker_of_the_house house_leader backbencher frontbencher whip chief_whip senator congressman congresswoman mp representative lawmaker legislator parliamentarian assemblyman assemblywoman
politician statesman = president prime_minister premier pm secretary home_secretary foreign_secretary defence_secretary secretary_of_state shadow_minister shadow_chancellor first_minister taoiseach vice_president lord_mayor mayor-elect governor-elect president-elect councilor councilman councilwoman commissioner peer lord baroness deputy delegate representative nominee contender senator minister chancellor governor
mp deputy parliamentarian = mp minister backbencher frontbencher shadow_minister shadow_chancellor whip chief_whip parliamentarian deputy lawmaker
councillor councilor councilman councilwoman council_member councilmember = councillor councilor councilman councilwoman alderman alderwoman councilmember council_member selectman mayor
congressman congresswoman congressperson = house_speaker representative congressman congresswoman lawmaker rep
minister = home_secretary foreign_secretary defence_secretary secretary secretary_of_state minister_of_state cs first_minister attorney_general cm
secretary = home_secretary foreign_secretary defence_secretary trade_secretary secretary_of_state cs press_secretary secretary_general deputy_secretary
cs = secretary minister
leader head_of_government = first_minister taoiseach prime_minister premier pm chancellor
leader = president-elect co-leader
taoiseach premier prime_minister pm = taoiseach prime_minister premier pm
head_of_state = president king queen monarch emperor emir sultan pope
leader strongman = dictator autocrat strongman ruler emir sultan sheikh president warlord commander
ruler leader = emir sultan king queen emperor president sheikh crown_prince
leader = mayor governor cm whip house_leader bishop archbishop cardinal imam rabbi pastor captain skipper organiser organizer founder co-founder chieftain party_chairman party_chair leader_of_the_opposition ceo chief_executive
opposition_leader = leader leader_of_the_opposition
mayor = lord_mayor mayor-elect
governor = governor-elect
president = president-elect head_of_state
vice-president vice_president vp = vice_president vice-president vp
running_mate = vice_president vice-president vp governor senator
president chair chairman chairwoman chairperson = chair chairman chairwoman chairperson president chairlady co-chair cochair
vice_chair vice_chairman deputy_chairman = vice_chair vice_chairman vice-chairman deputy_chairman vice-chairwoman
incumbent = president governor senator mayor congressman congresswoman representative mp minister councillor councilman councilwoman lawmaker sheriff chancellor premier
contender candidate hopeful challenger nominee frontrunner front-runner = candidate nominee contender challenger hopeful frontrunner front-runner senator governor representative congressman congresswoman mayor mp councillor president minister vice_president incumbent
democrat republican conservative liberal progressive socialist nationalist = mayor councillor councilman councilwoman mp msp mep assemblyman assemblywoman minister house_speaker leader legislator incumbent congressperson delegate
peer = lord baroness baron
official = vice_president mayor governor chief head chief_of_staff press_secretary press_officer chief_executive high_commissioner registrar ombudsman comptroller controller auditor_general surgeon_general chairman chairwoman chair chairperson magistrate clerk treasurer manager director_general director-general secretary_general adviser advisor aide coordinator co-ordinator planner representative supervisor officer warden coroner collector prefect premier
bureaucrat civil_servant = secretary undersecretary administrator registrar director_general director-general commissioner
aide adviser advisor staffer = chief_of_staff adviser advisor special_adviser spad strategist speechwriter press_secretary staffer assistant campaign_manager consultant spokesman spokeswoman spokesperson
strategist operative consultant = campaign_manager pollster strategist adviser advisor consultant spin_doctor
spokesperson spokesman spokeswoman = press_officer publicist ppro chief_of_staff
press_secretary press_officer = spokesman spokeswoman spokesperson press_secretary
diplomat envoy emissary = high_commissioner attaché foreign_secretary secretary_general undersecretary deputy_secretary head_of_mission rapporteur mediator negotiator representative minister secretary
ambassador = envoy high_commissioner head_of_mission
negotiator mediator = envoy representative ambassador diplomat
chief head boss = secretary_general director_general director-general commissioner high_commissioner executive_director inspector superintendent police_chief principal
lobbyist advocate = director founder president chairman
treasurer = chancellor
dissident opponent critic = activist politician journalist blogger
dissident = leader
separatist nationalist = leader president mp minister
jurist = judge justice professor chief_justice magistrate
judge justice magistrate jurist = chief_justice chief_magistrate coroner registrar adjudicator arbitrator sheriff
lawyer attorney advocate litigator = attorney lawyer barrister solicitor advocate paralegal notary
defender = lawyer attorney barrister solicitor
prosecutor = solicitor_general director_of_public_prosecutions chief_prosecutor
police_chief chief commissioner = police_chief chief_of_police chief_constable commissioner superintendent sheriff igp chief
officer policeman policewoman cop investigator = police_officer police_chief chief_of_police chief_constable chief_inspector chief_superintendent deputy trooper corporal patrolman marshal agent undersheriff gendarme csp dsp igp aig dig ppro chief det policeman policewoman cop detective
detective investigator sleuth = detective inspector superintendent chief_inspector chief_superintendent sergeant constable det insp supt policeman policewoman agent commissioner
constable sergeant inspector superintendent = police_officer officer
lawman sheriff = sheriff undersheriff marshal deputy
police_officer = officer policeman policewoman sergeant inspector constable detective superintendent cop trooper
agent = detective inspector officer marshal
firefighter fireman officer official = captain lieutenant firefighter
rescuer = firefighter paramedic lifeguard lifeboatman medic volunteer diver ranger coxswain
medic = nurse
guard = security_guard warden bouncer doorman
warden officer = warden guard gamekeeper ranger
ranger = warden gamekeeper
soldier serviceman servicewoman trooper officer veteran = corporal brigadier commodore commandant admiral cadet reservist conscript infantryman paratrooper commando airman airwoman seaman sailor submariner peacekeeper soldier trooper captain sergeant lieutenant major colonel general pilot sniper mercenary guardsman
officer commander = lieutenant captain major brigadier commodore gen lt_gen maj_gen brig_gen commandant sergeant chief_of_defence
general commander = chief_of_staff chief_of_defence brigadier marshal
sailor = captain skipper seaman submariner crewman yachtsman yachtswoman boatman
fighter militant rebel insurgent = militant rebel insurgent guerrilla jihadist commander fighter combatant mercenary warlord leader
militant extremist = jihadist terrorist islamist militant leader bomber gunman
rebel = mp lawmaker backbencher
player footballer sportsman sportswoman athlete star = centre-back center-back full-back fullback left-back right-back wing-back playmaker goalscorer marksman forward keeper goalie goaltender netminder substitute debutant skipper vice-captain co-captain defenceman defenseman linebacker cornerback receiver lineman kicker punter shortstop catcher baseman infielder outfielder reliever slugger rookie fly-half scrum-half half-back flanker centre-forward teammate team-mate winger veteran scorer centre center guard quarterback
cricketer player star = batsman batter bowler all-rounder allrounder paceman seamer spinner wicketkeeper wicket-keeper captain skipper vice-captain cricketer
batsman batter bowler = all-rounder captain skipper
paceman seamer = bowler seamer paceman
skipper captain = captain skipper co-captain
keeper goalkeeper goalie netminder goaltender custodian = goalkeeper keeper goalie goaltender netminder
defender = centre-back center-back full-back fullback left-back right-back wing-back skipper defenceman defenseman
midfielder playmaker = midfielder playmaker captain skipper winger
forward striker attacker frontman marksman goalscorer hitman = striker forward winger captain skipper centre-forward goalscorer marksman
right-hander left-hander southpaw lefty = pitcher bowler boxer tennis_player reliever quarterback
slugger = batter outfielder infielder shortstop catcher baseman
basketballer = guard forward center centre
boss manager coach gaffer tactician trainer = head_coach manager coach boss gaffer tactician
head_coach = coach manager boss gaffer
coach trainer = instructor
athlete sportsman sportswoman champion olympian medallist medalist competitor star = hurdler steeplechaser marathoner vaulter pentathlete decathlete heptathlete biathlete triathlete cyclist oarsman canoeist kayaker paralympian judoka pugilist grappler archer showjumper equestrian bodybuilder alpinist freestyler backstroker snowboarder surfer diver thrower climber jockey racer driver rider tennis_player sprinter runner swimmer skier gymnast rower boxer wrestler skater golfer fencer sailor
sprinter runner = sprinter hurdler marathoner steeplechaser athlete champion
cyclist rider = rider cyclist biker cyclocross_rider sprinter climber champion
racer driver = driver racer racing_driver champion
rider = jockey motorcyclist racer
racer = rider cyclist motorcyclist skier
racing_driver pilot = driver
boxer fighter pugilist champion southpaw = boxer heavyweight welterweight lightweight middleweight featherweight flyweight bantamweight cruiserweight light-heavyweight champion fighter pugilist wrestler
heavyweight welterweight lightweight middleweight = boxer fighter champion
player star champion = tennis_player finalist semifinalist
winner = golfer player sprinter cyclist runner swimmer boxer driver rider skier champion
jockey rider horseman horsewoman = jockey showjumper equestrian rider
mountaineer climber = alpinist mountaineer climber
official = referee umpire linesman
referee = official
president chief boss = owner
owner chairman benefactor = owner co-owner chairman president investor
director = managing_director executive_director director_general director-general
scout agent = agent scout
pundit analyst commentator expert = pundit commentator analyst footballer captain striker defender midfielder columnist
gymnast swimmer skier skater champion = olympian medallist medalist
grandmaster champion = player grandmaster
singer artist performer star entertainer vocalist frontman musician = singer-songwriter songstress crooner popstar pop_star rock_star frontwoman hitmaker rapper songwriter bandmate busker
singer artist performer star vocalist = baritone soprano mezzo-soprano contralto
musician artist performer star = keyboardist saxophonist cellist trumpeter flautist flutist organist trombonist percussionist harpist violist conductor maestro deejay bandleader baritone soprano lyricist
popstar pop_star songstress vocalist crooner = singer singer-songwriter vocalist frontman frontwoman rapper soprano baritone mezzo-soprano
songwriter singer-songwriter composer = singer songwriter singer-songwriter musician composer lyricist
hitmaker superstar megastar icon legend = singer rapper songwriter musician actor actress singer-songwriter guitarist footballer striker
rocker frontman = singer guitarist frontman musician bassist drummer vocalist
emcee = rapper
conductor maestro = conductor maestro composer
pianist violinist cellist musician soloist = pianist violinist cellist soloist
dj producer deejay = dj deejay producer
actor actress star performer thespian = actor actress comedian comedienne co-star starlet entertainer impersonator singer heartthrob
comedian funnyman entertainer = comedian comedienne actor actress satirist presenter impressionist humorist
entertainer performer = magician illusionist juggler clown acrobat puppeteer dancer impressionist presenter
dancer ballerina performer artist star = dancer ballerina ballet_dancer choreographer
filmmaker director = documentarian showrunner co-director moviemaker auteur
moviemaker auteur = director filmmaker cinematographer
producer = co-producer showrunner filmmaker
screenwriter scriptwriter writer = screenwriter scriptwriter co-writer showrunner playwright dramatist director creator
creator = showrunner author writer artist designer founder co-creator cartoonist
celebrity star tv_personality = tv_personality influencer youtuber tiktoker socialite supermodel presenter host comedian chef broadcaster singer actor actress rapper footballer
influencer youtuber tiktoker vlogger blogger content_creator streamer = influencer youtuber tiktoker vlogger blogger content_creator streamer podcaster gamer
supermodel star = beauty_queen
contestant participant = candidate contestant participant finalist
artist creator = sculptor painter photographer illustrator muralist ceramicist weaver cartoonist animator tattooist dancer choreographer composer musician architect
painter sculptor = artist
photographer artist = photojournalist videographer
designer = architect stylist creator
architect = designer
cartoonist illustrator = cartoonist illustrator
curator = director conservator
author writer novelist = biographer memoirist essayist screenwriter scriptwriter playwright dramatist lyricist librettist translator satirist humorist co-writer co-author coauthor ghostwriter blogger poet columnist critic reporter lecturer academic scientist psychologist chef laureate feminist philosopher theologian economist doctor explorer
poet = lyricist laureate novelist essayist playwright
playwright dramatist = playwright dramatist writer
essayist columnist critic commentator = columnist essayist critic reviewer commentator writer author journalist pundit
biographer historian = biographer historian author
laureate = author writer poet novelist economist physicist chemist scientist activist professor
publisher editor = publisher editor editor-in-chief
editor = subeditor
journalist reporter correspondent newsman = photojournalist newsreader newscaster anchorman anchorwoman blogger freelancer columnist editor editor-in-chief reporter correspondent journalist presenter broadcaster anchor podcaster critic commentator producer publisher host
broadcaster presenter host anchor = newsreader newscaster anchorman anchorwoman weatherman compere emcee tv_personality dj podcaster broadcaster journalist comedian
newsreader newscaster anchorman anchorwoman = newsreader newscaster anchor presenter
columnist commentator pundit = journalist editor analyst
interviewer = host presenter journalist anchor
scientist researcher = glaciologist hydrologist volcanologist seismologist geophysicist geochemist geographer astrophysicist astrobiologist cosmologist biochemist biophysicist biostatistician bioethicist entomologist ornithologist herpetologist ichthyologist primatologist zoologist botanist microbiologist immunologist geneticist neuroscientist bacteriologist parasitologist vaccinologist pharmacologist toxicologist pathologist palaeontologist statistician demographer ethnographer linguist historian sociologist economist political_scientist criminologist naturalist agronomist horticulturist conservationist roboticist forecaster postdoc academic lecturer scholar analyst nutritionist psychiatrist oncologist cardiologist physician doctor sexologist chronobiologist astronaut inventor
academic scholar professor lecturer = professor lecturer academic scholar criminologist geographer linguist theologian egyptologist medievalist classicist philologist musicologist ethnographer folklorist lexicographer anthropologist archaeologist psychologist economist sociologist historian philosopher political_scientist scientist vice-chancellor dean provost postdoc jurist ethicist researcher emeritus biologist physicist epidemiologist virologist
expert specialist authority = forecaster meteorologist climatologist seismologist volcanologist geologist toxicologist pathologist criminologist demographer linguist sociologist political_scientist ethicist pollster nutritionist dietitian therapist psychotherapist psychiatrist immunologist microbiologist biologist ecologist geneticist neuroscientist physician doctor surgeon engineer consultant strategist adviser advisor academic scholar lecturer ornithologist botanist conservationist broker financial_adviser surveyor auctioneer appraiser curator archaeologist egyptologist geographer hydrologist pharmacist vet veterinarian dentist dermatologist trainer stylist editor co-founder founder jurist theologian architect planner detective officer attorney solicitor barrister
analyst strategist expert = analyst economist strategist pollster political_scientist trader broker
economist = professor analyst
historian expert = biographer archivist medievalist egyptologist classicist archaeologist
academic = co-author
co-author author = professor researcher scientist lecturer psychologist epidemiologist biologist ecologist
psychologist therapist counsellor counselor = psychologist psychotherapist psychoanalyst therapist counsellor counselor psychiatrist
weatherman forecaster = meteorologist forecaster climatologist
meteorologist = forecaster
engineer inventor = engineer roboticist inventor developer programmer
developer programmer coder engineer = developer programmer coder engineer
astronaut cosmonaut = astronaut cosmonaut
conservationist naturalist ecologist environmentalist = conservationist naturalist ecologist biologist ornithologist zoologist botanist ranger warden campaigner activist environmentalist
doctor physician medic clinician practitioner = anaesthetist anesthesiologist dermatologist gynaecologist gynecologist obstetrician endocrinologist gastroenterologist haematologist hematologist nephrologist pulmonologist rheumatologist urologist ophthalmologist neurosurgeon paediatrician pathologist immunologist epidemiologist virologist consultant specialist anesthetist orthodontist psychiatrist surgeon oncologist cardiologist surgeon_general coroner pediatrician allergist
surgeon specialist consultant = surgeon neurosurgeon cardiologist oncologist gynaecologist urologist ophthalmologist dermatologist doctor physician
gp = doctor
clinician practitioner = nurse midwife dentist physiotherapist therapist podiatrist optometrist audiologist chiropractor osteopath acupuncturist psychologist pharmacist dietitian nutritionist paramedic psychotherapist radiographer
nurse = midwife matron
carer caregiver = nurse nanny childminder care_worker carer caregiver
vet = veterinarian
veterinarian = vet
chemist pharmacist = chemist pharmacist
dentist = orthodontist
nutritionist dietitian = nutritionist dietitian
executive boss chief manager = managing_director executive_director cfo cto cio cmo vp svp vice_president vice-president director_general director-general owner co-owner proprietor publisher head partner banker developer ceo president chairman chairwoman chair director
boss owner proprietor = owner co-owner proprietor founder co-founder cofounder publican landlord landlady restaurateur hotelier shopkeeper innkeeper licensee manager director operator
ceo chief_executive = managing_director president
businessman businesswoman entrepreneur tycoon mogul magnate billionaire industrialist = restaurateur hotelier developer financier industrialist oligarch banker investor philanthropist shareholder chief_executive managing_director president director tycoon mogul magnate billionaire entrepreneur businessman businesswoman owner co-owner proprietor retailer trader merchant shopkeeper publisher
oligarch = founder ceo entrepreneur businessman investor owner president chief_executive
founder = co-founder cofounder
co-founder = cofounder founder
investor financier = investor financier shareholder banker trader
banker = chief_executive governor ceo economist trader central_banker
central_banker policymaker = governor chairman chair president
trader shopkeeper retailer businessman businesswoman = shopkeeper butcher baker greengrocer grocer fishmonger florist newsagent jeweller bookseller stallholder publican hairdresser barber trader vendor merchant
seller vendor trader = seller vendor trader street_vendor stallholder
owner = grocer butcher baker florist greengrocer fishmonger newsagent bookseller jeweller
landlord landlady = publican innkeeper landlord landlady
chef restaurateur = chef restaurateur sous_chef baker caterer
baker chef = confectioner chocolatier
brewer winemaker vintner = brewer winemaker winegrower vintner distiller
craftsman artisan = carpenter joiner blacksmith goldsmith silversmith watchmaker weaver tailor cobbler saddler stonemason mason shipwright boatbuilder upholsterer ceramicist luthier glazier
tradesman builder = plumber electrician carpenter joiner plasterer bricklayer roofer builder contractor scaffolder decorator
contractor = builder
worker labourer laborer employee = miner steelworker coalminer docker bricklayer cleaner farmworker farmhand janitor machinist welder builder technician waiter waitress cashier barista driver operator courier postman clerk receptionist
employee staffer worker = assistant clerk receptionist cashier technician engineer
farmer grower producer landowner = grower rancher crofter winegrower winemaker shepherd breeder herder beekeeper horticulturist farmer smallholder
rancher herder herdsman = farmer rancher herder herdsman shepherd
fisherman skipper = trawlerman fisherman fisherwoman skipper
angler = fisherman
union_leader unionist union_boss union_official = secretary president chairman chairwoman convener convenor representative delegate leader secretary_general organiser organizer
trade_unionist = secretary president convener convenor leader
activist campaigner advocate protester organiser organizer = environmentalist feminist conservationist whistleblower dissident lawyer organiser organizer spokesman spokeswoman spokesperson coordinator co-ordinator president chair chairwoman chairman director executive_director volunteer protester demonstrator student advocate campaigner activist leader member co-founder cofounder pacifist reformer
demonstrator protester marcher = protester demonstrator marcher activist student picketer
whistleblower = employee engineer nurse consultant analyst
volunteer = fundraiser
philanthropist donor benefactor = billionaire businessman businesswoman founder entrepreneur donor
cleric clergyman priest churchman = curate chaplain archdeacon deacon abbot friar mufti ayatollah mullah sheikh sheik rector dean suffragan preacher televangelist pope cardinal archbishop bishop pastor vicar minister reverend imam rabbi fr father missionary
prelate = bishop archbishop cardinal
bishop = archbishop suffragan
pastor preacher minister reverend evangelist = pastor preacher minister reverend evangelist televangelist rev vicar bishop
vicar rector = priest vicar rector curate father fr rev
pope = pontiff
imam preacher scholar = imam sheikh mullah mufti ayatollah
church_leader = bishop archbishop imam rabbi pastor cardinal pope
nun sister = nun sister
monk = abbot friar lama
theologian scholar = professor bishop
monarch = sultan emir
king queen = monarch
royal duke duchess = prince princess duke duchess countess
prince princess duke duchess = royal
aristocrat nobleman noblewoman peer = duke duchess baron baroness countess viscount viscountess lord lady
educator teacher instructor = teacher lecturer headteacher headmaster headmistress principal professor tutor instructor schoolteacher schoolmaster schoolmistress teaching_assistant trainer coach
headteacher headmaster headmistress head principal = headteacher headmaster headmistress principal
teacher = deputy_headteacher educator
student undergraduate pupil graduate = undergraduate postgraduate sophomore freshman graduate valedictorian pupil student schoolboy schoolgirl apprentice trainee cadet
teen teenager youngster schoolboy schoolgirl adolescent youth = pupil schoolboy schoolgirl student teen teenager adolescent youngster boy girl
boy lad youngster child kid = boy schoolboy toddler son lad pupil
girl youngster child kid = girl schoolgirl toddler daughter pupil
toddler infant baby youngster child = toddler baby infant newborn
pensioner retiree grandmother grandfather = retiree pensioner octogenarian septuagenarian nonagenarian grandmother grandfather
octogenarian septuagenarian nonagenarian = pensioner retiree grandmother grandfather
mother mum mom parent = mum-of-one mum-of-two mum-of-three mum-of-four mum-of-five mum-of-six mom-of-one mom-of-two mom-of-three mom-of-four mom-of-five mother-of-one mother-of-two mother-of-three mother-of-four mother-of-five mother-of-six mummy mommy stepmother
father dad parent = dad-of-one dad-of-two dad-of-three dad-of-four dad-of-five dad-of-six father-of-one father-of-two father-of-three father-of-four father-of-five father-of-six daddy stepfather stepdad
grandmother grandma gran granny nan = grandmother grandma gran granny nan nana grandmother-of-one grandmother-of-two grandmother-of-three grandmother-of-four
grandfather granddad grandad grandpa = grandfather granddad grandad grandpa
husband = hubby spouse widower
wife = spouse widow
partner = boyfriend girlfriend fiancé fiancée husband wife
relative = mother father brother sister uncle aunt cousin nephew niece son daughter grandmother grandfather
sibling = brother sister twin
twin = brother sister
widow = wife
widower = husband
bride groom = bride groom bridegroom fiancée fiancé
couple = newlyweds
defendant suspect prisoner inmate convict offender = killer murderer rapist robber burglar thief attacker gunman shooter assailant kidnapper hijacker arsonist bomber trafficker smuggler fraudster conman hitman paedophile pedophile stalker hacker drug_dealer gangster driver felon fugitive co-defendant co-accused defendant suspect prisoner inmate convict offender detainee perpetrator
killer murderer attacker gunman shooter assailant = killer murderer attacker gunman shooter assailant suspect defendant sniper bomber terrorist perpetrator
rapist predator abuser paedophile pedophile = rapist predator abuser paedophile pedophile
fraudster conman scammer swindler = fraudster conman scammer swindler financier
gangster mobster kingpin = gangster mobster kingpin drug_lord drug_dealer trafficker
thief burglar robber = thief burglar robber looter
fugitive = suspect convict inmate prisoner
prisoner inmate detainee convict = prisoner inmate convict hostage
victim complainant accuser survivor = victim complainant accuser survivor plaintiff claimant woman
plaintiff claimant complainant = plaintiff claimant complainant petitioner appellant
appellant petitioner = appellant petitioner plaintiff
witness eyewitness onlooker bystander = witness eyewitness onlooker bystander passerby passer-by neighbour neighbor resident
neighbour neighbor resident = neighbour neighbor resident villager tenant homeowner householder islander farmer
resident villager = resident homeowner householder tenant pensioner
homeowner = resident householder
tenant renter = tenant renter
passenger traveller traveler = passenger traveller traveler commuter tourist holidaymaker
tourist holidaymaker visitor traveller traveler = tourist holidaymaker traveller traveler visitor backpacker vacationer hiker
motorist driver = motorist driver commuter trucker chauffeur
driver = taxi_driver bus_driver lorry_driver truck_driver cabbie courier
trucker = truck_driver lorry_driver driver
cabbie taxi_driver = taxi_driver cabbie
pilot airman aviator = pilot captain co-pilot copilot airman
captain = pilot
crew_member crewman = flight_attendant stewardess sailor deckhand co-pilot
flight_attendant = stewardess
courier = postman
migrant refugee = migrant refugee asylum_seeker exile
asylum_seeker = refugee migrant
exile = dissident refugee
expat = resident retiree
hiker climber = hiker rambler mountaineer
shopper customer = shopper customer consumer
fan supporter = fan supporter superfan
listener viewer caller = caller listener viewer
trustee = chair chairman chairwoman
heir heiress = son daughter prince princess
predecessor = president minister
adventurer explorer = explorer mountaineer climber hiker sailor rower skier diver yachtsman yachtswoman
intellectual thinker = philosopher writer author historian sociologist essayist economist professor
philosopher = professor
theorist = professor philosopher physicist
guru expert = consultant coach author trainer
network broadcaster channel station outlet = news_channel tv_network radio_network radio_station station channel network broadcaster
newspaper paper daily tabloid outlet publication broadsheet weekly magazine journal = newspaper daily tabloid magazine weekly outlet broadsheet gazette times journal periodical paper publication
agency = news_agency
website outlet publication = website blog news_website outlet
publisher = newspaper
company firm group corporation business giant conglomerate multinational enterprise = startup start-up chipmaker drugmaker planemaker toymaker shipbuilder steelmaker refiner housebuilder homebuilder wholesaler distributor bookmaker brokerage subsidiary multinational conglomerate utility supermarket chain law_firm studio publisher operator rail_operator train_operator water_company energy_company insurance_company investment_bank hedge_fund tech_giant oil_giant sportswear_giant social_network search_engine streaming_service streaming_platform platform record-label label carrier lender brewery bakery winery distillery supplier provider giant group corporation enterprise partnership cooperative co-operative business dealership casino resort consortium parent_company app company firm
chain retailer grocer supermarket = supermarket retailer chain store grocer
store = retailer chain supermarket
maker manufacturer producer = carmaker automaker chipmaker drugmaker planemaker toymaker shipbuilder steelmaker brewer manufacturer maker company firm
drugmaker = manufacturer company giant
chipmaker = company manufacturer giant
planemaker = manufacturer company giant
tech_giant platform social_network = platform social_network search_engine company startup giant app
streamer streaming_service = streaming_service streaming_platform platform
startup start-up = startup start-up company firm
supplier provider utility operator = utility water_company energy_company supplier provider operator rail_operator train_operator
developer builder housebuilder = developer housebuilder homebuilder
insurer = insurance_company
lender bank institution = investment_bank central_bank bank lender
central_bank = bank
airline carrier = company
brewer = brewery
label = record-label
law_firm = consultancy brokerage
think_tank think-tank thinktank institute organisation organization = think_tank think-tank thinktank institute foundation institution
charity ngo organisation organization group nonprofit non-profit = think_tank think-tank thinktank institute trade_body pressure_group rights_group human_rights_group campaign_group advocacy_group aid_agency housing_association red_cross red_crescent society trust guild collective alliance movement trade_union hospice shelter committee council institution lobby cooperative non-profit agency commission
agency aid_agency = aid_agency red_cross red_crescent charity ngo
foundation trust = foundation trust charity
society = association charity club
movement group = party campaign collective coalition
alliance coalition bloc = alliance coalition bloc
federation association body governing_body = federation association governing_body league union council trade_body
league organisation organization = league federation
trade_body = association federation council
union association federation = trade_union association guild confederation
watchdog regulator agency body authority = commission authority regulator watchdog inspectorate ombudsman board bureau council office agency committee
commission committee panel inquiry = commission committee panel inquiry task_force subcommittee board
board = council committee
agency department service = administration department service bureau office directorate secretariat agency
department ministry = treasury home_office foreign_office state_department exchequer
office = bureau
authority council = local_authority borough municipality authority
local_authority = council borough
city town municipality = municipality borough council town_hall city_hall
city_hall town_hall = council municipality
parliament legislature assembly chamber house = parliament legislature assembly senate congress house chamber knesset duma bundestag lok_sabha rajya_sabha dáil
government administration cabinet = government administration cabinet regime junta
regime junta = junta government military_junta
court tribunal = supreme_court high_court court-of-appeal tribunal court
high_court supreme_court = court
police police_force force department constabulary = police police_department police_force constabulary garda force metropolitan_police
force department police_department = police sheriff's_office constabulary
fire_service fire_department fire_brigade service = fire_service fire_department fire_brigade
prosecution = prosecutor's_office
military army = army military armed_forces
university school college institution academy = university school college institute academy seminary kindergarten nursery
nursery = kindergarten daycare
hospital clinic institution = hospital clinic hospice care_home
trust = health_trust hospital
museum gallery institution = museum gallery library theatre theater
theatre theater company = theatre theater troupe
band group quartet = band quartet group orchestra
orchestra = quartet choir
club team franchise squad = club team franchise squad
party = movement
church diocese = diocese archdiocese church
militia group = militia insurgency gang cartel
gang cartel = gang cartel
broker adviser advisor = broker stockbroker financial_adviser estate_agent realtor letting_agent
agent estate_agent = realtor estate_agent letting_agent
accountant = auditor bookkeeper
worker official = social_worker youth_worker care_worker
hunter = trapper gamekeeper
barman barmaid bartender = bartender barman barmaid mixologist publican
colleague teammate team-mate = teammate team-mate co-worker coworker
actor star = film_star movie_star
film_star movie_star = actor actress
technocrat = minister economist banker premier
populist = president leader candidate politician mp
leftist centrist libertarian communist socialist = president leader senator candidate mp minister politician nominee governor
royalist loyalist = minister senator mp politician
brexiteer remainer = mp minister politician leader secretary backbencher
dictator autocrat = president leader general ruler strongman
tsar czar = adviser advisor director commissioner
icon legend hero = footballer player captain striker midfielder goalkeeper singer actor actress musician athlete boxer champion cricketer driver
pioneer trailblazer = founder scientist inventor engineer musician
rookie novice newcomer debutant = player striker pitcher quarterback midfielder driver rider senator lawmaker
ace = pilot driver rider player pitcher
favourite favorite = champion player candidate golfer
hero = firefighter pilot
veteran = senator lawmaker actor actress journalist midfielder striker defender goalkeeper driver quarterback broadcaster singer politician coach
native = singer actor actress player
sister brother = twin sibling
spouse = husband wife
handyman = builder carpenter
groundsman groundskeeper = gardener
stepmum stepmom = stepmother
stepmother = stepmum stepmom
stepdad = stepfather
stepfather = stepdad
stockbroker = broker trader
town_planner planner = planner town_planner architect
successor = president coach manager minister leader ceo
senior_citizen = pensioner retiree octogenarian septuagenarian nonagenarian
schoolchild = pupil student
juvenile = teenager teen boy
whistle-blower whistleblower = whistle-blower whistleblower
defendant = codefendant
recruit trainee apprentice = recruit trainee apprentice cadet
pirate militant = hijacker
document = report memo letter filing affidavit indictment lawsuit resolution law bill agreement note study paper dossier statement treaty plan draft directive decree contract warrant communiqué memorandum manifesto white_paper guidance charter constitution transcript will press_release petition brief ruling court_filing
text = resolution bill statement treaty agreement letter message law draft decree communiqué motion amendment
paper = study report article research white_paper essay
study research report paper analysis = study research report paper survey analysis review
report = audit dossier white_paper annual_report autopsy
survey poll = survey poll questionnaire
audit = report review
lawsuit complaint suit filing = lawsuit suit complaint petition filing
filing = affidavit indictment brief
law legislation act statute = law legislation act statute bill ordinance
bill legislation = legislation amendment proposal
ruling judgment judgement verdict = ruling judgment judgement opinion
opinion dissent = ruling dissent opinion
statement = press_release communiqué post release letter
communique communiqué declaration = communiqué communique statement declaration
release press_release = statement press_release
letter note = letter note e-mail message petition
memo memorandum = memo memorandum note
message note = letter e-mail text_message post note text voicemail
post = tweet message statement video
article = op-ed editorial essay column story report
op-ed column editorial = op-ed column editorial essay article
story report = article story report
book = memoir
sign notice = sign notice placard banner poster
poster placard banner = placard banner poster sign
leaflet flyer pamphlet = leaflet flyer pamphlet brochure
indictment charge_sheet = indictment charge_sheet
directive order decree = directive order decree ordinance edict memo circular
warning alert advisory notice = advisory alert bulletin
guidance advice guideline = guidance guidelines advisory
airline carrier = airways airlines air aviation aeroflot aer_lingus avianca cathay delta easyjet emirates etihad finnair garuda iberia jet2 jetblue klm lufthansa norwegian qantas qatar ryanair sabena sas southwest spicejet tui virgin wizz
airline_company budget_airline budget_carrier = ryanair easyjet wizz jetblue spirit
newspaper paper daily tabloid outlet publication broadsheet = times post herald gazette guardian telegraph tribune mail mirror observer standard chronicle express examiner globe inquirer independent journal star sun bild courier dispatch echo
broadcaster network channel station = abc al_jazeera bbc cbc cbs cnn ctv espn fox itv msnbc nbc npr pbs rté rte sabc sky univision newsmax
news_agency agency = ap afp reuters tass xinhua bernama ani pti dpa ansa efe anadolu yonhap kyodo
bank lender = bank barclays bnp citigroup commerzbank goldman hsbc ing jpmorgan lloyds monzo nationwide natwest santander ubs unicredit
carmaker automaker manufacturer = audi bentley bmw byd chrysler ferrari fiat ford general_motors gm honda hyundai jaguar kia mazda mclaren mercedes nissan peugeot porsche renault rivian rover stellantis subaru suzuki tesla toyota volkswagen volvo vw
planemaker manufacturer = airbus boeing bombardier embraer
retailer supermarket chain = aldi argos asda asos carrefour coles costco debenhams ikea kroger lidl macys morrisons next primark sainsbury sainsburys target tesco waitrose walmart woolworths zara
restaurant_chain chain = burger_king chipotle greggs kfc mcdonald mcdonalds starbucks subway wendy
tech_giant company firm giant platform = adobe airbnb alibaba alphabet amazon apple google huawei ibm intel meta microsoft netflix nvidia openai oracle paypal samsung snap sony spotify tencent tiktok twitter uber whatsapp
social_network platform = bluesky facebook instagram linkedin reddit snapchat telegram threads tiktok tumblr twitter x youtube
chipmaker = amd intel nvidia qualcomm tsmc
streaming_service streamer = disney hulu netflix spotify
drugmaker company firm giant = astrazeneca bayer biontech glaxosmithkline gsk merck moderna novartis novavax novo pfizer roche sanofi
oil_giant energy_giant company firm = bp chevron equinor eskom exxon exxonmobil gazprom petrobras rosneft shell total totalenergies
company firm group business = inc ltd plc corp corporation holdings industries technologies pharmaceuticals systems motors enterprises ventures partners capital electric energy foods
accountancy consultancy firm = accenture bain deloitte ey kpmg mckinsey pwc
university college school institution = university college institute harvard yale princeton stanford oxford cambridge mit
charity organisation organization group ngo = amnesty barnardo barnardos greenpeace msf nspcc oxfam rnli rspca shelter unicef wwf mencap crisis
rights_group human_rights_group group organisation organization = amnesty human_rights_watch liberty aclu
union = aslef balpa gmb nasuwt rmt seiu teamsters tssa uaw unison unite usdaw cosatu numsa
watchdog regulator agency = cqc faa fca fda ferc finra ftc ico ofcom ofgem ofqual ofsted ofwat sec
agency = cdc cia epa esa europol fbi fema frontex ice iaea interpol isro jaxa nasa noaa unesco unhcr unicef unrwa usaid who
space_agency = nasa esa isro jaxa roscosmos
party = labour conservatives tories democrats republicans snp dup ukip afd bjp congress aap anc da eff npp ndc apc pdp ndp liberals plaid likud hamas syriza podemos
movement group militants = hamas hezbollah isis taliban al_shabaab boko_haram fatah
force police = police
club team side = united city rovers town albion wanderers athletic hotspur villa palace county rangers celtic arsenal chelsea everton liverpool barcelona juventus
company brewer = budweiser diageo guinness heineken
betting_firm bookmaker = bet365 betfred ladbrokes paddy_power
organisation organization agency body = united_nations u.n red_cross red_crescent holy_see
council body = security_council
agency = rating_agency border_force prison_service ambulance_service
service force = prison_service ambulance_service border_force coastguard
trust service = ambulance_service health_service health_board
authority board = health_board parole_board school_district
party = ruling_party opposition_party
military armed_forces army = air_force navy marine_corps national_guard defence_forces
administration = white_house
ministry department = cabinet_office
church = synod holy_see
group movement = brotherhood
operator = stock_exchange
laboratory lab = lab laboratory
syndicate consortium = consortium syndicate
legislature = state_house statehouse
zoo aquarium = zoo aquarium
court = grand_jury
taskforce task_force = taskforce task_force
judge justice magistrate = mr_justice mrs_justice ms_justice lord_justice lady_justice justice judge recorder district_judge district_judge circuit_judge chief_justice chief_magistrate resident_magistrate
officer policeman policewoman cop detective = det_insp det_sgt det_con det_ch_insp det_ch_supt det_supt dci pc wpc pcso supt ch_insp ch_supt insp sgt chief_supt chief_insp csp dsp asp aig dig igp commissioner superintendent inspector constable sergeant
police_boss police_chief police_spokesman = csp dsp aig dig igp commissioner ppro chief_constable
image_maker = spokesman spokesperson spokeswoman ppro
head_of_state = president king queen emperor emir sultan monarch
head_of_government = prime_minister chancellor premier taoiseach
flag_bearer flagbearer standard_bearer = candidate nominee leader
legislator lawmaker = mna mlc mpp mep msp td mca mla senator representative congressman congresswoman
mum_of_one mum_of_two mum_of_three mum_of_four mother_of_one mother_of_two mother_of_three mother_of_four mother_of_five = mum mother mom wife widow
dad_of_one dad_of_two dad_of_three dad_of_four father_of_one father_of_two father_of_three father_of_four father_of_five = dad father husband widower
retailer supermarket chain shop = stores store shops shop supermarket retailer
authority local_authority council = council borough authority
force = police constabulary
train_operator rail_operator operator = rail railway railways trains northern avanti lner
hospital trust health_trust = hospital hospitals trust infirmary nhs
firm practice law_firm = llp solicitors chambers law
brewer = brewery brewing
gallery museum = gallery museum tate
institute think_tank = institute foundation centre
insurer = insurance axa aviva allianz zurich
broadcaster = broadcasting television tv radio
football_club club team side = fc afc rovers wanderers
developer housebuilder = homes developments barratt persimmon
utility water_company supplier = water energy gas thames_water edf eon octopus
mobile_network operator company = vodafone ee o2 three verizon vodacom safaricom mtn airtel
"""

PACK = LanguagePack(
    code="en",
    name="English",
    function_words=word_set(FUNCTION_WORDS),
    dates=DATES,
    names_before_nouns=True,
    abbreviations=ABBREVIATIONS,
    marks="“ ”\n‘ ’",
    speech=SpeechWords(
        verbs=VERBS,
        auxiliaries=AUXILIARIES,
        as_told=AS_TOLD,
        passives=PASSIVES,
        rumour=RUMOUR,
        modals=MODALS,
        negations=NEGATIONS,
        adverbs=ADVERBS,
        adverb_endings=ADVERB_ENDINGS,
        other_verbs=OTHER_VERBS,
        verb_endings=VERB_ENDINGS,
        object_pronouns=OBJECT_PRONOUNS,
        reflexives=REFLEXIVES,
        phrases=PHRASES,
        weak_phrases=WEAK_PHRASES,
        nouns=NOUNS,
        conjunctions=CONJUNCTIONS,
        bare_objects=BARE_OBJECTS,
        clause_endings="ed",
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
