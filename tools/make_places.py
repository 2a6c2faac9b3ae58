"""Write ``quoteparse/words/places.tsv``: territories and large cities, as six languages call them, from CLDR.

Run ``python tools/make_places.py`` with Babel installed; with language codes behind it, it only prints their lines. The
cities are those after which time zones are named. One line holds a language and its names, lower case, joined by ``|``.
"""

import re
import sys
from pathlib import Path

import babel
from babel import Locale
from babel.dates import get_global

OUT = Path(__file__).parent.parent / "quoteparse" / "words" / "places.tsv"
LANGUAGES = ("de", "en", "es", "fr", "it", "pt")
NO_PLACE = {"EU", "EZ", "UN", "QO", "ZZ", "XA", "XB", "001"}
"""Codes of unions, and of nothing."""
ALSO = {
    "de": """
        england schottland wales großbritannien amerika usa bayern sachsen thüringen hessen brandenburg
        niedersachsen sachsen-anhalt saarland rheinland-pfalz baden-württemberg nordrhein-westfalen
        schleswig-holstein mecklenburg-vorpommern hamburg bremen köln münchen stuttgart düsseldorf dortmund leipzig
        dresden hannover nürnberg tirol vorarlberg steiermark kärnten burgenland oberösterreich niederösterreich
        graz linz salzburg innsbruck bern basel genf luzern aargau wallis graubünden sankt_gallen südtirol kiew
        moskau warschau krim donbass gaza jerusalem kalifornien texas florida hongkong peking mailand venedig neapel
        turin straßburg elsass katalonien
    """,
    "en": """
        england scotland wales britain america us usa uk u.s u.k alabama alaska arizona arkansas california colorado
        connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland
        massachusetts michigan minnesota mississippi missouri montana nebraska nevada new_hampshire new_jersey
        new_mexico north_carolina north_dakota ohio oklahoma oregon pennsylvania rhode_island south_carolina
        south_dakota tennessee texas utah vermont west_virginia wisconsin wyoming washington boston philadelphia
        san_francisco seattle miami ontario quebec alberta manitoba saskatchewan british_columbia nova_scotia
        queensland tasmania birmingham manchester liverpool glasgow edinburgh cardiff belfast bristol leeds
        sheffield yorkshire cornwall cape_town pretoria durban abuja beijing wuhan mumbai delhi moscow kyiv kharkiv
        crimea gaza jerusalem geneva milan munich frankfurt cologne
    """,
    "es": """
        inglaterra escocia gales eeuu américa cataluña andalucía galicia asturias cantabria navarra aragón
        extremadura euskadi país_vasco castilla-la_mancha castilla_y_león barcelona valencia sevilla bilbao zaragoza
        málaga murcia alicante granada cádiz huesca mallorca ibiza jalisco oaxaca chiapas veracruz puebla tabasco
        yucatán sinaloa sonora chihuahua michoacán guanajuato medellín antioquia guayaquil quito arequipa cusco
        valparaíso wuhan pekín moscú kiev crimea gaza jerusalén ginebra milán múnich bruselas california texas
        florida
    """,
    "fr": """
        angleterre écosse grande-bretagne amérique usa rdc québec ontario alberta bretagne normandie alsace
        occitanie nouvelle-aquitaine île-de-france hauts-de-france provence corse savoie haute-savoie gironde isère
        marseille lyon toulouse bordeaux nantes strasbourg rennes grenoble montpellier lille nice dijon reims rouen
        caen brest versailles cannes avignon wallonie flandre liège namur anvers gand charleroi genève lausanne
        fribourg neuchâtel vaud valais valenciennes grenoble pékin wuhan moscou kiev crimée gaza jérusalem alep
        mossoul milan munich barcelone catalogne californie texas floride
    """,
    "it": """
        inghilterra scozia galles usa america lombardia veneto piemonte liguria toscana umbria lazio abruzzo molise
        campania puglia basilicata calabria sicilia sardegna friuli trentino alto_adige emilia-romagna milano torino
        genova bologna firenze venezia napoli palermo catania bari verona padova trieste brescia bergamo parma
        modena reggio_emilia ferrara rimini ravenna perugia ancona pescara cagliari sassari messina siena pisa
        livorno lucca wuhan pechino mosca kiev crimea gaza gerusalemme ginevra barcellona monaco_di_baviera
        california texas florida
    """,
    "pt": """
        inglaterra escócia eua américa paraná pernambuco maranhão ceará amazonas rondônia roraima amapá tocantins
        goiás mato_grosso mato_grosso_do_sul minas_gerais espírito_santo rio_grande_do_sul santa_catarina paraíba
        piauí alagoas sergipe brasília curitiba porto_alegre belo_horizonte recife salvador_da_bahia fortaleza
        goiânia lisboa coimbra aveiro algarve alentejo açores luanda benguela maputo nampula cabo_delgado bissau
        wuhan pequim moscou kiev crimeia gaza jerusalém genebra barcelona califórnia texas flórida
    """,
}
"""What CLDR does not list: parts of a territory, everyday names, cities and regions of the news; a blank is ``_``."""
PART = re.compile(r"[^\W_]+")


def main(languages: list[str]) -> None:
    """Write the table, or print the lines of some languages."""
    if languages:
        print("\n".join(map(row, languages)))
        return
    head = f"# Places, generated by tools/make_places.py with Babel {babel.__version__}"
    OUT.write_text("\n".join([head, *map(row, LANGUAGES)]) + "\n", encoding="utf-8")


def row(language: str) -> str:
    """Return the line of one language."""
    locale = Locale(language)
    names = {name for code, name in locale.territories.items() if code not in NO_PLACE}
    names |= {zone["city"] for zone in locale.time_zones.values() if "city" in zone}
    names |= {
        zone.split("/")[-1].replace("_", " ")
        for zone in get_global("zone_territories")
        if "/" in zone and not zone.startswith("Etc/")
    }
    names |= {name.replace("_", " ") for name in ALSO[language].split()}
    plain = {" ".join(PART.findall(name.split("(")[0].lower())) for name in names}
    return f"{language}\t{'|'.join(sorted(name for name in plain if len(name) > 1))}"


if __name__ == "__main__":
    main(sys.argv[1:])
