/**
 * First names of some seventy languages that `firstNames` has not: weak evidence that a name is a person's, for many
 * are words too. Single words in Latin letters.
 *
 * Source: `person.first_name` of all locales of @faker-js/faker 10.6 (MIT), those that are places or common words of the
 * lexicons beside this one left out.
 *
 * Format: words separated by white space.
 */
export const MORE_FIRST_NAMES = `
Aadi Aadidev Aadinath Aaditya Aadrika Aagam Aagney Aagneya Aaliyah Aalok Aaltje Aamod Aanand Aanandaswarup Aanandinii Aanjaneya Aanuoluwapo Aaratrika
Aarav Aarya Aaryan Aarón Aasa Aasha Aashritha Aatmaj Aatmaja Aatreya Aayushmaan Aayushman Aba Abaco Abadon Abagail Abak Abaka Abakan Abakay Abani Abar
Abay Abayomi Abbie Abbigail Abbondanza Abbondanzio Abbondio Abbos Abdiel Abdon Abdone Abdonie Abdourahmane Abdramane Abdulahad Abdulazim Abdulaziz
Abdulboriy Abdulhafiz Abdulhakim Abdulhay Abdulholiq Abduljabbor Abduljalil Abdulkarim Abdulla Abdullatif Abdulmalik Abdulqahhor Abdulqodir
Abdulvahhob Abdulvali Abdulvohid Abdurrahiym Abdurrahmon Abdurrauf Abdurrazzoq Abdussamad Abe Abebi Abeiku Abelard Abelardo Abele Abelin Abeline Abena
Abendam Abeni Abenzio Abhaidev Abhaya Abhirath Abhisyanta Abibatou Abibo Abidin Abigaelle Abigale Abigayle Abigaël Abigaïl Abigél Abimbola Abiodun
Abiola Abiona Abisola Abisoye Abluç Abner Abondance Abosede Aboubacar Aboubakar Abrahamo Abrahám Abramio Abramo Abril Absalon Absolon Absolón Aby
Abyasa Abı Abılay Abşar Acace Acacie Acacio Acanthe Acar Acario Acaryatanaya Accursio Ace Achaire Achalesvara Acharyanandana Acharyasuta Achil Achiles
Achintya Achyut Acilia Acilio Aciscolo Acrisio Aculina Acun Ada Adah Adalan Adalard Adalardo Adalbald Adalbaude Adalbert Adalberta Adalberto Adalbéron
Adaldı Adalfredo Adalgisa Adalgiso Adaline Adalmış Adalric Adalrico Adalsinde Adame Adamo Adan Adar Adaugo Adaş Adberilgen Addie Addison Addo
Addolorata Ade Adea Adebankole Adebiyi Adebola Adebowale Adeboye Adebukola Adedaramola Adedayo Adedeji Adedoyin Adegoke Adegrin Adegrine Adekitan
Adekola Adekunle Adelaida Adelaide Adelajda Adelardo Adelasia Adelaïde Adelbert Adelberto Adelchi Adeleke Adelfo Adelgardo Adelia Adelie Adeliya Adell
Adella Adelle Adelmo Adelphe Adeltrude Adelya Adenet Adenike Adeniyi Adeodato Adeola Adeolu Adeoti Adepeju Aderopo Adesewa Adeshina Adesoji Adesua
Adetayo Adetoke Adetoun Adeyi Adheesh Adhiarja Adhiraj Adhrit Adhémar Adi Adiarja Adib Adiba Adigun Adika Adikara Adikavi Adile Adin Adina Adinata
Adinath Aditeya Aditya Adityanandan Adityanandana Adja Adjutor Adlı Adlıbeğ Adnân Ado Adolfa Adolfína Adolph Adolphie Adolphus Adone Adonis Adonise
Adrain Adraman Adrastée Adrehilde Adria Adriaan Adriel Adriena Adrijana Adrione Adripathi Adrián Adriána Adsız Adunni Advaya Adwitiya Adwoa Adán Adél
Adéla Adélie Adéodat Adıgüzel Adık Adıkutlu Adıkutlutaş Afanasi Afanasie Afaq Affan Afi Afia Afitap Afolarin Afra Afro Afruza Afton Afua Afzuna Afşar
Afşin Afşın Afəl Afərim Afət Agabio Agafia Agamennone Agape Agapet Agapito Agasti Agastya Agata Agatha Agathange Agathon Agaton Agazio Agenore
Agesilao Agilbert Agilberte Aglae Aglaia Aglaja Agnan Agnane Agneflète Agnes Agnesa Agnese Agneya Agnimitra Agniprava Agnivesh Agnos Agostina Agrata
Agripina Agripino Agrippa Agrippin Agrippine Agrypina Agus Agustina Agáta Agâh Ahalya Ahenk Ahilya Ahlem Ahror Ahsen Aiace Aicha Aida Aidano Aiden
Aidə Aileen Aimable Aimee Aimone Aina Aino Ainārs Aisha Aishani Aissatou Aisyah Aiyana Ajala Ajan Ajana Ajani Ajda Ajeet Ajeng Ajiman Ajimat Ajimin
Ajiono Ajit Ajita Ajla Ajlin Ajna Ajoke Akalp Akande Akanmu Akanni Akarsana Akata Akaş Akbatur Akbay Akbaş Akboğa Akbudak Akbulak Akbuğra Akbörü
Akdemir Akdoğan Akeem Akif Akifa Akinkunmi Akinlabi Akinwale Akkun Akkunlu Akkurt Akkuş Akmal Akofa Akorfa Akos Akosua Akpıra Akroor Akshainie Akshaj
Akshat Akshata Akshayakeerti Akshita Aksil Aksungur Aktan Aktekin Aktimur Akua Akula Akumaa Akunna Akvelīna Akwasi Akwesi Akça Akçakoca Akçora Akı
Akıbudak Akım Akın Akıner Akınçı Ala Alaba Alaban Alabörü Aladağ Alade Aladino Aladoğan Alaina Alaine Alakurt Alamanno Alambana Alamu Alana Alanis
Alanna Alano Alara Alarico Alayna Alayunt Alayuntlu Alaïs Alba Albano Albena Alberico Albertha Albertina Albertino Albertýna Albertīne Albina Albino
Alboino Albrecht Albrico Albérade Albín Albína Alceo Alceste Alcestiso Alcibiade Alcidie Alcime Alcina Alcine Alcino Alcyone Alda Aldemir Alden
Aldobrando Aldonce Aldoğan Aldıgerey Alea Aleandro Aleardo Aleaume Aleen Alejandrin Alek Aleksa Aleksandra Aleksandro Aleksej Aleksi Alekso Aleksy
Alemka Alen Alene Alenia Alenka Aleodor Aleramo Alesea Alessa Alessia Aleth Aletha Alevtina Alexa Alexander Alexandr Alexandrea Alexandria Alexandrina
Alexandro Alexane Alexanne Alexe Alexej Alexie Alexine Alexys Alexzander Aleya Aleyna Aleš Aleška Alf Alfons Alfonsa Alfonsino Alfonz Alfonzo Alford
Alfreda Alfréd Alfréda Alfrēds Algiso Algu Alic Alica Alican Alicja Alico Alida Alienor Aliette Alighiero Alika Alima Alin Aliona Aliou Alis Alisa
Alisha Alisher Alissa Alissia Alistar Alivia Alixe Aliya Aliyah Aliza Alize Alizee Alişan Alişir Aljoša Alka Alkabölük Alkaevli Alkan Alkaşı Alkış
Alla Allegra Allene Alliaume Allie Ally Almerigo Almila Almine Almira Almire Almiro Aloisie Aloisio Alojz Alojza Alojzije Alok Alon Alone Alonzo
Aloyse Aloīzs Alp Alpagut Alpamış Alparsbeğ Alpata Alpay Alpaya Alpaykağan Alpbamsı Alpbilge Alpdirek Alpdoğan Alper Alperen Alpertunga Alpgerey Alpha
Alphan Alphonso Alphée Alpike Alpilig Alpinien Alpkara Alpkutlu Alpkülük Alptegin Alptunga Alpturan Alptutuk Alptuğrul Alpuluğ Alpurungu
Alpurungututuk Alpyörük Alpış Alpşalçı Alsu Alta Altan Altankan Altankağan Altay Altea Altemur Althea Althée Altmışkara Alton Altuga Altın Altınkan
Altınkağan Altınoba Altıntamgan Altıntamgantarkan Altıntarkan Altıntay Alva Alvah Alvena Alvera Alverta Alverède Alviero Alvin Alvina Alvis Alvise
Alvīne Alwar Aly Alya Alyah Alyce Alycia Alysa Alysha Alyson Alyssia Alysson Alícia Alíz Alımga Alžbeta Alžběta Ama Amabela Amabile Amadea Amadeo
Amadeus Amady Amahle Amalia Amaliane Amalie Amalija Amalio Amalric Amalthée Amand Amande Amandin Amando Amani Amant Amante Amanzio Amaranaath Amarande
Amaranthe Amaranto Amaresh Amari Amarnath Amaryllis Amata Amath Amato Amatore Amauri Amaya Amaç Amaël Ambar Ambra Ambrogio Ambroisie Ambrose
Ambrosiano Ambroży Ambrož Ambróz Amdy Amea Amedeu Amelia Amelie Ameline Amelio Amely Amelya Amen America Americo Ameth Ameyatma Ami Amicie Amico Amid
Amie Amiel Amilcare Aminat Aminte Amintore Aminu Amish Amit Amita Amiya Amleto Ammâr Amodini Amogh Amoke Amon Amone Among Amope Amore Amour Ampelio
Amra Amrak Amrit Amrita Amritambu Amul Amya Amza Amálie Amát Amáta Améliane Amélien Améthyste Amîr Amālija Anaadi Anabel Anabela Anabelle Anacleto
Anae Anael Anaelle Anagh Anahi Anahita Anaida Anais Anal Anala Anamaria Anamarija Anamika Ananda Anandamayi Anang Ananta Anar Anas Anasooya Anastacio
Anastase Anastasija Anastasije Anastazija Anastazio Anastazja Anastáz Anastázia Anastázie Anasuya Anatol Anatolia Anatolii Anatázie Anatólie Anca
Ancelin Anceline Anci Ancica Ancilla Ancuța Anda Andarıman Andaç Andel Andelin Andelko Andelo Anderson Andi Andjelina Andoche Andra Andrada Andras
Andraž Andre Andreane Andreanne Andreea Andreja Andreo Andri Andrian Andriana Andrija Andrijana Andrin Andrina Andro Andromeda András Andréas Andéol
Anděl Anděla Andělín Andělína Andżelika Andžejs Andžs Anej Anele Anemona Anes Anesa Anette Anežka Angadrême Angelica Angelino Angelique Angelita
Anggabaya Anggun Anghel Anghelina Angilbe Angilberte Angilran Angoustan Angélina Anibal Anica Aniceto Anicette Anicée Aniello Anik Anika Anila
Anilaabh Anilabh Anina Anise Anish Aniya Aniyah Anișoara Anjaneya Anjela Anjelica Anjolaoluwa Anjushree Anjushri Anka Ankal Anko Annabell Annabella
Annagrazia Annalise Annamae Annamaria Annamarie Annaëlle Anneke Anneli Annelie Annemarie Annemijn Annetta Anni Annibal Annika Annikki Anno Annonciade
Annunziata Anny Anom Anora Anrijs Ansaldo Ansbert Ansberte Anselm Anselma Anselmo Ansgar Ansgary Anshula Ansley Ansovino Anstrudie Ant Antea Antek
Antelmo Antero Anthelmette Antide Antigone Antim Antimo Antino Antioco Antoaneta Antone Antonela Antonetta Antonette Antonie Antonija Antonina
Antonine Antoniu Antono Antonín Antti Antun Antwan Antwon Antónia Antônio Anuar Anuja Anunay Anuraag Anurag Anusuya Anuška Anuța Anvar Anwesha Anya
Ançuk Anémone Anči Ančica Anđela Anđelika Anđelina Anĝelo Anıl Anšlavs Anže Apa Apak Apatarkan Aphélie Apolena Apollina Apollinare Apollinary Apollo
Apollonia Appia Appoline Aprançur Apsara Apuleio Aqil Aquilin Aquiline Aquilino Ara Arabela Arabella Arabelle Araboğa Araceli Aracely Arademir Aral
Araldo Arame Aranka Aras Aratone Arbay Arbuz Arcade Arcadi Arcadie Arcadii Arcadio Arch Archambaud Archan Archange Archer Archibald Archimede Archippo
Arcibaldo Ardella Arden Ardith Ardito Arduino Ardıç Arely Aren Aresio Areta Argelia Argentina Argimiro Argine Argo Argono Argu Argun Argıl Ari Aria
Ariadna Arialdo Arian Ariana Arianna Ariberto Aric Aricie Arie Ariela Ariele Arif Arij Arijit Arike Arina Arindam Arinola Arion Ariosto Arisa
Aristarco Ariste Aristeo Aristid Aristione Aristița Aristo Aristofane Aristotele Arkadiusz Arkád Arkādijs Arkın Arkış Arleta Arlie Arlo Arman
Armandine Armani Armağan Armeline Armida Armide Armine Arminio Armīns Arna Arnaude Arnaç Arnesh Arnolda Arnoldo Arnould Arnošt Arnoštka Arnulfo Arolde
Aron Arona Aronne Arpat Arpád Arsal Arsen Arsenie Arsenije Arseniusz Arsinoé Arsipatra Arslan Arslanargun Arslanbörü Arslansungur Arslantegin
Arslanyabgu Arslon Arsènie Arsıl Arta Artanto Artawan Artemis Artemisa Arthaud Arthurine Arthus Arthème Artuk Artukaç Artus Artut Artuš Artémis
Artıınal Artūrs Aruk Arun Arunthavanathan Arved Arvel Arvid Arvilla Arvīds Arwa Arwen Arya Aryan Aryanna Arystarch Arzen Arçuk Arîn Arı Arıboğa Arık
Arıkağan Arıkdoruk Arın Arınç Arşun Asad Asadulloh Asake Asal Asartegin Ascanio Ascelin Asceline Asdrubale Asel Asella Asha Ashlee Ashleigh Ashlesh
Ashly Ashlynn Ashmi Ashtyn Asia Asija Asil Asila Asilbek Asimodeo Asirwada Asirwanda Asiya Asja Aslesha Aslijan Asliya Aslım Asmaa Asmadi Asman
Asmianto Asmita Asmuni Asolat Asrı Assetou Assil Assunta Assunto Asta Astarté Asterio Astianatte Astou Astrida Astride Astrée Astrīda Astérie Asuela
Asuğ Aswani Asya Asım Asığ Ata Atakan Atakağan Atalan Atalay Ataldı Ataleo Atalmış Ataman Atanasia Atanasio Atanazy Atanázie Atanáš Atasagun Atasu
Ataç Atberilgen Atena Athalie Athanase Athanasie Athena Athenaïs Athina Athéna Atila Atilla Atinuke Atlı Atlıbeğ Atlıkağan Atma Atmaca Atmaja Atmanand
Atmananda Atreyee Atreyi Atsız Atta Attilano Atunçu Atâullah Atıf Atıgay Atıkutlu Atıkutlutaş Atıla Atılgan Atım Atımer Atış Aubertine Auberto Aubree
Aubry Audace Audebert Audeline Audie Audouin Audra Audran Audreanne Augustina Augustus Augustín Augustýn Augustýna Aulia Aura Aure Aurel Aurelia
Aurelian Aureliana Aureliano Aurelie Aurelien Aureliu Aurelián Aurelle Aurian Auriane Aurica Aurică Auro Auron Aurora Aurélienne Aurēlija Ausilia
Ausiliatrice Ausilio Austen Austyn Autumn Auxane Auxence Avadhesh Avan Avani Avantika Avar Avaz Avdal Ave Averardo Aviel Avigaëlle Avis Avital Avluç
Avni Avoye Avram Avşar Awar Awaz Awero Awesi Axeline Axenia Axinte Aya Ayaan Ayah Ayan Ayana Ayanda Ayas Ayaz Ayaçı Ayaş Aybalta Ayban Aybars Aybeğ
Aydan Aydarkağan Aydemir Ayden Aydoğan Aydoğdu Aydoğmuş Aydınalp Ayebatari Ayem Aygül Aygün Aygırak Ayinde Ayinke Ayize Aykal Aykan Aykağan Aykurt
Aykut Aylan Ayleen Aylin Ayline Ayluç Ayluçtarkan Ayma Aymane Aymardine Aymon Aymonde Aynur Ayodeji Ayodele Ayoka Ayomide Ayomikun Ayotude Ayren Ayruk
Aysar Aysılığ Aytak Aytaç Aytekin Aytuğ Aytən Ayu Ayushmati Ayvaz Ayyıldız Ayıtmış Ayız Ayızdağ Ayşıl Aza Azad Azak Azalea Azalée Azamat Azban Azeglio
Azelia Azeline Azelio Azer Azgan Azganaz Azizhan Azmi Azra Azubuike Azzurra Azîme Azıl Açela Açelya Açuk Açık Açılay Açığ Aïdan Aïna Aïsha Aćim Ağabay
Ağakağan Ağalak Ağlamış Ağça Aīda Aļģirds Aļģis Aşan Aşanboğa Aşantudun Aşantuğrul Aşkın Aştaloğul Aşuk Aşıkbulmuş Aŭgustino Aŭguĉjo Baaba Baala
Baalaaditya Baalagopaal Baba Babacan Babasola Babatunji Babawale Babeta Babila Babur Baby Babır Bacco Badabul Badis Badruk Badur Bafana Bafode Bagas
Bagiya Bagus Bagya Baha Bahadır Bahar Bahodir Bahri Bahriddin Bahrom Bahtiyar Bahula Bahuraksa Bahuwarna Bahuwirya Baidehi Baijayanti Bailee Bailey
Bajragin Bakağul Bakda Bakhtiyor Bakiadi Bakianto Bakidin Bakijan Bakiman Bakiono Baksı Bakti Baktiadi Baktianto Baktiono Bakula Bakır Bakırsokum
Bakşı Bala Balaaditya Balaban Balachandra Baladitya Balagopal Balagovind Balaka Balakatay Balamani Balamantri Balamır Balangga Balapati Baldassarre
Balderico Baldo Baldomero Baldovino Baldu Baldwin Balgopal Balidin Balijan Balkık Balta Baltacı Baltar Baltazar Baltur Baltır Balçar Balın Bambang
Bambina Bamsı Banara Banawa Banawi Bancar Bandhu Bandhul Bangizwe Bangu Banji Bankim Bankimchandra Bankole Banna Banu Bara Barak Baraktöre Baran
Barbarigo Barbe Barbeğ Barbol Barbora Barboğa Barbro Barbu Barbulsun Barchinoy Bardomiano Bardıbay Bargan Barica Barkan Barkdoğdu Barkdoğmuş Barkdurdu
Barkdurmuş Barkın Barlas Barlıbay Barmaklak Barmaklı Barman Barnaba Barnabe Barnabás Barnabáš Barno Baron Barrett Bars Barsaba Barsbeğ Barsboğa
Barsgan Barsimeo Barskan Barsurungu Barthelemy Bartholome Bartimée Bartolo Bartolomea Bartolomej Bartolomeo Bartolomeu Bartoloměj Barton Bartu Barça
Barçadoğdu Barçadoğmuş Barçadurdu Barçadurmuş Barçan Barçatoyun Barımtay Barın Barış Basademir Basan Basanti Basanyalavaç Basar Basarab Basat Basil
Basileo Basilia Basilio Basilisse Baskın Basma Basmıl Bassiano Bassilla Bastiaan Bastiano Bastuğrul Bastı Basu Basut Batilda Batrak Battal Batu
Batuhan Batuk Batur Baturalp Bawer Bay Baya Bayankağan Bayançar Bayat Bayazıt Baybars Baybayık Baybiçen Baybora Bayboğa Baybüre Baydar Baydemir Baydur
Baykal Baykara Baykoca Baykuzu Baylee Baymünke Bayna Baynal Baypüre Bayrak Bayraç Bayruk Bayrı Bayrın Baysungur Baytara Baytaş Bayunçur Bayur Bayurku
Bayutmuş Bayuttu Bayık Bayındır Bayınçur Baz Bazil Bazyli Bazır Baçara Baçman Baççayman Bağa Bağaalp Bağan Bağatarkan Bağatengrikağan Bağatur
Bağaturgerey Bağaturipi Bağatursepi Bağaturçigşi Bağaışbara Bağaşatulu Bağdagül Bağtaş Bağış Baņuta Başak Başbuğ Başgan Başkurt Başkırt Baştar Başçı
Baŭcido Beat Beata Beato Beatrice Beatrico Beatrix Beatrycze Beatus Beau Beaulah Bebe Bedir Bedirhan Bediz Bedran Bedreddin Bedri Bedřich Bedřiška
Begi Begil Begine Begitutuk Beglen Begni Begoyim Behiç Behlül Behram Behrem Behruz Behzat Behçet Bek Bekazıl Bekbekeç Beker Bekeç Bekeçarslan
Bekeçarslantegin Bekeçtegin Bekir Beklemiş Bekmurod Bektaş Bektür Belek Belemir Belgi Belgüc Belimir Belina Belinda Bell Bellino Belma Beltir Beltramo
Beltun Belçim Belçir Bence Bende Bendegúz Benedek Benedicte Benedikta Benedita Benedykt Benett Bengi Bengü Beniamin Beniamina Benice Benigna Benigno
Benja Benjamim Benjamín Benjámin Benli Benlidemir Bennet Bennett Bennie Benno Benone Bent Bente Benthe Bentley Benton Benvenuta Benvenuto Benício Bera
Berardo Berceste Berdan Berdibeğ Berend Berendey Berengario Berenice Berenico Berenika Berfîn Berginsenge Bergü Berinay Berislav Berit Berk Berkan
Berkay Berke Berkin Berkiş Berkyaruk Bermek Bernadetta Bernadine Bernarda Berneice Bernice Berniece Bernita Beronico Berran Berre Berta Bertalan
Bertha Berti Bertilo Berto Bertold Bertolda Bertoldo Bertolfo Bertram Berva Beryl Berçem Berçin Berîtan Berîvan Besentegin Besim Besra Bessie Betania
Betemir Bethany Bethel Beti Betina Betta Bette Bettie Bettye Beulah Beuve Beya Beyizçi Beyrek Beyrem Beáta Beçeapa Beçkem Beāte Beğ Beğarslan Beğbars
Beğbilgeçikşin Beğboğa Beğdemir Beğdilli Beğdurmuş Beğkulu Beğtaş Beğtegin Beğtüzün Beğçur Beňadik Beşar Beşer Beşir Bhaanumati Bhaasvan Bhaaswar
Bhadra Bhadrak Bhadraksh Bhadran Bhagavaan Bhagirathi Bhagvan Bhagwanti Bhagwati Bhamini Bhanumati Bharadwaj Bharat Bhardwaj Bhargava Bhargavi Bhasvan
Bhaswar Bhaumik Bhavani Bhaves Bheeshma Bhekimuzi Bhekizizwe Bhekumbuso Bhilangana Bhima Bhisham Bhishma Bhoj Bhoopat Bhoopati Bhooshan Bhooshit
Bhramar Bhudev Bhudeva Bhupati Bhupen Bhushan Bhushit Bhuvanesh Bhuvaneshwar Biagio Bianka Bibek Bibi Bibiana Bibianna Bibiano Bibiána Bice Bigna
Bijay Bikash Bilgebayunçur Bilgebeğ Bilgekan Bilgekağan Bilgekutluk Bilgekülüçur Bilgetamgacı Bilgetardu Bilgetaçam Bilgetegin Bilgetonyukuk Bilgez
Bilgeçikşin Bilgeışbara Bilgeışbaratamgan Bilgin Bilgiç Bilig Biligköngülsengün Bilik Biljana Billurə Bilol Bilva Bilwa Bilâl Bina Binafsha Binbeği
Bindir Bindo Bino Bintou Birane Birdie Birgita Birgitte Birino Birjesh Birol Bisenija Biserka Bishal Bishnu Bivoj Biçek Bjørn Blagica Blagoje Blahomil
Blahomila Blahomír Blahomíra Blahoslav Blahoslava Blair Blanca Blanduzia Blanka Blaze Blaž Blažej Blažena Bless Blessing Boas Boaz Boban Bobana Bobbi
Bobbie Bobur Bodhan Bodhi Bodi Boet Bogdana Boglárka Bogoljub Bohdan Bohdana Bohuchval Bohumil Bohumila Bohumír Bohumíra Bohun Bohuna Bohuslava Bohuš
Bohuše Bohémond Bojana Bojislava Bolatito Boldaz Boldizsár Bolemír Boleslava Bolmuş Bolsun Bolun Boluwatife Bon Bonagiunta Bonaldo Bonaventura
Bonavita Boncuk Bonginkosi Bongul Bongulboğa Boniface Bonifác Bonita Bonito Boran Borbála Borek Borislava Borivoje Borjan Borka Borko Borlukçu Borna
Bornak Bortolo Borut Borys Borçul Boróka Bosiljka Botan Botir Botond Bouba Boubou Bouchard Bowie Boyan Boyankulu Boyd Boylabağa Boylabağatarkan
Boylakutlutarkan Bozan Bozbörü Bozdoğan Bozkurt Bozkuş Bozok Boğa Boğaç Boğaçuk Boļeslavs Bořek Bořislav Bořislava Bořivoj Boško Boža Božena Božetěch
Božetěcha Božica Božidar Božidara Božislav Braden Bradford Bradly Braeden Brahma Brahmaanand Brahmabrata Brahmanandam Brahmdev Brain Brajan Brajendra
Brajesh Bram Brancaleone Brandi Brando Brandt Brandy Brandyn Branimir Branimira Branimír Branimíra Branislava Branka Brankica Brannon Branson Brant
Bratislav Braulio Braxton Breana Breanna Breanne Brenden Brendon Brenn Brenna Brennan Brennon Breno Bret Bria Briana Brianne Bridgette Bridie Brielle
Brigida Brigita Brigito Brigitta Brijesh Brionna Brisa Brit Brita Britt Brock Broderick Brody Bronislav Bronislava Brook Brooks Brown Broņislavs Brune
Brunehaut Brunhilda Brunilde Bruto Bryana Bryant Brycen Brygida Bryon Brájen Brândușa Brăduț Buchi Buck Bucur Bud Budak Budağ Buddha Buddhana Buddy
Budhil Budi Budimir Budimír Budislav Budivoj Budunlu Buford Buhle Bukak Bukaktutuk Bukola Bulah Bulak Bulan Bulaçapan Buldur Bulgak Bulmaz Bulmuş
Buluk Bulut Buluç Buluğ Buluş Bumın Bunmi Bunsuz Burdette Burguçan Burhan Burhon Burkay Burley Burnice Burslan Burulday Burulgu Burunduk Burçak Busayo
Busisiwe Buster Butak Butuk Buyan Buyandemir Buyankara Buyançuk Buyat Buyraç Buyruk Buyruç Buzaç Buzaçtutuk Buçan Buçur Buğday Buğra Buğrakarakağan
Buşulgan Bystrík Bálint Bárbara Bâki Bénigne Béranger Bérard Béryl Bêrîtan Bíborka Bögde Böge Bögü Bökde Böke Bölen Bölükbaşı Bönek Bönge Börteçine
Börü Börübars Börüsengün Büdüs Büdüstudun Bügdüz Bügdüzemen Büge Bügü Bükdüz Büke Bükebuyraç Bükebuyruç Bükey Büktegin Büküşboğa Bümen Bünyamin Bünül
Büre Bürgüt Bürkek Bürküt Bürlük Büğübilge Bārbala Bănel Běla Bıdın Bıtaybıkı Bıtrı Bıçkı Bıçkıcı Błażej Břetislav Břetislava Bəhram Bəhruz Bəxtiyar
Bəyaz Cade Caden Caesar Caetana Cafer Cagak Cager Cahid Cahya Cahyadi Cahyanto Cahyo Cahyono Caino Caio Caius Caket Cakrabirawa Cakrabuana Cakrajiya
Cakrawala Cakrawangsa Calanico Calcedonio Cale Calebe Caleigh Calin Calina Calista Callie Callisto Callum Calogera Calpurnia Camelia Camil Camilia
Camilla Camillien Camillo Camren Camron Camryn Camylle Camélia Camélien Can Canalp Candelario Candida Candide Candido Candra Candrakanta Canel Caner
Cangül Cankan Cannur Cansel Cansu Cansın Cantemir Cantidio Canziano Capa Capitolina Cara Caraka Caribert Caridad Carina Carissa Carlee Carleton Carley
Carli Carlie Carlijn Carloman Carlotta Carlton Carmel Carmela Carmella Carmelo Carmina Carmine Carminho Carmo Carola Carolanne Carolin Carolina
Carolyn Carolyne Caronte Carponio Carroll Carson Carter Carub Cas Casandra Casian Casiana Casilda Casimer Casimira Casimiro Caspar Cassiano Cassidy
Cassie Cassien Cassio Cassiopea Cassiopee Casto Cataldo Cataleya Catalin Catarina Catena Catharina Catharine Cathrine Cathryn Catinca Cato Catrin
Catrina Catrinel Catullo Catur Caturangga Cauã Cavid Cawisadi Cawisono Cawuk Cayadi Cayla Cazimir Ceasar Cebe Ceca Cecco Cecelia Cecep Cecil Cecile
Cecilie Cecilio Cecylia Cecyliusz Cecília Cecílie Cedrick Cedrik Cedrin Celal Celasun Celeste Celestin Celestina Celestine Celestino Celestýn
Celestýna Celia Celian Celie Celil Celina Celine Celinia Celso Celâleddin Cemal Cemali Cemani Cemeti Cemplunk Cene Cengkal Cengkir Cenk Cerasela Ceren
Cerise Cesar Cesario Cevahir Cevat Ceyhun Ceyla Ceylin Ceylinaz Cezar Cezara Cezary Cezmi Chaanakya Chaaruchandra Chadd Chadrick Chahine Chahinez
Chaim Chaitan Chakor Chakradhar Chakravartee Chakravarti Chakrika Chanakya Chance Chanda Chandak Chandan Chandani Chandi Chandini Chandira Chandler
Chandni Chandra Chandraayan Chandrabhaga Chandrabhan Chandradev Chandrakala Chandraketu Chandrakin Chandramani Chandramauli Chandramohan Chandran
Chandranath Chandrani Chandraprabha Chandraswaroopa Chandravati Chanel Chanelle Chapal Chapala Charak Charity Charl Charlaine Charleen Charlemagne
Charlene Charley Charli Charlotta Charuchandra Charumati Charuvrat Charvi Chase Chasity Chaten Chatur Chatura Chaturaanan Chaturbhuj Chauncey Chaya
Chayenne Chayma Chaz Chaï Cheikhou Chekhouna Chelsea Chelsey Chelsie Cherechi Cherubino Chesley Chet Chetan Chetanaanand Cheyanne Cheyenne Chiaffredo
Chiamaka Chidaakaash Chidaatma Chidambar Chidambaram Chidananda Childebert Chilpéric Chinedu Chinmayanand Chinmayananda Chinyere Chira Chiranjeev
Chiranjeeve Chiril Chirill Chirine Chisom Chitraksh Chitrali Chitramala Chitrangada Chizoba Chloe Chrabroš Chraniboj Chranibor Chranislav Chranislava
Christer Christiaan Christiana Christiano Christie Christin Christodule Christoffer Christop Chrudoš Chrysole Chrysostome Chukwu Chval Chyna Ciaobella
Ciara Cicero Cici Cielo Cierra Cihad Cihangir Cihanşah Cilvenaz Cino Cinta Cinthia Cinzia Ciprian Cipriana Cipriano Cirano Ciriaco Ciril Cirilla
Cirillo Cirino Citlalli Citra Civan Claas Claes Clair Clarabelle Clare Clarenzio Clarisa Clarissa Clark Claud Claudien Claudiu Clavdia Clay Clea
Cleandro Clelia Clelie Clemence Clement Clementina Clementine Clemenzia Clemmie Cleo Cleofe Cleonico Cleopatra Cleophee Cleora Cleta Cletus Cleve
Clifton Climaco Clinio Clinton Clio Clodomiro Clodoveo Cloe Clorinda Cloyd Cloé Cléandre Cléry Coby Codin Codrin Codrina Codruț Codruța Coen Cointa
Colby Coleman Colins Colleen Collien Collin Colmanno Colmazio Colomba Colombano Colt Colten Colton Comfort Conception Concetta Concetto Concordio
Conner Connie Consolata Constant Constantia Constantina Constança Constanța Constatin Consuela Consuelo Cooper Cora Coralia Corbin Corbiniano Cordelia
Cordell Cordia Cordie Corene Coreno Corentine Corinna Coriolano Cornelio Cornelis Corneliu Cornell Coronato Corrine Cortez Cortney Corto Corvin Cosima
Cosma Cosmin Cosmina Costache Costante Costantino Costanza Costanzo Costel Costin Coty Coy Coşkun Coşkuner Crawford Cremenzio Crenguța Creola
Crescente Crescenzia Crescenzio Crespignano Crin Crina Crispino Cristal Cristaldo Cristea Cristiana Cristin Cristián Cristobal Cristofor Cristoforo
Cristopher Crocefissa Crocefisso Cronida Crystal Crystel Csaba Csanád Csenge Csongor Ctibor Ctibora Ctirad Ctirada Ctislav Ctislava Cullen Cumhur
Cunegonda Cuniberto Cupido Curt Cuzia Cvetka Cvijan Cvijetin Cydney Cyntie Cyprián Cyra Cyrian Cyrila Cyrine Cyryl Cândar Céleste Célian Célien Cézar
Cîhan Cübeyr Cüneyt Cătălin Cătălina Cılasun Daan Daantje Dabiživ Daciana Daciano Dacin Dacio Dada Dadap Dadi Dado Daevi Daevika Dafina Dafne Dagel
Dagmara Dagmāra Dagoberto Dahlia Daiana Daija Dainuvīte Daisha Daiwik Dajana Daksha Dakshayani Dale Daley Dalibora Daliborka Dalida Dalie Dalima
Daliman Dalimil Dalimila Dalimin Dalimír Dalimíra Daliono Dalla Dallin Dalmazio Dalton Damar Damaris Damaso Damayanti Dameon Damiana Damiano Damife
Damil Damilare Damilola Damin Damion Damián Damiána Damjan Damjanka Damla Damocle Damodara Damola Damu Dana Danae Dandak Dandapaani Dandre Dane
Dangelo Dania Danial Daniella Danielo Daniil Danijela Danika Danil Danila Danio Danique Daniswara Daniël Danjuma Danka Danko Dannie Danu Danuja Danuše
Danyka Danyl Daouda Daphne Daphnee Daphney Dara Darasimi Darby Darcy Darek Daren Darian Dariana Dariati Darie Darien Darija Darijan Darimin Darin
Darina Darine Darinka Darion Daris Dariusz Darja Darla Darleen Darlene Darmaji Darman Darmana Darmanto Darnell Daron Darrel Darrell Darren Darrick
Darrin Darrion Darron Darryl Darshan Darshwana Darsirah Dartono Daru Daruna Daryani Dasa Dashawn Dasia Datta Davey Davi Davida Davin Davina Davino
Davion Davon Davonte Davorin Davriya Davron Davud Davy Dawid Dawson Dayaamay Dayaananda Dayaanidhi Dayamayee Dayan Dayana Dayane Dayna Dayne Dağhan
Dea Deangelo Deanna Deb Debora Decebal Decimo Declan Dedric Dedrick Dee Deeksha Deen Deenabandhu Deepali Deepan Deepankar Deependra Deepesh Deeptanshu
Deeptendu Deeptiman Deeptimay Deeptimayee Deeptimoy Deeptimoyee Deevakar Defne Degna Deion Deja Dejah Dejana Dejon Dejuan Delal Delaney Delbert
Delfina Delfino Delia Delie Delilah Delinda Delizia Dell Della Delmer Delores Delpha Delphia Demarco Demarcus Demario Demet Demeter Demetra Demetria
Demetrio Demetris Demetrius Demetriusz Demilade Demiralp Demirhan Democrito Demond Demostene Dena Deneval Denisa Denisz Denizalp Denny Deodata Deodato
Deon Deondre Deontae Deonte Dereck Derick Derin Deron Derrick Derviş Derya Desanka Desdemona Deshaun Deshawn Desiderata Desiderato Desiderio Desimir
Desiree Despina Dessie Destan Destany Deste Destin Destinee Destiney Destini Destiny Dev Devadatt Devagya Devajyoti Devak Devan Devangana Devani
Devante Devasree Devdan Deven Devesh Deveshwar Devi Devika Devonte Devota Devran Devvrat Devyn Dewayne Dewey Dewi Dewitt Dex Dexx Dezider
Dhaanyalakshmi Dhana Dhanadeepa Dhanalakshmi Dhananjay Dhanapati Dhanesh Dhanpati Dhanu Dhanvin Dhara Dharani Dharitri Dharmaketu Dhatri Dhruv
Dhyanesh Dhyaneshwar Diah Diamante Diamond Dian Dianna Dianne Dianora Diar Diara Diarra Dicle Diclehan Dida Didem Didimo Didina Diede Dieke Dies
Dieudonnée Dieynaba Digambar Digambara Digdaya Dijana Dikmen Diksha Dilafruz Dilan Dilara Dilarə Dilaver Dilay Dilbar Dilber Dilberay Dildar Dildora
Dildâr Diler Dilfuza Dilhan Dillan Dillon Dilmurod Dilnoza Dilorom Dilovan Dilrabo Dilruba Dimas Dimaz Dimitrii Dimitrij Dimitrije Dimitrina Dina
Dinakar Dinda Dinesh Dinis Dinkar Dinu Dinç Dinçer Diocleziano Diodata Diodoro Diogene Diomede Dion Dione Dionigi Dionisia Dionisio Dionizy Dionýz
Dionýzos Dior Dipa Dipali Dipankar Dipendra Dipesh Diptendu Direnç Diri Dirja Dita Ditya Divaakar Divakar Divine Diviš Diviška Divjot Divna Divo Divya
Dixie Diyor Diyora Dizik Diána Diāna Djayden Djenna Dluhoš Dmitrii Dobrava Dobrila Dobromil Dobromila Dobromír Dobromíra Dobroslav Dobroslava Dochia
Dock Doda Dodato Dodo Doina Doinita Dolores Dolunay Domagoj Domen Domenic Domenica Domenick Domenik Domezio Dominick Dominika Domitille Domiziano
Domnica Dona Donalda Donaldo Donat Donatello Donavon Donka Donnell Donnie Donny Dono Donát Donáta Dorana Dorcas Dorel Doriana Doriano Dorica Dorin
Dorina Dorinel Dorit Dorián Dorka Dorli Dorotea Doroteja Doroteo Dorottya Dorris Dortha Dorthe Dorthy Doru Doubrava Doubravka Douce Dounia Douwe Dov
Dovie Dovud Doyinsola Doyle Doğan Doğanay Doğaner Doğu Draga Dragana Dragica Draginja Dragiša Dragoje Dragojlo Dragoljub Dragomir Dragos Dragoslav
Dragoș Dragutin Drahomil Drahomila Drahomír Drahomíra Drahoslav Drahoslava Drahotín Drahotína Drahoň Drahoš Drahutin Drahuše Drajat Draupadi Draža
Dražen Dren Dries Drina Dron Drona Druina Držimir Držislav Dua Duane Duanne Dubravka Dubravko Duccio Duco Ducu Dudley Duduzile Duilio Duje Dujo Dulari
Dulce Dulcinea Dulina Dumisani Dumitra Dumitrana Dumitrita Dumitru Dune Dunja Durante Durdona Durga Durgeshwari Durmuş Durodola Duru Dururbunsuz
Durward Dusty Duuk Duygu Dušana Dušanka Dušica Duška Duško Dwaipayan Dwaipayana Dwi Dyah Dylano Dyna Dzirkstīte Dzīle Dániel Dávid Dáša Dâver Dêrsim
Dîcle Dîlan Dîroj Dîrok Dóra Döndü Dündar Dünya Dürdane Dürriye Dāgs Dārta Dāvids Dāvis Děpold Dětmar Dětřich Dəniz Earlene Earline Earnest Earnestine
Easter Easton Ebba Ebe Eberardo Ebiere Ebin Ebiowei Ebkızı Ebony Ebren Ebunoluwa Ebuzer Ecaterina Ecclesio Ecehan Ecem Ecevit Ecmel Ecrin Ecvet Eda
Edd Edda Eddi Ede Edelberga Eden Edgardo Edgaro Edhem Edil Edilberto Edison Edita Editta Ediz Edmondo Eduarda Eduards Edvarda Edvin Edvín Edvīns
Edwardo Edwina Edyta Edyth Edythe Edīte Edžus Eef Eefje Eekalabya Eeva Efe Effie Efim Efimia Efisio Efken Eflah Efraim Efrain Efrem Efren Efrosinia
Efsun Eftalya Eftimia Eftimie Ega Ege Egemen Egeo Egidio Eginardo Egisto Egizia Egle Egmont Egona Egor Egīls Eino Einārs Eižens Eja Eka Ekaaksh
Ekadant Ekaksh Ekalavya Ekaling Ekaparnika Ekdant Ekeç Ekim Ekin Ekmel Eko Ekow Ekundayo Eladio Elaide Elaina Elakshi Elanur Elbek Elbert Elda Eldon
Eldor Eldora Eldred Eldridge Elea Eleanora Eleanore Eleazar Electa Elektra Eleni Elenor Elenora Eleonora Eleonore Eleonoro Eleonóra Elettra Eleuterio
Elfrieda Elfrída Elfrīda Elgin Eli Elia Eliabeth Eliah Eliahou Elian Eliana Eliano Eliasz Elide Eliel Eliette Elifio Eligio Elija Elimena Elin Elina
Eline Elinor Elinore Eliodoro Elion Eliona Elior Eliot Elisabet Elisabeta Elisaveta Elisea Eliseo Elisha Elissa Elita Eliza Elizabet Elizabeta
Elizabeto Elizaveta Elize Elizej Elizeus Elizo Eliáš Eliška Elka Elkin Ellada Elli Ellsworth Elly Elma Elmar Elmas Elmer Elmira Elmo Elmore Elmurod
Elmārs Elmīra Elna Elnarə Elnora Elnur Eloan Eloane Elodia Elody Elogio Eloisa Eloise Elona Elone Elora Elouan Elouise Eloy Eloá Elpidio Elroy Elsbeth
Else Elsie Elta Elti Eluh Elva Elvan Elvera Elvezio Elvia Elvie Elvin Elvina Elvino Elvira Elvíra Elvīra Elwin Elwira Elwyn Elya Elyanora Elyne Elynn
Elyor Elyse Elyssa Elyès Elza Elçin Elène Eléanore Elías Elísio Elīna Elīza Ema Eman Emanoil Emanuel Emanuela Emanuelly Emanuil Emas Embuh Emced
Emelia Emelie Emely Emerald Emerich Emery Emese Emi Emidio Emie Emiel Emili Emilia Emilian Emiliana Emilija Emilijan Emilián Emir Emirhan Emmalee
Emmelie Emmely Emmerico Emmet Emmi Emmie Emmitt Emna Emong Emory Empirio Empluk Emrah Emrullah Emy Emília Emílie Emīlija Emīls Ena Enakshi Endah Ender
Enderun Endra Endrigo Enea Enecone Enes Enid Enie Enimia Enio Eniola Enis Enise Enna Enno Enoch Enola Enos Ensar Ensio Enteng Enya Enyo Ephraim Era
Eracla Eraclide Eraldo Eralp Erardo Erasmo Erast Eray Erazim Erazmus Erberk Erberto Ercolano Ercole Ercüment Erda Erdeni Erdenikatun Erdeniözük Erdinç
Erel Eremia Eren Erenia Erentüz Ergene Ergenekatun Ergin Ergün Ergüner Erhan Erhard Eriberto Erick Ericka Erico Erine Erinç Erke Erkki Erkâm Erkân
Erma Erman Ermelinda Ermen Ermenegarda Ermenegilda Ermenegildo Ermes Ermete Ermilo Erminia Erminio Ermīns Erna Ernesta Ernestina Ernestino Ernestīne
Erneĉjo Ernie Eron Eros Ersilia Ersin Ertan Erten Ertenözük Ertuğrul Ervin Ervín Ervína Ervīns Eryn Erçin Erşan Esat Esaù Esben Esen Esenbike Eser
Esha Eshana Eshita Esi Esin Esma Esmee Esmeray Esmira Esmée Esse Essie Esta Estefanía Estel Estela Estell Estella Ester Estera Esterina Estevan
Estiawan Estiono Estrella Esuperio Esupofo Eszter Etela Eterie Etha Ethann Ethelyn Ethem Ethyl Etil Ettie Eubert Eudochia Eudokia Eudoksja Eudora
Eudoxe Eufebio Eufemia Eufemio Eufrasia Eufronio Eufrosina Eufrozina Eufrozína Eugenia Eugenie Eugeniu Eugeniusz Eugénia Eula Eulah Eulalia Eulálie
Euna Eunice Eunika Euridice Eusebia Eusebie Eusebiu Eusebius Euseo Eustațiu Eustorgio Eustosio Eustracjusz Eusèbe Eusébie Eutalia Eutalio Evald Evaldo
Evalyn Evandro Evangelina Evangeline Evanghelina Evann Evans Evar Evarist Evaristo Evasio Evdochia Evdokija Eve Evelien Eveliina Evelin Evelina
Evelino Evelína Evelīna Even Everardo Everett Everette Evert Evgheni Evghenia Evghenii Evi Evidio Evie Evodio Evran Evremondo Evren Evy Evîn Evşen
Evžen Evženie Ewa Ewatomi Ewelina Ewell Ewenn Eya Eyal Eyiz Eylül Eymen Eyram Eytan Eythan Eyüp Eyşan Ezechiel Ezechiele Ezekiel Ezrak Eğrim Eşref
Faas Fabia Fabiana Fabie Fabijan Fabián Fabiána Fabiënne Fabrícia Fabrício Fadekemi Faderera Fadime Fady Fadıl Fae Fahrettin Fahri Fahriddin Fahriye
Fahrünissa Faik Faiq Faith Faizah Falba Falk Famiano Famke Fanika Fanni Fannie Fanta Fantin Fanyana Fara Farangiz Fardau Farhunnisa Farruh Faruk Fasih
Fathonah Fatih Fatimo Fatimə Fatin Fatouma Fatoş Faust Fausta Faustina Faustino Faustýn Faustýna Favian Fay Faya Fayen Fayenne Faysal Fayzbek Fazilat
Fazilet Fazio Fazliddin Fazlı Fazullah Fazıl Febe Febi Febriana Febrina Feda Fedai Fedde Fedele Fedor Fedora Fedro Fehime Fehintola Fehmi Felice
Felicia Feliciano Felicie Felicien Felicita Felicitas Felicián Feliks Felina Feline Felipa Felton Felícia Felície Fem Femke Femm Fender Fenja Fenna
Fenne Feodor Feodora Feodosia Ferah Feramuz Feramuş Feray Ferda Ferdi Ferdinanda Ferdynanda Ferhan Feride Feridun Feriel Feriha Ferman Fermiano Fermin
Fermo Fern Ferne Ferre Ferruccio Ferruh Feruza Feryel Festo Fevronia Fevzi Feyyaz Feyzullah Fiammetta Fibikemi Fidan Fidelie Fidelius Fidenziano
Fidenzio Fidèle Fieke Fien Fiene Fiep Fiete Fiifi Fikayomi Fikri Fikriye Filemon Filibert Filiberto Filip Filipino Filipp Filiz Filofteia Filomen
Filomena Filomeno Filoména Filotije Filou Fily Fine Finia Finja Finlay Finley Finn Finnja Finnley Fionn Fiordaliso Fiore Fiorella Fiorenza Fiorenziano
Fiorenzo Firdavs Firdevs Firuzə Fitrat Fitri Fitria Fitriani Flaminia Flavia Flaviana Flaviano Flaviu Flavius Flavián Fleano Fleta Fleur Flip Flo
Floare Floarea Flodoard Floor Floortje Flor Florea Florencia Florencio Florencja Florentina Florentýn Florentýna Florența Florestan Floriana Floriano
Florica Florida Floridia Florie Florina Floris Florián Flossie Floy Flurin Flurina Flynn Flóra Foca Fode Folashade Folco Folu Ford Forest Forrest
Fortunata Fortunato Fortunát Fortuné Fortunée Fosca Fosco Foss Foster Fotih Fotima Foucauld Fran Franc Francette Franci Francia Francisc Francisca
Francisko Franciszka Francois Franjo Franka Františka Freda Freddie Frederic Frederica Frederick Frederico Frederike Frederiko Frederique Fredrick
Fredy Freeda Freek Freeman Freida Freja Frenkie Frido Fridolin Fridolín Fridrich Frieda Friederike Frontiniano Frusina Fruzsina Fryderyk Fráňa Frída
Frīda Fuat Fulberto Fulcran Fuldem Fulden Fulgenzio Fulvia Fulya Funani Funda Funmilade Funmilayo Furio Furkan Furkân Furman Furseo Fuscolo Fuzuli
Fynn Fábio Fâlih Féba Féline Füreyya Füruzan Füsun Fərqanə Fərəh Fəxriyyə Gabe Gabi Gabriele Gabrielo Gabrijela Gabriël Gad Gada Gadang Gading Gadis
Gaduh Gaetan Gaffar Gagan Gage Gaglioffo Gaia Gail Gaiman Gaio Gaj Gaja Gajaadhar Gajabahu Gajadhar Gajana Gajbaahu Gala Galak Galang Galar Galatea
Galdino Galeazzo Galfryd Galih Galileo Galiono Gallicano Galuh Galur Gaman Gamani Gamanto Gambira Gamblang Gamze Ganak Ganaka Ganapati Ganda Gandewa
Gandharv Gandharva Gandi Gandolfo Ganep Ganesha Gangesh Gangsa Gangsar Ganjaran Gantar Gara Garan Garang Garda Gardner Garett Garfield Garik Garika
Garimberto Garland Garnet Garnett Garnier Garret Garrett Garrick Garrison Garud Garuda Gaspare Gasti Gastone Gastono Gati Gatik Gatot Gatra Gatsha
Gaud Gaudenzia Gaudenzio Gaudino Gauraang Gaurang Gauranga Gautama Gautami Gautiero Gavino Gavril Gavrilo Gavxar Gawati Gayatri Gaye Gayle Gazanfer
Gazi Gašpar Gašper Gbadebo Gbeminiyi Gbemisola Gbolahan Gbowoade Geanina Gedeon Gedeone Geeta Geetanjali Gejza Gelila Gelin Gelincik Gellért Gelsomina
Geltrude Gelu Gema Gemine Gemini Geminiano Genadij Gencer Generosa Generoso Genesia Genesio Genesis Geneva Genevieve Genoveffa Genoveva Genta Gentile
Genziano Gențiana Geo Georgel Georgeta Georgian Georgiana Georgianna Georgije Georgo Geovanni Geovanny Geovany Geralda Geraldina Gerarda Gerardina
Gerasim Gerasimo Gerazim Gerazym Gerberge Gerbert Geremia Gergely Gergő Gerharda Gerino German Germana Germano Germán Gerolamo Geronimo Geronzio
Gerrit Gerson Gertruda Gertrudo Gertrúda Gervasio Gesualdo Geta Gevheri Ghaliyati Ghanaanand Ghanashyam Ghani Ghanshyam Ghenadi Ghenadie Ghennadi
Gheorghi Gheorghii Gheorghina Gheorghiță Gherardo Gherghina Gherman Ghita Ghiță Gia Giacinta Giacinto Giacobbe Giada Giadero Giambattista Gian
Gianbattista Giandomenico Gianina Gianmaria Gianmario Gianna Gianpaolo Gianpiero Gianpietro Gianuario Giasone Gibran Gicu Gică Gideon Giel Gifty
Gigliola Gijs Gil Gilang Gilberta Gilda Gildo Giles Giliola Gillo Gineto Ginevra Ginewra Gioacchina Gioacchino Giobbe Gioberto Gioconda Giocondo
Gioele Gioia Gion Giona Gionata Giordano Giorgian Giorgiana Giosuele Giosuè Giotto Giovani Giovanna Giovanny Giove Gioventino Giovenzio Girardo Girart
Giray Giri Girija Girik Girika Girindra Giriraaj Giriraj Girish Girja Girolamo Gisella Gislebert Gisselle Gita Gitanjali Giuda Giuditta Giuliana
Giulitta Giuseppa Giusta Giustiniano Giusto Gizela Gizem Gladyce Glauco Gleb Glenna Glennie Gligorije Glorie Gobinda Godeberta Godfrey Godiva Goffredo
Golden Golia Golub Gomberto Gonca Gondebaud Gondulfo Gonerio Gonsalwy Gonthier Gonzaga Gopaal Gopal Gopee Gopi Gorakhanatha Gorakhnath Gorana Goranka
Gorazd Gordan Gordana Gordiano Gosto Goswamee Goswami Gottardo Gotum Goundo Gouranga Goutam Govinda Grace Gracie Graciela Graciliano Gracián Graciána
Gracja Gradimir Grady Grato Grayce Grayson Grazia Graziana Gražina Grațian Grațiana Grațiela Gregoire Gregoria Gregorian Gregorio Gretchen Greyson
Grga Grgo Grgur Griffin Grigore Grigorije Grimaldo Griselda Grizelda Grover Grozdana Gry Grácie Gréta Gualberto Gualtiero Gudakesa Gudakesha Gudrīte
Guelfo Guenda Guendalina Guerrino Gui Guiberto Guilhemine Guillermina Guiscardo Guiseppe Gula Gulbahar Gulbaxor Gulchexra Gulistan Guljamol Guljaxon
Gulnora Gulnoza Guloy Gulseren Gulsora Gulzira Gulzoda Gumesindo Gun Gundelinda Gunnel Gunner Gunārs Gurdev Guru Gus Gussie Gust Gustava Gustavine
Gustavino Gustáv Guus Guusje Guyot Guérin Gvendolina Gvendolína Gvozden Gwendolyn Gwido Gál Géza Gökalp Gökben Gökbörü Gökmen Göknur Gökçe Gökçegöl
Gökçen Gökçiçek Gökşin Gönenç Göngör Gönül Göran Görkem Görün Gövhər Gözde Gúbio Güher Gül Gülay Gülbahar Gülben Güldem Gülden Güldeste Gülegen
Gülemen Gülen Güler Gülgün Gülhan Gülnaz Gülpembe Gülriz Gülsen Gülsüm Gültekin Gülçin Gülümser Gülşen Gülər Gümüş Gün Günay Gündoğdu Gündoğmuş Güner
Güneş Güngör Güniz Günnur Günsel Günseli Günyaruk Günçiçek Gürbüz Gürcan Gürdal Gürhan Gürkan Gürol Gürsel Güven Güvenalp Güvercin Güzey Gıyas Gűnter
Habbab Habil Haby Hacib Hadja Hadley Hadriel Hafi Hafshah Hafız Hagen Hailee Hailie Hairyanto Hajar Hakem Haki Hakkı Hal Haldun Hale Haleigh Haley
Halie Halil Halina Halit Hallie Haluk Hamdullah Hami Hamima Hamish Hamit Hammâd Hamsini Hamzah Hanae Hanaé Handan Hanefi Hanga Hanna Hannabel Hannele
Hanno Hannu Hansjörg Hanspeter Hansruedi Hansueli Hanuš Haralamb Haralambie Hardana Hardi Hardouin Hardy Hari Harimurti Harinakshi Harinarayan Harit
Harita Harja Harjasa Harjaya Harjo Harley Harmon Harmony Haron Harouna Haroune Harper Harsana Harsanto Harsaya Hartaka Hartana Harto Hasano Haseki
Hasibi Hasim Hasin Haskell Hasna Hassie Hasta Hatip Hatouma Hattie Hattâb Hauke Hava Havel Haven Havla Hawa Hawar Haya Hayal Hayali Hayati Haydar
Hayden Haylee Hayley Haylie Hazan Hazar Hazle Hazım Haşim Haşmet Haštal Heaven Heber Heda Hedda Hedvig Hedviga Hedvigo Hedvika Heema Heidrun Heikki
Hein Heitor Heja Hektoro Helene Heleno Helie Helin Helios Hellen Helmer Heloise Heloísa Heloïse Helèna Helène Helēna Henderson Hendra Hendri Hendrika
Hennes Henrich Henrick Henrie Henrieta Henrieto Henrietta Henryka Heracleea Herberta Herluin Herman Hermenegildo Hermina Herminia Herminio Hermiono
Hermína Hermīne Hershel Hertha Heru Heryanto Hester Hesti Hettie Heval Heřman Hiba Hicabi Hidaya Hidde Hieronim Hikmat Hikmet Hilal Hilar Hilarion
Hilarius Hilary Hilbert Hildebert Hildegard Hillard Hillel Hilma Hilmi Hilola Hilton Himadri Himani Himawan Himmet Hincmar Hipolit Hipolito Hira Hiram
Hiranmay Hiranmaya Hiranya Hişam Hlengiwe Hojimurod Holden Hollie Hollis Homero Homér Honor Honore Honorius Hope Horacy Horațiu Horea Hortensia
Hortensie Hortenzia Hortenzie Horymír Horymíra Horác Hosea Hosiyat Hostimil Hostimila Hostimír Hostimíra Hostislav Hostislava Hostivít Hovard Howell
Hoyt Hozan Hrvoj Hrvoje Hrvojka Huberto Hud Hulda Hulki Humaira Humay Humberto Hunor Hunter Hurram Hurshida Hurşit Husein Husida Husnida Husniya
Husnora Huub Huzeyfe Hvalimir Hvězdoslav Hvězdoslava Hyacint Hyacinta Hyman Hynek Hypolit Háta Hâdi Hâlis Hâtem Håkon Hédelin Hélio Hêvî Hüccet Hüdayi
Hüdâvendigâr Hülya Hüma Hümayun Hümeyra Hüner Hüriyə Hürkan Hüsameddin Hüsamettin Hüsnü Hüsrev Hıfzı Hızır Iacob Iacopo Iacopone Iacov Iago Iana Iancu
Ianina Ianira Ianis Ianna Ianos Iaroslav Iaroslava Iasmina Iban Ibidapo Ibironke Ibodulloh Iboja Ibou Ibra Ibrani Ibrohim Ibukunoluwa Ibun Ica Icaro
Icha Icie Icilio Idan Idea Idell Idella Ido Idowu Idy Ieremia Ifa Ifeanyichukwu Ifeoluwa Ifeoma Iffar Ifora Ifunanya Ige Iginia Iginio Igino Ignacio
Ignacy Ignatius Ignjat Ignác Ignácie Ignát Ignáta Igori Ihsan Ihtiyor Ika Ikenna Ikeoluwa Ikhidie Ikhsan Ikin Ikrom Ila Ilai Ilana Ilaria Ilarie
Ilario Ilarion Ilay Ilayda Ilaçın Ilda Ildebrando Ildefonso Ildegarda Ildegonda Ildika Ileana Ilene Ilenia Ilgmārs Ilgın Ilian Iliana Iliane Ilias
Ilies Ilija Ilinca Ilinka Ilja Iljana Ilko Illidio Illuminato Ilmari Ilmārs Ilona Ilsa Ilva Ilyan Ilyana Ilyane Ilyass Ilyess Ilyos Ilyès Ilza Ilzo
Ima Imam Iman Imani Imen Imene Imke Immacolata Immacolato Imogene Imoleoluwa Imrich Imron Imène Ina Inanç Inara Incoronata Indah Inder Indra Indriķis
Indro Indy Inesa Inessa Inez Inga Ingeborga Ingmārs Ingrida Ingrīda Ingūna Inioluwa Inja Inka Inkeri Inna Innocent Innocente Innocenty Innocenza
Innocenzo Ino Inocenc Inocențiu Insa Intan Inyoni Inéz Inês Inës Ināra Inārs Ioan Ioanina Iolanda Iole Ion Iona Ione Ionel Ionela Ionelia Ionică Ionne
Ionuț Iorio Iosefina Iosif Ippocrate Ippolito Iraida Irawati Irem Iremide Irenej Ireneo Ireneus Ireneusz Ireno Ireti Iretioluwa Irfan Iriana Iride
Iridenta Irinel Irmak Irmeli Irmina Irnanto Iroda Irsad Irwan Iryna Irēna Isa Isabela Isabell Isabelly Isac Isacco Isadora Isadore Isai Isaia Isaiah
Isak Ischirione Ise Isee Iseoluwa Ishaq Ishola Iside Isidor Isidora Isidoro Isidro Isioma Isis Isisa Isla Islom Ismaele Ismaïla Ismoil Ismérie Isobel
Isolda Isom Isotta Isra Israa Issac Issiaka Isık Isığ Ita Italia Italo Itri Itunuoluwa Itzel Itır Iulia Iulian Iuliana Iuliu Iuri Iurie Iurii Iustin
Iustina Iustinian Iva Ivah Ivanna Ivano Ivanoe Ivančica Ivek Iven Ivetta Ivna Ivona Ivone Ivonne Ivor Ivory Ivy Iwan Iyabode Iyad Iyadunni Iyanuoluwa
Iyed Iyinoluwa Iyık Iyıktağ Iza Izaak Izabela Izabella Izaiah Izaiáš Izajasz Izako Ize Izia Izidor Izidora Izmael Izolda Izoldo Iztok Izydor Izzy Izák
Iľja Iŝmaelo Işık Işıl Işılay Işın Işıner Işığ Jaakko Jabal Jabari Jabulile Jace Jacek Jacey Jacinto Jackeline Jacklyn Jackson Jaclyn Jaco Jacoba
Jacobo Jacobus Jacquelyn Jacynthe Jad Jada Jadesola Jadon Jadran Jadrana Jadranka Jadranko Jadro Jadwiga Jadyn Jaeden Jael Jaelynn Jaeman Jaga
Jagadish Jagadisha Jagapati Jagaraga Jagathi Jagdeep Jagdish Jagica Jagmeet Jahnu Jai Jaida Jaiden Jail Jailey Jailyn Jaiman Jaimini Jaimy Jairo Jais
Jaivey Jaka Jakayla Jakelino Jakobino Jakobo Jakov Jakuba Jakubina Jakubka Jale Jaleel Jalen Jalol Jalon Jalou Jalyn Jalə Jamaal Jamalia Jamar
Jamarcus Jameson Jamey Jamir Jamiro Jamison Jammie Jamol Jamshid Jana Janae Janaína Janek Janelle Janessa Janeta Jani Janica Janick Janie Janin Janina
Janis Janiya Janja Janjo Janka Janko Janna Jannah Janne Jannek Jannes Janni Jannie Jannik Jannis Jano Janosch Janusz Jany Janīna Japhet Jaquan
Jaquelin Jaqueline Jara Jaren Jarmil Jarmila Jarne Jarno Jaro Jarod Jarolím Jarolíma Jaromil Jaromír Jaromíra Jaron Jaroslava Jarred Jarrell Jarret
Jarrett Jarrod Jarwa Jarwadi Jarwi Jasen Jasenko Jasin Jasmani Jasmijn Jasmin Jasmina Jasmína Jasmīna Jasna Jasněna Jasoň Jasper Jassem Jasur Jaswadi
Jati Jatmiko Jaunita Jautrīte Javas Javlon Javohir Javon Javonte Jawed Jax Jaxon Jaxx Jayadi Jayce Jaycee Jayda Jayde Jaydon Jayeng Jaylan Jaylano
Jaylen Jaylin Jaylinn Jaylon Jayme Jayson Jayvano Jazlyn Jazmin Jazmyn Jazmyne Jazz Jazzlyn Jazzlynn Jeana Jeanette Jeanie Jeannel Jed Jedediah
Jedidiah Jef Jefferey Jeffery Jeffry Jefri Jela Jelica Jelisaveta Jelita Jelka Jella Jelle Jelmer Jelte Jena Jenel Jenifer Jenna Jennah Jennie
Jennings Jennyfer Jenovéfa Jensen Jente Jeppe Jerad Jerald Jeramie Jeramy Jerel Jeremi Jeremiah Jeremias Jeremiasz Jeremie Jeremiáš Jerguš Jermain
Jermaine Jermey Jernej Jerod Jerome Jeromy Jeroným Jerrell Jerrod Jerrold Jerôme Jesika Jessika Jesslyn Jesslynn Jessyca Jett Jette Jettie Jevgeņijs
Jevon Jevrosima Jewel Jewell Jezdimir Ješa Jibril Jidde Jil Jiljí Jillian Jimi Jimmie Jimram Jinane Jinawi Jindra Jindřich Jindřiška Jinte Jinthe Jip
Jitender Jitendra Jitka Jiyan Jiřina Joah Joakimo Joanie Joann Joannie Joanny Joany Joas Job Jodi Joelina Joeline Joelle Joep Joes Joesph Johana
Johanino Johano Johanĉjo Johathan Johnathan Johnathon Johnnie Johnpaul Johnson Jolana Jolanda Jolanta Jolayemi Joleen Jolie Jolien Jolijn Jolin Jolina
Joline Jona Jonah Jonatan Jonatano Jonathon Jonna Jono Jonte Jonáš Joojo Jop Jordana Jordon Jordy Jordyn Jorga Jorin Jorn Jorrit Jort Joscha Joschua
Josefa Josefien Josefin Josefina Josefine Josefína Josephin Joshuah Josiah Josianne Josie Josipa Joso Josua Josue Josuo Josy Joud Jovana Jovani
Jovanka Jovanny Jovany Jovin Joya Jozefa Jozefino Jozefo Jozefína Jozue Joĉjo Joŝiko Joško Jošt Joža Jože Jožef Jožica Juda Judah Judd Judge Judita
Judito Judson Judyta Judīte Jugoslav Juhani Juho Jula Julan Jule Juli Juliane Julide Juliet Julieta Julieto Juliino Julijana Julika Julina Julita
Juliusz Juliána Juliëtte Jumadi Jumagul Jumari Juna Junayd Junior Junius Juno Junon Jur Juraj Jure Juri Jurre Jurģis Jusra Juste Justen Justeno
Justina Juston Justus Justyn Justyna Justína Justýn Justýna Justīne Jusuf Juta Juul Juvenal Juwan Juwon Jyoti Jyotis Jyotsana Jáchym Ján Jázmin
Jéssica Józefina József Jörgen Jørgen Júlia Júlio Július Jürg Jānis Jāzeps Jēkabs Jūlija Jūlijs Jūsma Kaat Kabil Kacey Kaci Kacie Kacper Kacung Kade
Kadem Kaden Kadidiatou Kadin Kadrican Kadriye Kady Kadı Kaela Kaelyn Kagiso Kai Kaia Kailee Kailey Kailyn Kairav Kaitlin Kaitlyn Kaj Kajen Kajetán
Kala Kale Kalea Kaleb Kaleigh Kalender Kalervo Kalevi Kaley Kali Kalidou Kalim Kalinda Kalinik Kalistrat Kalle Kallie Kalpana Kalyani Kama Kamalesh
Kamaria Kambali Kamber Kamelya Kameron Kamidin Kamila Kamile Kamilla Kamille Kamla Kamlesh Kamol Kamola Kamoliddin Kamran Kamren Kamron Kamryn Kamuran
Kanaka Kanchan Kancı Kanda Kane Kani Kania Kanishka Kannan Kannen Kanti Kançı Kapgar Karaca Karahan Karak Karam Karamba Karamoko Karan Karaça Kardi
Kareem Kargılaç Kariane Karimah Kariman Karina Karja Karla Karlee Karley Karli Karlie Karlijn Karlo Karlotta Karlıgaç Karma Karman Karmela Karmen
Karmeno Karna Karol Karolann Karoliina Karolino Karolo Karolína Karsa Karsana Karson Karta Karthik Kartik Kartika Karunanidhi Karya Karīna Kasandra
Kasey Kashyap Kashyapi Kasim Kasiran Kasiyah Kasián Kasper Kassandra Kassim Kastor Kasusra Kasım Kata Katariina Katarína Katelin Katelyn Katelynn
Katerino Kateřina Katheryn Kathlyn Kathrin Kathrine Kathryne Katica Katija Katina Katja Katlyn Katlynn Kato Katrin Katrine Katryn Katrīna Kattie Katun
Katunkız Kavon Kawa Kawaca Kawaya Kawtar Kaya Kayaalp Kayacık Kayaçık Kaycee Kayden Kayla Kaylah Kaylee Kayleigh Kayley Kayli Kayliah Kaylie Kaylin
Kayna Kaynak Kayode Kayra Kays Kayun Kayça Kazanç Kazi Kazimír Kazimíra Kazkatun Kaïna Kağan Kašpar Keagan Keano Keara Keaton Keegan Keeley Keely
Keenan Keerti Keet Kehinde Keisha Keji Kekik Keklik Keleş Kellen Kelley Kelli Kellie Kelsi Kelsie Kelton Kelya Kelyan Kemalettin Kemba Kemi Kemâl
Kenari Kende Kendra Kenes Kenna Kennedi Kennedy Kennith Keno Kensi Kenton Kenyatta Kenyon Kenzi Kenzie Kenzo Kenzy Keon Kepez Keramet Kerami Keremşah
Keren Kerim Kerstin Keshaun Keshawn Kesme Ketsia Keven Kevon Kevser Keyan Keyken Keyla Keyon Keyshawn Kezia Kezlik Keşşaf Kgabu Khadidiatou Khanyisile
Khem Khethiwe Khoudia Khulekani Kian Kiana Kiandra Kianna Kiano Kiara Kiarra Kick Kiera Kieran Kika Kikelomo Kiki Kiley Kilián Kilyan Kimberley
Kimberly Kimo Kin Kincső King Kinga Kiné Kip Kira Kiran Kirana Kiraz Kirilo Kirstin Kirti Kitty Kiyan Kjeld Klanjo Klara Klarencjusz Klaro Klaudie
Klaudius Klaudiusz Klaudián Klaŭdino Klaŭdo Klea Klemen Klemens Klementina Klementino Klementyna Klementýna Kleopatra Kleopatro Kliment Klitemnestro
Klotildo Klotylda Klára Kléber Klāra Klāvs Knuto Koby Kody Koen Kojo Koko Kolawole Kolby Kole Koleta Koloman Kolombín Kolombína Kolos Kolumbán
Kolumbín Kolumbína Komil Komila Komron Konrád Konrāds Konstance Konstancie Konstancja Konstanty Konstantyn Konstantýn Konstantīns Konsuela Konzuela
Konštantín Kopano Kora Koralia Korbin Kordula Korede Korey Korina Korinna Korkut Kornel Korneli Kornelia Kornelius Korneliusz Kornél Kornélia Kornélie
Kory Kosma Kosmas Kosta Koçer Kraig Krasava Krasomil Krasomila Krasoslav Kreuzo Krijn Krimhildo Krishnadas Krishnadasa Krista Kristi Kristie Kristiina
Kristijan Kristine Kristino Kristián Kristiāna Kristiāns Kristjan Kristofer Kristopher Kristy Kristína Kristóf Kristýna Kristīne Krisztián Krisztofer
Krišjānis Krišs Krištof Krsto Kruno Krunoslav Krystal Krystel Krystina Krystyna Kryšpín Kryštof Ksantipo Ksawera Ksawery Ksenija Ksenofont Kubad Kubat
Kubilay Kubra Kubura Kuddusi Kujoe Kumar Kumari Kumru Kumuda Kumush Kuncara Kunhuta Kunthara Kurnia Kurtis Kusuma Kutbettin Kuzey Kuzman Kvetoslava
Kvido Květa Květoslav Květoslava Květoň Květoš Květuše Kwabena Kwadwo Kwaku Kwamena Kwasi Kweku Kwesi Kwintyn Kyan Kyano Kyara Kyla Kylee Kyleigh
Kyler Kyliann Kyllikki Kyra Kâmil Kâzım Kéba Köksal Kübra Kürşad Kārlis Kımız Kımızalma Kımızalmıla Kımızın Kırgavul Kırlangıç Kırçiçek Kısmet Kıvanç
Kıvılcım Kıymet Kızdurmuş Kızılalma Křesomysl Křišťan Laal Labuh Lacey Lachlan Lacy Lada Ladarius Ladina Ladislao Ladislau Ladji Lahna Lai Laia Laila
Laisha Lajos Laksana Lakshman Lakshmidhar Lakshminath Laksita Lal Lala Lale Lalie Lalita Lalə Lamberto Lamih Lamiyə Lamont Lanang Lance Lancilotto
Landen Lander Landolfo Lane Laney Lanfranco Langa Langgeng Lanjar Lantar Laras Larina Larisa Larissa Laron Larue Larysa Lascăr Lasmanto Lasmono
Lassana Laswi Latif Latife Latika Latofat Latoya Laurane Laurenc Laurencie Laurencja Laurencjusz Laurens Laurentia Laurentino Laurentiu Laurenty
Laurentyna Laurenz Laurenția Laurențiu Lauretta Lauri Laurian Lauriano Laurin Laury Laurène Lautone Lava Lavada Lavanya Lavern Laverna Laverne Lavina
Lavinia Lavinio Lavon Lavonne Lavínia Lavīze Lawrencia Lawson Laxman Laxmi Layana Layanah Laylo Layne Lazar Lazaro Laziz Lazzaro Lazăr Laŭrenco Laŭro
Lea Lean Leana Leander Leandr Leandra Leandre Leane Leann Leanna Leanne Leano Leart Leatha Leda Ledion Leela Leelou Leena Leendert Lega Legawa Lehna
Leia Leila Leilani Lejla Leke Lela Lelah Leland Lelia Leman Lembah Lemide Lempi Lemuel Lenia Lenja Lenka Lenn Lenna Lennard Lenne Lennert Lenni Lennie
Lennon Lennox Lenny Lenora Lenore Leny Lenya Leodegar Leokádie Leola Leona Leoni Leonia Leonida Leonidas Leonie Leonilda Leonio Leonis Leono Leonora
Leonore Leontin Leontina Leontine Leontýn Leontýna Leontīne Leonzio Leonīda Leonīds Leopardo Leopolda Leopoldina Leopoldine Leopoldino Leopoldýna
Leora Leposava Lera Lerato Lere Lerzan Lesana Lesly Lessie Lestari Leta Letha Leticie Letitia Letiția Letterio Letícia Leu Leufroy Levana Levente Levi
Levin Levio Levke Levoslav Levy Lew Lewin Lexi Lexie Lexus Leya Leyan Leyna Leïna Lešek Lia Liah Lian Liana Liara Lias Libbie Libby Liberata Liberato
Liberatore Liberio Libero Liberto Libor Libora Liboria Liborio Liboslav Liboslava Libuša Libuše Libère Liběna Licia Lică Lida Lidania Lidija Lidio
Lidmila Lidya Lieke Lien Liene Lieto Lieuwe Lieve Lieze Ligia Liisa Liliana Lilianna Lilie Lilien Lilio Lilith Liliya Liliána Liliāna Lilla Lilli
Lillian Lilliana Lillie Lilwenn Lilya Lilyan Liman Limar Lincoln Linde Linett Linn Linne Linnea Linnie Linnéa Linoy Linoï Lintang Linus Linwood Lio
Lioara Lior Liora Liron Lirone Lis Lisandro Lisann Lisanne Liselotte Lital Litzy Liuba Liubov Liubovi Liudmila Liusea Liva Liviana Livie Livino Livio
Livius Liya Liyah Liyam Liyan Liyana Lizbeth Lize Lizeth Lizz Lizzie Lizzy Liétald Liāna Ljiljana Ljuba Ljubica Ljubiša Ljubomir Ljudevit Llewellyn
Lobar Lodovica Lodovico Loek Loes Loet Lohan Lolade Loma Lon London Lone Longin Lonie Lonnie Lonny Lonzo Lora Lore Loreen Lorelei Lorella Loren Lorenc
Lorene Loreno Lorenza Loreta Lori Lorian Loriana Lorik Lorin Lorine Lorna Lota Lotar Lott Lotta Lotti Lottie Loua Louan Louann Louay Louca Louie Louka
Loula Louna Lounis Loup Louvenia Lova Lovisa Lovorka Lovro Lowell Lowie Loy Loyal Loyce Loïs Loïse Lua Luan Luana Lubin Lubomír Lubomíra Lubor
Luboslav Luboslava Luboš Lucca Lucențiu Lucian Lucica Lucija Lucijan Lucilla Lucious Lucius Lucián Luciána Lucja Lucjan Lucretia Lucrezia Lucreția
Lucrețiu Lucía Ludano Ludie Ludivoj Ludiše Ludolphe Ludomír Ludomíra Ludoslav Ludoslava Ludovico Ludovikino Ludoviko Ludvig Ludvika Ludvík Ludvíka
Ludwik Ludwika Luděk Lue Luella Luena Luhung Luigia Luise Lujza Luk Lukas Lukhona Lukita Lukman Luko Lukrecius Lukrécie Lukáš Lulu Luluh Lulut
Luminita Luminița Luminosa Lumír Lumíra Lungelo Lungu Lupe Lura Lurhur Lurline Lutfan Lutfi Lutfiya Lutfulloh Luthfi Lutibor Lutobor Lutz Luus Luwar
Luwes Lux Luzie Luďka Luīze Lwandle Lyam Lyan Lyana Lyda Lyla Lyle Lylia Lyn Lynda Lyne Lynette Lynne Lyric Lysanne Léana Léda Léonne Lévi Lívia Lîlan
Lîrîk Lütfi Lütfullah Lýdia Lýdie Lāsma Lăcrămioara Lība Līga Līksma Līna Līva Līvija Līze Lūcija Ləman Maad Maaike Maan Maarit Maartje Maas Maayane
Mabela Mabelle Mable Mabruk Mac Maca Macaria Macario Maccabeo Mace Maceo Macey Maci Macie Mack Mackenzie Mactar Macy Madalena Madaline Madalyn
Maddison Maddox Madelief Madeline Madelyn Madelynn Madge Madid Madie Madilyn Madina Madisen Madisyn Madita Madlaina Madleen Madlen Mady Madyson Mae
Maegan Mael Maelle Maelys Maes Maeve Maffeo Magdalen Magdaleno Magdaléna Maggiorino Magno Magnolia Maguette Mahan Mahe Mahendra Maher Mahesa Mahesh
Maheswar Mahfud Mahir Mahmud Mahmut Mahrus Mahulena Mahzan Mahzun Mahé Maia Maica Maida Maija Maik Maike Maila Mailin Mailo Maimunah Maiorico Maira
Maitê Maiya Majda Major Makan Makar Makara Makary Makayla Makenna Makenzie Makhtar Makinwa Maks Maksimo Makso Maksud Maksym Maksymilian Makuta Mala
Malachi Malak Malati Malco Malea Malena Malene Malick Malin Malina Malinda Mališa Mallie Malone Malou Maloxat Malthe Malti Malvino Malvína Malvīne
Malwina Mama Mamante Mamert Mamie Mamoudou Mamour Manah Manar Manassé Manca Mancio Manda Mandaakin Mandakini Mandla Manel Manelle Manetto Manfredo
Manfréd Mangala Mangalya Mani Manik Manikya Manil Manilio Manisha Manjo Manjusha Manley Manoah Manoj Manole Manona Mansueto Mansur Mansvet Manuele
Maphikelela Maqsud Mara Marah Maram Marana Maras Marat Marceli Marcelina Marceline Marcelino Marcell Marcella Marcelle Marcellus Marcelína Marcheta
Marciano Marcin Marcu Mardon Mare Mareike Maren Marena Mareta Marga Margana Margareta Margareto Margarett Margaretta Margarette Margarida Margaréta
Marge Margie Margita Margret Margrit Margrith Mari Mariadi Mariane Marianna Marica Maricarmen Maricica Marieke Mariela Mariem Marieta Marietta Marijan
Marijana Marilena Marilie Marilu Marilú Marinela Marinella Marinetta Marinjo Marinko Marinus Marioara Mariola Marissa Marita Maritza Marián Marième
Marja Marjan Marjane Marjatta Marjeta Marjory Markika Markéta Marla Marlee Marleen Marlen Marlena Marley Marli Marlie Marlin Marlis Marlo Marly Marnie
Marolo Maroš Marques Marquis Marquise Marrit Marsha Marsito Marsudi Mart Martaka Martana Martani Marte Marten Marteno Martim Martina Martino Martyna
Martín Marut Maruta Marwata Marwen Marwin Maryadi Maryann Maryanto Maryjane Marylou Maryna Marzia Marzio María Marína Marģers Mas Mashxura Mason
Massamba Massima Massinissa Matan Matar Mate Matei Mateus Matheo Matheus Mathew Mathilda Mathuys Matias Matija Matilda Matilde Matjaž Matko Matouš
Matroniano Mattea Mattes Mattheo Matthis Mattia Mattias Mattie Mattis Mattéo Matylda Matys Matyáš Matz Matías Matúš Matěj Matīss Maudie Maugis
Maurilio Maurine Maurits Maurycy Mavdud Maverick Mavis Mavlon Mavluda Mawuena Mawusi Maxbuba Maxellende Maxens Maxfuza Maxi Maxie Maxima Maximiliano
Maximilián Maximillia Maximillian Maximo Maximus Maxmilián Maxsuma Maxwell May Maya Mayane Mayar Maybell Maybelle Maye Mayla Mayline Maylis Maymie
Maynard Mayoor Maysa Mayson Mayssa Mayte Mazbut Mazhar Mazie Mazlum Maé Maélis Maëlie Maëline Maëlis Maëly Maëlyne Maëlys Maï Maïa Maïly Maïna Maïssa
Maïssane Maša Mašinka Mbalienhle Mckayla Mckenna Mckenzie Meagan Meaghan Meda Medard Medardo Medea Medina Medine Medoro Medya Meena Meenakshi Mees
Megane Meggie Meghnad Meghnath Mehriban Mehtap Meik Meike Meire Mekhi Melani Melanio Melany Melba Melchiade Melchiorre Melda Melek Melenija Melezio
Melia Melichar Melike Melikşah Meline Melis Melisa Melita Melitina Mellie Mellina Melnic Melodi Melodie Melody Mels Meltem Melusine Melvil Melvina
Melyna Melyssa Melánia Melánie Memduh Menaka Menardo Mence Mendel Menelao Meneo Menka Menno Mennone Menodora Mercede Mercedes Mercurio Merel Merete
Meriam Merih Merijn Meriç Merjem Merl Merle Merlin Merritt Mertie Merve Mervin Merwan Meryam Messalina Mestan Meta Mete Metello Metod Metoděj
Metrofane Mex Meyra Meïssa Mečislav Mečislava Mhambi Micael Micaela Micah Micha Michala Michale Michalina Micheal Michela Midas Mieke Miel Miha Mihael
Mihaela Mihailo Mihajlo Mihnea Mihriban Mihály Mija Mijat Mik Mikaela Mikail Mikayla Mikaïl Mikki Mikko Mikoláš Mikuláš Milada Miladin Milana Milanka
Milanko Milano Mile Mileta Milford Milhan Milisav Milivoj Milić Miljan Miljana Miljenko Milla Miller Millicent Milly Milojica Milomir Miloslav
Miloslava Milota Milou Milouš Milovan Milovín Miloň Milred Milutin Milutín Miluše Milán Milík Milíč Mima Mimma Mimo Minakshi Mine Minerva Minervina
Minervino Minh Mink Minka Minnie Minodora Mio Mioara Miodrag Miomir Mir Mira Mirabela Mirac Miracle Miran Miray Miraziz Miraç Mirco Mirek Mirela
Mireya Miriama Miriamo Mirja Mirjam Mirka Mirkelam Mirko Mirkó Mirna Miro Mirocleto Miromil Miromila Miron Mirona Miroslava Mirre Mirte Mirthe Mirtil
Mirto Miruna Mirza Mirziyo Misael Misaele Misbah Mischa Mislav Misty Mitar Mitchel Mithat Mitică Mitja Mitra Mitruț Mittie Miya Mizgîn Miĉjo Miķelis
Miša Miško Mlad Mlađana Mnata Mnislav Mnislava Mobolaji Moche Moctar Modest Modesta Modesto Modou Modrīte Modupe Mody Mofifoluwa Mohamadou Mohan
Mohana Mohinder Mohini Mohir Moira Moises Mojca Mojisola Mojisoluwa Mojmír Mojżesz Mojžíš Mollie Momir Momira Monaldo Monalisa Moniko Monitore Monroe
Monserrate Monty Monvīds Moos Moradeke Morayo Morena Morenike Moreno Morgana Moriah Moric Moris Morne Morolake Morris Mortimer Morton Mory Mose Moseo
Moses Mosinmileoluwa Mossie Mosunmola Mosè Motunrayo Mouctar Mouhamadou Mouhamed Mouhameth Mouhammadou Moustafa Moxidil Moxigul Moxina Moxinur Moxira
Moyosore Mozell Mozelle Mozes Moïra Moïsette Mořic Mpho Mpilo Mpumelelo Msizi Mstislav Mthunzi Muammer Muattar Muaviye Muaz Muazzam Mubina Mudīte
Mufiz Mugur Mugurel Muhamado Muhammed Muhsin Muhtar Muhterem Muhteşem Muhtor Muhyiddin Mujur Mukadder Mukaddes Muktedi Muktedir Muktefi Mukul Mulya
Mulyanto Mulyono Mumpuni Muni Munif Muriela Murilo Murl Murod Murphy Mursinin Mursita Murti Musa Musawenkosi Muslih Mustafo Mustika Mustofa Musulmon
Mutahhar Mutasım Muteber Mutemed Mutia Muttalib Muyassar Muyiwa Muzaffar Muzaffer Muziano Mya Myah Myla Mylan Mylene Myles Mylo Myra Myrl Myrna Myrthe
Myrtice Myrtie Myrtil Myrtis Myrtle Mája Márcia Mária Mário Márk Márton Mátyás Máté Médea Médoune Médéric Méline Mélissandre Mércia Mína Mónica Móric
Müesser Müfid Müjdat Müjde Müjgan Mükerrem Mümtaz Münevver Münir Müren Müzdad Müşir Māra Mārcis Māris Mārtiņš Mārīte Mădălin Mădălina Mălina Mărioara
Măriuca Mētra Mısra Mələk Nabi Nabin Naci Nada Nadalina Nadežda Nadi Nadzieja Naděžda Nae Nael Naemi Nafisa Nafiz Nagabhushanam Nahel Nahid Nahil
Nahla Nail Naim Naja Najam Najmiddin Nakia Nala Nalan Nalar Nalini Namazio Namık Nana Nand Nanda Nandi Nando Naneta Nannie Naomie Naoufal Naoufel
Napoleon Napoleone Naradi Narayan Narcis Narcisa Narciso Nardi Nargiza Narimon Narin Narinder Narji Narseo Narsete Nasab Nash Nasiba Nasim Nasir
Nasriddin Nasrullah Nastja Nat Natalija Natalina Natan Natanael Nataniel Natasa Natașa Nate Nathanael Nathanial Nathaniel Nathen Natiq Natka Natália
Natálie Naud Naudet Naura Naval Naveen Navin Nawfel Nawroz Naya Nayel Nayeli Nayla Naz Nazario Nazariusz Nazary Nazif Nazlı Nazmi Nazrulloh Nazzareno
Nazzaro Nazım Naël Naëlle Naïa Naïl Naïla Naďa Nađa Ndleleni Ndondoloza Nea Neal Nebojša Necat Nechifor Necib Necla Neda Nedeljko Nedim Nedjeljka
Nedjeljko Nedra Neela Neele Neeltje Nefeli Neha Nehir Neiva Neja Nejat Nejc Nejla Neklan Nela Nelda Nele Nelea Neli Nelia Nelio Nella Nelle Nellea
Nelli Nellie Nels Nelu Nelya Nena Nene Neo Neoma Neonila Neopolo Neoterio Nepomuk Nera Nereo Nergis Neri Nermine Nesa Nesim Neslişah Nesrin Nesrine
Nestore Nettie Neva Neven Nevena Nevenka Nevin Nevio Nevra Nevzat Newell Newroz Newton Neyla Nezamysl Neïla Neşet Nhlakanipho Nia Niame Nicanor
Nicarete Nicea Niceforo Niceto Nicezio Nichifor Nicholaus Nichole Nicklas Nicklaus Nickolas Nicla Niclas Nico Nicoară Nicodemo Nicodim Nicolai
Nicolaie Nicoleen Nicoleta Nicoletta Nicoline Nicolò Nicon Nicu Niculina Niculiță Nicușor Nicuță Nida Nidia Niek Niene Nienke Nigar Nigora Nihad Nihal
Nihan Nik Nika Nike Nikki Nikkie Nikko Niklaus Niklāvs Niko Nikodem Nikodém Nikodéma Nikol Nikolao Nikolas Nikolasz Nikoleta Nikolina Nikolĉjo Niké
Nikša Nila Nilam Nilde Nilgün Nilufar Nimakoah Nimas Nimit Nimród Nine Nineli Ninfa Niniano Ninioluwa Ninthe Nio Niouma Niraj Niranjan Nirbhay Niro
Nisa Nisan Nischal Nives Niyaga Niyazi Niyilolawa Nizamettin Nizom Nizomiddin Niştîman Njegomirka Nkanyezi Nkosenye Nkosingiphile Nkosinhle Nkosiyabo
Nnamdi Noami Noan Noar Noaĥo Noble Nodira Noe Noelia Noelie Noema Noemi Noemie Noemy Nofoto Noha Noham Nohan Noila Nokuthula Nolann Nolen Nolhan
Nolwazi Nomi Nomvula Nona Nonhlanhla Nonjabulo Nonkululeko Nonna Noortje Norberta Norberto Nore Norene Norhane Norica Norina Norris Norval Norwood
Nosir Nosirjon Nostriano Noud Nouha Nourane Nout Nova Novan Novella Noviana Novita Nowi Nozima Nozipho Noâm Noè Noë Noëlla Nqobile Nrima Nthabiseng
Ntokozo Ntombizodwa Nuccia Nugraha Numan Nunziata Nur Nural Nuran Nuray Nurbek Nurgül Nurgün Nuriddin Nurlan Nursel Nurseli Nurul Nurullah Nusrat
Nusratulloh Nusret Nuša Nya Nyah Nyana Nyasia Nynke Nyoman Nándor Nátán Néhémie Nélia Néné Nóra Núbia Núria Nûda Nûdem Nûredîn Nükhet Něhoslav Nərgiz
Oana Oba Obid Obie Obioma Obrad Obren Ocie Octav Octavia Octavian Octaviana Octaviu Oda Oddone Odelia Odell Oderico Odeta Odetta Odidone Odie Odil
Odilia Odolen Odon Odorico Odunayo Ofelia Ofelya Ofélia Ofélie Oger Ognjana Ognjen Ogooluwa Ojaswini Ojārs Oke Okey Okiki Okta Oktavie Oktavius
Oktavián Okto Oktávie Okşan Oladara Oladare Oladimeji Olaide Olajumoke Olakunle Olamide Olanrewaju Olansile Olaoluwa Olasunmbo Olatunbosun Olavi
Olayinka Olbram Olcay Oldrich Oldřich Oldřiška Olen Olesea Oleta Olgica Oliga Olim Olimpia Olimpiada Olimpian Olimpio Olimpiu Olin Olinda Olindo Oliva
Olive Olivera Olivie Oliviera Oliviu Olivér Oliwia Oliwier Olle Ololade Olufeyisayo Olufunke Olufunmi Olufunmilayo Olumide Olumorotimi Olusola
Olutomiwa Oluwafemi Oluwagbemiga Oluwakemi Oluwamumibori Oluwamuyiwa Oluwasanmi Oluwasegun Oluwasemilore Oluwaseun Oluwaseyi Oluwatimilehin
Oluwatobiloba Oluwatofunmi Oluwatosin Oluwatoyosi Oluwatumise Oluwole Oluwunmi Olívia Olīvija Oma Omad Omana Omari Omawunmi Ombline Ombretta Omero
Omina Omobobola Omobolanle Omodunni Omolabake Omolara Omolola Omosalewa Omotara Omotayo Omotola Omotolani Omotoun Omowumi Ona Ondina Ondřej Ondřejka
Onesta Onesto Oni Onie Onofrio Onome Onorata Onorina Onorino Onorio Onoriode Onufry Onur Oormila Opal Opalina Opaline Opan Opemipo Opeoluwa Opeyemi
Ophelia Ophelie Opung Oqil Ora Oral Orchidea Orell Oren Orenzio Oreofe Orest Orestes Orfeo Oriande Orie Orietta Orif Orin Orio Orion Orland Orlo
Oronzo Orpha Orrin Orsino Orso Orsola Orsolina Ortansa Ortensia Ortensio Orval Orville Orvokki Orzu Osanna Osbaldo Osborne Oskari Oskaro Osmondo
Osmund Ostoja Osunleke Osvald Osvaldo Oswaldo Ota Otabek Otakar Otakara Otello Otha Otho Otilia Otilie Otis Oto Otokar Otomar Ottaviano Ottilia
Ottilie Ottis Ottone Otília Otýlie Otīlija Oumayra Oury Ova Ovidio Ovidius Oxana Oya Oybek Oyenike Oyga Oyindamola Oyindasola Oynur Oysha Ozana Ozanne
Ozella Ozod Ozoda Ozodbek Ozren Ozy Oğuz Oğuzhan Oļegs Oļģerts Oľga Paciano Pacifico Pacomio Padam Padma Padmi Paiman Paja Pakize Palatino Palladia
Palladio Palmazio Palmira Palémon Pamfil Pammachio Panagachie Panait Panca Pancario Pancrazio Pandu Panfilo Pangeran Pangestu Panji Panka Pankracy
Pankrác Panna Pansy Pantaleo Pantaleon Pantaleone Pantelei Param Paramartha Paramita Paraschiva Parascovia Pardi Pardo Parfait Paride Parker Parla
Parman Parmenio Parsival Parvati Paskal Paskala Paterne Paterniano Pathé Patience Patricie Patricija Patrik Patriko Patrizio Patroclo Patrycja
Patrycjusz Patrycy Patryk Patrícia Patrīcija Pattie Paulica Paulien Pauliina Paulina Paulína Paulīne Pauside Pava Pave Pavica Pavla Pavle Pavlina
Pavlín Pavlína Payidar Payton Paŭlino Pearl Pearlie Pearline Peer Peggie Pelaghia Pelagia Pelagie Peleo Pelhřim Pelin Pelinsu Pelle Pellegrino Pelumi
Pembe Penelopa Pentti Pepijn Pepo Per Pera Percival Peri Perica Pericle Perihan Perikles Perkasa Perla Perle Pernilla Pero Perpetuo Perran Perseo
Persida Pertev Peruna Perver Pervin Perzida Perî Petek Petrana Petri Petrică Petrija Petrișor Petronela Petronila Petronilla Petronille Petronio
Petronius Petru Petruše Petruț Petruța Petula Peyami Pharell Pheobe Phila Philani Phileas Phileine Philemon Philine Philippa Philothée Philou
Phiwokwakhe Pia Pie Pien Piera Pierangelo Pierce Piergiorgio Pierluigi Piermarco Piersilvio Pink Pinkie Pio Pip Piper Piraye Pirjo Pirkko Pit Pius
Placida Placido Platon Platone Platón Pleun Plinio Plutarco Pola Polidoro Polifemo Polikarp Polissena Pollione Polona Polykarp Polyxena Pompeo
Pompilia Pompiliu Pomponio Pontus Ponziano Ponzio Pooja Poornima Poppy Porfirio Porfiriusz Porfiry Porter Porzia Porziano Postumio Praba Prabawa
Prabin Prabowo Prabu Prakosa Pramila Pran Pranata Pranawa Pranay Prasad Prasanna Prascovia Prasetya Prasetyo Prashant Prassede Prathamesh Pratiwi
Pravdan Pravdomil Pravdomila Pravomil Pravomila Pravoslav Pravoslava Prayag Prayitna Prayoga Prayogo Precious Preity Prem Prema Presley Priamo Price
Prima Primerose Primo Primož Princess Prisca Priscila Prisco Priska Prita Privato Priyala Procopio Profira Prokles Prokop Prokopa Prokul Promise
Proserpina Prospera Prospero Protasio Proteo Providenci Prudence Prudenzia Prudenzio Prvoslav Publio Puck Puji Puk Pulchérie Puneet Pupolo Puput Purna
Purnima Purushottam Purwa Purwadi Purwanto Pushti Pusicio Puspa Puspita Puti Putri Putu Päivi Pécine Pépin Péter Pārsla Pāvils Pătru Pēteris Přemysl
Přibyslav Přibyslava Pəri Qizilgul Qobil Qori Qosim Quartilla Quarto Quasimodo Qudrat Queen Queenie Quentine Querano Quieta Quin Quinn Quinten Quintia
Quintiliano Quintilio Quintino Quinton Quinty Quinziano Quinzio Quirin Quirino Quiteria Quiéta Rachael Rachela Rachele Rachelle Raci Radan Radana
Radegast Radeke Raden Radenko Radha Radhost Radika Radim Radimír Radimíra Radina Radion Radislav Radislava Radit Raditya Radivoj Radivoje Radiša
Radmil Radmila Radmilo Rado Radojka Radolfo Radomil Radomila Radomír Radomíra Radosav Radoslav Radoslava Radovana Radoš Radslava Radu Radul Radvan
Radúz Rae Raegan Raf Rafaela Rafaelo Rafał Rafet Raff Rafi Rafid Rafila Rafiq Rageshwari Rageswari Raharja Rahayu Raheem Rahel Rahime Rahman Rahmat
Rahmawati Rahmi Rahsaan Rahşan Raide Raif Raihan Raik Raimondo Raimund Raina Rainald Rainaldo Rainelda Rainhard Rainold Raisa Raj Rajab Rajan Rajana
Rajendra Rajina Rajinder Rajko Rajmund Rajna Rajnold Rajsa Raju Rakita Rakıp Raluca Ramaa Ramazan Rameshwar Ramiro Ramiz Ramona Ramziddin Ramziya
Randal Randi Randolf Randolph Ranek Rangga Raniero Ranim Ranjan Ranjeet Ranjit Ranko Ranolfo Ransom Ranya Raphael Raphaelle Rapulane Rareș Rashad
Rashawn Rasheed Rasheedah Rasifa Rasim Rastislav Rastislava Rati Ratibor Ratih Ratimir Ratmír Ratna Rauf Raven Ravshan Rawane Raxmatulloh Rayen
Raymundo Rayona Rayxona Rayyan Raĥelo Raşit Raško Rea Reagan Reanna Reba Rebeca Rebeka Rebekah Rebekka Rebeko Recai Reece Reed Refah Refet Refik Regan
Reghina Reginaldo Regitze Regnārs Regolo Regula Regína Regīna Reha Reilly Rein Reina Reis Rejan Reksa Relja Relu Remig Remigio Remilekun Remington
Remondo Remus Remzi Renat Rendy Rene Renee Renette Rengin Renja Rens Renske Renát Renáta Renārs Renāte Respati Respicio Ressie Restu Resûl Resül Reta
Retha Retno Reto Retta Reuben Reva Revi Rey Reybaud Reyes Reyhan Reymundo Reyna Rezzan Reşat Reşîd Rhea Rhett Rhianna Rhiannon Rhoda Ria Riaan Rian
Riana Ricario Riccarda Richarda Richelmo Richie Richárd Rick Rickard Rickey Rickie Ridwan Rieke Rifat Riff Rigard Rigoberto Riitta Rija Rika Rike
Rikke Rima Rimma Rina Rinaldo Rini Ristana Ritesh Ritva Riv River Rivka Rizki Rizvon Ričards Roan Robaldo Robb Robbe Robertina Robi Robina Robinson
Robiya Rocio Rocky Rodan Roderik Roderyk Rodger Rodiano Rodica Rodion Rodoljub Rodrick Roel Rogers Rohan Rohana Rohit Roj Rok Roko Roksana Rolando
Rolfo Rollin Roma Romana Romanița Romee Romero Romeu Romilda Romina Romoaldo Romola Romolo Romualdo Romul Romulus Romāns Rona Ronak Ronja Ronke Ronî
Roos Roosevelt Rosalee Rosalia Rosalina Rosalind Rosalinda Rosalyn Rosamond Rosamunda Rosana Roselin Roseline Rosella Roselyn Rosemarie Rosendo Roser
Rosetta Rosina Rosita Roslyn Rosman Rosmunda Rossie Rostislava Rotaru Rotimi Rovena Rover Rowena Rowland Roxelana Roxy Royce Roza Rozalia Rozalija
Rozalinda Rozamunda Rozana Rozella Rozina Rozita Roziya Rozo Rozvita Rozália Rozálie Roşan Rubiano Rubie Ruby Rubye Rudolfa Rudolfina Rudolfo
Rudolfína Rudolph Rudra Rudīte Ruedi Rufina Rufino Rufo Ruggero Ruhsar Rukhmani Rukmin Rumena Runa Ruperto Rupinder Ruslana Rusman Russel Rut Ruta
Ruthe Ruthie Rutilo Ruxanda Ruxandra Ruža Ružena Ružica Ryad Ryann Ryder Rylan Rylee Ryleigh Ryley Rym Ráchel Réjean Réjeanne Réka Rênas Róbert Róza
Róża Röya Rúben Rút Rûken Rükneddin Rüya Rüçhan Rüştü Răducu Răzvan Rıdvan Rıfat Rıfkı Rūdis Rūdolfs Rūsiņš Rūta Růžena Rəşad Rəşid Saad Saadat Saadi
Saar Saba Sabar Sabato Sabazio Sabele Sabin Sabino Sabir Saboxat Saboxon Sabrine Sabryna Sabína Sabīne Sacid Sada Sadar Sadberk Sadettin Sadi Sadie
Sadina Sadoqat Sadri Sadriddin Sadullah Sadye Sadık Safa Safae Saffet Saffiro Saffo Safiatou Safina Safir Safira Safiétou Safo Safouan Safouane Safta
Safura Sagar Sage Said Saiful Saige Saim Saka Sakari Sakina Sakti Sakura Saladino Salih Salimah Salimata Salimatou Saliou Sallie Saloh Salome Salomea
Salomena Salomey Salomone Salomè Salomë Salsabila Salustio Salvo Salwator Saly Samandar Samanta Samba Samed Sameer Samiah Samih Samim Samina Samiya
Sammie Samona Samsul Samu Samuela Samuele Samuelo Samukelisiwe Samuël Sancho Sanda Sandeep Sander Sandu Sanele Sanem Sanford Sanjin Sanka Sanne
Sanobar Sansone Sante Santina Santino Santosh Sanya Saodat Saphira Sapiente Sarada Sarai Sarala Saraswati Sarbello Sardor Sare Sari Sarina Sarisha
Sarita Sarla Sarmīte Saroja Sartika Sarvar Sarvin Sarvinoz Sascha Saskia Saskie Satine Satish Satu Saturniano Saturnino Satyen Saul Saulcerīte Sauveur
Sava Savanah Savanna Savaş Saveta Savi Savin Savina Savinien Savion Saxida Saxona Sayyora Saèr Saúl Saša Sašo Scholastika Schuyler Scolastica Scottie
Scotty Seamus Seb Sebas Sebastiaan Sebastiana Sebastien Sebastián Sebastião Sebastjan Sebestian Seckou Seconda Secondiano Secondina Secondo Seda Sedef
Seden Sedrick Sedrik Sef Sefer Seff Sefora Seghei Segilola Seher Sekinat Sekou Selami Selcan Selda Selen Selene Selin Selina Selmer Selvaggia Selvi
Selyan Selène Sema Semenica Semion Semiramide Semplicio Sempronio Semra Sena Senay Senesio Senka Senn Senna Senne Senofonte Senta Sep Sephora Sepp
Seppe Seppo Septi Serafim Serafima Serafin Serafina Serafino Serafín Serafína Seraina Serap Serapione Serbülent Seren Serenity Serenus Sergej Sergen
Serghei Sergiu Sergiusz Serhad Serhat Serin Serine Sermet Serpil Sertap Sertaç Server Servidio Serviliano Servác Sesto Settar Settimio Settimo Setya
Sev Seval Sevara Sever Severa Severiano Severin Severina Severino Severo Severín Sevil Sevim Sevinç Sevtap Seweryn Seye Seyfettin Seyfi Seyfullah
Seynabou Seyyit Seçil Seçkin Sfiso Shad Shade Shahboz Shahobiddin Shahriyor Shahzod Shaina Shaka Shakila Shakti Shakuntala Shalewa Shamsiddin Shanel
Shanelle Shani Shanice Shanie Shaniya Shankar Shanna Shanny Shanon Shanti Shany Sharda Shari Sharmila Shashi Shashikala Shawna Shay Shayan Shaylee
Shayma Shayna Shayne Shaï Shaïly Shaïma Shaïna Shea Sheela Shekoni Shelia Shelley Shelly Shemar Sher Sheri Sheridan Sherine Sherly Sherman Sherri
Sherry Sherwood Sherzod Shilpa Shirel Shirisha Shiv Shivakari Shobhana Shodiyor Shola Shresth Shresthi Shreya Shreyashi Shridevi Shrishti Shristi
Shubha Shubhaprada Shukrulloh Shwet Shyann Shyanne Shyrel Siana Siara Sibilla Sibongile Sibusiso Sibyl Sibyla Sico Sicuro Sid Siddarth Siddhartha
Siddhi Siddhran Sidiq Sidoine Sidon Sidonia Sidonio Sidra Sidy Sidónia Siebe Sien Siena Siep Sifiso Sigebert Sigfrido Sigfríd Sigismondo Signe Sihem
Sijuade Sil Silas Silja Silje Siloe Silvan Silvano Silverio Silvester Silvestr Silvestro Silvian Silviana Silvie Silvija Silviu Silvius Silván Silvána
Silvère Simea Simen Simeona Simeone Simge Simi Similoluwa Simina Simisola Simo Simonida Simono Simão Sina Sincere Sindisiwe Sindre Sinem Sinenhlanhla
Sinesio Sinfronio Sinică Sinikka Siniša Sinja Sinkler Sintia Siphephelo Siphiwe Sipho Sira Sireno Siria Siriano Siricio Sirine Sirineu Sirio Siro
Sirojiddin Siré Siska Sister Sisto Sitara Sithembiso Siti Sixt Sixtus Siyanda Sizakele Sizani Siënna Sjoerd Sjors Skaidrīte Skander Skarlet Skarleta
Skipped Sky Skyla Slamet Slava Slavek Slaven Slaviboj Slavibor Slavica Slavka Slavko Slavoboj Slavoljub Slavomil Slavomila Slavomír Slavomíra Slavěna
Slađana Slobodanka Sloka Sláva Slávek Slávka Smaranda Smeralda Smil Smiljana Smilla Smita Smriti Sname Snejana Snežana Snježana Soan Soave Sobit
Soběslav Soběslava Soccorso Socrate Soda Sodiq Sofie Sofija Sofinjo Sofio Sofronia Sofronie Sohan Sohane Sohib Sokhna Sokrat Soleh Solocone Solomon
Solon Solveiga Som Somnath Somu Sondre Songül Sonja Sonjo Sonny Soof Soraia Sorana Sorin Sorina Sostene Sosteneo Sostrato Soter Sotira Souleyman
Sowande Soňa Spano Spartaco Speranza Speranzio Speranța Spiridon Spirydion Spytihněv Spīdola Srboljub Sredoje Srećko Srečko Srna Stacey Stana Stanca
Stancu Stanford Stanimír Stanislao Stanislava Stanko Stanley Stanton Staša Steen Stef Stefana Stefanino Stela Stelian Steliana Steluta Steluța Stepan
Stepanida Stephaans Stephan Stephane Stephania Stephanie Stephany Stephon Sterling Sterre Stevan Stijn Stiliano Stine Stipan Stiriaco Stjepan Stojan
Stojanka Stojmír Stone Storm Strahinja Stribor Stáza Stêr Suat Subash Subhashini Subhasini Subhi Subodh Subomi Sucheta Suci Sude Sudeva Sudi Suhrob
Sujata Sukanya Sulaymon Sulton Suma Suman Sumayyah Sumeet Sumitra Summer Sunay Sune Sunita Sunniva Sunny Sunčica Suraj Surano Sururi Surya Suryakant
Suryakanta Suryakantam Susana Susano Sushant Susheel Sushil Suus Suyuna Suzana Suze Suélen Svatava Svatoboj Svatobor Svatomír Svatopluk Svatoslav
Svatoslava Svea Sveatoslav Svebor Svenja Sverre Svetislav Svetolik Svetomir Svetoslav Svetozar Svetozár Sveva Svitlana Sviturno Svätopluk Světla
Světlana Světluše Swami Swan Swapnil Swara Swarnalata Swassane Sweta Syahrini Sybilla Syble Sydnee Sydni Sydnie Sylva Sylvan Sylwester Sylwia Synne
Syrine Szabolcs Szczepan Szofi Szofia Szonja Szófia Sába Sámo Sámuel Sára Sáva Sâkıp Sânziana Sérgio Sérine Sílvia Sîma Sîpan Sönke Süheyl Sıdkı Sıla
Sırrı Səbinə Tabea Tabita Tabitha Tabris Taceddin Tacjana Tad Taddeo Tade Tadej Tadeo Tadeáš Tadija Tahir Tahlia Tahsin Taib Taide Taisia Taiwo Tal
Talat Talay Talea Talha Tali Talia Talip Talita Talon Talya Tamer Tami Tamia Tamina Tamino Tammaro Tammo Tamás Tamāra Tancredi Taner Tanirika Tanja
Tanju Tankred Tanner Tantri Tanushree Tanushri Tanyeli Tao Tapan Tapani Tapio Tarcisio Tari Tarkan Tarquinia Tarsilla Tarso Tarun Taryn Tarık Tasa
Tasdik Tasha Tasnim Tasnime Taswir Tate Tatum Tatyana Taufan Taufik Taurean Taurin Tavares Taya Tayfun Tayler Tayyar Taziana Taziano Tazio Taïs Taşkın
Taťána Tea Teagan Tecla Tedi Teea Teguh Teije Tej Teja Tejas Tejumola Tekin Tekinalp Tekla Telchide Telemaco Telica Tellervo Telly Temidayo Temistocle
Temitope Teo Teobald Teobaldo Teodata Teodolinda Teodor Teodora Teodorik Teodosia Teodosio Teodoto Teodoz Teodozie Teofan Teofil Teofila Teogene
Teohari Teoman Teona Terenc Terencius Terencjusz Terenzio Tereza Terezie Terezija Terezo Teri Terrance Terrell Terri Terrill Tertuliano Terzo Terézia
Terēze Tesauro Tesifonte Tesnim Tesnime Tessie Tetiana Teudosia Teun Teunis Tevfik Tevhid Tevin Tezcan Tezel Tezer Thabisa Thad Thaddeus Thadie Thalea
Thamsanqa Thando Thanina Themba Theobald Theodora Theodorik Theodosie Theofan Theofil Theofila Theophane Theophile Theotime Therese Theresia Theron
Therèse Theunis Theuns Thibert Thibo Thies Thije Thijmen Thijn Thirza Thobeka Thom Thora Thorben Thore Thorge Thulani Thulisile Thurman Théodose Tia
Tian Tiana Tianna Tiara Tibaldo Tibbe Tiber Tiberia Tiberio Tiberiu Tiberius Tibo Tiburcius Tiburzio Tichomil Tichomír Tichon Ticone Tidiane Tieme
Tierra Ties Tiguida Tiina Tija Tijana Tijmen Tijn Tijs Til Tilen Tilio Tilla Tillman Tillmann Timbul Timea Timeo Timm Timmothy Timmy Timofei Timoléon
Timon Timotei Timotej Timoteo Timoteus Timothe Timothee Timur Tinca Tincuța Tine Tino Tira Tiril Tirone Tirta Tirtayasa Tirza Titi Titien Titilayo
Titilope Titin Tito Tizian Tiziana Tizio Tjark Tjaša Tobia Tobiasz Tobiloba Tobin Tobiáš Tod Todor Tohir Toke Toki Tokunbo Tolomeo Tolulope Tolunay
Toluwalope Toluwani Toluwanimi Tomasa Tomaso Tomaž Tome Tomi Tomiloba Tomislava Tomke Tommie Tomo Tomori Tomáška Tone Toney Tonija Tonka Tonko Tonnin
Tonya Tonči Tončica Toon Tope Tor Torey Torkvát Torquato Torrance Torrey Tosca Tosco Toska Toy Toyip Trace Traci Trajan Tranquillo Trasea Travon Tre
Tremaine Tremayne Trenton Tressa Tressie Treva Trever Trevion Tri Trilochan Trilochana Trilok Trilokanath Trilokesh Triloki Trinity Trisha Tristano
Tristian Tristin Triston Troels Trofim Trpimir Trpko Trudie Trycia Trystan Trīne Tsabita Tsipora Tuana Tuba Tudor Tudora Tudorița Tudosia Tufan Tugay
Tugiman Tuhfe Tullia Tulliano Tullio Tunahan Tunar Tunay Tunç Tunçer Tuomas Turan Turgay Turi Turibio Turna Turner Turold Tushar Tussio Tutku Tuula
Tuulikki Tuur Tuva Tuğba Tuğrul Tuğtekin Tvrtko Twan Twila Tybalt Tygo Tymeo Tymon Tymoteusz Tyra Tyree Tyreek Tyrel Tyrell Tyrique Tyron Tyshawn Táňa
Tülay Tülin Tümer Türkan Türkay Türker Türkeş Tālis Tālivaldis Tālrīts Tīna Tınas Tərlan Ubaldo Ubaydulloh Ubertino Uberto Uchita Uchqun Uda Udai Udit
Ueli Uffe Ugolina Ugolino Uguccione Uhra Ujjawal Ujjwal Ukbe Ulberto Ulderico Ulduz Ulfa Ulfo Uli Uliana Ulices Ulises Ulisse Uliva Ulpiano Ulrico
Ulrik Ulstano Ultimo Ulus Uluthando Ulva Ulvi Ulviye Ulwazi Ulya Umang Umar Umay Umaya Umi Umid Umida Umidulloh Umile Umur Umuralp Umut Una Undīne
Unggul Unjani Unna Upendra Upik Upton Uqbaloy Uranio Urbain Urban Urdino Urfon Uriah Uriel Uriele Urmila Uroš Ursicio Ursino Ursmaro Ursulo Urška
Uršula Uršuľa Usame Usha Usman Usmon Usyi Utama Utku Uttam Uve Uygu Uzayr Uzbegim Uzodimma Uğur Uģis Vada Vafo Vagn Vahdet Vahide Vahâ Vaidehi
Vaijayanthi Vaijayanti Vaishnavi Vaishno Vaishvi Vala Valburga Valdemar Valdemara Valdemārs Valente Valentijn Valentim Valentín Valentína Valentýn
Valentýna Valentīna Valentīns Valera Valeriana Valeriano Valerico Valerii Valerija Valeriu Valerián Valfredo Valfrido Vali Valid Vallie Valtena Valter
Valtr Valtteri Valér Valéria Valērija Valērijs Van Vance Vanda Vanesa Vania Vanja Vanna Vanya Varalakshmi Varo Vasanti Vasil Vasile Vasili Vasilica
Vasilică Vasilie Vasilina Vasilisa Vasja Vasko Vasliddin Vasudev Vasudeva Vasudha Vasundhara Vatroslav Vavrinec Vavřinec Veaceslav Vecdi Veceaslav
Veceslav Veda Vedang Vedanga Vedanshi Vedasto Vedat Vedran Vedrana Veerle Vefa Vefik Vega Vehbi Veikko Vela Velana Velaphi Velda Veleslav Veleslava
Veli Velibor Velimir Velimira Velimír Velina Velio Velislav Velislava Vella Velma Velva Vena Venance Venanzio Vencel Venceslao Vendel Vendelín
Vendelína Vendula Vendulka Venera Veneranda Venerando Venere Venerio Veniamin Ventura Venusta Venustiano Venusto Venuše Verano Verda Verdiana Verdie
Vere Verecondo Verena Verenzio Vergie Vergiliu Verginia Veriana Verica Veridiana Verla Verlie Vern Verna Verner Vernice Vernie Vero Verona Veronika
Veroniko Verulo Verónica Veselinka Vesile Vesna Vespasiano Vesper Vesta Veta Veysel Veysi Vezio Vibeke Vic Vica Vicdan Vicenta Vicenția Vicențiu Vicki
Vickie Victoire Vid Vida Vidak Vidal Vidhur Vidhya Vidiano Vidone Vidor Vidur Vidya Vienna Viera Vieroslava Vieve Vijeko Vijolīte Vik Viktorie
Viktorin Viktoro Viktorín Viktória Vildan Vilde Vilemína Vilfredo Vilhelm Vilhelmino Vilhelmo Vilhelmīne Viliam Viliana Vilibald Viliberto Viljem
Villy Vilma Vilmar Vilmos Vilmārs Vilém Viléma Vilĉjo Vimal Vimala Viman Vin Vinay Vincenc Vincencie Vincenza Vincențiu Vindonio Vinebaldo Vinfrido
Vinicio Vinka Vinnie Vino Vinsen Vinz Viola Violante Violetta Violina Viorel Viorela Viorelia Virgie Virgilio Virgiliu Virgin Virginio Virgínie Virman
Virone Virág Visarion Viscardo Vishnu Vishwamitra Vissia Vita Vital Vitale Vitalia Vitalico Vitalie Vitalii Vitalina Vitold Vittore Vittoriano Vitus
Vitória Vitālijs Viva Vivaldo Vive Vivi Viviana Vivianne Viviano Vizbulīte Višnja Vjekoslav Vjenceslav Vlada Vladan Vladana Vladek Vladilena Vladimer
Vladimira Vladimiro Vladimír Vladimíra Vladivoj Vladlen Vladlena Vladěna Vlaicu Vlasta Vlastimil Vlastimila Vlastimir Vlastimír Vlastimíra Vlastislav
Vlastislava Vlatka Vlatko Vlk Vodingo Voichița Voicu Vojen Vojin Vojislava Vojmil Vojmír Vojmíra Vojslav Vojslava Vojtech Vojtěch Vojtěška Vok
Voldemārs Volfango Volfgang Volkan Voršila Vosil Vratislav Vratislava Vratko Vreni Vrinda Vrund Vsevolod Vujadin Vujica Vukan Vukašin Vukica Vukota
Vulmaro Vulpiano Vuslat Vusumuzi Vyas Václava Vânia Vít Víta Vítoslav Vítězslav Vítězslava Víťazoslav Vēsma Věduna Věnceslav Věnceslava Věnek Věnka
Věra Věroslav Věroslava Věslava Všeboj Všebor Všerad Všeslav Wacław Wadi Wage Wahyu Waino Wakiman Waldo Wale Walenty Walentyn Walentyna Waleran
Waleria Walerian Walery Walgierz Walker Walton Waluyo Waly Wanesa Wani Wannes Waqila Ward Wardaya Wardi Warji Warley Warre Warsa Warsita Warta Wasis
Watson Wava Wawan Wawrzyniec Waylon Webster Welat Weldon Wende Wendell Weronika Wessel Westley Weston Wiara Wibke Widya Wiem Wies Wiktor Wiktoria
Wilber Wilbert Wilbur Wilburn Wiley Wilford Wilfred Wilfredo Wilfryd Willa Willard Willow Wilmer Wilson Wilton Wincenty Winda Winfield Winifred
Winnifred Wira Wirda Wirginia Wisnu Wissem Witalis Woodrow Wout Wulan Wulandari Wuraola Wyman Włodzimierz Xalima Xanana Xander Xatûn Xaver Xaverie
Xaverius Xebat Xem Xenie Xezal Xochitl Xzavier Xénia Xénophon Yaa Yacouba Yadira Yael Yahyo Yakubu Yalgın Yalçın Yaman Yamileth Yamina Yana Yance
Yango Yani Yanni Yannic Yannik Yaprak Yara Yarah Yaren Yaretzi Yaro Yaron Yasemin Yasin Yasmeen Yasmin Yaw Yazmin Yağmur Yağız Yejide Yekta Yelda
Yeliz Yener Yenthe Yesenia Yessenia Yessi Yetkin Yetunde Yewande Yeşim Yfke Yibanathi Yinthe Yiğit Ylan Ylvi Ylvie Yoel Yoga Yogendra Yogesh Yoginder
Yona Yonca Yoni Yono Yoqub Yorbek Yoro Yorqin Yosef Yosra Yossef Yosun Youmna Youp Yousef Yousra Youssouph Youssoupha Yozida Yoznur Yoël Yse Ysee Ysée
Yuliana Yuna Yuni Yunita Yunus Yven Yûsiv Yüce Yücel Yüksel Yümni Yıldırım Yılmaz Zabedeo Zabina Zabir Zaccaria Zaccheo Zachar Zacharia Zachariah
Zachariasz Zachariáš Zachery Zaché Zackary Zackery Zadig Zaenab Zafar Zafir Zahar Zaharia Zahide Zahir Zaida Zain Zainab Zaira Zakariya Zakary Zakarya
Zakir Zala Zalindra Zalán Zama Zamfir Zamfira Zamir Zamira Zana Zander Zanele Zanita Zanobi Zara Zaraza Zaria Zarije Zarina Zaur Zavida Zayd Zayn
Zayneb Zayniddin Zbislav Zbyhněv Zbyhněva Zbyněk Zbyslav Zbyslava Zbyňka Zbyšek Zbyška Zdena Zdenka Zdenko Zderad Zdeslav Zdeslava Zdeňka Zdirad
Zdislav Zdislava Zdík Zechariah Zef Zefiro Zehra Zeinab Zejnep Zekai Zekeriyyâ Zekiye Zelaya Zelda Zelie Zeliha Zelinda Zella Zelma Zeltīte Zena
Zenaide Zenebio Zenobia Zenobie Zenobio Zenon Zenone Zenovia Zente Zenzele Zephyr Zerdeşt Zerrin Zerya Zetico Zetta Zev Zeyd Zeynab Zeyneb Zeynel
Ziedīte Zigfrīda Zigfrīds Zigmārs Zigrīda Zihnî Zikmund Zilan Zilola Zina Zinaida Zinovia Zion Zithulele Ziva Ziver Ziya Ziyad Ziyanda Ziyo Ziyâd Zizi
Zlata Zlatica Zlatka Zlatko Zlatomír Zlatomíra Zlatuše Zobuhle Zoe Zoey Zofija Zohid Zohir Zoia Zoie Zoila Zoilo Zoja Zokir Zola Zora Zorana Zorina
Zorka Zoroslav Zoroslava Zosim Zosima Zosimo Zoyir Zoéva Zrinislav Zrinko Zselyke Zsombor Zsófia Zubayr Zula Zulaikha Zulfa Zuxra Zuzanna Zvezdana
Zvonimir Zvonimír Zvonimíra Zvonko Zyad Zygmunt Záboj Záviš Zâfir Zâhit Zénó Zétény Zîlan Zîn Zübeyr Zühal Zülal Züleyha Zülfikâr Zümrüt Zīle Ábel
Ádám Ákos Ámos Ángela Ármin Áron Árón Áurea Âmir Ângelo Çaba Çabdar Çablı Çabuş Çalapkulu Çankız Çağan Çağatay Çağdaş Çağla Çağlar Çağlayan Çağru
Çağrı Çağrıbeğ Çağrıhan Çağrıtegin Çağıl Çelen Çelik Çemen Çemgen Çetin Çetinel Çetiner Çeykün Çeşminaz Çilay Çilenti Çiler Çimen Çise Çisil Çiçek
Çiçem Çiğdem Çişem Çobulmak Çocukbörü Çokramayul Çolman Çolpan Çîya Çölü Çıgıl Çıngır Éleuthère Élia Élias Élzéar Éléna Émérance Émérencie Épiphane
Érica Éva Évrard Ígor Íris Ömer Önder Öykü Özcan Özden Özer Özgür Özhan Özkan Özlen Öznur Ülfet Ülgen Ülker Ülkü Ülkər Ülviyyə Ümmiye Ümran Ünal Ünsel
Ünseli Üzeyir Čarna Časlav Čedomir Čeněk Čestmír Čestmíra Čeňka Čistoslav Čistoslava Đina Đorđe Đura Đurađ Đurda Đurica İbrahim İclal İdil İdris İffet
İhsan İhvan İkbal İkeme İkiçitoyun İkrime İlayda İlbey İlbilge İldike İlgegü İlham İlhami İlhan İlkay İlkben İlke İlker İlknur İlksen İlkyaz İlqar
İlyas İmge İmran İmrem İnci İnç İpek İrem İrfan İrinç İrinçköl İrtiş İsmail İsmet İtil İxtiyar İzel İzzet İzzettin Łazarz Łucja Łukasz Şaban Şadan
Şahap Şahin Şahinalp Şahsuvar Şahsüvar Şaiq Şakir Şamil Şarani Şayan Şebnem Şecaeddin Şefik Şehlevent Şehrazat Şelale Şemsi Şenay Şener Şengül Şennur
Şenol Şerafettin Şeref Şerif Şermin Şervan Şevket Şevki Şevval Şeyban Şeyda Şeyma Şihab Şihabeddin Şiir Şinasi Şir Şule Şâfi Şêxmus Şîlan Şîrîn Şükrü
Şəhriyar Šalamoun Šalomoun Šarlota Šavel Šebastián Šimon Šimona Špela Štef Štefan Štefánia Štěpán Štěpána Štěpánka Šárka Šťasta Żaneta Žakelina
Žakelína Žan Žaneta Žanete Žanis Žanna Žarko Ždan Ždana Želibor Želimír Želimíra Želislav Želislava Željka Želmír Želmíra Ženija Žiga Žigmund Žitomír
Žitomíra Žitoslav Žitoslava Živa Živan Živana Žofia Žofie Žubīte
`;
