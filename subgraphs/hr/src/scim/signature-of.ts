/** A signature as it is compared: SCIM's user names have no case (RFC 7643, 4.1.1). */
export const signatureOf = (text: string): string => text.normalize('NFC').trim().toUpperCase();
