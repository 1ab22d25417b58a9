// What web/boot.js sets on its way: the program compiled, the fonts by the names of their files, and the bytes of what the association
// that offers the page laid in, none where nothing is.
declare var program: Promise<WebAssembly.Module>;
declare var settings: Uint8Array<ArrayBuffer>;
declare var fonts: Record<string, Uint8Array<ArrayBuffer>>;
