// What people of the editor's languages call large cities, beside the name in the data: names of their own, those of before, and
// short ones. A line is for one city: its name in the data, its country, and the others.

/**
 * Written as the data are: large cities that are not among them, and Valencia with the towns around it, by which it is larger than
 * the one in Venezuela.
 */
export const moreCities = `Asia/Riyadh SA Mecca:200
Europe/Berlin DE Aachen:25
Europe/Madrid ES Valencia:160
Asia/Kolkata IN Gurgaon:88
`;

export const cityNames = `
New York US New York City;NYC;Nueva York;Nova York;Nova Iorque;Nowy Jork;ニューヨーク;Manhattan;Brooklyn;Big Apple
Los Angeles US LA;L.A.;ロサンゼルス;Hollywood
San Francisco US SF;São Francisco;サンフランシスコ;Frisco;Silicon Valley
Washington, D.C. US Washington;Washington DC;DC;Waszyngton;ワシントン
Chicago US シカゴ
Boston US ボストン
Seattle US シアトル
Las Vegas US Vegas;ラスベガス
Philadelphia US Philly;Filadelfia;Filadélfia;Philadelphie;フィラデルフィア
Miami US マイアミ
Houston US ヒューストン
Dallas US ダラス
Atlanta US アトランタ
San Diego US サンディエゴ
Honolulu US ホノルル
New Orleans US La Nouvelle-Orléans;Nueva Orleans;Nova Orleans;Nowy Orlean;ニューオーリンズ
St. Louis US Saint Louis
St. Paul US Saint Paul
Québec CA Quebec City;Ville de Québec;Ciudad de Quebec
Montréal CA Montreal;モントリオール
Toronto CA トロント
Vancouver CA バンクーバー
Mexico City MX Ciudad de México;CDMX;Mexico-Stadt;Mexiko-Stadt;Città del Messico;Cidade do México;Meksyk;メキシコシティ
Guatemala GT Guatemala City;Ciudad de Guatemala;Guatemala-Stadt
Panama City PA Ciudad de Panamá;Cidade do Panamá;Panama-Stadt;パナマシティ
Havana CU La Habana;Havanna;La Havane;L’Avana;Hawana;ハバナ
Bogota CO Bogotá;Santa Fe de Bogotá;ボゴタ
Medellin CO Medellín
Sao Paulo BR São Paulo;San Paolo;サンパウロ
Rio de Janeiro BR Rio;Río de Janeiro;リオデジャネイロ
Brasilia BR Brasília;ブラジリア
Buenos Aires AR ブエノスアイレス;CABA
Lima PE リマ
Santiago CL Santiago de Chile;サンティアゴ
Asuncion PY Asunción
London GB Londres;Londra;Londen;Londyn;ロンドン
Edinburgh GB Edinburg;Édimbourg;Edimburgo;Edynburg;エディンバラ
Manchester GB マンチェスター
Liverpool GB リバプール
Dublin IE Dublín;Dublino;Dublim;ダブリン;Baile Átha Cliath
Paris FR París;Parigi;Parijs;Paryż;パリ
Marseille FR Marseilles;Marsella;Marsiglia;Marselha;Marsylia;マルセイユ
Lyon FR Lyons;Lione;Lião;リヨン
Nice FR Nizza;Niza;Nicea;ニース
Strasbourg FR Straßburg;Estrasburgo;Strasburgo;Straatsburg;Strasburg
Bordeaux FR Burdeos;Bordéus;ボルドー
Toulouse FR Tolosa;Tuluza
Lille FR Rijsel
Brussels BE Brüssel;Bruxelles;Bruselas;Bruxelas;Brussel;Bruksela;ブリュッセル
Antwerpen BE Antwerp;Anvers;Amberes;Anversa;Antuérpia;Antwerpia;アントワープ
Gent BE Ghent;Gand;Gante
Amsterdam NL Amsterdão;Amsterdã;アムステルダム
Rotterdam NL Roterdão;Roterdã;ロッテルダム
The Hague NL Den Haag;’s-Gravenhage;La Haye;La Haya;L’Aia;Haia;Haga;ハーグ
Berlin DE Berlín;Berlino;Berlim;Berlijn;ベルリン
Munich DE München;Múnich;Monaco di Baviera;Munique;Monachium;ミュンヘン
Cologne DE Köln;Colonia;Colónia;Colônia;Keulen;Kolonia;ケルン
Hamburg DE Hambourg;Hamburgo;Amburgo;ハンブルク
Frankfurt DE Frankfurt am Main;Francfort;Fráncfort;Francoforte;フランクフルト
Stuttgart DE Stoccarda;Estugarda;シュトゥットガルト
Düsseldorf DE Dusseldorf;デュッセルドルフ
Hannover DE Hanover;Hanovre;Hanower
Nürnberg DE Nuremberg;Núremberg;Norimberga;Nuremberga;Neurenberg;Norymberga
Leipzig DE Lipsia;Lipsk;ライプツィヒ
Dresden DE Dresde;Dresda;Drezno;ドレスデン
Bremen DE Brême;Brema
Aachen DE Aix-la-Chapelle;Aquisgrán;Aquisgrana;Aken;Akwizgran
Mainz DE Mayence;Maguncia;Magonza;Moguncja
Vienna AT Wien;Vienne;Viena;Wenen;Wiedeń;ウィーン
Salzburg AT Salzbourg;Salzburgo;Salisburgo
Zürich CH Zurich;Zúrich;Zurigo;Zurique;Zurych;チューリッヒ
Geneva CH Genève;Genf;Ginebra;Ginevra;Genebra;Genewa;ジュネーブ
Basel CH Bâle;Basilea;Basileia;Bazel;Bazylea;バーゼル
Bern CH Berne;Berna;Berno;ベルン
Rome IT Roma;Rom;Rzym;ローマ
Milan IT Milano;Mailand;Milán;Milão;Milaan;Mediolan;ミラノ
Naples IT Napoli;Neapel;Nápoles;Napels;Neapol;ナポリ
Turin IT Torino;Turín;Turim;Turijn;Turyn;トリノ
Florence IT Firenze;Florenz;Florencia;Florença;Florencja;フィレンツェ
Venice IT Venezia;Venedig;Venise;Venecia;Veneza;Venetië;Wenecja;ベネチア
Genoa IT Genova;Genua;Gênes;Génova;Gênova;Genua
Bologna IT Bologne;Bolonia;Bolonha
Palermo IT Palerme
Madrid ES Madryt;Madri;マドリード
Barcelona ES Barcelone;Barcellona;バルセロナ
Seville ES Sevilla;Séville;Siviglia;Sevilha;Sewilla;セビリア
Valencia ES València;Valence;Valência;Walencja;バレンシア
Zaragoza ES Saragossa;Saragosse;Saragozza;Saragoça
Lisbon PT Lisboa;Lissabon;Lisbonne;Lisbona;Lizbona;リスボン
Porto PT Oporto;ポルト
Copenhagen DK København;Kopenhagen;Copenhague;Copenaghen;Copenhaga;Kopenhaga;コペンハーゲン
Stockholm SE Estocolmo;Stoccolma;Sztokholm;ストックホルム
Göteborg SE Gothenburg;Gotemburgo;ヨーテボリ
Oslo NO オスロ
Helsinki FI Helsingfors;Helsinque;Helsínquia;ヘルシンキ
Warsaw PL Warszawa;Warschau;Varsovie;Varsovia;Varsavia;Varsóvia;ワルシャワ
Kraków PL Krakow;Cracow;Krakau;Cracovie;Cracovia;Cracóvia;クラクフ
Wroclaw PL Wrocław;Breslau;Breslavia
Lódz PL Łódź;Lodz;Lodsch
Gdansk PL Gdańsk;Danzig;Dantzig;Danzica
Poznan PL Poznań;Posen
Prague CZ Praha;Prag;Praga;Praag;プラハ
Brno CZ Brünn
Bratislava SK Pressburg;Bratysława
Budapest HU Budapeszt;Budapeste;Boedapest;ブダペスト
Bucharest RO București;Bukarest;Bucarest;Bucareste;Boekarest;Bukareszt;ブカレスト
Sofia BG Sofía;Sófia;ソフィア
Belgrade RS Beograd;Belgrad;Belgrado;ベオグラード
Zagreb HR Zagrzeb;Agram
Ljubljana SI Laibach;Lubiana;Lublana
Athens GR Athen;Athènes;Atenas;Atene;Athene;Ateny;アテネ
Thessaloniki GR Saloniki;Salonica;Salonique;Tesalónica;Salonicco;Salónica
Kyiv UA Kiev;Kiew;Kijów;Kyjiw;キーウ;キエフ
Lvov UA Lviv;Lemberg;Lwów;Leopoli
Odessa UA Odesa
Kharkiv UA Kharkov;Charkiw;Charków
Moscow RU Moskau;Moskva;Moscou;Moscú;Mosca;Moscovo;Moskou;Moskwa;モスクワ;Москва
St. Petersburg RU Saint Petersburg;Sankt Petersburg;Saint-Pétersbourg;San Petersburgo;San Pietroburgo;São Petersburgo;Sint-Petersburg;Petersburg;サンクトペテルブルク
Yekaterinburg RU Jekaterinburg;Ekaterinburg;Iekaterinbourg;Jekaterynburg
Novosibirsk RU Nowosibirsk;Novossibirsk
Vladivostok RU Wladiwostok;Władywostok;ウラジオストク
Minsk BY Mińsk
Vilnius LT Wilna;Wilno
Riga LV Ryga
Istanbul TR İstanbul;Estambul;Istambul;Stambuł;Konstantinopel;Constantinople;イスタンブール
Ankara TR Ancara;アンカラ
Izmir TR İzmir;Esmirna;Smyrna
Tel Aviv-Yafo IL Tel Aviv;Tel-Aviv;Tel Awiw;テルアビブ
Cairo EG Kairo;Le Caire;El Cairo;Il Cairo;Caïro;Kair;カイロ
Alexandria EG Alexandrie;Alejandría;Alessandria;Alexandrië;Aleksandria
Casablanca MA Dar el Beida;カサブランカ
Algiers DZ Alger;Algier;Argel;Algeri
Tunis TN Túnez;Tunisi
Cape Town ZA Kapstadt;Le Cap;Ciudad del Cabo;Città del Capo;Cidade do Cabo;Kaapstad;Kapsztad;ケープタウン
Johannesburg ZA Joburg;Joanesburgo;ヨハネスブルグ
Addis Ababa ET Addis Abeba;Adís Abeba;Adis Abeba
Nairobi KE ナイロビ
Beirut LB Beyrouth;Bejrut;Beiroet
Damascus SY Damaskus;Damas;Damasco;Damaszek
Baghdad IQ Bagdad;Bagdade;Bagdá
Tehran IR Teheran;Téhéran;Teherán;Teerã;Teerão;テヘラン
Riyadh SA Riad;Riyad;Rijad;リヤド
Jeddah SA Djeddah;Dschidda
Mecca SA Mekka;La Mecque;La Meca;Meca;Mekka
Dubai AE Dubái;Dubaï;Dubaj;ドバイ
Abu Dhabi AE Abou Dabi;Abu Zabi;アブダビ
Kuwait KW Kuwait City
Mumbai IN Bombay;Bombaim;Bombaj;ムンバイ
New Delhi IN Neu-Delhi;Nueva Delhi;Nova Délhi;Nova Deli;Nowe Delhi;ニューデリー
Delhi IN Délhi;デリー
Kolkata IN Calcutta;Kalkutta;Calcuta;Kalkuta;コルカタ
Bengaluru IN Bangalore;ベンガルール
Chennai IN Madras;チェンナイ
Pune IN Poona
Karachi PK Karatschi;カラチ
Dhaka BD Dacca;ダッカ
Rangoon MM Yangon;Rangun;ヤンゴン
Bangkok TH Krung Thep;Banguecoque;バンコク
Ho Chi Minh City VN Saigon;Hô-Chi-Minh-Ville;Ciudad Ho Chi Minh;Ho-Chi-Minh-Stadt;ホーチミン
Hanoi VN Hà Nội;Hanói;ハノイ
Kuala Lumpur MY KL;クアラルンプール
Singapore SG Singapur;Singapour;Singapura;シンガポール
Jakarta ID Yakarta;Djakarta;Dżakarta;ジャカルタ
Manila PH Manille;マニラ
Beijing CN Peking;Pékin;Pekín;Pechino;Pequim;Pekin;北京
Shanghai CN Schanghai;Shanghái;Xangai;Szanghaj;上海
Guangzhou CN Canton;Kanton;Cantão;広州
Shenzhen CN 深圳;深セン
Tianjin CN Tientsin;天津
Chongqing CN Chungking;重慶
Chengdu CN 成都
Nanjing CN Nanking;Nankin;南京
Urumqi CN Ürümqi;Urumtschi
Hong Kong HK Hongkong;香港
Macau MO Macao;マカオ
Taipei TW Taipeh;Taipéi;Taipé;台北
Kaohsiung TW 高雄
Tokyo JP Tokio;Tóquio;東京;とうきょう
Osaka JP Ōsaka;大阪;おおさか
Nagoya JP 名古屋;なごや
Yokohama JP 横浜
Kyoto JP Kioto;Quioto;京都
Kobe JP Kōbe;神戸
Sapporo JP 札幌
Fukuoka JP 福岡
Sendai JP 仙台
Hiroshima JP Hiroszima;広島
Seoul KR Séoul;Seúl;Seul;Soeul;ソウル
Busan KR Pusan;釜山;プサン
Pyongyang KP Pjöngjang;Pionyang;平壌
Sydney AU シドニー
Melbourne AU メルボルン
Brisbane AU ブリスベン
Perth AU パース
Auckland NZ オークランド
`;
