/**
 * @generated SignedSource<<96d7cd2c6840039ed804d7cbac1d3a5d>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type queriesNextPageQuery$variables = {
  after?: string | null | undefined;
  first: number;
};
export type queriesNextPageQuery$data = {
  readonly " $fragmentSpreads": FragmentRefs<"queriesList_query">;
};
export type queriesNextPageQuery = {
  response: queriesNextPageQuery$data;
  variables: queriesNextPageQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "after"
  },
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "first"
  }
],
v1 = {
  "kind": "Variable",
  "name": "after",
  "variableName": "after"
},
v2 = {
  "kind": "Variable",
  "name": "first",
  "variableName": "first"
},
v3 = [
  (v1/*:: as any*/),
  {
    "kind": "Literal",
    "name": "filter",
    "value": {
      "kind": [
        "ARTICLE"
      ]
    }
  },
  (v2/*:: as any*/),
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
    "name": "queriesNextPageQuery",
    "selections": [
      {
        "args": [
          (v1/*:: as any*/),
          (v2/*:: as any*/)
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
    "name": "queriesNextPageQuery",
    "selections": [
      {
        "alias": null,
        "args": (v3/*:: as any*/),
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
        "args": (v3/*:: as any*/),
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
    "cacheID": "62f7847f815269107914c2c15707aade",
    "id": null,
    "metadata": {},
    "name": "queriesNextPageQuery",
    "operationKind": "query",
    "text": "query queriesNextPageQuery(\n  $after: String\n  $first: Int!\n) {\n  ...queriesList_query_2HEEH6\n}\n\nfragment queriesList_query_2HEEH6 on Query {\n  pieces(first: $first, after: $after, order: TITLE, filter: {kind: [ARTICLE]}) {\n    edges {\n      node {\n        __typename\n        id\n        slug\n        title\n      }\n      cursor\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "6d1ee47e0d9e477ac6ff69c729674601";

export default node;
