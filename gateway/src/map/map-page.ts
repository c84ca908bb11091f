/** The page (Swedish). It loads nothing but files of this server, and what it shows is asked for at `/ogc`. */
export const mapPage = `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Karta – Samgraf</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/karta/leaflet.css">
<link rel="stylesheet" href="/karta/page.css">
<script src="/karta/start.js" type="module"></script>
</head>
<body>
<a class="skip" href="#tabell">Till tabellen</a>
<header>
<h1>Karta</h1>
<p id="konto"><span id="inloggad">Du är inte inloggad.</span> <button type="button" id="logga-in" hidden>Logga in</button></p>
</header>
<main>
<section id="lager" aria-labelledby="lager-rubrik">
<h2 id="lager-rubrik">Lager</h2>
<fieldset><legend>Visa på kartan</legend><ul id="teckenforklaring"></ul></fieldset>
</section>
<section id="kartan" aria-labelledby="karta-rubrik">
<h2 id="karta-rubrik">Kartan</h2>
<p id="karta-hjalp">Flytta med piltangenterna, zooma med + och −. Allt som kartan visar finns i tabellen.</p>
<div id="karta" role="application" aria-labelledby="karta-rubrik" aria-describedby="karta-hjalp"></div>
<p id="lage" role="status"></p>
</section>
<section id="tabell" aria-labelledby="tabell-rubrik" tabindex="-1">
<h2 id="tabell-rubrik">Tabell</h2>
<p><label for="valt-lager">Lager i tabellen</label> <select id="valt-lager"></select></p>
<p id="lagrets-beskrivning"></p>
<div class="rullas" tabindex="0" role="region" aria-label="Tabellens rader"><table><caption id="antal" aria-live="polite"></caption><thead></thead><tbody></tbody></table></div>
<p><button type="button" id="nasta" hidden>Nästa sida</button></p>
<h3>Hämta lagret</h3>
<p><label><input type="checkbox" id="bara-utsnittet"> Bara kartans utsnitt</label></p>
<ul id="hamta"></ul>
</section>
</main>
<noscript><p>Kartan behöver JavaScript. Samma lager finns som tabeller under <a href="/ogc/collections?f=html">kartlager</a>.</p></noscript>
</body>
</html>
`;

/** Everything from here and nothing else, but for the provider's token endpoint where that lies elsewhere. */
export const mapPolicy = (tokenOrigin: string | null): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    `connect-src 'self'${tokenOrigin === null ? '' : ` ${tokenOrigin}`}`,
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
