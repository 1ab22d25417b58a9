// The only script in the page that is not deflated: it inflates the others and lets them run. The page's policy holds the hash of
// both, so that nothing else can.

import { inflated } from "./inflate.js";

const script = document.createElement("script");
script.type = "module";
script.textContent = new TextDecoder().decode(await inflated("script"));
document.head.append(script);
script.remove(); // a saved copy of the page starts it once, like the page itself
