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

PACK = LanguagePack(
    code="en",
    name="English",
    abbreviations=ABBREVIATIONS,
)
