import type { Account } from './account.ts';

const typeOf = (number: string): Account['type'] =>
  number < '2'
    ? 'T'
    : number < '3'
      ? 'S'
      : number < '4' || ['80', '82', '83', '84'].includes(number.slice(0, 2))
        ? 'I'
        : 'K';

const table = `
1110 Mark och byggnader
1120 Verksamhetsfastigheter
1190 Ackumulerade avskrivningar byggnader
1210 Maskiner och inventarier
1290 Ackumulerade avskrivningar inventarier
1310 Aktier och andelar
1510 Kundfordringar
1648 Ingående moms
1710 Förutbetalda kostnader
1910 Kassa
1930 Bank
2010 Eget kapital
2090 Årets resultat
2210 Avsättning för pensioner
2350 Långfristiga lån
2441 Leverantörsskulder
2610 Utgående moms
2710 Personalens källskatt
2730 Arbetsgivaravgifter
2890 Övriga kortfristiga skulder
2910 Upplupna löner
2990 Övriga upplupna kostnader
3010 Försäljning, momspliktig
3020 Försäljning, ej momspliktig
3111 Bygglovsavgifter
3113 Tillsynsavgifter
3130 VA- och renhållningsavgifter
3132 Avgifter inom äldreomsorg
3133 Avgifter inom barnomsorg
3410 Bostads- och lokalhyror
3420 Arrenden
3510 Driftbidrag från staten
3520 Bidrag från privata aktörer
3610 Försäljning av verksamhet till andra kommuner
4010 Anskaffning av mark och byggnader
4110 Anskaffning av inventarier
4510 Ekonomiskt bistånd
4520 Föreningsbidrag
4600 Köp av huvudverksamhet
4630 Entreprenader
4640 Platser hos andra kommuner
5010 Löner till månadsavlönade
5020 Löner till timavlönade
5110 Semesterlön
5120 Sjuklön
5510 Bilersättning
5610 Sociala avgifter enligt lag
5710 Pensionskostnader
5910 Övriga personalkostnader
6010 Lokalhyra
6110 Fastighetsservice
6210 El
6220 Fjärrvärme
6310 Leasing av maskiner
6410 Förbrukningsmaterial
6420 Förbrukningsinventarier
6430 Läromedel
6440 Livsmedel
6450 Kontorsmaterial
6460 Sjukvårdsmaterial
6610 Reparation och underhåll av fastigheter
6620 Reparation av maskiner
6810 Telekommunikation
6820 Datakommunikation
6830 Porto
6910 Drivmedel
6920 Leasing av fordon
7010 Skolskjuts
7020 Färdtjänst
7050 Resor och logi
7210 Representation
7310 Försäkringar
7410 Konsulttjänster
7420 Datatjänster och licenser
7430 Juridiska tjänster
7510 Inhyrd personal
7610 Föreningsavgifter
7640 Köp av utbildning
7910 Avskrivningar byggnader
7920 Avskrivningar inventarier
8010 Kommunalskatt
8210 Inkomstutjämning
8220 Kostnadsutjämning
8310 Kommunal fastighetsavgift
8410 Ränteintäkter
8510 Räntekostnader
`;

/** The accounts that the four municipalities on Kommun-Bas use. */
export const kommunBas: readonly Account[] = table
  .trim()
  .split('\n')
  .map((line) => ({ number: line.slice(0, 4), name: line.slice(5), type: typeOf(line) }));
