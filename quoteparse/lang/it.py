"""Italian: marks, cues, titles, pronouns, dates, with examples."""

from .base import LanguagePack

ABBREVIATIONS = """
sig
sigg
sig.ra
sig.na
dott
dott.ssa
dr
prof
prof.ssa
avv
ing
arch
on
sen
rag
geom
cav
s #
ss
gen #
col
cap #
ten
mag #
serg
amm
n #
nn
art #
vol #
p #
pag #
pagg #
fig #
ed
es
et al
ca #
cfr
vs
tel
feb #
mar #
apr #
giu #
lug #
ago #
set #
sett
ott #
nov #
dic #
p.es
p. es
a.c
d.c
u.s
u.s.a
s.p.a
s.r.l
"""

PACK = LanguagePack(
    code="it",
    name="Italian",
    abbreviations=ABBREVIATIONS,
)
