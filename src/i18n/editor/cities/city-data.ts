// Made by tools/cities.mjs: change nothing here. The data are those of the package `city-timezones` (MIT), from Natural Earth.

/** By line: zone, country, and their cities of more than 100,000 people, each with its tens of thousands. */
export const cityData = `Africa/Abidjan CI Abidjan:350;Bouake:51;Daloa:24;San-Pedro:20;Yamoussoukro:20;Korhogo:17;Man:14;Divo:13;Gagnoa:11
Africa/Accra GH Accra:204;Kumasi:147;Tamale:34;Sekondi:21;Tema:18;Obuasi:16;Cape Coast:14;Koforidua:13
Africa/Addis_Ababa ET Addis Ababa:293;Nazret:35;Dire Dawa:25;Bahir Dar:19;Dese:16;Gonder:16;Harar:16;Awasa:13;Jima:13;Adigrat:10;Shashemene:10
Africa/Algiers DZ Algiers:267;Oran:72;Constantine:53;Chlef:45;Arak:42;Blida:39;Annaba:36;Batna:27;Bejaia:27;Setif:27;Biskra:20;Sidi bel Abbes:20;Skikda:19;El Oued:18;Ouargla:18;Tiarat:18;Tlimcen:18;Djelfa:17;Tebessa:17;Mostaganem:16;Jijel:15;Medea:15;Bechar:14;Tizi-Ouzou:14;Bordj Bou Arreridj:13;Ghardaia:13;M'sila:13;Saida:13;Souk Ahras:13;Guelma:12;Bouira:11;Laghouat:11;Mascara:11;Oum el Bouaghi:10
Africa/Asmara ER Asmara:59;Keren:15;Massawa:14;Mendefera:14;Assab:11
Africa/Bamako ML Bamako:140;Sikasso:19;Segou:11;Koutiala:10
Africa/Bangui CF Bangui:73
Africa/Banjul GM Brikama:14
Africa/Bissau GW Bissau:40
Africa/Blantyre MW Lilongwe:65;Blantyre:58;Mzuzu:11
Africa/Brazzaville CG Brazzaville:126;Pointe-Noire:60
Africa/Bujumbura BI Bujumbura:33
Africa/Cairo EG Cairo:981;Alexandria:399;El Giza:268;Bur Said:56;Luxor:55;El Mansura:54;Suez:50;Ismailia:47;Asyut:42;Sohag:40;Tanta:40;Damanhûr:37;El Minya:36;Beni Suef:34;El Faiyum:31;Zagazig:29;Aswan:28;Qena:27;Dumyat:19;Kom Ombo:18;Mallawi:18;Shibin el Kom:18;Benha:17;Hurghada:16;El Arish:15;Kafr el Sheikh:14;Rashid:13;Girga:12;Samalut:12
Africa/Casablanca MA Casablanca:316;Rabat:168;Fez:98;Marrakesh:86;Agadir:75;Tangier:72;Meknes:62;Kenitra:46;Oujda:41;Safi:32;Er Rachidia:23;Ksar El Kebir:21;Taza:17;El Jadida:16;Settat:14;Goulimine:11;Larache:11
Africa/Ceuta ES Melilla:11
Africa/Conakry GN Conakry:149;Gueckedou:22;Nzerekore:15;Boke:12;Kankan:11
Africa/Dakar SN Dakar:254;Thies:29;Kaolack:28;Saint-Louis:20;Ziguinchor:18;Diourbel:15
Africa/Dar_es_Salaam TZ Dar es Salaam:281;Mwanza:47;Moshi:46;Zanzibar:39;Arusha:33;Mbeya:26;Morogoro:24;Tanga:22;Dodoma:20;Kigoma:16;Tabora:15;Musoma:13;Songea:12;Iringa:10
Africa/Djibouti DJ Djibouti:76
Africa/Douala CM Douala:162;Yaounde:134;Bamenda:42;Garoua:37;Bafoussam:29;Maroua:26;Bertoua:15;Limbe:14;Kumba:13;Ngaoundere:13;Edea:11;Nkongsamba:11
Africa/El_Aaiun EH Laayoune:18
Africa/Freetown SL Freetown:42;Bo:17;Kenema:13
Africa/Gaborone BW Gaborone:18
Africa/Harare ZW Harare:156;Bulawayo:70;Chitungwiza:33;Mutare:22;Gweru:16
Africa/Johannesburg ZA Cape Town:282;Durban:273;Johannesburg:273;Benoni:180;Pretoria:134;Port Elizabeth:83;Vereeniging:77;Pietermaritzburg:62;Bloemfontein:46;East London:34;Welkom:28;Uitenhage:22;Springs:21;Mbombela:18;Polokwane:17;Klerksdorp:16;Paarl:16;Thohoyandou:16;Bhisho:15;Kimberley:15;Rustenburg:15;George:14;Middelburg:12;Umtata:11;Vryheid:11;Worcester:11;Potchefstroom:10
Africa/Juba SS Malakal:16;Juba:11;Yei:11
Africa/Kampala UG Kampala:139;Mbale:25;Jinja:20;Arua:15;Gulu:14;Entebbe:13;Lira:13
Africa/Khartoum SD Khartoum:336;Omdurman:229;Port Sudan:49;Niyala:39;Kassala:37;El Obeid:33;Medani:31;Kosti:27;El Fasher:22;Gedaref:20;Geneina:16;Atbara:14;El Manaqil:14;Kadugli:13;Shendi:12;Ad Damazin:11;Sennar:10
Africa/Kigali RW Kigali:80;Nyanza:23
Africa/Kinshasa CD Kinshasa:670;Kikwit:47;Mbandaka:23;Matadi:21;Boma:18;Gemena:16;Moanda:15;Mbanza-Ngungu:14;Bumba:13;Bandundu:11
Africa/Lagos NG Lagos:473;Kano:314;Ibadan:222;Kaduna:119;Port Harcourt:102;Benin City:93;Ikare:90;Aba:87;Abuja:87;Zaria:75;Jos:74;Ilorin:70;Maiduguri:70;Enugu:69;Warri:68;Sokoto:65;Ogbomosho:60;Uyo:50;Ife:48;Oyo:48;Ado Ekiti:45;Abeokuta:44;Katsina:43;Akure:42;Oshogbo:41;Awka:40;Calabar:35;Damaturu:26;Gombe:26;Ondo:26;Umuahia:26;Makurdi:25;Minna:25;Bauchi:24;Sapele:24;Owerri:22;Iwo:21;Mubi:21;Ijebu Ode:20;Owo:20;Gusau:19;Bida:17;Funtua:16;Nsukka:11;Birnin Kebbi:10;Jalingo:10
Africa/Libreville GA Libreville:53;Port-Gentil:11
Africa/Lome TG Lome:110
Africa/Luanda AO Luanda:356;Huambo:99;Lobito:17;Benguela:14;Namibe:13;Kuito:11;Lubango:11;Malanje:11
Africa/Lubumbashi CD Lubumbashi:111;Mbuji-Mayi:108;Kananga:61;Kisangani:56;Likasi:43;Kolwezi:42;Bukavu:33;Butembo:22;Beni:21;Kindu:20;Tshikapa:20;Kalemie:18;Uvira:16;Mwene-Ditu:15;Goma:14;Isiro:14;Gandajika:11;Kamina:10
Africa/Lusaka ZM Lusaka:130;Kitwe:40;Ndola:40;Kabwe:19;Chingola:17;Kasama:16;Livingstone:14;Mufulira:14;Luanshya:13
Africa/Malabo GQ Malabo:16;Bata:14
Africa/Maputo MZ Maputo:132;Beira:51;Matola:50;Nampula:39;Chimoio:24;Nacala:21;Quelimane:18;Xai-Xai:13;Tete:12;Maxixe:11;Pemba:11
Africa/Maseru LS Maseru:24
Africa/Mbabane SZ Manzini:11
Africa/Mogadishu SO Mogadishu:99;Hargeysa:36;Berbera:18;Kismaayo:18;Ceerigaabo:17;Jamaame:16;Baydhabo:13;Burco:10
Africa/Monrovia LR Monrovia:91
Africa/Nairobi KE Nairobi:288;Mombasa:84;Kisumu:31;Nakuru:31;Eldoret:29;Kitale:11
Africa/Ndjamena TD Ndjamena:84;Moundou:15;Sarh:14;Abeche:12;Bongor:11
Africa/Niamey NE Niamey:83;Zinder:21;Maradi:20;Agadez:10
Africa/Nouakchott MR Nouakchott:70;Nema:13
Africa/Ouagadougou BF Ouagadougou:99;Bobo Dioulasso:35
Africa/Porto-Novo BJ Cotonou:73;Porto-Novo:27;Parakou:18;Djougou:15
Africa/Tripoli LY Tripoli:121;Banghazi:88;Misratah:30;Al Khums:19;Az Zawiyah:19;Tubruq:19;Ajdabiya:14;Al Marj:13;Gharyan:12;Zuwarah:12;Surt:11;Darnah:10;Sabha:10
Africa/Tunis TN Tunis:157;Sfax:37;Sousse:25;Gabes:16;Bizerte:13;Qairouan:13;Nabeul:12;Zarzis:12;Gafsa:10
Africa/Windhoek NA Windhoek:27
America/Anchorage US Anchorage/Alaska:25
America/Araguaina BR Palmas:22
America/Argentina/Buenos_Aires AR Buenos Aires:1186;Mar del Plata:55;La Plata:44;Bahia Blanca:28;San Nicolas:12
America/Argentina/Catamarca AR Catamarca:16
America/Argentina/Cordoba AR Córdoba:137;Rosario:109;Santa Fe:39;Resistencia:37;Corrientes:34;Posadas:33;Santiago del Estero:32;Parana:23;Formosa:20;Rio Cuarto:14;Concordia:13
America/Argentina/Jujuy AR San Salvador de Jujuy:26
America/Argentina/La_Rioja AR La Rioja:15
America/Argentina/Mendoza AR Mendoza:83
America/Argentina/Salta AR Salta:48;Neuquen:21
America/Argentina/San_Juan AR San Juan:43
America/Argentina/San_Luis AR San Luis:31
America/Argentina/Tucuman AR Tucumán:68
America/Asuncion PY Asuncion:94;San Lorenzo:39;Ciudad del Este:32;Encarnacion:25
America/Bahia BR Salvador:308;Feira de Santana:45;Vitoria da Conquista:27;Itabuna:21;Ilheus:19;Jequie:13;Alagoinhas:12
America/Barbados BB Bridgetown:14
America/Belem BR Belem:179;Vila Velha:74;Macapá:43;Maraba:17;Castanhal:13
America/Boa_Vista BR Boa Vista:20
America/Bogota CO Bogota:705;Medellin:265;Cali:222;Barranquilla:152;Cartagena:89;Bucaramanga:79;Cucuta:72;Soledad:52;Pereira:50;Bello:46;Ibague:42;Santa Marta:42;Manizales:37;Pasto:37;Villavicencio:35;Neiva:32;Armenia:31;Valledupar:30;Monteria:27;Popayan:26;Buenaventura:25;Sincelejo:24;Barrancabermeja:18;Tulua:16;Tunja:14;Cartago:12;Girardot:12;Sogamoso:12;Cienaga:11;Riohacha:11
America/Boise US Boise/Idaho:24
America/Campo_Grande BR Campo Grande:69;Dourados:14
America/Cancun MX Cancun:49;Chetumal:14
America/Caracas VE Caracas:240;Maracaibo:176;Valencia:157;Maracay:101;Barquisimeto:96;Ciudad Guayana:63;Puerto la Cruz:50;Barcelona:36;Maturin:36;San Cristobal:34;Cabimas:32;Ciudad Bolivar:32;Los Teques:30;Cumana:29;Merida:28;Barinas:26;Acarigua:20;Coro:18;Maiquetia:18;Punto Fijo:18;El Tigre:17;Puerto Cabello:17;Porlamar:14;Valera:14;Guanare:13;Ocumare del Tuy:13;Carora:12;Carupano:12;Calabozo:11;Anaco:10;San Fernando de Apure:10
America/Chicago US Chicago/Illinois:592;Houston/Texas:405;Dallas/Texas:300;Minneapolis/Minnesota:149;San Antonio/Texas:136;St. Louis/Missouri:126;Ft. Worth/Texas:109;Milwaukee/Wisconsin:98;Kansas City/Missouri:96;Austin/Texas:92;Memphis/Tennessee:75;Nashville/Tennessee:70;Birmingham/Alabama:67;Tulsa/Oklahoma:67;Oklahoma City/Oklahoma:66;Omaha/Nebraska:64;Arlington/Texas:55;New Orleans/Louisiana:53;St. Paul/Minnesota:51;Pasadena/Texas:39;Wichita/Kansas:38;Joliet/Illinois:36;Gary/Indiana:34;Baton Rouge/Louisiana:32;Kansas City/Kansas:32;Laredo/Texas:32;Des Moines/Iowa:29;Madison/Wisconsin:28;Aurora/Illinois:27;Metairie/Louisiana:27;Corpus Christi/Texas:25;Columbia/Missouri:24;Elgin/Illinois:24;Lincoln/Nebraska:24;McAllen/Texas:24;Little Rock/Arkansas:23;Mobile/Alabama:22;Shreveport/Louisiana:22;Evanston/Illinois:21;Jackson/Mississippi:21;Lubbock/Texas:21;St. Charles/Missouri:21;Rockford/Illinois:20;Huntsville/Alabama:19;Montgomery/Alabama:19;Amarillo/Texas:18;Davenport/Iowa:18;Springfield/Missouri:18;Brownsville/Texas:17;Barlett/Tennessee:16;Lakeville/Minnesota:16;Waukesha/Wisconsin:16;Cedar Rapids/Iowa:15;Green Bay/Wisconsin:15;Pensacola/Florida:15;Sioux Falls/South Dakota:15;Appleton/Wisconsin:14;Denton/Texas:14;Evansville/Indiana:14;Lafayette/Louisiana:14;Peoria/Illinois:14;Waco/Texas:14;Waukegan/Illinois:14;Fargo/North Dakota:13;Independence/Missouri:13;Springfield/Illinois:13;Topeka/Kansas:13;Clarksville/Tennessee:12;College Station/Texas:12;Killeen/Texas:12;Abilene/Texas:11;Beaumont/Texas:11;Bryan/Texas:11;Edinburg/Texas:11;Fayetteville/Arkansas:11;Norman/Oklahoma:11;Racine/Wisconsin:11;Murfreesboro/Tennessee:10;Rochester/Minnesota:10;Rock Island/Illinois:10;Tuscaloosa/Alabama:10;Tyler/Texas:10
America/Chihuahua MX Chihuahua:75;Delicias:11;Hidalgo del Parral:10
America/Costa_Rica CR San Jose:64;Alajuela:22;Cartago:11
America/Cuiaba BR Cuiaba:60;Varzea Grande:24;Rondonopolis:15
America/Curacao CW Willemstad:15
America/Denver US Denver/Colorado:193;Albuquerque/New Mexico:73;El Paso/Texas:66;Salt Lake City/Utah:57;Aurora/Colorado:43;Colorado Springs/Colorado:43;Ogden/Utah:23;Provo/Utah:23;Fort Collins/Colorado:18;Boulder/Colorado:11;Greeley/Colorado:11;Pueblo/Colorado:11;Billings/Montana:10
America/Detroit US Detroit/Michigan:253;Grand Rapids/Michigan:36;Flint/Michigan:21;Lansing/Michigan:20;Ann Arbor/Michigan:19;Kalamazoo/Michigan:13
America/Edmonton CA Calgary:101;Edmonton:89
America/El_Salvador SV San Salvador:72;Santa Ana:21;San Miguel:18;Sonsonate:14;Nueva San Salvador:12
America/Fortaleza BR Fortaleza:296;Natal:93;Joao Pessoa:80;Teresina:75;São Luís:52;Campina Grande:38;Juazeiro do Norte:22;Imperatriz:20;Mossoro:20;Timon:20;Crato:16;Sobral:15;Caxias:13;Parnaiba:13
America/Guatemala GT Guatemala:101;Quetzaltenango:40;El Progreso:15;Escuintla:11
America/Guayaquil EC Guayaquil:223;Quito:155;Cuenca:28;Ambato:22;Machala:21;Portoviejo:19;Manta:18;Riobamba:15;Esmeraldas:13;Ibarra:13;Loja:12
America/Guyana GY Georgetown:25
America/Halifax CA Halifax:29
America/Havana CU Havana:208;Santiago de Cuba:50;Camaguey:32;Holguin:31;Guantanamo:25;Santa Clara:23;Bayamo:18;Las Tunas:18;Pinar del Rio:17;Cienfuegos:15;Matanzas:14;Ciego de Avila:12;Manzanillo:11;Sancti Spiritus:10
America/Hermosillo MX Hermosillo:55;Mazatlán:47;Ciudad Obregon:27;Navajoa:12
America/Indiana/Indianapolis US Indianapolis/Indiana:110;Fort Wayne/Indiana:26;South Bend/Indiana:17;Elkhart/Indiana:10
America/Jamaica JM Kingston:80;Spanish Town:30;Montego Bay:10
America/Kentucky/Louisville US Louisville/Kentucky:60
America/La_Paz BO Santa Cruz:186;La Paz:120;Cochabamba:80;Oruro:23;Quillacollo:23;Santa Ana:23;Sucre:22;Potosi:16;Tarija:16
America/Lima PE Lima:739;Callao:79;Arequipa:78;Chiclayo:59;Trujillo:52;Iquitos:45;Huancayo:39;Piura:36;Cusco:34;Chimbote:33;Pucallpa:30;Ica:26;Tacna:26;Juliaca:23;Ayacucho:15;Huanuco:15;Cajamarca:14;Chincha Alta:14;Cerro de Pasco:11;Puno:11;Sullana:11;Tumbes:11
America/Los_Angeles US Los Angeles/California:810;San Francisco/California:209;San Diego/California:194;Seattle/Washington:182;Irvine/California:161;San Jose/California:128;Long Beach/California:125;Portland/Oregon:121;Las Vegas/Nevada:115;Sacramento/California:104;San Bernardino/California:97;Oakland/California:95;Fresno/California:54;Stockton/California:49;Tacoma/Washington:46;Oceanside/California:40;Bakersfield/California:37;San Mateo/California:36;Vancouver/Washington:34;Berkeley/California:30;Riverside/California:30;Everett/Washington:29;Modesto/California:27;Reno/Nevada:27;Spokane/Washington:27;Lancaster/California:23;Palm Springs/California:22;Eugene/Oregon:20;Salem/Oregon:19;Santa Rosa/California:19;Salinas/California:15;Pasadena/California:14;Santa Barbara/California:14;Vallejo/California:13;Visalia/California:11;National City/California:10;Olympia/Washington:10;Santa Cruz/California:10
America/Maceio BR Maceio:100;Aracaju:59;Arapiraca:18;Rio Largo:11
America/Managua NI Managua:92;Leon:15;Chinandega:13;Masaya:13;Matagalpa:11;Esteli:10
America/Manaus BR Manaus:164;Natal:98;Crato:16
America/Martinique MQ Fort-de-France:17
America/Matamoros MX Reynosa:46;Matamoros:45;Nuevo Laredo:26;Piedras Negras:14
America/Mazatlan MX Culiacan:70;Mazatlan:36;Tepic:30;Los Mochis:23;La Paz:18
America/Merida MX Merida:84;Campeche:20;Ciudad del Carmen:15
America/Mexico_City MX Mexico City:1492;Guadalajara:292;Puebla:179;Leon:130;Toluca:102;Nezahualcoyotl:93;San Luis Potosi:83;Queretaro:79;Aguascalientes:76;Acapulco:68;Morelia:62;Cuernavaca:59;Veracruz:57;Tuxtla Gutierrez:47;Xalapa:44;Oaxaca:40;Villahermosa:40;Celaya:34;Irapuato:34;Pachuca:31;Tlaxcala:30;Coatzacoalcos:26;Uruapan:25;Orizaba:24;Tehuacan:24;Poza Rica de Hidalgo:21;Tapachula:21;Zumpango:19;Colima:18;Cordoba:18;Minatitlan:18;Puerto Vallarta:18;Zacatecas:18;Chilpancingo:17;Salamanca:17;Zamora:17;San Cristobal de Las Casas:16;San Juan del Rio:13;Lazaro Cardenas:12;Teziutlan:12;Ciudad Valles:11;Iguala:11;Fresnillo:10
America/Monterrey MX Monterrey:242;Torreon:83;Saltillo:68;Tampico:58;Durango:46;Gomez Palacio:31;Ciudad Victoria:27;Monclova:22;Ciudad Madero:17
America/Montevideo UY Montevideo:76;Rivera:13;Salto:10
America/Nassau BS Nassau:19
America/New_York US New York:1352;Philadelphia/Pennsylvania:350;Miami/Florida:298;Boston/Massachusetts:253;Atlanta/Georgia:246;Washington, D.C./District of Columbia:245;Pittsburgh/Pennsylvania:154;Baltimore/Maryland:143;Tampa/Florida:132;Cleveland/Ohio:117;Fort Lauderdale/Florida:110;Columbus/Ohio:100;Cincinnati/Ohio:97;Charlotte/North Carolina:94;Jacksonville/Florida:90;Virginia Beach/Virginia:88;Raleigh/North Carolina:79;Orlando/Florida:78;New Haven/Connecticut:71;West Palm Beach/Florida:68;Providence/Rhode Island:66;Buffalo/New York:65;Norfolk/Virginia:65;Bridgeport/Connecticut:58;Richmond/Virginia:55;Hartford/Connecticut:52;St. Petersburg/Florida:52;Albany/New York:48;Rochester/New York:48;Dayton/Ohio:47;Akron/Ohio:45;Stamford/Connecticut:43;Knoxville/Tennessee:42;Lowell/Massachusetts:42;Syracuse/New York:40;Toledo/Ohio:39;Sarasota/Florida:32;Covington/Kentucky:31;Greensboro/North Carolina:31;Allentown/Pennsylvania:30;Harrisburg/Pennsylvania:29;Springfield/Massachusetts:29;Newark/New Jersey:28;Columbia/South Carolina:26;Durham/North Carolina:26;Hampton/Virginia:26;Charleston/South Carolina:25;Miami Beach/Florida:25;Lexington/Kentucky:24;Winston-Salem/North Carolina:24;Trenton/New Jersey:23;Worcester/Massachusetts:23;Chattanooga/Tennessee:21;Lancaster/Pennsylvania:21;Columbus/Georgia:20;Greenville/South Carolina:20;Coral Springs/Florida:19;Salem/Massachusetts:19;Sanford/Florida:19;Tallahassee/Florida:19;Youngstown/Ohio:19;Fayetteville/North Carolina:18;Canton/Ohio:17;Melbourne/Florida:17;Waterbury/Connecticut:17;Gainesville/Florida:16;Savannah/Georgia:16;Augusta/Georgia:15;Manchester/New Hampshire:15;Paterson/New Jersey:15;Daytona Beach/Florida:14;Erie/Pennsylvania:14;Kissimmee/Florida:14;Naples/Florida:14;Roanoke/Virginia:14;Alexandria/Virginia:13;Fort Pierce/Florida:13;Wilmington/North Carolina:13;York/Pennsylvania:13;Cape Coral/Florida:12;Ft. Myers/Florida:12;New Bedford/Massachusetts:12;Niagara Falls/New York:12;Wilmington/Delaware:12;Asheville/North Carolina:11;Scranton/Pennsylvania:11;Macon/Georgia:10;Poughkeepsie/New York:10;Schenectady/New York:10
America/Ojinaga MX Ciudad Juárez:134
America/Panama PA Panama City:84;Colon:17
America/Paramaribo SR Paramaribo:24
America/Phoenix US Phoenix/Arizona:244;Mesa/Arizona:76;Tucson/Arizona:67;Glendale/Arizona:36
America/Port-au-Prince HT Port-au-Prince:162;Cap-Haitien:21;Gonaives:13;Les Cayes:12
America/Port_of_Spain TT Port-of-Spain:17;San Fernando:17
America/Porto_Velho BR Porto Velho:29
America/Puerto_Rico PR San Juan:144;Mayaguez:18;Ponce:16
America/Recife BR Recife:256;Jaboatao:68;Olinda:66;Caruaru:24;Petrolina:23;Cabo de Santo Agostinho:14;Carpina:12;Garanhuns:11
America/Regina CA Saskatoon:19;Regina:18
America/Rio_Branco BR Rio Branco:26
America/Santarem BR Santarem:21
America/Santiago CL Santiago:288;Concepcion:55;Valparaiso:43;Vina del Mar:40;Antofagasta:30;Talcahuano:27;Temuco:25;San Bernardo:24;Iquique:22;Rancagua:22;Talca:19;Arica:18;Puerto Montt:17;Coquimbo:16;Chillan:15;La Serena:15;Valdivia:15;Los Angeles:14;Osorno:14;Calama:13;Copiapo:12;Curico:11;Punta Arenas:11
America/Santo_Domingo DO Santiago:147;Santo Domingo:108;San Pedro de Macoris:21;La Romana:20;San Cristobal:15;San Francisco de Macoris:14;La Vega:13;Higuey:12;Puerto Plata:12
America/Sao_Paulo BR Sao Paulo:1443;Rio de Janeiro:688;Belo Horizonte:397;Brasilia:314;Porto Alegre:264;Curitiba:229;Campinas:191;Goiania:160;Santos:106;Vitória:101;Niteroi:99;Duque de Caxias:84;Nova Iguacu:84;Vila Velha:74;Joinville:71;Sao Jose dos Campos:70;Santo Andre:66;Florianopolis:57;Novo Hamburgo:56;Sorocaba:56;Ribeirao Preto:52;Londrina:50;Uberlandia:48;Canoas:47;Sao Jose dos Pinhais:47;Juiz de Fora:46;Jundiai:41;Campos:38;Caxias do Sul:38;Foz do Iguacu:37;Sao Jose do Rio Preto:36;Volta Redonda:35;Americana:34;Piracicaba:33;Taubate:33;Ipatinga:32;Maringa:32;Bauru:31;Montes Claros:30;Pelotas:30;Blumenau:29;Anapolis:28;Franca:28;Petropolis:28;Ponta Grossa:27;Itajai:24;Limeira:24;Santa Maria:24;Cascavel:23;Itu:23;Uberaba:23;Governador Valadares:20;Presidente Prudente:20;Sete Lagoas:20;Marilia:19;Cabo Frio:18;Criciuma:18;Divinopolis:18;Rio Claro:18;Sao Carlos:18;Aracatuba:17;Barra Mansa:17;Cachoeiro de Itapemirim:17;Nova Friburgo:16;Passo Fundo:16;Guaratingueta:15;Xapeco:15;Lajes:14;Paranagua:14;Rio Grande:14;Braganca Paulista:13;Jaragua do Sul:13;Macae:13;Pocos de Caldas:13;Guarapuava:12;Itapetininga:12;Pindamonhangaba:12;Catanduva:11;Santa Cruz do Sul:11;Apucarana:10;Bage:10;Barbacena:10;Conselheiro Lafaiete:10;Jau:10;Pouso Alegre:10
America/St_Johns CA St. John’s:12
America/Tegucigalpa HN Tegucigalpa:90;San Pedro Sula:58;La Ceiba:14
America/Tijuana MX Tijuana:146;Mexicali:74;Ensenada:24
America/Toronto CA Toronto:457;Montréal:302;Ottawa:98;Hamilton:62;Québec:58;Kitchener:41;Oshawa:35;London:34;Windsor:27;Barrie:15;Sherbrooke:13;Sudbury:12;Trois-Rivières:12;Kingston:11;Sarnia:11
America/Vancouver CA Vancouver:146;Victoria:27;Abbotsford:15;Kelowna:11
America/Winnipeg CA Winnipeg:60
Asia/Aden YE Sanaa:192;Aden:78;Taizz:68;Al Hudaydah:63;Ibb:23;Al Mukalla:19;Dhamar:19;Hajjah:13;Sadah:11;Zabid:10
Asia/Almaty KZ Almaty:110;Shymkent:44;Qaraghandy:38;Astana:34;Taraz:33;Pavlodar:32;Semey:30;Oskemen:28;Petropavlovsk:21;Temirtau:17;Kokshetau:13;Ekibastuz:12;Zhezqazghan:10
Asia/Amman JO Amman:106;Az Zarqa:84;Irbid:47;As Salt:11
Asia/Aqtau KZ Mangyshlak:15
Asia/Aqtobe KZ Aktobe:26
Asia/Ashgabat TM Ashgabat:65;Turkmenabat:23;Dasoguz:18;Mary:15
Asia/Atyrau KZ Atyrau:17
Asia/Baghdad IQ Baghdad:505;Mosul:123;Basra:87;Irbil:80;As Sulaymaniyah:65;Dahuk:62;An Najaf:61;Kirkuk:56;Al Hillah:48;Karbala:47;An Nasiriyah:43;Ad Diwaniyah:34;Al Amarah:33;Al Kut:32;Ar Ramadi:28;Baqubah:23;Al Fallujah:21;Az Aubayr:19;As Samawah:16;Samarra:16;Tall Afar:14;Ash Shatrah:12;Zakho:11
Asia/Bahrain BH Manama:36
Asia/Baku AZ Baku:201;Ganca:30;Sumqayt:27
Asia/Bangkok TH Bangkok:590;Samut Prakan:39;Chiang Mai:30;Nakhon Ratchasima:27;Nonthaburi:26;Hat Yai:25;Udon Thani:24;Chon Buri:22;Khon Kaen:20;Ubon Ratchathani:20;Lampang:18;Nakhon Si Thammarat:18;Pathum Thani:15;Surat Thani:14;Phitsanulok:13;Nakhon Pathom:12;Yala:12;Ayutthaya:11;Nakhon Sawan:11;Phuket:11;Trang:10
Asia/Barnaul RU Barnaul:57;Biysk:21;Rubtsovsk:16
Asia/Beirut LB Beirut:178;Trablous:36;Saida:17
Asia/Bishkek KG Bishkek:82;Osh:30;Jalal Abad:16
Asia/Brunei BN Bandar Seri Begawan:22
Asia/Chita RU Chita:29
Asia/Colombo LK Colombo:22;Moratuwa:19;Jaffna:17;Sri Jawewardenepura Kotte:12;Batticaloa:11;Kandy:11;Trincomalee:11
Asia/Damascus SY Damascus:247;Aleppo:217;Hims:89;Al Ladhiqiyah:44;Hamah:44;Douma:41;Dayr az Zawr:28;Ar Raqqah:18;Tartus:14;Dar'a:12;Idlib:12;Al Hasakah:10;Al Qamishli:10
Asia/Dhaka BD Dhaka:990;Chittagong:422;Khulna:145;Rajshahi:76;Comilla:39;Mymensingh:33;Rangpur:29;Jessore:24;Sylhet:24;Saidpur:23;Narayanganj:22;Barisal:20;Tangail:18;Jamalpur:17;Nawabganj:14;Pabna:14
Asia/Dili TL Dili:21
Asia/Dubai AE Dubai:126;Sharjah:95;Abu Dhabi:58;Al Ayn:35;Ras al Khaymah:14
Asia/Dushanbe TJ Dushanbe:88;Khujand:29;Qurghonteppa:19;Konibodom:16;Uroteppa:10
Asia/Gaza PS Gaza:48
Asia/Hebron PS Al Khalil:22;Nablus:17
Asia/Ho_Chi_Minh VN Ho Chi Minh City:439;Hanoi:290;Haiphong:129;Da Nang:94;Can Tho:69;Bien Hoa:65;Hue:65;Qui Nhon:54;Vinh:51;Thai Nguyen:42;Nha Trang:35;Viet Tri:31;Ca Mau:28;Buon Me Thuot:25;Long Xuyen:25;Phan Thiet:25;Rach Gia:25;Nam Dinh:24;Soc Trang:24;Thu Dau Mot:24;Vung Tau:23;Thai Binh:21;Thanh Hoa:20;Bac Lieu:19;Da Lat:19;Quang Ngai:18;Ha Tinh:17;Hong Gai:16;Cao Lanh:15;Lang Son:15;Phan Rang:14;Ninh Binh:13;Play Ku:13;Tay Ninh:13;Tra Vinh:13;My Tho:12;Son Tay:12;Dong Hoi:11;Hoa Binh:10;Tan An:10;Vinh Long:10
Asia/Hong_Kong HK Hong Kong:588
Asia/Irkutsk RU Irkutsk:57;Ulan Ude:35;Angarsk:23;Bratsk:13
Asia/Jakarta ID Jakarta:883;Surabaya:261;Bandung:205;Bekasi:195;Medan:193;Palembang:160;Semarang:134;Cilacap:117;Bandar Lampung:88;Bogor:86;Padang:85;Bandar Lampung:80;Malang:78;Pekanbaru:71;Yogyakarta:64;Surakarta:56;Jambi:44;Binjai:41;Bengkulu:37;Banda Aceh:34;Pasuruan:34;Bukittinggi:30;Jember:30;Pematangsiantar:28;Sukabumi:28;Tasikmalaya:27;Pakalongan:26;Cirebon:25;Kediri:24;Tegal:24;Madiun:19;Tebingtinggi:19;Padangsidempuan:18;Probolinggo:18;Tanjungpinang:18;Salatiga:17;Serang:16;Sibolga:15;Banyuwangi:14;Blitar:13;Indramayu:12;Langsa:12;Pati:12;Lhokseumawe:11;Magelang:11;Mojokerto:11
Asia/Jayapura ID Ambon:23;Jayapura:15;Ternate:14;Sorong:13;Biak:10
Asia/Jerusalem IL Tel Aviv-Yafo:175;Jerusalem:92;Haifa:64;Beer Sheva:20;Nazareth:11
Asia/Kabul AF Kabul:316;Kandahar:61;Herat:44;Jalalabad:40;Mazar-e Sharif:37;Kondoz:21;Lashkar Gah:20;Meymaneh:20;Baghlan:16;Balkh:15;Ghazni:13
Asia/Kamchatka RU Petropavlovsk Kamchatskiy:18
Asia/Karachi PK Karachi:1188;Lahore:644;Faisalabad:256;Saidu:186;Rawalpindi:180;Multan:148;Gujranwala:145;Hyderabad:142;Peshawar:126;Abbottabad:103;Quetta:75;Islamabad:69;Bannu:59;Bahawalpur:55;Sargodha:54;Sialkote:48;Sukkur:42;Larkana:36;Sheikhu Pura:36;Rahim Yar Khan:35;Jhang:34;Gujrat:30;Mardan:30;Kasur:29;Mirput Khas:29;Kohat:25;Dera Ghazi Khan:24;Sahiwal:24;Nawabshah:23;Okara:22;Chiniot:20;Sadiqabad:19;Gilgit:12;Turbat:11
Asia/Kathmandu NP Kathmandu:90;Pokhara:20;Lalitpur:19;Biratnagar:18;Hetauda:16;Birganj:13
Asia/Kolkata IN Mumbai:1583;Delhi:1178;Kolkata:971;Bengaluru:595;Chennai:575;Hyderabad:499;Ahmedabad:455;Pune:380;Surat:337;Kanpur:299;Haora:293;Jaipur:281;Lucknow:258;Nagpur:234;Indore:193;Patna:188;Bhopal:166;Ludhiana:160;Kalyan:158;Vadodara:158;Agra:151;Faridabad:139;Nasik:138;Asansol:133;Coimbatore:133;Meerut:131;Vishakhapatnam:130;Ghaziabad:127;Varanasi:126;Rajkot:118;Jabalpur:116;Amritsar:115;Prayagraj:114;Bhilai:110;Madurai:110;Chhatrapati Sambhajinagar:106;Kochi:106;Srinagar:106;Warangal:103;Sholapur:101;Vijayawada:101;Jamshedpur:96;Jodhpur:96;Chandigarh:95;Ranchi:95;Gwalior:93;Mysuru:88;Thiruvananthapuram:87;Tiruchirappalli:86;Hubballi:84;Salem:83;Jullundur:82;Bhubaneshwar:80;Kota:80;Aligarh:78;Atal Nagar:78;Bareilly:78;Bhiwandi:75;Moradabad:75;Dhanbad:73;Kozhikode:70;Amravati:67;Gorakhpur:67;Kolhapur:66;Dehra Dun:65;Jammu:63;Jhansi:62;Belagavi:61;Mangaluru:60;Sangli:60;Nanded:59;Cuttack:58;Malegaon:56;Ajmer:55;Raurkela:55;Tiruppur:55;Nellore:54;Guntur:53;Siliguri:52;Bhavnagar:51;Guwahati:50;Bikaner:49;Shivamogga:49;Tirunelveli:49;Ujjain:49;Bhatpara:48;Gulbarga:48;Saharanpur:48;Akola:47;Davangere:47;Chandrapur:46;Udaipur:45;Bilaspur:44;Tuticorin:44;Dhule:42;Gaya:42;Hisar:42;Ballari:39;Kollam:39;Ahmednagar:38;Bhagalpur:36;Bhilwara:36;Latur:36;Shillong:36;Kurnool:35;Muzaffarnagar:35;Nizamabad:35;Tumakuru:35;Rajapalaiyam:34;Mathura:33;Muzaffarpur:33;Parbhani:33;Patiala:33;Brahmapur:32;New Delhi:32;Rohtak:32;Shahjahanpur:32;Sikar:32;Firozabad:31;Barddhaman:30;Rajamahendravaram:30;Rampur:30;Bhuj:29;Kakinada:29;Panipat:29;Sagar:29;Alwar:28;Aizawl:27;Bijapur:27;Ratlam:27;Tirupati:27;Etawah:26;Karimnagar:26;Bidar:25;Sonipat:25;Hapur:24;Hosapete:24;Imphal:24;Mirzapur:24;Raichur:24;Sambalpur:24;Bharatpur:23;Karnal:23;Khammam:23;Pondicherry:23;Nagercoil:22;Thanjavur:22;Mandya:21;Pali:21;Pathankot:21;Agartala:20;Bulandshahr:20;Burhanpur:20;Dindigul:20;Gandhinagar:20;Gurugram:20;Haldia:20;Puri:20;Purnia:20;Bhiwani:19;Machilipatnam:19;Ongole:19;Porbandar:19;Proddatur:19;Alappuzha:18;Bahraich:18;Bhusawal:18;Nandyal:18;Vellore:18;Chirala:17;Fatehpur:17;Medinipur:17;Simla:17;Sirsa:17;Tonk:17;Budaun:16;Cuddalore:16;Hoshiarpur:16;Kanchipuram:16;Navsari:16;Sitapur:16;Ambala:15;Ayodhya:15;Hindupur:15;Krishnanagar:15;Silchar:15;Dibrugarh:14;Kolar:14;Kumbakonam:14;Tiruvannamalai:14;Abohar:13;Alipur Duar:13;Hathras:13;Pilibhit:13;Baramula:12;Sri Vijaya Puram:12;Valparai:10
Asia/Krasnoyarsk RU Krasnoyarsk:61;Noginsk:23;Abakan:16;Norilsk:15;Achinsk:11;Kyzyl:11
Asia/Kuala_Lumpur MY George Town:161;Kuala Lumpur:145;Kelang:92;Johor Bahru:84;Ipoh:66;Malacca:65;Shah Alam:48;Butterworth:46;Kota Baharu:39;Seremban:34;Kuala Terengganu:32;Kuantan:32;Sungai Petani:29;Alor Setar:28;Taiping:23;Batu Pahat:18;Keluang:16;Muar:16
Asia/Kuching MY Kuching:54;Kota Kinabalu:49;Sandakan:34;Tawau:30;Miri:22;Sibu:20;Bintulu:12
Asia/Kuwait KW Kuwait:106;Al Jahra:19;Hawalli:16
Asia/Macau MO Macau:57
Asia/Makassar ID Ujungpandang:126;Bandjarmasin:59;Denpasar:57;Palu:47;Samarinda:47;Manado:45;Balikpapan:44;Mataram:41;Kupang:27;Gorontalo:25;Pinrang:18;Singaraja:18;Kendari:17;Majene:16;Martapura:16;Tarakan:15;Raba:11;Bontang:10
Asia/Manila PH Manila:709;Quezon City:276;Davao:131;Cagayan de Oro:86;Cebu:81;General Santos:74;Bacolod:73;Zamboanga:62;Iligan:46;Naga:46;Pasay City:40;Iloilo:39;Baguio City:36;Batangas:33;Legazpi:32;Angeles:31;Olongapo:27;Cotabato:23;Tacloban:23;Cabanatuan:22;San Pablo:22;Cadiz:21;Butuan:19;Tarlac:18;Dagupan:16;Pagadian:16;Laoag:15;Puerto Princesa:15;Ormac:13;Tuguegarao:12
Asia/Muscat OM Muscat:66;As Sib:24;Salalah:18;Suhar:13;Ibri:10
Asia/Nicosia CY Nicosia:21;Limassol:15
Asia/Novokuznetsk RU Novokuznetsk:53;Kemerovo:47;Prokopyevsk:24;Leninsk Kuznetsky:11
Asia/Novosibirsk RU Novosibirsk:121
Asia/Omsk RU Omsk:109
Asia/Oral KZ Oral:20
Asia/Phnom_Penh KH Phnom Penh:147;Battambang:15
Asia/Pontianak ID Pontianak:58;Singkawang:17;Palangkaraya:15
Asia/Pyongyang KP Pyongyang:290;Nampo:79;Hamhung:60;Hungnam:55;Chongjin:50;Sunchon:40;Wonsan:32;Kaesong:31;Kanggye:25;Hyeson:23;Haeju:22;Kimchaek:19;Manpo:19;Sinuiju:17;Sariwon:15
Asia/Qatar QA Doha:109
Asia/Qyzylorda KZ Oostanay:22;Qyzylorda:21;Rudny:10
Asia/Rangoon MM Rangoon:369;Mandalay:117;Naypyidaw:56;Mawlamyine:40;Bago:26;Myeik:22;Pathein:22;Monywa:20;Sittwe:18;Hinthada:16;Taunggyi:16;Myingyan:15;Dawei:14;Pakokku:13;Mudon:12;Pyay:12;Letpadan:11;Magway:11;Myitkyina:11;Taungoo:11;Yaynangyoung:10
Asia/Riyadh SA Riyadh:434;Jeddah:294;Ad Damman:141;Makkah:135;Medina:101;Al Hillah:59;At Taif:59;Al Hufuf:52;Tabuk:50;Buraydah:39;Hail:39;Najran:31;Al Kharj:30;Al Mubarraz:29;Hafar al Batin:25;Al Jubayl:24;Al-Qatif:23;Yanbu al Bahr:23;Abha:21;Arar:19;Sakakah:13;Jizan:10
Asia/Sakhalin RU Yuzhno Sakhalinsk:17
Asia/Samarkand UZ Samarqand:65;Qarshi:30;Bukhara:28;Shahrisabz:28;Nukus:23;Navoi:17;Termiz:16;Kattaqorgon:15;Denow:14;Urgentch:13;Khiwa:10
Asia/Seoul KR Seoul:980;Busan:348;Incheon:255;Daegu:246;Daejeon:146;Gwangju:143;Changwon:108;Suwon:108;Ulsan:101;Songnam:99;Goyang:90;Puch'on:87;Cheongju:72;Ansan:70;Jeonju:68;Pohang:44;Jeju:36;Yeosu:30;Iksan:26;Mokpo:26;Gunsan:24;Wonju:24;Chuncheon:22;Gangneung:17;Gyeongju:15;Andong:12
Asia/Shanghai CN Shanghai:1480;Beijing:929;Guangzhou:599;Wuhan:571;Tianjin:547;Chongqing:521;Dongguan:453;Shenzhen:429;Shenyeng:415;Chengdu:404;Xian:362;Harbin:343;Nanjing:338;Hechi:328;Changchun:286;Taiyuan:282;Dalian:260;Hangzhou:244;Jinan:243;Zhangzhou:243;Guiyang:242;Changsha:234;Zhengzhou:233;Lanzhou:228;Qingdao:225;Shijianzhuang:220;Xiangtan:218;Nanchong:217;Jilin:214;Nanchang:211;Kunming:198;Suzhou:196;Fuzhou:189;Zibo:187;Shuyang:177;Tangshan:174;Hefei:171;Wanzhou:168;Xuzhou:165;Taian:163;Haikou:161;Wenzhou:161;Luoyang:155;Xiamen:155;Luzhou:154;Suzhou:150;Handan:149;Nanning:149;Shantou:147;Datong:146;Fushun:144;Liuzhou:144;Suining:143;Wuxi:143;Anshan:142;Yantai:142;Luan:141;Xinyang:141;Jinxi:137;Ningbo:132;Qiqihar:126;Hohhot:125;Huainan:124;Baotou:123;Ganzhou:122;Linyi:118;Zaozhuang:116;Changzhou:114;Xianyang:113;Nanyang:110;Baoding:105;Ankang:103;Zhuhai:102;Neijiang:101;Maanshan:100;Changde:99;Yichun:98;Shangqiu:97;Weifang:97;Xinyi:96;Daqing:95;Mudangiang:95;Jianmen:94;Baoshan:93;Benxi:92;Shangrao:92;Huaibei:91;Huaiyin:91;Xining:91;Xiantao:90;Zigong:90;Hengyang:89;Lupanshui:89;Zhuzhou:89;Qinhuangdao:88;Zhucheng:88;Kaifeng:87;Xuanzhou:87;Pingdingshan:85;Yangquan:85;Yancheng:84;Anyang:83;Mianyang:83;Yueyang:83;Guilin:82;Jining:82;Quanzhou:82;Xinxiang:82;Chifeng:81;Lingyuan:81;Nantong:81;Baoji:80;Heze:80;Zhangjiakou:80;Foshan:79;Jiamusi:78;Jinzhou:78;Yiyang:78;Fuyang:77;Xiangfan:77;Dandong:75;Yangjiang:75;Bengbu:74;Liaoyang:74;Zhenjiang:74;Fuxin:73;Jiaxing:73;Lianyungang:72;Changzhi:71;Qingyuan:71;Yongzhou:70;Huangshi:69;Huzhou:69;Jiaozuo:69;Langfang:69;Yingkow:69;Jixi:68;Yichang:68;Pingxiang:67;Puyang:67;Shaoguan:67;Hegang:66;Leshan:66;Wuhu:66;Yinchuan:66;Zunyi:66;Shiyan:65;Tianshui:65;Zhanyi:65;Yulin:64;Jinhua:62;Taizhou:61;Xiangtai:61;Anshun:60;Shaoxing:60;Beihai:57;Tongliao:57;Yibin:57;Rizhao:56;Jiujiang:55;Xingyi:54;Yangzhou:54;Yuci:54;Cangzhou:53;Jiangmen:53;Linfen:53;Siping:53;Jincheng:52;Shashi:51;Xinyu:51;Shuangyashan:50;Jian:49;Liaoyuan:49;Wuwei:49;Anqing:47;Jiaojing:47;Kashgar:47;Hengshui:46;Zhaotang:46;Panzhihua:45;Xuchang:45;Chaoyang:44;Tongling:44;Yichun:44;Chaozhou:42;Luohe:42;Zhaoqing:42;Zhuozhou:42;Shuozhou:41;Yanji:41;Jingmen:40;Qitaihe:40;Yining:40;Xuanhua:39;Chengde:38;Dezhou:38;Jingdezhen:38;Putian:38;Zhoukou:38;Changping:37;Linxia:37;Longyan:37;Longxi:36;Weihai:36;Baicheng:35;Wuzhou:35;Tieling:34;Yaan:34;Baishan:33;Guangyuan:33;Aksu:31;Mengzi:30;Wafangdian:30;Huizhou:29;Hulan Ergi:28;Meizhou:28;Shache:28;Hangu:27;Heyuan:27;Jining:27;Chenzhou:25;Chuxiong:25;Fuyu:25;Sanya:25;Suihua:25;Tongchuan:25;Xichang:25;Yuxi:25;Hebi:24;Linchuan:24;Liaocheng:23;Quzhou:23;Hailar:22;Wuhai:22;Xinzhou:22;Laiyang:21;Linhai:20;Ulanhot:20;Zicheng:20;Beipiao:19;Hotan:19;Jiutai:19;Nanping:19;Ninde:19;Anda:18;Jinshi:18;Shishou:18;Dunhua:17;Fuyang:17;Huangyan:17;Puqi:17;Qinzhou:17;Weinan:17;Zhaodong:17;Zhuanghe:17;Pingliang:16;Simao:16;Xiaogan:16;Zhangye:16;Beian:15;Dali:15;Deyang:15;Dingzhou:15;Guangshui:15;Hanzhong:15;Lianxian:15;Gejiu:14;Hancheng:14;Jiayuguan:14;Jieshou:14;Jinchang:14;Lishui:14;Nongan:14;Zalantun:14;Bose:13;Macheng:13;Tengchong:13;Yunxian:13;Buizhou:12;Laiwu:12;Shuangcheng:12;Xilinhot:12;Yulin:12;Dali:11;Linqing:11;Shizuishan:11;Taonan:11;Tieli:11;Wenshan:11;Yakeshi:11;Zhijiang:11;Hailun:10;Houma:10;Huanghua:10;Nancha:10;Sanming:10;Tongren:10
Asia/Singapore SG Singapore:424
Asia/Taipei TW Taipei:476;New Taipei:282;Kaohsiung:214;Taichung:184;Tainan:132;Zhongli:100;Hsinchu:58;Changhua:49;Taoyuan:45;Keelung:44;Chiayi:39;Pingtung:36;Hualien:23;Pingzhen:20;Bade:17;Zhubei:17;Yangmei:16;Taitung:14;Nantou:13;Miaoli:12;Yilan:12;Douliou:11
Asia/Tashkent UZ Tashkent:208;Namangan:60;Andijon:49;Fargona:48;Qoqon:27;Jizzax:19;Angren:16;Chirchiq:16;Olmaliq:12;Iskandar:11
Asia/Tbilisi GE Tbilisi:105;Kutaisi:18;Rustavi:16;Batumi:14
Asia/Tehran IR Tehran:751;Mashhad:232;Isfahan:157;Karaj:142;Tabriz:130;Shiraz:124;Qom:93;Ahvaz:92;Kermanshah:83;Zahedan:58;Kerman:56;Rasht:54;Arak:46;Yazd:45;Khomeini Shahr:44;Ardabil:41;Bandar-e-Abbas:41;Qazvin:40;Zanjan:36;Khorramabad:35;Sanandaj:33;Abadan:32;Dezful:32;Birjand:26;Gorgan:26;Hamadan:26;Sari:26;Borujerd:25;Kashan:25;Neyshabur:22;Sabzewar:22;Amol:21;Bojnurd:20;Khvoy:19;Malayer:18;Zabol:18;Bandar-e Bushehr:17;Sirjan:17;Varamin:17;Gonbad-e Kavus:15;Ilam:15;Mahabad:15;Maragheh:15;Saveh:15;Kashmar:13;Masjed Soleyman:13;Quchan:13;Shahrud:13;Shar e Kord:13;Marv Dasht:12;Qomsheh:12;Semnan:12;Fasa:11
Asia/Tokyo JP Tokyo:2201;Osaka:694;Yokohama:370;Nagoya:271;Sapporo:220;Fukuoka:209;Sendai:164;Kyoto:163;Hiroshima:159;Kobe:153;Kawasaki:137;Kitakyushu:99;Hamamatsu:89;Okayama:75;Kumamoto:70;Shizuoka:69;Naha:61;Hachioji:58;Utsunomiya:56;Kagoshima:54;Niigata:54;Matsuyama:53;Kanazawa:51;Nagano:48;Otsu:44;Nagasaki:42;Gifu:41;Oita:41;Wakayama:40;Tsu:39;Tokushima:36;Asahikawa:34;Kawagoe:34;Takamatsu:33;Toyama:33;Iwaki:32;Kochi:32;Miyazaki:32;Maebashi:31;Akita:30;Koriyama:30;Mito:30;Hakodate:29;Morioka:29;Aomori:28;Fukushima:28;Yamagata:26;Fukui:24;Shimonoseki:24;Hachinohe:23;Matsumoto:22;Sasebo:22;Kure:20;Kofu:19;Kushiro:19;Nagaoka:19;Hirosaki:17;Obihiro:17;Tomakomai:16;Matsue:15;Otaru:14;Tottori:14;Muroran:13;Takaoka:12;Kitami:10
Asia/Tomsk RU Tomsk:47
Asia/Ulaanbaatar MN Ulaanbaatar:83
Asia/Urumqi CN Urumqi:183;Maoming:122;Zhanjiang:111;Shihezi:57;Yumen:23;Hami:22;Korla:19;Turpan:18;Lhasa:17;Altay:14;Dunhuang:14;Golmud:11;Karamay:11
Asia/Vientiane LA Vientiane:66
Asia/Vladivostok RU Vladivostok:59;Khabarovsk:56;Komsomolsk na Amure:26;Nakhodka:15;Ussuriysk:14
Asia/Yakutsk RU Yakutsk:22;Blagoveshchensk:21
Asia/Yekaterinburg RU Yekaterinburg:127;Chelyabinsk:102;Ufa:97;Orenburg:53;Tyumen:46;Nizhny Tagil:37;Surgut:35;Kurgan:33;Magnitogorsk:31;Sterlitamak:22;Kamensk Uralskiy:18;Zlatoust:18;Nakhodka:16;Orsk:16;Berezniki:15;Miass:15;Nizhenvartovsk:14;Pervouralsk:13;Neftekamsk:12;Nefteyugansk:11;Noyabrsk:11;Salavat:11
Asia/Yerevan AM Yerevan:110;Gyumri:14
Atlantic/Canary ES Las Palmas:36;Santa Cruz de Tenerife:28
Atlantic/Cape_Verde CV Praia:10
Atlantic/Madeira PT Funchal:15
Atlantic/Reykjavik IS Reykjavík:14
Australia/Adelaide AU Adelaide:99
Australia/Brisbane AU Brisbane:139;Gold Coast:43;Cairns:13;Townsville:13
Australia/Melbourne AU Melbourne:494;Cranbourne:25;Geelong:15
Australia/Perth AU Perth:121
Australia/Sydney AU Sydney:523;Newcastle:82;Canberra:28;Wollongong:20
Europe/Amsterdam NL The Hague:95;Amsterdam:89;Rotterdam:80;Utrecht:48;Eindhoven:30;Haarlem:25;Groningen:20;Arnhem:14;'s-Hertogenbosch:13;Maastricht:12;Leeuwarden:11;Zwolle:11
Europe/Astrakhan RU Astrakhan:49
Europe/Athens GR Athens:199;Thessaloniki:59;Piraiévs:32;Patra:16;Iraklio:13;Larissa:12
Europe/Belgrade RS Belgrade:110;Nis:23;Novi Sad:22;Kragujevac:16;Pec:14
Europe/Belgrade XK Pristina:33;Prizren:16
Europe/Berlin DE Berlin:325;Frankfurt:179;Stuttgart:178;Hamburg:175;Mannheim:134;Munich:127;Essen:116;Cologne:98;Düsseldorf:91;Duisburg:88;Bremen:64;Hannover:62;Nürnberg:62;Dortmund:59;Wuppertal:56;Dresden:55;Leipzig:52;Bonn:50;Saarbrucken:47;Wiesbaden:44;Karlsruhe:33;Augsburg:31;Bielefeld:31;Heidelberg:28;Chemnitz:27;Kiel:25;Münster:25;Braunschweig:24;Freiburg:24;Kassel:24;Magdeburg:23;Lubeck:22;Koblenz:21;Osnabrück:20;Rostock:20;Erfurt:19;Mainz:18;Potsdam:18;Furth:17;Oldenburg:16;Regensburg:15;Ulm:15;Wurzburg:15;Ingolstadt:14;Bremerhaven:13;Gottingen:13;Gera:10
Europe/Bratislava SK Bratislava:40;Kosice:21
Europe/Brussels BE Brussels:138;Antwerpen:69;Liege:47;Gent:34;Charleroi:27;Brugge:13
Europe/Bucharest RO Bucharest:184;Iasi:33;Timisoara:31;Cluj-Napoca:30;Craiova:30;Galati:30;Brasov:29;Constanta:29;Ploiesti:23;Braila:21;Oradea:21;Bacau:19;Pitesti:17;Arad:16;Sibiu:15;Tirgu Mures:15;Baia Mare:13;Buzau:13;Botosani:11;Rimnicu Vilcea:11;Satu Mare:11;Drobeta-Turnu Severin:10;Piatra-Neamt:10
Europe/Budapest HU Budapest:168;Debrecen:22;Miskolc:21;Szeged:18;Pecs:17;Nyiregyhaza:15;Gyor:13;Szekesfehervar:12;Kecskemet:11
Europe/Chisinau MD Chisinau:66;Balti:14;Tiraspol:14
Europe/Copenhagen DK København:109;Copenhagen:60;Århus:23;Odense:15;Aalborg:11
Europe/Dublin IE Dublin:101;Cork:16
Europe/Gibraltar GI Gibraltar:11
Europe/Helsinki FI Helsinki:84;Tampere:23;Turku:18;Oulu:13
Europe/Istanbul TR Istanbul:1000;Ankara:351;Izmir:245;Bursa:143;Adana:125;Gaziantep:94;Konya:72;Antalya:70;Diyarbakir:64;Icel:58;Samsun:57;Tarsus:57;Kayseri:56;Trabzon:50;Eskisehir:49;Malatya:45;Sanliurfa:43;Erzurum:39;Izmit:38;Kahramanmaras:37;Denizli:34;Van:33;Hatay:31;Sakarya:29;Batman:28;Elazig:27;Adapazari:26;Balikesir:25;Sivas:25;Manisa:24;Iskenderun:23;Kirikkale:21;Adiyaman:20;Rize:19;Aydin:18;Corum:17;Kutahya:17;Isparta:16;Afyon:15;Antioch:15;Usak:15;Ordu:14;Tokat:13;Zonguldak:13;Erzincan:12;Nusaybin:12;Edirne:11;Karabuk:11;Siirt:11;Tekirdag:11;Karaman:10
Europe/Kaliningrad RU Kaliningrad:40
Europe/Kirov RU Kirov:46
Europe/Kyiv UA Kyiv:219;Kharkiv:134;Dnipropetrovsk:95;Donetsk:87;Odessa:85;Lvov:76;Zaporizhzhya:60;Kryvyy Rih:57;Mariupol:42;Luhansk:41;Mykolayiv:35;Vinnytsya:35;Horlivka:34;Khmelnytskyy:32;Makiyivka:32;Poltava:30;Cherkasy:29;Chernihiv:29;Sumy:29;Kherson:28;Zhytomyr:28;Chernivtsi:27;Rivne:25;Kirovohrad:24;Ternopil:24;Ivano-Frankivsk:22;Kremenchuk:21;Lutsk:21;Bila Tserkva:19;Kramatorsk:18;Melitopol:14;Uzhgorod:13;Lysychansk:12;Nikopol:12;Kamyanets-Podilskyy:11;Drohobych:10
Europe/Lisbon PT Lisbon:166;Porto:79;Braga:50;Setubal:12
Europe/Ljubljana SI Ljubljana:28;Maribor:10
Europe/London GB London:799;Birmingham:163;Manchester:131;Leeds:99;Sheffield:92;Glasgow:89;Liverpool:64;Cardiff:60;Nottingham:57;Newcastle:54;Bristol:49;Edinburgh:47;Bradford:40;Leicester:40;Southend-on-Sea:40;Southampton:38;Belfast:36;Coventry:35;Stoke:33;Brighton:32;Portsmouth:32;Sunderland:32;Bournemouth:30;Kingston upon Hull:30;Middlesbrough:28;Reading:26;Plymouth:24;Swansea:23;Blackpool:21;Luton:21;Aberdeen:19;Norwich:18;Oxford:17;Dundee:15;York:15;Ipswich:14;Peterborough:14;Cambridge:13;Exeter:11
Europe/Madrid ES Barcelona:325;Madrid:281;Seville:96;Valencia:81;Bilbao:61;Zaragoza:55;Malaga:54;Murcia:37;Vigo:34;Palma:32;Granada:31;La Coruña:31;Alicante:30;Cordoba:30;Gijon:30;Valladolid:30;San Sebastián:27;Pamplona:23;Oviedo:22;Santander:20;Vitoria:20;Castello:18;Cartagena:17;Salamanca:16;Almeria:15;Burgos:15;Cadiz:15;Marbella:15;Mataro:15;Leon:14;Albacete:13;Badajoz:12;Huelva:12;Logrono:12;Algeciras:11;Ourense:11;Tarragona:11
Europe/Malta MT Valletta:19
Europe/Minsk BY Minsk:169;Homyel:47;Mahilyow:34;Vitsyebsk:33;Hrodna:29;Brest:27;Babruysk:21;Baranavichy:16;Barysaw:13;Orsha:13;Pinsk:12;Mazyr:10
Europe/Moscow RU Moscow:1045;St. Petersburg:402;Nizhny Novgorod:125;Rostov:103;Kazan:101;Krasnodar:60;Voronezh:57;Yaroslavl:57;Makhachkala:53;Lipetsk:50;Ryazan:50;Tula:48;Naberezhnyye Chelny:46;Cheboksary:44;Bryansk:43;Ivanovo:42;Kursk:40;Tver:38;Stavropol:35;Vladikavkaz:34;Belgorod:33;Orel:33;Sochi:33;Kaluga:31;Smolensk:31;Vladimir:31;Archangel:30;Saransk:30;Tambov:30;Yoshkar Ola:30;Naltchik:29;Cherepovets:27;Murmansk:27;Kostroma:26;Petrozavodsk:25;Podolsk:25;Taganrog:25;Vologda:25;Dzerzhinsk:24;Novorossiysk:23;Syktyvkar:23;Groznyy:22;Velikiy Novgorod:22;Nizhnekamsk:21;Shakhty:21;Rybinsk:20;Starsy Oskol:20;Armavir:19;Pskov:19;Kolpino:18;Severodvinsk:18;Noginsk:17;Novocherkassk:16;Kovrov:15;Maykop:14;Arzamas:13;Kislovodsk:13;Kolomna:13;Murom:13;Nevinnomyssk:13;Orekhovo-Zuevo:13;Serpukhov:13;Almetyevsk:12;Volgodonsk:12;Yelets:12;Bataysk:11;Sergiyev Posad:11;Cherkessk:10
Europe/Oslo NO Oslo:71;Bergen:20;Stavanger:14;Trondheim:14;Bærum:11
Europe/Paris FR Paris:496;Marseille:110;Lyon:95;Lille:64;Toulouse:64;Nice:63;Bordeaux:52;Nantes:36;Strasbourg:36;Rouen:32;Montpellier:29;Grenoble:27;Metz:27;Toulon:26;Saint-Etienne:22;Le Havre:21;Rennes:20;Clermont-Ferrand:19;Nancy:19;Tours:19;Angers:18;Reims:18;Orleans:17;Dijon:16;Mulhouse:16;Nimes:16;Aix-en-Provence:15;Caen:15;Limoges:15;Brest:14;Le Mans:14;Melun:14;Perpignan:13;Amiens:12;Besancon:12
Europe/Podgorica ME Podgorica:14
Europe/Prague CZ Prague:58;Ostrava:40;Brno:38;Pizen:16;Zlin:10
Europe/Riga LV Riga:72;Daugavpils:11
Europe/Rome IT Milan:213;Rome:169;Naples:162;Turin:126;Florence:94;Palermo:77;Genoa:62;Salerno:55;Catania:48;Bologna:43;Bari:41;Verona:30;Venice:27;Cagliari:23;Messina:22;Pescara:22;Trieste:21;Modena:18;Reggio di Calabria:18;Como:17;Bergamo:16;Caserta:16;Parma:16;Foggia:15;Livorno:15;Pisa:15;Taranto:15;Perugia:14;Treviso:13;Ferrara:12;Lecce:12;Ravenna:12;Siracusa:12;Trento:11;Udine:11;Sassari:10
Europe/Samara RU Samara:100;Tolyatti:65;Izhevsk:61;Syzran:17;Novokuybishevsk:13
Europe/Sarajevo BA Sarajevo:66;Banja Luka:22;Zenica:15;Tuzla:14;Mostar:13
Europe/Saratov RU Saratov:81;Engels:18;Balakovo:17
Europe/Simferopol UA Sevastapol:35;Simferopol:31;Kerch:13
Europe/Skopje MK Skopje:48
Europe/Sofia BG Sofia:103;Plovdiv:32;Varna:25;Burgas:17;Ruse:17;Stara Zagora:13;Pleven:11
Europe/Stockholm SE Stockholm:126;Göteborg:52;Malmö:27;Uppsala:13;Västerås:10
Europe/Tallinn EE Tallinn:37
Europe/Tirane AL Tirana:66;Durres:13;Elbasan:13;Shkoder:12
Europe/Ulyanovsk RU Ulyanovsk:57;Dimitrovgrad:12
Europe/Vienna AT Vienna:207;Linz:27;Graz:24;Salzburg:18;Innsbruck:13
Europe/Vilnius LT Vilnius:52;Kaunas:36;Klaipeda:19;Siauliai:13;Panevežys:12
Europe/Volgograd RU Volgograd:80;Volzhskiy:31
Europe/Warsaw PL Warsaw:170;Katowice:153;Kraków:76;Lódz:76;Wroclaw:62;Gdansk:60;Poznan:60;Bytom:43;Szczecin:39;Bydgoszcz:37;Lublin:36;Gliwice:35;Bialystok:29;Gdynia:28;Kielce:21;Rzeszow:20;Olsztyn:18;Opole:13;Elblag:12;Koszalin:11;Zielona Gora:11;Grudziadz:10
Europe/Zagreb HR Zagreb:71;Split:20;Rijeka:16
Europe/Zurich CH Geneva:72;Zürich:72;Basel:50;Bern:20;Lausanne:19;Luzern:16
Indian/Antananarivo MG Antananarivo:154;Antsirabe:31;Toamasina:21;Fianarantsoa:18;Mahajanga:15;Toliara:11
Indian/Maldives MV Male:11
Indian/Mauritius MU Port Louis:37;Curepipe:19
Indian/Reunion RE St.-Denis:16
Pacific/Auckland NZ Auckland:76;Manukau:34;Christchurch:30;Wellington:30;Takapuna:18;Hamilton:11
Pacific/Fiji FJ Suva:13
Pacific/Honolulu US Honolulu/Hawaii:58
Pacific/Port_Moresby PG Port Moresby:27;Lae:10`;
