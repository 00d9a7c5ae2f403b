/**
 * Internet: social networks, messaging, platforms, online trade, marketplaces, dating, video and audio, search, online
 * travel, crypto-currency exchanges. One company a line: name | other surfaces; … | kind | country | ambiguous
 * surface: why; … Written for press-facts from general knowledge of the French-language press.
 */
export const internet = `
# Social networks and messaging
Facebook | Facebook France | service | US
Instagram |  | service | US
WhatsApp | Whatsapp | service | US
Twitter |  | service | US
YouTube | Youtube; You Tube | service | US
LinkedIn | Linkedin | service | US
Snapchat |  | service | US
Snap | Snap Inc | company | US
TikTok | Tik Tok; Tiktok | service | CN
ByteDance | Bytedance; Toutiao; Jinri Toutiao | company | CN
WeChat | Weixin | service | CN
Weibo | Sina Weibo; Sina | service | CN | Sina: first name
Twitch |  | service | US
Vine |  | service | US
Periscope | Périscope | service | US
Pinterest |  | service | US
Reddit |  | service | US
Tumblr |  | service | US
Telegram | Télégram | service | AE
Discord |  | service | US | Discord: common word
Skype |  | service | LU
Musical.ly |  | service | CN
Douyin |  | service | CN
Kuaishou | Kwai | company | CN
Xiaohongshu | RedNote | service | CN
Tencent QQ |  | service | CN
Momo Inc |  | company | CN
YY Inc | Joyy | company | CN
Bilibili |  | company | CN
iQiyi | IQiyi | company | CN
Youku | Youku Tudou | service | CN
Renren |  | company | CN
Douban |  | service | CN
Zhihu |  | service | CN
Meitu |  | company | CN
Clubhouse |  | service | US | Clubhouse: English word
BeReal |  | service | FR
Yubo | Yellow App | service | FR
Zenly |  | service | FR
Threads |  | service | US | Threads: English word
Bluesky |  | service | US
Mastodon |  | service | DE | Mastodon: animal, a band
Truth Social |  | service | US
Gettr |  | service | US
Parler |  | service | US | Parler: verb
Gab.com |  | service | US
Odysee |  | service | US
Rumble |  | service | US | Rumble: English word
BitChute |  | service | US
VKontakte | Vkontakte; VK | service | RU | VK: two letters
Odnoklassniki |  | service | RU
Rutube |  | service | RU
Mail.ru | Mail.Ru | company | RU
Rambler |  | service | RU | Rambler: surname
Yandex |  | company | RU
LiveJournal |  | service | US
MySpace |  | service | US
Friendster |  | service | US
Bebo |  | service | GB | Bebo: first name
Orkut |  | service | US
Hi5 |  | service | US | Hi5: short word
Ning |  | service | US | Ning: first name
Path App |  | service | US | Path App: a word
Foursquare |  | service | US | Foursquare: English word
Swarm |  | service | US | Swarm: English word
Gowalla |  | service | US
Digg |  | service | US
StumbleUpon |  | service | US
Delicious |  | service | US | Delicious: English word
4chan | 4Chan | service | US
8chan | 8kun | service | US
9gag | 9GAG | service | HK
Imgur |  | service | US
Flickr |  | service | US
Photobucket |  | service | US
500px |  | service | US
Giphy |  | service | US
Quora |  | service | US
Stack Overflow |  | service | US
Ask.fm |  | service | LV
Secret App |  | service | US
Yik Yak |  | service | US
Whisper App |  | service | US
Sarahah |  | service | US
Snapfish |  | service | US
Nextdoor |  | service | US | Nextdoor: English word
Meetup |  | service | US | Meetup: common word
Eventbrite |  | company | US
Patreon |  | service | US
OnlyFans |  | service | GB
MYM |  | service | FR
Substack |  | service | US
Tipeee |  | service | FR
Ulule |  | service | FR | Ulule: verb form
KissKissBankBank |  | service | FR
Kickstarter |  | service | US
Indiegogo |  | service | US
GoFundMe | Gofundme | service | US
Leetchi |  | company | FR
Le Pot Commun |  | service | FR | Le Pot Commun: common words
HelloAsso |  | service | FR
Cotizup |  | service | FR
Change.org |  | service | US
MesOpinions | MesOpinions.com | service | FR
Signal Messenger |  | service | US
Viber |  | service | LU
Line Corporation | Naver Line | company | JP | Line Corporation: a word
Mixi |  | company | JP
KakaoTalk |  | service | KR
Kakao |  | company | KR | Kakao: common word
Naver |  | company | KR
Cyworld |  | service | KR
Coupang |  | company | KR
Woowa Brothers | Baemin | company | KR
Zalo |  | service | VN
Yahoo Messenger |  | service | US
Kik Messenger |  | service | CA
Threema |  | service | CH
Wire Swiss |  | service | CH
Olvid |  | service | FR
Skred |  | service | FR
Zello |  | service | US
Houseparty |  | service | US
Dubsmash |  | service | DE
Triller |  | service | US | Triller: common word
Likee |  | service | SG
Bigo Live | Bigo | service | SG
Lomotif |  | service | US
Poparazzi |  | service | US
Dispo |  | service | US | Dispo: adjective
Caffeine |  | service | US | Caffeine: English word
Copains d'avant |  | service | FR
Trombi.com |  | service | FR
Viadeo | Viaduc | company | FR | Viaduc: common noun
Xing |  | service | DE
StudiVZ |  | service | DE
Netlog |  | service | BE
Tuenti |  | service | ES
Tagged |  | service | US | Tagged: English word
Badoo |  | service | GB
OverBlog | Over-blog; Over-Blog | service | FR
CanalBlog | Canalblog | service | FR
Blogger |  | service | US | Blogger: common noun
Typepad |  | service | US
Six Apart |  | company | US
Wix | Wix.com | company | IL
Squarespace |  | company | US
Weebly |  | service | US
Shopify |  | company | CA
PrestaShop | Prestashop | company | FR
Jimdo |  | service | DE
Linktree |  | service | AU
Medium.com |  | service | US
# Streaming
Spotify |  | service | SE
Deezer |  | service | FR
SoundCloud | Soundcloud | service | DE
Audible |  | service | US
Vimeo |  | company | US
Bandcamp |  | service | US
Tidal |  | service | US | Tidal: English word
Pandora Media |  | company | US
Grooveshark |  | service | US
Napster |  | company | US
Megaupload | MegaUpload; Mega Upload | service | HK
RapidShare |  | service | CH
Veoh |  | service | US
Metacafe |  | service | IL
Kewego |  | service | FR
Jamendo |  | service | LU
Blogmusik |  | service | FR
Last.fm | LastFM | service | GB
Shazam |  | service | GB | Shazam: a film, an exclamation: a word
Genius Media | Genius.com | service | US
Songkick |  | service | US
Mixcloud |  | service | GB
Anghami |  | company | AE
Boomplay |  | service | NG
JioSaavn |  | service | IN
Gaana |  | service | IN
Podimo |  | service | DK
Sybel |  | service | FR
Tootak |  | service | FR
Acast |  | service | SE
Anchor FM |  | service | US
Storytel |  | company | SE
Youboox |  | service | FR
YouScribe |  | service | FR
Scribd |  | service | US
Wattpad |  | service | CA
Webtoon |  | service | KR
Piccoma |  | service | KR
ADN Anime Digital Network | Anime Digital Network | service | FR
Pornhub |  | service | US
YouPorn |  | service | US
XVideos | Xvideos | service | CZ
xHamster | XHamster | service | CY
MindGeek | Aylo; Manwin | company | CA
Jacquie et Michel | Jacquie & Michel | service | FR
Dorcel | Marc Dorcel | company | FR | Marc Dorcel: person
Chaturbate |  | service | US
Cam4 |  | service | US
LiveJasmin |  | service | LU
DLive |  | service | US
Kick Streaming |  | service | US
Mixer |  | service | US | Mixer: verb
Younow | YouNow | service | US
# Search and portals
Yahoo! | Yahoo; Yahoo France; Yahoo Inc | company | US
Altaba |  | company | US
Verizon Media | Oath Inc | company | US
AOL | America Online; AOL France | company | US
Netscape |  | company | US
Excite@Home |  | company | US
Lycos |  | company | US
AltaVista | Altavista | service | US
InfoSeek |  | service | US
Ask Jeeves | Ask.com | service | US
DuckDuckGo |  | company | US
Qwant |  | company | FR
Ecosia |  | company | DE
Voila.fr | Voilà.fr | service | FR
Wanadoo |  | company | FR
Club-Internet | Club Internet | telecom | FR | Club Internet: common words
Tiscali |  | telecom | IT
Caramail |  | service | FR
Multimania |  | service | FR
Nomade.fr |  | service | FR
LaPoste.net |  | service | FR
Brave Software |  | company | US
You.com |  | company | US
Startpage |  | company | NL
Seznam |  | company | CZ
Wolfram Alpha |  | service | US
Terra Lycos |  | company | ES
Web.de |  | service | DE
T-Online |  | company | DE
Wikipedia | Wikipédia | service | US
Wikia | Fandom | service | US | Fandom: common noun
IMDb | IMDB | service | US
Rotten Tomatoes |  | service | US
Goodreads |  | service | US
Cuisine AZ | CuisineAZ | service | FR
Météo Consult |  | company | FR
AccuWeather |  | company | US
Weather Company | The Weather Company | company | US
Waze |  | service | IL
Coyote System | Coyote | company | FR | Coyote: animal
Mappy |  | company | FR
ViaMichelin | Via Michelin | service | FR
MapQuest |  | service | US
Citymapper |  | company | GB
Strava |  | company | US
PagesJaunes | Pages Jaunes; Solocal; Solocal Group; Pages jaunes | company | FR | Pages Jaunes: common words; Pages jaunes: common words
Yelp |  | company | US | Yelp: English word
La Fourchette | TheFork | company | FR | La Fourchette: common term; TheFork: common noun
OpenTable |  | service | US
Trustpilot |  | company | DK
Avis Vérifiés |  | service | FR
GetYourGuide |  | company | DE
Viator |  | service | US | Viator: surname
Klook |  | company | HK
Trivago | trivago | company | DE
Skyscanner |  | company | GB
Agoda |  | company | SG
Trainline | Captain Train | company | GB
Tictactrip |  | service | FR
Omio | GoEuro | company | DE
Kombo Voyage |  | service | FR
Kelbillet |  | service | FR
iDBus |  | service | FR
Couchsurfing |  | service | US
Le Routard.com |  | service | FR
# Marketplaces
Alibaba | Alibaba Group | company | CN | Alibaba: tale
AliExpress | Aliexpress | company | CN
Taobao |  | company | CN
Tmall |  | company | CN
Ant Group | Ant Financial; Alipay | company | CN
Cainiao |  | company | CN
Lazada |  | company | SG
Ele.me |  | company | CN
Tencent | Tencent Holdings | company | CN
Tencent Music |  | company | CN
Baidu |  | company | CN
JD.com | Jingdong | company | CN
Pinduoduo | PDD Holdings | company | CN
Temu |  | company | CN
Meituan | Meituan Dianping | company | CN
Didi | Didi Chuxing | company | CN | Didi: first name, nickname; Didi Chuxing: first name
NetEase |  | company | CN
Sohu |  | company | CN
Vipshop |  | company | CN
LightInTheBox |  | company | CN
Dangdang |  | company | CN
eBay | Ebay; eBay France; eBay.fr | company | US
Vinted |  | company | LT
Leboncoin | Le Bon Coin; Leboncoin.fr; leboncoin; leboncoin.fr; LeBonCoin | service | FR
Adevinta |  | company | NO
Schibsted Marketplaces |  | company | NO
Vivastreet |  | company | FR
ParuVendu | Paru Vendu; Paruvendu.fr | company | FR
Mano Mano | ManoMano; Manomano | company | FR
Back Market | BackMarket | company | FR
Vestiaire Collective | Vestiaire collective | company | FR
Videdressing |  | company | FR
Farfetch |  | company | GB
The RealReal |  | company | US
Depop |  | company | GB
Poshmark |  | company | US
ThredUp |  | company | US
Mercari |  | company | JP
Rakuten | Rakuten France | company | JP
Etsy |  | company | US
A Little Market |  | company | FR
DaWanda |  | company | DE
Craigslist | Craiglist | company | US
Groupon |  | company | US
LivingSocial |  | company | US
Wish |  | company | US | Wish: English word
Overstock | Overstock.com | company | US | Overstock: English word
Newegg |  | company | US
Jet.com |  | company | US
Zappos |  | company | US
Diapers.com |  | company | US
Stitch Fix |  | company | US
Rent the Runway |  | company | US
Stuart Livraison |  | company | US
MercadoLibre | Mercado Libre; MercadoLivre | company | AR
Flipkart |  | company | IN
Snapdeal |  | company | IN
Myntra |  | company | IN
Swiggy |  | company | IN
Zomato |  | company | IN
Blinkit |  | company | IN
Meesho |  | company | IN
Nykaa |  | company | IN
Paytm |  | company | IN
PhonePe |  | company | IN
Ola Cabs | Ola Electric | company | IN
Reliance Jio | JioMart; Jio Platforms | company | IN
Tokopedia | GoTo | company | ID
Gojek | Go-Jek | company | ID
Bukalapak |  | company | ID
Traveloka |  | company | ID
Sea Limited | Garena | company | SG
Shopee |  | company | SG
Grab Holdings | Grab | company | SG | Grab: English word
Carousell |  | company | SG
Allegro.eu | Allegro Pologne | company | PL
eMAG | Emag | company | RO
Ozon |  | company | RU | Ozon: surname
Wildberries |  | company | RU
Avito |  | company | RU
Jumia | Jumia Technologies; Africa Internet Group | company | NG
Konga |  | company | NG
Takealot |  | company | ZA
Souq.com | Souq | company | AE
Noon.com |  | company | AE | Noon.com: a word
Careem |  | company | AE
Talabat |  | company | KW
Trendyol |  | company | TR
Hepsiburada |  | company | TR
Getir |  | company | TR
Gittigidiyor |  | company | TR
Yemeksepeti |  | company | TR
Westwing |  | company | DE
Home24 |  | company | DE
Wallapop |  | company | ES
Glovo |  | company | ES
Milanuncios |  | company | ES
Fotocasa |  | company | ES
Idealista |  | company | ES
OLX |  | company | NL
Prosus |  | company | NL
Marktplaats |  | company | NL
Catawiki |  | company | NL
Rocket Internet |  | company | DE
Delivery Hero |  | company | DE
Foodpanda |  | company | DE
Lieferando |  | company | DE
Auto1 | Auto1 Group | company | DE
Mobile.de |  | company | DE
Immoscout24 | ImmobilienScout24; Scout24 | company | DE
Rightmove |  | company | GB
Zoopla |  | company | GB
Gumtree |  | company | GB | Gumtree: English word
Moonpig |  | company | GB
Notonthehighstreet |  | company | GB
Cazoo |  | company | GB
Purplebricks |  | company | GB
Zillow |  | company | US
Redfin |  | company | US | Redfin: English word
Opendoor |  | company | US
Realtor.com |  | company | US
Trulia |  | company | US
Compass Inc |  | company | US | Compass Inc: a word
Offerpad |  | company | US
SeLoger | SeLoger.com; Se Loger | service | FR
Meilleurs Agents | MeilleursAgents; MeilleursAgents.com | service | FR
Bien'ici |  | company | FR
Logic-Immo |  | company | FR
PAP Particulier à particulier | De particulier à particulier | company | FR | PAP Particulier à particulier: common words; De particulier à particulier: common words
Immoweb |  | company | BE
AutoScout24 |  | company | DE
La Centrale | La Centrale.fr | company | FR | La Centrale: common term; La Centrale.fr: common noun
Autobiz |  | company | FR
Aramisauto | Aramis Auto; Aramis Group | company | FR
Reezocar |  | company | FR
VPauto |  | company | FR
Oscaro | Oscaro.com | company | FR
Mister Auto |  | company | FR
Vroom.com |  | company | US
Allopneus | Allopneus.com | company | FR
Lamudi |  | company | DE
CarGurus |  | company | US
TrueCar |  | company | US
Copart |  | company | US
Turo |  | company | US
Getaround |  | company | US
Drivy |  | company | FR
Ouicar | OuiCar | company | FR
Koolicar |  | company | FR
Virtuo |  | company | FR
Click&Boat | Click & Boat; ClickAndBoat | company | FR
SamBoat |  | company | FR
Yescapa |  | company | FR
Wikicampers |  | company | FR
HouseTrip |  | company | CH
Wimdu |  | company | DE
MorningCroissant |  | company | FR
Sejourning |  | company | FR
Trocmaison |  | company | FR
GuestReady |  | company | GB
Sonder |  | company | CA | Sonder: verb
Luckey Homes | Luckey | company | FR
HostnFly |  | company | FR
Welkeys |  | company | FR
Zilok |  | company | FR
Stootie |  | company | FR
Frizbiz |  | company | FR
YoupiJob |  | company | FR
AlloVoisins |  | company | FR
Yoojo |  | company | FR
Wecasa |  | company | FR
ViteUnDevis |  | company | FR
Quotatis |  | company | FR
Travaux.com |  | company | FR
HelloWork | Hellowork; RegionsJob | company | FR
Meteojob |  | company | FR
Cadremploi |  | company | FR
Keljob |  | company | FR
Monster Worldwide | Monster.fr | company | US
Indeed |  | company | US | Indeed: English word
Glassdoor |  | company | US
ZipRecruiter |  | company | US
StepStone |  | company | DE
Welcome to the Jungle |  | company | FR
JobTeaser |  | company | FR
Malt |  | company | FR | Malt: a cereal
Upwork | Elance | company | US | Elance: English word
Fiverr |  | company | IL
TaskRabbit |  | company | US
Freelancer.com |  | company | AU
5euros.com |  | company | FR
Le Guide.com | LeGuide.com | company | FR
Kelkoo |  | company | FR
Idealo |  | company | DE
LesFurets | LesFurets.com; Les Furets | company | FR | Les Furets: common term
LeLynx | LeLynx.fr | company | FR
Assurland | Assurland.com | company | FR
Hyperassur |  | company | FR
MoneySuperMarket |  | company | GB
Meilleurtaux | MeilleurTaux; Meilleurtaux.com; Meilleur Taux | company | FR | Meilleur Taux: common words
Empruntis |  | company | FR
Panorabanques |  | company | FR
Selectra |  | company | FR
JeChange | Jechange.fr | company | FR
Papernest |  | company | FR
Hopper |  | company | CA | Hopper: surname
Igraal | iGraal | company | FR
Poulpeo |  | company | FR
eBuyClub |  | company | FR
Shopmium |  | company | FR
Honey Science |  | company | US
Dealabs |  | company | FR
Pepper.com |  | company | DE
Letyshops |  | company | UA
# Rides, delivery, dating
Uber | Uber France; Uber Technologies; Uber BV | company | US
Uber Eats | UberEats; Ubereats; UberEATS | service | US
Uber Freight |  | service | US
Lyft |  | company | US
Airbnb | AirBnB; Airbnb France; AirBNB; Air BnB; Airbnb Inc | company | US
BlaBlaCar | Blablacar; Blabla Car; BlaBlaBus; Covoiturage.fr; BlaBlaCar Bus; Comuto | company | FR
Deliveroo | Deliveroo France; Roofoods | company | GB
Just Eat | Just-Eat; Just Eat Takeaway; Takeaway.com; JustEat | company | NL
Allo Resto | AlloResto | company | FR
Foodora |  | company | DE
Take Eat Easy |  | company | BE
Tok Tok Tok |  | company | FR | Tok Tok Tok: common words
Stuart Delivery |  | company | FR
Grubhub | GrubHub | company | US
DoorDash |  | company | US
Postmates |  | company | US
Instacart |  | company | US
Gopuff |  | company | US
Caviar App |  | company | US
Wolt |  | company | FI
Bolt | Taxify; Bolt Technology | company | EE | Bolt: surname, English word; Bolt Technology: surname, English word
Gorillas |  | company | DE | Gorillas: animal, English word
Flink |  | company | DE
Cajoo |  | company | FR
Kol Livraison |  | company | FR
Epicery |  | company | FR
Everli |  | company | IT
Heetch |  | company | FR
Kapten | Chauffeur-Privé; Chauffeur Privé | company | FR | Kapten: captain: a word; Chauffeur Privé: common words
LeCab |  | company | FR
SnapCar |  | company | FR
Marcel Cab |  | company | FR
Allocab |  | company | FR
Free Now | FreeNow; mytaxi; MyTaxi | company | DE
Hailo |  | company | GB
Gett | GetTaxi | company | IL
Cabify |  | company | ES
Via Transportation |  | company | US
Juno Ride |  | company | US
Addison Lee |  | company | GB
inDrive | inDriver | company | US
Yango |  | company | RU
Yassir |  | company | DZ | Yassir: first name
Zipcar |  | company | US
Car2go | Car2Go; Share Now | company | DE
DriveNow |  | company | DE
Communauto |  | company | CA
Mobility Coopérative |  | company | CH
Karos |  | company | FR | Karos: common word
Klaxit |  | company | FR
Lime |  | company | US | Lime: a tool, English word
Bird |  | company | US | Bird: surname, English word
Tier Mobility | Tier | company | DE | Tier: English word
Voi Technology |  | company | SE
Dott |  | company | NL | Dott: surname
Wind Mobility |  | company | DE
Jump Bikes |  | company | US
Cityscoot |  | company | FR
Troopy |  | company | FR
Coup Mobility |  | company | DE
Yego |  | company | ES
Mobike |  | company | CN
Ofo |  | company | CN
Gobee.bike | GoBee Bike; Gobee bike | company | HK
Obike | oBike | company | SG
Pony Bikes |  | company | FR
Zoov |  | company | FR
Smovengo |  | company | FR
Spin Mobility |  | company | US
Match Group |  | company | US
Meetic |  | company | FR
Match.com |  | company | US
Tinder |  | company | US
OkCupid |  | company | US
Hinge |  | company | US | Hinge: English word
Bumble |  | company | US | Bumble: English word
Happn |  | company | FR
Fruitz |  | company | FR
Once Dating |  | company | CH
AdopteUnMec | Adopte un mec; AdopteUnMec.com; Adopteunmec; Adopte | company | FR | Adopte: verb
Gleeden |  | company | FR
Ashley Madison | Ruby Life | company | CA
Grindr |  | company | US
PlentyOfFish | Plenty of Fish | company | CA
eHarmony |  | company | US
Parship | ParshipMeet Group | company | DE
eDarling |  | company | DE
Attractive World |  | company | FR
DisonsDemain |  | company | FR
Be2 |  | company | LU
Feeld |  | company | GB
The Meet Group |  | company | US
Spark Networks |  | company | DE
# Crypto-currencies and payments
PayPal | Paypal; PayPal France | company | US
Binance |  | company | CN
Coinbase |  | company | US
FTX |  | company | BS
Kraken |  | company | US | Kraken: a sea monster
Bitfinex |  | company | HK
Tether |  | company | HK | Tether: English word
Bitstamp |  | company | LU
Bybit |  | company | AE
OKX | OKEx; OKCoin | company | CN
Huobi | HTX | company | CN
KuCoin |  | company | SC
Gemini Trust |  | company | US
Crypto.com |  | company | SG
BitMEX | BitMex | company | SC
Poloniex |  | company | US
Mt. Gox | MtGox; Mt Gox | company | JP
Coincheck |  | company | JP
Bithumb |  | company | KR
Upbit |  | company | KR
QuadrigaCX |  | company | CA
Bitpanda |  | company | AT
Coinhouse |  | company | FR
Paymium |  | company | FR
Bitcoin Suisse |  | company | CH
Ledger |  | company | FR | Ledger: English word
Celsius Network |  | company | US
BlockFi |  | company | US
Voyager Digital |  | company | US
Genesis Trading | Genesis Global | company | US
Three Arrows Capital |  | fund | SG
Alameda Research |  | company | US
Terraform Labs |  | company | SG
Ripple Labs | Ripple | company | US | Ripple: English word
Circle Internet | Circle Internet Financial | company | US
Paxos |  | company | US
Blockstream |  | company | CA
Chainalysis |  | company | US
Bitmain |  | company | CN
Canaan Creative | Canaan Inc | company | CN
Marathon Digital | MARA Holdings | company | US
Riot Platforms | Riot Blockchain | company | US
Core Scientific |  | company | US
Hut 8 |  | company | CA
Argo Blockchain |  | company | GB
Northern Data |  | company | DE
OpenSea |  | company | US
Dapper Labs |  | company | CA
Yuga Labs |  | company | US
Sky Mavis |  | company | VN
ConsenSys | Consensys | company | US
Polymarket |  | company | US
Kalshi |  | company | US
Robinhood |  | company | US | Robinhood: a legend
eToro | Etoro | company | IL
Trade Republic |  | company | DE
DEGIRO | Degiro | company | NL
Plus500 |  | company | IL
IG Markets | IG Group | company | GB
Interactive Brokers |  | company | US
Charles Schwab | Schwab | company | US | Charles Schwab: person; Schwab: surname
TD Ameritrade | Ameritrade | company | US
E*Trade |  | company | US
Bourse Direct |  | company | FR
Moneybookers | Skrill | company | GB
Neteller |  | company | GB
Square Inc | Block Inc; Cash App | company | US
Venmo |  | company | US
Zelle |  | company | US | Zelle: first name
MoneyGram | Moneygram | company | US
Ria Money Transfer |  | company | US
WorldRemit |  | company | GB
Remitly |  | company | US
Azimo |  | company | GB
Wise | TransferWise | company | GB | Wise: English word
Payoneer |  | company | US
Paysafe | Paysafecard | company | GB
# Further sites
Homelidays |  | service | FR
uTip |  | service | FR
Appartager | Appartager.com | service | FR
VivaWeek |  | service | FR
LaVieImmo | LavieImmo.com; LaVieImmo.com | service | FR
Vieimmo.com |  | service | FR
Replika |  | service | US
NationBuilder |  | service | US
Listen Notes |  | service | US
Huajiao |  | service | CN
Xigua Video | iXigua; Xigua | service | CN
Reverso |  | service | FR | Reverso: common word, a watch
Linguee |  | service | DE
WordReference |  | service | US
Weward | WeWard | service | FR
Gens de confiance |  | service | FR | Gens de confiance: common term
Geev |  | service | FR
Donnons.org |  | service | FR
Facile2Soutenir |  | service | FR
Superprof |  | service | FR
Kartable |  | service | FR
Schoolmouv | SchoolMouv | service | FR
Maxicours |  | service | FR
Les Bons Profs |  | service | FR | Les Bons Profs: common term
Lalilo |  | service | FR
EvidenceB |  | service | FR
Klassroom |  | service | FR
Ecole Directe | École Directe | service | FR
Index Éducation |  | service | FR
Toutemonannée |  | service | FR
Student Pop |  | service | FR
Shutterstock |  | company | US
iStock |  | company | US
Fotolia |  | company | US
Depositphotos |  | company | US
Unsplash |  | service | CA
DeviantArt |  | service | US
Behance |  | service | US
Dribbble |  | service | US
ArtStation |  | service | US
Redbubble |  | company | AU
Teespring |  | service | US
Spreadshirt |  | company | DE
Vistaprint |  | company | NL
Cimpress |  | company | IE
Photoweb |  | service | FR
Flashbay |  | service | GB
Exaprint |  | company | FR
Pixartprinting |  | service | IT
Zazzle |  | service | US
CafePress |  | service | US
Shotgun Live | Shotgun | service | FR | Shotgun: English word
Dice FM |  | service | GB
Xceed |  | service | ES
Infoconcert |  | service | FR
Resident Advisor |  | service | GB
Bandsintown |  | service | US
Setlist.fm |  | service | US
Discogs |  | service | US
Beatport |  | service | US
Webnovel |  | service | CN
Tapas Media |  | service | US
Lezhin |  | service | KR
Izneo |  | service | FR
Sequencity |  | service | FR
Uptobox |  | service | FR
1fichier |  | service | FR
# Further ones of the daily press
Jetcost |  | service | FR
`;
