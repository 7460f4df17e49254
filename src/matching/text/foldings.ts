/**
 * What Lucene’s `asciifolding` makes of lower-case letters and digits beyond ASCII, as Elasticsearch 9.4 answers it: ASCII on
 * the left, everything that becomes it on the right. Digits in rings and brackets count as digits.
 */
const table = `
(1) ⑴
(10) ⑽
(11) ⑾
(12) ⑿
(13) ⒀
(14) ⒁
(15) ⒂
(16) ⒃
(17) ⒄
(18) ⒅
(19) ⒆
(2) ⑵
(20) ⒇
(3) ⑶
(4) ⑷
(5) ⑸
(6) ⑹
(7) ⑺
(8) ⑻
(9) ⑼
0 ⁰₀⓪⓿０
1 ¹₁①⓵❶➀➊１
1. ⒈
10 ⑩⓾❿➉➓
10. ⒑
11 ⑪⓫
11. ⒒
12 ⑫⓬
12. ⒓
13 ⑬⓭
13. ⒔
14 ⑭⓮
14. ⒕
15 ⑮⓯
15. ⒖
16 ⑯⓰
16. ⒗
17 ⑰⓱
17. ⒘
18 ⑱⓲
18. ⒙
19 ⑲⓳
19. ⒚
2 ²₂②⓶❷➁➋２
2. ⒉
20 ⑳⓴
20. ⒛
3 ³₃③⓷❸➂➌３
3. ⒊
4 ⁴₄④⓸❹➃➍４
4. ⒋
5 ⁵₅⑤⓹❺➄➎５
5. ⒌
6 ⁶₆⑥⓺❻➅➏６
6. ⒍
7 ⁷₇⑦⓻❼➆➐７
7. ⒎
8 ⁸₈⑧⓼❽➇➑８
8. ⒏
9 ⁹₉⑨⓽❾➈➒９
9. ⒐
A ᴀ
AE ᴁ
B ʙᴃ
C ʗᴄ
D ᴅᴆ
E ᴇⱻ
F ꜰꟻ
G ǥǧɢʛ
H ʜ
I ɪᵻꟾ
J ᴊ
K ᴋ
L ʟᴌ
M ᴍꟽꟿ
N ɴᴎ
O ᴏᴐ
OE ɶ
OU ᴕ
P ᴘ
R ʀʁᴙᴚ
S ꜱꞅ
T ᴛ
U ᴜᵾ
V ᴠ
W ᴡ
Y ʏ
Z ᴢ
a àáâãäåāăąǎǟǡǻȁȃȧɐəɚᶏᶕḁẚạảấầẩẫậắằẳẵặₐₔⱥａ
aa ꜳ
ae æǣǽᴂ
ao ꜵ
au ꜷ
av ꜹꜻ
ay ꜽ
b ƀƃɓᵬᶀḃḅḇｂ
c çćĉċčƈȼɕḉↄꜿｃ
d ðďđƌȡɖɗᵭᶁᶑḋḍḏḑḓꝺｄ
db ȸ
dz ǆǳʣʥ
e èéêëēĕėęěǝȅȇȩɇɘɛɜɝɞʚᴈᶒᶓᶔḕḗḙḛḝẹẻẽếềểễệₑⱸｅ
f ƒᵮᶂḟẛꝼｆ
ff ﬀ
ffi ﬃ
ffl ﬄ
fi ﬁ
fl ﬂ
g ĝğġģǵɠɡᵷᵹᶃḡꝿｇ
h ĥħȟɥɦʮʯḣḥḧḩḫẖⱨⱶｈ
hv ƕ
i ìíîïĩīĭįıǐȉȋɨᴉᵢᵼᶖḭḯỉịⁱｉ
ij ĳ
j ĵǰȷɉɟʄʝⱼｊ
k ķƙǩʞᶄḱḳḵⱪꝁꝃꝅｋ
l ĺļľŀłƚȴɫɬɭᶅḷḹḻḽⱡꝇꝉꞁｌ
lj ǉ
ll ỻ
ls ʪ
lz ʫ
m ɯɰɱᵯᶆḿṁṃｍ
n ñńņňŉŋƞǹȵɲɳᵰᶇṅṇṉṋⁿｎ
nj ǌ
o òóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱɔɵᴖᴗᶗṍṏṑṓọỏốồổỗộớờởỡợₒⱺꝋꝍｏ
oe œᴔ
oo ꝏ
ou ȣ
p ƥᵱᵽᶈṕṗꝑꝓꝕꟼｐ
q ĸɋʠꝗꝙｑ
qp ȹ
r ŕŗřȑȓɍɼɽɾɿᵣᵲᵳᶉṙṛṝṟꝛꞃｒ
s śŝşšſșȿʂᵴᶊṡṣṥṧṩẜẝｓ
ss ß
st ﬆ
t ţťŧƫƭțȶʇʈᵵṫṭṯṱẗⱦｔ
tc ʨ
th þᵺꝧ
ts ʦ
tz ꜩ
u ùúûüũūŭůűųưǔǖǘǚǜȕȗʉᵤᶙṳṵṷṹṻụủứừửữựｕ
ue ᵫ
v ʋʌᵥᶌṽṿⱱⱴꝟｖ
vy ꝡ
w ŵƿʍẁẃẅẇẉẘⱳｗ
x ᶍẋẍₓｘ
y ýÿŷƴȳɏʎẏẙỳỵỷỹỿｙ
z źżžƶȝȥɀʐʑᵶᶎẑẓẕⱬꝣｚ
`;

const read = (): Map<string, string> => {
  const map = new Map<string, string>();
  for (const row of table.trim().split('\n')) {
    const [ascii = '', characters = ''] = row.split(' ');
    for (const character of characters) map.set(character, ascii);
  }
  return map;
};

export const foldings: ReadonlyMap<string, string> = read();
