"""German: marks, cues, titles, pronouns, dates, with examples."""

from .base import LanguagePack

ABBREVIATIONS = """
z.b
z. b
d.h
d. h
u.a
u. a
o.ä
o. ä
v.a
v. a
s.o
s.u
i.d.r
u.u
bzw
ca #
evtl
ggf
inkl
exkl
usw
etc
vgl
sog
bspw
allg
insb
zzgl
dr
prof
hr
hrn
dipl
ing
phil
jur
rer
nat
mag #
st
str
nr
bd #
abs #
art #
kap #
s #
ff #
f
abb #
tab #
jh
jhd
geb
gest
verh
verst
jan #
feb #
mrz #
apr #
jun #
jul #
aug #
sep #
sept #
okt #
nov #
dez #
mio
mrd
tsd
co
e.v
gen
ltn
oberst
bgm
"""

PACK = LanguagePack(
    code="de",
    name="German",
    abbreviations=ABBREVIATIONS,
)
