"""Language codes as pages, dumps and callers write them, and the ISO 639-1 code that each means."""

from __future__ import annotations

import re
from functools import lru_cache

_SHAPE = re.compile(r"([a-z]{2,3})(?:[-_@.][a-z0-9_.@-]{1,40})?")
_OTHERS = """
iw he  in id  ji yi  jw jv  mo ro
afr af  alb sq  amh am  ara ar  arm hy  aze az  bam bm  baq eu  bel be  ben bn  bos bs  bre br  bul bg  bur my
cat ca  ces cs  chi zh  cmn zh  cos co  cym cy  cze cs  dan da  deu de  dut nl  ell el  eng en  epo eo  est et
eus eu  ewe ee  fao fo  fas fa  fin fi  fra fr  fre fr  fry fy  ful ff  geo ka  ger de  gla gd  gle ga  glg gl
gre el  grn gn  guj gu  hat ht  hau ha  heb he  hin hi  hrv hr  hun hu  hye hy  ibo ig  ice is  ind id  isl is
ita it  jav jv  jpn ja  kan kn  kat ka  kaz kk  khm km  kin rw  kir ky  kon kg  kor ko  kur ku  lao lo  lat la
lav lv  lin ln  lit lt  ltz lb  lug lg  mac mk  mal ml  mao mi  mar mr  may ms  mkd mk  mlg mg  mlt mt  mon mn
mri mi  msa ms  mya my  nep ne  nld nl  nno nn  nob nb  nor no  oci oc  ori or  orm om  pan pa  per fa  pol pl
por pt  pus ps  que qu  roh rm  ron ro  rum ro  run rn  rus ru  sag sg  sin si  slk sk  slo sk  slv sl  smo sm
sna sn  snd sd  som so  sot st  spa es  sqi sq  srd sc  srp sr  sun su  swa sw  swe sv  tam ta  tat tt  tel te
tgk tg  tha th  tib bo  tir ti  ton to  tsn tn  tso ts  tuk tk  tur tr  uig ug  ukr uk  urd ur  uzb uz  vie vi
wel cy  wol wo  xho xh  yid yi  yor yo  zho zh  zul zu
"""
"""Withdrawn codes, and those of three letters (ISO 639-2 T and B, two of ISO 639-3)."""
_MEANS = dict(zip(_OTHERS.split()[::2], _OTHERS.split()[1::2], strict=True))
_NONE = frozenset({"und", "zxx", "mul", "mis", "qme", "qht", "art", "qam", "qct", "qst"})
"""Codes that name no language: ISO 639-2's, and those that X gives to a text of links, tags or pictures."""


@lru_cache(maxsize=256)
def base_code(code: str | None) -> str | None:
    """Return the code of a language without script and region, of two letters where there is one; None for no code.

    >>> [base_code(code) for code in ("fr", "FR_ca", "pt-BR", "fra", "fre", "iw", "wuu", "zh-Hant-TW", "en_US.UTF-8")]
    ['fr', 'fr', 'pt', 'fr', 'fr', 'he', 'wuu', 'zh', 'en']
    >>> [base_code(code) for code in (None, "", "und", "<b>", "French", "e")]
    [None, None, None, None, None, None]
    """
    found = _SHAPE.fullmatch((code or "")[:50].strip().lower())
    if found is None or found[1] in _NONE:
        return None
    return _MEANS.get(found[1], found[1])
