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
        england schottland wales großbritannien amerika usa bayern sachsen thüringen hessen brandenburg niedersachsen
        sachsen-anhalt saarland rheinland-pfalz baden-württemberg nordrhein-westfalen schleswig-holstein
        mecklenburg-vorpommern hamburg bremen köln münchen stuttgart düsseldorf dortmund leipzig dresden hannover
        nürnberg tirol vorarlberg steiermark kärnten burgenland oberösterreich niederösterreich graz linz salzburg
        innsbruck bern basel genf luzern aargau wallis graubünden sankt_gallen südtirol kiew moskau warschau krim
        donbass gaza jerusalem kalifornien texas florida hongkong peking mailand venedig neapel turin straßburg elsass
        katalonien florenz aleppo lemberg charkiw odessa mariupol cherson lüttich duisburg bochum wuppertal bielefeld
        bonn münster mannheim karlsruhe augsburg wiesbaden gelsenkirchen aachen magdeburg freiburg krefeld mainz
        lübeck erfurt rostock kassel potsdam saarbrücken heidelberg klagenfurt winterthur braunschweig chemnitz
        oberhausen mönchengladbach hamm solingen leverkusen osnabrück oldenburg paderborn regensburg
        ingolstadt würzburg ulm heilbronn wolfsburg göttingen reutlingen koblenz trier jena gera cottbus zwickau
        schwerin flensburg konstanz passau bamberg bayreuth sankt_pölten bregenz villach wels steyr st_gallen
        schaffhausen chur solothurn aarau thun biel lugano bozen meran brixen
    """,
    "en": """
        england scotland wales britain america us usa uk u.s u.k alabama alaska arizona arkansas california colorado
        connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland
        massachusetts michigan minnesota mississippi missouri montana nebraska nevada new_hampshire new_jersey
        new_mexico north_carolina north_dakota ohio oklahoma oregon pennsylvania rhode_island south_carolina
        south_dakota tennessee texas utah vermont west_virginia wisconsin wyoming washington boston philadelphia
        san_francisco seattle miami ontario quebec alberta manitoba saskatchewan british_columbia nova_scotia
        queensland tasmania birmingham manchester liverpool glasgow edinburgh cardiff belfast bristol leeds sheffield
        yorkshire cornwall cape_town pretoria durban abuja beijing wuhan mumbai delhi moscow kyiv kharkiv crimea gaza
        jerusalem geneva milan munich frankfurt cologne newcastle nottingham leicester coventry southampton portsmouth
        plymouth norwich aberdeen dundee swansea galway limerick waterford londonderry derry baltimore milwaukee
        atlanta minneapolis tampa pittsburgh cincinnati nashville memphis sacramento ottawa calgary canberra kumasi
        mombasa bengaluru chennai hyderabad pune ahmedabad lahore peshawar kolkata lucknow jaipur bhopal patna ranchi
        guwahati chandigarh srinagar islamabad rawalpindi quetta chittagong kisumu nakuru eldoret enugu port_harcourt
        ibadan kaduna maiduguri calabar bulawayo blantyre lilongwe gaborone windhoek bloemfontein soweto christchurch
        hobart geelong wollongong stoke-on-trent wolverhampton sunderland middlesbrough huddersfield
        blackpool bournemouth exeter gloucester cheltenham oxford cambridge peterborough ipswich colchester luton
        watford milton_keynes swindon las_vegas new_orleans salt_lake_city san_diego san_antonio fort_worth
        oklahoma_city kansas_city indianapolis st_louis albuquerque tucson tulsa omaha wichita anchorage honolulu
        winnipeg edmonton saskatoon halifax mogadishu khartoum addis_ababa lviv odesa mariupol kherson zaporizhzhia
        rafah khan_younis aleppo homs idlib raqqa mosul basra erbil sanaa aden
    """,
    "es": """
        inglaterra escocia gales eeuu américa cataluña andalucía galicia asturias cantabria navarra aragón extremadura
        euskadi país_vasco castilla-la_mancha castilla_y_león barcelona valencia sevilla bilbao zaragoza málaga murcia
        alicante granada cádiz huesca mallorca ibiza jalisco oaxaca chiapas veracruz puebla tabasco yucatán sinaloa
        sonora chihuahua michoacán guanajuato medellín antioquia guayaquil quito arequipa cusco valparaíso wuhan pekín
        moscú kiev crimea gaza jerusalén ginebra milán múnich bruselas california texas florida alepo turín nápoles
        florencia venecia marsella burdeos estrasburgo hamburgo fráncfort basilea berna járkov odesa leópolis mariúpol
        bajmut jersón zaporiyia rafah mosul kandahar islamabad bombay rangún hanói saigón pionyang abuya kinsasa rabat
        cochabamba san_salvador la_habana valladolid gijón pamplona santander san_sebastián vitoria-gasteiz logroño
        oviedo badajoz cáceres toledo albacete almería jaén huelva tarragona girona lleida palma_de_mallorca
        las_palmas tenerife tucumán bariloche mar_del_plata ciudad_juárez ciudad_de_méxico monterrey
        tijuana acapulco cancún hermosillo culiacán morelia querétaro toluca barranquilla cartagena_de_indias
        bucaramanga cúcuta maracaibo trujillo piura iquitos antofagasta temuco san_pedro_sula santa_cruz_de_la_sierra
        potosí oruro encarnación ciudad_del_este
    """,
    "fr": """
        angleterre écosse grande-bretagne amérique usa rdc québec ontario alberta bretagne normandie alsace occitanie
        nouvelle-aquitaine île-de-france hauts-de-france provence corse savoie haute-savoie gironde isère marseille
        lyon toulouse bordeaux nantes strasbourg rennes grenoble montpellier lille nice dijon reims rouen caen brest
        versailles cannes avignon wallonie flandre liège namur anvers gand charleroi genève lausanne fribourg
        neuchâtel vaud valais valenciennes grenoble pékin wuhan moscou kiev crimée gaza jérusalem alep mossoul milan
        munich barcelone catalogne californie texas floride bâle berne édimbourg roubaix toulon mulhouse amiens
        orléans poitiers limoges perpignan nîmes bayonne tarbes bobigny créteil nanterre montréal gatineau sherbrooke
        trois-rivières saguenay ottawa moncton besançon clermont-ferrand saint-étienne saint-denis
        aix-en-provence le_mans le_havre quimper lorient vannes saint-brieuc cherbourg évreux chartres blois bourges
        nevers auxerre troyes charleville-mézières épinal belfort annecy chambéry gap_hautes-alpes
        carcassonne béziers narbonne rodez albi montauban agen périgueux angoulême niort cholet pontoise
        évry melun ajaccio bastia fort-de-france pointe-à-pitre cayenne nouméa papeete mamoudzou verviers tournai
        mouscron louvain bruges ostende hasselt louvain-la-neuve molenbeek schaerbeek bamako ouagadougou niamey
        conakry lomé cotonou abidjan yaoundé douala libreville brazzaville kinshasa bangui n'djamena antananarivo
        nouakchott thiès saint-louis_du_sénégal bouaké ségou mopti tombouctou gao kidal oran sfax
        agadir fès meknès tanger marrakech kharkiv odessa marioupol bakhmout kherson lviv
    """,
    "it": """
        inghilterra scozia galles usa america lombardia veneto piemonte liguria toscana umbria lazio abruzzo molise
        campania puglia basilicata calabria sicilia sardegna friuli trentino alto_adige emilia-romagna milano torino
        genova bologna firenze venezia napoli palermo catania bari verona padova trieste brescia bergamo parma modena
        reggio_emilia ferrara rimini ravenna perugia ancona pescara cagliari sassari messina siena pisa livorno lucca
        wuhan pechino mosca kiev crimea gaza gerusalemme ginevra barcellona monaco_di_baviera california texas florida
        lione marsiglia nizza francoforte amburgo siviglia aleppo leopoli mosul lecce arezzo bolzano udine vicenza
        treviso varese savona taranto brindisi foggia salerno caserta avellino benevento potenza matera cosenza
        catanzaro crotone reggio_calabria agrigento caltanissetta trapani siracusa ragusa olbia nuoro oristano
        grosseto pistoia forlì cesena piacenza cremona mantova lodi pavia lecco sondrio belluno rovigo pordenone
        gorizia l'aquila teramo chieti campobasso isernia viterbo frosinone latina terni macerata pesaro lampedusa
        monza edimburgo dublino stoccolma copenaghen oslo cracovia budapest bucarest belgrado zagabria
        lubiana tirana
    """,
    "pt": """
        inglaterra escócia eua américa paraná pernambuco maranhão ceará amazonas rondônia roraima amapá tocantins
        goiás mato_grosso mato_grosso_do_sul minas_gerais espírito_santo rio_grande_do_sul santa_catarina paraíba
        piauí alagoas sergipe brasília curitiba porto_alegre belo_horizonte recife salvador_da_bahia fortaleza goiânia
        lisboa coimbra aveiro algarve alentejo açores luanda benguela maputo nampula cabo_delgado bissau wuhan pequim
        moscou kiev crimeia gaza jerusalém genebra barcelona califórnia texas flórida munique milão turim nápoles
        florença veneza teerão bagdade nova_délhi nova_deli setúbal évora viseu leiria bragança beja portalegre
        santarém castelo_branco vila_real viana_do_castelo funchal ponta_delgada florianópolis teresina joão_pessoa
        aracaju campo_grande macapá boa_vista porto_velho campinas santos_sp guarulhos osasco
        sorocaba ribeirão_preto uberlândia juiz_de_fora londrina maringá joinville blumenau caxias_do_sul pelotas
        niterói duque_de_caxias nova_iguaçu lubango huambo cabinda quelimane pemba tete mindelo são_tomé alepo damasco
        varsóvia zurique viena edimburgo
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
