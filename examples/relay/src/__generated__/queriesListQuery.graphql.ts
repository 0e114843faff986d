/**
 * @generated SignedSource<<6795d8d2aba95d43d8e8c0f562292957>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type queriesListQuery$variables = {
  first: number;
};
export type queriesListQuery$data = {
  readonly " $fragmentSpreads": FragmentRefs<"queriesList_query">;
};
export type queriesListQuery = {
  response: queriesListQuery$data;
  variables: queriesListQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "first"
  }
],
v1 = {
  "kind": "Variable",
  "name": "first",
  "variableName": "first"
},
v2 = [
  {
    "kind": "Literal",
    "name": "filter",
    "value": {
      "kind": [
        "ARTICLE"
      ]
    }
  },
  (v1/*:: as any*/),
  {
    "kind": "Literal",
    "name": "order",
    "value": "TITLE"
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "queriesListQuery",
    "selections": [
      {
        "args": [
          (v1/*:: as any*/)
        ],
        "kind": "FragmentSpread",
        "name": "queriesList_query"
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "queriesListQuery",
    "selections": [
      {
        "alias": null,
        "args": (v2/*:: as any*/),
        "concreteType": "PieceConnection",
        "kind": "LinkedField",
        "name": "pieces",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "PieceEdge",
            "kind": "LinkedField",
            "name": "edges",
            "plural": true,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": null,
                "kind": "LinkedField",
                "name": "node",
                "plural": false,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "__typename",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "id",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "slug",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "title",
                    "storageKey": null
                  }
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "cursor",
                "storageKey": null
              }
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "PageInfo",
            "kind": "LinkedField",
            "name": "pageInfo",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "endCursor",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "hasNextPage",
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": (v2/*:: as any*/),
        "filters": [
          "order",
          "filter"
        ],
        "handle": "connection",
        "key": "queriesList_pieces",
        "kind": "LinkedHandle",
        "name": "pieces"
      }
    ]
  },
  "params": {
    "cacheID": "4c9103a231d43bd1e62da86b8ab26ae1",
    "id": null,
    "metadata": {},
    "name": "queriesListQuery",
    "operationKind": "query",
    "text": "query queriesListQuery(\n  $first: Int!\n) {\n  ...queriesList_query_3ASum4\n}\n\nfragment queriesList_query_3ASum4 on Query {\n  pieces(first: $first, order: TITLE, filter: {kind: [ARTICLE]}) {\n    edges {\n      node {\n        __typename\n        id\n        slug\n        title\n      }\n      cursor\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "2a54bd3c880f2116a99176f6ee385830";

export default node;
