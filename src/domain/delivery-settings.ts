// The ways on which messages leave a shop's page.

/** To a URL, to Chatwoot, to the shop's contact form, or only by the visitor's own mail program. */
export type DeliveryWay = 'endpoint' | 'chatwoot' | 'form' | 'mail';
