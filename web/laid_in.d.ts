// What web/boot.js sets on its way: the parts of the page by their id, and the program compiled.
declare var laidIn: Record<string, Promise<ArrayBuffer>>;
declare var program: Promise<WebAssembly.Module>;
