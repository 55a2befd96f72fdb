import '@cloudflare/ai-search-snippet/chat';
