const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Names common in Dalsland, by the generation that bears them. */
export const womenOlder = list(
  `Anna Eva Maria Karin Kerstin Margareta Birgitta Ingrid Elisabeth Gunilla Inger Marianne Lena Ulla Barbro Monica
   Agneta Britt Siv Gun Ann-Marie Berit Solveig Gunvor Yvonne Carina Susanne Annika Marie Eva-Lena Åsa Ann-Britt`,
);
export const menOlder = list(
  `Lars Karl Anders Per Jan Bengt Lennart Sven Göran Kjell Bo Hans Leif Rolf Stig Ulf Roland Åke Kent Tommy Bertil
   Arne Gunnar Nils Rune Ove Börje Olle Håkan Kurt-Åke Jan-Erik Sven-Olof Karl-Gustav`,
);
export const women = list(
  `Emma Sara Johanna Elin Ida Linda Malin Jenny Sofia Hanna Anna Maria Josefin Frida Amanda Therese Sandra Caroline
   Jessica Lisa Matilda Rebecka Camilla Helena Ulrika Cecilia Fatima Amina Zeinab Olena Katarina Åsa Märta`,
);
export const men = list(
  `Johan Erik Anders Daniel Fredrik Andreas Mikael Peter Marcus Martin Mattias Jonas David Niklas Henrik Simon Robin
   Kristian Stefan Magnus Tobias Viktor Patrik Joakim Ali Mohammed Ahmad Hassan Oleksandr Björn Pär Tomas Håkan`,
);
export const girls = list(
  `Alice Maja Vera Alma Selma Elsa Lilly Astrid Wilma Freja Olivia Signe Ella Ebba Saga Stella Clara Tyra Ines Agnes
   Molly Julia Nova Edith Leah Siri Amira Lova Hedda Iris Märta Tuva Ronja Nour`,
);
export const boys = list(
  `William Liam Noah Hugo Lucas Adam Oliver Matteo Elias Walter Alfred Frans Vincent Nils Ludvig Arvid Leo Ebbe Otto
   Sixten Theo Loke August Axel Gustav Melvin Isak Viggo Omar Yusuf Björn Åke Malte Ivar`,
);
export const families = list(
  `Andersson Johansson Karlsson Nilsson Eriksson Larsson Olsson Persson Svensson Gustafsson Pettersson Jonsson Jansson
   Hansson Bengtsson Jönsson Lindberg Jakobsson Magnusson Olofsson Lindström Lindqvist Lindgren Axelsson Berg Bergström
   Lundberg Lind Lundgren Lundqvist Mattsson Berglund Fredriksson Sandberg Henriksson Forsberg Sjöberg Wallin Engström
   Eklund Danielsson Lundin Håkansson Björk Bergman Gunnarsson Holm Wikström Samuelsson Isaksson Fransson Bergqvist
   Nyström Holmberg Arvidsson Löfgren Söderberg Nyberg Blomqvist Claesson Nordström Mårtensson Lundström Ahmed Ali
   Hassan Mohamed Eliasson Pålsson Björklund Viklund Berggren Sandström Lind Ström Nordin Åberg Hermansson Ekström
   Hellström Åström Holmgren Falk Sundberg Hedlund Dahlberg Dahl Brorsson Kroon Ödman Rådberg Änggård Östlund Haugen
   Olsen Kovalenko Bondarenko Rönnqvist Fagerström Dalberg Grinsby Laxman Bäckman Upperud`,
);
