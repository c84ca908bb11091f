/** Streets that most towns of this size have. */
export const streets: readonly string[] =
  `Storgatan Kyrkogatan Skolgatan Järnvägsgatan Stationsvägen Ringvägen
  Björkvägen Tallvägen Granvägen Ekvägen Lönnvägen Rönnvägen Aspvägen Idrottsvägen Parkgatan Industrigatan Köpmangatan
  Hantverksgatan Bruksvägen Solvägen Sjövägen Strandvägen Bergsgatan Kungsgatan Drottninggatan Nygatan Smedjegatan
  Kvarngatan Backvägen Lövåsvägen Blåbärsvägen Smultronvägen Hallonvägen Fågelvägen Örnvägen Svalvägen Dalslandsvägen
  Sveavägen Vänersborgsvägen Göteborgsvägen Allégatan Trädgårdsgatan Violvägen Liljevägen Syrenvägen Ängsvägen`
    .trim()
    .split(/\s+/);
