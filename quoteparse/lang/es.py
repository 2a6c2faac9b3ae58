"""Spanish: marks, cues, titles, pronouns, dates, with examples."""

from .base import LanguagePack

ABBREVIATIONS = """
sr
sra
srta
sres
dr
dra
dres
d
dña
prof
ing
lic
arq
excmo
excma
ilmo
av
avda
pza
dpto
prov
gral
cnel
cap #
tte
sgto
alm
ee.uu
rr.hh
ff.aa
cc.oo
jj.oo
núm #
nro #
no #
art #
vol #
p #
pág #
págs #
fig #
ed
ej
p. ej
et al
aprox #
máx
mín
cf
vs
ene #
feb #
mar #
abr #
jun #
jul #
ago #
sept #
sep #
oct #
nov #
dic #
a.c
d.c
a. c
d. c
s.a
s.l
cía
ltda
tel
"""

PACK = LanguagePack(
    code="es",
    name="Spanish",
    abbreviations=ABBREVIATIONS,
)
