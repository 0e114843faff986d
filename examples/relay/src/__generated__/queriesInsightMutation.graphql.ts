/**
 * @generated SignedSource<<1fa6276d849447190319d78dd7e50f87>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type InsightRating = "GOOD_EFFORT" | "NICE_WORK" | "OUTSTANDING" | "%future added value";
export type SubmitInsightInput = {
  clientMutationId?: string | null | undefined;
  form?: string | null | undefined;
  labels?: ReadonlyArray<string> | null | undefined;
  note?: string | null | undefined;
  pieceId: string;
  rating?: InsightRating | null | undefined;
  website?: string | null | undefined;
};
export type queriesInsightMutation$variables = {
  input: SubmitInsightInput;
};
export type queriesInsightMutation$data = {
  readonly submitInsight: {
    readonly insight: {
      readonly rating: InsightRating | null | undefined;
    } | null | undefined;
    readonly summary: {
      readonly total: number;
    } | null | undefined;
  };
};
export type queriesInsightMutation = {
  response: queriesInsightMutation$data;
  variables: queriesInsightMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  }
],
v1 = [
  {
    "kind": "Variable",
    "name": "input",
    "variableName": "input"
  }
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "rating",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "concreteType": "InsightSummary",
  "kind": "LinkedField",
  "name": "summary",
  "plural": false,
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "total",
      "storageKey": null
    }
  ],
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "queriesInsightMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "InsightPayload",
        "kind": "LinkedField",
        "name": "submitInsight",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Insight",
            "kind": "LinkedField",
            "name": "insight",
            "plural": false,
            "selections": [
              (v2/*:: as any*/)
            ],
            "storageKey": null
          },
          (v3/*:: as any*/)
        ],
        "storageKey": null
      }
    ],
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "queriesInsightMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "InsightPayload",
        "kind": "LinkedField",
        "name": "submitInsight",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Insight",
            "kind": "LinkedField",
            "name": "insight",
            "plural": false,
            "selections": [
              (v2/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "id",
                "storageKey": null
              }
            ],
            "storageKey": null
          },
          (v3/*:: as any*/)
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "fb73ce019db69bbae00cf025b710d5c9",
    "id": null,
    "metadata": {},
    "name": "queriesInsightMutation",
    "operationKind": "mutation",
    "text": "mutation queriesInsightMutation(\n  $input: SubmitInsightInput!\n) {\n  submitInsight(input: $input) {\n    insight {\n      rating\n      id\n    }\n    summary {\n      total\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "1a03d7dc04e4f75dca0ae9e673967849";

export default node;
