"""Portuguese: marks, cues, titles, pronouns, dates, with examples."""

from .base import LanguagePack

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

PACK = LanguagePack(
    code="pt",
    name="Portuguese",
    abbreviations=ABBREVIATIONS,
)
