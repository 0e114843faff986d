import { trauma } from '../notePhrase'

export const TRAUMA_EN = [
  trauma(/\b(?:c-?ptsd|ptsd|post-?traumatic|flashbacks?|traumati[sz](?:ed|ing)|traumatic)\b/g, {
    unlessAfter: /^(?: growth\b|-)/,
  }),
  trauma(
    /\b(?:tortured (?:me|him|her|them|us)|(?:was|were|been) tortured|kidnapped|held hostage)\b/g,
  ),
  trauma(
    /\b(?:genocide|massacres?|atrocit(?:y|ies)|war crimes?|concentration camps?|torture|mass shooting|terror(?:ist)? attacks?|shell[- ]shock(?:ed)?|air raids?|war veterans?|hostages?|earthquake|tsunami|bombings?|landmines?|ambush(?:ed)?)\b/g,
    {
      unlessAfter: /^ (?:myself|yourself|of (?:doubt|waiting|spam)|drill|kit)\b/,
      unlessBefore: /\b(?:pure|sheer|absolute|is|was) $/,
    },
  ),
  trauma(
    /\bnightmares? (?:about|of|with|from|in which) (?:the|that|it|him|her|them|what|my|those|being|falling|drowning|fire|war|blood)\b|\b(?:saw|seen|watch(?:ed|ing)?|witness(?:ed|ing)?|see|seeing) (?:a |an |the |my |his |her |our |two |three |people |men |somebody |someone |him |her )(?:[a-z]+ ){0,2}?(?:shot|killed|stabbed|murder(?:ed)?|die|dying|drown(?:ed|ing)?|burn(?:ed|ing)? (?:alive|to death)|beaten|blown|hit by|executed|accident|crash|explosion|attack|shooting)\b|\bbodies (?:in|on|under|everywhere|lay)\b/g,
    {
      unlessAfter:
        /^ (?:of (?:a|an|the) (?:commute|trip|day|week|form|move|schedule)|(?:a|the) (?:film|penalty|goal|ball))\b/,
      unlessBefore: /\bfilm (?:where|in which) (?:i|we) $/,
    },
  ),
  trauma(
    /\b(?:buried|trapped|pinned|stuck) (?:alive|(?:under|in|beneath) (?:the|a|it|my) ?(?:rubble|wreck\w*|burning|car|building|ruins|snow|debris|lift)?)\b|\b(?:surviv(?:ed?|or|ors|ing)) (?:of )?(?:the|a|an) (?:[a-z]+ )?(?:crash|accident|fire|attack|shooting|bombing|earthquake|flood|war|explosion|avalanche|sinking|stabbing|assault|rape|camp)\b|\b(?:back|home|returned|come|came|fled|escaped|away|refugees?|running) (?:from )?(?:the |a )?war\b(?! on)|\b(?:the|that|my|his|her|our) (?:car |plane |train |bus )?(?:crash|attack|assault|shooting|stabbing|explosion)\b(?= (?:left|never|came|still|haunt|keeps|kept|replay|changed)|[.,;]|$)|\b(?:was|were|been|got) (?:shot|stabbed|mugged|attacked|robbed|held up|carjacked|taken hostage)\b|\b(?:war ?zone|combat|front line|battlefield|child soldiers?|deployment|deployed)\b/g,
    {
      unlessAfter:
        /^ (?:by (?:mosquitoes|bees|critics|doubt)|of the (?:film|market|stock))\b|^ ?(?:course|diet)/,
    },
  ),
  trauma(
    /\b(?:accident|backfires?|sirens?|rubble|assault|attack|attacker|flood|fire|memories|startled?|triggered|hypervigilan\w+)\b/g,
    {
      isBroad: true,
    },
  ),
  trauma(/\btrauma\b/g, {
    isBroad: true,
    unlessAfter: /^[- ](?:informed|centre|center|unit|ward|surgeon|team|specialists?)\b/,
  }),
  trauma(
    /\b(?:nightmares?|explosions?|bombing|ambush|shooting|massacre|earthquake|crash|the war|froze|panic)\b/g,
    { isBroad: true },
  ),
  trauma(
    /\bburning (?:truck|car|house|building|plane|bus|train|tank)\b|\b(?:soldiers|gunmen|militia|the police|the army|rebels|men with (?:guns|machetes)|they) (?:had )?(?:shot|killed|executed|burned|murdered|hanged|rounded up) (?:my|our|the|his|her|us|them|everyone|half)\b|\b(?:train|bus|carriage|boat|ferry|ship|it|plane|car|helicopter) (?:had )?(?:derailed|capsized|sank|crashed|exploded|overturned)\b/g,
  ),
]

/** Se lee sobre texto sin acentos, en minúsculas. */
export const TRAUMA_ES = [
  trauma(
    /\b(?:tept|post?traumatico|recuerdos intrusivos|flashbacks?|traumatizad[oa]s?|traumatic[oa]s?)\b/g,
  ),
  trauma(
    /\bpesadillas (?:con|de|sobre|en las que) (?:el|la|los|las|aquel|aquella|lo|que|mi|su)\b|\b(?:volvi|volvio|volver|volvieron|regres\w+|huimos|huyo|huir|escap\w+|sobreviv\w+|veteran[oa]s?) (?:de|a|del) (?:la |el |un |una )?(?:guerra|accidente|incendio|terremoto|atentado|bombardeo|explosion|campo|ataque|tiroteo|naufragio)\b|\b(?:genocidio|masacre|atentado(?:s)?|terremoto|tsunami|tortura(?:s|ron)?|rehenes|campos? de concentracion|bombardeos?|tiroteo|secuestro|emboscada|crimenes de guerra)\b|\b(?:vi|vimos|vio|presenci(?:e|o|amos)) (?:como )?(?:morir|matar|disparar|asesinar|mataban|disparaban|moria)\b|\b(?:atrapad|sepultad|enterrad)[oa]s? (?:bajo|en) (?:los escombros|el coche|las ruinas|el edificio)\b|\bbajo los escombros\b|\b(?:me|nos|la|lo) (?:asaltaron|apunalaron|dispararon|atacaron|atracaron|tuvieron (?:secuestrad|retenid|de rehen)\w*)\b/g,
    { unlessBefore: /\b(?:pura|una|autentica) $/ },
  ),
  trauma(/\b(?:torturad[oa]s?|secuestrad[oa]s?|secuestraron)\b/g),
  trauma(/\b(?:trauma|pesadillas|la guerra|explosion|bombardeo|terremoto|accidente|panico)\b/g, {
    isBroad: true,
  }),
  trauma(
    /\b(?:soldados|militares|guerrilleros|paramilitares|pistoleros|la policia|ellos) (?:dispararon|mataron|ejecutaron|quemaron|fusilaron|asesinaron)\b|\b(?:coche|casa|camion|tren|edificio) en llamas\b|\b(?:descarrilo|volco el autobus|naufrago|se hundio el barco)\b/g,
  ),
]
