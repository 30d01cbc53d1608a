import { t as e } from "./rolldown-runtime-QGRDbDUS.mjs";
// node_modules/prettier/plugins/babel.js
var t = /* @__PURE__ */ e(((e, t) => {
	(function(n) {
		function r() {
			var e = n();
			return e.default || e;
		}
		if (typeof e == "object" && typeof t == "object") t.exports = r();
		else if (typeof define == "function" && define.amd) define(r);
		else {
			var i = typeof globalThis < "u" ? globalThis : typeof global < "u" ? global : typeof self < "u" ? self : this || {};
			i.prettierPlugins = i.prettierPlugins || {}, i.prettierPlugins.babel = r();
		}
	})(function() {
		var e = Object.defineProperty, t = Object.getOwnPropertyDescriptor, n = Object.getOwnPropertyNames, r = Object.prototype.hasOwnProperty, i = (t, n) => {
			for (var r in n) e(t, r, {
				get: n[r],
				enumerable: !0
			});
		}, a = (i, a, o, s) => {
			if (a && typeof a == "object" || typeof a == "function") for (let c of n(a)) !r.call(i, c) && c !== o && e(i, c, {
				get: () => a[c],
				enumerable: !(s = t(a, c)) || s.enumerable
			});
			return i;
		}, o = (t) => a(e({}, "__esModule", { value: !0 }), t), s = {};
		i(s, { parsers: () => ra });
		var c = {};
		i(c, {
			__babel_estree: () => Ki,
			__js_expression: () => Ui,
			__ts_expression: () => Wi,
			__vue_event_binding: () => Vi,
			__vue_expression: () => Ui,
			__vue_ts_event_binding: () => Hi,
			__vue_ts_expression: () => Wi,
			babel: () => Vi,
			"babel-flow": () => Gi,
			"babel-ts": () => Hi
		});
		var l = (e, t) => (n, r, ...i) => n | 1 && r == null ? void 0 : (t.call(r) ?? r[e]).apply(r, i), u = String.prototype.replaceAll ?? function(e, t) {
			return e.global ? this.replace(e, t) : this.split(e).join(t);
		}, d = l("replaceAll", function() {
			if (typeof this == "string") return u;
		}), f = Object.hasOwn ?? Function.prototype.call.bind(Object.prototype.hasOwnProperty), p = class {
			constructor(e, t, n) {
				this.line = void 0, this.column = void 0, n !== void 0 && (this.index = void 0), this.line = e, this.column = t, n !== void 0 && (this.index = n);
			}
		}, m = class {
			start;
			end;
			filename;
			identifierName;
			constructor(e, t) {
				this.start = e, this.end = t;
			}
		};
		function h(e, t) {
			let { line: n, column: r, index: i } = e;
			return new p(n, r + t, i + t);
		}
		var ee = "BABEL_PARSER_SOURCETYPE_MODULE_REQUIRED", te = {
			ImportMetaOutsideModule: {
				message: "import.meta may appear only with 'sourceType: \"module\"'",
				code: ee
			},
			ImportOutsideModule: {
				message: "'import' and 'export' may appear only with 'sourceType: \"module\"'",
				code: ee
			}
		}, ne = {
			ArrayPattern: "array destructuring pattern",
			AssignmentExpression: "assignment expression",
			AssignmentPattern: "assignment expression",
			ArrowFunctionExpression: "arrow function expression",
			ConditionalExpression: "conditional expression",
			CatchClause: "catch clause",
			ForOfStatement: "for-of statement",
			ForInStatement: "for-in statement",
			ForStatement: "for-loop",
			FormalParameters: "function parameter list",
			Identifier: "identifier",
			ImportSpecifier: "import specifier",
			ImportDefaultSpecifier: "import default specifier",
			ImportNamespaceSpecifier: "import namespace specifier",
			ObjectPattern: "object destructuring pattern",
			ParenthesizedExpression: "parenthesized expression",
			RestElement: "rest element",
			UpdateExpression: {
				true: "prefix operation",
				false: "postfix operation"
			},
			VariableDeclarator: "variable declaration",
			YieldExpression: "yield expression"
		}, re = (e) => e.type === "UpdateExpression" ? ne.UpdateExpression[`${e.prefix}`] : ne[e.type], ie = {
			AccessorIsGenerator: ({ kind: e }) => `A ${e}ter cannot be a generator.`,
			ArgumentsInClass: "'arguments' is only allowed in functions and class methods.",
			AsyncFunctionInSingleStatementContext: "Async functions can only be declared at the top level or inside a block.",
			AwaitBindingIdentifier: "Can not use 'await' as identifier inside an async function.",
			AwaitBindingIdentifierInStaticBlock: "Can not use 'await' as identifier inside a static block.",
			AwaitExpressionFormalParameter: "'await' is not allowed in async function parameters.",
			AwaitUsingNotInAsyncContext: "'await using' is only allowed within async functions and at the top levels of modules.",
			AwaitNotInAsyncContext: "'await' is only allowed within async functions and at the top levels of modules.",
			BadGetterArity: "A 'get' accessor must not have any formal parameters.",
			BadSetterArity: "A 'set' accessor must have exactly one formal parameter.",
			BadSetterRestParameter: "A 'set' accessor function argument must not be a rest parameter.",
			ConstructorClassField: "Classes may not have a field named 'constructor'.",
			ConstructorClassPrivateField: "Classes may not have a private field named '#constructor'.",
			ConstructorIsAccessor: "Class constructor may not be an accessor.",
			ConstructorIsAsync: "Constructor can't be an async function.",
			ConstructorIsGenerator: "Constructor can't be a generator.",
			DeclarationMissingInitializer: ({ kind: e }) => `Missing initializer in ${e} declaration.`,
			DecoratorArgumentsOutsideParentheses: "Decorator arguments must be moved inside parentheses: use '@(decorator(args))' instead of '@(decorator)(args)'.",
			DecoratorsBeforeAfterExport: "Decorators can be placed *either* before or after the 'export' keyword, but not in both locations at the same time.",
			DecoratorConstructor: "Decorators can't be used with a constructor. Did you mean '@dec class { ... }'?",
			DecoratorSemicolon: "Decorators must not be followed by a semicolon.",
			DecoratorStaticBlock: "Decorators can't be used with a static block.",
			DeferImportRequiresNamespace: "Only `import defer * as x from \"./module\"` is valid.",
			DeferExportInvalidAll: "`export defer * from \"./module\"` is invalid. Explicitly list the re-exported names.",
			DeletePrivateField: "Deleting a private field is not allowed.",
			DestructureNamedImport: "ES2015 named imports do not destructure. Use another statement for destructuring after the import.",
			DuplicateConstructor: "Duplicate constructor in the same class.",
			DuplicateDefaultExport: "Only one default export allowed per module.",
			DuplicateExport: ({ exportName: e }) => `\`${e}\` has already been exported. Exported identifiers must be unique.`,
			DuplicateProto: "Redefinition of __proto__ property.",
			DuplicateRegExpFlags: "Duplicate regular expression flag.",
			ElementAfterRest: "Rest element must be last element.",
			EscapedCharNotAnIdentifier: "Invalid Unicode escape.",
			ExportBindingIsString: ({ localName: e, exportName: t }) => `A string literal cannot be used as an exported binding without \`from\`.
- Did you mean \`export { '${e}' as '${t}' } from 'some-module'\`?`,
			ExportDefaultFromAsIdentifier: "'from' is not allowed as an identifier after 'export default'.",
			FilteredNamespaceDuplicateName: ({ name: e }) => `Duplicate name '${e}' in filtered namespace.`,
			FilteredNamespaceRename: "Names in a filtered namespace cannot be renamed using `as`.",
			FilteredNamespaceTypeModifier: "Names in a filtered namespace cannot have a type modifier.",
			ForInOfLoopInitializer: ({ type: e }) => `'${e === "ForInStatement" ? "for-in" : "for-of"}' loop variable declaration may not have an initializer.`,
			ForInUsing: "For-in loop may not start with 'using' declaration.",
			ForOfAsync: "The left-hand side of a for-of loop may not be 'async'.",
			ForOfLet: "The left-hand side of a for-of loop may not start with 'let'.",
			GeneratorInSingleStatementContext: "Generators can only be declared at the top level or inside a block.",
			IllegalBreakContinue: ({ type: e }) => `Unsyntactic ${e === "BreakStatement" ? "break" : "continue"}.`,
			IllegalLanguageModeDirective: "Illegal 'use strict' directive in function with non-simple parameter list.",
			IllegalReturn: "'return' outside of function.",
			ImportBindingIsString: ({ importName: e }) => `A string literal cannot be used as an imported binding.
- Did you mean \`import { "${e}" as foo }\`?`,
			ImportCallArity: ({ phase: e, sync: t }) => `\`import${e ? `.${e}` : t ? ".sync" : ""}()\` requires exactly one or two arguments.`,
			ImportCallNotNewExpression: ({ phase: e, sync: t }) => `Cannot use new with import${e ? `.${e}` : t ? ".sync" : ""}().`,
			ImportCallSpreadArgument: ({ phase: e, sync: t }) => `\`...\` is not allowed in \`import${e ? `.${e}` : t ? ".sync" : ""}()\`.`,
			IncompatibleRegExpUVFlags: "The 'u' and 'v' regular expression flags cannot be enabled at the same time.",
			InvalidBigIntLiteral: "Invalid BigIntLiteral.",
			InvalidCodePoint: "Code point out of bounds.",
			InvalidCoverDiscardElement: "'void' must be followed by an expression when not used in a binding position.",
			InvalidCoverInitializedName: "Invalid shorthand property initializer.",
			InvalidDigit: ({ radix: e }) => `Expected number in radix ${e}.`,
			InvalidEscapeSequence: "Bad character escape sequence.",
			InvalidEscapeSequenceTemplate: "Invalid escape sequence in template.",
			InvalidEscapedReservedWord: ({ reservedWord: e }) => `Escape sequence in keyword ${e}.`,
			InvalidIdentifier: ({ identifierName: e }) => `Invalid identifier ${e}.`,
			InvalidLhs: ({ ancestor: e }) => `Invalid left-hand side in ${re(e)}.`,
			InvalidLhsBinding: ({ ancestor: e }) => `Binding invalid left-hand side in ${re(e)}.`,
			InvalidLhsOptionalChaining: ({ ancestor: e }) => `Invalid optional chaining in the left-hand side of ${re(e)}.`,
			InvalidOrMissingExponent: "Floating-point numbers require a valid exponent after the 'e'.",
			InvalidOrUnexpectedToken: ({ unexpected: e }) => `Unexpected character '${e}'.`,
			InvalidParenthesizedAssignment: "Invalid parenthesized assignment pattern.",
			InvalidPrivateFieldResolution: ({ identifierName: e }) => `Private name #${e} is not defined.`,
			InvalidPropertyBindingPattern: "Binding member expression.",
			InvalidRestAssignmentPattern: "Invalid rest operator's argument.",
			LabelRedeclaration: ({ labelName: e }) => `Label '${e}' is already declared.`,
			LetInLexicalBinding: "'let' is disallowed as a lexically bound name.",
			LineTerminatorBeforeArrow: "No line break is allowed before '=>'.",
			MalformedRegExpFlags: "Invalid regular expression flag.",
			MissingClassName: "A class name is required.",
			MissingEqInAssignment: "Only '=' operator can be used for specifying default value.",
			MissingSemicolon: "Missing semicolon.",
			MissingPlugin: ({ missingPlugin: e }) => `This experimental syntax requires enabling the parser plugin: ${e.map((e) => JSON.stringify(e)).join(", ")}.`,
			MissingOneOfPlugins: ({ missingPlugin: e }) => `This experimental syntax requires enabling one of the following parser plugin(s): ${e.map((e) => JSON.stringify(e)).join(", ")}.`,
			MissingUnicodeEscape: "Expecting Unicode escape sequence \\uXXXX.",
			MixingCoalesceWithLogical: "Nullish coalescing operator(??) requires parens when mixing with logical operators.",
			ModuleAttributeInvalidValue: "Only string literals are allowed as module attribute values.",
			ModuleAttributesWithDuplicateKeys: ({ key: e }) => `Duplicate key "${e}" is not allowed in module attributes.`,
			ModuleExportNameHasLoneSurrogate: ({ surrogateCharCode: e }) => `An export name cannot include a lone surrogate, found '\\u${e.toString(16)}'.`,
			ModuleExportUndefined: ({ localName: e }) => `Export '${e}' is not defined.`,
			MultipleDefaultsInSwitch: "Multiple default clauses.",
			NewlineAfterThrow: "Illegal newline after throw.",
			NoCatchOrFinally: "Missing catch or finally clause.",
			NumberIdentifier: "Identifier directly after number.",
			NumericSeparatorInEscapeSequence: "Numeric separators are not allowed inside unicode escape sequences or hex escape sequences.",
			ObsoleteAwaitStar: "'await*' has been removed from the async functions proposal. Use Promise.all() instead.",
			OptionalChainingNoNew: "Constructors in/after an Optional Chain are not allowed.",
			OptionalChainingNoTemplate: "Tagged Template Literals are not allowed in optionalChain.",
			OverrideOnConstructor: "'override' modifier cannot appear on a constructor declaration.",
			ParamDupe: "Argument name clash.",
			PatternHasAccessor: "Object pattern can't contain getter or setter.",
			PatternHasMethod: "Object pattern can't contain methods.",
			PrivateInExpectedIn: ({ identifierName: e }) => `Private names are only allowed in property accesses (\`obj.#${e}\`) or in \`in\` expressions (\`#${e} in obj\`).`,
			PrivateNameRedeclaration: ({ identifierName: e }) => `Duplicate private name #${e}.`,
			RestTrailingComma: "Unexpected trailing comma after rest element.",
			SloppyFunction: "In non-strict mode code, functions can only be declared at top level or inside a block.",
			SloppyFunctionAnnexB: "In non-strict mode code, functions can only be declared at top level, inside a block, or as the body of an if statement.",
			SourcePhaseImportRequiresDefault: "Only `import source x from \"./module\"` is valid.",
			StaticPrototype: "Classes may not have static property named prototype.",
			SuperCallNotNewExpression: "Cannot use new with super(...).",
			SuperNotAllowed: "`super()` is only valid inside a class constructor of a subclass. Maybe a typo in the method name ('constructor') or not extending another class?",
			SuperPrivateField: "Private fields can't be accessed on super.",
			TrailingDecorator: "Decorators must be attached to a class element.",
			UnexpectedArgumentPlaceholder: "Unexpected argument placeholder.",
			UnexpectedDigitAfterHash: "Unexpected digit after hash token.",
			UnexpectedImportExport: "'import' and 'export' may only appear at the top level.",
			UnexpectedKeyword: ({ keyword: e }) => `Unexpected keyword '${e}'.`,
			UnexpectedLeadingDecorator: "Leading decorators must be attached to a class declaration.",
			UnexpectedLexicalDeclaration: "Lexical declaration cannot appear in a single-statement context.",
			UnexpectedNewTarget: "`new.target` can only be used in functions or class properties.",
			UnexpectedNumericSeparator: "A numeric separator is only allowed between two digits.",
			UnexpectedPrivateField: "Unexpected private name.",
			UnexpectedReservedWord: ({ reservedWord: e }) => `Unexpected reserved word '${e}'.`,
			UnexpectedSuper: "'super' is only allowed in object methods and classes.",
			UnexpectedToken: ({ expected: e, unexpected: t }) => `Unexpected token${t ? ` '${t}'.` : ""}${e ? `, expected "${e}"` : ""}`,
			UnexpectedTokenUnaryExponentiation: "Illegal expression. Wrap left hand side or entire exponentiation in parentheses.",
			UnexpectedUsingDeclaration: "Using declaration cannot appear in the top level when source type is `script` or in the bare case statement.",
			UnexpectedVoidPattern: "Unexpected void binding.",
			UnsupportedDecoratorExport: "A decorated export must export a class declaration.",
			UnsupportedDefaultExport: "Only expressions, functions or classes are allowed as the `default` export.",
			UnsupportedImport: "`import` can only be used in `import()` or `import.meta`.",
			UnsupportedMetaProperty: ({ target: e, onlyValidPropertyName: t }) => `The only valid meta property for ${e} is ${e}.${t}.`,
			UnsupportedParameterDecorator: "Decorators cannot be used to decorate parameters.",
			UnsupportedPropertyDecorator: "Decorators cannot be used to decorate object literal properties.",
			UnsupportedSuper: "'super' can only be used with function calls (i.e. super()) or in property accesses (i.e. super.prop or super[prop]).",
			UnterminatedComment: "Unterminated comment.",
			UnterminatedRegExp: "Unterminated regular expression.",
			UnterminatedString: "Unterminated string constant.",
			UnterminatedTemplate: "Unterminated template.",
			UsingDeclarationExport: "Using declaration cannot be exported.",
			UsingDeclarationHasBindingPattern: "Using declaration cannot have destructuring patterns.",
			VarRedeclaration: ({ identifierName: e }) => `Identifier '${e}' has already been declared.`,
			VoidPatternCatchClauseParam: "A void binding can not be the catch clause parameter. Use `try { ... } catch { ... }` if you want to discard the caught error.",
			VoidPatternInitializer: "A void binding may not have an initializer.",
			YieldBindingIdentifier: "Can not use 'yield' as identifier inside a generator.",
			YieldInParameter: "Yield expression is not allowed in formal parameters.",
			YieldNotInGeneratorFunction: "'yield' is only allowed within generator functions.",
			ZeroDigitNumericSeparator: "Numeric separator can not be used after leading 0."
		}, ae = {
			StrictDelete: "Deleting local variable in strict mode.",
			StrictEvalArguments: ({ referenceName: e }) => `Assigning to '${e}' in strict mode.`,
			StrictEvalArgumentsBinding: ({ bindingName: e }) => `Binding '${e}' in strict mode.`,
			StrictFunction: "In strict mode code, functions can only be declared at top level or inside a block.",
			StrictNumericEscape: "The only valid numeric escape in strict mode is '\\0'.",
			StrictOctalLiteral: "Legacy octal literals are not allowed in strict mode.",
			StrictWith: "'with' in strict mode."
		}, oe = {
			ParseExpressionEmptyInput: "Unexpected parseExpression() input: The input is empty or contains only comments.",
			ParseExpressionExpectsEOF: ({ unexpected: e }) => `Unexpected parseExpression() input: The input should contain exactly one expression, but the first expression is followed by the unexpected character \`${String.fromCodePoint(e)}\`.`
		}, se = /* @__PURE__ */ new Set([
			"ArrowFunctionExpression",
			"AssignmentExpression",
			"ConditionalExpression",
			"YieldExpression"
		]), ce = {
			PipeTopicRequiresHackPipes: "Topic references are only supported when using the `\"proposal\": \"hack\"` version of the pipeline proposal.",
			PipeTopicUnbound: "Topic reference is unbound; it must be inside a pipe body.",
			PipeTopicUnconfiguredToken: ({ token: e }) => `Invalid topic token ${e}. In order to use ${e} as a topic reference, the pipelineOperator plugin must be configured with { "proposal": "hack", "topicToken": "${e}" }.`,
			PipeTopicUnused: "Hack-style pipe body does not contain a topic reference; Hack-style pipes must use topic at least once.",
			PipeUnparenthesizedBody: ({ type: e }) => `Hack-style pipe body cannot be an unparenthesized ${re({ type: e })}; please wrap it in parentheses.`,
			PipelineUnparenthesized: "Cannot mix binary operator with solo-await F#-style pipeline. Please wrap the pipeline in parentheses."
		}, le = {
			UnsupportedBind: "Binding should be performed on object property.",
			UnsupportedBindRHS: "The right-hand side of binding can not be super or import."
		};
		function ue(e, t, n) {
			Object.defineProperty(e, t, {
				enumerable: !1,
				configurable: !0,
				value: n
			});
		}
		function de({ toMessage: e, code: t, reasonCode: n, syntaxPlugin: r }) {
			let i = n === "MissingPlugin" || n === "MissingOneOfPlugins";
			return function a(o, s, c) {
				let l = /* @__PURE__ */ SyntaxError();
				return l.code = t, l.reasonCode = n, l.loc = o, l.pos = s, l.syntaxPlugin = r, i && (l.missingPlugin = c.missingPlugin), ue(l, "clone", function(e = {}) {
					let { line: t, column: n, index: r = s } = e.loc ?? o;
					return a(new p(t, n), r, {
						...c,
						...e.details
					});
				}), ue(l, "details", c), Object.defineProperty(l, "message", {
					configurable: !0,
					get() {
						let t = `${e(c)} (${o.line}:${o.column})`;
						return this.message = t, t;
					},
					set(e) {
						Object.defineProperty(this, "message", {
							value: e,
							writable: !0
						});
					}
				}), l;
			};
		}
		function g(e, t) {
			if (Array.isArray(e)) return (t) => g(t, e[0]);
			let n = {};
			for (let r of Object.keys(e)) {
				let i = e[r], { message: a, ...o } = typeof i == "string" ? { message: () => i } : typeof i == "function" ? { message: i } : i;
				n[r] = de({
					code: "BABEL_PARSER_SYNTAX_ERROR",
					reasonCode: r,
					toMessage: typeof a == "string" ? () => a : a,
					...t ? { syntaxPlugin: t } : {},
					...o
				});
			}
			return n;
		}
		var _ = {
			...g(te),
			...g(ie),
			...g(ae),
			...g(oe),
			...g`pipelineOperator`(ce),
			...g`functionBind`(le)
		};
		function fe() {
			return {
				sourceType: "script",
				sourceFilename: void 0,
				startIndex: 0,
				startColumn: 0,
				startLine: 1,
				allowAwaitOutsideFunction: !1,
				allowReturnOutsideFunction: !1,
				allowNewTargetOutsideFunction: !1,
				allowImportExportEverywhere: !1,
				allowSuperOutsideMethod: !1,
				allowUndeclaredExports: !1,
				allowYieldOutsideFunction: !1,
				plugins: [],
				strictMode: void 0,
				ranges: !1,
				locations: !0,
				tokens: !1,
				createImportExpressions: !0,
				createParenthesizedExpressions: !1,
				errorRecovery: !1,
				attachComment: !0,
				annexB: !0
			};
		}
		function pe(e) {
			let t = fe();
			if (e == null) return t;
			if (e.annexB != null && e.annexB !== !1) throw Error("The `annexB` option can only be set to `false`.");
			for (let n of Object.keys(t)) e[n] != null && (t[n] = e[n]);
			if (t.startLine === 1) e.startIndex == null && t.startColumn > 0 ? t.startIndex = t.startColumn : e.startColumn == null && t.startIndex > 0 && (t.startColumn = t.startIndex);
			else if (e.startColumn == null || e.startIndex == null) throw Error("With a `startLine > 1` you must also specify `startIndex` and `startColumn`.");
			if (t.sourceType === "commonjs") {
				if (e.allowAwaitOutsideFunction != null) throw Error("The `allowAwaitOutsideFunction` option cannot be used with `sourceType: 'commonjs'`.");
				if (e.allowReturnOutsideFunction != null) throw Error("`sourceType: 'commonjs'` implies `allowReturnOutsideFunction: true`, please remove the `allowReturnOutsideFunction` option or use `sourceType: 'script'`.");
				if (e.allowNewTargetOutsideFunction != null) throw Error("`sourceType: 'commonjs'` implies `allowNewTargetOutsideFunction: true`, please remove the `allowNewTargetOutsideFunction` option or use `sourceType: 'script'`.");
			}
			return t;
		}
		function v(e) {
			if (e.loc) {
				let { start: t, end: n } = e.loc;
				e.loc.start = new p(t.line, t.column), e.loc.end = new p(n.line, n.column);
			}
			return e;
		}
		var me = (e) => class extends e {
			createPosition(e) {
				return new p(e.line, e.column);
			}
			parse() {
				let e = super.parse();
				return this.optionFlags & 512 && (e.tokens = e.tokens.map(v)), v(e);
			}
			parseRegExpLiteral({ pattern: e, flags: t }) {
				let n = null;
				try {
					n = new RegExp(e, t);
				} catch {}
				let r = this.estreeParseLiteral(n);
				return r.regex = {
					pattern: e,
					flags: t
				}, r;
			}
			parseBigIntLiteral(e) {
				let t;
				try {
					t = BigInt(e);
				} catch {
					t = null;
				}
				let n = this.estreeParseLiteral(t);
				return n.bigint = n.value === null ? e : String(n.value), n;
			}
			estreeParseLiteral(e) {
				return this.parseLiteral(e, "Literal");
			}
			parseStringLiteral(e) {
				return this.estreeParseLiteral(e);
			}
			parseNumericLiteral(e) {
				return this.estreeParseLiteral(e);
			}
			parseNullLiteral() {
				return this.estreeParseLiteral(null);
			}
			parseBooleanLiteral(e) {
				return this.estreeParseLiteral(e);
			}
			estreeParseChainExpression(e, t) {
				let n = this.startNodeAtNode(e);
				return n.expression = e, this.finishNodeAtNode(n, "ChainExpression", t);
			}
			directiveToStmt(e) {
				let t = e.value;
				delete e.value, this.castNodeTo(t, "Literal"), t.raw = t.extra.raw, t.value = t.extra.expressionValue;
				let n = this.castNodeTo(e, "ExpressionStatement");
				return n.expression = t, n.directive = t.extra.rawValue, delete t.extra, n;
			}
			fillOptionalPropertiesForTSESLint(e) {}
			cloneEstreeStringLiteral(e) {
				let { start: t, end: n, loc: r, range: i, raw: a, value: o } = e, s = Object.create(e.constructor.prototype);
				return s.type = "Literal", s.start = t, s.end = n, s.loc = r, s.range = i, s.raw = a, s.value = o, s;
			}
			initFunction(e, t) {
				super.initFunction(e, t), e.expression = !1;
			}
			checkDeclaration(e) {
				e != null && this.isObjectProperty(e) ? this.checkDeclaration(e.value) : super.checkDeclaration(e);
			}
			getObjectOrClassMethodParams(e) {
				return e.value.params;
			}
			isValidDirective(e) {
				return e.type === "ExpressionStatement" && e.expression.type === "Literal" && typeof e.expression.value == "string" && !e.expression.extra?.parenthesized;
			}
			parseBlockBody(e, t, n, r, i) {
				super.parseBlockBody(e, t, n, r, i), e.body = e.directives.map((e) => this.directiveToStmt(e)).concat(e.body), delete e.directives;
			}
			parsePrivateName() {
				let e = super.parsePrivateName();
				return this.convertPrivateNameToPrivateIdentifier(e);
			}
			convertPrivateNameToPrivateIdentifier(e) {
				let t = super.getPrivateNameSV(e);
				return delete e.id, e.name = t, this.castNodeTo(e, "PrivateIdentifier");
			}
			isPrivateName(e) {
				return e.type === "PrivateIdentifier";
			}
			getPrivateNameSV(e) {
				return e.name;
			}
			parseLiteral(e, t) {
				let n = super.parseLiteral(e, t);
				return n.raw = n.extra.raw, delete n.extra, n;
			}
			parseFunctionBody(e, t, n = !1) {
				super.parseFunctionBody(e, t, n), e.expression = e.body.type !== "BlockStatement";
			}
			parseMethod(e, t, n, r, i, a, o = !1) {
				let s = this.startNode();
				s.kind = e.kind, s = super.parseMethod(s, t, n, r, i, a, o), delete s.kind;
				let { typeParameters: c } = e;
				return c && (delete e.typeParameters, s.typeParameters = c, this.resetStartLocationFromNode(s, c)), e.value = this.castNodeTo(s, this.hasPlugin("typescript") && !s.body ? "TSEmptyBodyFunctionExpression" : "FunctionExpression"), a === "ClassPrivateMethod" && (e.computed = !1), this.hasPlugin("typescript") && e.abstract ? (delete e.abstract, this.finishNode(e, "TSAbstractMethodDefinition")) : a === "ObjectMethod" ? (e.kind === "method" && (e.kind = "init"), e.shorthand = !1, this.finishNode(e, "Property")) : this.finishNode(e, "MethodDefinition");
			}
			nameIsConstructor(e) {
				return e.type === "Literal" ? e.value === "constructor" : super.nameIsConstructor(e);
			}
			parseClassProperty(...e) {
				let t = super.parseClassProperty(...e);
				return t.abstract && this.hasPlugin("typescript") ? (delete t.abstract, this.castNodeTo(t, "TSAbstractPropertyDefinition")) : this.castNodeTo(t, "PropertyDefinition"), t;
			}
			parseClassPrivateProperty(...e) {
				let t = super.parseClassPrivateProperty(...e);
				return t.abstract && this.hasPlugin("typescript") ? this.castNodeTo(t, "TSAbstractPropertyDefinition") : this.castNodeTo(t, "PropertyDefinition"), t.computed = !1, t;
			}
			parseClassAccessorProperty(e) {
				let t = super.parseClassAccessorProperty(e);
				return t.abstract && this.hasPlugin("typescript") ? (delete t.abstract, this.castNodeTo(t, "TSAbstractAccessorProperty")) : this.castNodeTo(t, "AccessorProperty"), t;
			}
			parseObjectProperty(e, t, n, r) {
				let i = super.parseObjectProperty(e, t, n, r);
				return i && (i.kind = "init", this.castNodeTo(i, "Property")), i;
			}
			finishObjectProperty(e) {
				return e.kind = "init", this.finishNode(e, "Property");
			}
			isValidLVal(e, t, n, r) {
				return e === "Property" ? "value" : super.isValidLVal(e, t, n, r);
			}
			isAssignable(e, t) {
				return e != null && this.isObjectProperty(e) ? this.isAssignable(e.value, t) : super.isAssignable(e, t);
			}
			toAssignable(e, t = !1) {
				if (e != null && this.isObjectProperty(e)) {
					let { key: n, value: r } = e;
					this.isPrivateName(n) && this.classScope.usePrivateName(this.getPrivateNameSV(n), n.start), this.toAssignable(r, t);
				} else super.toAssignable(e, t);
			}
			toAssignableObjectExpressionProp(e, t, n) {
				e.type === "Property" && (e.kind === "get" || e.kind === "set") ? this.raise(_.PatternHasAccessor, e.key) : e.type === "Property" && e.method ? this.raise(_.PatternHasMethod, e.key) : super.toAssignableObjectExpressionProp(e, t, n);
			}
			finishCallExpression(e, t) {
				let n = super.finishCallExpression(e, t);
				return n.callee.type === "Import" ? (this.castNodeTo(n, "ImportExpression"), n.source = n.arguments[0], n.options = n.arguments[1] ?? null, delete n.arguments, delete n.callee) : n.type === "OptionalCallExpression" ? this.castNodeTo(n, "CallExpression") : n.optional = !1, n;
			}
			parseExport(e, t) {
				let n = this.state.lastTokStartLoc, r = super.parseExport(e, t);
				switch (r.type) {
					case "ExportAllDeclaration":
						r.exported = null;
						break;
					case "ExportNamedDeclaration": r.specifiers.length === 1 && r.specifiers[0].type === "ExportNamespaceSpecifier" && !r.specifiers[0].exportsFilter && (this.castNodeTo(r, "ExportAllDeclaration"), r.exported = r.specifiers[0].exported, delete r.specifiers);
					case "ExportDefaultDeclaration": {
						let { declaration: e } = r;
						e?.type === "ClassDeclaration" && e.decorators?.length > 0 && e.start === r.start && this.resetStartLocation(r, n);
					}
				}
				return r;
			}
			stopParseSubscript(e, t) {
				let n = super.stopParseSubscript(e, t);
				return t.optionalChainMember ? this.estreeParseChainExpression(n, e) : n;
			}
			parseMember(e, t, n, r, i) {
				let a = super.parseMember(e, t, n, r, i);
				return a.type === "OptionalMemberExpression" ? this.castNodeTo(a, "MemberExpression") : a.optional = !1, a;
			}
			isOptionalMemberExpression(e) {
				return e.type === "ChainExpression" ? e.expression.type === "MemberExpression" : super.isOptionalMemberExpression(e);
			}
			hasPropertyAsPrivateName(e) {
				return e.type === "ChainExpression" && (e = e.expression), super.hasPropertyAsPrivateName(e);
			}
			isObjectProperty(e) {
				return e.type === "Property" && e.kind === "init" && !e.method;
			}
			isObjectMethod(e) {
				return e.type === "Property" && (e.method || e.kind === "get" || e.kind === "set");
			}
			castNodeTo(e, t) {
				let n = super.castNodeTo(e, t);
				return this.fillOptionalPropertiesForTSESLint(n), n;
			}
			cloneIdentifier(e) {
				let t = super.cloneIdentifier(e);
				return this.fillOptionalPropertiesForTSESLint(t), t;
			}
			cloneStringLiteral(e) {
				return e.type === "Literal" ? this.cloneEstreeStringLiteral(e) : super.cloneStringLiteral(e);
			}
			finishNodeAt(e, t, n) {
				return v(super.finishNodeAt(e, t, n));
			}
			finishNodeAtNode(e, t, n) {
				return v(super.finishNodeAtNode(e, t, n));
			}
			finishNode(e, t) {
				let n = super.finishNode(e, t);
				return this.fillOptionalPropertiesForTSESLint(n), n;
			}
			resetStartLocation(e, t) {
				super.resetStartLocation(e, t), v(e);
			}
			resetEndLocation(e, t = this.state.lastTokEndLoc) {
				super.resetEndLocation(e, t), v(e);
			}
		}, y = !0, b = !0, he = !0, x = !0, S = !0, ge = !0, _e = class {
			label;
			keyword;
			beforeExpr;
			startsExpr;
			rightAssociative;
			isLoop;
			isAssign;
			prefix;
			postfix;
			binop;
			constructor(e, t = {}) {
				this.label = e, this.keyword = t.keyword, this.beforeExpr = !!t.beforeExpr, this.startsExpr = !!t.startsExpr, this.rightAssociative = !!t.rightAssociative, this.isLoop = !!t.isLoop, this.isAssign = !!t.isAssign, this.prefix = !!t.prefix, this.postfix = !!t.postfix, this.binop = t.binop == null ? null : t.binop;
			}
		}, ve = /* @__PURE__ */ new Map();
		function C(e, t = {}) {
			t.keyword = e;
			let n = E(e, t);
			return ve.set(e, n), n;
		}
		function w(e, t) {
			return E(e, {
				beforeExpr: y,
				binop: t
			});
		}
		var T = -1, ye = [], be = [], xe = [], Se = [], Ce = [], we = [];
		function E(e, t = {}) {
			return ++T, be.push(e), xe.push(t.binop ?? -1), Se.push(t.beforeExpr ?? !1), Ce.push(t.startsExpr ?? !1), we.push(t.prefix ?? !1), ye.push(new _e(e, t)), T;
		}
		function D(e, t = {}) {
			return ++T, ve.set(e, T), be.push(e), xe.push(t.binop ?? -1), Se.push(t.beforeExpr ?? !1), Ce.push(t.startsExpr ?? !1), we.push(t.prefix ?? !1), ye.push(new _e("name", t)), T;
		}
		var Te = {
			bracketL: E("[", {
				beforeExpr: y,
				startsExpr: b
			}),
			bracketR: E("]"),
			braceL: E("{", {
				beforeExpr: y,
				startsExpr: b
			}),
			braceBarL: E("{|", {
				beforeExpr: y,
				startsExpr: b
			}),
			braceR: E("}"),
			braceBarR: E("|}"),
			parenL: E("(", {
				beforeExpr: y,
				startsExpr: b
			}),
			parenR: E(")"),
			comma: E(",", { beforeExpr: y }),
			semi: E(";", { beforeExpr: y }),
			colon: E(":", { beforeExpr: y }),
			doubleColon: E("::", { beforeExpr: y }),
			dot: E("."),
			question: E("?", { beforeExpr: y }),
			questionDot: E("?."),
			arrow: E("=>", { beforeExpr: y }),
			template: E("template"),
			ellipsis: E("...", { beforeExpr: y }),
			backQuote: E("`", { startsExpr: b }),
			dollarBraceL: E("${", {
				beforeExpr: y,
				startsExpr: b
			}),
			templateTail: E("...`", { startsExpr: b }),
			templateNonTail: E("...${", {
				beforeExpr: y,
				startsExpr: b
			}),
			at: E("@"),
			hash: E("#", { startsExpr: b }),
			interpreterDirective: E("#!..."),
			eq: E("=", {
				beforeExpr: y,
				isAssign: x
			}),
			assign: E("_=", {
				beforeExpr: y,
				isAssign: x
			}),
			slashAssign: E("_=", {
				beforeExpr: y,
				isAssign: x
			}),
			xorAssign: E("_=", {
				beforeExpr: y,
				isAssign: x
			}),
			moduloAssign: E("_=", {
				beforeExpr: y,
				isAssign: x
			}),
			incDec: E("++/--", {
				prefix: S,
				postfix: ge,
				startsExpr: b
			}),
			bang: E("!", {
				beforeExpr: y,
				prefix: S,
				startsExpr: b
			}),
			tilde: E("~", {
				beforeExpr: y,
				prefix: S,
				startsExpr: b
			}),
			doubleCaret: E("^^", { startsExpr: b }),
			doubleAt: E("@@", { startsExpr: b }),
			pipeline: w("|>", 0),
			nullishCoalescing: w("??", 1),
			logicalOR: w("||", 1),
			logicalAND: w("&&", 2),
			bitwiseOR: w("|", 3),
			bitwiseXOR: w("^", 4),
			bitwiseAND: w("&", 5),
			equality: w("==/!=/===/!==", 6),
			lt: w("</>/<=/>=", 7),
			gt: w("</>/<=/>=", 7),
			relational: w("</>/<=/>=", 7),
			bitShift: w("<</>>/>>>", 8),
			bitShiftL: w("<</>>/>>>", 8),
			bitShiftR: w("<</>>/>>>", 8),
			plusMin: E("+/-", {
				beforeExpr: y,
				binop: 9,
				prefix: S,
				startsExpr: b
			}),
			modulo: E("%", {
				binop: 10,
				startsExpr: b
			}),
			star: E("*", { binop: 10 }),
			slash: w("/", 10),
			exponent: E("**", {
				beforeExpr: y,
				binop: 11,
				rightAssociative: !0
			}),
			_in: C("in", {
				beforeExpr: y,
				binop: 7
			}),
			_instanceof: C("instanceof", {
				beforeExpr: y,
				binop: 7
			}),
			_break: C("break"),
			_case: C("case", { beforeExpr: y }),
			_catch: C("catch"),
			_continue: C("continue"),
			_debugger: C("debugger"),
			_default: C("default", { beforeExpr: y }),
			_else: C("else", { beforeExpr: y }),
			_finally: C("finally"),
			_function: C("function", { startsExpr: b }),
			_if: C("if"),
			_return: C("return", { beforeExpr: y }),
			_switch: C("switch"),
			_throw: C("throw", {
				beforeExpr: y,
				prefix: S,
				startsExpr: b
			}),
			_try: C("try"),
			_var: C("var"),
			_const: C("const"),
			_with: C("with"),
			_new: C("new", {
				beforeExpr: y,
				startsExpr: b
			}),
			_this: C("this", { startsExpr: b }),
			_super: C("super", { startsExpr: b }),
			_class: C("class", { startsExpr: b }),
			_extends: C("extends", { beforeExpr: y }),
			_export: C("export"),
			_import: C("import", { startsExpr: b }),
			_null: C("null", { startsExpr: b }),
			_true: C("true", { startsExpr: b }),
			_false: C("false", { startsExpr: b }),
			_typeof: C("typeof", {
				beforeExpr: y,
				prefix: S,
				startsExpr: b
			}),
			_void: C("void", {
				beforeExpr: y,
				prefix: S,
				startsExpr: b
			}),
			_delete: C("delete", {
				beforeExpr: y,
				prefix: S,
				startsExpr: b
			}),
			_do: C("do", {
				isLoop: he,
				beforeExpr: y
			}),
			_for: C("for", { isLoop: he }),
			_while: C("while", { isLoop: he }),
			_arguments: D("arguments", { startsExpr: b }),
			_as: D("as", { startsExpr: b }),
			_assert: D("assert", { startsExpr: b }),
			_async: D("async", { startsExpr: b }),
			_await: D("await", { startsExpr: b }),
			_defer: D("defer", { startsExpr: b }),
			_from: D("from", { startsExpr: b }),
			_get: D("get", { startsExpr: b }),
			_let: D("let", { startsExpr: b }),
			_meta: D("meta", { startsExpr: b }),
			_of: D("of", { startsExpr: b }),
			_sent: D("sent", { startsExpr: b }),
			_set: D("set", { startsExpr: b }),
			_source: D("source", { startsExpr: b }),
			_static: D("static", { startsExpr: b }),
			_struct: D("struct", { startsExpr: b }),
			_sync: D("sync", { startsExpr: b }),
			_using: D("using", { startsExpr: b }),
			_yield: D("yield", { startsExpr: b }),
			_asserts: D("asserts", { startsExpr: b }),
			_checks: D("checks", { startsExpr: b }),
			_exports: D("exports", { startsExpr: b }),
			_global: D("global", { startsExpr: b }),
			_implements: D("implements", { startsExpr: b }),
			_intrinsic: D("intrinsic", { startsExpr: b }),
			_infer: D("infer", { startsExpr: b }),
			_is: D("is", { startsExpr: b }),
			_mixins: D("mixins", { startsExpr: b }),
			_proto: D("proto", { startsExpr: b }),
			_require: D("require", { startsExpr: b }),
			_satisfies: D("satisfies", { startsExpr: b }),
			_keyof: D("keyof", { startsExpr: b }),
			_readonly: D("readonly", { startsExpr: b }),
			_unique: D("unique", { startsExpr: b }),
			_abstract: D("abstract", { startsExpr: b }),
			_declare: D("declare", { startsExpr: b }),
			_enum: D("enum", { startsExpr: b }),
			_module: D("module", { startsExpr: b }),
			_namespace: D("namespace", { startsExpr: b }),
			_interface: D("interface", { startsExpr: b }),
			_type: D("type", { startsExpr: b }),
			_opaque: D("opaque", { startsExpr: b }),
			name: E("name", { startsExpr: b }),
			placeholder: E("%%", { startsExpr: b }),
			string: E("string", { startsExpr: b }),
			num: E("num", { startsExpr: b }),
			bigint: E("bigint", { startsExpr: b }),
			regexp: E("regexp", { startsExpr: b }),
			privateName: E("#name", { startsExpr: b }),
			eof: E("eof"),
			jsxName: E("jsxName"),
			jsxText: E("jsxText", { beforeExpr: y }),
			jsxTagStart: E("jsxTagStart", { startsExpr: b }),
			jsxTagEnd: E("jsxTagEnd")
		};
		function O(e) {
			return e >= 89 && e <= 132;
		}
		function Ee(e) {
			return e <= 88;
		}
		function k(e) {
			return e >= 54 && e <= 132;
		}
		function De(e) {
			return e >= 54 && e <= 135;
		}
		function Oe(e) {
			return Se[e];
		}
		function ke(e) {
			return Ce[e];
		}
		function Ae(e) {
			return e >= 25 && e <= 29;
		}
		function je(e) {
			return e >= 128 && e <= 130;
		}
		function Me(e) {
			return e >= 86 && e <= 88;
		}
		function Ne(e) {
			return e >= 54 && e <= 88;
		}
		function Pe(e) {
			return e >= 35 && e <= 55;
		}
		function Fe(e) {
			return e === 30;
		}
		function Ie(e) {
			return we[e];
		}
		function Le(e) {
			return e >= 120 && e <= 122;
		}
		function Re(e) {
			return e >= 123 && e <= 129;
		}
		function A(e) {
			return be[e];
		}
		function ze(e) {
			return xe[e];
		}
		function Be(e) {
			return e === 53;
		}
		function Ve(e) {
			return e >= 20 && e <= 21;
		}
		function He(e) {
			return ye[e];
		}
		var Ue = class {
			constructor(e, t) {
				this.token = e, this.preserveSpace = !!t;
			}
			token;
			preserveSpace;
		}, j = {
			brace: new Ue("{"),
			j_oTag: new Ue("<tag"),
			j_cTag: new Ue("</tag"),
			j_expr: new Ue("<tag>...</tag>", !0)
		}, We = /[\p{ID_Start}\u0558\u058b\u058c\u088f\u0c5c\u0cdc\u208f\u209d-\u209f\ua7ce\ua7cf\ua7d2\ua7d4\ua7dd\ua7e2\ua7f1\uab6c\uab6d]/u, Ge = /[\p{ID_Continue}\u0558\u058b\u058c\u088f\u0c5c\u0cdc\u208f\u209d-\u209f\ua7ce\ua7cf\ua7d2\ua7d4\ua7dd\ua7e2\ua7f1\uab6c\uab6d\u05c8\u05c9\u0b53\u0b54\u1acf-\u1af0]/u, Ke = [
			1979,
			4,
			385,
			25,
			1388,
			2,
			18,
			21,
			3100,
			0,
			678,
			43,
			22,
			0,
			1662,
			0,
			6,
			10,
			209,
			310,
			18458,
			24,
			3,
			24,
			287,
			4,
			6146,
			7,
			1239,
			4,
			47,
			23,
			96,
			114,
			14,
			913,
			15,
			50,
			8017,
			5,
			64,
			0,
			9534,
			0,
			2169,
			5,
			7,
			86,
			15,
			6,
			55,
			50,
			1729,
			30,
			2,
			2,
			2,
			1,
			2,
			6,
			3,
			4,
			10,
			1,
			53307,
			5,
			223,
			0,
			5764,
			11,
			21763,
			4297,
			39815,
			11327
		], qe = [
			3787,
			4,
			33,
			11,
			3173,
			7,
			633,
			9,
			7,
			0,
			45879,
			1,
			296,
			2,
			9,
			1,
			3,
			0,
			33,
			1,
			5218,
			0,
			3,
			0,
			8,
			1,
			6,
			0
		];
		function Je(e, t) {
			let n = 65536;
			for (let r = 0, i = t.length; r < i; r += 2) {
				if (n += t[r], n > e) return !1;
				if (n += t[r + 1], n >= e) return !0;
			}
			return !1;
		}
		function M(e) {
			return e < 65 ? e === 36 : e <= 90 ? !0 : e < 97 ? e === 95 : e <= 122 ? !0 : e <= 65535 ? e >= 170 && We.test(String.fromCharCode(e)) : !isNaN(e) && e <= 1114111 && (We.test(String.fromCodePoint(e)) || Je(e, Ke));
		}
		function N(e) {
			return e < 48 ? e === 36 : e < 58 ? !0 : e < 65 ? !1 : e <= 90 ? !0 : e < 97 ? e === 95 : e <= 122 ? !0 : e <= 65535 ? e >= 170 && Ge.test(String.fromCharCode(e)) : !isNaN(e) && e <= 1114111 && (Ge.test(String.fromCodePoint(e)) || Je(e, Ke) || Je(e, qe));
		}
		var Ye = {
			keyword: /* @__PURE__ */ "break.case.catch.continue.debugger.default.do.else.finally.for.function.if.return.switch.throw.try.var.const.while.with.new.this.super.class.extends.export.import.null.true.false.in.instanceof.typeof.void.delete".split("."),
			strict: [
				"implements",
				"interface",
				"let",
				"package",
				"private",
				"protected",
				"public",
				"static",
				"yield"
			],
			strictBind: ["eval", "arguments"]
		}, Xe = new Set(Ye.keyword), Ze = new Set(Ye.strict), Qe = new Set(Ye.strictBind);
		function $e(e, t) {
			return t && e === "await" || e === "enum";
		}
		function et(e, t) {
			return $e(e, t) || Ze.has(e);
		}
		function tt(e) {
			return Qe.has(e);
		}
		function nt(e, t) {
			return et(e, t) || tt(e);
		}
		function rt(e) {
			return Xe.has(e);
		}
		function it(e, t, n) {
			return e === 64 && t === 64 && M(n);
		}
		var at = /* @__PURE__ */ new Set(/* @__PURE__ */ "break.case.catch.continue.debugger.default.do.else.finally.for.function.if.return.switch.throw.try.var.const.while.with.new.this.super.class.extends.export.import.null.true.false.in.instanceof.typeof.void.delete.implements.interface.let.package.private.protected.public.static.yield.eval.arguments.enum.await".split("."));
		function ot(e) {
			return at.has(e);
		}
		var st = class {
			flags = 0;
			names = /* @__PURE__ */ new Map();
			firstLexicalName = "";
			constructor(e) {
				this.flags = e;
			}
		}, ct = class {
			parser;
			scopeStack = [];
			inModule;
			undefinedExports = /* @__PURE__ */ new Map();
			constructor(e, t) {
				this.parser = e, this.inModule = t;
			}
			get inTopLevel() {
				return (this.currentScope().flags & 1) > 0;
			}
			get inFunction() {
				return (this.currentVarScopeFlags() & 2) > 0;
			}
			get allowSuper() {
				return (this.currentThisScopeFlags() & 16) > 0;
			}
			get allowDirectSuper() {
				return (this.currentThisScopeFlags() & 32) > 0;
			}
			get allowNewTarget() {
				return (this.currentThisScopeFlags() & 512) > 0;
			}
			get inClass() {
				return (this.currentThisScopeFlags() & 64) > 0;
			}
			get inClassAndNotInNonArrowFunction() {
				let e = this.currentThisScopeFlags();
				return (e & 64) > 0 && !(e & 2);
			}
			get inStaticBlock() {
				for (let e = this.scopeStack.length - 1;; e--) {
					let { flags: t } = this.scopeStack[e];
					if (t & 128) return !0;
					if (t & 3779) return !1;
				}
			}
			get inNonArrowFunction() {
				return (this.currentThisScopeFlags() & 2) > 0;
			}
			get inBareCaseStatement() {
				return (this.currentScope().flags & 256) > 0;
			}
			get treatFunctionsAsVar() {
				return this.treatFunctionsAsVarInScope(this.currentScope());
			}
			createScope(e) {
				return new st(e);
			}
			enter(e) {
				this.scopeStack.push(this.createScope(e));
			}
			exit() {
				return this.scopeStack.pop().flags;
			}
			treatFunctionsAsVarInScope(e) {
				return !!(e.flags & 130 || !this.parser.inModule && e.flags & 1);
			}
			declareName(e, t, n) {
				let r = this.currentScope();
				if (t & 8 || t & 16) {
					this.checkRedeclarationInScope(r, e, t, n);
					let i = r.names.get(e) || 0;
					t & 16 ? i |= 4 : (r.firstLexicalName || (r.firstLexicalName = e), i |= 2), r.names.set(e, i), t & 8 && this.maybeExportDefined(r, e);
				} else if (t & 4) for (let i = this.scopeStack.length - 1; i >= 0 && (r = this.scopeStack[i], this.checkRedeclarationInScope(r, e, t, n), r.names.set(e, (r.names.get(e) || 0) | 1), this.maybeExportDefined(r, e), !(r.flags & 3715)); --i);
				this.parser.inModule && r.flags & 1 && this.undefinedExports.delete(e);
			}
			maybeExportDefined(e, t) {
				this.parser.inModule && e.flags & 1 && this.undefinedExports.delete(t);
			}
			checkRedeclarationInScope(e, t, n, r) {
				this.isRedeclaredInScope(e, t, n) && this.parser.raise(_.VarRedeclaration, r, { identifierName: t });
			}
			isRedeclaredInScope(e, t, n) {
				if (!(n & 1)) return !1;
				if (n & 8) return e.names.has(t);
				let r = e.names.get(t) || 0;
				return n & 16 ? (r & 2) > 0 || !this.treatFunctionsAsVarInScope(e) && (r & 1) > 0 : (r & 2) > 0 && !(e.flags & 8 && e.firstLexicalName === t) || !this.treatFunctionsAsVarInScope(e) && (r & 4) > 0;
			}
			checkLocalExport(e) {
				let { name: t } = e;
				this.scopeStack[0].names.has(t) || this.undefinedExports.set(t, e.start);
			}
			currentScope() {
				return this.scopeStack[this.scopeStack.length - 1];
			}
			currentVarScopeFlags() {
				for (let e = this.scopeStack.length - 1;; e--) {
					let { flags: t } = this.scopeStack[e];
					if (t & 3715) return t;
				}
			}
			currentThisScopeFlags() {
				for (let e = this.scopeStack.length - 1;; e--) {
					let { flags: t } = this.scopeStack[e];
					if (t & 3779 && !(t & 4)) return t;
				}
			}
		}, lt = class extends st {
			declareFunctions = /* @__PURE__ */ new Set();
		}, ut = class extends ct {
			createScope(e) {
				return new lt(e);
			}
			declareName(e, t, n) {
				let r = this.currentScope();
				t & 2048 ? (this.checkRedeclarationInScope(r, e, t, n), this.maybeExportDefined(r, e), r.declareFunctions.add(e)) : super.declareName(e, t, n);
			}
			isRedeclaredInScope(e, t, n) {
				if (super.isRedeclaredInScope(e, t, n)) return !0;
				if (n & 2048 && !e.declareFunctions.has(t)) {
					let n = e.names.get(t);
					return (n & 4) > 0 || (n & 2) > 0;
				}
				return !1;
			}
			checkLocalExport(e) {
				this.scopeStack[0].declareFunctions.has(e.name) || super.checkLocalExport(e);
			}
		}, dt = /* @__PURE__ */ new Set([
			"_",
			"any",
			"bool",
			"boolean",
			"empty",
			"extends",
			"false",
			"interface",
			"mixed",
			"null",
			"number",
			"static",
			"string",
			"true",
			"typeof",
			"void"
		]), P = g`flow`({
			AmbiguousConditionalArrow: "Ambiguous expression: wrap the arrow functions in parentheses to disambiguate.",
			AmbiguousDeclareModuleKind: "Found both `declare module.exports` and `declare export` in the same module. Modules can only have 1 since they are either an ES module or they are a CommonJS module.",
			AssignReservedType: ({ reservedType: e }) => `Cannot overwrite reserved type ${e}.`,
			DeclareClassElement: "The `declare` modifier can only appear on class fields.",
			DeclareClassFieldInitializer: "Initializers are not allowed in fields with the `declare` modifier.",
			DuplicateDeclareModuleExports: "Duplicate `declare module.exports` statement.",
			EnumBooleanMemberNotInitialized: ({ memberName: e, enumName: t }) => `Boolean enum members need to be initialized. Use either \`${e} = true,\` or \`${e} = false,\` in enum \`${t}\`.`,
			EnumDuplicateMemberName: ({ memberName: e, enumName: t }) => `Enum member names need to be unique, but the name \`${e}\` has already been used before in enum \`${t}\`.`,
			EnumInconsistentMemberValues: ({ enumName: e }) => `Enum \`${e}\` has inconsistent member initializers. Either use no initializers, or consistently use literals (either booleans, numbers, or strings) for all member initializers.`,
			EnumInvalidExplicitType: ({ invalidEnumType: e, enumName: t }) => `Enum type \`${e}\` is not valid. Use one of \`boolean\`, \`number\`, \`string\`, or \`symbol\` in enum \`${t}\`.`,
			EnumInvalidExplicitTypeUnknownSupplied: ({ enumName: e }) => `Supplied enum type is not valid. Use one of \`boolean\`, \`number\`, \`string\`, or \`symbol\` in enum \`${e}\`.`,
			EnumInvalidMemberInitializerPrimaryType: ({ enumName: e, memberName: t, explicitType: n }) => `Enum \`${e}\` has type \`${n}\`, so the initializer of \`${t}\` needs to be a ${n} literal.`,
			EnumInvalidMemberInitializerSymbolType: ({ enumName: e, memberName: t }) => `Symbol enum members cannot be initialized. Use \`${t},\` in enum \`${e}\`.`,
			EnumInvalidMemberInitializerUnknownType: ({ enumName: e, memberName: t }) => `The enum member initializer for \`${t}\` needs to be a literal (either a boolean, number, or string) in enum \`${e}\`.`,
			EnumInvalidMemberName: ({ enumName: e, memberName: t, suggestion: n }) => `Enum member names cannot start with lowercase 'a' through 'z'. Instead of using \`${t}\`, consider using \`${n}\`, in enum \`${e}\`.`,
			EnumNumberMemberNotInitialized: ({ enumName: e, memberName: t }) => `Number enum members need to be initialized, e.g. \`${t} = 1\` in enum \`${e}\`.`,
			EnumStringMemberInconsistentlyInitialized: ({ enumName: e }) => `String enum members need to consistently either all use initializers, or use no initializers, in enum \`${e}\`.`,
			GetterMayNotHaveThisParam: "A getter cannot have a `this` parameter.",
			ImportTypeShorthandOnlyInPureImport: "The `type` and `typeof` keywords on named imports can only be used on regular `import` statements. It cannot be used with `import type` or `import typeof` statements.",
			InexactInsideExact: "Explicit inexact syntax cannot appear inside an explicit exact object type.",
			InexactInsideNonObject: "Explicit inexact syntax cannot appear in class or interface definitions.",
			InexactVariance: "Explicit inexact syntax cannot have variance.",
			InvalidNonTypeImportInDeclareModule: "Imports within a `declare module` body must always be `import type` or `import typeof`.",
			MissingTypeParamDefault: "Type parameter declaration needs a default, since a preceding type parameter declaration has a default.",
			NestedDeclareModule: "`declare module` cannot be used inside another `declare module`.",
			NestedFlowComment: "Cannot have a flow comment inside another flow comment.",
			PatternIsOptional: { message: "A binding pattern parameter cannot be optional in an implementation signature." },
			SetterMayNotHaveThisParam: "A setter cannot have a `this` parameter.",
			SpreadVariance: "Spread properties cannot have variance.",
			ThisParamAnnotationRequired: "A type annotation is required for the `this` parameter.",
			ThisParamBannedInConstructor: "Constructors cannot have a `this` parameter; constructors don't bind `this` like other functions.",
			ThisParamMayNotBeOptional: "The `this` parameter cannot be optional.",
			ThisParamMustBeFirst: "The `this` parameter must be the first function parameter.",
			ThisParamNoDefault: "The `this` parameter may not have a default value.",
			TypeBeforeInitializer: "Type annotations must come before default assignments, e.g. instead of `age = 25: number` use `age: number = 25`.",
			TypeCastInPattern: "The type cast expression is expected to be wrapped with parenthesis.",
			UnexpectedExplicitInexactInObject: "Explicit inexact syntax must appear at the end of an inexact object.",
			UnexpectedReservedType: ({ reservedType: e }) => `Unexpected reserved type ${e}.`,
			UnexpectedReservedUnderscore: "`_` is only allowed as a type argument to call or new.",
			UnexpectedSpaceBetweenModuloChecks: "Spaces between `%` and `checks` are not allowed here.",
			UnexpectedSpreadType: "Spread operator cannot appear in class or interface definitions.",
			UnexpectedSubtractionOperand: "Unexpected token, expected \"number\" or \"bigint\".",
			UnexpectedTokenAfterTypeParameter: "Expected an arrow function after this type parameter declaration.",
			UnexpectedTypeParameterBeforeAsyncArrowFunction: "Type parameters must come after the async keyword, e.g. instead of `<T> async () => {}`, use `async <T>() => {}`.",
			UnsupportedDeclareExportKind: ({ unsupportedExportKind: e, suggestion: t }) => `\`declare export ${e}\` is not supported. Use \`${t}\` instead.`,
			UnsupportedStatementInDeclareModule: "Only declares and type imports are allowed inside declare module.",
			UnterminatedFlowComment: "Unterminated flow-comment."
		});
		function ft(e) {
			return e.type === "DeclareExportAllDeclaration" || e.type === "DeclareExportDeclaration" && (!e.declaration || e.declaration.type !== "TypeAlias" && e.declaration.type !== "InterfaceDeclaration");
		}
		function pt(e) {
			return e.importKind === "type" || e.importKind === "typeof";
		}
		var mt = {
			const: "declare export var",
			let: "declare export var",
			type: "export type",
			interface: "export interface"
		};
		function ht(e, t) {
			let n = [], r = [];
			for (let i = 0; i < e.length; i++) (t(e[i], i, e) ? n : r).push(e[i]);
			return [n, r];
		}
		var gt = /\*?\s*@((?:no)?flow)\b/, _t = (e) => class extends e {
			flowPragma = void 0;
			getScopeHandler() {
				return ut;
			}
			shouldParseTypes() {
				return this.getPluginOption("flow", "all") || this.flowPragma === "flow";
			}
			finishToken(e, t) {
				e !== 133 && e !== 9 && e !== 24 && this.flowPragma === void 0 && (this.flowPragma = null), super.finishToken(e, t);
			}
			addComment(e) {
				if (this.flowPragma === void 0) {
					let t = gt.exec(e.value);
					if (t) {
						if (t[1] === "flow") this.flowPragma = "flow";
						else if (t[1] === "noflow") this.flowPragma = "noflow";
						else throw Error("Unexpected flow pragma");
					}
				}
				super.addComment(e);
			}
			flowParseTypeInitialiser(e) {
				let t = this.state.inType;
				this.state.inType = !0, this.expect(e || 10);
				let n = this.flowParseType();
				return this.state.inType = t, n;
			}
			flowParsePredicate() {
				let e = this.startNode(), t = this.state.startLoc;
				return this.next(), this.expectContextual(109), this.state.lastTokStartLoc.index > t.index + 1 && this.raise(P.UnexpectedSpaceBetweenModuloChecks, t), this.eat(6) ? (e.value = super.parseExpression(), this.expect(7), this.finishNode(e, "DeclaredPredicate")) : this.finishNode(e, "InferredPredicate");
			}
			flowParseTypeAndPredicateInitialiser(e) {
				let t = this.state.inType;
				this.state.inType = !0, this.expect(10);
				let n = null, r = null;
				return e && this.match(50) ? (this.state.inType = t, r = this.flowParsePredicate()) : (n = this.flowParseType(), this.state.inType = t, this.match(50) && (r = this.flowParsePredicate())), [n, r];
			}
			flowParseDeclareClass(e) {
				return this.next(), this.flowParseInterfaceish(e, !0), this.finishNode(e, "DeclareClass");
			}
			flowParseDeclareFunction(e) {
				this.next();
				let t = e.id = this.parseIdentifier(), n = this.startNode(), r = this.startNode();
				n.typeParameters = this.match(43) ? this.flowParseTypeParameterDeclaration() : null, this.expect(6);
				let i = this.flowParseFunctionTypeParams();
				return n.params = i.params, n.rest = i.rest, n.this = i._this, this.expect(7), [n.returnType, e.predicate] = this.flowParseTypeAndPredicateInitialiser(!1), r.typeAnnotation = this.finishNode(n, "FunctionTypeAnnotation"), t.typeAnnotation = this.finishNode(r, "TypeAnnotation"), this.resetEndLocation(t), this.semicolon(), this.scope.declareName(e.id.name, 2048, e.id.start), this.finishNode(e, "DeclareFunction");
			}
			flowParseDeclare(e, t) {
				if (this.match(76)) return this.flowParseDeclareClass(e);
				if (this.match(64)) return this.flowParseDeclareFunction(e);
				if (this.match(70)) return this.flowParseDeclareVariable(e);
				if (this.eatContextual(126)) return this.match(12) ? this.flowParseDeclareModuleExports(e) : (t && this.raise(P.NestedDeclareModule, this.state.lastTokStartLoc), this.flowParseDeclareModule(e));
				if (this.isContextual(129)) return this.flowParseDeclareTypeAlias(e);
				if (this.isContextual(130)) return this.flowParseDeclareOpaqueType(e);
				if (this.isContextual(128)) return this.flowParseDeclareInterface(e);
				if (this.match(78)) return this.flowParseDeclareExportDeclaration(e, t);
				throw this.unexpected();
			}
			flowParseDeclareVariable(e) {
				return this.next(), e.id = this.flowParseTypeAnnotatableIdentifier(), this.scope.declareName(e.id.name, 5, e.id.start), this.semicolon(), this.finishNode(e, "DeclareVariable");
			}
			flowParseDeclareModule(e) {
				this.scope.enter(0), e.id = this.match(133) ? super.parseExprAtom() : this.parseIdentifier();
				let t = this.startNode(), n = t.body = [];
				for (this.expect(2); !this.match(4);) {
					let e = this.startNode();
					this.match(79) ? (this.next(), !this.isContextual(129) && !this.match(83) && this.raise(P.InvalidNonTypeImportInDeclareModule, this.state.lastTokStartLoc), n.push(super.parseImport(e))) : (this.expectContextual(124, P.UnsupportedStatementInDeclareModule), n.push(this.flowParseDeclare(e, !0)));
				}
				this.scope.exit(), this.expect(4), e.body = this.finishNode(t, "BlockStatement");
				let r = null, i = !1;
				return n.forEach((e) => {
					ft(e) ? (r === "CommonJS" && this.raise(P.AmbiguousDeclareModuleKind, e), r = "ES") : e.type === "DeclareModuleExports" && (i && this.raise(P.DuplicateDeclareModuleExports, e), r === "ES" && this.raise(P.AmbiguousDeclareModuleKind, e), r = "CommonJS", i = !0);
				}), e.kind = r || "CommonJS", this.finishNode(e, "DeclareModule");
			}
			flowParseDeclareExportDeclaration(e, t) {
				if (this.expect(78), this.eat(61)) return this.match(64) || this.match(76) ? e.declaration = this.flowParseDeclare(this.startNode()) : (e.declaration = this.flowParseType(), this.semicolon()), e.default = !0, this.finishNode(e, "DeclareExportDeclaration");
				if (this.match(71) || this.isLet() || (this.isContextual(129) || this.isContextual(128)) && !t) {
					let e = this.state.value;
					throw this.raise(P.UnsupportedDeclareExportKind, this.state.startLoc, {
						unsupportedExportKind: e,
						suggestion: mt[e]
					});
				}
				if (this.match(70) || this.match(64) || this.match(76) || this.isContextual(130)) return e.declaration = this.flowParseDeclare(this.startNode()), e.default = !1, this.finishNode(e, "DeclareExportDeclaration");
				if (this.match(51) || this.match(2) || this.isContextual(128) || this.isContextual(129) || this.isContextual(130)) {
					let t = this.parseExport(e, null);
					return t.type === "ExportNamedDeclaration" ? (t.default = !1, delete t.exportKind, this.castNodeTo(t, "DeclareExportDeclaration")) : this.castNodeTo(t, "DeclareExportAllDeclaration");
				}
				throw this.unexpected();
			}
			flowParseDeclareModuleExports(e) {
				return this.next(), this.expectContextual(110), e.typeAnnotation = this.flowParseTypeAnnotation(), this.semicolon(), this.finishNode(e, "DeclareModuleExports");
			}
			flowParseDeclareTypeAlias(e) {
				this.next();
				let t = this.flowParseTypeAlias(e);
				return this.castNodeTo(t, "DeclareTypeAlias"), t;
			}
			flowParseDeclareOpaqueType(e) {
				return this.next(), this.flowParseOpaqueType(e, !0);
			}
			flowParseDeclareInterface(e) {
				return this.next(), this.flowParseInterfaceish(e, !1), this.finishNode(e, "DeclareInterface");
			}
			flowParseInterfaceish(e, t) {
				if (e.id = this.flowParseRestrictedIdentifier(!t, !0), this.scope.declareName(e.id.name, t ? 17 : 8201, e.id.start), e.typeParameters = this.match(43) ? this.flowParseTypeParameterDeclaration() : null, e.extends = [], this.eat(77)) do
					e.extends.push(this.flowParseInterfaceExtends());
				while (!t && this.eat(8));
				if (t) {
					let t = [], n = [];
					if (this.eatContextual(116)) do
						n.push(this.flowParseInterfaceExtends());
					while (this.eat(8));
					if (this.eatContextual(112)) do
						t.push(this.flowParseClassImplements());
					while (this.eat(8));
					e.implements = t, e.mixins = n;
				}
				e.body = this.flowParseObjectType({
					allowStatic: t,
					allowExact: !1,
					allowSpread: !1,
					allowProto: t,
					allowInexact: !1
				});
			}
			flowParseInterfaceExtends() {
				let e = this.startNode();
				return e.id = this.flowParseQualifiedTypeIdentifier(), e.typeParameters = this.match(43) ? this.flowParseTypeParameterInstantiation() : null, this.finishNode(e, "InterfaceExtends");
			}
			flowParseInterface(e) {
				return this.flowParseInterfaceish(e, !1), this.finishNode(e, "InterfaceDeclaration");
			}
			checkNotUnderscore(e) {
				e === "_" && this.raise(P.UnexpectedReservedUnderscore, this.state.startLoc);
			}
			checkReservedType(e, t, n) {
				dt.has(e) && this.raise(n ? P.AssignReservedType : P.UnexpectedReservedType, t, { reservedType: e });
			}
			flowParseRestrictedIdentifierName(e, t) {
				return this.checkReservedType(this.state.value, this.state.startLoc, t), this.parseIdentifierName(e);
			}
			flowParseRestrictedIdentifier(e, t) {
				let n = this.startNode(), r = this.flowParseRestrictedIdentifierName(e, t);
				return this.createIdentifier(n, r);
			}
			flowParseTypeAlias(e) {
				return e.id = this.flowParseRestrictedIdentifier(!1, !0), this.scope.declareName(e.id.name, 8201, e.id.start), e.typeParameters = this.match(43) ? this.flowParseTypeParameterDeclaration() : null, e.right = this.flowParseTypeInitialiser(25), this.semicolon(), this.finishNode(e, "TypeAlias");
			}
			flowParseOpaqueType(e, t) {
				return this.expectContextual(129), e.id = this.flowParseRestrictedIdentifier(!0, !0), this.scope.declareName(e.id.name, 8201, e.id.start), e.typeParameters = this.match(43) ? this.flowParseTypeParameterDeclaration() : null, e.supertype = null, this.match(10) && (e.supertype = this.flowParseTypeInitialiser(10)), e.impltype = null, t || (e.impltype = this.flowParseTypeInitialiser(25)), this.semicolon(), this.finishNode(e, t ? "DeclareOpaqueType" : "OpaqueType");
			}
			flowParseTypeParameterBound() {
				if (this.match(10) || this.isContextual(77)) {
					let e = this.startNode();
					return this.next(), e.typeAnnotation = this.flowParseType(), this.finishNode(e, "TypeAnnotation");
				}
			}
			flowParseTypeParameter(e = !1) {
				let t = this.state.startLoc, n = this.startNode(), r = this.flowParseVariance();
				return n.name = this.flowParseRestrictedIdentifierName(), n.variance = r, n.bound = this.flowParseTypeParameterBound(), this.match(25) ? (this.eat(25), n.default = this.flowParseType()) : e && this.raise(P.MissingTypeParamDefault, t), this.finishNode(n, "TypeParameter");
			}
			flowParseTypeParameterDeclaration() {
				let e = this.state.inType, t = this.startNode();
				t.params = [], this.state.inType = !0, this.match(43) || this.match(141) ? this.next() : this.unexpected();
				let n = !1;
				do {
					let e = this.flowParseTypeParameter(n);
					t.params.push(e), e.default && (n = !0), this.match(44) || this.expect(8);
				} while (!this.match(44));
				return this.expect(44), this.state.inType = e, this.finishNode(t, "TypeParameterDeclaration");
			}
			flowInTopLevelContext(e) {
				if (this.curContext() !== j.brace) {
					let t = this.state.context;
					this.state.context = [t[0]];
					try {
						return e();
					} finally {
						this.state.context = t;
					}
				} else return e();
			}
			flowParseTypeParameterInstantiationInExpression() {
				if (this.reScan_lt() === 43) return this.flowParseTypeParameterInstantiation();
			}
			flowParseTypeParameterInstantiation() {
				let e = this.startNode(), t = this.state.inType;
				return this.state.inType = !0, e.params = [], this.flowInTopLevelContext(() => {
					this.expect(43);
					let t = this.state.noAnonFunctionType;
					for (this.state.noAnonFunctionType = !1; !this.match(44);) e.params.push(this.flowParseType()), this.match(44) || this.expect(8);
					this.state.noAnonFunctionType = t;
				}), this.state.inType = t, !this.state.inType && this.curContext() === j.brace && this.reScan_lt_gt(), this.expect(44), this.finishNode(e, "TypeParameterInstantiation");
			}
			flowParseTypeParameterInstantiationCallOrNew() {
				if (this.reScan_lt() !== 43) return null;
				let e = this.startNode(), t = this.state.inType;
				for (e.params = [], this.state.inType = !0, this.expect(43); !this.match(44);) e.params.push(this.flowParseTypeOrImplicitInstantiation()), this.match(44) || this.expect(8);
				return this.expect(44), this.state.inType = t, this.finishNode(e, "TypeParameterInstantiation");
			}
			flowParseInterfaceType() {
				let e = this.startNode();
				if (this.expectContextual(128), e.extends = [], this.eat(77)) do
					e.extends.push(this.flowParseInterfaceExtends());
				while (this.eat(8));
				return e.body = this.flowParseObjectType({
					allowStatic: !1,
					allowExact: !1,
					allowSpread: !1,
					allowProto: !1,
					allowInexact: !1
				}), this.finishNode(e, "InterfaceTypeAnnotation");
			}
			flowParseObjectPropertyKey() {
				return this.match(134) || this.match(133) ? super.parseExprAtom() : this.parseIdentifier(!0);
			}
			flowParseObjectTypeIndexer(e, t, n) {
				return e.static = t, this.lookahead().type === 10 ? (e.id = this.parseIdentifier(!0), e.key = this.flowParseTypeInitialiser()) : (e.id = null, e.key = this.flowParseType()), this.expect(1), e.value = this.flowParseTypeInitialiser(), e.variance = n, this.finishNode(e, "ObjectTypeIndexer");
			}
			flowParseObjectTypeInternalSlot(e, t) {
				return e.static = t, e.id = this.parseIdentifier(!0), this.expect(1), this.expect(1), this.match(43) || this.match(6) ? (e.method = !0, e.optional = !1, e.value = this.flowParseObjectTypeMethodish(this.startNodeAtNode(e))) : (e.method = !1, this.eat(13) && (e.optional = !0), e.value = this.flowParseTypeInitialiser()), this.finishNode(e, "ObjectTypeInternalSlot");
			}
			flowParseObjectTypeMethodish(e) {
				for (e.params = [], e.rest = null, e.typeParameters = null, e.this = null, this.match(43) && (e.typeParameters = this.flowParseTypeParameterDeclaration()), this.expect(6), this.match(74) && (e.this = this.flowParseFunctionTypeParam(!0), e.this.name = null, this.match(7) || this.expect(8)); !this.match(7) && !this.match(17);) e.params.push(this.flowParseFunctionTypeParam(!1)), this.match(7) || this.expect(8);
				return this.eat(17) && (e.rest = this.flowParseFunctionTypeParam(!1)), this.expect(7), e.returnType = this.flowParseTypeInitialiser(), this.finishNode(e, "FunctionTypeAnnotation");
			}
			flowParseObjectTypeCallProperty(e, t) {
				let n = this.startNode();
				return e.static = t, e.value = this.flowParseObjectTypeMethodish(n), this.finishNode(e, "ObjectTypeCallProperty");
			}
			flowParseObjectType({ allowStatic: e, allowExact: t, allowSpread: n, allowProto: r, allowInexact: i }) {
				let a = this.state.inType;
				this.state.inType = !0;
				let o = this.startNode();
				o.callProperties = [], o.properties = [], o.indexers = [], o.internalSlots = [];
				let s, c, l = !1;
				for (t && this.match(3) ? (this.expect(3), s = 5, c = !0) : (this.expect(2), s = 4, c = !1), o.exact = c; !this.match(s);) {
					let t = !1, a = null, s = null, u = this.startNode();
					if (r && this.isContextual(117)) {
						let t = this.lookahead();
						t.type !== 10 && t.type !== 13 && (this.next(), a = this.state.startLoc, e = !1);
					}
					if (e && this.isContextual(103)) {
						let e = this.lookahead();
						e.type !== 10 && e.type !== 13 && (this.next(), t = !0);
					}
					let d = this.flowParseVariance();
					if (this.eat(0)) a != null && this.unexpected(a), this.eat(0) ? (d && this.unexpected(d.start), o.internalSlots.push(this.flowParseObjectTypeInternalSlot(u, t))) : o.indexers.push(this.flowParseObjectTypeIndexer(u, t, d));
					else if (this.match(6) || this.match(43)) a != null && this.unexpected(a), d && this.unexpected(d.start), o.callProperties.push(this.flowParseObjectTypeCallProperty(u, t));
					else {
						let e = "init";
						(this.isContextual(96) || this.isContextual(101)) && De(this.lookahead().type) && (e = this.state.value, this.next());
						let r = this.flowParseObjectTypeProperty(u, t, a, d, e, n, i ?? !c);
						r === null ? (l = !0, s = this.state.lastTokStartLoc) : o.properties.push(r);
					}
					this.flowObjectTypeSemicolon(), s && !this.match(4) && !this.match(5) && this.raise(P.UnexpectedExplicitInexactInObject, s);
				}
				this.expect(s), n && (o.inexact = l);
				let u = this.finishNode(o, "ObjectTypeAnnotation");
				return this.state.inType = a, u;
			}
			flowParseObjectTypeProperty(e, t, n, r, i, a, o) {
				if (this.eat(17)) return this.match(8) || this.match(9) || this.match(4) || this.match(5) ? (a ? o || this.raise(P.InexactInsideExact, this.state.lastTokStartLoc) : this.raise(P.InexactInsideNonObject, this.state.lastTokStartLoc), r && this.raise(P.InexactVariance, r), null) : (a || this.raise(P.UnexpectedSpreadType, this.state.lastTokStartLoc), n != null && this.unexpected(n), r && this.raise(P.SpreadVariance, r), e.argument = this.flowParseType(), this.finishNode(e, "ObjectTypeSpreadProperty"));
				{
					e.key = this.flowParseObjectPropertyKey(), e.static = t, e.proto = n != null, e.kind = i;
					let o = !1;
					return this.match(43) || this.match(6) ? (e.method = !0, n != null && this.unexpected(n), r && this.unexpected(r.start), e.value = this.flowParseObjectTypeMethodish(this.startNodeAtNode(e)), i === "get" || i === "set" ? this.flowCheckGetterSetterParams(e) : !t && !a && e.key.name === "constructor" && e.value.this && this.raise(P.ThisParamBannedInConstructor, e.value.this)) : (i !== "init" && this.unexpected(), e.method = !1, this.eat(13) && (o = !0), e.value = this.flowParseTypeInitialiser(), e.variance = r), e.optional = o, this.finishNode(e, "ObjectTypeProperty");
				}
			}
			flowCheckGetterSetterParams(e) {
				let t = e.kind === "get" ? 0 : 1, n = e.value, r = n.params.length + +!!n.rest;
				n.this && this.raise(e.kind === "get" ? P.GetterMayNotHaveThisParam : P.SetterMayNotHaveThisParam, n.this), r !== t && this.raise(e.kind === "get" ? _.BadGetterArity : _.BadSetterArity, e), e.kind === "set" && n.rest && this.raise(_.BadSetterRestParameter, e);
			}
			flowObjectTypeSemicolon() {
				this.eat(9) || this.eat(8) || this.match(4) || this.match(5) || this.unexpected();
			}
			flowParseQualifiedTypeIdentifier(e, t) {
				e ??= this.state.startLoc;
				let n = t || this.flowParseRestrictedIdentifier(!0);
				for (; this.eat(12);) {
					let t = this.startNodeAt(e);
					t.qualification = n, t.id = this.flowParseRestrictedIdentifier(!0), n = this.finishNode(t, "QualifiedTypeIdentifier");
				}
				return n;
			}
			flowParseGenericType(e, t) {
				let n = this.startNodeAt(e);
				return n.typeParameters = null, n.id = this.flowParseQualifiedTypeIdentifier(e, t), this.match(43) && (n.typeParameters = this.flowParseTypeParameterInstantiation()), this.finishNode(n, "GenericTypeAnnotation");
			}
			flowParseTypeofType() {
				let e = this.startNode();
				return this.expect(83), e.argument = this.flowParsePrimaryType(), this.finishNode(e, "TypeofTypeAnnotation");
			}
			flowParseTupleType() {
				let e = this.startNode();
				for (e.types = [], this.expect(0); this.state.pos < this.length && !this.match(1) && (e.types.push(this.flowParseType()), !this.match(1));) this.expect(8);
				return this.expect(1), this.finishNode(e, "TupleTypeAnnotation");
			}
			flowParseFunctionTypeParam(e) {
				let t = null, n = !1, r, i = this.startNode(), a = this.lookahead(), o = this.state.type === 74;
				return a.type === 10 || a.type === 13 ? (o && !e && this.raise(P.ThisParamMustBeFirst, i), t = this.parseIdentifier(o), this.eat(13) && (n = !0, o && this.raise(P.ThisParamMayNotBeOptional, i)), r = this.flowParseTypeInitialiser()) : r = this.flowParseType(), i.name = t, i.optional = n, i.typeAnnotation = r, this.finishNode(i, "FunctionTypeParam");
			}
			reinterpretTypeAsFunctionTypeParam(e) {
				let t = this.startNodeAtNode(e);
				return t.name = null, t.optional = !1, t.typeAnnotation = e, this.finishNode(t, "FunctionTypeParam");
			}
			flowParseFunctionTypeParams(e = []) {
				let t = null, n = null;
				for (this.match(74) && (n = this.flowParseFunctionTypeParam(!0), n.name = null, this.match(7) || this.expect(8)); !this.match(7) && !this.match(17);) e.push(this.flowParseFunctionTypeParam(!1)), this.match(7) || this.expect(8);
				return this.eat(17) && (t = this.flowParseFunctionTypeParam(!1)), {
					params: e,
					rest: t,
					_this: n
				};
			}
			flowIdentToTypeAnnotation(e, t, n) {
				switch (n.name) {
					case "any": return this.finishNode(t, "AnyTypeAnnotation");
					case "bool":
					case "boolean": return this.finishNode(t, "BooleanTypeAnnotation");
					case "mixed": return this.finishNode(t, "MixedTypeAnnotation");
					case "empty": return this.finishNode(t, "EmptyTypeAnnotation");
					case "number": return this.finishNode(t, "NumberTypeAnnotation");
					case "string": return this.finishNode(t, "StringTypeAnnotation");
					case "symbol": return this.finishNode(t, "SymbolTypeAnnotation");
					default: return this.checkNotUnderscore(n.name), this.flowParseGenericType(e, n);
				}
			}
			flowParsePrimaryType() {
				let e = this.state.startLoc, t = this.startNode(), n, r, i = !1, a = this.state.noAnonFunctionType;
				switch (this.state.type) {
					case 2: return this.flowParseObjectType({
						allowStatic: !1,
						allowExact: !1,
						allowSpread: !0,
						allowProto: !1,
						allowInexact: !0
					});
					case 3: return this.flowParseObjectType({
						allowStatic: !1,
						allowExact: !0,
						allowSpread: !0,
						allowProto: !1,
						allowInexact: !1
					});
					case 0: return this.state.noAnonFunctionType = !1, r = this.flowParseTupleType(), this.state.noAnonFunctionType = a, r;
					case 43: {
						let e = this.startNode();
						return e.typeParameters = this.flowParseTypeParameterDeclaration(), this.expect(6), n = this.flowParseFunctionTypeParams(), e.params = n.params, e.rest = n.rest, e.this = n._this, this.expect(7), this.expect(15), e.returnType = this.flowParseType(), this.finishNode(e, "FunctionTypeAnnotation");
					}
					case 6: {
						let e = this.startNode();
						if (this.next(), !this.match(7) && !this.match(17)) {
							if (O(this.state.type) || this.match(74)) {
								let e = this.lookahead().type;
								i = e !== 13 && e !== 10;
							} else i = !0;
						}
						if (i) {
							if (this.state.noAnonFunctionType = !1, r = this.flowParseType(), this.state.noAnonFunctionType = a, this.state.noAnonFunctionType || !(this.match(8) || this.match(7) && this.lookahead().type === 15)) return this.expect(7), r;
							this.eat(8);
						}
						return n = r ? this.flowParseFunctionTypeParams([this.reinterpretTypeAsFunctionTypeParam(r)]) : this.flowParseFunctionTypeParams(), e.params = n.params, e.rest = n.rest, e.this = n._this, this.expect(7), this.expect(15), e.returnType = this.flowParseType(), e.typeParameters = null, this.finishNode(e, "FunctionTypeAnnotation");
					}
					case 133: return this.parseLiteral(this.state.value, "StringLiteralTypeAnnotation");
					case 81:
					case 82: return t.value = this.match(81), this.next(), this.finishNode(t, "BooleanLiteralTypeAnnotation");
					case 49:
						if (this.state.value === "-") {
							if (this.next(), this.match(134)) return this.parseLiteralAtNode(-this.state.value, "NumberLiteralTypeAnnotation", t);
							if (this.match(135)) return this.parseLiteralAtNode(-this.state.value, "BigIntLiteralTypeAnnotation", t);
							throw this.raise(P.UnexpectedSubtractionOperand, this.state.startLoc);
						}
						throw this.unexpected();
					case 134: return this.parseLiteral(this.state.value, "NumberLiteralTypeAnnotation");
					case 135: return this.parseLiteral(this.state.value, "BigIntLiteralTypeAnnotation");
					case 84: return this.next(), this.finishNode(t, "VoidTypeAnnotation");
					case 80: return this.next(), this.finishNode(t, "NullLiteralTypeAnnotation");
					case 74: return this.next(), this.finishNode(t, "ThisTypeAnnotation");
					case 51: return this.next(), this.finishNode(t, "ExistsTypeAnnotation");
					case 83: return this.flowParseTypeofType();
					default:
						if (Ne(this.state.type)) {
							let e = A(this.state.type);
							return this.next(), super.createIdentifier(t, e);
						}
						if (O(this.state.type)) return this.isContextual(128) ? this.flowParseInterfaceType() : this.flowIdentToTypeAnnotation(e, t, this.parseIdentifier());
				}
				throw this.unexpected();
			}
			flowParsePostfixType() {
				let e = this.state.startLoc, t = this.flowParsePrimaryType(), n = !1;
				for (; (this.match(0) || this.match(14)) && !this.canInsertSemicolon();) {
					let r = this.startNodeAt(e), i = this.eat(14);
					n ||= i, this.expect(0), !i && this.match(1) ? (r.elementType = t, this.next(), t = this.finishNode(r, "ArrayTypeAnnotation")) : (r.objectType = t, r.indexType = this.flowParseType(), this.expect(1), n ? (r.optional = i, t = this.finishNode(r, "OptionalIndexedAccessType")) : t = this.finishNode(r, "IndexedAccessType"));
				}
				return t;
			}
			flowParsePrefixType() {
				let e = this.startNode();
				return this.eat(13) ? (e.typeAnnotation = this.flowParsePrefixType(), this.finishNode(e, "NullableTypeAnnotation")) : this.flowParsePostfixType();
			}
			flowParseAnonFunctionWithoutParens() {
				let e = this.flowParsePrefixType();
				if (!this.state.noAnonFunctionType && this.eat(15)) {
					let t = this.startNodeAtNode(e);
					return t.params = [this.reinterpretTypeAsFunctionTypeParam(e)], t.rest = null, t.this = null, t.returnType = this.flowParseType(), t.typeParameters = null, this.finishNode(t, "FunctionTypeAnnotation");
				}
				return e;
			}
			flowParseIntersectionType() {
				let e = this.startNode();
				this.eat(41);
				let t = this.flowParseAnonFunctionWithoutParens();
				for (e.types = [t]; this.eat(41);) e.types.push(this.flowParseAnonFunctionWithoutParens());
				return e.types.length === 1 ? t : this.finishNode(e, "IntersectionTypeAnnotation");
			}
			flowParseUnionType() {
				let e = this.startNode();
				this.eat(39);
				let t = this.flowParseIntersectionType();
				for (e.types = [t]; this.eat(39);) e.types.push(this.flowParseIntersectionType());
				return e.types.length === 1 ? t : this.finishNode(e, "UnionTypeAnnotation");
			}
			flowParseType() {
				let e = this.state.inType;
				this.state.inType = !0;
				let t = this.flowParseUnionType();
				return this.state.inType = e, t;
			}
			flowParseTypeOrImplicitInstantiation() {
				if (this.state.type === 131 && this.state.value === "_") {
					let e = this.state.startLoc, t = this.parseIdentifier();
					return this.flowParseGenericType(e, t);
				}
				return this.flowParseType();
			}
			flowParseTypeAnnotation() {
				let e = this.startNode();
				return e.typeAnnotation = this.flowParseTypeInitialiser(), this.finishNode(e, "TypeAnnotation");
			}
			flowParseTypeAnnotatableIdentifier() {
				let e = this.startNode(), t = this.parseIdentifierName();
				return this.match(10) && (e.typeAnnotation = this.flowParseTypeAnnotation()), this.createIdentifier(e, t);
			}
			typeCastToParameter(e) {
				return e.expression.typeAnnotation = e.typeAnnotation, this.resetEndLocationFromNode(e.expression, e.typeAnnotation), e.expression;
			}
			flowParseVariance() {
				let e = null;
				return this.match(49) ? (e = this.startNode(), this.state.value === "+" ? e.kind = "plus" : e.kind = "minus", this.next(), this.finishNode(e, "Variance")) : e;
			}
			parseFunctionBody(e, t, n = !1) {
				t ? this.forwardNoArrowParamsConversionAt(e, () => super.parseFunctionBody(e, !0, n)) : super.parseFunctionBody(e, !1, n);
			}
			parseFunctionBodyAndFinish(e, t, n = !1) {
				if (this.match(10)) {
					let n = this.startNode();
					t === "FunctionDeclaration" || t === "FunctionExpression" || t === "ArrowFunctionExpression" ? [n.typeAnnotation, e.predicate] = this.flowParseTypeAndPredicateInitialiser(!0) : n.typeAnnotation = this.flowParseTypeInitialiser(), e.returnType = n.typeAnnotation ? this.finishNode(n, "TypeAnnotation") : null;
				}
				return super.parseFunctionBodyAndFinish(e, t, n);
			}
			parseStatementLike(e) {
				if (this.state.strict && this.isContextual(128)) {
					if (k(this.lookahead().type)) {
						let e = this.startNode();
						return this.next(), this.flowParseInterface(e);
					}
				} else if (this.isContextual(125)) {
					let e = this.startNode();
					return this.next(), this.flowParseEnumDeclaration(e);
				}
				let t = super.parseStatementLike(e);
				return this.flowPragma === void 0 && !this.isValidDirective(t) && (this.flowPragma = null), t;
			}
			parseExpressionStatement(e, t, n) {
				if (t.type === "Identifier") {
					if (t.name === "declare") {
						if (this.match(76) || O(this.state.type) || this.match(64) || this.match(70) || this.match(78)) return this.flowParseDeclare(e);
					} else if (O(this.state.type)) {
						if (t.name === "interface") return this.flowParseInterface(e);
						if (t.name === "type") return this.flowParseTypeAlias(e);
						if (t.name === "opaque") return this.flowParseOpaqueType(e, !1);
					}
				}
				return super.parseExpressionStatement(e, t, n);
			}
			shouldParseExportDeclaration() {
				let { type: e } = this.state;
				return e === 125 || je(e) ? !this.state.containsEsc : super.shouldParseExportDeclaration();
			}
			isExportDefaultSpecifier() {
				let { type: e } = this.state;
				return e === 125 || je(e) ? this.state.containsEsc : super.isExportDefaultSpecifier();
			}
			parseExportDefaultExpression() {
				if (this.isContextual(125)) {
					let e = this.startNode();
					return this.next(), this.flowParseEnumDeclaration(e);
				}
				return super.parseExportDefaultExpression();
			}
			parseConditional(e, t, n) {
				if (!this.match(13)) return e;
				if (n != null) {
					let t = this.lookaheadCharCode();
					if (t === 44 || t === 61 || t === 58 || t === 41) return this.setOptionalParametersError(n), e;
				}
				this.expect(13);
				let r = this.state.clone(), i = this.state.noArrowAt, a = this.startNodeAt(t), { consequent: o, failed: s } = this.tryParseConditionalConsequent(), c = this.getArrowLikeExpressions(o), l = c[0], u = c[1];
				if (s || u.length > 0) {
					let e = [...i];
					if (u.length > 0) {
						this.state = r, this.state.noArrowAt = e;
						for (let t = 0; t < u.length; t++) e.push(u[t].start);
						({consequent: o, failed: s} = this.tryParseConditionalConsequent()), [l] = this.getArrowLikeExpressions(o);
					}
					s && l.length > 1 && this.raise(P.AmbiguousConditionalArrow, r.startLoc), s && l.length === 1 && (this.state = r, e.push(l[0].start), this.state.noArrowAt = e, {consequent: o} = this.tryParseConditionalConsequent());
				}
				return this.getArrowLikeExpressions(o, !0), this.state.noArrowAt = i, this.expect(10), a.test = e, a.consequent = o, a.alternate = this.forwardNoArrowParamsConversionAt(a, () => this.parseMaybeAssign()), this.finishNode(a, "ConditionalExpression");
			}
			tryParseConditionalConsequent() {
				this.state.noArrowParamsConversionAt.push(this.state.start);
				let e = this.parseMaybeAssignAllowIn(), t = !this.match(10);
				return this.state.noArrowParamsConversionAt.pop(), {
					consequent: e,
					failed: t
				};
			}
			getArrowLikeExpressions(e, t) {
				let n = [e], r = [];
				for (; n.length !== 0;) {
					let e = n.pop();
					e.type === "ArrowFunctionExpression" ? (e.typeParameters || !e.returnType ? this.finishArrowValidation(e) : r.push(e), e.body.type !== "BlockStatement" && n.push(e.body)) : e.type === "ConditionalExpression" && (n.push(e.consequent), n.push(e.alternate));
				}
				return t ? (r.forEach((e) => this.finishArrowValidation(e)), [r, []]) : ht(r, (e) => e.params.every((e) => this.isAssignable(e, !0)));
			}
			finishArrowValidation(e) {
				this.toAssignableList(e.params, e.extra?.trailingCommaLoc, !1), this.scope.enter(518), super.checkParams(e, !1, !0), this.scope.exit();
			}
			forwardNoArrowParamsConversionAt(e, t) {
				let n;
				return this.state.noArrowParamsConversionAt.includes(this.offsetToSourcePos(e.start)) ? (this.state.noArrowParamsConversionAt.push(this.state.start), n = t(), this.state.noArrowParamsConversionAt.pop()) : n = t(), n;
			}
			parseParenItem(e, t) {
				let n = super.parseParenItem(e, t);
				if (this.eat(13) && (n.optional = !0, this.resetEndLocation(e)), this.match(10)) {
					let e = this.startNodeAt(t);
					return e.expression = n, e.typeAnnotation = this.flowParseTypeAnnotation(), this.finishNode(e, "TypeCastExpression");
				}
				return n;
			}
			assertModuleNodeAllowed(e) {
				e.type === "ImportDeclaration" && (e.importKind === "type" || e.importKind === "typeof") || e.type === "ExportNamedDeclaration" && e.exportKind === "type" || e.type === "ExportAllDeclaration" && e.exportKind === "type" || super.assertModuleNodeAllowed(e);
			}
			parseExportDeclaration(e) {
				if (this.isContextual(129)) {
					e.exportKind = "type";
					let t = this.startNode();
					return this.next(), this.match(2) ? (e.specifiers = this.parseExportSpecifiers(!0), super.parseExportFrom(e), null) : this.flowParseTypeAlias(t);
				}
				if (this.isContextual(130)) {
					e.exportKind = "type";
					let t = this.startNode();
					return this.next(), this.flowParseOpaqueType(t, !1);
				}
				if (this.isContextual(128)) {
					e.exportKind = "type";
					let t = this.startNode();
					return this.next(), this.flowParseInterface(t);
				}
				if (this.isContextual(125)) {
					e.exportKind = "value";
					let t = this.startNode();
					return this.next(), this.flowParseEnumDeclaration(t);
				}
				return super.parseExportDeclaration(e);
			}
			eatExportStar(e) {
				return super.eatExportStar(e) ? !0 : this.isContextual(129) && this.lookahead().type === 51 ? (e.exportKind = "type", this.next(), this.next(), !0) : !1;
			}
			maybeParseExportNamespaceSpecifier(e) {
				let { startLoc: t } = this.state, n = super.maybeParseExportNamespaceSpecifier(e);
				return n && e.exportKind === "type" && this.unexpected(t), n;
			}
			maybeParseExportNamedSpecifiers(e) {
				if (!super.maybeParseExportNamedSpecifiers(e)) return !1;
				let t = e.specifiers[e.specifiers.length - 1];
				return e.exportKind === "type" && t?.type === "ExportNamespaceSpecifier" && this.unexpected(t.start), !0;
			}
			parseClassId(e, t, n) {
				(!t || n) && this.isContextual(112) ? e.id = null : (super.parseClassId(e, t, n), this.match(43) && (e.typeParameters = this.flowParseTypeParameterDeclaration()));
			}
			parseClassMember(e, t, n) {
				let { startLoc: r } = this.state;
				if (this.isContextual(124)) {
					if (super.parseClassMemberFromModifier(e, t)) return;
					t.declare = !0;
				}
				super.parseClassMember(e, t, n), t.declare && (t.type !== "ClassProperty" && t.type !== "ClassPrivateProperty" && t.type !== "PropertyDefinition" ? this.raise(P.DeclareClassElement, r) : t.value && this.raise(P.DeclareClassFieldInitializer, t.value));
			}
			isIterator(e) {
				return e === "iterator" || e === "asyncIterator";
			}
			readIterator() {
				let e = super.readWord1(), t = "@@" + e;
				this.isIterator(e) && this.state.inType || this.raise(_.InvalidIdentifier, this.state.curPosition(), { identifierName: t }), this.finishToken(131, t);
			}
			getTokenFromCode(e) {
				let t = this.input.charCodeAt(this.state.pos + 1);
				e === 123 && t === 124 ? this.finishOp(3, 2) : this.state.inType && (e === 62 || e === 60) ? this.finishOp(e === 62 ? 44 : 43, 1) : this.state.inType && e === 63 ? t === 46 ? this.finishOp(14, 2) : this.finishOp(13, 1) : it(e, t, this.input.charCodeAt(this.state.pos + 2)) ? (this.state.pos += 2, this.readIterator()) : super.getTokenFromCode(e);
			}
			isAssignable(e, t) {
				return e.type === "TypeCastExpression" ? this.isAssignable(e.expression, t) : super.isAssignable(e, t);
			}
			toAssignable(e, t = !1) {
				!t && e.type === "AssignmentExpression" && e.left.type === "TypeCastExpression" && (e.left = this.typeCastToParameter(e.left)), super.toAssignable(e, t);
			}
			toAssignableListItem(e, t, n) {
				let r = e[t];
				r.type === "TypeCastExpression" && (e[t] = this.typeCastToParameter(r)), super.toAssignableListItem(e, t, n);
			}
			toReferencedList(e, t) {
				for (let n = 0; n < e.length; n++) {
					let r = e[n];
					r?.type === "TypeCastExpression" && !r.extra?.parenthesized && (e.length > 1 || !t) && this.raise(P.TypeCastInPattern, r.typeAnnotation);
				}
				return e;
			}
			parseArrayLike(e, t) {
				let n = super.parseArrayLike(e, t);
				return n.type === "ArrayExpression" && this.toReferencedList(n.elements), n;
			}
			isValidLVal(e, t, n, r) {
				return e === "TypeCastExpression" || super.isValidLVal(e, t, n, r);
			}
			parseClassProperty(e) {
				return this.match(10) && (e.typeAnnotation = this.flowParseTypeAnnotation()), super.parseClassProperty(e);
			}
			parseClassPrivateProperty(e) {
				return this.match(10) && (e.typeAnnotation = this.flowParseTypeAnnotation()), super.parseClassPrivateProperty(e);
			}
			isClassMethod() {
				return this.match(43) || super.isClassMethod();
			}
			isClassProperty() {
				return this.match(10) || super.isClassProperty();
			}
			isNonstaticConstructor(e) {
				return !this.match(10) && super.isNonstaticConstructor(e);
			}
			pushClassMethod(e, t, n, r, i, a) {
				if (t.variance && this.unexpected(t.variance.start), delete t.variance, this.match(43) && (t.typeParameters = this.flowParseTypeParameterDeclaration()), super.pushClassMethod(e, t, n, r, i, a), t.params && i) {
					let e = t.params;
					e.length > 0 && this.isThisParam(e[0]) && this.raise(P.ThisParamBannedInConstructor, t);
				} else if (t.type === "MethodDefinition" && i && t.value.params) {
					let e = t.value.params;
					e.length > 0 && this.isThisParam(e[0]) && this.raise(P.ThisParamBannedInConstructor, t);
				}
			}
			pushClassPrivateMethod(e, t, n, r) {
				t.variance && this.unexpected(t.variance.start), delete t.variance, this.match(43) && (t.typeParameters = this.flowParseTypeParameterDeclaration()), super.pushClassPrivateMethod(e, t, n, r);
			}
			flowParseClassImplements() {
				let e = this.startNode();
				return e.id = this.flowParseRestrictedIdentifier(!0), e.typeParameters = this.match(43) ? this.flowParseTypeParameterInstantiation() : null, this.finishNode(e, "ClassImplements");
			}
			parseClassSuper(e) {
				if (super.parseClassSuper(e), e.superClass && (this.match(43) || this.match(47)) && (e.superTypeArguments = this.flowParseTypeParameterInstantiationInExpression()), this.eatContextual(112)) {
					let t = e.implements = [];
					do
						t.push(this.flowParseClassImplements());
					while (this.eat(8));
				}
			}
			checkGetterSetterParams(e) {
				super.checkGetterSetterParams(e);
				let t = this.getObjectOrClassMethodParams(e);
				if (t.length > 0) {
					let n = t[0];
					this.isThisParam(n) && e.kind === "get" ? this.raise(P.GetterMayNotHaveThisParam, n) : this.isThisParam(n) && this.raise(P.SetterMayNotHaveThisParam, n);
				}
			}
			parsePropertyNamePrefixOperator(e) {
				e.variance = this.flowParseVariance();
			}
			parseObjPropValue(e, t, n, r, i, a, o) {
				e.variance && this.unexpected(e.variance.start), delete e.variance;
				let s;
				this.match(43) && !a && (s = this.flowParseTypeParameterDeclaration(), this.match(6) || this.unexpected());
				let c = super.parseObjPropValue(e, t, n, r, i, a, o);
				return s && ((c.value || c).typeParameters = s), c;
			}
			parseFunctionParamType(e) {
				return this.eat(13) && (e.type !== "Identifier" && this.raise(P.PatternIsOptional, e), this.isThisParam(e) && this.raise(P.ThisParamMayNotBeOptional, e), e.optional = !0), this.match(10) ? e.typeAnnotation = this.flowParseTypeAnnotation() : this.isThisParam(e) && this.raise(P.ThisParamAnnotationRequired, e), this.match(25) && this.isThisParam(e) && this.raise(P.ThisParamNoDefault, e), this.resetEndLocation(e), e;
			}
			parseMaybeDefault(e, t) {
				let n = super.parseMaybeDefault(e, t);
				return n.type === "AssignmentPattern" && n.typeAnnotation && n.right.start < n.typeAnnotation.start && this.raise(P.TypeBeforeInitializer, n.typeAnnotation), n;
			}
			parseImportSpecifierLocal(e, t, n) {
				t.local = pt(e) ? this.flowParseRestrictedIdentifier(!0, !0) : this.parseIdentifier(), e.specifiers.push(this.finishImportSpecifier(t, n));
			}
			isPotentialImportPhase(e) {
				if (super.isPotentialImportPhase(e)) return !0;
				if (this.isContextual(129)) {
					if (!e) return !0;
					let t = this.lookaheadCharCode();
					return t === 123 || t === 42;
				}
				return !e && this.isContextual(83);
			}
			applyImportPhase(e, t, n, r) {
				if (super.applyImportPhase(e, t, n, r), t) {
					if (!n && this.match(61)) return;
					e.exportKind = n === "type" ? n : "value";
				} else n === "type" && this.match(51) && this.unexpected(), e.importKind = n === "type" || n === "typeof" ? n : "value";
			}
			parseNamedOrFilteredImportSpecifiers(e) {
				super.parseNamedOrFilteredImportSpecifiers(e);
				let t = e.specifiers[e.specifiers.length - 1];
				pt(e) && t?.type === "ImportNamespaceSpecifier" && this.unexpected(t.start);
			}
			parseImportSpecifier(e, t, n, r) {
				let i = e.imported, a = null;
				if (i.type === "Identifier" && (i.name === "type" ? a = "type" : i.name === "typeof" && (a = "typeof")), this.isContextual(90) && !this.isLookaheadContextual("as")) {
					let t = this.parseIdentifier(!0);
					a !== null && !k(this.state.type) ? (e.imported = t, e.importKind = a, e.local = this.cloneIdentifier(t)) : (e.imported = i, e.importKind = null, e.local = this.parseIdentifier());
				} else a !== null && k(this.state.type) ? (e.imported = this.parseIdentifier(!0), e.importKind = a) : (e.imported = i, e.importKind = null), e.local = this.eatContextual(90) ? this.parseIdentifier() : this.cloneIdentifier(e.imported);
				return this.finishNode(e, "ImportSpecifier");
			}
			checkImportSpecifier(e, t) {
				let n = pt(e), r = t || n;
				if (r) {
					t && n && this.raise(P.ImportTypeShorthandOnlyInPureImport, e);
					let { local: r } = e;
					this.checkReservedType(r.name, r.start, !0);
				}
				super.checkImportSpecifier(e, t, 8201, !r);
			}
			parseBindingAtom() {
				return this.state.type === 74 ? this.parseIdentifier(!0) : super.parseBindingAtom();
			}
			parseFunctionParams(e, t) {
				let n = e.kind;
				n !== "get" && n !== "set" && this.match(43) && (e.typeParameters = this.flowParseTypeParameterDeclaration()), super.parseFunctionParams(e, t);
			}
			parseVarId(e, t) {
				super.parseVarId(e, t), this.match(10) && (e.id.typeAnnotation = this.flowParseTypeAnnotation(), this.resetEndLocation(e.id));
			}
			parseAsyncArrowFromCallExpression(e, t) {
				if (this.match(10)) {
					let t = this.state.noAnonFunctionType;
					this.state.noAnonFunctionType = !0, e.returnType = this.flowParseTypeAnnotation(), this.state.noAnonFunctionType = t;
				}
				return super.parseAsyncArrowFromCallExpression(e, t);
			}
			shouldParseAsyncArrow() {
				return this.match(10) || super.shouldParseAsyncArrow();
			}
			parseMaybeAssign(e, t) {
				let n = null, r;
				if (this.hasPlugin("jsx") && (this.match(141) || this.match(43))) {
					if (n = this.state.clone(), r = this.tryParse(() => super.parseMaybeAssign(e, t), n), !r.error) return r.node;
					let { context: i } = this.state, a = i[i.length - 1];
					(a === j.j_oTag || a === j.j_expr) && i.pop();
				}
				if (r?.error || this.match(43)) {
					n ||= this.state.clone();
					let i, a = this.tryParse((n) => {
						i = this.flowParseTypeParameterDeclaration();
						let r = this.forwardNoArrowParamsConversionAt(i, () => {
							let n = super.parseMaybeAssign(e, t);
							return this.resetStartLocationFromNode(n, i), n;
						});
						r.extra?.parenthesized && n();
						let a = this.maybeUnwrapTypeCastExpression(r);
						return a.type !== "ArrowFunctionExpression" && n(), a.typeParameters = i, this.resetStartLocationFromNode(a, i), r;
					}, n), o = null;
					if (a.node && this.maybeUnwrapTypeCastExpression(a.node).type === "ArrowFunctionExpression") {
						if (!a.error && !a.aborted) return a.node.async && this.raise(P.UnexpectedTypeParameterBeforeAsyncArrowFunction, i), a.node;
						o = a.node;
					}
					if (r?.node) return this.state = r.failState, r.node;
					if (o) return this.state = a.failState, o;
					throw r?.thrown ? r.error : a.thrown ? a.error : this.raise(P.UnexpectedTokenAfterTypeParameter, i);
				}
				return super.parseMaybeAssign(e, t);
			}
			parseArrow(e) {
				if (this.match(10)) {
					let t = this.tryParse(() => {
						let t = this.state.noAnonFunctionType;
						this.state.noAnonFunctionType = !0;
						let n = this.startNode();
						return [n.typeAnnotation, e.predicate] = this.flowParseTypeAndPredicateInitialiser(!0), this.state.noAnonFunctionType = t, this.canInsertSemicolon() && this.unexpected(), this.match(15) || this.unexpected(), n;
					});
					if (t.thrown) return null;
					t.error && (this.state = t.failState), e.returnType = t.node.typeAnnotation ? this.finishNode(t.node, "TypeAnnotation") : null;
				}
				return super.parseArrow(e);
			}
			shouldParseArrow(e) {
				return this.match(10) || super.shouldParseArrow(e);
			}
			setArrowFunctionParameters(e, t) {
				this.state.noArrowParamsConversionAt.includes(this.offsetToSourcePos(e.start)) ? e.params = t : super.setArrowFunctionParameters(e, t);
			}
			checkParams(e, t, n, r = !0) {
				if (!(n && this.state.noArrowParamsConversionAt.includes(this.offsetToSourcePos(e.start)))) {
					for (let t = 0; t < e.params.length; t++) this.isThisParam(e.params[t]) && t > 0 && this.raise(P.ThisParamMustBeFirst, e.params[t]);
					super.checkParams(e, t, n, r);
				}
			}
			parseParenAndDistinguishExpression(e) {
				return super.parseParenAndDistinguishExpression(e && !this.state.noArrowAt.includes(this.sourceToOffsetPos(this.state.start)));
			}
			parseSubscripts(e, t, n) {
				if (e.type === "Identifier" && e.name === "async" && this.state.noArrowAt.includes(t.index)) {
					this.next();
					let n = this.startNodeAt(t);
					n.callee = e, n.arguments = super.parseCallExpressionArguments(), e = this.finishNode(n, "CallExpression");
				} else if (e.type === "Identifier" && e.name === "async" && this.match(43)) {
					let r = this.state.clone(), i = this.tryParse((e) => this.parseAsyncArrowWithTypeParameters(t) || e(), r);
					if (!i.error && !i.aborted) return i.node;
					let a = this.tryParse(() => super.parseSubscripts(e, t, n), r);
					if (a.node && !a.error) return a.node;
					if (i.node) return this.state = i.failState, i.node;
					if (a.node) return this.state = a.failState, a.node;
					throw i.error || a.error;
				}
				return super.parseSubscripts(e, t, n);
			}
			parseSubscript(e, t, n, r) {
				if (this.match(14) && this.isLookaheadToken_lt()) {
					if (r.optionalChainMember = !0, n) return r.stop = !0, e;
					this.next();
					let i = this.startNodeAt(t);
					return i.callee = e, i.typeArguments = this.flowParseTypeParameterInstantiationInExpression(), this.expect(6), i.arguments = this.parseCallExpressionArguments(), i.optional = !0, this.finishCallExpression(i, !0);
				}
				if (!n && this.shouldParseTypes() && (this.match(43) || this.match(47))) {
					let n = this.startNodeAt(t);
					n.callee = e;
					let i = this.tryParse(() => (n.typeArguments = this.flowParseTypeParameterInstantiationCallOrNew(), this.expect(6), n.arguments = super.parseCallExpressionArguments(), r.optionalChainMember && (n.optional = !1), this.finishCallExpression(n, r.optionalChainMember)));
					if (i.node) return i.error && (this.state = i.failState), i.node;
				}
				return super.parseSubscript(e, t, n, r);
			}
			parseNewCallee(e) {
				super.parseNewCallee(e);
				let t = null;
				this.shouldParseTypes() && this.match(43) && (t = this.tryParse(() => this.flowParseTypeParameterInstantiationCallOrNew()).node), e.typeArguments = t;
			}
			parseAsyncArrowWithTypeParameters(e) {
				let t = this.startNodeAt(e);
				if (this.parseFunctionParams(t, !1), this.parseArrow(t)) return super.parseArrowExpression(t, void 0, !0);
			}
			readToken_mult_modulo(e) {
				let t = this.input.charCodeAt(this.state.pos + 1);
				e === 42 && t === 47 && this.state.hasFlowComment ? (this.state.hasFlowComment = !1, this.state.pos += 2, this.nextToken()) : super.readToken_mult_modulo(e);
			}
			readToken_pipe_amp(e) {
				let t = this.input.charCodeAt(this.state.pos + 1);
				e === 124 && t === 125 ? this.finishOp(5, 2) : super.readToken_pipe_amp(e);
			}
			parseTopLevel(e, t) {
				let n = super.parseTopLevel(e, t);
				return this.state.hasFlowComment && this.raise(P.UnterminatedFlowComment, this.state.curPosition()), n;
			}
			skipBlockComment() {
				if (this.hasPlugin("flowComments") && this.skipFlowComment()) {
					if (this.state.hasFlowComment) throw this.raise(P.NestedFlowComment, this.state.startLoc);
					this.hasFlowCommentCompletion();
					let e = this.skipFlowComment();
					e && (this.state.pos += e, this.state.hasFlowComment = !0);
				} else return super.skipBlockComment(this.state.hasFlowComment ? "*-/" : "*/");
			}
			skipFlowComment() {
				let { pos: e } = this.state, t = 2;
				for (; [32, 9].includes(this.input.charCodeAt(e + t));) t++;
				let n = this.input.charCodeAt(t + e), r = this.input.charCodeAt(t + e + 1);
				return n === 58 && r === 58 ? t + 2 : this.input.slice(t + e, t + e + 12) === "flow-include" ? t + 12 : n === 58 && r !== 58 && t;
			}
			hasFlowCommentCompletion() {
				if (this.input.indexOf("*/", this.state.pos) === -1) throw this.raise(_.UnterminatedComment, this.state.curPosition());
			}
			flowEnumErrorBooleanMemberNotInitialized(e, t) {
				this.raise(P.EnumBooleanMemberNotInitialized, e, t);
			}
			flowEnumErrorInvalidMemberInitializer(e, t) {
				return this.raise(t.explicitType ? t.explicitType === "symbol" ? P.EnumInvalidMemberInitializerSymbolType : P.EnumInvalidMemberInitializerPrimaryType : P.EnumInvalidMemberInitializerUnknownType, e, t);
			}
			flowEnumErrorNumberMemberNotInitialized(e, t) {
				this.raise(P.EnumNumberMemberNotInitialized, e, t);
			}
			flowEnumErrorStringMemberInconsistentlyInitialized(e, t) {
				this.raise(P.EnumStringMemberInconsistentlyInitialized, e, t);
			}
			flowEnumMemberInit() {
				let e = this.state.startLoc, t = () => this.match(8) || this.match(4);
				switch (this.state.type) {
					case 134: {
						let e = this.parseNumericLiteral(this.state.value);
						if (t()) return {
							type: "number",
							loc: e.start,
							value: e
						};
						break;
					}
					case 133: {
						let e = this.parseStringLiteral(this.state.value);
						if (t()) return {
							type: "string",
							loc: e.start,
							value: e
						};
						break;
					}
					case 81:
					case 82: {
						let e = this.parseBooleanLiteral(this.match(81));
						if (t()) return {
							type: "boolean",
							loc: e.start,
							value: e
						};
					}
				}
				return {
					type: "invalid",
					loc: e
				};
			}
			flowEnumMemberRaw() {
				let e = this.state.startLoc;
				return {
					id: this.parseIdentifier(!0),
					init: this.eat(25) ? this.flowEnumMemberInit() : {
						type: "none",
						loc: e
					}
				};
			}
			flowEnumCheckExplicitTypeMismatch(e, t, n) {
				let { explicitType: r } = t;
				r !== null && r !== n && this.flowEnumErrorInvalidMemberInitializer(e, t);
			}
			flowEnumMembers({ enumName: e, explicitType: t }) {
				let n = /* @__PURE__ */ new Set(), r = {
					booleanMembers: [],
					numberMembers: [],
					stringMembers: [],
					defaultedMembers: []
				}, i = !1;
				for (; !this.match(4);) {
					if (this.eat(17)) {
						i = !0;
						break;
					}
					let a = this.startNode(), { id: o, init: s } = this.flowEnumMemberRaw(), c = o.name;
					if (c === "") continue;
					/^[a-z]/.test(c) && this.raise(P.EnumInvalidMemberName, o, {
						memberName: c,
						suggestion: c[0].toUpperCase() + c.slice(1),
						enumName: e
					}), n.has(c) && this.raise(P.EnumDuplicateMemberName, o, {
						memberName: c,
						enumName: e
					}), n.add(c);
					let l = {
						enumName: e,
						explicitType: t,
						memberName: c
					};
					switch (a.id = o, s.type) {
						case "boolean":
							this.flowEnumCheckExplicitTypeMismatch(s.loc, l, "boolean"), a.init = s.value, r.booleanMembers.push(this.finishNode(a, "EnumBooleanMember"));
							break;
						case "number":
							this.flowEnumCheckExplicitTypeMismatch(s.loc, l, "number"), a.init = s.value, r.numberMembers.push(this.finishNode(a, "EnumNumberMember"));
							break;
						case "string":
							this.flowEnumCheckExplicitTypeMismatch(s.loc, l, "string"), a.init = s.value, r.stringMembers.push(this.finishNode(a, "EnumStringMember"));
							break;
						case "invalid": throw this.flowEnumErrorInvalidMemberInitializer(s.loc, l);
						case "none": switch (t) {
							case "boolean":
								this.flowEnumErrorBooleanMemberNotInitialized(s.loc, l);
								break;
							case "number":
								this.flowEnumErrorNumberMemberNotInitialized(s.loc, l);
								break;
							default: r.defaultedMembers.push(this.finishNode(a, "EnumDefaultedMember"));
						}
					}
					this.match(4) || this.expect(8);
				}
				return {
					members: r,
					hasUnknownMembers: i
				};
			}
			flowEnumStringMembers(e, t, { enumName: n }) {
				if (e.length === 0) return t;
				if (t.length === 0) return e;
				if (t.length > e.length) {
					for (let t of e) this.flowEnumErrorStringMemberInconsistentlyInitialized(t, { enumName: n });
					return t;
				}
				for (let e of t) this.flowEnumErrorStringMemberInconsistentlyInitialized(e, { enumName: n });
				return e;
			}
			flowEnumParseExplicitType({ enumName: e }) {
				if (!this.eatContextual(99)) return null;
				if (!O(this.state.type)) throw this.raise(P.EnumInvalidExplicitTypeUnknownSupplied, this.state.startLoc, { enumName: e });
				let { value: t } = this.state;
				return this.next(), t !== "boolean" && t !== "number" && t !== "string" && t !== "symbol" && this.raise(P.EnumInvalidExplicitType, this.state.startLoc, {
					enumName: e,
					invalidEnumType: t
				}), t;
			}
			flowEnumBody(e, t) {
				let n = t.name, r = t.start, i = this.flowEnumParseExplicitType({ enumName: n });
				this.expect(2);
				let { members: a, hasUnknownMembers: o } = this.flowEnumMembers({
					enumName: n,
					explicitType: i
				});
				switch (e.hasUnknownMembers = o, i) {
					case "boolean": return e.explicitType = !0, e.members = a.booleanMembers, this.expect(4), this.finishNode(e, "EnumBooleanBody");
					case "number": return e.explicitType = !0, e.members = a.numberMembers, this.expect(4), this.finishNode(e, "EnumNumberBody");
					case "string": return e.explicitType = !0, e.members = this.flowEnumStringMembers(a.stringMembers, a.defaultedMembers, { enumName: n }), this.expect(4), this.finishNode(e, "EnumStringBody");
					case "symbol": return e.members = a.defaultedMembers, this.expect(4), this.finishNode(e, "EnumSymbolBody");
					default: {
						let t = () => (e.members = [], this.expect(4), this.finishNode(e, "EnumStringBody"));
						e.explicitType = !1;
						let i = a.booleanMembers.length, o = a.numberMembers.length, s = a.stringMembers.length, c = a.defaultedMembers.length;
						if (!i && !o && !s && !c) return t();
						if (!i && !o) return e.members = this.flowEnumStringMembers(a.stringMembers, a.defaultedMembers, { enumName: n }), this.expect(4), this.finishNode(e, "EnumStringBody");
						if (!o && !s && i >= c) {
							for (let e of a.defaultedMembers) this.flowEnumErrorBooleanMemberNotInitialized(e.start, {
								enumName: n,
								memberName: e.id.name
							});
							return e.members = a.booleanMembers, this.expect(4), this.finishNode(e, "EnumBooleanBody");
						}
						if (!i && !s && o >= c) {
							for (let e of a.defaultedMembers) this.flowEnumErrorNumberMemberNotInitialized(e.start, {
								enumName: n,
								memberName: e.id.name
							});
							return e.members = a.numberMembers, this.expect(4), this.finishNode(e, "EnumNumberBody");
						}
						return this.raise(P.EnumInconsistentMemberValues, r, { enumName: n }), t();
					}
				}
			}
			flowParseEnumDeclaration(e) {
				let t = this.parseIdentifier();
				return e.id = t, e.body = this.flowEnumBody(this.startNode(), t), this.finishNode(e, "EnumDeclaration");
			}
			jsxParseOpeningElementAfterName(e) {
				return this.shouldParseTypes() && (this.match(43) || this.match(47)) && (e.typeArguments = this.flowParseTypeParameterInstantiationInExpression()), super.jsxParseOpeningElementAfterName(e);
			}
			isLookaheadToken_lt() {
				let e = this.nextTokenStart();
				if (this.input.charCodeAt(e) === 60) {
					let t = this.input.charCodeAt(e + 1);
					return t !== 60 && t !== 61;
				}
				return !1;
			}
			reScan_lt_gt() {
				let { type: e } = this.state;
				e === 43 ? (--this.state.pos, this.readToken_lt()) : e === 44 && (--this.state.pos, this.readToken_gt());
			}
			reScan_lt() {
				let { type: e } = this.state;
				return e === 47 ? (this.state.pos -= 2, this.finishOp(43, 1), 43) : e;
			}
			maybeUnwrapTypeCastExpression(e) {
				return e.type === "TypeCastExpression" ? e.expression : e;
			}
		}, vt = /\r\n|[\r\n\u2028\u2029]/g;
		function F(e) {
			switch (e) {
				case 10:
				case 13:
				case 8232:
				case 8233: return !0;
				default: return !1;
			}
		}
		function yt(e, t, n) {
			for (let r = t; r < n; r++) if (F(e.charCodeAt(r))) return !0;
			return !1;
		}
		var bt = /(?:\s|\/\/.*|\/\*[^]*?\*\/)*/g, xt = /(?:[^\S\n\r\u2028\u2029]|\/\*.*?\*\/)*(?:(?!-->)(?:\s|\/\/.*|\/\*[^]*?\*\/|<!--.*|-->.*)*)?/g, St = /(?:[^\S\n\r\u2028\u2029]|\/\/.*|\/\*.*?\*\/)*/g;
		function Ct(e) {
			switch (e) {
				case 9:
				case 11:
				case 12:
				case 32:
				case 160:
				case 5760:
				case 8192:
				case 8193:
				case 8194:
				case 8195:
				case 8196:
				case 8197:
				case 8198:
				case 8199:
				case 8200:
				case 8201:
				case 8202:
				case 8239:
				case 8287:
				case 12288:
				case 65279: return !0;
				default: return !1;
			}
		}
		var I = g`jsx`({
			AttributeIsEmpty: "JSX attributes must only be assigned a non-empty expression.",
			MissingClosingTagElement: ({ openingTagName: e }) => `Expected corresponding JSX closing tag for <${e}>.`,
			MissingClosingTagFragment: "Expected corresponding JSX closing tag for <>.",
			UnexpectedSequenceExpression: "Sequence expressions cannot be directly nested inside JSX. Did you mean to wrap it in parentheses (...)?",
			UnexpectedToken: ({ unexpected: e, HTMLEntity: t }) => `Unexpected token \`${e}\`. Did you mean \`${t}\` or \`{'${e}'}\`?`,
			UnsupportedJsxValue: "JSX value should be either an expression or a quoted JSX text.",
			UnterminatedJsxContent: "Unterminated JSX contents.",
			UnwrappedAdjacentJSXElements: "Adjacent JSX elements must be wrapped in an enclosing tag. Did you want a JSX fragment <>...</>?"
		});
		function L(e) {
			return e ? e.type === "JSXOpeningFragment" || e.type === "JSXClosingFragment" : !1;
		}
		function wt(e) {
			if (e.type === "JSXIdentifier") return e.name;
			if (e.type === "JSXNamespacedName") return e.namespace.name + ":" + e.name.name;
			if (e.type === "JSXMemberExpression") return wt(e.object) + "." + wt(e.property);
			throw Error("Node had unexpected type: " + e.type);
		}
		var Tt = (e) => class extends e {
			jsxReadToken() {
				let e = "", t = this.state.pos;
				for (;;) {
					if (this.state.pos >= this.length) throw this.raise(I.UnterminatedJsxContent, this.state.startLoc);
					let n = this.input.charCodeAt(this.state.pos);
					switch (n) {
						case 60:
						case 123:
							if (this.state.pos === this.state.start) {
								n === 60 && this.state.canStartJSXElement ? (++this.state.pos, this.finishToken(141)) : super.getTokenFromCode(n);
								return;
							}
							e += this.input.slice(t, this.state.pos), this.finishToken(140, e);
							return;
						case 38:
							e += this.input.slice(t, this.state.pos), e += this.jsxReadEntity(), t = this.state.pos;
							break;
						case 62:
						case 125: this.raise(I.UnexpectedToken, this.state.curPosition(), {
							unexpected: this.input[this.state.pos],
							HTMLEntity: n === 125 ? "&rbrace;" : "&gt;"
						});
						default: F(n) ? (e += this.input.slice(t, this.state.pos), e += this.jsxReadNewLine(!0), t = this.state.pos) : ++this.state.pos;
					}
				}
			}
			jsxReadNewLine(e) {
				let t = this.input.charCodeAt(this.state.pos), n;
				return ++this.state.pos, t === 13 && this.input.charCodeAt(this.state.pos) === 10 ? (++this.state.pos, n = e ? "\n" : "\r\n") : n = String.fromCharCode(t), ++this.state.curLine, this.state.lineStart = this.state.pos, n;
			}
			jsxReadString(e) {
				let t = "", n = ++this.state.pos;
				for (;;) {
					if (this.state.pos >= this.length) throw this.raise(_.UnterminatedString, this.state.startLoc);
					let r = this.input.charCodeAt(this.state.pos);
					if (r === e) break;
					r === 38 ? (t += this.input.slice(n, this.state.pos), t += this.jsxReadEntity(), n = this.state.pos) : F(r) ? (t += this.input.slice(n, this.state.pos), t += this.jsxReadNewLine(!1), n = this.state.pos) : ++this.state.pos;
				}
				t += this.input.slice(n, this.state.pos++), this.finishToken(133, t);
			}
			jsxReadEntity() {
				let e = ++this.state.pos;
				if (this.codePointAtPos(this.state.pos) === 35) {
					++this.state.pos;
					let e = 10;
					this.codePointAtPos(this.state.pos) === 120 && (e = 16, ++this.state.pos);
					let t = this.readInt(e, void 0, !1, "bail");
					if (t !== null && t <= 1114111 && this.codePointAtPos(this.state.pos) === 59) return ++this.state.pos, String.fromCodePoint(t);
				} else {
					let t = 0, n = !1;
					for (; t++ < 10 && this.state.pos < this.length && !(n = this.codePointAtPos(this.state.pos) === 59);) ++this.state.pos;
					n && (this.input.slice(e, this.state.pos), ++this.state.pos);
				}
				return this.state.pos = e, "&";
			}
			jsxReadWord() {
				let e, t = this.state.pos;
				do
					e = this.input.charCodeAt(++this.state.pos);
				while (N(e) || e === 45);
				this.finishToken(139, this.input.slice(t, this.state.pos));
			}
			jsxParseIdentifier() {
				let e = this.startNode();
				return this.match(139) ? e.name = this.state.value : Ne(this.state.type) ? e.name = A(this.state.type) : this.unexpected(), this.next(), this.finishNode(e, "JSXIdentifier");
			}
			jsxParseNamespacedName() {
				let e = this.state.startLoc, t = this.jsxParseIdentifier();
				if (!this.eat(10)) return t;
				let n = this.startNodeAt(e);
				return n.namespace = t, n.name = this.jsxParseIdentifier(), this.finishNode(n, "JSXNamespacedName");
			}
			jsxParseElementName() {
				let e = this.state.startLoc, t = this.jsxParseNamespacedName();
				if (t.type === "JSXNamespacedName") return t;
				for (; this.eat(12);) {
					let n = this.startNodeAt(e);
					n.object = t, n.property = this.jsxParseIdentifier(), t = this.finishNode(n, "JSXMemberExpression");
				}
				return t;
			}
			jsxParseAttributeValue() {
				let e;
				switch (this.state.type) {
					case 2: return e = this.startNode(), this.setContext(j.brace), this.next(), e = this.jsxParseExpressionContainer(e, j.j_oTag), e.expression.type === "JSXEmptyExpression" && this.raise(I.AttributeIsEmpty, e), e;
					case 141:
					case 133: return this.parseExprAtom();
					default: throw this.raise(I.UnsupportedJsxValue, this.state.startLoc);
				}
			}
			jsxParseEmptyExpression() {
				let e = this.startNodeAt(this.state.lastTokEndLoc);
				return this.finishNodeAt(e, "JSXEmptyExpression", this.state.startLoc);
			}
			jsxParseSpreadChild(e) {
				return this.next(), e.expression = this.parseExpression(), this.setContext(j.j_expr), this.state.canStartJSXElement = !0, this.expect(4), this.finishNode(e, "JSXSpreadChild");
			}
			jsxParseExpressionContainer(e, t) {
				if (this.match(4)) e.expression = this.jsxParseEmptyExpression();
				else {
					let t = this.parseExpression();
					t.type === "SequenceExpression" && !t.extra?.parenthesized && this.raise(I.UnexpectedSequenceExpression, t.expressions[1]), e.expression = t;
				}
				return this.setContext(t), this.state.canStartJSXElement = !0, this.expect(4), this.finishNode(e, "JSXExpressionContainer");
			}
			jsxParseAttribute() {
				if (this.match(2)) {
					let e = this.startNode();
					return this.setContext(j.brace), this.next(), this.expect(17), e.argument = this.parseMaybeAssignAllowIn(), this.setContext(j.j_oTag), this.state.canStartJSXElement = !0, this.expect(4), this.finishNode(e, "JSXSpreadAttribute");
				}
				let e = this.startNode();
				return e.name = this.jsxParseNamespacedName(), e.value = this.eat(25) ? this.jsxParseAttributeValue() : null, this.finishNode(e, "JSXAttribute");
			}
			jsxParseOpeningElementAt(e) {
				if (this.eat(142)) {
					let t = this.startNodeAt(e);
					return this.finishNode(t, "JSXOpeningFragment");
				}
				let t = this.startNodeAt(e);
				return t.name = this.jsxParseElementName(), this.jsxParseOpeningElementAfterName(t);
			}
			jsxParseOpeningElementAfterName(e) {
				let t = [];
				for (; !this.match(52) && !this.match(142);) t.push(this.jsxParseAttribute());
				return e.attributes = t, e.selfClosing = this.eat(52), this.expect(142), this.finishNode(e, "JSXOpeningElement");
			}
			jsxParseClosingElementAt(e) {
				if (this.eat(142)) {
					let t = this.startNodeAt(e);
					return this.finishNode(t, "JSXClosingFragment");
				}
				let t = this.startNodeAt(e);
				return t.name = this.jsxParseElementName(), this.expect(142), this.finishNode(t, "JSXClosingElement");
			}
			jsxParseElementAt(e) {
				let t = this.startNodeAt(e), n = [], r = this.jsxParseOpeningElementAt(e), i = null;
				if (!r.selfClosing) {
					t: for (;;) switch (this.state.type) {
						case 141:
							if (e = this.state.startLoc, this.next(), this.eat(52)) {
								i = this.jsxParseClosingElementAt(e);
								break t;
							}
							n.push(this.jsxParseElementAt(e));
							break;
						case 140:
							n.push(this.parseLiteral(this.state.value, "JSXText"));
							break;
						case 2: {
							let e = this.startNode();
							this.setContext(j.brace), this.next(), this.match(17) ? n.push(this.jsxParseSpreadChild(e)) : n.push(this.jsxParseExpressionContainer(e, j.j_expr));
							break;
						}
						default: this.unexpected();
					}
					L(r) && !L(i) && i !== null ? this.raise(I.MissingClosingTagFragment, i) : (!L(r) && L(i) || !L(r) && !L(i) && wt(i.name) !== wt(r.name)) && this.raise(I.MissingClosingTagElement, i, { openingTagName: wt(r.name) });
				}
				if (L(r) ? (t.openingFragment = r, t.closingFragment = i) : (t.openingElement = r, t.closingElement = i), t.children = n, this.match(43)) throw this.raise(I.UnwrappedAdjacentJSXElements, this.state.startLoc);
				return L(r) ? this.finishNode(t, "JSXFragment") : this.finishNode(t, "JSXElement");
			}
			jsxParseElement() {
				let e = this.state.startLoc;
				return this.next(), this.jsxParseElementAt(e);
			}
			setContext(e) {
				let { context: t } = this.state;
				t[t.length - 1] = e;
			}
			parseExprAtom(e) {
				return this.match(141) ? this.jsxParseElement() : this.match(43) && this.input.charCodeAt(this.state.pos) !== 33 ? (this.replaceToken(141), this.jsxParseElement()) : super.parseExprAtom(e);
			}
			skipSpace() {
				this.curContext().preserveSpace || super.skipSpace();
			}
			getTokenFromCode(e) {
				let t = this.curContext();
				if (t === j.j_expr) this.jsxReadToken();
				else {
					if (t === j.j_oTag || t === j.j_cTag) {
						if (M(e)) {
							this.jsxReadWord();
							return;
						}
						if (e === 62) {
							++this.state.pos, this.finishToken(142);
							return;
						}
						if ((e === 34 || e === 39) && t === j.j_oTag) {
							this.jsxReadString(e);
							return;
						}
					}
					e === 60 && this.state.canStartJSXElement && this.input.charCodeAt(this.state.pos + 1) !== 33 ? (++this.state.pos, this.finishToken(141)) : super.getTokenFromCode(e);
				}
			}
			updateContext(e) {
				let { context: t, type: n } = this.state;
				if (n === 52 && e === 141) t.splice(-2, 2, j.j_cTag), this.state.canStartJSXElement = !1;
				else if (n === 141) t.push(j.j_oTag);
				else if (n === 142) {
					let n = t[t.length - 1];
					n === j.j_oTag && e === 52 || n === j.j_cTag ? (t.pop(), this.state.canStartJSXElement = t[t.length - 1] === j.j_expr) : (this.setContext(j.j_expr), this.state.canStartJSXElement = !0);
				} else this.state.canStartJSXElement = Oe(n);
			}
		}, Et = class extends st {
			tsNames = /* @__PURE__ */ new Map();
		}, Dt = class extends ct {
			get inTSNamespace() {
				let e = this.scopeStack;
				return e.length >= 2 && e[e.length - 1].flags === 0 && (e[e.length - 2].flags & 2048) > 0;
			}
			importsStack = [];
			createScope(e) {
				return this.importsStack.push(/* @__PURE__ */ new Set()), new Et(e);
			}
			enter(e) {
				e & 3072 && this.importsStack.push(/* @__PURE__ */ new Set()), super.enter(e);
			}
			exit() {
				let e = super.exit();
				return e & 3072 && this.importsStack.pop(), e;
			}
			hasImport(e, t) {
				let n = this.importsStack.length;
				if (this.importsStack[n - 1].has(e)) return !0;
				if (!t && n > 1) {
					for (let t = 0; t < n - 1; t++) if (this.importsStack[t].has(e)) return !0;
				}
				return !1;
			}
			declareName(e, t, n) {
				if (t & 4096) {
					this.hasImport(e, !0) && this.parser.raise(_.VarRedeclaration, n, { identifierName: e }), this.importsStack[this.importsStack.length - 1].add(e);
					return;
				}
				let r = this.currentScope(), i = r.tsNames.get(e) || 0;
				t & 1024 ? (this.maybeExportDefined(r, e), r.tsNames.set(e, i | 16)) : (super.declareName(e, t, n), t & 2 && (t & 1 || (this.checkRedeclarationInScope(r, e, t, n), this.maybeExportDefined(r, e)), i |= 1), t & 256 && (i |= 2), t & 512 && (i |= 4), t & 128 && (i |= 8), i && r.tsNames.set(e, i));
			}
			isRedeclaredInScope(e, t, n) {
				let r = e.tsNames.get(t);
				return (r & 2) > 0 ? n & 256 ? (n & 512) > 0 != (r & 4) > 0 : !0 : n & 128 && (r & 8) > 0 ? e.names.get(t) & 2 ? !!(n & 1) : !1 : n & 2 && (r & 1) > 0 ? !0 : super.isRedeclaredInScope(e, t, n);
			}
			checkLocalExport(e) {
				let { name: t } = e;
				if (this.hasImport(t)) return;
				let n = this.scopeStack.length;
				for (let e = n - 1; e >= 0; e--) {
					let n = this.scopeStack[e].tsNames.get(t);
					if ((n & 1) > 0 || (n & 16) > 0) return;
				}
				super.checkLocalExport(e);
			}
		}, Ot = class {
			sawUnambiguousESM = !1;
			ambiguousScriptDifferentAst = !1;
			sourceToOffsetPos(e) {
				return e + this.startIndex;
			}
			offsetToSourcePos(e) {
				return e - this.startIndex;
			}
			hasPlugin(e) {
				if (typeof e == "string") return this.plugins.has(e);
				{
					let [t, n] = e;
					if (!this.hasPlugin(t)) return !1;
					let r = this.plugins.get(t);
					for (let e of Object.keys(n)) if (r?.[e] !== n[e]) return !1;
					return !0;
				}
			}
			getPluginOption(e, t) {
				return this.plugins.get(e)?.[t];
			}
		};
		function kt(e, t) {
			e.trailingComments === void 0 ? e.trailingComments = t : e.trailingComments.unshift(...t);
		}
		function At(e, t) {
			e.leadingComments === void 0 ? e.leadingComments = t : e.leadingComments.unshift(...t);
		}
		function R(e, t) {
			e.innerComments === void 0 ? e.innerComments = t : e.innerComments.unshift(...t);
		}
		function z(e, t, n) {
			let r = null, i = t.length;
			for (; r === null && i > 0;) r = t[--i];
			r === null || r.start > n.start ? R(e, n.comments) : kt(r, n.comments);
		}
		var jt = class extends Ot {
			addComment(e) {
				this.filename && (e.loc.filename = this.filename);
				let { commentsLen: t } = this.state;
				this.comments.length !== t && (this.comments.length = t), this.comments.push(e), this.state.commentsLen++;
			}
			processComment(e) {
				let { commentStack: t } = this.state, n = t.length;
				if (n === 0) return;
				let r = n - 1, i = t[r];
				i.start === e.end && (i.leadingNode = e, r--);
				let a = e.start;
				for (; r >= 0; r--) {
					let n = t[r], i = n.end;
					if (i > a) n.containingNode = e, this.finalizeComment(n), t.splice(r, 1);
					else {
						i === a && (n.trailingNode = e);
						break;
					}
				}
			}
			finalizeComment(e) {
				let { comments: t } = e;
				if (e.leadingNode !== null || e.trailingNode !== null) e.leadingNode !== null && kt(e.leadingNode, t), e.trailingNode !== null && At(e.trailingNode, t);
				else {
					let n = e.containingNode, r = e.start;
					if (this.input.charCodeAt(this.offsetToSourcePos(r) - 1) === 44) switch (n.type) {
						case "ObjectExpression":
						case "ObjectPattern":
							z(n, n.properties, e);
							break;
						case "CallExpression":
						case "NewExpression":
						case "OptionalCallExpression":
							z(n, n.arguments, e);
							break;
						case "ImportExpression":
							z(n, [n.source, n.options ?? null], e);
							break;
						case "FunctionDeclaration":
						case "FunctionExpression":
						case "ArrowFunctionExpression":
						case "ObjectMethod":
						case "ClassMethod":
						case "ClassPrivateMethod":
						case "TSTypeParameterDeclaration":
							z(n, n.params, e);
							break;
						case "ArrayExpression":
						case "ArrayPattern":
							z(n, n.elements, e);
							break;
						case "ExportNamedDeclaration":
						case "ImportDeclaration":
							z(n, n.specifiers, e);
							break;
						case "ImportNamespaceSpecifier":
						case "ExportNamespaceSpecifier":
							z(n, n.exportsFilter ?? [], e);
							break;
						case "TSEnumBody":
							z(n, n.members, e);
							break;
						case "TSInterfaceBody":
							z(n, n.body, e);
							break;
						default: R(n, t);
					}
					else R(n, t);
				}
			}
			finalizeRemainingComments() {
				let { commentStack: e } = this.state;
				for (let t = e.length - 1; t >= 0; t--) this.finalizeComment(e[t]);
				this.state.commentStack = [];
			}
			resetPreviousNodeTrailingComments(e) {
				let { commentStack: t } = this.state, { length: n } = t;
				if (n === 0) return;
				let r = t[n - 1];
				r.leadingNode === e && (r.leadingNode = null);
			}
			replaceNodeInPendingComments(e, t) {
				for (let n of this.state.commentStack) n.leadingNode === e && (n.leadingNode = t), n.trailingNode === e && (n.trailingNode = t);
			}
			takeSurroundingComments(e, t, n) {
				let { commentStack: r } = this.state, i = r.length;
				if (i === 0) return;
				let a = i - 1;
				for (; a >= 0; a--) {
					let i = r[a], o = i.end;
					if (i.start === n) i.leadingNode = e;
					else if (o === t) i.trailingNode = e;
					else if (o < t) break;
				}
			}
		}, Mt = class e {
			flags = 2048;
			get strict() {
				return (this.flags & 1) > 0;
			}
			set strict(e) {
				e ? this.flags |= 1 : this.flags &= -2;
			}
			startIndex;
			curLine;
			lineStart;
			startLoc;
			endLoc;
			init({ strictMode: e, sourceType: t, startIndex: n, startLine: r, startColumn: i }) {
				this.strict = e === !1 ? !1 : e === !0 || t === "module", this.startIndex = n, this.curLine = r, this.lineStart = -i, this.startLoc = this.endLoc = new p(r, i, n);
			}
			errors = [];
			noArrowAt = [];
			noArrowParamsConversionAt = [];
			regExpAllowedAt = -1;
			get canStartArrow() {
				return (this.flags & 2) > 0;
			}
			set canStartArrow(e) {
				e ? this.flags |= 2 : this.flags &= -3;
			}
			get inType() {
				return (this.flags & 4) > 0;
			}
			set inType(e) {
				e ? this.flags |= 4 : this.flags &= -5;
			}
			get noAnonFunctionType() {
				return (this.flags & 8) > 0;
			}
			set noAnonFunctionType(e) {
				e ? this.flags |= 8 : this.flags &= -9;
			}
			get hasFlowComment() {
				return (this.flags & 16) > 0;
			}
			set hasFlowComment(e) {
				e ? this.flags |= 16 : this.flags &= -17;
			}
			get isAmbientContext() {
				return (this.flags & 32) > 0;
			}
			set isAmbientContext(e) {
				e ? this.flags |= 32 : this.flags &= -33;
			}
			get inAbstractClass() {
				return (this.flags & 64) > 0;
			}
			set inAbstractClass(e) {
				e ? this.flags |= 64 : this.flags &= -65;
			}
			get inDisallowConditionalTypesContext() {
				return (this.flags & 128) > 0;
			}
			set inDisallowConditionalTypesContext(e) {
				e ? this.flags |= 128 : this.flags &= -129;
			}
			get inConditionalConsequent() {
				return (this.flags & 256) > 0;
			}
			set inConditionalConsequent(e) {
				e ? this.flags |= 256 : this.flags &= -257;
			}
			get inHackPipelineBody() {
				return (this.flags & 512) > 0;
			}
			set inHackPipelineBody(e) {
				e ? this.flags |= 512 : this.flags &= -513;
			}
			get seenTopicReference() {
				return (this.flags & 1024) > 0;
			}
			set seenTopicReference(e) {
				e ? this.flags |= 1024 : this.flags &= -1025;
			}
			labels = [];
			commentsLen = 0;
			commentStack = [];
			pos = 0;
			type = 138;
			value = null;
			start = 0;
			end = 0;
			lastTokEndLoc = null;
			lastTokStartLoc = null;
			context = [j.brace];
			get canStartJSXElement() {
				return (this.flags & 2048) > 0;
			}
			set canStartJSXElement(e) {
				e ? this.flags |= 2048 : this.flags &= -2049;
			}
			get containsEsc() {
				return (this.flags & 4096) > 0;
			}
			set containsEsc(e) {
				e ? this.flags |= 4096 : this.flags &= -4097;
			}
			firstInvalidTemplateEscapePos = null;
			get hasTopLevelAwait() {
				return (this.flags & 8192) > 0;
			}
			set hasTopLevelAwait(e) {
				e ? this.flags |= 8192 : this.flags &= -8193;
			}
			strictErrors = /* @__PURE__ */ new Map();
			tokensLength = 0;
			curPosition() {
				return new p(this.curLine, this.pos - this.lineStart, this.pos + this.startIndex);
			}
			clone() {
				let t = new e();
				return t.flags = this.flags, t.startIndex = this.startIndex, t.curLine = this.curLine, t.lineStart = this.lineStart, t.startLoc = this.startLoc, t.endLoc = this.endLoc, t.errors = this.errors.slice(), t.noArrowAt = this.noArrowAt.slice(), t.noArrowParamsConversionAt = this.noArrowParamsConversionAt.slice(), t.regExpAllowedAt = this.regExpAllowedAt, t.labels = this.labels.slice(), t.commentsLen = this.commentsLen, t.commentStack = this.commentStack.slice(), t.pos = this.pos, t.type = this.type, t.value = this.value, t.start = this.start, t.end = this.end, t.lastTokEndLoc = this.lastTokEndLoc, t.lastTokStartLoc = this.lastTokStartLoc, t.context = this.context.slice(), t.firstInvalidTemplateEscapePos = this.firstInvalidTemplateEscapePos, t.strictErrors = this.strictErrors, t.tokensLength = this.tokensLength, t;
			}
		}, Nt = function(e) {
			return e >= 48 && e <= 57;
		}, Pt = {
			decBinOct: /* @__PURE__ */ new Set([
				46,
				66,
				69,
				79,
				95,
				98,
				101,
				111,
				43,
				45
			]),
			hex: /* @__PURE__ */ new Set([
				46,
				88,
				95,
				120
			])
		}, Ft = {
			bin: (e) => e === 48 || e === 49,
			oct: (e) => e >= 48 && e <= 55,
			dec: (e) => e >= 48 && e <= 57,
			hex: (e) => e >= 48 && e <= 57 || e >= 65 && e <= 70 || e >= 97 && e <= 102
		};
		function It(e, t, n, r, i, a) {
			let o = n, s = r, c = i, l = "", u = null, d = n, { length: f } = t;
			for (;;) {
				if (n >= f) {
					a.unterminated(o, s, c), l += t.slice(d, n);
					break;
				}
				let p = t.charCodeAt(n);
				if (Lt(e, p, t, n)) {
					l += t.slice(d, n);
					break;
				}
				if (p === 92) {
					l += t.slice(d, n);
					let o = Rt(t, n, r, i, e === "template", a);
					o.ch === null && !u ? u = {
						pos: n,
						lineStart: r,
						curLine: i
					} : l += o.ch, {pos: n, lineStart: r, curLine: i} = o, d = n;
				} else p === 8232 || p === 8233 ? (++n, ++i, r = n) : p === 10 || p === 13 ? e === "template" ? (l += t.slice(d, n) + "\n", ++n, p === 13 && t.charCodeAt(n) === 10 && ++n, ++i, d = r = n) : a.unterminated(o, s, c) : ++n;
			}
			return {
				pos: n,
				str: l,
				firstInvalidLoc: u,
				lineStart: r,
				curLine: i
			};
		}
		function Lt(e, t, n, r) {
			return e === "template" ? t === 96 || t === 36 && n.charCodeAt(r + 1) === 123 : t === (e === "double" ? 34 : 39);
		}
		function Rt(e, t, n, r, i, a) {
			let o = !i;
			t++;
			let s = (e) => ({
				pos: t,
				ch: e,
				lineStart: n,
				curLine: r
			}), c = e.charCodeAt(t++);
			switch (c) {
				case 110: return s("\n");
				case 114: return s("\r");
				case 120: {
					let i;
					return {code: i, pos: t} = zt(e, t, n, r, 2, !1, o, a), s(i === null ? null : String.fromCharCode(i));
				}
				case 117: {
					let i;
					return {code: i, pos: t} = Vt(e, t, n, r, o, a), s(i === null ? null : String.fromCodePoint(i));
				}
				case 116: return s("	");
				case 98: return s("\b");
				case 118: return s("\v");
				case 102: return s("\f");
				case 13: e.charCodeAt(t) === 10 && ++t;
				case 10: n = t, ++r;
				case 8232:
				case 8233: return s("");
				case 56:
				case 57:
					if (i) return s(null);
					a.strictNumericEscape(t - 1, n, r);
				default:
					if (c >= 48 && c <= 55) {
						let o = t - 1, c = /^[0-7]+/.exec(e.slice(o, t + 2))[0], l = parseInt(c, 8);
						l > 255 && (c = c.slice(0, -1), l = parseInt(c, 8)), t += c.length - 1;
						let u = e.charCodeAt(t);
						if (c !== "0" || u === 56 || u === 57) {
							if (i) return s(null);
							a.strictNumericEscape(o, n, r);
						}
						return s(String.fromCharCode(l));
					}
					return s(String.fromCharCode(c));
			}
		}
		function zt(e, t, n, r, i, a, o, s) {
			let c = t, l;
			return {n: l, pos: t} = Bt(e, t, n, r, 16, i, a, !1, s, !o), l === null && (o ? s.invalidEscapeSequence(c, n, r) : t = c - 1), {
				code: l,
				pos: t
			};
		}
		function Bt(e, t, n, r, i, a, o, s, c, l) {
			let u = t, d = i === 16 ? Pt.hex : Pt.decBinOct, f = i === 16 ? Ft.hex : i === 10 ? Ft.dec : i === 8 ? Ft.oct : Ft.bin, p = !1, m = 0;
			for (let u = 0, h = a ?? 1 / 0; u < h; ++u) {
				let a = e.charCodeAt(t), u;
				if (a === 95 && s !== "bail") {
					let i = e.charCodeAt(t - 1), a = e.charCodeAt(t + 1);
					if (s) {
						if (Number.isNaN(a) || !f(a) || d.has(i)) {
							if (l) return {
								n: null,
								pos: t
							};
							c.unexpectedNumericSeparator(t, n, r);
						}
					} else {
						if (l) return {
							n: null,
							pos: t
						};
						c.numericSeparatorInEscapeSequence(t, n, r);
					}
					++t;
				} else {
					if (u = a >= 97 ? a - 97 + 10 : a >= 65 ? a - 65 + 10 : Nt(a) ? a - 48 : 1 / 0, u >= i) {
						if (u <= 9) {
							if (l) return {
								n: null,
								pos: t
							};
							c.invalidDigit(t, n, r, i), u = 0;
						} else if (o) u = 0, p = !0;
						else break;
					}
					++t, m = m * i + u;
				}
			}
			return t === u || a != null && t - u !== a || p ? {
				n: null,
				pos: t
			} : {
				n: m,
				pos: t
			};
		}
		function Vt(e, t, n, r, i, a) {
			let o = e.charCodeAt(t), s;
			if (o === 123) {
				if (++t, {code: s, pos: t} = zt(e, t, n, r, e.indexOf("}", t) - t, !0, i, a), ++t, s !== null && s > 1114111) {
					if (i) a.invalidCodePoint(t, n, r);
					else return {
						code: null,
						pos: t
					};
				}
			} else ({code: s, pos: t} = zt(e, t, n, r, 4, !1, i, a));
			return {
				code: s,
				pos: t
			};
		}
		function B(e, t, n) {
			return new p(n, e - t, e);
		}
		var Ht = /* @__PURE__ */ new Set([
			103,
			109,
			115,
			105,
			121,
			117,
			100,
			118
		]), Ut = class {
			constructor(e) {
				let t = e.startIndex || 0;
				this.type = e.type, this.value = e.value, this.start = t + e.start, this.end = t + e.end, this.loc = new m(e.startLoc, e.endLoc);
			}
		}, Wt, Gt = class extends jt {
			isLookahead;
			tokens = [];
			constructor(e, t) {
				super(), this.state = new Mt(), this.state.init(e), this.input = t, this.length = t.length, this.comments = [], this.isLookahead = !1, (!Wt || Wt.length < (this.length + 1) * 2) && (Wt = new Uint32Array((this.length + 1) * 2)), this.locData = Wt;
			}
			setLoc(e) {
				let t = this.offsetToSourcePos(e.index);
				this.locData[t * 2] = e.line, this.locData[t * 2 + 1] = e.column;
			}
			getLoc(e) {
				let t = this.offsetToSourcePos(e);
				return new p(this.locData[t * 2], this.locData[t * 2 + 1], e);
			}
			pushToken(e) {
				this.tokens.length = this.state.tokensLength, this.tokens.push(e), ++this.state.tokensLength;
			}
			next() {
				this.checkKeywordEscapes(), this.optionFlags & 512 && this.pushToken(new Ut(this.state)), this.state.lastTokEndLoc = this.state.endLoc, this.state.lastTokStartLoc = this.state.startLoc, this.nextToken();
			}
			eat(e) {
				return this.match(e) ? (this.next(), !0) : !1;
			}
			match(e) {
				return this.state.type === e;
			}
			createLookaheadState(e) {
				return {
					pos: e.pos,
					value: null,
					type: e.type,
					start: e.start,
					end: e.end,
					context: [this.curContext()],
					inType: e.inType,
					strict: e.strict,
					startLoc: e.startLoc,
					lastTokEndLoc: e.lastTokEndLoc,
					curLine: e.curLine,
					lineStart: e.lineStart,
					curPosition: e.curPosition
				};
			}
			lookahead() {
				let e = this.state;
				this.state = this.createLookaheadState(e), this.isLookahead = !0, this.nextToken(), this.isLookahead = !1;
				let t = this.state;
				return this.state = e, t;
			}
			nextTokenStart() {
				return this.nextTokenStartSince(this.state.pos);
			}
			nextTokenStartSince(e) {
				let t = this.inModule || !(this.optionFlags & 16384) ? bt : xt;
				return t.lastIndex = e, t.test(this.input) ? t.lastIndex : e;
			}
			lookaheadCharCode() {
				return this.lookaheadCharCodeSince(this.state.pos);
			}
			lookaheadCharCodeSince(e) {
				return this.input.charCodeAt(this.nextTokenStartSince(e));
			}
			nextTokenInLineStart() {
				return this.nextTokenInLineStartSince(this.state.pos);
			}
			nextTokenInLineStartSince(e) {
				return St.lastIndex = e, St.test(this.input) ? St.lastIndex : e;
			}
			lookaheadInLineCharCode() {
				return this.input.charCodeAt(this.nextTokenInLineStart());
			}
			codePointAtPos(e) {
				let t = this.input.charCodeAt(e);
				if ((t & 64512) == 55296 && ++e < this.input.length) {
					let n = this.input.charCodeAt(e);
					(n & 64512) == 56320 && (t = 65536 + ((t & 1023) << 10) + (n & 1023));
				}
				return t;
			}
			setStrict(e) {
				this.state.strict = e, e && (this.state.strictErrors.forEach(([e, t]) => this.raise(e, t)), this.state.strictErrors.clear());
			}
			curContext() {
				return this.state.context[this.state.context.length - 1];
			}
			nextToken() {
				this.skipSpace(), this.state.start = this.state.pos, this.isLookahead || (this.state.startLoc = this.state.curPosition()), this.state.pos >= this.length ? this.finishToken(138) : this.getTokenFromCode(this.codePointAtPos(this.state.pos));
			}
			skipBlockComment(e) {
				let t;
				this.isLookahead || (t = this.state.curPosition());
				let n = this.state.pos, r = this.input.indexOf(e, n + 2);
				if (r === -1) throw this.raise(_.UnterminatedComment, this.state.curPosition());
				for (this.state.pos = r + e.length, vt.lastIndex = n + 2; vt.test(this.input) && vt.lastIndex <= r;) ++this.state.curLine, this.state.lineStart = vt.lastIndex;
				if (this.isLookahead) return;
				let i = {
					type: "CommentBlock",
					value: this.input.slice(n + 2, r),
					start: this.sourceToOffsetPos(n),
					end: this.sourceToOffsetPos(r + e.length),
					loc: new m(t, this.state.curPosition())
				};
				return this.optionFlags & 512 && this.pushToken(i), i;
			}
			skipLineComment(e) {
				let t = this.state.pos, n;
				this.isLookahead || (n = this.state.curPosition());
				let r = this.input.charCodeAt(this.state.pos += e);
				if (this.state.pos < this.length) for (; !F(r) && ++this.state.pos < this.length;) r = this.input.charCodeAt(this.state.pos);
				if (this.isLookahead) return;
				let i = this.state.pos, a = {
					type: "CommentLine",
					value: this.input.slice(t + e, i),
					start: this.sourceToOffsetPos(t),
					end: this.sourceToOffsetPos(i),
					loc: new m(n, this.state.curPosition())
				};
				return this.optionFlags & 512 && this.pushToken(a), a;
			}
			skipSpace() {
				let e = this.state.pos, t = (this.optionFlags & 8192) > 0, n;
				t: for (; this.state.pos < this.length;) {
					let r = this.input.charCodeAt(this.state.pos);
					switch (r) {
						case 32:
						case 160:
						case 9:
							++this.state.pos;
							break;
						case 13: this.input.charCodeAt(this.state.pos + 1) === 10 && ++this.state.pos;
						case 10:
						case 8232:
						case 8233:
							++this.state.pos, ++this.state.curLine, this.state.lineStart = this.state.pos;
							break;
						case 47:
							switch (this.input.charCodeAt(this.state.pos + 1)) {
								case 42: {
									let e = this.skipBlockComment("*/");
									e !== void 0 && (this.addComment(e), t && (n ??= []).push(e));
									break;
								}
								case 47: {
									let e = this.skipLineComment(2);
									e !== void 0 && (this.addComment(e), t && (n ??= []).push(e));
									break;
								}
								default: break t;
							}
							break;
						default: if (Ct(r)) ++this.state.pos;
						else if (r === 45 && !this.inModule && this.optionFlags & 16384) {
							let r = this.state.pos;
							if (this.input.charCodeAt(r + 1) === 45 && this.input.charCodeAt(r + 2) === 62 && (e === 0 || this.state.lineStart > e)) {
								let e = this.skipLineComment(3);
								e !== void 0 && (this.addComment(e), t && (n ??= []).push(e));
							} else break t;
						} else if (r === 60 && !this.inModule && this.optionFlags & 16384) {
							let e = this.state.pos;
							if (this.input.charCodeAt(e + 1) === 33 && this.input.charCodeAt(e + 2) === 45 && this.input.charCodeAt(e + 3) === 45) {
								let e = this.skipLineComment(4);
								e !== void 0 && (this.addComment(e), t && (n ??= []).push(e));
							} else break t;
						} else break t;
					}
				}
				if (n?.length) {
					let t = this.state.pos, r = {
						start: this.sourceToOffsetPos(e),
						end: this.sourceToOffsetPos(t),
						comments: n,
						leadingNode: null,
						trailingNode: null,
						containingNode: null
					};
					this.state.commentStack.push(r);
				}
			}
			finishToken(e, t) {
				this.state.end = this.state.pos, this.state.endLoc = this.state.curPosition();
				let n = this.state.type;
				this.state.type = e, this.state.value = t, this.isLookahead || this.updateContext(n);
			}
			replaceToken(e) {
				this.state.type = e, this.updateContext();
			}
			readToken_numberSign() {
				if (this.state.pos === 0 && this.readToken_interpreter()) return;
				let e = this.state.pos + 1, t = this.codePointAtPos(e);
				if (t >= 48 && t <= 57) throw this.raise(_.UnexpectedDigitAfterHash, this.state.curPosition());
				M(t) ? (++this.state.pos, this.finishToken(137, this.readWord1(t))) : t === 92 ? (++this.state.pos, this.finishToken(137, this.readWord1())) : this.finishOp(23, 1);
			}
			readToken_dot() {
				let e = this.input.charCodeAt(this.state.pos + 1);
				e >= 48 && e <= 57 ? this.readNumber(!0) : e === 46 && this.input.charCodeAt(this.state.pos + 2) === 46 ? (this.state.pos += 3, this.finishToken(17)) : (++this.state.pos, this.finishToken(12));
			}
			readToken_slash() {
				this.input.charCodeAt(this.state.pos + 1) === 61 ? this.finishOp(27, 2) : this.finishOp(52, 1);
			}
			readToken_interpreter() {
				if (this.state.pos !== 0 || this.length < 2) return !1;
				let e = this.input.charCodeAt(this.state.pos + 1);
				if (e !== 33) return !1;
				let t = this.state.pos;
				for (this.state.pos += 1; !F(e) && ++this.state.pos < this.length;) e = this.input.charCodeAt(this.state.pos);
				let n = this.input.slice(t + 2, this.state.pos);
				return this.finishToken(24, n), !0;
			}
			readToken_mult_modulo(e) {
				let t = e === 42 ? 51 : 50, n = 1, r = this.input.charCodeAt(this.state.pos + 1);
				e === 42 && r === 42 && (n++, r = this.input.charCodeAt(this.state.pos + 2), t = 53), r === 61 && !this.state.inType && (n++, t = e === 37 ? 29 : 26), this.finishOp(t, n);
			}
			readToken_pipe_amp(e) {
				let t = this.input.charCodeAt(this.state.pos + 1);
				t === e ? this.input.charCodeAt(this.state.pos + 2) === 61 ? this.finishOp(26, 3) : this.finishOp(e === 124 ? 37 : 38, 2) : e === 124 && t === 62 ? this.finishOp(35, 2) : t === 61 ? this.finishOp(26, 2) : this.finishOp(e === 124 ? 39 : 41, 1);
			}
			readToken_caret() {
				let e = this.input.charCodeAt(this.state.pos + 1);
				e === 61 && !this.state.inType ? this.finishOp(28, 2) : e === 94 && this.hasPlugin(["pipelineOperator", {
					proposal: "hack",
					topicToken: "^^"
				}]) ? (this.finishOp(33, 2), this.input.codePointAt(this.state.pos) === 94 && this.unexpected()) : this.finishOp(40, 1);
			}
			readToken_atSign() {
				this.input.charCodeAt(this.state.pos + 1) === 64 && this.hasPlugin(["pipelineOperator", {
					proposal: "hack",
					topicToken: "@@"
				}]) ? this.finishOp(34, 2) : this.finishOp(22, 1);
			}
			readToken_plus_min(e) {
				let t = this.input.charCodeAt(this.state.pos + 1);
				t === e ? this.finishOp(30, 2) : t === 61 ? this.finishOp(26, 2) : this.finishOp(49, 1);
			}
			readToken_lt() {
				let { pos: e } = this.state, t = this.input.charCodeAt(e + 1);
				if (t === 60) {
					if (this.input.charCodeAt(e + 2) === 61) {
						this.finishOp(26, 3);
						return;
					}
					this.finishOp(47, 2);
				} else t === 61 ? this.finishOp(45, 2) : this.finishOp(43, 1);
			}
			readToken_gt() {
				let { pos: e } = this.state, t = this.input.charCodeAt(e + 1);
				if (t === 62) {
					let t = this.input.charCodeAt(e + 2) === 62 ? 3 : 2;
					if (this.input.charCodeAt(e + t) === 61) {
						this.finishOp(26, t + 1);
						return;
					}
					this.finishOp(48, t);
				} else t === 61 ? this.finishOp(45, 2) : this.finishOp(44, 1);
			}
			readToken_eq_excl(e) {
				let t = this.input.charCodeAt(this.state.pos + 1);
				t === 61 ? this.finishOp(42, this.input.charCodeAt(this.state.pos + 2) === 61 ? 3 : 2) : e === 61 && t === 62 ? (this.state.pos += 2, this.finishToken(15)) : this.finishOp(e === 61 ? 25 : 31, 1);
			}
			readToken_question() {
				let e = this.input.charCodeAt(this.state.pos + 1), t = this.input.charCodeAt(this.state.pos + 2);
				e === 63 ? t === 61 ? this.finishOp(26, 3) : this.finishOp(36, 2) : e === 46 && !(t >= 48 && t <= 57) ? (this.state.pos += 2, this.finishToken(14)) : (++this.state.pos, this.finishToken(13));
			}
			getTokenFromCode(e) {
				switch (e) {
					case 46:
						this.readToken_dot();
						return;
					case 40:
						++this.state.pos, this.finishToken(6);
						return;
					case 41:
						++this.state.pos, this.finishToken(7);
						return;
					case 59:
						++this.state.pos, this.finishToken(9);
						return;
					case 44:
						++this.state.pos, this.finishToken(8);
						return;
					case 91:
						++this.state.pos, this.finishToken(0);
						return;
					case 93:
						++this.state.pos, this.finishToken(1);
						return;
					case 123:
						++this.state.pos, this.finishToken(2);
						return;
					case 125:
						++this.state.pos, this.finishToken(4);
						return;
					case 58:
						this.hasPlugin("functionBind") && this.input.charCodeAt(this.state.pos + 1) === 58 ? this.finishOp(11, 2) : (++this.state.pos, this.finishToken(10));
						return;
					case 63:
						this.readToken_question();
						return;
					case 96:
						this.readTemplateToken();
						return;
					case 48: {
						let e = this.input.charCodeAt(this.state.pos + 1);
						if (e === 120 || e === 88) {
							this.readRadixNumber(16);
							return;
						}
						if (e === 111 || e === 79) {
							this.readRadixNumber(8);
							return;
						}
						if (e === 98 || e === 66) {
							this.readRadixNumber(2);
							return;
						}
					}
					case 49:
					case 50:
					case 51:
					case 52:
					case 53:
					case 54:
					case 55:
					case 56:
					case 57:
						this.readNumber(!1);
						return;
					case 34:
					case 39:
						this.readString(e);
						return;
					case 47:
						this.readToken_slash();
						return;
					case 37:
					case 42:
						this.readToken_mult_modulo(e);
						return;
					case 124:
					case 38:
						this.readToken_pipe_amp(e);
						return;
					case 94:
						this.readToken_caret();
						return;
					case 43:
					case 45:
						this.readToken_plus_min(e);
						return;
					case 60:
						this.readToken_lt();
						return;
					case 62:
						this.readToken_gt();
						return;
					case 61:
					case 33:
						this.readToken_eq_excl(e);
						return;
					case 126:
						this.finishOp(32, 1);
						return;
					case 64:
						this.readToken_atSign();
						return;
					case 35:
						this.readToken_numberSign();
						return;
					case 92:
						this.readWord();
						return;
					default: if (M(e)) {
						this.readWord(e);
						return;
					}
				}
				throw this.raise(_.InvalidOrUnexpectedToken, this.state.curPosition(), { unexpected: String.fromCodePoint(e) });
			}
			finishOp(e, t) {
				let n = this.input.slice(this.state.pos, this.state.pos + t);
				this.state.pos += t, this.finishToken(e, n);
			}
			readRegexp() {
				let e = this.state.startLoc, t = this.state.start + 1, n, r, { pos: i } = this.state;
				for (;; ++i) {
					if (i >= this.length) throw this.raise(_.UnterminatedRegExp, h(e, 1));
					let t = this.input.charCodeAt(i);
					if (F(t)) throw this.raise(_.UnterminatedRegExp, h(e, 1));
					if (n) n = !1;
					else {
						if (t === 91) r = !0;
						else if (t === 93 && r) r = !1;
						else if (t === 47 && !r) break;
						n = t === 92;
					}
				}
				let a = this.input.slice(t, i);
				++i;
				let o = "", s = () => h(e, i + 2 - t);
				for (; i < this.length;) {
					let e = this.codePointAtPos(i), t = String.fromCharCode(e);
					if (Ht.has(e)) e === 118 ? o.includes("u") && this.raise(_.IncompatibleRegExpUVFlags, s()) : e === 117 && o.includes("v") && this.raise(_.IncompatibleRegExpUVFlags, s()), o.includes(t) && this.raise(_.DuplicateRegExpFlags, s());
					else if (N(e) || e === 92) this.raise(_.MalformedRegExpFlags, s());
					else break;
					++i, o += t;
				}
				this.state.pos = i, this.finishToken(136, {
					pattern: a,
					flags: o
				});
			}
			readInt(e, t, n = !1, r = !0) {
				let { n: i, pos: a } = Bt(this.input, this.state.pos, this.state.lineStart, this.state.curLine, e, t, n, r, this.errorHandlers_readInt, !1);
				return this.state.pos = a, i;
			}
			readLiteralInt(e) {
				let t = this.state.pos, n = 0, r;
				for (;;) {
					r = this.input.charCodeAt(t);
					let i;
					if (r >= 48 && r <= 57) i = r - 48;
					else {
						if (i = (r | 32) - 97, i < 0 || i > 5) break;
						i += 10;
					}
					if (i >= e) break;
					n = n * e + i, ++t;
				}
				return r === 95 || r >= 48 && r <= 57 ? this.readInt(e) : t === this.state.pos ? null : (this.state.pos = t, n);
			}
			readRadixNumber(e) {
				let t = this.state.pos, n = this.state.curPosition();
				this.state.pos += 2;
				let r = this.readLiteralInt(e), i = this.state.pos;
				r ?? this.raise(_.InvalidDigit, h(n, 2), { radix: e });
				let a = this.input.charCodeAt(this.state.pos) === 110;
				if (a && ++this.state.pos, M(this.codePointAtPos(this.state.pos))) throw this.raise(_.NumberIdentifier, this.state.curPosition());
				if (a || r !== null && r > 2 ** 53 - 1) {
					let n = d(0, this.input.slice(t, i), "_", "");
					if (a) {
						this.finishToken(135, n);
						return;
					}
					r = Number(e !== 16 && this.optionFlags & 4096 ? n.replace(e === 2 ? /[2-9]/g : /[89]/g, "0") : n);
				}
				this.finishToken(134, r);
			}
			readNumber(e) {
				let t = this.state.pos, n = this.state.curPosition(), r = !1, i = !1, a = e ? 0 : this.readLiteralInt(10), o = this.state.pos - t >= 2 && this.input.charCodeAt(t) === 48;
				if (o) {
					let e = this.input.slice(t, this.state.pos);
					if (this.recordStrictModeErrors(_.StrictOctalLiteral, n), !this.state.strict) {
						let t = e.indexOf("_");
						t > 0 && this.raise(_.ZeroDigitNumericSeparator, h(n, t));
					}
					i = !/[89]/.test(e);
				}
				let s = this.input.charCodeAt(this.state.pos);
				s === 46 && !i && (++this.state.pos, this.readLiteralInt(10), r = !0, s = this.input.charCodeAt(this.state.pos)), s !== 69 && s !== 101 || i || (s = this.input.charCodeAt(++this.state.pos), (s === 43 || s === 45) && ++this.state.pos, this.readLiteralInt(10) === null && this.raise(_.InvalidOrMissingExponent, n), r = !0, s = this.input.charCodeAt(this.state.pos));
				let c = this.state.pos, l = s === 110;
				if (l && ((r || o) && this.raise(_.InvalidBigIntLiteral, n), ++this.state.pos), M(this.codePointAtPos(this.state.pos))) throw this.raise(_.NumberIdentifier, this.state.curPosition());
				if (!r && !l && !o && a <= 2 ** 53 - 1) {
					this.finishToken(134, a);
					return;
				}
				let u = d(0, this.input.slice(t, c), "_", "");
				if (l) {
					this.finishToken(135, u);
					return;
				}
				let f = i ? parseInt(u, 8) : parseFloat(u);
				this.finishToken(134, f);
			}
			readCodePoint(e) {
				let { code: t, pos: n } = Vt(this.input, this.state.pos, this.state.lineStart, this.state.curLine, e, this.errorHandlers_readCodePoint);
				return this.state.pos = n, t;
			}
			readString(e) {
				let { str: t, pos: n, curLine: r, lineStart: i } = It(e === 34 ? "double" : "single", this.input, this.state.pos + 1, this.state.lineStart, this.state.curLine, this.errorHandlers_readStringContents_string);
				this.state.pos = n + 1, this.state.lineStart = i, this.state.curLine = r, this.finishToken(133, t);
			}
			readTemplateContinuation() {
				this.match(4) || this.unexpected(null, 4), this.state.pos--, this.readTemplateToken();
			}
			readTemplateToken() {
				let e = this.input[this.state.pos], { str: t, firstInvalidLoc: n, pos: r, curLine: i, lineStart: a } = It("template", this.input, this.state.pos + 1, this.state.lineStart, this.state.curLine, this.errorHandlers_readStringContents_template);
				this.state.pos = r + 1, this.state.lineStart = a, this.state.curLine = i, n && (this.state.firstInvalidTemplateEscapePos = new p(n.curLine, n.pos - n.lineStart, this.sourceToOffsetPos(n.pos))), this.input.codePointAt(r) === 96 ? this.finishToken(20, n ? null : e + t + "`") : (this.state.pos++, this.finishToken(21, n ? null : e + t + "${"));
			}
			recordStrictModeErrors(e, t) {
				if (this.isLookahead) return;
				let n = t.index;
				this.state.strict && !this.state.strictErrors.has(n) ? this.raise(e, t) : this.state.strictErrors.set(n, [e, t]);
			}
			readWord1(e) {
				this.state.containsEsc = !1;
				let t = "", n = this.state.pos, r = this.state.pos;
				for (e !== void 0 && (this.state.pos += e <= 65535 ? 1 : 2); this.state.pos < this.length;) {
					let e = this.codePointAtPos(this.state.pos);
					if (N(e)) this.state.pos += e <= 65535 ? 1 : 2;
					else if (e === 92) {
						this.state.containsEsc = !0, t += this.input.slice(r, this.state.pos);
						let e = this.state.curPosition(), i = this.state.pos === n ? M : N;
						if (this.input.charCodeAt(++this.state.pos) !== 117) {
							this.raise(_.MissingUnicodeEscape, this.state.curPosition()), r = this.state.pos - 1;
							continue;
						}
						++this.state.pos;
						let a = this.readCodePoint(!0);
						a !== null && (i(a) || this.raise(_.EscapedCharNotAnIdentifier, e), t += String.fromCodePoint(a)), r = this.state.pos;
					} else break;
				}
				return t + this.input.slice(r, this.state.pos);
			}
			readWord(e) {
				let t = this.readWord1(e), n = ve.get(t);
				n === void 0 ? this.finishToken(131, t) : this.finishToken(n, A(n));
			}
			checkKeywordEscapes() {
				let { type: e } = this.state;
				Ne(e) && this.state.containsEsc && this.raise(_.InvalidEscapedReservedWord, this.state.startLoc, { reservedWord: A(e) });
			}
			raise(e, t, n = {}) {
				let r = t instanceof p ? t : typeof t == "number" ? this.getLoc(t) : this.optionFlags & 256 ? t.loc.start : this.getLoc(t.start), i = e(r, t instanceof p ? r.index : typeof t == "number" ? t : t.start, n);
				if (!(this.optionFlags & 4096)) throw i;
				return this.isLookahead || this.state.errors.push(i), i;
			}
			raiseOverwrite(e, t, n = {}) {
				let r = t instanceof p ? t : this.optionFlags & 256 ? t.loc.start : this.getLoc(t.start), i = t instanceof p ? r.index : t.start, a = this.state.errors;
				for (let t = a.length - 1; t >= 0; t--) {
					let o = a[t];
					if (o.pos === i) return a[t] = e(r, i, n);
					if (o.pos < i) break;
				}
				return this.raise(e, r, n);
			}
			updateContext(e) {}
			unexpected(e, t) {
				throw this.raise(_.UnexpectedToken, e ?? this.state.startLoc, { expected: t ? A(t) : null });
			}
			expectPlugin(e, t) {
				if (this.hasPlugin(e)) return !0;
				throw this.raise(_.MissingPlugin, t ?? this.state.startLoc, { missingPlugin: [e] });
			}
			expectOnePlugin(e) {
				if (!e.some((e) => this.hasPlugin(e))) throw this.raise(_.MissingOneOfPlugins, this.state.startLoc, { missingPlugin: e });
			}
			errorBuilder(e) {
				return (t, n, r) => {
					this.raise(e, B(t, n, r));
				};
			}
			errorHandlers_readInt = {
				invalidDigit: (e, t, n, r) => {
					this.raise(_.InvalidDigit, B(e, t, n), { radix: r });
				},
				numericSeparatorInEscapeSequence: this.errorBuilder(_.NumericSeparatorInEscapeSequence),
				unexpectedNumericSeparator: this.errorBuilder(_.UnexpectedNumericSeparator)
			};
			errorHandlers_readCodePoint = {
				...this.errorHandlers_readInt,
				invalidEscapeSequence: this.errorBuilder(_.InvalidEscapeSequence),
				invalidCodePoint: this.errorBuilder(_.InvalidCodePoint)
			};
			errorHandlers_readStringContents_string = {
				...this.errorHandlers_readCodePoint,
				strictNumericEscape: (e, t, n) => {
					this.recordStrictModeErrors(_.StrictNumericEscape, B(e, t, n));
				},
				unterminated: (e, t, n) => {
					throw this.raise(_.UnterminatedString, B(e - 1, t, n));
				}
			};
			errorHandlers_readStringContents_template = {
				...this.errorHandlers_readCodePoint,
				strictNumericEscape: this.errorBuilder(_.StrictNumericEscape),
				unterminated: (e, t, n) => {
					throw this.raise(_.UnterminatedTemplate, B(e, t, n));
				}
			};
		}, Kt = class {
			privateNames = /* @__PURE__ */ new Set();
			loneAccessors = /* @__PURE__ */ new Map();
			undefinedPrivateNames = /* @__PURE__ */ new Map();
		}, qt = class {
			parser;
			stack = [];
			constructor(e) {
				this.parser = e;
			}
			current() {
				return this.stack[this.stack.length - 1];
			}
			enter() {
				this.stack.push(new Kt());
			}
			exit() {
				let e = this.stack.pop(), t = this.current();
				for (let [n, r] of Array.from(e.undefinedPrivateNames)) t ? t.undefinedPrivateNames.has(n) || t.undefinedPrivateNames.set(n, r) : this.parser.raise(_.InvalidPrivateFieldResolution, r, { identifierName: n });
			}
			declarePrivateName(e, t, n) {
				let { privateNames: r, loneAccessors: i, undefinedPrivateNames: a } = this.current(), o = r.has(e);
				if (t & 3) {
					let n = o && i.get(e);
					if (n) {
						let r = n & 4, a = t & 4;
						o = (n & 3) == (t & 3) || r !== a, o || i.delete(e);
					} else o || i.set(e, t);
				}
				o && this.parser.raise(_.PrivateNameRedeclaration, n, { identifierName: e }), r.add(e), a.delete(e);
			}
			usePrivateName(e, t) {
				let n;
				for (n of this.stack) if (n.privateNames.has(e)) return;
				n ? n.undefinedPrivateNames.set(e, t) : this.parser.raise(_.InvalidPrivateFieldResolution, t, { identifierName: e });
			}
		}, V = class {
			constructor(e = 0) {
				this.type = e;
			}
			canBeArrowParameterDeclaration() {
				return this.type === 2 || this.type === 1;
			}
			isCertainlyParameterDeclaration() {
				return this.type === 3;
			}
			isInitializer() {
				return this.type === 4;
			}
		}, Jt = class extends V {
			declarationErrors = /* @__PURE__ */ new Map();
			constructor(e) {
				super(e);
			}
			recordDeclarationError(e, t) {
				this.declarationErrors.set(t, e);
			}
			clearDeclarationError(e) {
				this.declarationErrors.delete(e);
			}
			iterateErrors(e) {
				this.declarationErrors.forEach(e);
			}
		}, Yt = class {
			parser;
			stack = [new V()];
			constructor(e) {
				this.parser = e;
			}
			enter(e) {
				this.stack.push(e);
			}
			exit() {
				this.stack.pop();
			}
			canBeInParameters() {
				let e = this.stack[this.stack.length - 1];
				return e.canBeArrowParameterDeclaration() || e.isCertainlyParameterDeclaration();
			}
			recordParameterInitializerError(e, t) {
				let { stack: n } = this, r = n.length - 1, i = n[r];
				for (; !i.isCertainlyParameterDeclaration();) {
					if (i.canBeArrowParameterDeclaration()) i.recordDeclarationError(e, t);
					else if (!i.isInitializer()) return;
					i = n[--r];
				}
				this.parser.raise(e, t);
			}
			recordArrowParameterBindingError(e, t) {
				let { stack: n } = this, r = n[n.length - 1], i = t.start;
				if (r.isCertainlyParameterDeclaration()) this.parser.raise(e, i);
				else if (r.canBeArrowParameterDeclaration()) r.recordDeclarationError(e, i);
				else return;
			}
			recordAsyncArrowParametersError(e) {
				let { stack: t } = this;
				for (let n = t.length - 1;; n--) {
					let r = t[n];
					if (r.canBeArrowParameterDeclaration()) r.type === 2 && r.recordDeclarationError(_.AwaitBindingIdentifier, e);
					else if (!r.isInitializer()) return;
				}
			}
			validateAsPattern() {
				let { stack: e } = this, t = e[e.length - 1];
				t.canBeArrowParameterDeclaration() && t.iterateErrors((t, n) => {
					this.parser.raise(t, n);
					for (let t = e.length - 2;; t--) {
						let r = e[t];
						if (r.canBeArrowParameterDeclaration()) r.clearDeclarationError(n);
						else if (!r.isInitializer()) break;
					}
				});
			}
		};
		function Xt() {
			return new Jt(1);
		}
		function Zt() {
			return new Jt(2);
		}
		var Qt = new V(), $t = new V(3), en = new V(4), tn = class {
			stacks = [];
			enter(e) {
				this.stacks.push(e);
			}
			exit() {
				this.stacks.pop();
			}
			currentFlags() {
				return this.stacks[this.stacks.length - 1];
			}
			get hasAwait() {
				return (this.currentFlags() & 2) > 0;
			}
			get hasYield() {
				return (this.currentFlags() & 1) > 0;
			}
			get hasReturn() {
				return (this.currentFlags() & 4) > 0;
			}
			get hasIn() {
				return (this.currentFlags() & 8) > 0;
			}
			get inFSharpPipelineDirectBody() {
				return !(this.currentFlags() & 16);
			}
		};
		function nn(e, t) {
			return (e ? 2 : 0) | !!t;
		}
		var rn = class extends Gt {
			addExtra(e, t, n, r = !0) {
				if (!e) return;
				let { extra: i } = e;
				i ?? (i = {}, e.extra = i), r ? i[t] = n : Object.defineProperty(i, t, {
					enumerable: r,
					value: n
				});
			}
			isContextual(e) {
				return this.state.type === e && !this.state.containsEsc;
			}
			isUnparsedContextual(e, t) {
				if (this.input.startsWith(t, e)) {
					let n = this.input.charCodeAt(e + t.length);
					return !(N(n) || n === 92 || (n & 64512) == 55296);
				}
				return !1;
			}
			isLookaheadContextual(e) {
				let t = this.nextTokenStart();
				return this.isUnparsedContextual(t, e);
			}
			eatContextual(e) {
				return this.isContextual(e) ? (this.next(), !0) : !1;
			}
			expectContextual(e, t) {
				if (!this.eatContextual(e)) {
					if (t != null) throw this.raise(t, this.state.startLoc);
					this.unexpected(null, e);
				}
			}
			canInsertSemicolon() {
				return this.match(138) || this.match(4) || this.hasPrecedingLineBreak();
			}
			hasPrecedingLineBreak() {
				return yt(this.input, this.offsetToSourcePos(this.state.lastTokEndLoc.index), this.state.start);
			}
			hasFollowingLineBreak() {
				return yt(this.input, this.state.end, this.nextTokenStart());
			}
			isLineTerminator() {
				return this.eat(9) || this.canInsertSemicolon();
			}
			semicolon(e = !0) {
				(e ? this.isLineTerminator() : this.eat(9)) || this.raise(_.MissingSemicolon, this.state.lastTokEndLoc);
			}
			expect(e, t) {
				this.eat(e) || this.unexpected(t, e);
			}
			snapshotScopeStacks() {
				return {
					scopeDepth: this.scope.scopeStack.length,
					prodParamDepth: this.prodParam.stacks.length,
					classScopeDepth: this.classScope.stack.length,
					expressionScopeDepth: this.expressionScope.stack.length
				};
			}
			restoreScopeStacks(e) {
				let { scope: t } = this;
				for (; t.scopeStack.length > e.scopeDepth;) t.exit();
				this.prodParam.stacks.length = e.prodParamDepth, this.classScope.stack.length = e.classScopeDepth, this.expressionScope.stack.length = e.expressionScopeDepth;
			}
			tryParse(e, t = this.state.clone()) {
				let n = { node: null }, r = this.snapshotScopeStacks();
				try {
					let r = e((e = null) => {
						throw n.node = e, n;
					});
					if (this.state.errors.length > t.errors.length) {
						let e = this.state;
						return this.state = t, this.state.tokensLength = e.tokensLength, {
							node: r,
							error: e.errors[t.errors.length],
							thrown: !1,
							aborted: !1,
							failState: e
						};
					}
					return {
						node: r,
						error: null,
						thrown: !1,
						aborted: !1,
						failState: null
					};
				} catch (e) {
					let i = this.state;
					if (this.state = t, this.restoreScopeStacks(r), e instanceof SyntaxError) return {
						node: null,
						error: e,
						thrown: !0,
						aborted: !1,
						failState: i
					};
					if (e === n) return {
						node: n.node,
						error: null,
						thrown: !1,
						aborted: !0,
						failState: i
					};
					throw e;
				}
			}
			checkExpressionErrors(e, t) {
				if (!e) return !1;
				let { shorthandAssignLoc: n, doubleProtoLoc: r, privateKeyLoc: i, optionalParametersLoc: a, voidPatternLoc: o } = e, s = !!n || !!r || !!a || !!i || !!o;
				if (!t) return s;
				n != null && this.raise(_.InvalidCoverInitializedName, n), r != null && this.raise(_.DuplicateProto, r), i != null && this.raise(_.UnexpectedPrivateField, i), a != null && this.unexpected(a), o != null && this.raise(_.InvalidCoverDiscardElement, o);
			}
			isLiteralPropertyName() {
				return De(this.state.type);
			}
			isPrivateName(e) {
				return e.type === "PrivateName";
			}
			getPrivateNameSV(e) {
				return e.id.name;
			}
			hasPropertyAsPrivateName(e) {
				return (e.type === "MemberExpression" || e.type === "OptionalMemberExpression") && this.isPrivateName(e.property);
			}
			isObjectProperty(e) {
				return e.type === "ObjectProperty";
			}
			isObjectMethod(e) {
				return e.type === "ObjectMethod";
			}
			initializeScopes(e = this.options.sourceType === "module") {
				let t = this.state.labels;
				this.state.labels = [];
				let n = this.exportedIdentifiers;
				this.exportedIdentifiers = /* @__PURE__ */ new Set();
				let r = this.inModule;
				this.inModule = e;
				let i = this.scope, a = this.getScopeHandler();
				this.scope = new a(this, e);
				let o = this.prodParam;
				this.prodParam = new tn();
				let s = this.classScope;
				this.classScope = new qt(this);
				let c = this.expressionScope;
				return this.expressionScope = new Yt(this), () => {
					this.state.labels = t, this.exportedIdentifiers = n, this.inModule = r, this.scope = i, this.prodParam = o, this.classScope = s, this.expressionScope = c;
				};
			}
			enterInitialScopes() {
				let e = 0;
				(this.inModule || this.optionFlags & 1) && (e |= 2), this.optionFlags & 32 && (e |= 1);
				let t = !this.inModule && this.options.sourceType === "commonjs";
				(t || this.optionFlags & 2) && (e |= 4), this.prodParam.enter(e);
				let n = t ? 514 : 1;
				this.optionFlags & 4 && (n |= 512), this.optionFlags & 16 && (n |= 48), this.scope.enter(n);
			}
			checkDestructuringPrivate(e) {
				let { privateKeyLoc: t } = e;
				t !== null && this.expectPlugin("destructuringPrivate", t);
			}
		}, H = class {
			shorthandAssignLoc = null;
			doubleProtoLoc = null;
			privateKeyLoc = null;
			optionalParametersLoc = null;
			voidPatternLoc = null;
		}, U = class {
			constructor(e, t, n, r) {
				this.start = n, this.end = 0, r !== void 0 && (this.loc = new m(r)), e & 128 && (this.range = [n, 0]), r !== void 0 && t && (this.loc.filename = t);
			}
			type = "";
		}, an = U.prototype, on = class extends rn {
			createPosition(e) {
				return e;
			}
			startNode() {
				return this.startNodeAt(this.state.startLoc);
			}
			startNodeAt(e) {
				this.setLoc(e);
				let { optionFlags: t, filename: n } = this;
				return t & 256 ? new U(t, n, e.index, this.createPosition(e)) : new U(t, n, e.index);
			}
			startNodeAtNode(e) {
				let { optionFlags: t, filename: n } = this;
				return t & 256 ? new U(t, n, e.start, e.loc.start) : new U(t, n, e.start);
			}
			finishNode(e, t) {
				return this.finishNodeAt(e, t, this.state.lastTokEndLoc);
			}
			finishNodeAt(e, t, n) {
				e.type = t, e.end = n.index;
				let { optionFlags: r } = this;
				return r & 256 && (e.loc.end = this.createPosition(n)), r & 128 && (e.range[1] = n.index), r & 8192 && this.processComment(e), e;
			}
			finishNodeAtNode(e, t, n) {
				e.type = t, e.end = n.end;
				let { optionFlags: r } = this;
				return r & 256 && (e.loc.end = n.loc.end), r & 128 && (e.range[1] = e.end), r & 8192 && this.processComment(e), e;
			}
			resetStartLocation(e, t) {
				e.start = t.index;
				let { optionFlags: n } = this;
				n & 256 && (e.loc.start = this.createPosition(t)), n & 128 && (e.range[0] = t.index);
			}
			resetEndLocation(e, t = this.state.lastTokEndLoc) {
				e.end = t.index;
				let { optionFlags: n } = this;
				n & 256 && (e.loc.end = this.createPosition(t)), n & 128 && (e.range[1] = t.index);
			}
			resetStartLocationFromNode(e, t) {
				e.start = t.start;
				let { optionFlags: n } = this;
				n & 256 && (e.loc.start = t.loc.start), n & 128 && (e.range[0] = t.start);
			}
			resetEndLocationFromNode(e, t) {
				e.end = t.end;
				let { optionFlags: n } = this;
				n & 256 && (e.loc.end = t.loc.end), n & 128 && (e.range[1] = t.end);
			}
			castNodeTo(e, t) {
				return e.type = t, e;
			}
			cloneIdentifier(e) {
				let { type: t, start: n, end: r, loc: i, range: a, name: o } = e, s = Object.create(an);
				return s.type = t, s.start = n, s.end = r, s.loc = i, s.range = a, s.name = o, e.extra && (s.extra = e.extra), s;
			}
			cloneStringLiteral(e) {
				let { type: t, start: n, end: r, loc: i, range: a, extra: o } = e, s = Object.create(an);
				return s.type = t, s.start = n, s.end = r, s.loc = i, s.range = a, s.extra = o, s.value = e.value, s;
			}
		}, sn = (e) => e.type === "ParenthesizedExpression" ? sn(e.expression) : e, cn = class extends on {
			raiseOnce(e, t) {
				let { errors: n } = this.state, r = n.length, i = this.raise(e, t);
				if (n.length !== r) {
					for (let e = r - 1; e >= 0; e--) if (n[e].pos === i.pos && n[e].reasonCode === i.reasonCode) {
						n.pop();
						return;
					}
				}
			}
			toAssignable(e, t = !1) {
				let n;
				switch ((e.type === "ParenthesizedExpression" || e.extra?.parenthesized) && (n = sn(e), t ? n.type === "Identifier" ? this.expressionScope.recordArrowParameterBindingError(_.InvalidParenthesizedAssignment, e) : n.type !== "CallExpression" && n.type !== "MemberExpression" && !this.isOptionalMemberExpression(n) && this.raiseOnce(_.InvalidParenthesizedAssignment, e) : this.raiseOnce(_.InvalidParenthesizedAssignment, e)), e.type) {
					case "Identifier":
					case "ObjectPattern":
					case "ArrayPattern":
					case "AssignmentPattern":
					case "RestElement":
					case "VoidPattern": break;
					case "ObjectExpression":
						this.castNodeTo(e, "ObjectPattern");
						for (let n = 0, r = e.properties.length, i = r - 1; n < r; n++) {
							let r = e.properties[n], a = n === i;
							this.toAssignableObjectExpressionProp(r, a, t), a && r.type === "RestElement" && e.extra?.trailingCommaLoc && this.raise(_.RestTrailingComma, e.extra.trailingCommaLoc);
						}
						break;
					case "ObjectProperty": {
						let { key: n, value: r } = e;
						this.isPrivateName(n) && this.classScope.usePrivateName(this.getPrivateNameSV(n), n.start), this.toAssignable(r, t);
						break;
					}
					case "SpreadElement": throw Error("Internal @babel/parser error (this is a bug, please report it). SpreadElement should be converted by .toAssignable's caller.");
					case "ArrayExpression":
						this.castNodeTo(e, "ArrayPattern"), this.toAssignableList(e.elements, e.extra?.trailingCommaLoc, t);
						break;
					case "AssignmentExpression":
						e.operator !== "=" && this.raise(_.MissingEqInAssignment, this.optionFlags & 256 ? e.left.loc.end : e.left), this.castNodeTo(e, "AssignmentPattern"), delete e.operator, e.left.type === "VoidPattern" && this.raise(_.VoidPatternInitializer, e.left), this.toAssignable(e.left, t);
						break;
					case "ParenthesizedExpression": this.toAssignable(n, t);
				}
			}
			toAssignableObjectExpressionProp(e, t, n) {
				if (e.type === "ObjectMethod") this.raise(e.kind === "get" || e.kind === "set" ? _.PatternHasAccessor : _.PatternHasMethod, e.key);
				else if (e.type === "SpreadElement") {
					this.castNodeTo(e, "RestElement");
					let r = e.argument;
					this.checkToRestConversion(r, !1), this.toAssignable(r, n), t || this.raise(_.RestTrailingComma, e);
				} else this.toAssignable(e, n);
			}
			toAssignableList(e, t, n) {
				let r = e.length - 1;
				for (let i = 0; i <= r; i++) {
					let a = e[i];
					a && (this.toAssignableListItem(e, i, n), a.type === "RestElement" && (i < r ? this.raise(_.RestTrailingComma, a) : t && this.raise(_.RestTrailingComma, t)));
				}
			}
			toAssignableListItem(e, t, n) {
				let r = e[t];
				if (r.type === "SpreadElement") {
					this.castNodeTo(r, "RestElement");
					let e = r.argument;
					this.checkToRestConversion(e, !0), this.toAssignable(e, n);
				} else this.toAssignable(r, n);
			}
			isAssignable(e, t) {
				switch (e.type) {
					case "Identifier":
					case "ObjectPattern":
					case "ArrayPattern":
					case "AssignmentPattern":
					case "RestElement":
					case "VoidPattern": return !0;
					case "ObjectExpression": {
						let t = e.properties.length - 1;
						return e.properties.every((e, n) => e.type !== "ObjectMethod" && (n === t || e.type !== "SpreadElement") && this.isAssignable(e));
					}
					case "ObjectProperty": return this.isAssignable(e.value);
					case "SpreadElement": return this.isAssignable(e.argument);
					case "ArrayExpression": return e.elements.every((e) => e === null || this.isAssignable(e));
					case "AssignmentExpression": return e.operator === "=";
					case "ParenthesizedExpression": return this.isAssignable(e.expression);
					case "MemberExpression":
					case "OptionalMemberExpression": return !t;
					default: return !1;
				}
			}
			toReferencedList(e, t) {
				return e;
			}
			parseSpread(e) {
				let t = this.startNode();
				return this.next(), t.argument = this.parseMaybeAssignAllowIn(e), this.finishNode(t, "SpreadElement");
			}
			parseRestBinding() {
				let e = this.startNode();
				this.next();
				let t = this.parseBindingAtom();
				return t.type === "VoidPattern" && this.raise(_.UnexpectedVoidPattern, t), e.argument = t, this.finishNode(e, "RestElement");
			}
			parseBindingAtom() {
				switch (this.state.type) {
					case 0: {
						let e = this.startNode();
						return this.next(), e.elements = this.parseBindingList(1, 93, 1), this.finishNode(e, "ArrayPattern");
					}
					case 2: return this.parseObjectLike(4, !0);
					case 84: return this.parseVoidPattern(null);
				}
				return this.parseIdentifier();
			}
			parseBindingList(e, t, n) {
				let r = n & 1, i = [], a = !0;
				for (; !this.eat(e);) if (a ? a = !1 : this.expect(8), r && this.match(8)) i.push(null);
				else {
					if (this.eat(e)) break;
					if (this.match(17)) {
						let r = this.parseRestBinding();
						if (n & 2 && (r = this.parseFunctionParamType(r)), i.push(r), !this.checkCommaAfterRest(t)) {
							this.expect(e);
							break;
						}
					} else {
						let e = [];
						if (n & 2) for (this.match(22) && this.hasPlugin("decorators") && this.raise(_.UnsupportedParameterDecorator, this.state.startLoc); this.match(22);) e.push(this.parseDecorator());
						i.push(this.parseBindingElement(n, e));
					}
				}
				return i;
			}
			parseBindingRestProperty(e) {
				return this.next(), this.hasPlugin("discardBinding") && this.match(84) ? (e.argument = this.parseVoidPattern(null), this.raise(_.UnexpectedVoidPattern, e.argument)) : e.argument = this.parseIdentifier(), this.checkCommaAfterRest(125), this.finishNode(e, "RestElement");
			}
			parseBindingProperty() {
				let { type: e, startLoc: t } = this.state;
				if (e === 17) return this.parseBindingRestProperty(this.startNode());
				let n = this.startNode();
				return e === 137 ? (this.expectPlugin("destructuringPrivate", t), this.classScope.usePrivateName(this.state.value, t), n.key = this.parsePrivateName()) : this.parsePropertyName(n), n.method = !1, this.parseObjPropValue(n, t, !1, !1, !0, !1);
			}
			parseBindingElement(e, t) {
				let { startLoc: n } = this.state, r = this.parseMaybeDefault();
				return e & 2 && this.parseFunctionParamType(r), t.length && (r.decorators = t, this.resetStartLocationFromNode(r, t[0])), this.parseMaybeDefault(n, r);
			}
			parseFunctionParamType(e) {
				return e;
			}
			parseMaybeDefault(e, t) {
				if (e ??= this.state.startLoc, t ??= this.parseBindingAtom(), !this.eat(25)) return t;
				let n = this.startNodeAt(e);
				return t.type === "VoidPattern" && this.raise(_.VoidPatternInitializer, t), n.left = t, n.right = this.parseMaybeAssignAllowIn(), this.finishNode(n, "AssignmentPattern");
			}
			isValidLVal(e, t, n, r) {
				switch (e) {
					case "AssignmentPattern": return "left";
					case "RestElement": return "argument";
					case "ObjectProperty": return "value";
					case "ParenthesizedExpression": return "expression";
					case "ArrayPattern": return "elements";
					case "ObjectPattern": return "properties";
					case "VoidPattern": return !0;
					case "CallExpression": if (!t && !this.state.strict && this.optionFlags & 16384) return !0;
				}
				return !1;
			}
			isOptionalMemberExpression(e) {
				return e.type === "OptionalMemberExpression";
			}
			checkLVal(e, t, n = 64, r = !1, i = !1, a = !1, o = !1) {
				let s = e.type;
				if (this.isObjectMethod(e)) return;
				let c = this.isOptionalMemberExpression(e);
				if (c || s === "MemberExpression") {
					c && (this.expectPlugin("optionalChainingAssign", e.start), t.type !== "AssignmentExpression" && this.raise(_.InvalidLhsOptionalChaining, e, { ancestor: t })), n !== 64 && this.raise(_.InvalidPropertyBindingPattern, e);
					return;
				}
				if (s === "Identifier") {
					this.checkIdentifier(e, n, i);
					let { name: t } = e;
					r && (r.has(t) ? this.raise(_.ParamDupe, e) : r.add(t));
					return;
				}
				s === "VoidPattern" && t.type === "CatchClause" && this.raise(_.VoidPatternCatchClauseParam, e);
				let l = sn(e);
				o ||= n !== 64 || l.type === "CallExpression" && (l.callee.type === "Import" || l.callee.type === "Super");
				let u = this.isValidLVal(s, o, !(a || e.extra?.parenthesized) && t.type === "AssignmentExpression", n);
				if (u === !0) return;
				if (u === !1) {
					let r = n === 64 ? _.InvalidLhs : _.InvalidLhsBinding;
					this.raise(r, e, { ancestor: t });
					return;
				}
				let d, f;
				typeof u == "string" ? (d = u, f = s === "ParenthesizedExpression") : [d, f] = u;
				let p = s === "ArrayPattern" || s === "ObjectPattern" ? { type: s } : t, m = e[d];
				if (Array.isArray(m)) for (let e of m) e && this.checkLVal(e, p, n, r, i, f, !0);
				else m && this.checkLVal(m, p, n, r, i, f, o);
			}
			checkIdentifier(e, t, n = !1) {
				this.checkStrictBindReservedWord(e, t, n), t & 8192 && e.name === "let" && this.raise(_.LetInLexicalBinding, e), t & 64 || this.declareNameFromIdentifier(e, t);
			}
			checkStrictBindReservedWord(e, t, n = !1) {
				this.state.strict && (n ? nt(e.name, this.inModule) : tt(e.name)) && (t === 64 ? this.raise(_.StrictEvalArguments, e, { referenceName: e.name }) : this.raise(_.StrictEvalArgumentsBinding, e, { bindingName: e.name }));
			}
			declareNameFromIdentifier(e, t) {
				this.scope.declareName(e.name, t, e.start);
			}
			checkToRestConversion(e, t) {
				switch (e.type) {
					case "ParenthesizedExpression":
						this.checkToRestConversion(e.expression, t);
						break;
					case "Identifier":
					case "MemberExpression": break;
					case "ArrayExpression":
					case "ObjectExpression": if (t) break;
					default: this.raise(_.InvalidRestAssignmentPattern, e);
				}
			}
			checkCommaAfterRest(e) {
				return this.match(8) ? (this.raise(this.lookaheadCharCode() === e ? _.RestTrailingComma : _.ElementAfterRest, this.state.startLoc), !0) : !1;
			}
		}, ln = class extends cn {
			checkProto(e, t, n) {
				if (e.type === "SpreadElement" || this.isObjectMethod(e) || e.computed || e.shorthand) return t;
				let r = e.key;
				return (r.type === "Identifier" ? r.name : r.value) === "__proto__" ? (t && (n ? n.doubleProtoLoc === null && (n.doubleProtoLoc = this.getLoc(r.start)) : this.raise(_.DuplicateProto, r)), !0) : t;
			}
			shouldExitDescending(e) {
				return e.type === "ArrowFunctionExpression" && !e.extra?.parenthesized;
			}
			getExpression() {
				if (this.enterInitialScopes(), this.nextToken(), this.match(138)) throw this.raise(_.ParseExpressionEmptyInput, this.state.startLoc);
				let e = this.parseExpression();
				if (!this.match(138)) throw this.raise(_.ParseExpressionExpectsEOF, this.state.startLoc, { unexpected: this.input.codePointAt(this.state.start) });
				return this.finalizeRemainingComments(), e.comments = this.comments, e.errors = this.state.errors, this.optionFlags & 512 && (e.tokens = hn(this.tokens)), e;
			}
			parseExpression(e, t) {
				return e ? this.disallowInAnd(() => this.parseExpressionBase(t)) : this.allowInAnd(() => this.parseExpressionBase(t));
			}
			parseExpressionBase(e) {
				let t = this.state.startLoc, n = this.parseMaybeAssign(e);
				if (this.match(8)) {
					let r = this.startNodeAt(t);
					for (r.expressions = [n]; this.eat(8);) r.expressions.push(this.parseMaybeAssign(e));
					return this.toReferencedList(r.expressions), this.finishNode(r, "SequenceExpression");
				}
				return n;
			}
			parseMaybeAssignDisallowIn(e) {
				return this.disallowInAnd(() => this.parseMaybeAssign(e));
			}
			parseMaybeAssignAllowIn(e, t) {
				return this.allowInAnd(() => this.parseMaybeAssign(e, t));
			}
			setOptionalParametersError(e) {
				e.optionalParametersLoc = this.state.startLoc;
			}
			parseMaybeAssign(e, t) {
				let n = this.state.startLoc, r = this.isContextual(107);
				if (r && this.prodParam.hasYield) {
					this.next();
					let e = this.parseYield(n);
					return t && (e = this.parseParenItem(e, n)), e;
				}
				let i, a = !1;
				e ? i = !1 : (e = new H(), i = !0, this.expressionScope.canBeInParameters() && (this.expressionScope.enter(en), a = !0)), this.state.canStartArrow = !0;
				let o = this.parseMaybeConditional(e);
				if (t && (o = this.parseParenItem(o, n)), Ae(this.state.type) && !(this.match(27) && this.state.lastTokEndLoc.index === this.state.regExpAllowedAt)) {
					let t = this.startNodeAt(n), r = this.state.value;
					if (t.operator = r, this.match(25)) {
						this.toAssignable(o, !0), t.left = o;
						let r = n.index;
						e.doubleProtoLoc != null && e.doubleProtoLoc.index >= r && (e.doubleProtoLoc = null), e.shorthandAssignLoc != null && e.shorthandAssignLoc.index >= r && (e.shorthandAssignLoc = null), e.privateKeyLoc != null && e.privateKeyLoc.index >= r && (this.checkDestructuringPrivate(e), e.privateKeyLoc = null), e.voidPatternLoc != null && e.voidPatternLoc.index >= r && (e.voidPatternLoc = null);
					} else t.left = o;
					return this.next(), t.right = this.parseMaybeAssign(), a && this.expressionScope.exit(), this.checkLVal(o, this.finishNode(t, "AssignmentExpression"), void 0, void 0, void 0, void 0, r === "||=" || r === "&&=" || r === "??="), t;
				}
				if (i && (this.checkExpressionErrors(e, !0), a && this.expressionScope.exit()), r) {
					let { type: e } = this.state;
					if ((this.hasPlugin("v8intrinsic") ? ke(e) : ke(e) && !this.match(50)) && !this.isAmbiguousPrefixOrIdentifier()) return this.raiseOverwrite(_.YieldNotInGeneratorFunction, n), this.parseYield(n);
				}
				return o;
			}
			parseMaybeConditional(e) {
				let t = this.state.startLoc, n = this.parseExprOps(e);
				return this.shouldExitDescending(n) ? n : this.parseConditional(n, t, e);
			}
			parseConditional(e, t, n) {
				if (this.eat(13)) {
					let n = this.startNodeAt(t);
					return n.test = e, n.consequent = this.parseMaybeAssignAllowIn(), this.expect(10), n.alternate = this.parseMaybeAssign(), this.finishNode(n, "ConditionalExpression");
				}
				return e;
			}
			parseMaybeUnaryOrPrivate(e) {
				return this.match(137) ? this.parsePrivateName() : this.parseMaybeUnary(e);
			}
			parseExprOps(e) {
				let t = this.state.startLoc, n = this.parseMaybeUnaryOrPrivate(e);
				return this.shouldExitDescending(n) ? n : (this.state.canStartArrow = !1, this.parseExprOp(n, t, -1));
			}
			isEscapedKeywordOperatorAfterLineBreak() {
				return Ne(this.state.type) && this.state.containsEsc && this.hasPrecedingLineBreak();
			}
			isBinaryOperator(e) {
				return Pe(e) && (this.prodParam.hasIn || e !== 54) && !this.isEscapedKeywordOperatorAfterLineBreak();
			}
			parseExprOp(e, t, n) {
				let r = this.state.type, i = this.isBinaryOperator(r);
				if (this.isPrivateName(e)) {
					let a = this.getPrivateNameSV(e);
					(n >= ze(54) || r !== 54 || !i) && this.raise(_.PrivateInExpectedIn, t, { identifierName: a }), this.classScope.usePrivateName(a, t);
				}
				if (i) {
					let i = ze(r);
					if (i > n) {
						if (r === 35 && (this.expectPlugin("pipelineOperator"), this.prodParam.inFSharpPipelineDirectBody)) return e;
						let a = this.startNodeAt(t);
						a.left = e, a.operator = this.state.value;
						let o = r === 37 || r === 38, s = r === 36;
						s && (i = ze(38)), this.next(), a.right = this.parseExprOpRightExpr(r, i);
						let c = this.finishNode(a, o || s ? "LogicalExpression" : "BinaryExpression"), l = this.state.type;
						if (s && (l === 37 || l === 38) || o && l === 36) throw this.raise(_.MixingCoalesceWithLogical, this.state.startLoc);
						return this.parseExprOp(c, t, n);
					}
				}
				return e;
			}
			parseExprOpRightExpr(e, t) {
				switch (e) {
					case 35: switch (this.getPluginOption("pipelineOperator", "proposal")) {
						case "hack": return this.withTopicBindingContext(() => this.parseHackPipeBody());
						case "fsharp": return this.parseFSharpPipelineBody(t);
					}
					default: return this.parseExprOpBaseRightExpr(e, t);
				}
			}
			parseExprOpBaseRightExpr(e, t) {
				let n = this.state.startLoc;
				return this.parseExprOp(this.parseMaybeUnaryOrPrivate(), n, Be(e) ? t - 1 : t);
			}
			parseHackPipeBody() {
				let { startLoc: e } = this.state, t = this.parseMaybeAssign();
				return se.has(t.type) && !t.extra?.parenthesized && this.raise(_.PipeUnparenthesizedBody, e, { type: t.type }), this.topicReferenceWasUsedInCurrentContext() || this.raise(_.PipeTopicUnused, e), t;
			}
			checkExponentialAfterUnary(e) {
				this.match(53) && this.raise(_.UnexpectedTokenUnaryExponentiation, e.argument);
			}
			parseMaybeUnary(e, t) {
				let n = this.state.startLoc, r = this.isContextual(93);
				if (r && this.recordAwaitIfAllowed()) {
					this.next();
					let e = this.parseAwait(n);
					return t || this.checkExponentialAfterUnary(e), e;
				}
				let i = this.match(30), a = this.startNode();
				if (Ie(this.state.type)) {
					a.operator = this.state.value, a.prefix = !0, this.state.canStartArrow = !1, this.match(68) && this.expectPlugin("throwExpressions");
					let n = this.match(85);
					if (this.next(), a.argument = this.parseMaybeUnary(null, !0), this.checkExpressionErrors(e, !0), this.state.strict && n) {
						let e = sn(a.argument);
						e.type === "Identifier" ? this.raise(_.StrictDelete, a) : this.hasPropertyAsPrivateName(e) && this.raise(_.DeletePrivateField, a);
					}
					if (!i) return t || this.checkExponentialAfterUnary(a), this.finishNode(a, "UnaryExpression");
				}
				let o = this.parseUpdate(a, i, e);
				if (r) {
					let { type: e } = this.state;
					if ((this.hasPlugin("v8intrinsic") ? ke(e) : ke(e) && !this.match(50)) && !this.isAmbiguousPrefixOrIdentifier()) return this.raiseOverwrite(_.AwaitNotInAsyncContext, n), this.parseAwait(n);
				}
				return o;
			}
			parseUpdate(e, t, n) {
				if (t) {
					let t = this.finishNode(e, "UpdateExpression");
					return this.checkLVal(t.argument, t), t;
				}
				let r = this.state.startLoc, i = this.parseExprSubscripts(n);
				if (this.checkExpressionErrors(n, !1)) return i;
				for (; Fe(this.state.type) && !this.canInsertSemicolon();) {
					let e = this.startNodeAt(r);
					e.operator = this.state.value, e.prefix = !1, e.argument = i, this.next(), this.checkLVal(i, i = this.finishNode(e, "UpdateExpression"));
				}
				return i;
			}
			parseExprSubscripts(e) {
				let t = this.state.startLoc;
				if (e != null && (this.match(2) || this.match(0))) {
					let n = new H(), r = this.parseExprAtom(n), i = this.parseSubscripts(r, t);
					return i === r ? (e.shorthandAssignLoc ??= n.shorthandAssignLoc, e.doubleProtoLoc ??= n.doubleProtoLoc, e.privateKeyLoc ??= n.privateKeyLoc, e.optionalParametersLoc ??= n.optionalParametersLoc, e.voidPatternLoc ??= n.voidPatternLoc) : this.checkExpressionErrors(n, !0), i;
				}
				let n = this.parseExprAtom(e);
				return this.shouldExitDescending(n) ? n : this.parseSubscripts(n, t);
			}
			parseSubscripts(e, t, n) {
				let r = {
					optionalChainMember: !1,
					maybeAsyncArrow: this.atPossibleAsyncArrow(e),
					stop: !1
				};
				do
					e = this.parseSubscript(e, t, n, r), r.maybeAsyncArrow = !1;
				while (!r.stop);
				return e;
			}
			parseSubscript(e, t, n, r) {
				let { type: i } = this.state;
				if (!n && i === 11) return this.parseBind(e, t, r);
				if (Ve(i)) return this.parseTaggedTemplateExpression(e, t, r);
				let a = !1;
				if (i === 14) {
					if (n && (this.raise(_.OptionalChainingNoNew, this.state.startLoc), this.lookaheadCharCode() === 40)) return this.stopParseSubscript(e, r);
					r.optionalChainMember = a = !0, this.next();
				}
				if (!n && this.match(6)) return this.parseCoverCallAndAsyncArrowHead(e, t, r, a);
				{
					let n = this.eat(0);
					return n || a || this.eat(12) ? this.parseMember(e, t, r, n, a) : this.stopParseSubscript(e, r);
				}
			}
			stopParseSubscript(e, t) {
				return t.stop = !0, e;
			}
			parseMember(e, t, n, r, i) {
				let a = this.startNodeAt(t);
				return a.object = e, a.computed = r, r ? (a.property = this.parseExpression(), this.expect(1)) : this.match(137) ? (e.type === "Super" && this.raise(_.SuperPrivateField, t), this.classScope.usePrivateName(this.state.value, this.state.startLoc), a.property = this.parsePrivateName()) : a.property = this.parseIdentifier(!0), n.optionalChainMember ? (a.optional = i, this.finishNode(a, "OptionalMemberExpression")) : this.finishNode(a, "MemberExpression");
			}
			parseBind(e, t, n) {
				let r = this.startNodeAt(t);
				r.object = e, this.next();
				let i = this.parseNoCallExpr((e) => {
					throw this.raise(_.UnsupportedBindRHS, e);
				});
				if (i.type === "Super" || i.type === "Import") throw this.raise(_.UnsupportedBindRHS, i);
				return r.callee = i, n.stop = !0, this.parseSubscripts(this.finishNode(r, "BindExpression"), t, !1);
			}
			parseCoverCallAndAsyncArrowHead(e, t, n, r) {
				let i = null;
				this.next();
				let a = this.startNodeAt(t);
				a.callee = e;
				let { maybeAsyncArrow: o, optionalChainMember: s } = n;
				o && (this.expressionScope.enter(Zt()), i = new H()), s && (a.optional = r), a.arguments = r ? this.parseCallExpressionArguments() : this.parseCallExpressionArguments(e.type !== "Super", a, i);
				let c = this.finishCallExpression(a, s);
				return o && this.shouldParseAsyncArrow() && !r ? (n.stop = !0, this.checkDestructuringPrivate(i), this.expressionScope.validateAsPattern(), this.expressionScope.exit(), c = this.parseAsyncArrowFromCallExpression(this.startNodeAt(t), c)) : (o && (this.checkExpressionErrors(i, !0), this.expressionScope.exit()), this.toReferencedList(a.arguments)), c;
			}
			parseTaggedTemplateExpression(e, t, n) {
				let r = this.startNodeAt(t);
				return r.tag = e, r.quasi = this.parseTemplate(!0), n.optionalChainMember && this.raise(_.OptionalChainingNoTemplate, t), this.finishNode(r, "TaggedTemplateExpression");
			}
			atPossibleAsyncArrow(e) {
				return e.type === "Identifier" && e.name === "async" && this.state.lastTokEndLoc.index === e.end && !this.canInsertSemicolon() && e.end - e.start === 5 && this.state.canStartArrow;
			}
			finishCallExpression(e, t) {
				if (e.callee.type === "Import") {
					if (e.arguments.length === 0 || e.arguments.length > 2) this.raise(_.ImportCallArity, e);
					else for (let t of e.arguments) t.type === "SpreadElement" && this.raise(_.ImportCallSpreadArgument, t);
				}
				return this.finishNode(e, t ? "OptionalCallExpression" : "CallExpression");
			}
			parseCallExpressionArguments(e, t, n) {
				let r = [], i = !0;
				for (; !this.eat(7);) {
					if (i) i = !1;
					else if (this.expect(8), this.match(7)) {
						t && this.addTrailingCommaExtraToNode(t), this.next();
						break;
					}
					r.push(this.parseExprListItem(7, !1, n, e));
				}
				return r;
			}
			shouldParseAsyncArrow() {
				return this.match(15) && !this.canInsertSemicolon();
			}
			parseAsyncArrowFromCallExpression(e, t) {
				return this.resetPreviousNodeTrailingComments(t), this.expect(15), this.parseArrowExpression(e, t.arguments, !0, t.extra?.trailingCommaLoc), t.innerComments && R(e, t.innerComments), t.callee.trailingComments && R(e, t.callee.trailingComments), e;
			}
			parseNoCallExpr(e) {
				let t = this.state.startLoc, n = this.match(79);
				this.state.canStartArrow = !1;
				let r = this.parseExprAtom();
				return n && r.type === "ImportExpression" && e(r), this.parseSubscripts(r, t, !0);
			}
			parseExprAtom(e) {
				let t, n = null, { type: r } = this.state;
				switch (r) {
					case 75: return this.parseSuper();
					case 79: return t = this.startNode(), this.next(), this.match(12) ? this.parseImportMetaPropertyOrPhaseCallOrSyncCall(t) : this.match(6) ? this.optionFlags & 1024 ? this.parseImportCall(t) : this.finishNode(t, "Import") : (this.raise(_.UnsupportedImport, this.state.lastTokStartLoc), this.finishNode(t, "Import"));
					case 74: return t = this.startNode(), this.next(), this.finishNode(t, "ThisExpression");
					case 86: return this.parseDo(this.startNode(), !1);
					case 52:
					case 27: return this.readRegexp(), this.parseRegExpLiteral(this.state.value);
					case 134: return this.parseNumericLiteral(this.state.value);
					case 135: return this.parseBigIntLiteral(this.state.value);
					case 133: return this.parseStringLiteral(this.state.value);
					case 80: return this.parseNullLiteral();
					case 81: return this.parseBooleanLiteral(!0);
					case 82: return this.parseBooleanLiteral(!1);
					case 6: return this.parseParenAndDistinguishExpression(this.state.canStartArrow);
					case 0: return this.parseArrayLike(1, e);
					case 2: return this.parseObjectLike(4, !1, e);
					case 64: return this.parseFunctionOrFunctionSent();
					case 22: n = this.parseDecorators();
					case 76: return this.parseClass(this.maybeTakeDecorators(n, this.startNode()), !1);
					case 73: return this.parseNewOrNewTarget();
					case 21:
					case 20: return this.parseTemplate(!1);
					case 11: {
						t = this.startNode(), this.next(), t.object = null;
						let e = t.callee = this.parseNoCallExpr((e) => {
							throw this.raise(_.UnsupportedBind, e);
						});
						if (e.type === "MemberExpression") return this.finishNode(t, "BindExpression");
						throw this.raise(_.UnsupportedBind, e);
					}
					case 137: return this.raise(_.PrivateInExpectedIn, this.state.startLoc, { identifierName: this.state.value }), this.parsePrivateName();
					case 29: return this.parseTopicReferenceThenEqualsSign(50, "%");
					case 28: return this.parseTopicReferenceThenEqualsSign(40, "^");
					case 33:
					case 34: return this.parseTopicReference("hack");
					case 40:
					case 50:
					case 23: {
						let e = this.getPluginOption("pipelineOperator", "proposal");
						if (e) return this.parseTopicReference(e);
						throw this.unexpected();
					}
					case 43: {
						let e = this.input.codePointAt(this.nextTokenStart());
						throw (M(e) || e === 62) && this.expectOnePlugin([
							"jsx",
							"flow",
							"typescript"
						]), this.unexpected();
					}
					default:
						if (O(r)) {
							if (this.isContextual(126) && this.lookaheadInLineCharCode() === 123) return this.parseModuleExpression();
							let { canStartArrow: e, containsEsc: t } = this.state, n = this.parseIdentifier();
							if (!t && n.name === "async" && !this.canInsertSemicolon()) {
								let { type: t } = this.state;
								if (t === 64) return this.resetPreviousNodeTrailingComments(n), this.next(), this.parseAsyncFunctionExpression(this.startNodeAtNode(n));
								if (O(t)) return e && this.lookaheadCharCode() === 61 ? this.parseAsyncArrowUnaryFunction(this.startNodeAtNode(n)) : n;
								if (t === 86) return this.resetPreviousNodeTrailingComments(n), this.parseDo(this.startNodeAtNode(n), !0);
							}
							return e && this.match(15) && !this.canInsertSemicolon() ? (this.next(), this.parseArrowExpression(this.startNodeAtNode(n), [n], !1)) : n;
						}
						throw this.unexpected();
				}
			}
			parseTopicReferenceThenEqualsSign(e, t) {
				let n = this.getPluginOption("pipelineOperator", "proposal");
				if (n) return this.state.type = e, this.state.value = t, this.state.pos--, this.state.end--, this.state.endLoc = h(this.state.endLoc, -1), this.parseTopicReference(n);
				throw this.unexpected();
			}
			parseTopicReference(e) {
				let t = this.startNode(), n = this.state.startLoc, r = this.state.type;
				return this.next(), this.finishTopicReference(t, n, e, r);
			}
			finishTopicReference(e, t, n, r) {
				if (this.testTopicReferenceConfiguration(n, t, r)) return this.topicReferenceIsAllowedInCurrentContext() || this.raise(_.PipeTopicUnbound, t), this.registerTopicReference(), this.finishNode(e, "TopicReference");
				throw this.raise(_.PipeTopicUnconfiguredToken, t, { token: A(r) });
			}
			testTopicReferenceConfiguration(e, t, n) {
				if (e === "hack") return this.hasPlugin(["pipelineOperator", { topicToken: A(n) }]);
				throw this.raise(_.PipeTopicRequiresHackPipes, t);
			}
			parseAsyncArrowUnaryFunction(e) {
				this.prodParam.enter(nn(!0, this.prodParam.hasYield));
				let t = [this.parseIdentifier()];
				return this.prodParam.exit(), this.hasPrecedingLineBreak() && this.raise(_.LineTerminatorBeforeArrow, this.state.curPosition()), this.expect(15), this.parseArrowExpression(e, t, !0);
			}
			parseDo(e, t) {
				this.expectPlugin("doExpressions"), t && this.expectPlugin("asyncDoExpressions"), e.async = t, this.next();
				let n = this.state.labels;
				return this.state.labels = [], t ? (this.prodParam.enter(2), e.body = this.parseBlock(), this.prodParam.exit()) : e.body = this.parseBlock(), this.state.labels = n, this.finishNode(e, "DoExpression");
			}
			parseSuper() {
				let e = this.startNode();
				return this.next(), this.match(6) && !this.scope.allowDirectSuper ? this.raise(_.SuperNotAllowed, e) : this.scope.allowSuper || this.raise(_.UnexpectedSuper, e), this.match(6) || this.match(0) || this.match(12) || this.raise(_.UnsupportedSuper, e), this.finishNode(e, "Super");
			}
			parsePrivateName() {
				let e = this.startNode(), t = this.startNodeAt(h(this.state.startLoc, 1)), n = this.state.value;
				return this.next(), e.id = this.createIdentifier(t, n), this.finishNode(e, "PrivateName");
			}
			parseFunctionOrFunctionSent() {
				let e = this.startNode();
				if (this.next(), this.prodParam.hasYield && this.match(12)) {
					let t = this.createIdentifier(this.startNodeAtNode(e), "function");
					return this.next(), this.match(100) ? this.expectPlugin("functionSent") : this.hasPlugin("functionSent") || this.unexpected(), this.parseMetaProperty(e, t, "sent");
				}
				return this.parseFunction(e);
			}
			parseMetaProperty(e, t, n) {
				e.meta = t;
				let r = this.state.containsEsc;
				return e.property = this.parseIdentifier(!0), (e.property.name !== n || r) && this.raise(_.UnsupportedMetaProperty, e.property, {
					target: t.name,
					onlyValidPropertyName: n
				}), this.finishNode(e, "MetaProperty");
			}
			parseImportMetaPropertyOrPhaseCallOrSyncCall(e) {
				if (this.next(), this.isContextual(102) || this.isContextual(94)) {
					let t = this.isContextual(102);
					return this.expectPlugin(t ? "sourcePhaseImports" : "deferredImportEvaluation"), this.next(), e.phase = t ? "source" : "defer", this.parseImportCall(e);
				}
				if (this.isContextual(105)) return this.expectPlugin("importSync"), this.next(), e.sync = !0, this.parseImportCall(e);
				{
					let t = this.createIdentifierAt(this.startNodeAtNode(e), "import", this.state.lastTokStartLoc);
					return this.isContextual(98) && (this.inModule || this.raise(_.ImportMetaOutsideModule, t), this.sawUnambiguousESM = !0), this.parseMetaProperty(e, t, "meta");
				}
			}
			parseLiteralAtNode(e, t, n) {
				return this.addExtra(n, "rawValue", e), this.addExtra(n, "raw", this.input.slice(this.offsetToSourcePos(n.start), this.state.end)), n.value = e, this.next(), this.finishNode(n, t);
			}
			parseLiteral(e, t) {
				let n = this.startNode();
				return this.parseLiteralAtNode(e, t, n);
			}
			parseStringLiteral(e) {
				return this.parseLiteral(e, "StringLiteral");
			}
			parseNumericLiteral(e) {
				return this.parseLiteral(e, "NumericLiteral");
			}
			parseBigIntLiteral(e) {
				let t;
				try {
					t = BigInt(e);
				} catch {
					t = null;
				}
				return this.parseLiteral(t, "BigIntLiteral");
			}
			parseRegExpLiteral(e) {
				let t = this.startNode();
				return this.addExtra(t, "raw", this.input.slice(this.offsetToSourcePos(t.start), this.state.end)), t.pattern = e.pattern, t.flags = e.flags, this.next(), this.finishNode(t, "RegExpLiteral");
			}
			parseBooleanLiteral(e) {
				let t = this.startNode();
				return t.value = e, this.next(), this.finishNode(t, "BooleanLiteral");
			}
			parseNullLiteral() {
				let e = this.startNode();
				return this.next(), this.finishNode(e, "NullLiteral");
			}
			parseParenAndDistinguishExpression(e) {
				let t = this.state.startLoc, n;
				this.next(), this.expressionScope.enter(Xt());
				let r = this.state.startLoc, i = [], a = new H(), o = !0, s, c;
				for (; !this.match(7);) {
					if (o) o = !1;
					else if (this.expect(8, a.optionalParametersLoc === null ? null : a.optionalParametersLoc), this.match(7)) {
						c = this.state.startLoc;
						break;
					}
					if (this.match(17)) {
						let e = this.state.startLoc;
						if (s = this.state.startLoc, i.push(this.parseParenItem(this.parseRestBinding(), e)), !this.checkCommaAfterRest(41)) break;
					} else i.push(this.parseMaybeAssignAllowInOrVoidPattern(7, a, !0));
				}
				let l = this.state.lastTokEndLoc;
				this.expect(7);
				let u = this.startNodeAt(t);
				return e && this.shouldParseArrow(i) && (u = this.parseArrow(u)) ? (this.checkDestructuringPrivate(a), this.expressionScope.validateAsPattern(), this.expressionScope.exit(), this.parseArrowExpression(u, i, !1), u) : (this.expressionScope.exit(), i.length || this.unexpected(this.state.lastTokStartLoc), c && this.unexpected(c), s && this.unexpected(s), this.checkExpressionErrors(a, !0), this.toReferencedList(i, !0), i.length > 1 ? (n = this.startNodeAt(r), n.expressions = i, this.finishNode(n, "SequenceExpression"), this.resetEndLocation(n, l)) : n = i[0], this.wrapParenthesis(t, n));
			}
			wrapParenthesis(e, t) {
				if (!(this.optionFlags & 2048)) return this.addExtra(t, "parenthesized", !0), this.addExtra(t, "parenStart", e.index), this.takeSurroundingComments(t, e.index, this.state.lastTokEndLoc.index), t;
				let n = this.startNodeAt(e);
				return n.expression = t, this.finishNode(n, "ParenthesizedExpression");
			}
			shouldParseArrow(e) {
				return !this.canInsertSemicolon();
			}
			parseArrow(e) {
				if (this.eat(15)) return e;
			}
			parseParenItem(e, t) {
				return e;
			}
			parseNewOrNewTarget() {
				let e = this.startNode();
				if (this.next(), this.match(12)) {
					let t = this.createIdentifier(this.startNodeAtNode(e), "new");
					this.next();
					let n = this.parseMetaProperty(e, t, "target");
					return this.scope.allowNewTarget || this.raise(_.UnexpectedNewTarget, n), n;
				}
				return this.parseNew(e);
			}
			parseNew(e) {
				if (this.parseNewCallee(e), this.eat(6)) {
					let t = this.parseExprList(7);
					this.toReferencedList(t), e.arguments = t;
				} else e.arguments = [];
				return this.finishNode(e, "NewExpression");
			}
			parseNewCallee(e) {
				let t = this.parseNoCallExpr((e) => {
					this.raise(_.ImportCallNotNewExpression, e, e);
				});
				e.callee = t, t.type === "Import" && this.raise(_.ImportCallNotNewExpression, t), t.type === "Super" && this.raise(_.SuperCallNotNewExpression, t);
			}
			parseTemplateElement(e) {
				let { start: t, startLoc: n, end: r, value: i } = this.state, a = t + 1, o = this.startNodeAt(h(n, 1));
				i === null && (e || this.raise(_.InvalidEscapeSequenceTemplate, h(this.state.firstInvalidTemplateEscapePos, 1)));
				let s = this.match(20), c = s ? -1 : -2, l = r + c;
				o.value = {
					raw: this.input.slice(a, l).replace(/\r\n?/g, "\n"),
					cooked: i === null ? null : i.slice(1, c)
				}, o.tail = s, this.next();
				let u = this.finishNode(o, "TemplateElement");
				return this.resetEndLocation(u, h(this.state.lastTokEndLoc, c)), u;
			}
			parseTemplate(e) {
				let t = this.startNode(), n = this.parseTemplateElement(e), r = [n], i = [];
				for (; !n.tail;) i.push(this.parseTemplateSubstitution()), this.readTemplateContinuation(), r.push(n = this.parseTemplateElement(e));
				return t.expressions = i, t.quasis = r, this.finishNode(t, "TemplateLiteral");
			}
			parseTemplateSubstitution() {
				return this.parseExpression();
			}
			parseObjectLike(e, t, n) {
				let r = !1, i = !0, a = this.startNode();
				for (a.properties = [], this.next(); !this.match(e);) {
					if (i) i = !1;
					else if (this.expect(8), this.match(e)) {
						this.addTrailingCommaExtraToNode(a);
						break;
					}
					let o;
					t ? o = this.parseBindingProperty() : (o = this.parsePropertyDefinition(n), r = this.checkProto(o, r, n)), a.properties.push(o);
				}
				this.next();
				let o = t ? "ObjectPattern" : "ObjectExpression";
				return this.finishNode(a, o);
			}
			addTrailingCommaExtraToNode(e) {
				this.addExtra(e, "trailingComma", this.state.lastTokStartLoc.index), this.addExtra(e, "trailingCommaLoc", this.state.lastTokStartLoc, !1);
			}
			maybeAsyncOrAccessorProp(e) {
				return !e.computed && e.key.type === "Identifier" && (this.isLiteralPropertyName() || this.match(0) || this.match(51));
			}
			parsePropertyDefinition(e) {
				let t = [];
				if (this.match(22)) for (this.hasPlugin("decorators") && this.raise(_.UnsupportedPropertyDecorator, this.state.startLoc); this.match(22);) t.push(this.parseDecorator());
				let n = this.startNode(), r = !1, i = !1, a;
				if (this.match(17)) return t.length && this.unexpected(), this.parseSpread();
				t.length && (n.decorators = t), n.method = !1, e && (a = this.state.startLoc);
				let o = this.eat(51);
				this.parsePropertyNamePrefixOperator(n);
				let s = this.state.containsEsc;
				if (this.parsePropertyName(n, e), !o && !s && this.maybeAsyncOrAccessorProp(n)) {
					let { key: e } = n, t = e.name;
					t === "async" && !this.hasPrecedingLineBreak() && (r = !0, this.resetPreviousNodeTrailingComments(e), o = this.eat(51), this.parsePropertyName(n)), (t === "get" || t === "set") && (i = !0, this.resetPreviousNodeTrailingComments(e), n.kind = t, this.match(51) && (o = !0, this.raise(_.AccessorIsGenerator, this.state.curPosition(), { kind: t }), this.next()), this.parsePropertyName(n));
				}
				return this.parseObjPropValue(n, a, o, r, !1, i, e);
			}
			getGetterSetterExpectedParamCount(e) {
				return e.kind === "get" ? 0 : 1;
			}
			getObjectOrClassMethodParams(e) {
				return e.params;
			}
			checkGetterSetterParams(e) {
				let t = this.getGetterSetterExpectedParamCount(e), n = this.getObjectOrClassMethodParams(e);
				n.length !== t && this.raise(e.kind === "get" ? _.BadGetterArity : _.BadSetterArity, e), e.kind === "set" && n[n.length - 1]?.type === "RestElement" && this.raise(_.BadSetterRestParameter, e);
			}
			parseObjectMethod(e, t, n, r, i) {
				if (i) {
					let n = this.parseMethod(e, t, !1, !1, !1, "ObjectMethod");
					return this.checkGetterSetterParams(n), n;
				}
				if (n || t || this.match(6)) return r && this.unexpected(), e.kind = "method", e.method = !0, this.parseMethod(e, t, n, !1, !1, "ObjectMethod");
			}
			parseObjectProperty(e, t, n, r) {
				if (e.shorthand = !1, this.eat(10)) return e.value = n ? this.parseMaybeDefault(this.state.startLoc) : this.parseMaybeAssignAllowInOrVoidPattern(4, r), this.finishObjectProperty(e);
				if (!e.computed && e.key.type === "Identifier") {
					if (this.checkReservedWord(e.key.name, e.key.start, !0, !1), n) e.value = this.parseMaybeDefault(t, this.cloneIdentifier(e.key));
					else if (this.match(25)) {
						let n = this.state.startLoc;
						r == null ? this.raise(_.InvalidCoverInitializedName, n) : r.shorthandAssignLoc === null && (r.shorthandAssignLoc = n), e.value = this.parseMaybeDefault(t, this.cloneIdentifier(e.key));
					} else e.value = this.cloneIdentifier(e.key);
					return e.shorthand = !0, this.finishObjectProperty(e);
				}
			}
			finishObjectProperty(e) {
				return this.finishNode(e, "ObjectProperty");
			}
			parseObjPropValue(e, t, n, r, i, a, o) {
				let s = this.parseObjectMethod(e, n, r, i, a) || this.parseObjectProperty(e, t, i, o);
				return s || this.unexpected(), s;
			}
			parsePropertyName(e, t) {
				if (this.eat(0)) e.computed = !0, e.key = this.parseMaybeAssignAllowIn(), this.expect(1);
				else {
					let { type: n, value: r } = this.state, i;
					if (k(n)) i = this.parseIdentifier(!0);
					else switch (n) {
						case 134:
							i = this.parseNumericLiteral(r);
							break;
						case 133:
							i = this.parseStringLiteral(r);
							break;
						case 135:
							i = this.parseBigIntLiteral(r);
							break;
						case 137: {
							let e = this.state.startLoc;
							t == null ? this.raise(_.UnexpectedPrivateField, e) : t.privateKeyLoc === null && (t.privateKeyLoc = e), i = this.parsePrivateName();
							break;
						}
						default: throw this.unexpected();
					}
					e.key = i, n !== 137 && (e.computed = !1);
				}
			}
			initFunction(e, t) {
				e.id = null, e.generator = !1, e.async = t;
			}
			parseMethod(e, t, n, r, i, a, o = !1) {
				this.initFunction(e, n), e.generator = t, this.scope.enter(530 | (o ? 576 : 0) | (i ? 32 : 0)), this.prodParam.enter(nn(n, e.generator)), this.parseFunctionParams(e, r);
				let s = this.parseFunctionBodyAndFinish(e, a, !0);
				return this.prodParam.exit(), this.scope.exit(), s;
			}
			parseArrayLike(e, t) {
				let n = this.startNode();
				return this.next(), n.elements = this.parseExprList(e, !0, t, n), this.finishNode(n, "ArrayExpression");
			}
			parseArrowExpression(e, t, n, r) {
				this.scope.enter(518);
				let i = nn(n, !1), a = this.match(2);
				return a || (i |= this.prodParam.currentFlags() & 24), this.prodParam.enter(i), this.initFunction(e, n), t && this.setArrowFunctionParameters(e, t, r), this.parseFunctionBody(e, !0), a && (this.state.regExpAllowedAt = this.state.lastTokEndLoc.index), this.prodParam.exit(), this.scope.exit(), this.finishNode(e, "ArrowFunctionExpression");
			}
			setArrowFunctionParameters(e, t, n) {
				this.toAssignableList(t, n, !1), e.params = t;
			}
			parseFunctionBodyAndFinish(e, t, n = !1) {
				return this.parseFunctionBody(e, !1, n), this.finishNode(e, t);
			}
			parseFunctionBody(e, t, n = !1) {
				let r = t && !this.match(2);
				if (this.expressionScope.enter(Qt), r) e.body = this.parseMaybeAssign(), this.checkParams(e, !1, t, !1);
				else {
					let r = this.state.strict, i = this.state.labels;
					this.state.labels = [], this.prodParam.enter(this.prodParam.currentFlags() | 4), e.body = this.parseBlock(!0, !1, (i) => {
						let a = !this.isSimpleParamList(e.params);
						i && a && this.raise(_.IllegalLanguageModeDirective, (e.kind === "method" || e.kind === "constructor") && e.key ? this.optionFlags & 256 ? e.key.loc.end : e.key : e);
						let o = !r && this.state.strict;
						this.checkParams(e, !this.state.strict && !t && !n && !a, t, o), e.id && this.checkStrictBindReservedWord(e.id, 65, o);
					}), this.prodParam.exit(), this.state.labels = i;
				}
				this.expressionScope.exit();
			}
			isSimpleParameter(e) {
				return e.type === "Identifier";
			}
			isSimpleParamList(e) {
				for (let t = 0, n = e.length; t < n; t++) if (!this.isSimpleParameter(e[t])) return !1;
				return !0;
			}
			checkParams(e, t, n, r = !0) {
				let i = !t && /* @__PURE__ */ new Set(), a = { type: "FormalParameters" };
				for (let t of e.params) this.checkLVal(t, a, 5, i, r);
			}
			parseExprList(e, t, n, r) {
				let i = [], a = !0;
				for (; !this.eat(e);) {
					if (a) a = !1;
					else if (this.expect(8), this.match(e)) {
						r && this.addTrailingCommaExtraToNode(r), this.next();
						break;
					}
					i.push(this.parseExprListItem(e, t, n));
				}
				return i;
			}
			parseExprListItem(e, t, n, r) {
				let i;
				if (this.match(8)) t || this.raise(_.UnexpectedToken, this.state.curPosition(), { unexpected: "," }), i = null;
				else if (this.match(17)) {
					let e = this.state.startLoc;
					i = this.parseParenItem(this.parseSpread(n), e);
				} else if (this.match(13)) {
					this.expectPlugin("partialApplication"), r || this.raise(_.UnexpectedArgumentPlaceholder, this.state.startLoc);
					let e = this.startNode();
					this.next(), i = this.finishNode(e, "ArgumentPlaceholder");
				} else i = this.parseMaybeAssignAllowInOrVoidPattern(e, n, !0);
				return i;
			}
			parseIdentifier(e) {
				let t = this.startNode(), n = this.parseIdentifierName(e);
				return this.createIdentifier(t, n);
			}
			createIdentifier(e, t) {
				return e.name = t, this.optionFlags & 256 && (e.loc.identifierName = t), this.finishNode(e, "Identifier");
			}
			createIdentifierAt(e, t, n) {
				return e.name = t, this.optionFlags & 256 && (e.loc.identifierName = t), this.finishNodeAt(e, "Identifier", n);
			}
			parseIdentifierName(e) {
				let t, { start: n, type: r } = this.state;
				k(r) ? t = this.state.value : this.unexpected();
				let i = Ee(r);
				return e ? i && this.replaceToken(131) : this.checkReservedWord(t, this.sourceToOffsetPos(n), i, !1), this.next(), t;
			}
			checkReservedWord(e, t, n, r) {
				if (!(e.length > 10 || !ot(e))) {
					if (n && rt(e)) this.raise(_.UnexpectedKeyword, t, { keyword: e });
					else if ((this.state.strict ? r ? nt : et : $e)(e, this.inModule)) this.raise(_.UnexpectedReservedWord, t, { reservedWord: e });
					else if (e === "yield") {
						if (this.prodParam.hasYield) {
							this.raise(_.YieldBindingIdentifier, t);
							return;
						}
					} else if (e === "await") {
						if (this.prodParam.hasAwait) {
							this.raise(_.AwaitBindingIdentifier, t);
							return;
						}
						if (this.scope.inStaticBlock) {
							this.raise(_.AwaitBindingIdentifierInStaticBlock, t);
							return;
						}
						this.expressionScope.recordAsyncArrowParametersError(t);
					} else if (e === "arguments" && this.scope.inClassAndNotInNonArrowFunction) {
						this.raise(_.ArgumentsInClass, t);
						return;
					}
				}
			}
			recordAwaitIfAllowed() {
				let e = this.prodParam.hasAwait;
				return e && !this.scope.inFunction && (this.state.hasTopLevelAwait = !0), e;
			}
			parseAwait(e, t) {
				let n = e.index, r = this.startNodeAt(e);
				return this.expressionScope.recordParameterInitializerError(_.AwaitExpressionFormalParameter, n), this.eat(51) && this.raise(_.ObsoleteAwaitStar, e), !this.scope.inFunction && !(this.optionFlags & 1) && (this.isAmbiguousPrefixOrIdentifier() ? this.ambiguousScriptDifferentAst = !0 : this.sawUnambiguousESM = !0), t || (this.state.canStartArrow = !1, r.argument = this.parseMaybeUnary(null, !0)), this.finishNode(r, "AwaitExpression");
			}
			isAmbiguousPrefixOrIdentifier() {
				if (this.hasPrecedingLineBreak()) return !0;
				let { type: e } = this.state;
				return e === 49 || e === 6 || e === 0 || Ve(e) || e === 99 && !this.state.containsEsc || e === 136 || e === 52 || this.hasPlugin("v8intrinsic") && e === 50;
			}
			parseYield(e) {
				let t = this.startNodeAt(e);
				this.expressionScope.recordParameterInitializerError(_.YieldInParameter, e.index);
				let n = !1, r = null;
				if (!this.hasPrecedingLineBreak()) switch (n = this.eat(51), this.state.type) {
					case 9:
					case 138:
					case 4:
					case 7:
					case 1:
					case 5:
					case 10:
					case 8: if (!n) break;
					case 54: if (this.options.annexB && !n) break;
					default: r = this.parseMaybeAssign();
				}
				return r || (this.state.regExpAllowedAt = this.state.lastTokEndLoc.index), t.delegate = n, t.argument = r, this.finishNode(t, "YieldExpression");
			}
			parseImportCall(e) {
				this.next();
				let t = this.parseCallExpressionArguments();
				if (t.length === 0 || t.length > 2) this.raise(_.ImportCallArity, e, e);
				else for (let n of t) n.type === "SpreadElement" && this.raise(_.ImportCallSpreadArgument, n, e);
				return e.source = t[0], e.options = t[1] ?? null, this.finishNode(e, "ImportExpression");
			}
			withTopicBindingContext(e) {
				let t = this.state.inHackPipelineBody;
				this.state.inHackPipelineBody = !0;
				let n = this.state.seenTopicReference;
				this.state.seenTopicReference = !1;
				try {
					return e();
				} finally {
					this.state.inHackPipelineBody = t, this.state.seenTopicReference = n;
				}
			}
			allowInAnd(e) {
				let t = this.prodParam.currentFlags();
				if (24 & ~t) {
					this.prodParam.enter(t | 24);
					try {
						return e();
					} finally {
						this.prodParam.exit();
					}
				}
				return e();
			}
			disallowInAnd(e) {
				let t = this.prodParam.currentFlags(), n = 8 & t, r = 16 & ~t;
				if (n || r) {
					this.prodParam.enter(t & -9 | 16);
					try {
						return e();
					} finally {
						this.prodParam.exit();
					}
				}
				return e();
			}
			registerTopicReference() {
				this.state.seenTopicReference = !0;
			}
			topicReferenceIsAllowedInCurrentContext() {
				return this.state.inHackPipelineBody;
			}
			topicReferenceWasUsedInCurrentContext() {
				return this.state.seenTopicReference;
			}
			parseFSharpPipelineBody(e) {
				let t = this.state.startLoc;
				this.prodParam.enter(this.prodParam.currentFlags() & -17);
				let n;
				if (this.isContextual(93) && this.recordAwaitIfAllowed()) {
					this.next(), n = this.parseAwait(t, !0);
					let e = this.state.type;
					e !== 35 && this.isBinaryOperator(e) && this.raise(_.PipelineUnparenthesized, t);
				} else this.state.canStartArrow = !0, n = this.parseExprOp(this.parseMaybeUnaryOrPrivate(), t, e);
				return this.prodParam.exit(), n;
			}
			parseModuleExpression() {
				this.expectPlugin("moduleBlocks");
				let e = this.startNode();
				this.next(), this.match(2) || this.unexpected(null, 2);
				let t = this.startNodeAt(this.state.endLoc);
				this.next();
				let n = this.initializeScopes(!0);
				this.enterInitialScopes();
				try {
					e.body = this.parseProgram(t, 4, "module");
				} finally {
					n();
				}
				return this.finishNode(e, "ModuleExpression");
			}
			parseVoidPattern(e) {
				this.expectPlugin("discardBinding");
				let t = this.startNode();
				return e != null && (e.voidPatternLoc = this.state.startLoc), this.next(), this.finishNode(t, "VoidPattern");
			}
			parseMaybeAssignAllowInOrVoidPattern(e, t, n) {
				if (t != null && this.match(84)) {
					let n = this.lookaheadCharCode();
					if (n === 44 || n === (e === 1 ? 93 : e === 4 ? 125 : 41) || n === 61) return this.parseMaybeDefault(this.state.startLoc, this.parseVoidPattern(t));
				}
				return this.parseMaybeAssignAllowIn(t, n);
			}
			parsePropertyNamePrefixOperator(e) {}
		}, un = { kind: 1 }, dn = { kind: 2 }, fn = /[\uD800-\uDFFF]/u, pn = /in(?:stanceof)?/y, mn = /[a-z]{2,10}/y;
		function hn(e) {
			for (let t = 0; t < e.length; t++) {
				let n = e[t], { type: r } = n;
				typeof r == "number" && (n.type = He(r));
			}
			return e;
		}
		var gn = class extends ln {
			parseTopLevel(e, t) {
				return e.program = this.parseProgram(t, 138, this.options.sourceType === "module" ? "module" : "script"), e.comments = this.comments, this.optionFlags & 512 && (e.tokens = hn(this.tokens)), this.finishNode(e, "File");
			}
			parseProgram(e, t, n) {
				if (e.sourceType = n, e.interpreter = this.parseInterpreterDirective(), this.parseBlockBody(e, !0, !0, t), this.inModule) {
					if (!(this.optionFlags & 64) && this.scope.undefinedExports.size > 0) for (let [e, t] of Array.from(this.scope.undefinedExports)) this.raise(_.ModuleExportUndefined, t, { localName: e });
					this.addExtra(e, "topLevelAwait", this.state.hasTopLevelAwait);
				}
				let r;
				return r = t === 138 ? this.finishNode(e, "Program") : this.finishNodeAt(e, "Program", h(this.state.startLoc, -1)), r;
			}
			stmtToDirective(e) {
				let t = this.castNodeTo(e, "Directive"), n = this.castNodeTo(e.expression, "DirectiveLiteral"), r = n.value, i = this.input.slice(this.offsetToSourcePos(n.start), this.offsetToSourcePos(n.end)), a = n.value = i.slice(1, -1);
				return this.addExtra(n, "raw", i), this.addExtra(n, "rawValue", a), this.addExtra(n, "expressionValue", r), t.value = n, delete e.expression, t;
			}
			parseInterpreterDirective() {
				if (!this.match(24)) return null;
				let e = this.startNode();
				return e.value = this.state.value, this.next(), this.finishNode(e, "InterpreterDirective");
			}
			isLet() {
				return this.isContextual(97) ? this.hasFollowingBindingAtom() : !1;
			}
			isUsing() {
				return this.isContextual(106) ? this.nextTokenIsIdentifierOnSameLine() : !1;
			}
			isForUsing() {
				if (!this.isContextual(106)) return !1;
				let e = this.nextTokenInLineStart(), t = this.codePointAtPos(e);
				if (this.isUnparsedContextual(e, "of")) {
					let t = this.lookaheadCharCodeSince(e + 2);
					if (t !== 61 && t !== 58 && t !== 59) return !1;
				}
				return !!(this.chStartsBindingIdentifier(t, e) || this.isUnparsedContextual(e, "void"));
			}
			nextTokenIsIdentifierOnSameLine() {
				let e = this.nextTokenInLineStart(), t = this.codePointAtPos(e);
				return this.chStartsBindingIdentifier(t, e);
			}
			isAwaitUsing() {
				if (!this.isContextual(93)) return !1;
				let e = this.nextTokenInLineStart();
				if (this.isUnparsedContextual(e, "using")) {
					e = this.nextTokenInLineStartSince(e + 5);
					let t = this.codePointAtPos(e);
					if (this.chStartsBindingIdentifier(t, e)) return !0;
				}
				return !1;
			}
			chStartsBindingIdentifier(e, t) {
				if (M(e)) {
					if (pn.lastIndex = t, pn.test(this.input)) {
						let e = this.codePointAtPos(pn.lastIndex);
						if (!N(e) && e !== 92) return !1;
					}
					return !0;
				}
				return e === 92;
			}
			isReservedWordOnNewLineAfterLet(e) {
				if (!yt(this.input, this.state.end, e) || (mn.lastIndex = e, !mn.test(this.input))) return !1;
				let t = mn.lastIndex, n = this.codePointAtPos(t);
				if (N(n) || n === 92) return !1;
				let r = this.input.slice(e, t);
				return rt(r) || $e(r, !1);
			}
			chStartsBindingPattern(e) {
				return e === 91 || e === 123;
			}
			hasFollowingBindingAtom() {
				let e = this.nextTokenStart(), t = this.codePointAtPos(e);
				return this.chStartsBindingPattern(t) || this.chStartsBindingIdentifier(t, e);
			}
			hasInLineFollowingBindingIdentifierOrBrace() {
				let e = this.nextTokenInLineStart(), t = this.codePointAtPos(e);
				return t === 123 || this.chStartsBindingIdentifier(t, e);
			}
			allowsUsing() {
				return (this.scope.inModule || !this.scope.inTopLevel) && !this.scope.inBareCaseStatement;
			}
			parseModuleItem() {
				return this.parseStatementLike(15);
			}
			parseStatementListItem() {
				return this.parseStatementLike(6 | (!this.options.annexB || this.state.strict ? 0 : 8));
			}
			parseStatementOrSloppyAnnexBFunctionDeclaration(e = !1) {
				let t = 0;
				return this.options.annexB && !this.state.strict && (t |= 4, e && (t |= 8)), this.parseStatementLike(t);
			}
			parseStatement() {
				return this.parseStatementLike(0);
			}
			parseStatementLike(e) {
				let t = null;
				return this.match(22) && (t = this.parseDecorators(!0)), this.parseStatementContent(e, t);
			}
			parseStatementContent(e, t) {
				let n = this.state.type, r = this.startNode(), i = !!(e & 2), a = !!(e & 4), o = e & 1;
				switch (n) {
					case 56: return this.parseBreakContinueStatement(r, !0);
					case 59: return this.parseBreakContinueStatement(r, !1);
					case 60: return this.parseDebuggerStatement(r);
					case 86: return this.parseDoWhileStatement(r);
					case 87: return this.parseForStatement(r);
					case 64:
						if (this.lookaheadCharCode() === 46) break;
						return a || this.raise(this.state.strict ? _.StrictFunction : this.options.annexB ? _.SloppyFunctionAnnexB : _.SloppyFunction, this.state.startLoc), this.parseFunctionStatement(r, !1, e);
					case 76: return i || this.unexpected(), this.parseClass(this.maybeTakeDecorators(t, r), !0);
					case 104:
						if (!this.state.containsEsc && this.nextTokenIsIdentifierOnSameLine()) return this.expectPlugin("structs"), i || this.unexpected(), this.parseStructDeclaration(r, !1);
						break;
					case 65: return this.parseIfStatement(r);
					case 66: return this.parseReturnStatement(r);
					case 67: return this.parseSwitchStatement(r);
					case 68: return this.parseThrowStatement(r);
					case 69: return this.parseTryStatement(r);
					case 93:
						if (this.isAwaitUsing()) return this.allowsUsing() ? i ? this.recordAwaitIfAllowed() || this.raise(_.AwaitUsingNotInAsyncContext, r) : this.raise(_.UnexpectedLexicalDeclaration, r) : this.raise(_.UnexpectedUsingDeclaration, r), this.next(), this.parseVarStatement(r, "await using");
						break;
					case 106:
						if (this.state.containsEsc || !this.hasInLineFollowingBindingIdentifierOrBrace()) break;
						return this.allowsUsing() ? i || this.raise(_.UnexpectedLexicalDeclaration, this.state.startLoc) : this.raise(_.UnexpectedUsingDeclaration, this.state.startLoc), this.parseVarStatement(r, "using");
					case 97: {
						if (this.state.containsEsc) break;
						let e = this.nextTokenStart(), t = this.codePointAtPos(e);
						if (t !== 91 && (!i && this.hasFollowingLineBreak() || !this.chStartsBindingIdentifier(t, e) && t !== 123 || this.isReservedWordOnNewLineAfterLet(e))) break;
					}
					case 71: i || this.raise(_.UnexpectedLexicalDeclaration, this.state.startLoc);
					case 70: {
						let e = this.state.value;
						return this.parseVarStatement(r, e);
					}
					case 88: return this.parseWhileStatement(r);
					case 72: return this.parseWithStatement(r);
					case 2: return this.parseBlock();
					case 9: return this.parseEmptyStatement(r);
					case 79: {
						let e = this.lookaheadCharCode();
						if (e === 40 || e === 46) break;
					}
					case 78: {
						!(this.optionFlags & 8) && !o && this.raise(_.UnexpectedImportExport, this.state.startLoc), this.next();
						let e;
						return e = n === 79 ? this.parseImport(r) : this.parseExport(r, t), this.assertModuleNodeAllowed(e), e;
					}
					default: if (this.isAsyncFunction()) return i || this.raise(_.AsyncFunctionInSingleStatementContext, this.state.startLoc), this.next(), this.parseFunctionStatement(r, !0, e);
				}
				let s = this.state.value;
				if (n === 89 && this.lookahead().type === 10) {
					let t = this.parseIdentifier(!0);
					return this.next(), this.parseLabeledStatement(r, s, t, e);
				}
				let c = this.parseExpression();
				return O(n) && c.type === "Identifier" && this.eat(10) ? this.parseLabeledStatement(r, s, c, e) : this.parseExpressionStatement(r, c, e);
			}
			assertModuleNodeAllowed(e) {
				!(this.optionFlags & 8) && !this.inModule && this.raise(_.ImportOutsideModule, e);
			}
			maybeTakeDecorators(e, t, n) {
				return e && (t.decorators?.length ? (this.raise(_.DecoratorsBeforeAfterExport, t.decorators[0]), t.decorators.unshift(...e)) : t.decorators = e, this.resetStartLocationFromNode(t, e[0]), n && this.resetStartLocationFromNode(n, t)), t;
			}
			canHaveLeadingDecorator() {
				return this.match(76);
			}
			parseDecorators(e) {
				let t = [];
				do
					t.push(this.parseDecorator());
				while (this.match(22));
				if (this.match(78)) e || this.unexpected();
				else if (!this.canHaveLeadingDecorator()) throw this.raise(_.UnexpectedLeadingDecorator, this.state.startLoc);
				return t;
			}
			parseDecorator() {
				this.expectOnePlugin(["decorators", "decorators-legacy"]);
				let e = this.startNode();
				if (this.next(), this.hasPlugin("decorators")) {
					let t = this.state.startLoc, n;
					if (this.match(6)) {
						let t = this.state.startLoc;
						this.next(), n = this.parseExpression(), this.expect(7), n = this.wrapParenthesis(t, n);
						let r = this.state.startLoc;
						e.expression = this.parseMaybeDecoratorArguments(n, t), e.expression !== n && this.raise(_.DecoratorArgumentsOutsideParentheses, r);
					} else {
						for (n = this.parseIdentifier(!1); this.eat(12);) {
							let e = this.startNodeAt(t);
							e.object = n, this.match(137) ? (this.classScope.usePrivateName(this.state.value, this.state.startLoc), e.property = this.parsePrivateName()) : e.property = this.parseIdentifier(!0), e.computed = !1, n = this.finishNode(e, "MemberExpression");
						}
						e.expression = this.parseMaybeDecoratorArguments(n, t);
					}
				} else this.state.canStartArrow = !1, e.expression = this.parseExprSubscripts();
				return this.finishNode(e, "Decorator");
			}
			parseMaybeDecoratorArguments(e, t) {
				if (this.eat(6)) {
					let n = this.startNodeAt(t);
					return n.callee = e, n.arguments = this.parseCallExpressionArguments(), this.toReferencedList(n.arguments), this.finishNode(n, "CallExpression");
				}
				return e;
			}
			parseBreakContinueStatement(e, t) {
				return this.next(), this.isLineTerminator() ? e.label = null : (e.label = this.parseIdentifier(this.match(89)), this.semicolon()), this.verifyBreakContinue(e, t), this.finishNode(e, t ? "BreakStatement" : "ContinueStatement");
			}
			verifyBreakContinue(e, t) {
				let n = 0;
				for (; n < this.state.labels.length; ++n) {
					let r = this.state.labels[n];
					if ((e.label == null || r.name === e.label.name) && (r.kind != null && (t || r.kind === 1) || e.label && t)) break;
				}
				if (n === this.state.labels.length) {
					let n = t ? "BreakStatement" : "ContinueStatement";
					this.raise(_.IllegalBreakContinue, e, { type: n });
				}
			}
			parseDebuggerStatement(e) {
				return this.next(), this.semicolon(), this.finishNode(e, "DebuggerStatement");
			}
			parseHeaderExpression() {
				this.expect(6);
				let e = this.parseExpression();
				return this.expect(7), e;
			}
			parseDoWhileStatement(e) {
				return this.next(), this.state.labels.push(un), e.body = this.parseStatement(), this.state.labels.pop(), this.expect(88), e.test = this.parseHeaderExpression(), this.eat(9), this.finishNode(e, "DoWhileStatement");
			}
			parseForStatement(e) {
				this.next(), this.state.labels.push(un);
				let t = null;
				if (this.isContextual(93) && this.recordAwaitIfAllowed() && (t = this.state.startLoc, this.next()), this.scope.enter(0), this.expect(6), this.match(9)) return t !== null && this.unexpected(t), this.parseFor(e, null);
				let n = this.isContextual(97);
				{
					let r = this.isAwaitUsing(), i = r || this.isForUsing(), a = n && this.hasFollowingBindingAtom() || i;
					if (this.match(70) || this.match(71) || a) {
						let n = this.startNode(), a;
						r ? (a = "await using", this.recordAwaitIfAllowed() || this.raise(_.AwaitUsingNotInAsyncContext, this.state.startLoc), this.next()) : a = this.state.value, this.next(), this.parseVar(n, !0, a);
						let o = this.finishNode(n, "VariableDeclaration"), s = this.match(54);
						return s && i && this.raise(_.ForInUsing, o), (s || this.isContextual(99)) && o.declarations.length === 1 ? this.parseForX(e, o, t) : (t !== null && this.unexpected(t), this.parseFor(e, o));
					}
				}
				let r = this.isContextual(92), i = new H(), a = this.parseExpression(!0, i), o = this.isContextual(99);
				if (o && (n && this.raise(_.ForOfLet, a), t === null && r && a.type === "Identifier" && this.raise(_.ForOfAsync, a)), o || this.match(54)) {
					this.checkDestructuringPrivate(i), this.toAssignable(a, !0);
					let n = o ? "ForOfStatement" : "ForInStatement";
					return this.checkLVal(a, { type: n }), this.parseForX(e, a, t);
				}
				return this.checkExpressionErrors(i, !0), t !== null && this.unexpected(t), this.parseFor(e, a);
			}
			parseFunctionStatement(e, t, n) {
				this.next();
				let r = 1 | (t ? 8 : 0);
				return !(n & 2) && n & 4 && (r |= 16, n & 8 || (r |= 2)), this.parseFunction(e, r);
			}
			parseIfStatement(e) {
				return this.next(), e.test = this.parseHeaderExpression(), e.consequent = this.parseStatementOrSloppyAnnexBFunctionDeclaration(), e.alternate = this.eat(62) ? this.parseStatementOrSloppyAnnexBFunctionDeclaration() : null, this.finishNode(e, "IfStatement");
			}
			parseReturnStatement(e) {
				return this.prodParam.hasReturn || this.raise(_.IllegalReturn, this.state.startLoc), this.next(), this.isLineTerminator() ? e.argument = null : (e.argument = this.parseExpression(), this.semicolon()), this.finishNode(e, "ReturnStatement");
			}
			parseSwitchStatement(e) {
				this.next(), e.discriminant = this.parseHeaderExpression();
				let t = e.cases = [];
				this.expect(2), this.state.labels.push(dn), this.scope.enter(256);
				let n;
				for (let e; !this.match(4);) if (this.match(57) || this.match(61)) {
					let r = this.match(57);
					n && this.finishNode(n, "SwitchCase"), t.push(n = this.startNode()), n.consequent = [], this.next(), r ? n.test = this.parseExpression() : (e && this.raise(_.MultipleDefaultsInSwitch, this.state.lastTokStartLoc), e = !0, n.test = null), this.expect(10);
				} else n ? n.consequent.push(this.parseStatementListItem()) : this.unexpected();
				return this.scope.exit(), n && this.finishNode(n, "SwitchCase"), this.next(), this.state.labels.pop(), this.finishNode(e, "SwitchStatement");
			}
			parseThrowStatement(e) {
				return this.next(), this.hasPrecedingLineBreak() && this.raise(_.NewlineAfterThrow, this.state.lastTokEndLoc), e.argument = this.parseExpression(), this.semicolon(), this.finishNode(e, "ThrowStatement");
			}
			parseCatchClauseParam() {
				let e = this.parseBindingAtom();
				return this.scope.enter(this.options.annexB && e.type === "Identifier" ? 8 : 0), this.checkLVal(e, { type: "CatchClause" }, 9), e;
			}
			parseTryStatement(e) {
				if (this.next(), e.block = this.parseBlock(), e.handler = null, this.match(58)) {
					let t = this.startNode();
					this.next(), this.match(6) ? (this.expect(6), t.param = this.parseCatchClauseParam(), this.expect(7)) : (t.param = null, this.scope.enter(0)), t.body = this.parseBlock(!1, !1), this.scope.exit(), e.handler = this.finishNode(t, "CatchClause");
				}
				return e.finalizer = this.eat(63) ? this.parseBlock() : null, !e.handler && !e.finalizer && this.raise(_.NoCatchOrFinally, e), this.finishNode(e, "TryStatement");
			}
			parseVarStatement(e, t, n = !1) {
				return this.next(), this.parseVar(e, !1, t, n), this.semicolon(), this.finishNode(e, "VariableDeclaration");
			}
			parseWhileStatement(e) {
				return this.next(), e.test = this.parseHeaderExpression(), this.state.labels.push(un), e.body = this.parseStatement(), this.state.labels.pop(), this.finishNode(e, "WhileStatement");
			}
			parseWithStatement(e) {
				return this.state.strict && this.raise(_.StrictWith, this.state.startLoc), this.next(), e.object = this.parseHeaderExpression(), e.body = this.parseStatement(), this.finishNode(e, "WithStatement");
			}
			parseEmptyStatement(e) {
				return this.next(), this.finishNode(e, "EmptyStatement");
			}
			parseLabeledStatement(e, t, n, r) {
				for (let e of this.state.labels) e.name === t && this.raise(_.LabelRedeclaration, n, { labelName: t });
				let i = Me(this.state.type) ? 1 : this.match(67) ? 2 : null;
				for (let t = this.state.labels.length - 1; t >= 0; t--) {
					let n = this.state.labels[t];
					if (n.statementStart === e.start) n.statementStart = this.sourceToOffsetPos(this.state.start), n.kind = i;
					else break;
				}
				return this.state.labels.push({
					name: t,
					kind: i,
					statementStart: this.sourceToOffsetPos(this.state.start)
				}), e.body = r & 8 ? this.parseStatementOrSloppyAnnexBFunctionDeclaration(!0) : this.parseStatement(), this.state.labels.pop(), e.label = n, this.finishNode(e, "LabeledStatement");
			}
			parseExpressionStatement(e, t, n) {
				return e.expression = t, this.semicolon(), this.finishNode(e, "ExpressionStatement");
			}
			parseBlock(e = !1, t = !0, n) {
				let r = this.startNode();
				return e && this.state.strictErrors.clear(), this.expect(2), t && this.scope.enter(0), this.parseBlockBody(r, e, !1, 4, n), t && this.scope.exit(), this.finishNode(r, "BlockStatement");
			}
			isValidDirective(e) {
				return e.type === "ExpressionStatement" && e.expression.type === "StringLiteral" && !e.expression.extra.parenthesized;
			}
			parseBlockBody(e, t, n, r, i) {
				let a = e.body = [], o = e.directives = [];
				this.parseBlockOrModuleBlockBody(a, t ? o : void 0, n, r, i);
			}
			parseBlockOrModuleBlockBody(e, t, n, r, i) {
				let a = this.state.strict, o = !1, s = !1;
				for (; !this.match(r);) {
					let r = n ? this.parseModuleItem() : this.parseStatementListItem();
					if (t && !s) {
						if (this.isValidDirective(r)) {
							let e = this.stmtToDirective(r);
							t.push(e), !o && e.value.value === "use strict" && (o = !0, this.setStrict(!0));
							continue;
						}
						s = !0, this.state.strictErrors.clear();
					}
					e.push(r);
				}
				i?.call(this, o), a || this.setStrict(!1), this.next();
			}
			parseFor(e, t) {
				return e.init = t, this.semicolon(!1), e.test = this.match(9) ? null : this.parseExpression(), this.semicolon(!1), e.update = this.match(7) ? null : this.parseExpression(), this.expect(7), e.body = this.parseStatement(), this.scope.exit(), this.state.labels.pop(), this.finishNode(e, "ForStatement");
			}
			parseForX(e, t, n) {
				let r = this.match(54);
				return this.next(), r ? n !== null && this.unexpected(n) : e.await = n !== null, t.type !== "VariableDeclaration" || t.declarations[0].init == null || r && this.options.annexB && !this.state.strict && t.kind === "var" && t.declarations[0].id.type === "Identifier" || this.raise(_.ForInOfLoopInitializer, t, { type: r ? "ForInStatement" : "ForOfStatement" }), t.type === "AssignmentPattern" && this.raise(_.InvalidLhs, t, { ancestor: { type: "ForStatement" } }), e.left = t, e.right = r ? this.parseExpression() : this.parseMaybeAssignAllowIn(), this.expect(7), e.body = this.parseStatement(), this.scope.exit(), this.state.labels.pop(), this.finishNode(e, r ? "ForInStatement" : "ForOfStatement");
			}
			parseVar(e, t, n, r = !1) {
				let i = e.declarations = [];
				for (e.kind = n;;) {
					let e = this.startNode();
					if (this.parseVarId(e, n), e.init = this.eat(25) ? t ? this.parseMaybeAssignDisallowIn() : this.parseMaybeAssignAllowIn() : null, e.init === null && !r && !(t && i.length === 0 && (this.match(54) || this.isContextual(99))) && (e.id.type === "Identifier" ? (n === "const" || n === "using" || n === "await using") && this.raise(_.DeclarationMissingInitializer, this.state.lastTokEndLoc, { kind: n }) : this.raise(_.DeclarationMissingInitializer, this.state.lastTokEndLoc, { kind: "destructuring" })), i.push(this.finishNode(e, "VariableDeclarator")), !this.eat(8)) break;
				}
				return e;
			}
			parseVarId(e, t) {
				let n = this.parseBindingAtom();
				t === "using" || t === "await using" ? (n.type === "ArrayPattern" || n.type === "ObjectPattern") && this.raise(_.UsingDeclarationHasBindingPattern, n) : n.type === "VoidPattern" && this.raise(_.UnexpectedVoidPattern, n), this.checkLVal(n, { type: "VariableDeclarator" }, t === "var" ? 5 : 8201), e.id = n;
			}
			parseAsyncFunctionExpression(e) {
				return this.parseFunction(e, 8);
			}
			parseFunction(e, t = 0) {
				let n = !!(t & 1), r = n && !(t & 4), i = !!(t & 8);
				return this.initFunction(e, i), this.match(51) && (t & 16 && this.raise(_.GeneratorInSingleStatementContext, this.state.startLoc), this.next(), e.generator = !0), n && (e.id = this.parseFunctionId(r)), this.scope.enter(514), this.prodParam.enter(nn(i, e.generator)), !n && O(this.state.type) && (this.expressionScope.enter(Qt), e.id = this.parseFunctionId(), this.expressionScope.exit()), this.parseFunctionParams(e, !1), this.parseFunctionBodyAndFinish(e, n ? "FunctionDeclaration" : "FunctionExpression"), this.prodParam.exit(), this.scope.exit(), n && !(t & 2) && this.registerFunctionStatementId(e), e;
			}
			parseFunctionId(e) {
				return e || O(this.state.type) ? this.parseIdentifier() : null;
			}
			parseFunctionParams(e, t) {
				this.expect(6), this.expressionScope.enter($t), e.params = this.parseBindingList(7, 41, 2 | (t ? 4 : 0)), this.expressionScope.exit();
			}
			registerFunctionStatementId(e) {
				e.id && this.scope.declareName(e.id.name, !this.options.annexB || this.state.strict || e.generator || e.async ? this.scope.treatFunctionsAsVar ? 5 : 8201 : 17, e.id.start);
			}
			parseClass(e, t, n) {
				this.next();
				let r = this.state.strict;
				return this.state.strict = !0, this.parseClassId(e, t, n), this.parseClassSuper(e), e.body = this.parseClassBody(!!e.superClass, r), this.finishNode(e, t ? "ClassDeclaration" : "ClassExpression");
			}
			isClassProperty() {
				return this.match(25) || this.match(9) || this.match(4);
			}
			isClassMethod() {
				return this.match(6);
			}
			nameIsConstructor(e) {
				return e.type === "Identifier" && e.name === "constructor" || e.type === "StringLiteral" && e.value === "constructor";
			}
			isNonstaticConstructor(e) {
				return !e.computed && !e.static && this.nameIsConstructor(e.key);
			}
			parseClassBody(e, t) {
				this.classScope.enter();
				let n = {
					hadConstructor: !1,
					hadSuperClass: e
				}, r = [], i = this.startNode();
				for (i.body = [], this.expect(2); !this.match(4);) {
					if (this.eat(9)) {
						if (r.length > 0) throw this.raise(_.DecoratorSemicolon, this.state.lastTokEndLoc);
						continue;
					}
					if (this.match(22)) {
						r.push(this.parseDecorator());
						continue;
					}
					let e = this.startNode();
					r.length && (e.decorators = r, this.resetStartLocationFromNode(e, r[0]), r = []), this.parseClassMember(i, e, n);
				}
				if (this.state.strict = t, this.next(), r.length) throw this.raise(_.TrailingDecorator, this.state.startLoc);
				return this.classScope.exit(), this.finishNode(i, "ClassBody");
			}
			parseClassMemberFromModifier(e, t) {
				let n = this.parseIdentifier(!0);
				if (this.isClassMethod()) {
					let r = t;
					return r.kind = "method", r.computed = !1, r.key = n, r.static = !1, this.pushClassMethod(e, r, !1, !1, !1, !1), !0;
				}
				if (this.isClassProperty()) {
					let r = t;
					return r.computed = !1, r.key = n, r.static = !1, e.body.push(this.parseClassProperty(r)), !0;
				}
				return this.resetPreviousNodeTrailingComments(n), !1;
			}
			parseClassMember(e, t, n) {
				let r = this.isContextual(103);
				if (r) {
					if (this.parseClassMemberFromModifier(e, t)) return;
					if (this.eat(2)) {
						this.parseClassStaticBlock(e, t);
						return;
					}
				}
				this.parseClassMemberWithIsStatic(e, t, n, r);
			}
			parseClassMemberWithIsStatic(e, t, n, r) {
				let i = t, a = t, o = t, s = t, c = t, l = i, u = i;
				if (t.static = r, this.parsePropertyNamePrefixOperator(t), this.eat(51)) {
					l.kind = "method";
					let t = this.match(137);
					if (this.parseClassElementName(l), this.parsePostMemberNameModifiers(l), t) {
						this.pushClassPrivateMethod(e, a, !0, !1);
						return;
					}
					this.isNonstaticConstructor(i) && this.raise(_.ConstructorIsGenerator, i.key), this.pushClassMethod(e, i, !0, !1, !1, !1);
					return;
				}
				let d = !this.state.containsEsc && O(this.state.type), f = this.parseClassElementName(t), p = d ? f.name : null, m = this.isPrivateName(f), h = this.state.startLoc;
				if (this.parsePostMemberNameModifiers(u), this.isClassMethod()) {
					if (l.kind = "method", m) {
						this.pushClassPrivateMethod(e, a, !1, !1);
						return;
					}
					let r = this.isNonstaticConstructor(i), o = !1;
					r && (i.kind = "constructor", i.decorators && i.decorators.length > 0 && this.raise(_.DecoratorConstructor, t), n.hadConstructor && !this.hasPlugin("typescript") && this.raise(_.DuplicateConstructor, f), r && this.hasPlugin("typescript") && t.override && this.raise(_.OverrideOnConstructor, f), n.hadConstructor = !0, o = n.hadSuperClass), this.pushClassMethod(e, i, !1, !1, r, o);
				} else if (this.isClassProperty()) m ? this.pushClassPrivateProperty(e, s) : this.pushClassProperty(e, o);
				else if (p === "async" && !this.isLineTerminator()) {
					this.resetPreviousNodeTrailingComments(f);
					let t = this.eat(51);
					u.optional && this.unexpected(h), l.kind = "method";
					let n = this.match(137);
					this.parseClassElementName(l), this.parsePostMemberNameModifiers(u), n ? this.pushClassPrivateMethod(e, a, t, !0) : (this.isNonstaticConstructor(i) && this.raise(_.ConstructorIsAsync, i.key), this.pushClassMethod(e, i, t, !0, !1, !1));
				} else if ((p === "get" || p === "set") && !(this.match(51) && this.isLineTerminator())) {
					this.resetPreviousNodeTrailingComments(f), l.kind = p;
					let t = this.match(137);
					this.parseClassElementName(i), t ? this.pushClassPrivateMethod(e, a, !1, !1) : (this.isNonstaticConstructor(i) && this.raise(_.ConstructorIsAccessor, i.key), this.pushClassMethod(e, i, !1, !1, !1, !1)), this.checkGetterSetterParams(i);
				} else if (p === "accessor" && !this.isLineTerminator()) {
					this.expectPlugin("decoratorAutoAccessors"), this.resetPreviousNodeTrailingComments(f);
					let t = this.match(137);
					this.parseClassElementName(o), this.pushClassAccessorProperty(e, c, t);
				} else this.isLineTerminator() ? m ? this.pushClassPrivateProperty(e, s) : this.pushClassProperty(e, o) : this.unexpected();
			}
			parseClassElementName(e) {
				let { type: t, value: n } = this.state;
				if ((t === 131 || t === 133) && e.static && n === "prototype" && this.raise(_.StaticPrototype, this.state.startLoc), t === 137) {
					n === "constructor" && this.raise(_.ConstructorClassPrivateField, this.state.startLoc);
					let t = this.parsePrivateName();
					return e.key = t, t;
				}
				return this.parsePropertyName(e), e.key;
			}
			parseClassStaticBlock(e, t) {
				this.scope.enter(720);
				let n = this.state.labels;
				this.state.labels = [], this.prodParam.enter(0);
				let r = t.body = [];
				this.parseBlockOrModuleBlockBody(r, void 0, !1, 4), this.prodParam.exit(), this.scope.exit(), this.state.labels = n, e.body.push(this.finishNode(t, "StaticBlock")), t.decorators?.length && this.raise(_.DecoratorStaticBlock, t);
			}
			pushClassProperty(e, t) {
				!t.computed && this.nameIsConstructor(t.key) && this.raise(_.ConstructorClassField, t.key), e.body.push(this.parseClassProperty(t));
			}
			pushClassPrivateProperty(e, t) {
				let n = this.parseClassPrivateProperty(t);
				e.body.push(n), this.classScope.declarePrivateName(this.getPrivateNameSV(n.key), 0, n.key.start);
			}
			pushClassAccessorProperty(e, t, n) {
				!n && !t.computed && this.nameIsConstructor(t.key) && this.raise(_.ConstructorClassField, t.key);
				let r = this.parseClassAccessorProperty(t);
				e.body.push(r), n && this.classScope.declarePrivateName(this.getPrivateNameSV(r.key), 0, r.key.start);
			}
			pushClassMethod(e, t, n, r, i, a) {
				e.body.push(this.parseMethod(t, n, r, i, a, "ClassMethod", !0));
			}
			pushClassPrivateMethod(e, t, n, r) {
				let i = this.parseMethod(t, n, r, !1, !1, "ClassPrivateMethod", !0);
				e.body.push(i);
				let a = i.kind === "get" ? i.static ? 6 : 2 : i.kind === "set" ? i.static ? 5 : 1 : 0;
				this.declareClassPrivateMethodInScope(i, a);
			}
			declareClassPrivateMethodInScope(e, t) {
				this.classScope.declarePrivateName(this.getPrivateNameSV(e.key), t, e.key.start);
			}
			parsePostMemberNameModifiers(e) {}
			parseClassPrivateProperty(e) {
				return this.parseInitializer(e), this.semicolon(), this.finishNode(e, "ClassPrivateProperty");
			}
			parseClassProperty(e) {
				return this.parseInitializer(e), this.semicolon(), this.finishNode(e, "ClassProperty");
			}
			parseClassAccessorProperty(e) {
				return this.parseInitializer(e), this.semicolon(), this.finishNode(e, "ClassAccessorProperty");
			}
			parseInitializer(e) {
				this.scope.enter(592), this.expressionScope.enter(Qt), this.prodParam.enter(0), e.value = this.eat(25) ? this.parseMaybeAssignAllowIn() : null, this.expressionScope.exit(), this.prodParam.exit(), this.scope.exit();
			}
			parseClassId(e, t, n, r = 8331) {
				if (O(this.state.type)) e.id = this.parseIdentifier(), this.checkStrictBindReservedWord(e.id, r), t && this.declareNameFromIdentifier(e.id, r);
				else if (n || !t) e.id = null;
				else throw this.raise(_.MissingClassName, this.state.startLoc);
			}
			parseClassSuper(e) {
				this.eat(77) ? (this.state.canStartArrow = !1, e.superClass = this.parseExprSubscripts()) : e.superClass = null;
			}
			parseStructDeclaration(e, t) {
				this.next();
				let n = this.state.strict;
				return this.state.strict = !0, this.parseClassId(e, !0, t), this.parseClassSuper(e), e.body = this.parseStructBody(!!e.superClass, n), this.finishNode(e, "StructDeclaration");
			}
			parseStructBody(e, t) {
				this.classScope.enter();
				let n = {
					hadConstructor: !1,
					hadSuperClass: e
				}, r = this.startNode();
				for (r.body = [], this.expect(2); !this.match(4);) {
					if (this.eat(9)) continue;
					let e = this.startNode();
					this.parseClassMember(r, e, n);
				}
				return this.state.strict = t, this.next(), this.classScope.exit(), this.finishNode(r, "StructBody");
			}
			parseExport(e, t) {
				let n = this.parseMaybeImportPhase(e, !0), r = this.maybeParseExportDefaultSpecifier(e, n), i = !r || this.eat(8), a = i && this.eatExportStar(e), o = a && this.maybeParseExportNamespaceSpecifier(e), s = i && !o;
				if (a && !o) {
					if (r && this.unexpected(), t) throw this.raise(_.UnsupportedDecoratorExport, e);
					return e.phase === "defer" && this.raise(_.DeferExportInvalidAll, e), this.parseExportFrom(e, !0), this.sawUnambiguousESM = !0, this.finishNode(e, "ExportAllDeclaration");
				}
				let c = s && this.maybeParseExportNamedSpecifiers(e), l = r || a || e.phase === "defer" || c && e.specifiers[0]?.type === "ExportNamespaceSpecifier";
				r && i && !a && !c && this.unexpected(null, 2);
				let u;
				if (l || c) {
					if (u = !1, t) throw this.raise(_.UnsupportedDecoratorExport, e);
					this.parseExportFrom(e, l);
				} else u = this.maybeParseExportDeclaration(e);
				if (l || c || u) {
					let n = e;
					if (this.checkNamedExport(n, !!n.source), n.declaration?.type === "ClassDeclaration") this.maybeTakeDecorators(t, n.declaration, n);
					else if (t) throw this.raise(_.UnsupportedDecoratorExport, e);
					return this.hasPlugin("deferredReexports") && (n.phase ??= null), this.sawUnambiguousESM = !0, this.finishNode(n, "ExportNamedDeclaration");
				}
				if (this.eat(61)) {
					let n = e, r = this.parseExportDefaultExpression();
					if (n.declaration = r, r.type === "ClassDeclaration") this.maybeTakeDecorators(t, r, n);
					else if (t) throw this.raise(_.UnsupportedDecoratorExport, e);
					return this.checkDuplicateExports(e, "default"), this.hasPlugin("exportDefaultFrom") && r.type === "Identifier" && r.name === "from" && r.end - r.start === 4 && !r.extra?.parenthesized && this.raise(_.ExportDefaultFromAsIdentifier, r), this.sawUnambiguousESM = !0, this.finishNode(n, "ExportDefaultDeclaration");
				}
				throw this.unexpected(null, 2);
			}
			eatExportStar(e) {
				return this.eat(51);
			}
			maybeParseExportDefaultSpecifier(e, t) {
				if (t || this.isExportDefaultSpecifier()) {
					this.expectPlugin("exportDefaultFrom", t?.start);
					let n = t || this.parseIdentifier(!0), r = this.startNodeAtNode(n);
					return r.exported = n, e.specifiers = [this.finishNode(r, "ExportDefaultSpecifier")], !0;
				}
				return !1;
			}
			maybeParseExportNamespaceSpecifier(e) {
				if (this.isContextual(90)) {
					e.specifiers ??= [];
					let t = this.startNodeAt(this.state.lastTokStartLoc);
					return this.next(), t.exported = this.parseModuleExportName(), e.specifiers.push(this.finishNode(t, "ExportNamespaceSpecifier")), !0;
				}
				return !1;
			}
			maybeParseExportNamedSpecifiers(e) {
				if (this.match(2)) {
					let t = e;
					t.specifiers ||= [];
					let n = t.exportKind === "type", r = this.state.startLoc;
					this.setLoc(r);
					let i = this.parseExportSpecifiers(n);
					if (this.isContextual(90) && !this.hasPrecedingLineBreak()) {
						this.expectPlugin("namespaceImportFilter");
						let e = this.startNodeAt(r);
						e.exportsFilter = this.toNamespaceExportsFilter(i), this.next(), e.exported = this.parseModuleExportName(), t.specifiers.push(this.finishNode(e, "ExportNamespaceSpecifier"));
					} else t.specifiers.push(...i);
					return t.source = null, t.attributes = [], t.declaration = null, !0;
				}
				return !1;
			}
			maybeParseExportDeclaration(e) {
				return this.shouldParseExportDeclaration() ? (e.specifiers = [], e.source = null, e.attributes = [], e.declaration = this.parseExportDeclaration(e), !0) : !1;
			}
			isAsyncFunction() {
				if (!this.isContextual(92)) return !1;
				let e = this.nextTokenInLineStart();
				return this.isUnparsedContextual(e, "function");
			}
			parseExportDefaultExpression() {
				let e = this.startNode();
				if (this.match(64)) return this.next(), this.parseFunction(e, 5);
				if (this.isAsyncFunction()) return this.next(), this.next(), this.parseFunction(e, 13);
				if (this.match(76)) return this.parseClass(e, !0, !0);
				if (this.isContextual(104)) {
					let t = this.nextTokenInLineStart(), n = this.codePointAtPos(t);
					if (n === 123 || this.chStartsBindingIdentifier(n, t)) return this.expectPlugin("structs"), this.parseStructDeclaration(e, !0);
				}
				if (this.match(22)) return this.parseClass(this.maybeTakeDecorators(this.parseDecorators(!1), this.startNode()), !0, !0);
				if (this.match(71) || this.match(70) || this.isLet() && !this.isReservedWordOnNewLineAfterLet(this.nextTokenStart()) || this.isUsing() || this.isAwaitUsing()) throw this.raise(_.UnsupportedDefaultExport, this.state.startLoc);
				let t = this.parseMaybeAssignAllowIn();
				return this.semicolon(), t;
			}
			parseExportDeclaration(e) {
				return this.match(76) ? this.parseClass(this.startNode(), !0, !1) : this.isContextual(104) && this.nextTokenIsIdentifierOnSameLine() ? (this.expectPlugin("structs"), this.parseStructDeclaration(this.startNode(), !1)) : this.isContextual(97) ? this.parseVarStatement(this.startNode(), "let") : this.parseStatementListItem();
			}
			isExportDefaultSpecifier() {
				let { type: e } = this.state;
				if (O(e)) {
					if (e === 92 && !this.state.containsEsc || e === 97) return !1;
					if ((e === 129 || e === 128 || e === 104) && !this.state.containsEsc) {
						let t = this.nextTokenStart(), n = this.input.charCodeAt(t);
						if (n === 123 || this.chStartsBindingIdentifier(n, t) && !this.isUnparsedContextual(t, "from")) return e !== 104 && this.expectOnePlugin(["flow", "typescript"]), !1;
					}
				} else if (!this.match(61)) return !1;
				let t = this.nextTokenStart(), n = this.isUnparsedContextual(t, "from");
				if (this.input.charCodeAt(t) === 44 || O(this.state.type) && n) return !0;
				if (this.match(61) && n) {
					let e = this.input.charCodeAt(this.hasPlugin("exportDefaultFrom") ? this.nextTokenStartSince(t + 4) : this.nextTokenInLineStartSince(t + 4));
					return e === 34 || e === 39;
				}
				return !1;
			}
			parseExportFrom(e, t) {
				this.eatContextual(95) ? (e.source = this.parseImportSource(), this.maybeParseImportAttributes(e)) : t && this.unexpected(null, 95), this.semicolon();
			}
			shouldParseExportDeclaration() {
				let { type: e } = this.state;
				return e === 22 && (this.expectOnePlugin(["decorators", "decorators-legacy"]), this.hasPlugin("decorators")) ? !0 : this.isUsing() || this.isAwaitUsing() ? (this.raise(_.UsingDeclarationExport, this.state.startLoc), !0) : e === 70 || e === 71 || e === 64 || e === 76 || this.isLet() || this.isAsyncFunction() || this.isContextual(104) && this.nextTokenIsIdentifierOnSameLine();
			}
			checkNamedExport(e, t) {
				if (e.specifiers?.length) for (let n of e.specifiers) {
					let { exported: e } = n, r = e.type === "Identifier" ? e.name : e.value;
					if (this.checkDuplicateExports(n, r), !t && n.type === "ExportSpecifier") {
						let { local: e } = n;
						e.type === "Identifier" ? (this.checkReservedWord(e.name, e.start, !0, !1), this.scope.checkLocalExport(e)) : this.raise(_.ExportBindingIsString, n, {
							localName: e.value,
							exportName: r
						});
					}
				}
				else if (e.declaration) {
					let t = e.declaration;
					if (t.type === "FunctionDeclaration" || t.type === "ClassDeclaration" || t.type === "StructDeclaration") {
						let { id: n } = t;
						if (!n) throw Error("Assertion failure");
						this.checkDuplicateExports(e, n.name);
					} else if (t.type === "VariableDeclaration") for (let e of t.declarations) this.checkDeclaration(e.id);
				}
			}
			checkDeclaration(e) {
				if (e.type === "Identifier") this.checkDuplicateExports(e, e.name);
				else if (e.type === "ObjectPattern") for (let t of e.properties) this.checkDeclaration(t);
				else if (e.type === "ArrayPattern") for (let t of e.elements) t && this.checkDeclaration(t);
				else e.type === "ObjectProperty" ? this.checkDeclaration(e.value) : e.type === "RestElement" ? this.checkDeclaration(e.argument) : e.type === "AssignmentPattern" && this.checkDeclaration(e.left);
			}
			checkDuplicateExports(e, t) {
				this.exportedIdentifiers.has(t) && (t === "default" ? this.raise(_.DuplicateDefaultExport, e) : this.raise(_.DuplicateExport, e, { exportName: t })), this.exportedIdentifiers.add(t);
			}
			parseExportSpecifiers(e) {
				let t = [], n = !0;
				for (this.expect(2); !this.eat(4);) {
					if (n) n = !1;
					else if (this.expect(8), this.eat(4)) break;
					let r = this.isContextual(129), i = this.match(133), a = this.startNode();
					a.local = this.parseModuleExportName(), t.push(this.parseExportSpecifier(a, i, e, r));
				}
				return t;
			}
			parseExportSpecifier(e, t, n, r) {
				return this.eatContextual(90) ? e.exported = this.parseModuleExportName() : t ? e.exported = this.cloneStringLiteral(e.local) : e.exported ||= this.cloneIdentifier(e.local), this.finishNode(e, "ExportSpecifier");
			}
			parseModuleExportName() {
				if (this.match(133)) {
					let e = this.parseStringLiteral(this.state.value), t = fn.exec(e.value);
					return t && this.raise(_.ModuleExportNameHasLoneSurrogate, e, { surrogateCharCode: t[0].charCodeAt(0) }), e;
				}
				return this.parseIdentifier(!0);
			}
			toNamespaceExportsFilter(e) {
				let t = /* @__PURE__ */ new Set();
				return e.map((e) => {
					let n, r, i;
					e.type === "ImportSpecifier" ? {imported: n, local: r, importKind: i} = e : {local: n, exported: r, exportKind: i} = e;
					let a = n.type === "Identifier" ? n.name : this.isStringModuleExportName(n) ? n.value : null;
					a !== null && (t.has(a) && this.raise(_.FilteredNamespaceDuplicateName, n, { name: a }), t.add(a));
					let o = !1;
					return r.start !== n.start && (this.raise(_.FilteredNamespaceRename, r), o = !0), (i === "type" || i === "typeof") && (this.raise(_.FilteredNamespaceTypeModifier, e), o = !0), o ? e : (this.replaceNodeInPendingComments(e, n), n);
				});
			}
			checkImportPhase(e) {
				if (e.phase == null) return;
				let { specifiers: t } = e, n = t.length === 1 ? t[0].type : null;
				e.phase === "source" ? n !== "ImportDefaultSpecifier" && this.raise(_.SourcePhaseImportRequiresDefault, e) : e.phase === "defer" && n !== "ImportNamespaceSpecifier" && this.raise(_.DeferImportRequiresNamespace, e);
			}
			isPotentialImportPhase(e) {
				if (e) {
					if (!this.isContextual(94)) return !1;
					let e = this.lookaheadCharCode();
					return e === 123 || e === 42;
				}
				return this.isContextual(102) || this.isContextual(94);
			}
			applyImportPhase(e, t, n, r) {
				t ? n === "defer" && (this.expectPlugin("deferredReexports", r), e.phase = "defer") : n === "source" ? (this.expectPlugin("sourcePhaseImports", r), e.phase = "source") : n === "defer" ? (this.expectPlugin("deferredImportEvaluation", r), e.phase = "defer") : (this.hasPlugin("sourcePhaseImports") || this.hasPlugin("deferredImportEvaluation")) && (e.phase = null);
			}
			parseMaybeImportPhase(e, t) {
				if (!this.isPotentialImportPhase(t)) return this.applyImportPhase(e, t, null), null;
				let n = this.startNode(), r = this.parseIdentifierName(!0), { type: i } = this.state;
				return (k(i) ? i !== 95 || this.lookaheadCharCode() === 102 : i !== 8) ? (this.applyImportPhase(e, t, r, n.start), null) : (this.applyImportPhase(e, t, null), this.createIdentifier(n, r));
			}
			isPrecedingIdImportPhase(e) {
				let { type: t } = this.state;
				return O(t) ? t !== 95 || this.lookaheadCharCode() === 102 : t !== 8;
			}
			parseImport(e) {
				return this.match(133) ? this.parseImportSourceAndAttributes(e) : this.parseImportSpecifiersAndAfter(e, this.parseMaybeImportPhase(e, !1));
			}
			parseImportSpecifiersAndAfter(e, t) {
				e.specifiers = [];
				let n = !this.maybeParseDefaultImportSpecifier(e, t) || this.eat(8), r = n && this.maybeParseStarImportSpecifier(e);
				return n && !r && this.parseNamedOrFilteredImportSpecifiers(e), this.expectContextual(95), this.parseImportSourceAndAttributes(e);
			}
			parseImportSourceAndAttributes(e) {
				return e.specifiers ??= [], e.source = this.parseImportSource(), this.maybeParseImportAttributes(e), this.checkImportPhase(e), this.semicolon(), this.sawUnambiguousESM = !0, this.finishNode(e, "ImportDeclaration");
			}
			parseImportSource() {
				return this.match(133) || this.unexpected(), this.parseExprAtom();
			}
			parseImportSpecifierLocal(e, t, n) {
				t.local = this.parseIdentifier(), e.specifiers.push(this.finishImportSpecifier(t, n));
			}
			finishImportSpecifier(e, t) {
				return this.checkLVal(e.local, { type: t }, 8201), this.finishNode(e, t);
			}
			parseImportAttributes() {
				this.expect(2);
				let e = [], t = /* @__PURE__ */ new Set();
				do {
					if (this.match(4)) break;
					let n = this.startNode(), r = this.state.value;
					if (t.has(r) && this.raise(_.ModuleAttributesWithDuplicateKeys, this.state.startLoc, { key: r }), t.add(r), n.key = this.match(133) ? this.parseStringLiteral(r) : this.parseIdentifier(!0), this.expect(10), !this.match(133)) throw this.raise(_.ModuleAttributeInvalidValue, this.state.startLoc);
					n.value = this.parseStringLiteral(this.state.value), e.push(this.finishNode(n, "ImportAttribute"));
				} while (this.eat(8));
				return this.expect(4), e;
			}
			maybeParseImportAttributes(e) {
				let t;
				if (this.match(72)) {
					if (this.hasPrecedingLineBreak() && this.lookaheadCharCode() === 40) return;
					this.next(), t = this.parseImportAttributes();
				} else t = [];
				e.attributes = t;
			}
			maybeParseDefaultImportSpecifier(e, t) {
				if (t) {
					let n = this.startNodeAtNode(t);
					return n.local = t, e.specifiers.push(this.finishImportSpecifier(n, "ImportDefaultSpecifier")), !0;
				}
				return k(this.state.type) ? (this.parseImportSpecifierLocal(e, this.startNode(), "ImportDefaultSpecifier"), !0) : !1;
			}
			maybeParseStarImportSpecifier(e) {
				if (this.match(51)) {
					let t = this.startNode();
					return this.next(), this.expectContextual(90), this.parseImportSpecifierLocal(e, t, "ImportNamespaceSpecifier"), !0;
				}
				return !1;
			}
			parseNamedOrFilteredImportSpecifiers(e) {
				let t = this.state.startLoc;
				this.setLoc(t);
				let n = e.specifiers.length;
				if (this.parseNamedImportSpecifiers(e), this.isContextual(90)) {
					this.expectPlugin("namespaceImportFilter");
					let r = this.startNodeAt(t);
					r.exportsFilter = this.toNamespaceExportsFilter(e.specifiers.splice(n)), this.next(), this.parseImportSpecifierLocal(e, r, "ImportNamespaceSpecifier");
					return;
				}
				let r = e.importKind === "type" || e.importKind === "typeof";
				for (let t = n; t < e.specifiers.length; t++) this.checkImportSpecifier(e.specifiers[t], r);
			}
			parseNamedImportSpecifiers(e) {
				let t = !0;
				for (this.expect(2); !this.eat(4);) {
					if (t) t = !1;
					else {
						if (this.eat(10)) throw this.raise(_.DestructureNamedImport, this.state.startLoc);
						if (this.expect(8), this.eat(4)) break;
					}
					let n = this.startNode(), r = this.match(133), i = this.isContextual(129);
					n.imported = this.parseModuleExportName();
					let a = this.parseImportSpecifier(n, r, e.importKind === "type" || e.importKind === "typeof", i);
					e.specifiers.push(a);
				}
			}
			parseImportSpecifier(e, t, n, r) {
				return this.eatContextual(90) ? e.local = this.parseIdentifier() : e.local ??= this.cloneIdentifier(e.imported), this.finishNode(e, "ImportSpecifier");
			}
			checkImportSpecifier(e, t, n = 8201, r = !0) {
				let { imported: i, local: a } = e;
				if (this.isStringModuleExportName(a)) throw this.raise(_.ImportBindingIsString, e, { importName: i.value });
				r && a.start === i.start && this.checkReservedWord(a.name, a.start, !0, !0), this.checkLVal(a, { type: "ImportSpecifier" }, n);
			}
			isStringModuleExportName(e) {
				return e.type === "StringLiteral" || e.type === "Literal";
			}
			isThisParam(e) {
				return e.type === "Identifier" && e.name === "this";
			}
		}, _n = /in(?:stanceof)?|as|satisfies/y;
		function vn(e) {
			if (e == null) throw Error(`Unexpected ${e} value.`);
			return e;
		}
		function yn(e) {
			if (!e) throw Error("Assert fail");
		}
		var W = g`typescript`({
			AbstractMethodHasImplementation: ({ methodName: e }) => `Method '${e}' cannot have an implementation because it is marked abstract.`,
			AbstractPropertyHasInitializer: ({ propertyName: e }) => `Property '${e}' cannot have an initializer because it is marked abstract.`,
			AccessorCannotBeOptional: "An 'accessor' property cannot be declared optional.",
			AccessorCannotDeclareThisParameter: "'get' and 'set' accessors cannot declare 'this' parameters.",
			AccessorCannotHaveTypeParameters: "An accessor cannot have type parameters.",
			ClassMethodHasDeclare: "Class methods cannot have the 'declare' modifier.",
			ClassMethodHasReadonly: "Class methods cannot have the 'readonly' modifier.",
			ConstInitializerMustBeStringOrNumericLiteralOrLiteralEnumReference: "A 'const' initializer in an ambient context must be a string or numeric literal or literal enum reference.",
			ConstructorHasTypeParameters: "Type parameters cannot appear on a constructor declaration.",
			DeclaratorDefiniteAssertionRequiresTypeAnnotation: "Declarations with definite assignment assertions must also have type annotations.",
			DeclaratorDefiniteAssertionWithInitializer: "Declarations with initializers cannot also have definite assignment assertions.",
			DeclareAccessor: ({ kind: e }) => `'declare' is not allowed in ${e}ters.`,
			DeclareClassFieldHasInitializer: "Initializers are not allowed in ambient contexts.",
			DeclareFunctionHasImplementation: "An implementation cannot be declared in ambient contexts.",
			DecoratorAbstractMethod: ({ kind: e }) => `Decorators can't be used with ${e.startsWith("a") ? "an" : "a"} ${e}.`,
			DuplicateAccessibilityModifier: ({ modifier: e }) => `Accessibility modifier already seen: '${e}'.`,
			DuplicateModifier: ({ modifier: e }) => `Duplicate modifier: '${e}'.`,
			EmptyHeritageClauseType: ({ token: e }) => `'${e}' list cannot be empty.`,
			EmptyNamespaceName: "Namespace must be given a name.",
			EmptyTypeArguments: "Type argument list cannot be empty.",
			EmptyTypeParameters: "Type parameter list cannot be empty.",
			ExpectedAmbientAfterExportDeclare: "'export declare' must be followed by an ambient declaration.",
			ExportAssignmentInTSNamespace: "An export assignment cannot be used in a namespace.",
			ExportInTSNamespace: "Export declarations are not permitted in a namespace.",
			ImportAliasHasImportType: "An import alias can not use 'import type'.",
			ImportInTSNamespace: "Import declarations in a namespace cannot reference a module.",
			IncompatibleModifiers: ({ modifiers: e }) => `'${e[0]}' modifier cannot be used with '${e[1]}' modifier.`,
			IndexSignatureHasAbstract: "Index signatures cannot have the 'abstract' modifier.",
			IndexSignatureHasAccessibility: ({ modifier: e }) => `Index signatures cannot have an accessibility modifier ('${e}').`,
			IndexSignatureHasDeclare: "Index signatures cannot have the 'declare' modifier.",
			IndexSignatureHasOverride: "'override' modifier cannot appear on an index signature.",
			IndexSignatureHasStatic: "Index signatures cannot have the 'static' modifier.",
			InitializerNotAllowedInAmbientContext: "Initializers are not allowed in ambient contexts.",
			InlineModuleDeclarationMustUseString: "`module ... {}` declarations must have a string name. Use `namespace ... {}` instead.",
			InvalidHeritageClauseType: ({ token: e }) => `'${e}' list can only include identifiers or qualified-names with optional type arguments.`,
			InvalidModifierOnAwaitUsingDeclaration: (e) => `'${e}' modifier cannot appear on an await using declaration.`,
			InvalidModifierOnTypeMember: ({ modifier: e }) => `'${e}' modifier cannot appear on a type member.`,
			InvalidModifierOnTypeParameter: ({ modifier: e }) => `'${e}' modifier cannot appear on a type parameter.`,
			InvalidModifierOnTypeParameterPositions: ({ modifier: e }) => `'${e}' modifier can only appear on a type parameter of a class, interface or type alias.`,
			InvalidModifierOnUsingDeclaration: (e) => `'${e}' modifier cannot appear on a using declaration.`,
			InvalidModifiersOrder: ({ orderedModifiers: e }) => `'${e[0]}' modifier must precede '${e[1]}' modifier.`,
			InvalidNamespaceName: (e) => `Namespace name cannot be '${e}'.`,
			InvalidPropertyAccessAfterInstantiationExpression: "Invalid property access after an instantiation expression. You can either wrap the instantiation expression in parentheses, or delete the type arguments.",
			InvalidTupleMemberLabel: "Tuple members must be labeled with a simple identifier.",
			MissingInterfaceName: "'interface' declarations must be followed by an identifier.",
			NamespaceExportInTSNamespace: "Global module exports may only appear at top level.",
			NonAbstractClassHasAbstractMethod: "Abstract methods can only appear within an abstract class.",
			NonClassMethodPropertyHasAbstractModifier: "'abstract' modifier can only appear on a class, method, or property declaration.",
			OptionalTypeBeforeRequired: "A required element cannot follow an optional element.",
			OverrideNotInSubClass: "This member cannot have an 'override' modifier because its containing class does not extend another class.",
			PatternIsOptional: "A binding pattern parameter cannot be optional in an implementation signature.",
			PrivateElementHasAbstract: "Private elements cannot have the 'abstract' modifier.",
			PrivateElementHasAccessibility: ({ modifier: e }) => `Private elements cannot have an accessibility modifier ('${e}').`,
			ReadonlyForMethodSignature: "'readonly' modifier can only appear on a property declaration or index signature.",
			ReservedArrowTypeParam: "This syntax is reserved in files with the .mts or .cts extension. Add a trailing comma, as in `<T,>() => ...`.",
			ReservedTypeAssertion: "This syntax is reserved in files with the .mts or .cts extension. Use an `as` expression instead.",
			SetAccessorCannotHaveOptionalParameter: "A 'set' accessor cannot have an optional parameter.",
			SetAccessorCannotHaveRestParameter: "A 'set' accessor cannot have rest parameter.",
			SetAccessorCannotHaveReturnType: "A 'set' accessor cannot have a return type annotation.",
			SingleTypeParameterWithoutTrailingComma: ({ typeParameterName: e }) => `Single type parameter ${e} should have a trailing comma. Example usage: <${e},>.`,
			StaticBlockCannotHaveModifier: "Static class blocks cannot have any modifier.",
			TupleOptionalAfterType: "A labeled tuple optional element must be declared using a question mark after the name and before the colon (`name?: type`), rather than after the type (`name: type?`).",
			TypeAnnotationAfterAssign: "Type annotations must come before default assignments, e.g. instead of `age = 25: number` use `age: number = 25`.",
			TypeImportCannotSpecifyDefaultAndNamed: "A type-only import can specify a default import or named bindings, but not both.",
			TypeModifierIsUsedInTypeExports: "The 'type' modifier cannot be used on a named export when 'export type' is used on its export statement.",
			TypeModifierIsUsedInTypeImports: "The 'type' modifier cannot be used on a named import when 'import type' is used on its import statement.",
			UnexpectedParameterInitializer: "A parameter initializer is only allowed in a function or constructor implementation.",
			UnexpectedParameterModifier: "A parameter property is only allowed in a constructor implementation.",
			UnexpectedReadonly: "'readonly' type modifier is only permitted on array and tuple literal types.",
			UnexpectedTypeAnnotation: "Did not expect a type annotation here.",
			UnexpectedTypeCastInParameter: "Unexpected type cast in parameter position.",
			UnexpectedTypeDeclaration: (e) => `'${e}' declarations can only be declared inside a block.`,
			UnsupportedImportTypeArgument: "Argument in a type import must be a string literal.",
			UnsupportedParameterPropertyKind: "A parameter property may not be declared using a binding pattern.",
			UnsupportedSignatureParameterKind: ({ type: e }) => `Name in a signature must be an Identifier, ObjectPattern or ArrayPattern, instead got ${e}.`,
			UsingDeclarationInAmbientContext: (e) => `'${e}' declarations are not allowed in ambient contexts.`
		});
		function bn(e) {
			switch (e) {
				case "any": return "TSAnyKeyword";
				case "boolean": return "TSBooleanKeyword";
				case "bigint": return "TSBigIntKeyword";
				case "never": return "TSNeverKeyword";
				case "number": return "TSNumberKeyword";
				case "object": return "TSObjectKeyword";
				case "string": return "TSStringKeyword";
				case "symbol": return "TSSymbolKeyword";
				case "undefined": return "TSUndefinedKeyword";
				case "unknown": return "TSUnknownKeyword";
				default: return;
			}
		}
		function xn(e) {
			return e === "private" || e === "public" || e === "protected";
		}
		function Sn(e) {
			return e === "in" || e === "out";
		}
		function Cn(e) {
			if (e.extra?.parenthesized) return !1;
			switch (e.type) {
				case "Identifier": return !0;
				case "MemberExpression": return !e.computed && Cn(e.object);
				case "TSInstantiationExpression": return Cn(e.expression);
				default: return !1;
			}
		}
		function wn(e) {
			switch (e.type) {
				case "TSAsExpression":
				case "TSSatisfiesExpression":
				case "TSNonNullExpression":
				case "TSTypeAssertion": return !0;
				default: return !1;
			}
		}
		var Tn = G([
			"declare",
			"private",
			"public",
			"protected",
			"override",
			"abstract",
			"readonly",
			"static"
		], ["in", "out"]), En = G(["readonly"], [
			"declare",
			"abstract",
			"private",
			"protected",
			"public",
			"static",
			"override"
		]), Dn = G([
			"public",
			"private",
			"protected",
			"override",
			"readonly"
		]), On = G([
			"private",
			"public",
			"protected"
		]), kn = (e) => class extends e {
			getScopeHandler() {
				return Dt;
			}
			tsIsIdentifier() {
				return O(this.state.type);
			}
			tsTokenCanFollowModifier() {
				return this.match(0) || this.match(2) || this.match(51) || this.match(17) || this.match(137) || this.isLiteralPropertyName();
			}
			tsNextTokenOnSameLineAndCanFollowModifier() {
				return this.next(), !this.hasPrecedingLineBreak() && this.tsTokenCanFollowModifier();
			}
			tsNextTokenCanFollowModifier() {
				return this.match(103) ? (this.next(), this.tsTokenCanFollowModifier()) : this.tsNextTokenOnSameLineAndCanFollowModifier();
			}
			tsParseModifier(e, t, n) {
				if (!O(this.state.type) && this.state.type !== 54 && this.state.type !== 71) return;
				let r = this.state.value;
				if (e.has(r)) {
					if (n && this.match(103) || t && this.tsIsStartOfStaticBlocks()) return;
					let e = this.state.containsEsc && !O(this.state.type) ? this.state.startLoc : null;
					if (e && (this.state.containsEsc = !1), this.tsTryParse(this.tsNextTokenCanFollowModifier.bind(this))) return e && this.raise(_.InvalidEscapedReservedWord, e, { reservedWord: r }), r;
					e && (this.state.containsEsc = !0);
				}
			}
			tsParseModifiers(e, t = W.InvalidModifierOnTypeMember, n, r = !1) {
				let i = (e, t, r, i) => {
					t === r && n[i] && this.raise(W.InvalidModifiersOrder, e, { orderedModifiers: [r, i] });
				}, a = (e, t, r, i) => {
					(n[r] && t === i || n[i] && t === r) && this.raise(W.IncompatibleModifiers, e, { modifiers: [r, i] });
				};
				for (;;) {
					let { startLoc: o } = this.state, s = this.tsParseModifier(e, r, n.static);
					if (!s) break;
					xn(s) ? n.accessibility ? this.raise(W.DuplicateAccessibilityModifier, o, { modifier: s }) : (i(o, s, s, "override"), i(o, s, s, "static"), i(o, s, s, "readonly"), n.accessibility = s) : Sn(s) ? (n[s] && this.raise(W.DuplicateModifier, o, { modifier: s }), n[s] = !0, i(o, s, "in", "out")) : (f(n, s) ? this.raise(W.DuplicateModifier, o, { modifier: s }) : (i(o, s, "static", "readonly"), i(o, s, "static", "override"), i(o, s, "override", "readonly"), i(o, s, "abstract", "override"), a(o, s, "declare", "override"), a(o, s, "static", "abstract")), n[s] = !0), e.get(s) || this.raise(t, o, { modifier: s });
				}
			}
			tsIsListTerminator(e) {
				switch (e) {
					case "EnumMembers":
					case "TypeMembers": return this.match(4);
					case "HeritageClauseElement": return this.match(2);
					case "TupleElementTypes": return this.match(1);
					case "TypeParametersOrArguments": return this.match(44);
				}
			}
			tsParseList(e, t) {
				let n = [];
				for (; !this.tsIsListTerminator(e);) n.push(t());
				return n;
			}
			tsParseDelimitedList(e, t, n) {
				return vn(this.tsParseDelimitedListWorker(e, t, !0, n));
			}
			tsParseDelimitedListWorker(e, t, n, r) {
				let i = [], a = -1;
				for (; !this.tsIsListTerminator(e);) {
					a = -1;
					let r = t();
					if (r == null) return;
					if (i.push(r), this.eat(8)) a = this.state.lastTokStartLoc.index;
					else {
						if (this.tsIsListTerminator(e)) break;
						n && this.expect(8);
						return;
					}
				}
				return r && (r.value = a), i;
			}
			tsParseBracketedList(e, t, n, r, i) {
				r || (n ? this.expect(0) : this.expect(43));
				let a = this.tsParseDelimitedList(e, t, i);
				return n ? this.expect(1) : this.expect(44), a;
			}
			tsParseImportType() {
				let e = this.startNode();
				return this.expect(79), this.expect(6), this.match(133) ? e.source = this.parseStringLiteral(this.state.value) : (this.raise(W.UnsupportedImportTypeArgument, this.state.startLoc), e.source = this.tsParseNonConditionalType()), e.options = this.eat(8) ? this.tsParseImportTypeOptions() : null, this.expect(7), this.eat(12) && (e.qualifier = this.tsParseEntityName(3)), this.match(43) && (e.typeArguments = this.tsParseTypeArguments()), this.finishNode(e, "TSImportType");
			}
			tsParseImportTypeOptions() {
				let e = this.startNode();
				this.expect(2);
				let t = this.startNode();
				return this.isContextual(72) ? (t.method = !1, t.key = this.parseIdentifier(!0), t.computed = !1, t.shorthand = !1) : this.unexpected(null, 72), this.expect(10), t.value = this.tsParseImportTypeWithPropertyValue(), e.properties = [this.finishObjectProperty(t)], this.eat(8), this.expect(4), this.finishNode(e, "ObjectExpression");
			}
			tsParseImportTypeWithPropertyValue() {
				let e = this.startNode(), t = [];
				for (this.expect(2); !this.match(4);) {
					let e = this.state.type;
					O(e) || e === 133 ? t.push(super.parsePropertyDefinition(null)) : this.unexpected(), this.eat(8);
				}
				return e.properties = t, this.next(), this.finishNode(e, "ObjectExpression");
			}
			tsParseEntityName(e) {
				let t;
				if (e & 1 && this.match(74)) {
					if (e & 2) t = this.parseIdentifier(!0);
					else {
						let e = this.startNode();
						this.next(), t = this.finishNode(e, "ThisExpression");
					}
				} else t = this.parseIdentifier(!!(e & 1));
				for (; this.eat(12);) {
					let n = this.startNodeAtNode(t);
					n.left = t, n.right = this.parseIdentifier(!!(e & 1)), t = this.finishNode(n, "TSQualifiedName");
				}
				return t;
			}
			tsParseTypeReference() {
				let e = this.startNode();
				return e.typeName = this.tsParseEntityName(1), !this.hasPrecedingLineBreak() && this.match(43) && (e.typeArguments = this.tsParseTypeArguments()), this.finishNode(e, "TSTypeReference");
			}
			tsParseThisTypePredicate(e) {
				this.next();
				let t = this.startNodeAtNode(e);
				return t.parameterName = e, t.typeAnnotation = this.tsParseTypeAnnotation(!1), t.asserts = !1, this.finishNode(t, "TSTypePredicate");
			}
			tsParseThisTypeNode() {
				let e = this.startNode();
				return this.next(), this.finishNode(e, "TSThisType");
			}
			tsParseTypeQuery() {
				let e = this.startNode();
				return this.expect(83), e.exprName = this.match(79) ? this.tsParseImportType() : this.tsParseEntityName(1), !this.hasPrecedingLineBreak() && this.match(43) && (e.typeArguments = this.tsParseTypeArguments()), this.finishNode(e, "TSTypeQuery");
			}
			tsParseInOutModifiers = this.tsParseModifiers.bind(this, G(["in", "out"], [
				"const",
				"public",
				"private",
				"protected",
				"readonly",
				"declare",
				"abstract",
				"override"
			]), W.InvalidModifierOnTypeParameter);
			tsParseConstModifier = this.tsParseModifiers.bind(this, G(["const"], ["in", "out"]), W.InvalidModifierOnTypeParameterPositions);
			tsParseInOutConstModifiers = this.tsParseModifiers.bind(this, G([
				"in",
				"out",
				"const"
			], [
				"public",
				"private",
				"protected",
				"readonly",
				"declare",
				"abstract",
				"override"
			]), W.InvalidModifierOnTypeParameter);
			tsParseTypeParameter(e) {
				let t = this.startNode();
				return e(t), t.name = this.tsParseTypeParameterName(), t.constraint = this.tsEatThenParseType(77), t.default = this.tsEatThenParseType(25), this.finishNode(t, "TSTypeParameter");
			}
			tsTryParseTypeParameters(e) {
				if (this.match(43)) return this.tsParseTypeParameters(e);
			}
			tsParseTypeParameters(e) {
				let t = this.startNode();
				this.match(43) || this.match(141) ? this.next() : this.unexpected();
				let n = { value: -1 };
				return t.params = this.tsParseBracketedList("TypeParametersOrArguments", this.tsParseTypeParameter.bind(this, e), !1, !0, n), t.params.length === 0 && this.raise(W.EmptyTypeParameters, t), n.value !== -1 && this.addExtra(t, "trailingComma", n.value), this.finishNode(t, "TSTypeParameterDeclaration");
			}
			tsFillSignature(e, t) {
				let n = e === 15;
				t.typeParameters = this.tsTryParseTypeParameters(this.tsParseConstModifier), this.expect(6), t.params = this.tsParseBindingListForSignature(), (n || this.match(e)) && (t.returnType = this.tsParseTypeOrTypePredicateAnnotation(e));
			}
			tsParseBindingListForSignature() {
				let e = super.parseBindingList(7, 41, 2);
				for (let t of e) {
					let { type: e } = t;
					(e === "AssignmentPattern" || e === "TSParameterProperty") && this.raise(W.UnsupportedSignatureParameterKind, t, { type: e });
				}
				return e;
			}
			tsParseTypeMemberSemicolon() {
				!this.eat(8) && !this.isLineTerminator() && this.expect(9);
			}
			tsParseSignatureMember(e, t) {
				return this.tsFillSignature(10, t), this.tsParseTypeMemberSemicolon(), this.finishNode(t, e);
			}
			tsIsUnambiguouslyIndexSignature() {
				return this.next(), O(this.state.type) ? (this.next(), this.match(10)) : !1;
			}
			tsTryParseIndexSignature(e) {
				if (!(this.match(0) && this.tsLookAhead(this.tsIsUnambiguouslyIndexSignature.bind(this)))) return;
				this.expect(0);
				let t = this.parseIdentifier();
				t.typeAnnotation = this.tsParseTypeAnnotation(), this.resetEndLocation(t), this.expect(1), e.parameters = [t];
				let n = this.tsTryParseTypeAnnotation();
				return n && (e.typeAnnotation = n), this.tsParseTypeMemberSemicolon(), this.finishNode(e, "TSIndexSignature");
			}
			tsParsePropertyOrMethodSignature(e, t) {
				if (this.eat(13) && (e.optional = !0), this.match(6) || this.match(43)) {
					t && this.raise(W.ReadonlyForMethodSignature, e);
					let n = e;
					if (n.kind && this.match(43) && this.raise(W.AccessorCannotHaveTypeParameters, this.state.curPosition()), this.tsFillSignature(10, n), this.tsParseTypeMemberSemicolon(), n.kind === "get") n.params.length > 0 && (this.raise(_.BadGetterArity, this.state.curPosition()), this.isThisParam(n.params[0]) && this.raise(W.AccessorCannotDeclareThisParameter, this.state.curPosition()));
					else if (n.kind === "set") {
						if (n.params.length !== 1) this.raise(_.BadSetterArity, this.state.curPosition());
						else {
							let e = n.params[0];
							this.isThisParam(e) && this.raise(W.AccessorCannotDeclareThisParameter, this.state.curPosition()), e.type === "Identifier" && e.optional && this.raise(W.SetAccessorCannotHaveOptionalParameter, this.state.curPosition()), e.type === "RestElement" && this.raise(W.SetAccessorCannotHaveRestParameter, this.state.curPosition());
						}
						n.returnType && this.raise(W.SetAccessorCannotHaveReturnType, n.returnType);
					} else n.kind = "method";
					return this.finishNode(n, "TSMethodSignature");
				}
				{
					let n = e;
					t && (n.readonly = !0);
					let r = this.tsTryParseTypeAnnotation();
					return r && (n.typeAnnotation = r), this.tsParseTypeMemberSemicolon(), this.finishNode(n, "TSPropertySignature");
				}
			}
			tsParseTypeMember() {
				let e = this.startNode();
				if (this.match(6) || this.match(43)) return this.tsParseSignatureMember("TSCallSignatureDeclaration", e);
				if (this.match(73)) {
					let t = this.startNode();
					return this.next(), this.match(6) || this.match(43) ? this.tsParseSignatureMember("TSConstructSignatureDeclaration", e) : (e.key = this.createIdentifier(t, "new"), this.tsParsePropertyOrMethodSignature(e, !1));
				}
				return this.tsParseModifiers(En, void 0, e), this.tsTryParseIndexSignature(e) || (super.parsePropertyName(e), !e.computed && e.key.type === "Identifier" && (e.key.name === "get" || e.key.name === "set") && this.tsTokenCanFollowModifier() && (e.kind = e.key.name, super.parsePropertyName(e), !this.match(6) && !this.match(43) && this.unexpected(null, 6)), this.tsParsePropertyOrMethodSignature(e, !!e.readonly));
			}
			tsParseTypeLiteral() {
				let e = this.startNode();
				return e.members = this.tsParseObjectTypeMembers(), this.finishNode(e, "TSTypeLiteral");
			}
			tsParseObjectTypeMembers() {
				this.expect(2);
				let e = this.tsParseList("TypeMembers", this.tsParseTypeMember.bind(this));
				return this.expect(4), e;
			}
			tsIsStartOfMappedType() {
				return this.next(), this.eat(49) ? this.isContextual(121) : (this.isContextual(121) && this.next(), !this.match(0) || (this.next(), !this.tsIsIdentifier()) ? !1 : (this.next(), this.match(54)));
			}
			tsParseMappedType() {
				let e = this.startNode();
				return this.expect(2), this.match(49) ? (e.readonly = this.state.value, this.next(), this.expectContextual(121)) : this.eatContextual(121) && (e.readonly = !0), this.expect(0), e.key = this.tsParseTypeParameterName(), e.constraint = this.tsExpectThenParseType(54), e.nameType = this.eatContextual(90) ? this.tsParseType() : null, this.expect(1), this.match(49) ? (e.optional = this.state.value, this.next(), this.expect(13)) : this.eat(13) && (e.optional = !0), e.typeAnnotation = this.tsTryParseType(), this.semicolon(), this.expect(4), this.finishNode(e, "TSMappedType");
			}
			tsParseTupleType() {
				let e = this.startNode();
				e.elementTypes = this.tsParseBracketedList("TupleElementTypes", this.tsParseTupleElementType.bind(this), !0, !1);
				let t = !1;
				return e.elementTypes.forEach((e) => {
					let { type: n } = e;
					t && n !== "TSRestType" && n !== "TSOptionalType" && !(n === "TSNamedTupleMember" && e.optional) && this.raise(W.OptionalTypeBeforeRequired, e), t ||= n === "TSNamedTupleMember" && e.optional || n === "TSOptionalType";
				}), this.finishNode(e, "TSTupleType");
			}
			tsParseTupleElementType() {
				let e = this.state.startLoc, t = this.eat(17), { startLoc: n } = this.state, r, i, a, o, s = k(this.state.type) ? this.lookaheadCharCode() : null;
				if (s === 58) r = !0, a = !1, i = this.parseIdentifier(!0), this.expect(10), o = this.tsParseType();
				else if (s === 63) {
					a = !0;
					let e = this.state.value, t = this.tsParseNonArrayType();
					this.lookaheadCharCode() === 58 ? (r = !0, i = this.createIdentifier(this.startNodeAt(n), e), this.expect(13), this.expect(10), o = this.tsParseType()) : (r = !1, o = t, this.expect(13));
				} else o = this.tsParseType(), a = this.eat(13), r = this.eat(10);
				if (r) {
					let e;
					i ? (e = this.startNodeAt(n), e.optional = a, e.label = i, e.elementType = o, this.eat(13) && (e.optional = !0, this.raise(W.TupleOptionalAfterType, this.state.lastTokStartLoc))) : (e = this.startNodeAt(n), e.optional = a, this.raise(W.InvalidTupleMemberLabel, o), e.label = o, e.elementType = this.tsParseType()), o = this.finishNode(e, "TSNamedTupleMember");
				} else if (a) {
					let e = this.startNodeAt(n);
					e.typeAnnotation = o, o = this.finishNode(e, "TSOptionalType");
				}
				if (t) {
					let t = this.startNodeAt(e);
					t.typeAnnotation = o, o = this.finishNode(t, "TSRestType");
				}
				return o;
			}
			tsParseParenthesizedType() {
				let e = this.startNode();
				return this.expect(6), e.typeAnnotation = this.tsParseType(), this.expect(7), this.finishNode(e, "TSParenthesizedType");
			}
			tsParseFunctionOrConstructorType(e, t) {
				let n = this.startNode();
				return e === "TSConstructorType" && (n.abstract = !!t, t && this.next(), this.next()), this.tsInAllowConditionalTypesContext(() => this.tsFillSignature(15, n)), this.finishNode(n, e);
			}
			tsParseLiteralTypeNode() {
				let e = this.startNode();
				switch (this.state.type) {
					case 134:
					case 135:
					case 133:
					case 81:
					case 82:
						e.literal = super.parseExprAtom();
						break;
					default: this.unexpected();
				}
				return this.finishNode(e, "TSLiteralType");
			}
			tsParseTemplateLiteralType() {
				let e = this.state.startLoc, t = this.parseTemplateElement(!1), n = [t];
				if (t.tail) {
					let t = this.startNodeAt(e), r = this.startNodeAt(e);
					return r.expressions = [], r.quasis = n, t.literal = this.finishNode(r, "TemplateLiteral"), this.finishNode(t, "TSLiteralType");
				}
				{
					let r = [];
					for (; !t.tail;) r.push(this.tsParseType()), this.readTemplateContinuation(), n.push(t = this.parseTemplateElement(!1));
					let i = this.startNodeAt(e);
					return i.types = r, i.quasis = n, this.finishNode(i, "TSTemplateLiteralType");
				}
			}
			parseTemplateSubstitution() {
				return this.state.inType ? this.tsParseType() : super.parseTemplateSubstitution();
			}
			tsParseThisTypeOrThisTypePredicate() {
				let e = this.tsParseThisTypeNode();
				return this.isContextual(115) && !this.hasPrecedingLineBreak() ? this.tsParseThisTypePredicate(e) : e;
			}
			tsParseNonArrayType() {
				switch (this.state.type) {
					case 133:
					case 134:
					case 135:
					case 81:
					case 82: return this.tsParseLiteralTypeNode();
					case 49:
						if (this.state.value === "-") {
							let e = this.startNode(), t = this.lookahead();
							return t.type !== 134 && t.type !== 135 && this.unexpected(), e.literal = this.parseMaybeUnary(), this.finishNode(e, "TSLiteralType");
						}
						break;
					case 74: return this.tsParseThisTypeOrThisTypePredicate();
					case 83: return this.tsParseTypeQuery();
					case 79: return this.tsParseImportType();
					case 2: return this.tsLookAhead(this.tsIsStartOfMappedType.bind(this)) ? this.tsParseMappedType() : this.tsParseTypeLiteral();
					case 0: return this.tsParseTupleType();
					case 6:
						if (!(this.optionFlags & 2048)) {
							let e = this.state.startLoc;
							this.next();
							let t = this.tsParseType();
							return this.expect(7), this.addExtra(t, "parenthesized", !0), this.addExtra(t, "parenStart", e.index), t;
						}
						return this.tsParseParenthesizedType();
					case 21:
					case 20: return this.tsParseTemplateLiteralType();
					default: {
						let { type: e } = this.state;
						if (O(e) || e === 84 || e === 80) {
							let t = e === 84 ? "TSVoidKeyword" : e === 80 ? "TSNullKeyword" : bn(this.state.value);
							if (t !== void 0 && this.lookaheadCharCode() !== 46) {
								let e = this.startNode();
								return this.next(), this.finishNode(e, t);
							}
							return this.tsParseTypeReference();
						}
					}
				}
				throw this.unexpected();
			}
			tsParseArrayTypeOrHigher() {
				let { startLoc: e } = this.state, t = this.tsParseNonArrayType();
				for (; !this.hasPrecedingLineBreak() && this.eat(0);) if (this.match(1)) {
					let n = this.startNodeAt(e);
					n.elementType = t, this.expect(1), t = this.finishNode(n, "TSArrayType");
				} else {
					let n = this.startNodeAt(e);
					n.objectType = t, n.indexType = this.tsParseType(), this.expect(1), t = this.finishNode(n, "TSIndexedAccessType");
				}
				return t;
			}
			tsParseTypeOperator() {
				let e = this.startNode(), t = this.state.value;
				return this.next(), e.operator = t, e.typeAnnotation = this.tsParseTypeOperatorOrHigher(), t === "readonly" && this.tsCheckTypeAnnotationForReadOnly(e), this.finishNode(e, "TSTypeOperator");
			}
			tsCheckTypeAnnotationForReadOnly(e) {
				switch (e.typeAnnotation.type) {
					case "TSTupleType":
					case "TSArrayType": return;
					default: this.raise(W.UnexpectedReadonly, e);
				}
			}
			tsParseInferType() {
				let e = this.startNode();
				this.expectContextual(114);
				let t = this.startNode();
				return t.name = this.tsParseTypeParameterName(), t.constraint = this.tsTryParse(() => this.tsParseConstraintForInferType()), e.typeParameter = this.finishNode(t, "TSTypeParameter"), this.finishNode(e, "TSInferType");
			}
			tsParseConstraintForInferType() {
				if (this.eat(77)) {
					let e = this.tsInDisallowConditionalTypesContext(() => this.tsParseType());
					if (this.state.inDisallowConditionalTypesContext || !this.match(13)) return e;
				}
			}
			tsParseTypeOperatorOrHigher() {
				return Le(this.state.type) && !this.state.containsEsc ? this.tsParseTypeOperator() : this.isContextual(114) ? this.tsParseInferType() : this.tsInAllowConditionalTypesContext(() => this.tsParseArrayTypeOrHigher());
			}
			tsParseUnionOrIntersectionType(e, t, n) {
				let r = this.startNode(), i = this.eat(n), a = [];
				do
					a.push(t());
				while (this.eat(n));
				return a.length === 1 && !i ? a[0] : (r.types = a, this.finishNode(r, e));
			}
			tsParseIntersectionTypeOrHigher() {
				return this.tsParseUnionOrIntersectionType("TSIntersectionType", this.tsParseTypeOperatorOrHigher.bind(this), 41);
			}
			tsParseUnionTypeOrHigher() {
				return this.tsParseUnionOrIntersectionType("TSUnionType", this.tsParseIntersectionTypeOrHigher.bind(this), 39);
			}
			tsIsStartOfFunctionType() {
				return this.match(43) ? !0 : this.match(6) && this.tsLookAhead(this.tsIsUnambiguouslyStartOfFunctionType.bind(this));
			}
			tsSkipParameterStart() {
				if (O(this.state.type) || this.match(74)) return this.next(), !0;
				let e = this.match(2);
				if (e || this.match(0)) {
					e || this.next();
					let { errors: t } = this.state, n = t.length, r = this.snapshotScopeStacks();
					try {
						return e ? this.parseObjectLike(4, !0) : super.parseBindingList(1, 93, 1), t.length === n;
					} catch {
						return this.restoreScopeStacks(r), !1;
					}
				}
				return !1;
			}
			tsIsUnambiguouslyStartOfFunctionType() {
				return this.next(), !!(this.match(7) || this.match(17) || this.tsSkipParameterStart() && (this.match(10) || this.match(8) || this.match(13) || this.match(25) || this.match(7) && (this.next(), this.match(15))));
			}
			tsParseTypeOrTypePredicateAnnotation(e) {
				return this.tsInType(() => {
					let t = this.startNode();
					this.expect(e);
					let n = this.startNode(), r = !!this.tsTryParse(this.tsParseTypePredicateAsserts.bind(this));
					if (r && this.match(74)) {
						let e = this.tsParseThisTypeOrThisTypePredicate();
						return e.type === "TSThisType" ? (n.parameterName = e, n.asserts = !0, n.typeAnnotation = null, e = this.finishNode(n, "TSTypePredicate")) : (this.resetStartLocationFromNode(e, n), e.asserts = !0), t.typeAnnotation = e, this.finishNode(t, "TSTypeAnnotation");
					}
					let i = this.tsIsIdentifier() && this.tsTryParse(this.tsParseTypePredicatePrefix.bind(this));
					if (!i) return r ? (n.parameterName = this.parseIdentifier(), n.asserts = r, n.typeAnnotation = null, t.typeAnnotation = this.finishNode(n, "TSTypePredicate"), this.finishNode(t, "TSTypeAnnotation")) : this.tsParseTypeAnnotation(!1, t);
					let a = this.tsParseTypeAnnotation(!1);
					return n.parameterName = i, n.typeAnnotation = a, n.asserts = r, t.typeAnnotation = this.finishNode(n, "TSTypePredicate"), this.finishNode(t, "TSTypeAnnotation");
				});
			}
			tsTryParseTypeOrTypePredicateAnnotation() {
				if (this.match(10)) return this.tsParseTypeOrTypePredicateAnnotation(10);
			}
			tsTryParseTypeAnnotation() {
				if (this.match(10)) return this.tsParseTypeAnnotation();
			}
			tsTryParseType() {
				return this.tsEatThenParseType(10);
			}
			tsParseTypePredicatePrefix() {
				let e = this.parseIdentifier();
				if (this.isContextual(115) && !this.hasPrecedingLineBreak()) return this.next(), e;
			}
			tsParseTypePredicateAsserts() {
				if (this.state.type !== 108) return !1;
				let e = this.state.containsEsc;
				return this.next(), !O(this.state.type) && !this.match(74) ? !1 : (e && this.raise(_.InvalidEscapedReservedWord, this.state.lastTokStartLoc, { reservedWord: "asserts" }), !0);
			}
			tsParseTypeAnnotation(e = !0, t = this.startNode()) {
				return this.tsInType(() => {
					e && this.expect(10), t.typeAnnotation = this.tsParseType();
				}), this.finishNode(t, "TSTypeAnnotation");
			}
			tsParseType() {
				yn(this.state.inType);
				let e = this.tsParseNonConditionalType();
				if (this.state.inDisallowConditionalTypesContext || this.hasPrecedingLineBreak() || !this.eat(77)) return e;
				let t = this.startNodeAtNode(e);
				return t.checkType = e, t.extendsType = this.tsInDisallowConditionalTypesContext(() => this.tsParseNonConditionalType()), this.expect(13), t.trueType = this.tsInAllowConditionalTypesContext(() => this.tsParseType()), this.expect(10), t.falseType = this.tsInAllowConditionalTypesContext(() => this.tsParseType()), this.finishNode(t, "TSConditionalType");
			}
			isAbstractConstructorSignature() {
				return this.isContextual(123) && this.isLookaheadContextual("new");
			}
			tsParseNonConditionalType() {
				return this.tsIsStartOfFunctionType() ? this.tsParseFunctionOrConstructorType("TSFunctionType") : this.match(73) ? this.tsParseFunctionOrConstructorType("TSConstructorType") : this.isAbstractConstructorSignature() ? this.tsParseFunctionOrConstructorType("TSConstructorType", !0) : this.tsParseUnionTypeOrHigher();
			}
			tsParseTypeAssertion() {
				this.getPluginOption("typescript", "disallowAmbiguousJSXLike") && this.raise(W.ReservedTypeAssertion, this.state.startLoc);
				let e = this.startNode();
				return e.typeAnnotation = this.tsInType(() => (this.next(), this.match(71) ? this.tsParseTypeReference() : this.tsParseType())), this.expect(44), this.state.canStartArrow = !1, e.expression = this.parseMaybeUnary(), this.finishNode(e, "TSTypeAssertion");
			}
			tsParseHeritageClause(e) {
				let t = this.state.startLoc, n = this.tsParseDelimitedList("HeritageClauseElement", () => {
					let t = (this.state.canStartArrow = !1, super.parseExprSubscripts());
					Cn(t) || this.raise(W.InvalidHeritageClauseType, t.start, { token: e });
					let n = e === "extends" ? "TSInterfaceHeritage" : "TSClassImplements";
					if (t.type === "TSInstantiationExpression") return t.type = n, t;
					let r = this.startNodeAtNode(t);
					return r.expression = t, (this.match(43) || this.match(47)) && (r.typeArguments = this.tsParseTypeArgumentsInExpression()), this.finishNode(r, n);
				});
				return n.length || this.raise(W.EmptyHeritageClauseType, t, { token: e }), n;
			}
			tsParseInterfaceDeclaration(e, t = {}) {
				if (this.hasFollowingLineBreak()) return null;
				this.expectContextual(128), t.declare && (e.declare = !0), O(this.state.type) ? (e.id = this.parseIdentifier(), this.checkIdentifier(e.id, 130)) : (e.id = null, this.raise(W.MissingInterfaceName, this.state.startLoc)), e.typeParameters = this.tsTryParseTypeParameters(this.tsParseInOutConstModifiers), this.eat(77) && (e.extends = this.tsParseHeritageClause("extends"));
				let n = this.startNode();
				return n.body = this.tsInType(this.tsParseObjectTypeMembers.bind(this)), e.body = this.finishNode(n, "TSInterfaceBody"), this.finishNode(e, "TSInterfaceDeclaration");
			}
			tsParseTypeAliasDeclaration(e) {
				return e.id = this.parseIdentifier(), this.checkIdentifier(e.id, 2), e.typeAnnotation = this.tsInType(() => {
					if (e.typeParameters = this.tsTryParseTypeParameters(this.tsParseInOutModifiers), this.expect(25), this.isContextual(113) && this.lookaheadCharCode() !== 46) {
						let e = this.startNode();
						return this.next(), this.finishNode(e, "TSIntrinsicKeyword");
					}
					return this.tsParseType();
				}), this.semicolon(), this.finishNode(e, "TSTypeAliasDeclaration");
			}
			tsInTopLevelContext(e) {
				if (this.curContext() !== j.brace) {
					let t = this.state.context;
					this.state.context = [t[0]];
					try {
						return e();
					} finally {
						this.state.context = t;
					}
				} else return e();
			}
			tsInType(e) {
				let t = this.state.inType;
				this.state.inType = !0;
				try {
					return e();
				} finally {
					this.state.inType = t;
				}
			}
			tsInDisallowConditionalTypesContext(e) {
				let t = this.state.inDisallowConditionalTypesContext;
				this.state.inDisallowConditionalTypesContext = !0;
				try {
					return e();
				} finally {
					this.state.inDisallowConditionalTypesContext = t;
				}
			}
			tsInAllowConditionalTypesContext(e) {
				let t = this.state.inDisallowConditionalTypesContext;
				this.state.inDisallowConditionalTypesContext = !1;
				try {
					return e();
				} finally {
					this.state.inDisallowConditionalTypesContext = t;
				}
			}
			tsEatThenParseType(e) {
				if (this.match(e)) return this.tsNextThenParseType();
			}
			tsExpectThenParseType(e) {
				return this.tsInType(() => (this.expect(e), this.tsParseType()));
			}
			tsNextThenParseType() {
				return this.tsInType(() => (this.next(), this.tsParseType()));
			}
			tsParseEnumMember() {
				let e = this.startNode();
				return e.id = this.match(133) ? super.parseStringLiteral(this.state.value) : this.parseIdentifier(!0), this.eat(25) && (e.initializer = super.parseMaybeAssignAllowIn()), this.finishNode(e, "TSEnumMember");
			}
			tsParseEnumDeclaration(e, t = {}) {
				return t.const && (e.const = !0), t.declare && (e.declare = !0), this.expectContextual(125), e.id = this.parseIdentifier(), this.checkIdentifier(e.id, e.const ? 8971 : 8459), e.body = this.tsParseEnumBody(), this.finishNode(e, "TSEnumDeclaration");
			}
			tsParseEnumBody() {
				let e = this.startNode();
				return this.expect(2), e.members = this.tsParseDelimitedList("EnumMembers", this.tsParseEnumMember.bind(this)), this.expect(4), this.finishNode(e, "TSEnumBody");
			}
			tsParseModuleBlock(e) {
				let t = this.startNode();
				return e || this.scope.enter(0), this.expect(2), super.parseBlockOrModuleBlockBody(t.body = [], void 0, !0, 4), e || this.scope.exit(), this.finishNode(t, "TSModuleBlock");
			}
			tsParseNamespaceDeclaration(e) {
				return e.id = this.tsParseEntityName(0), e.id.type === "Identifier" && this.checkIdentifier(e.id, 1024), this.scope.enter(2048), this.prodParam.enter(0), e.body = this.tsParseModuleBlock(!1), this.prodParam.exit(), this.scope.exit(), this.finishNode(e, "TSModuleDeclaration");
			}
			tsParseAmbientExternalModuleDeclaration(e) {
				let t = this.isContextual(111);
				if (t) e.kind = "global", e.id = this.parseIdentifier();
				else {
					e.kind = "module";
					let { type: t, value: n } = this.state;
					t === 133 ? e.id = super.parseStringLiteral(n) : O(t) ? (this.raise(W.InlineModuleDeclarationMustUseString, this.state.startLoc), e.id = this.tsParseEntityName(0)) : t === 2 ? this.raise(W.EmptyNamespaceName, this.state.startLoc) : (this.raise(W.InvalidNamespaceName, this.state.startLoc, n), e.id = super.parseExprAtom());
				}
				return this.match(2) ? (t || this.scope.enter(1024), this.prodParam.enter(0), e.body = this.tsParseModuleBlock(t), this.prodParam.exit(), t || this.scope.exit()) : this.semicolon(), this.finishNode(e, "TSModuleDeclaration");
			}
			tsParseImportEqualsDeclaration(e, t) {
				e.id = t || this.parseIdentifier(), this.checkIdentifier(e.id, 4096), this.expect(25);
				let n = this.tsParseModuleReference();
				return e.importKind === "type" && n.type !== "TSExternalModuleReference" && this.raise(W.ImportAliasHasImportType, n), e.moduleReference = n, this.semicolon(), this.finishNode(e, "TSImportEqualsDeclaration");
			}
			tsIsExternalModuleReference() {
				return this.isContextual(118) && this.lookaheadCharCode() === 40;
			}
			tsParseModuleReference() {
				return this.tsIsExternalModuleReference() ? this.tsParseExternalModuleReference() : this.tsParseEntityName(0);
			}
			tsParseExternalModuleReference() {
				let e = this.startNode();
				return this.expectContextual(118), this.expect(6), this.match(133) || this.unexpected(), e.expression = super.parseExprAtom(), this.expect(7), this.sawUnambiguousESM = !0, this.finishNode(e, "TSExternalModuleReference");
			}
			tsLookAhead(e) {
				let t = this.state.clone(), n = e();
				return this.state = t, n;
			}
			tsTryParseAndCatch(e) {
				let t = this.tryParse((t) => e() || t());
				if (!t.aborted && t.node) return t.error && (this.state = t.failState), t.node;
			}
			tsTryParse(e) {
				let t = this.state.clone(), n = e();
				if (n !== void 0 && n !== !1) return n;
				this.state = t;
			}
			tsTryParseDeclare(e) {
				if (this.isLineTerminator()) return;
				let t = this.state.type;
				return this.tsInAmbientContext(() => {
					switch (t) {
						case 64: return e.declare = !0, super.parseFunctionStatement(e, !1, 2);
						case 76: return e.declare = !0, this.parseClass(e, !0, !1);
						case 125: return this.tsParseEnumDeclaration(e, { declare: !0 });
						case 111: return this.tsParseAmbientExternalModuleDeclaration(e);
						case 97: if (this.state.containsEsc) return;
						case 71:
						case 70: return !this.match(71) || !this.isLookaheadContextual("enum") ? (e.declare = !0, this.parseVarStatement(e, this.state.value, !0)) : (this.expect(71), this.tsParseEnumDeclaration(e, {
							const: !0,
							declare: !0
						}));
						case 106:
							if (this.isUsing()) return this.raise(W.InvalidModifierOnUsingDeclaration, this.state.startLoc, "declare"), e.declare = !0, this.parseVarStatement(e, "using", !0);
							break;
						case 93:
							if (this.isAwaitUsing()) return this.raise(W.InvalidModifierOnAwaitUsingDeclaration, this.state.startLoc, "declare"), e.declare = !0, this.next(), this.parseVarStatement(e, "await using", !0);
							break;
						case 128: {
							let t = this.tsParseInterfaceDeclaration(e, { declare: !0 });
							if (t) return t;
						}
						default: if (O(t)) return this.tsParseDeclaration(e, this.state.type, !0, null);
					}
				});
			}
			tsTryParseExportDeclaration() {
				return this.tsParseDeclaration(this.startNode(), this.state.type, !0, null);
			}
			tsParseDeclaration(e, t, n, r) {
				switch (t) {
					case 123:
						if (this.tsCheckLineTerminator(n) && (this.match(76) || O(this.state.type))) return this.tsParseAbstractDeclaration(e, r);
						break;
					case 126:
						if (this.tsCheckLineTerminator(n)) return this.tsParseAmbientExternalModuleDeclaration(e);
						break;
					case 127:
						if (this.tsCheckLineTerminator(n) && O(this.state.type)) return e.kind = "namespace", this.tsParseNamespaceDeclaration(e);
						break;
					case 129: if (this.tsCheckLineTerminator(n) && O(this.state.type)) return this.tsParseTypeAliasDeclaration(e);
				}
			}
			tsCheckLineTerminator(e) {
				return e ? !this.hasFollowingLineBreak() && (this.next(), !0) : !this.isLineTerminator();
			}
			tsTryParseGenericAsyncArrowFunction(e) {
				if (!this.match(43)) return;
				let t = this.tsTryParseAndCatch(() => {
					let t = this.startNodeAt(e);
					return t.typeParameters = this.tsParseTypeParameters(this.tsParseConstModifier), super.parseFunctionParams(t), t.returnType = this.tsTryParseTypeOrTypePredicateAnnotation(), this.expect(15), t;
				});
				if (t) return super.parseArrowExpression(t, null, !0);
			}
			tsParseTypeArgumentsInExpression() {
				if (this.reScan_lt() === 43) return this.tsParseTypeArguments();
			}
			tsParseTypeArguments() {
				let e = this.startNode();
				return e.params = this.tsInType(() => this.tsInTopLevelContext(() => (this.expect(43), this.tsParseDelimitedList("TypeParametersOrArguments", this.tsParseType.bind(this))))), e.params.length === 0 ? this.raise(W.EmptyTypeArguments, e) : !this.state.inType && this.curContext() === j.brace && this.reScan_lt_gt(), this.expect(44), this.finishNode(e, "TSTypeParameterInstantiation");
			}
			tsIsDeclarationStart() {
				return Re(this.state.type);
			}
			isExportDefaultSpecifier() {
				return !this.tsIsDeclarationStart() && super.isExportDefaultSpecifier();
			}
			parseBindingElement(e, t) {
				let n = t.length ? null : this.state.startLoc, r = {};
				this.tsParseModifiers(Dn, void 0, r);
				let i = r.accessibility, a = r.override, o = r.readonly;
				!(e & 4) && (i || o || a) && this.raise(W.UnexpectedParameterModifier, n || t[0]);
				let s = this.state.startLoc, c = this.parseMaybeDefault(s);
				e & 2 && this.parseFunctionParamType(c);
				let l = this.parseMaybeDefault(s, c);
				if (i || o || a) {
					let e = n ? this.startNodeAt(n) : this.startNodeAtNode(t[0]);
					return t.length && (e.decorators = t), i && (e.accessibility = i), o && (e.readonly = o), a && (e.override = a), l.type !== "Identifier" && l.type !== "AssignmentPattern" && this.raise(W.UnsupportedParameterPropertyKind, n || t[0]), e.parameter = l, this.finishNode(e, "TSParameterProperty");
				}
				return t.length && (c.decorators = t), l;
			}
			isSimpleParameter(e) {
				return e.type === "TSParameterProperty" && super.isSimpleParameter(e.parameter) || super.isSimpleParameter(e);
			}
			tsDisallowOptionalPattern(e) {
				for (let t of e.params) t.type !== "Identifier" && t.optional && !this.state.isAmbientContext && this.raise(W.PatternIsOptional, t);
			}
			setArrowFunctionParameters(e, t, n) {
				super.setArrowFunctionParameters(e, t, n), this.tsDisallowOptionalPattern(e);
			}
			parseFunctionBodyAndFinish(e, t, n = !1) {
				this.match(10) && (e.returnType = this.tsParseTypeOrTypePredicateAnnotation(10));
				let r = t === "FunctionDeclaration" ? "TSDeclareFunction" : t === "ClassMethod" || t === "ClassPrivateMethod" ? "TSDeclareMethod" : void 0;
				if (r && !this.match(2) && this.isLineTerminator()) {
					if (r === "TSDeclareMethod" && e.kind === "constructor") for (let t of e.params) t.type === "TSParameterProperty" ? this.raise(W.UnexpectedParameterModifier, t) : t.type === "AssignmentPattern" && this.raise(W.UnexpectedParameterInitializer, t);
					else for (let t of e.params) t.type === "AssignmentPattern" && this.raise(W.UnexpectedParameterInitializer, t);
					return this.finishNode(e, r);
				}
				return r && this.state.isAmbientContext && (this.raise(W.DeclareFunctionHasImplementation, this.state.startLoc), r === "TSDeclareFunction" && e.declare) ? super.parseFunctionBodyAndFinish(e, r, n) : (this.tsDisallowOptionalPattern(e), super.parseFunctionBodyAndFinish(e, t, n));
			}
			registerFunctionStatementId(e) {
				!e.body && e.id ? this.checkIdentifier(e.id, 1024) : super.registerFunctionStatementId(e);
			}
			tsCheckForInvalidTypeCasts(e) {
				e.forEach((e) => {
					e?.type === "TSTypeCastExpression" && this.raise(W.UnexpectedTypeAnnotation, e.typeAnnotation);
				});
			}
			toReferencedList(e, t) {
				return this.tsCheckForInvalidTypeCasts(e), e;
			}
			parseArrayLike(e, t) {
				let n = super.parseArrayLike(e, t);
				return n.type === "ArrayExpression" && this.tsCheckForInvalidTypeCasts(n.elements), n;
			}
			parseSubscript(e, t, n, r) {
				if (!this.hasPrecedingLineBreak() && this.match(31)) {
					this.state.canStartJSXElement = !1, this.next();
					let n = this.startNodeAt(t);
					return n.expression = e, this.finishNode(n, "TSNonNullExpression");
				}
				let i = !1;
				if (this.match(14) && this.lookaheadCharCode() === 60) {
					if (n) return r.stop = !0, e;
					r.optionalChainMember = i = !0, this.next();
				}
				if (this.match(43) || this.match(47)) {
					let a, o = this.tsTryParseAndCatch(() => {
						if (!n && this.atPossibleAsyncArrow(e)) {
							let e = this.tsTryParseGenericAsyncArrowFunction(t);
							if (e) return r.stop = !0, e;
						}
						let o = this.tsParseTypeArgumentsInExpression();
						if (!o) return;
						if (i && !this.match(6)) {
							a = this.state.curPosition();
							return;
						}
						if (Ve(this.state.type)) {
							let n = super.parseTaggedTemplateExpression(e, t, r);
							return n.typeArguments = o, n;
						}
						if (!n && this.eat(6)) {
							let n = this.startNodeAt(t);
							return n.callee = e, n.arguments = this.parseCallExpressionArguments(), this.tsCheckForInvalidTypeCasts(n.arguments), n.typeArguments = o, r.optionalChainMember && (n.optional = i), this.finishCallExpression(n, r.optionalChainMember);
						}
						let s = this.state.type;
						if (s === 44 || s === 48 || s !== 6 && s !== 90 && s !== 119 && ke(s) && !this.hasPrecedingLineBreak()) return;
						let c = this.startNodeAt(t);
						return c.expression = e, c.typeArguments = o, this.finishNode(c, "TSInstantiationExpression");
					});
					if (a && this.unexpected(a, 6), o) return o.type === "TSInstantiationExpression" && ((this.match(12) || this.match(14) && this.lookaheadCharCode() !== 40) && this.raise(W.InvalidPropertyAccessAfterInstantiationExpression, this.state.startLoc), !this.match(12) && !this.match(14) && (o.expression = super.stopParseSubscript(e, r))), o;
				}
				return super.parseSubscript(e, t, n, r);
			}
			parseNewCallee(e) {
				super.parseNewCallee(e);
				let { callee: t } = e;
				t.type === "TSInstantiationExpression" && !t.extra?.parenthesized && (e.typeArguments = t.typeArguments, e.callee = t.expression);
			}
			parseExprOp(e, t, n) {
				let r;
				if (ze(54) > n && !this.hasPrecedingLineBreak() && (this.isContextual(90) || (r = this.isContextual(119)))) {
					let i = this.startNodeAt(t);
					i.expression = e, i.typeAnnotation = this.tsInType(() => (this.next(), this.match(71) ? (r && this.raise(_.UnexpectedKeyword, this.state.startLoc, { keyword: "const" }), this.tsParseTypeReference()) : this.tsParseType()));
					let a = this.finishNode(i, r ? "TSSatisfiesExpression" : "TSAsExpression");
					return this.reScan_lt_gt(), this.parseExprOp(a, t, n);
				}
				return super.parseExprOp(e, t, n);
			}
			checkReservedWord(e, t, n, r) {
				this.state.isAmbientContext || super.checkReservedWord(e, t, n, r);
			}
			checkDuplicateExports() {}
			isPotentialImportPhase(e) {
				if (super.isPotentialImportPhase(e)) return !0;
				if (this.isContextual(129)) {
					let t = this.lookaheadCharCode();
					return e ? t === 123 || t === 42 : t !== 61;
				}
				return !e && this.isContextual(83);
			}
			applyImportPhase(e, t, n, r) {
				super.applyImportPhase(e, t, n, r), t ? e.exportKind = n === "type" ? "type" : "value" : e.importKind = n === "type" || n === "typeof" ? n : "value";
			}
			parseImport(e) {
				if (this.match(133)) return e.importKind = "value", this.scope.inTSNamespace && this.raise(W.ImportInTSNamespace, e), super.parseImport(e);
				let t;
				if (O(this.state.type) && this.lookaheadCharCode() === 61) {
					e.importKind = "value";
					let t = this.tsParseImportEqualsDeclaration(e);
					return this.scope.inTSNamespace && t.moduleReference.type === "TSExternalModuleReference" && this.raise(W.ImportInTSNamespace, e), t;
				}
				if (this.isContextual(129)) {
					let n = this.parseMaybeImportPhase(e, !1);
					if (this.lookaheadCharCode() === 61) return this.scope.inTSNamespace && this.raise(W.ImportInTSNamespace, e), this.tsParseImportEqualsDeclaration(e, n);
					t = super.parseImportSpecifiersAndAfter(e, n);
				} else t = super.parseImport(e);
				return t.importKind === "type" && t.specifiers.length > 1 && t.specifiers[0].type === "ImportDefaultSpecifier" ? this.raise(W.TypeImportCannotSpecifyDefaultAndNamed, t) : this.scope.inTSNamespace && this.raise(W.ImportInTSNamespace, t), t;
			}
			parseExport(e, t) {
				if (this.match(79)) {
					let t = this.startNode();
					this.next();
					let n = null;
					this.isContextual(129) && this.isPotentialImportPhase(!1) ? n = this.parseMaybeImportPhase(t, !1) : t.importKind = "value";
					let r = this.tsParseImportEqualsDeclaration(t, n);
					return e.attributes = [], e.declaration = r, e.exportKind = "value", e.source = null, e.specifiers = [], this.finishNode(e, "ExportNamedDeclaration");
				}
				if (this.eat(25)) {
					let t = e;
					return t.expression = super.parseExpression(), this.semicolon(), this.sawUnambiguousESM = !0, this.scope.inTSNamespace && this.raise(W.ExportAssignmentInTSNamespace, t), this.finishNode(t, "TSExportAssignment");
				}
				if (this.eatContextual(90)) {
					let t = e;
					return this.expectContextual(127), t.id = this.parseIdentifier(), this.checkIdentifier(t.id, 8201), this.semicolon(), this.scope.inTSNamespace && this.raise(W.NamespaceExportInTSNamespace, t), this.finishNode(t, "TSNamespaceExportDeclaration");
				}
				{
					let n = super.parseExport(e, t);
					return this.scope.inTSNamespace && (n.type !== "ExportNamedDeclaration" || n.source || !n.declaration && !this.state.isAmbientContext) && this.raise(W.ExportInTSNamespace, n), n;
				}
			}
			isAbstractClass() {
				return this.isContextual(123) && this.isLookaheadContextual("class");
			}
			parseExportDefaultExpression() {
				if (this.isAbstractClass()) {
					let e = this.startNode();
					return this.next(), e.abstract = !0, this.parseClass(e, !0, !0);
				}
				if (this.match(128)) {
					let e = this.tsParseInterfaceDeclaration(this.startNode());
					if (e) return e;
				}
				return super.parseExportDefaultExpression();
			}
			parseVarStatement(e, t, n = !1) {
				let { isAmbientContext: r } = this.state, i = super.parseVarStatement(e, t, n || r);
				if (r && !e.declare && (t === "using" || t === "await using")) return this.raiseOverwrite(W.UsingDeclarationInAmbientContext, e, t), i;
				for (let e of i.declarations) {
					let { id: n, init: i, definite: a } = e;
					a && (i ? this.raise(W.DeclaratorDefiniteAssertionWithInitializer, n) : n.typeAnnotation || this.raise(W.DeclaratorDefiniteAssertionRequiresTypeAnnotation, n)), r && i && (t === "var" || t === "let" || n.typeAnnotation ? this.raise(W.InitializerNotAllowedInAmbientContext, i) : jn(i, this.hasPlugin("estree")) || this.raise(W.ConstInitializerMustBeStringOrNumericLiteralOrLiteralEnumReference, i));
				}
				return i;
			}
			parseStatementContent(e, t) {
				let n = !!(e & 2);
				if (!this.state.containsEsc) switch (this.state.type) {
					case 71:
						if (this.isLookaheadContextual("enum")) {
							let e = this.startNode();
							return this.next(), this.tsParseEnumDeclaration(e, { const: !0 });
						}
						break;
					case 123:
					case 124:
						if (this.nextTokenIsIdentifierAndNotTSRelationalOperatorOnSameLine()) {
							let e = this.state.type, n = this.startNode();
							this.next();
							let r = e === 124 ? this.tsTryParseDeclare(n) : this.tsParseAbstractDeclaration(n, t);
							return r ? (e === 124 && (r.declare = !0), r) : (n.expression = this.createIdentifier(this.startNodeAtNode(n), e === 124 ? "declare" : "abstract"), this.semicolon(!1), this.finishNode(n, "ExpressionStatement"));
						}
						break;
					case 125: return this.tsParseEnumDeclaration(this.startNode());
					case 111:
						if (this.lookaheadCharCode() === 123) {
							let e = this.startNode();
							return this.tsParseAmbientExternalModuleDeclaration(e);
						}
						break;
					case 128: {
						let e = this.tsParseInterfaceDeclaration(this.startNode());
						if (e) return n || this.raise(W.UnexpectedTypeDeclaration, e, "interface"), e;
						break;
					}
					case 126:
						if (this.nextTokenIsStringLiteralOnSameLine()) {
							let e = this.startNode();
							return this.next(), this.tsParseDeclaration(e, 126, !1, t);
						}
						if (this.nextTokenIsIdentifierOnSameLine()) {
							this.raise(W.InlineModuleDeclarationMustUseString, this.state.startLoc);
							let e = this.startNode();
							return this.next(), this.tsParseDeclaration(e, 127, !1, t);
						}
						break;
					case 127:
						if (this.nextTokenIsIdentifierOnSameLine()) {
							let e = this.startNode();
							return this.next(), this.tsParseDeclaration(e, 127, !1, t);
						}
						break;
					case 129: if (this.nextTokenIsIdentifierOnSameLine()) {
						let e = this.startNode();
						return n || this.raise(W.UnexpectedTypeDeclaration, e, "type"), this.next(), this.tsParseTypeAliasDeclaration(e);
					}
				}
				return super.parseStatementContent(e, t);
			}
			parseAccessModifier() {
				return this.tsParseModifier(On);
			}
			tsHasSomeModifiers(e, t) {
				return t.some((t) => xn(t) ? e.accessibility === t : !!e[t]);
			}
			tsIsStartOfStaticBlocks() {
				return this.isContextual(103) && this.lookaheadCharCode() === 123;
			}
			parseClassMember(e, t, n) {
				this.tsParseModifiers(Tn, W.InvalidModifierOnTypeParameterPositions, t, !0);
				let r = () => {
					this.tsIsStartOfStaticBlocks() ? (this.next(), this.next(), this.tsHasSomeModifiers(t, [
						"declare",
						"private",
						"public",
						"protected",
						"override",
						"abstract",
						"readonly",
						"static"
					]) && this.raise(W.StaticBlockCannotHaveModifier, this.state.curPosition()), super.parseClassStaticBlock(e, t)) : this.parseClassMemberWithIsStatic(e, t, n, !!t.static);
				};
				t.declare ? this.tsInAmbientContext(r) : r(), t.decorators && t.decorators.length > 0 && !this.hasPlugin("decorators-legacy") && (t.type === "TSAbstractMethodDefinition" || t.type === "TSDeclareMethod" ? this.raise(W.DecoratorAbstractMethod, t, { kind: "abstract method" }) : (t.type === "ClassProperty" && t.abstract || t.type === "ClassProperty" && t.declare || t.type === "TSAbstractPropertyDefinition" || t.type === "PropertyDefinition" && t.declare) && this.raise(W.DecoratorAbstractMethod, t, { kind: t.declare ? "declare field" : "abstract field" }));
			}
			parseClassMemberWithIsStatic(e, t, n, r) {
				let i = this.tsTryParseIndexSignature(t);
				i ? (e.body.push(i), t.abstract && this.raise(W.IndexSignatureHasAbstract, t), t.accessibility && this.raise(W.IndexSignatureHasAccessibility, t, { modifier: t.accessibility }), t.declare && this.raise(W.IndexSignatureHasDeclare, t), t.override && this.raise(W.IndexSignatureHasOverride, t)) : (!this.state.inAbstractClass && t.abstract && this.raise(W.NonAbstractClassHasAbstractMethod, t), t.override && (n.hadSuperClass || this.raise(W.OverrideNotInSubClass, t)), super.parseClassMemberWithIsStatic(e, t, n, r));
			}
			parsePostMemberNameModifiers(e) {
				this.eat(13) && (e.optional = !0), e.readonly && this.match(6) && this.raise(W.ClassMethodHasReadonly, e), e.declare && this.match(6) && this.raise(W.ClassMethodHasDeclare, e);
			}
			shouldParseExportDeclaration() {
				return this.tsIsDeclarationStart() ? !0 : super.shouldParseExportDeclaration();
			}
			parseConditional(e, t, n) {
				if (!this.match(13)) return e;
				if (n != null) {
					let t = this.lookaheadCharCode();
					if (t === 44 || t === 61 || t === 58 || t === 41) return this.setOptionalParametersError(n), e;
				}
				this.next();
				let r = this.startNodeAt(t);
				r.test = e;
				let i = this.state.inConditionalConsequent;
				return this.state.inConditionalConsequent = !0, r.consequent = this.parseMaybeAssignAllowIn(), this.state.inConditionalConsequent = i, this.expect(10), r.alternate = this.parseMaybeAssign(), this.finishNode(r, "ConditionalExpression");
			}
			parseParenItem(e, t) {
				let n = super.parseParenItem(e, t);
				if (this.eat(13) && (n.optional = !0, this.resetEndLocation(e)), this.match(10)) {
					let n = this.startNodeAt(t);
					return n.expression = e, n.typeAnnotation = this.tsParseTypeAnnotation(), this.finishNode(n, "TSTypeCastExpression");
				}
				return e;
			}
			parseExportDeclaration(e) {
				if (!this.state.isAmbientContext && this.isContextual(124)) return this.tsInAmbientContext(() => this.parseExportDeclaration(e));
				let t = this.state.startLoc, n = this.eatContextual(124);
				if (n && (this.isContextual(124) || !this.shouldParseExportDeclaration())) throw this.raise(W.ExpectedAmbientAfterExportDeclare, this.state.startLoc);
				let r = O(this.state.type) && this.tsTryParseExportDeclaration() || super.parseExportDeclaration(e);
				return r ? ((r.type === "TSInterfaceDeclaration" || r.type === "TSTypeAliasDeclaration" || n) && (e.exportKind = "type"), n && r.type !== "TSImportEqualsDeclaration" && (this.resetStartLocation(r, t), r.declare = !0), r) : null;
			}
			parseClassId(e, t, n, r) {
				if ((!t || n) && this.isContextual(112)) {
					e.id = null;
					return;
				}
				super.parseClassId(e, t, n, e.declare ? 1024 : 8331);
				let i = this.tsTryParseTypeParameters(this.tsParseInOutConstModifiers);
				i && (e.typeParameters = i);
			}
			parseClassPropertyAnnotation(e) {
				e.optional || (this.eat(31) ? e.definite = !0 : this.eat(13) && (e.optional = !0));
				let t = this.tsTryParseTypeAnnotation();
				t && (e.typeAnnotation = t), e.definite && (this.match(25) ? this.raise(W.DeclaratorDefiniteAssertionWithInitializer, e) : t || this.raise(W.DeclaratorDefiniteAssertionRequiresTypeAnnotation, e));
			}
			parseClassProperty(e) {
				if (this.parseClassPropertyAnnotation(e), this.state.isAmbientContext && (!e.readonly || e.typeAnnotation) && this.match(25) && this.raise(W.DeclareClassFieldHasInitializer, this.state.startLoc), e.abstract && this.match(25)) {
					let { key: t } = e;
					this.raise(W.AbstractPropertyHasInitializer, this.state.startLoc, { propertyName: t.type === "Identifier" && !e.computed ? t.name : `[${this.input.slice(this.offsetToSourcePos(t.start), this.offsetToSourcePos(t.end))}]` });
				}
				return super.parseClassProperty(e);
			}
			parseClassPrivateProperty(e) {
				return e.abstract && this.raise(W.PrivateElementHasAbstract, e), e.accessibility && this.raise(W.PrivateElementHasAccessibility, e, { modifier: e.accessibility }), this.parseClassPropertyAnnotation(e), super.parseClassPrivateProperty(e);
			}
			parseClassAccessorProperty(e) {
				return this.parseClassPropertyAnnotation(e), e.optional && this.raise(W.AccessorCannotBeOptional, e), super.parseClassAccessorProperty(e);
			}
			pushClassMethod(e, t, n, r, i, a) {
				let o = this.tsTryParseTypeParameters(this.tsParseConstModifier);
				o && i && this.raise(W.ConstructorHasTypeParameters, o);
				let { declare: s = !1, kind: c } = t;
				s && (c === "get" || c === "set") && this.raise(W.DeclareAccessor, t, { kind: c }), o && (t.typeParameters = o), super.pushClassMethod(e, t, n, r, i, a);
			}
			pushClassPrivateMethod(e, t, n, r) {
				let i = this.tsTryParseTypeParameters(this.tsParseConstModifier);
				i && (t.typeParameters = i), super.pushClassPrivateMethod(e, t, n, r);
			}
			declareClassPrivateMethodInScope(e, t) {
				e.type !== "TSDeclareMethod" && (e.type === "MethodDefinition" && e.value.body == null || super.declareClassPrivateMethodInScope(e, t));
			}
			parseClassSuper(e) {
				if (super.parseClassSuper(e), e.superClass) {
					if (e.superClass.type === "TSInstantiationExpression") {
						let t = e.superClass, n = t.expression;
						this.takeSurroundingComments(n, n.start, n.end);
						let r = t.typeArguments;
						this.takeSurroundingComments(r, r.start, r.end), e.superClass = n, e.superTypeArguments = r;
					} else (this.match(43) || this.match(47)) && (e.superTypeArguments = this.tsParseTypeArgumentsInExpression());
				}
				this.eatContextual(112) && (e.implements = this.tsParseHeritageClause("implements"));
			}
			parseObjPropValue(e, t, n, r, i, a, o) {
				let s = this.tsTryParseTypeParameters(this.tsParseConstModifier);
				return s && (e.typeParameters = s), super.parseObjPropValue(e, t, n, r, i, a, o);
			}
			parseFunctionParams(e, t) {
				let n = this.tsTryParseTypeParameters(this.tsParseConstModifier);
				n && (e.typeParameters = n), super.parseFunctionParams(e, t);
			}
			parseVarId(e, t) {
				super.parseVarId(e, t), e.id.type === "Identifier" && !this.hasPrecedingLineBreak() && this.eat(31) && (e.definite = !0);
				let n = this.tsTryParseTypeAnnotation();
				n && (e.id.typeAnnotation = n, this.resetEndLocation(e.id));
			}
			parseAsyncArrowFromCallExpression(e, t) {
				return this.match(10) && (e.returnType = this.tsParseTypeAnnotation()), super.parseAsyncArrowFromCallExpression(e, t);
			}
			parseMaybeAssign(e, t) {
				let n, r, i;
				if (this.hasPlugin("jsx") && (this.match(141) || this.match(43))) {
					if (n = this.state.clone(), r = this.tryParse(() => super.parseMaybeAssign(e, t), n), !r.error) return r.node;
					let { context: i } = this.state, a = i[i.length - 1];
					(a === j.j_oTag || a === j.j_expr) && i.pop();
				}
				if (!r?.error && !this.match(43)) return super.parseMaybeAssign(e, t);
				n && n !== this.state || (n = this.state.clone());
				let a, o = this.tryParse((n) => {
					a = this.tsParseTypeParameters(this.tsParseConstModifier);
					let r = super.parseMaybeAssign(e, t);
					if ((r.type !== "ArrowFunctionExpression" || r.extra?.parenthesized) && n(), a?.params.length !== 0 && this.resetStartLocationFromNode(r, a), r.typeParameters = a, this.hasPlugin("jsx") && r.typeParameters.params.length === 1 && !r.typeParameters.extra?.trailingComma) {
						let e = r.typeParameters.params[0];
						e.constraint || this.raise(W.SingleTypeParameterWithoutTrailingComma, this.optionFlags & 256 ? h(e.loc.end, 1) : e, { typeParameterName: e.name.name });
					}
					return r;
				}, n);
				if (!o.error && !o.aborted) return a && this.reportReservedArrowTypeParam(a), o.node;
				if (!r && (yn(!this.hasPlugin("jsx")), i = this.tryParse(() => super.parseMaybeAssign(e, t), n), !i.error)) return i.node;
				if (r?.node) return this.state = r.failState, r.node;
				if (o.node) return this.state = o.failState, a && this.reportReservedArrowTypeParam(a), o.node;
				if (i?.node) return this.state = i.failState, i.node;
				throw r?.error || o.error || i?.error;
			}
			reportReservedArrowTypeParam(e) {
				e.params.length === 1 && !e.params[0].constraint && !e.extra?.trailingComma && this.getPluginOption("typescript", "disallowAmbiguousJSXLike") && this.raise(W.ReservedArrowTypeParam, e);
			}
			parseMaybeUnary(e, t) {
				return !this.hasPlugin("jsx") && this.match(43) ? this.tsParseTypeAssertion() : super.parseMaybeUnary(e, t);
			}
			parseArrow(e) {
				if (this.match(10)) {
					let t = this.tryParse((e) => {
						let t = this.tsParseTypeOrTypePredicateAnnotation(10);
						return (this.canInsertSemicolon() || !this.match(15)) && e(), t;
					});
					if (t.aborted) return;
					t.thrown || (t.error && (this.state = t.failState), e.returnType = t.node);
				}
				return super.parseArrow(e);
			}
			parseFunctionParamType(e) {
				this.eat(13) && (e.optional = !0);
				let t = this.tsTryParseTypeAnnotation();
				return t && (e.typeAnnotation = t), this.resetEndLocation(e), e;
			}
			isAssignable(e, t) {
				switch (e.type) {
					case "TSTypeCastExpression": return this.isAssignable(e.expression, t);
					case "TSParameterProperty": return !0;
					default: return super.isAssignable(e, t);
				}
			}
			toAssignable(e, t = !1) {
				if (wn(e)) t ? this.expressionScope.recordArrowParameterBindingError(W.UnexpectedTypeCastInParameter, e) : this.raiseOnce(W.UnexpectedTypeCastInParameter, e), this.toAssignable(e.expression, t);
				else switch (e.type) {
					case "ParenthesizedExpression":
						this.toAssignableParenthesizedExpression(e, t);
						break;
					case "AssignmentExpression": !t && e.left.type === "TSTypeCastExpression" && (e.left = this.typeCastToParameter(e.left));
					default: super.toAssignable(e, t);
				}
			}
			toAssignableParenthesizedExpression(e, t) {
				wn(e.expression) || e.expression.type === "ParenthesizedExpression" ? this.toAssignable(e.expression, t) : super.toAssignable(e, t);
			}
			checkToRestConversion(e, t) {
				wn(e) ? this.checkToRestConversion(e.expression, !1) : super.checkToRestConversion(e, t);
			}
			isValidLVal(e, t, n, r) {
				switch (e) {
					case "TSTypeCastExpression": return !0;
					case "TSParameterProperty": return "parameter";
					case "TSNonNullExpression": return "expression";
					case "TSAsExpression":
					case "TSSatisfiesExpression":
					case "TSTypeAssertion": return (r !== 64 || !n) && ["expression", !0];
					default: return super.isValidLVal(e, t, n, r);
				}
			}
			parseBindingAtom() {
				return this.state.type === 74 ? this.parseIdentifier(!0) : super.parseBindingAtom();
			}
			parseMaybeDecoratorArguments(e, t) {
				if (this.match(43) || this.match(47)) {
					let n = this.tsParseTypeArgumentsInExpression();
					if (this.match(6)) {
						let r = super.parseMaybeDecoratorArguments(e, t);
						return r.typeArguments = n, r;
					}
					this.unexpected(null, 6);
				}
				return super.parseMaybeDecoratorArguments(e, t);
			}
			checkCommaAfterRest(e) {
				return this.state.isAmbientContext && this.match(8) && this.lookaheadCharCode() === e ? (this.next(), !1) : super.checkCommaAfterRest(e);
			}
			isClassMethod() {
				return this.match(43) || super.isClassMethod();
			}
			isClassProperty() {
				return this.match(31) || this.match(10) || super.isClassProperty();
			}
			parseMaybeDefault(e, t) {
				let n = super.parseMaybeDefault(e, t);
				return n.type === "AssignmentPattern" && n.typeAnnotation && n.right.start < n.typeAnnotation.start && this.raise(W.TypeAnnotationAfterAssign, n.typeAnnotation), n;
			}
			getTokenFromCode(e) {
				if (this.state.inType) {
					if (e === 62) {
						this.finishOp(44, 1);
						return;
					}
					if (e === 60) {
						this.finishOp(43, 1);
						return;
					}
				}
				super.getTokenFromCode(e);
			}
			reScan_lt_gt() {
				let { type: e } = this.state;
				e === 43 ? (--this.state.pos, this.readToken_lt()) : e === 44 && (--this.state.pos, this.readToken_gt());
			}
			reScan_lt() {
				let { type: e } = this.state;
				return e === 47 ? (this.state.pos -= 2, this.finishOp(43, 1), 43) : e;
			}
			toAssignableListItem(e, t, n) {
				let r = e[t];
				r.type === "TSTypeCastExpression" && (e[t] = this.typeCastToParameter(r)), super.toAssignableListItem(e, t, n);
			}
			typeCastToParameter(e) {
				return e.expression.typeAnnotation = e.typeAnnotation, this.resetEndLocationFromNode(e.expression, e.typeAnnotation), e.expression;
			}
			shouldParseArrow(e) {
				return this.match(10) ? e.every((e) => this.isAssignable(e, !0)) : super.shouldParseArrow(e);
			}
			shouldParseAsyncArrow() {
				return this.match(10) ? !this.state.inConditionalConsequent : super.shouldParseAsyncArrow();
			}
			parseParenAndDistinguishExpression(e) {
				let t = this.state.inConditionalConsequent;
				this.state.inConditionalConsequent = !1;
				let n = super.parseParenAndDistinguishExpression(e);
				return this.state.inConditionalConsequent = t, n;
			}
			canHaveLeadingDecorator() {
				return super.canHaveLeadingDecorator() || this.isAbstractClass();
			}
			jsxParseOpeningElementAfterName(e) {
				if (this.match(43) || this.match(47)) {
					let t = this.tsTryParseAndCatch(() => this.tsParseTypeArgumentsInExpression());
					t && (e.typeArguments = t);
				}
				return super.jsxParseOpeningElementAfterName(e);
			}
			getGetterSetterExpectedParamCount(e) {
				let t = super.getGetterSetterExpectedParamCount(e), n = this.getObjectOrClassMethodParams(e)[0];
				return n && this.isThisParam(n) ? t + 1 : t;
			}
			parseCatchClauseParam() {
				let e = super.parseCatchClauseParam(), t = this.tsTryParseTypeAnnotation();
				return t && (e.typeAnnotation = t, this.resetEndLocation(e)), e;
			}
			tsInAmbientContext(e) {
				let { isAmbientContext: t, strict: n } = this.state;
				this.state.isAmbientContext = !0, this.state.strict = !1;
				try {
					return e();
				} finally {
					this.state.isAmbientContext = t, this.state.strict = n;
				}
			}
			parseClass(e, t, n) {
				let r = this.state.inAbstractClass;
				this.state.inAbstractClass = !!e.abstract;
				try {
					return super.parseClass(e, t, n);
				} finally {
					this.state.inAbstractClass = r;
				}
			}
			tsParseAbstractDeclaration(e, t) {
				if (this.match(76)) return e.abstract = !0, this.maybeTakeDecorators(t, this.parseClass(e, !0, !1));
				if (this.isContextual(128)) return this.hasFollowingLineBreak() ? null : (e.abstract = !0, this.raise(W.NonClassMethodPropertyHasAbstractModifier, e), this.tsParseInterfaceDeclaration(e));
				throw this.unexpected(null, 76);
			}
			parseMethod(e, t, n, r, i, a, o) {
				let s = super.parseMethod(e, t, n, r, i, a, o);
				if ((s.abstract || s.type === "TSAbstractMethodDefinition") && (this.hasPlugin("estree") ? s.value : s).body) {
					let { key: e } = s;
					this.raise(W.AbstractMethodHasImplementation, s, { methodName: e.type === "Identifier" && !s.computed ? e.name : `[${this.input.slice(this.offsetToSourcePos(e.start), this.offsetToSourcePos(e.end))}]` });
				}
				return s;
			}
			tsParseTypeParameterName() {
				return this.parseIdentifier();
			}
			shouldParseAsAmbientContext() {
				return !!this.getPluginOption("typescript", "dts");
			}
			parse() {
				return this.shouldParseAsAmbientContext() && (this.state.isAmbientContext = !0), super.parse();
			}
			getExpression() {
				return this.shouldParseAsAmbientContext() && (this.state.isAmbientContext = !0), super.getExpression();
			}
			parseExportSpecifier(e, t, n, r) {
				return !t && r ? (this.parseTypeOnlyExportSpecifier(e, n), this.finishNode(e, "ExportSpecifier")) : (e.exportKind = "value", super.parseExportSpecifier(e, t, n, r));
			}
			parseImportSpecifier(e, t, n, r) {
				return !t && r ? (this.parseTypeOnlyImportSpecifier(e), this.finishNode(e, "ImportSpecifier")) : (e.importKind = "value", super.parseImportSpecifier(e, t, n, r));
			}
			checkImportSpecifier(e, t) {
				let n = e.importKind === "type";
				n && t && this.raise(W.TypeModifierIsUsedInTypeImports, e), super.checkImportSpecifier(e, t, n || t ? 4098 : 4096);
			}
			parseTypeOnlyImportSpecifier(e) {
				let t = e.imported, n = !1;
				if (this.isContextual(90)) {
					let r = this.parseIdentifier();
					if (this.isContextual(90)) {
						let i = this.parseIdentifier();
						k(this.state.type) ? (n = !0, t = r, e.local = this.parseIdentifier()) : e.local = i;
					} else k(this.state.type) ? e.local = this.parseIdentifier() : (n = !0, t = r);
				} else k(this.state.type) && (n = !0, t = this.parseIdentifier(!0));
				e.imported = t, e.importKind = n ? "type" : "value", e.local ??= this.eatContextual(90) ? this.parseIdentifier() : this.cloneIdentifier(e.imported);
			}
			parseTypeOnlyExportSpecifier(e, t) {
				let n = e.local, r = !1;
				if (this.isContextual(90)) {
					let t = this.parseIdentifier();
					if (this.isContextual(90)) {
						let n = this.parseIdentifier();
						k(this.state.type) ? (r = !0, e.local = t, e.exported = this.parseModuleExportName()) : e.exported = n;
					} else k(this.state.type) ? e.exported = this.parseModuleExportName() : (r = !0, e.local = t);
				} else k(this.state.type) && (r = !0, e.local = this.parseModuleExportName());
				r && t && this.raise(W.TypeModifierIsUsedInTypeExports, n), e.exportKind = r ? "type" : "value", e.exported ??= this.eatContextual(90) ? this.parseModuleExportName() : this.cloneIdentifier(e.local);
			}
			fillOptionalPropertiesForTSESLint(e) {
				switch (e.type) {
					case "ImportDeclaration":
						e.phase ??= null;
						return;
					case "ExpressionStatement":
						e.directive ??= void 0;
						return;
					case "RestElement": e.value = void 0;
					case "Identifier":
					case "ArrayPattern":
					case "AssignmentPattern":
					case "ObjectPattern":
						e.decorators ??= [], e.optional ??= !1, e.typeAnnotation ??= void 0;
						return;
					case "TSParameterProperty":
						e.accessibility ??= void 0, e.decorators ??= [], e.override ??= !1, e.readonly ??= !1, e.static ??= !1;
						return;
					case "TSEmptyBodyFunctionExpression": e.body = null;
					case "TSDeclareFunction":
					case "FunctionDeclaration":
					case "FunctionExpression":
					case "ClassMethod":
					case "ClassPrivateMethod":
						e.declare ??= !1, e.returnType ??= void 0, e.typeParameters ??= void 0;
						return;
					case "Property":
						e.optional ??= !1;
						return;
					case "TSMethodSignature":
					case "TSPropertySignature": e.optional ??= !1;
					case "TSIndexSignature":
						e.accessibility ??= void 0, e.readonly ??= !1, e.static ??= !1;
						return;
					case "TSAbstractPropertyDefinition":
					case "PropertyDefinition":
					case "TSAbstractAccessorProperty":
					case "AccessorProperty": e.declare ??= !1, e.definite ??= !1, e.readonly ??= !1, e.typeAnnotation ??= void 0;
					case "TSAbstractMethodDefinition":
					case "MethodDefinition":
						e.accessibility ??= void 0, e.decorators ??= [], e.override ??= !1, e.optional ??= !1;
						return;
					case "ClassExpression": e.id ??= null;
					case "ClassDeclaration":
						e.abstract ??= !1, e.declare ??= !1, e.decorators ??= [], e.implements ??= [], e.superTypeArguments ??= void 0, e.typeParameters ??= void 0;
						return;
					case "TSTypeAliasDeclaration":
					case "VariableDeclaration":
						e.declare ??= !1;
						return;
					case "VariableDeclarator":
						e.definite ??= !1;
						return;
					case "TSEnumDeclaration":
						e.const ??= !1, e.declare ??= !1;
						return;
					case "TSEnumMember":
						e.computed ??= !1;
						return;
					case "TSImportType":
						e.qualifier ??= null, e.options ??= null, e.typeArguments ??= null;
						return;
					case "TSInterfaceDeclaration":
						e.declare ??= !1, e.extends ??= [];
						return;
					case "TSMappedType":
						e.optional ??= !1, e.readonly ??= void 0;
						return;
					case "TSModuleDeclaration":
						e.declare ??= !1, e.global ??= e.kind === "global";
						return;
					case "TSTypeParameter":
						e.const ??= !1, e.in ??= !1, e.out ??= !1;
						return;
				}
			}
			chStartsBindingIdentifierAndNotRelationalOperator(e, t) {
				if (M(e)) {
					if (_n.lastIndex = t, _n.test(this.input)) {
						let e = this.codePointAtPos(_n.lastIndex);
						if (!N(e) && e !== 92) return !1;
					}
					return !0;
				}
				return e === 92;
			}
			nextTokenIsIdentifierAndNotTSRelationalOperatorOnSameLine() {
				let e = this.nextTokenInLineStart(), t = this.codePointAtPos(e);
				return this.chStartsBindingIdentifierAndNotRelationalOperator(t, e);
			}
			nextTokenIsStringLiteralOnSameLine() {
				let e = this.nextTokenInLineStart(), t = this.codePointAtPos(e);
				return t === 34 || t === 39;
			}
		};
		function An(e) {
			if (e.type !== "MemberExpression") return !1;
			let { computed: t, property: n } = e;
			return t && n.type !== "StringLiteral" && (n.type !== "TemplateLiteral" || n.expressions.length > 0) ? !1 : Pn(e.object);
		}
		function jn(e, t) {
			let { type: n } = e;
			if (e.extra?.parenthesized) return !1;
			if (t) {
				if (n === "Literal") {
					let { value: t } = e;
					if (typeof t == "string" || typeof t == "boolean") return !0;
				}
			} else if (n === "StringLiteral" || n === "BooleanLiteral") return !0;
			return !!(Mn(e, t) || Nn(e, t) || n === "TemplateLiteral" && e.expressions.length === 0 || An(e));
		}
		function Mn(e, t) {
			return t ? e.type === "Literal" && (typeof e.value == "number" || "bigint" in e) : e.type === "NumericLiteral" || e.type === "BigIntLiteral";
		}
		function Nn(e, t) {
			if (e.type === "UnaryExpression") {
				let { operator: n, argument: r } = e;
				if (n === "-" && Mn(r, t)) return !0;
			}
			return !1;
		}
		function Pn(e) {
			return e.type === "Identifier" ? !0 : e.type !== "MemberExpression" || e.computed ? !1 : Pn(e.object);
		}
		function G(e, t = []) {
			let n = /* @__PURE__ */ new Map();
			for (let t of e) n.set(t, !0);
			for (let e of t) n.set(e, !1);
			return n;
		}
		var Fn = g`placeholders`({
			ClassNameIsRequired: "A class name is required.",
			UnexpectedSpace: "Unexpected space in placeholder."
		}), In = (e) => class extends e {
			parsePlaceholder(e) {
				if (this.match(132)) {
					let t = this.startNode();
					return this.next(), this.assertNoSpace(), t.name = super.parseIdentifier(!0), this.assertNoSpace(), this.expect(132), this.finishPlaceholder(t, e);
				}
			}
			finishPlaceholder(e, t) {
				let n = e;
				return n.expectedNode && n.type || (n = this.finishNode(n, "Placeholder")), n.expectedNode = t, n;
			}
			getTokenFromCode(e) {
				e === 37 && this.input.charCodeAt(this.state.pos + 1) === 37 ? this.finishOp(132, 2) : super.getTokenFromCode(e);
			}
			parseExprAtom(e) {
				return this.parsePlaceholder("Expression") || super.parseExprAtom(e);
			}
			parseIdentifier(e) {
				return this.parsePlaceholder("Identifier") || super.parseIdentifier(e);
			}
			checkReservedWord(e, t, n, r) {
				e !== void 0 && super.checkReservedWord(e, t, n, r);
			}
			cloneIdentifier(e) {
				let t = super.cloneIdentifier(e);
				return t.type === "Placeholder" && (t.expectedNode = e.expectedNode), t;
			}
			cloneStringLiteral(e) {
				return e.type === "Placeholder" ? this.cloneIdentifier(e) : super.cloneStringLiteral(e);
			}
			parseBindingAtom() {
				return this.parsePlaceholder("Pattern") || super.parseBindingAtom();
			}
			isValidLVal(e, t, n, r) {
				return e === "Placeholder" || super.isValidLVal(e, t, n, r);
			}
			toAssignable(e, t) {
				e && e.type === "Placeholder" && e.expectedNode === "Expression" ? e.expectedNode = "Pattern" : super.toAssignable(e, t);
			}
			chStartsBindingIdentifier(e, t) {
				if (super.chStartsBindingIdentifier(e, t)) return !0;
				let n = this.nextTokenStart();
				return this.input.charCodeAt(n) === 37 && this.input.charCodeAt(n + 1) === 37;
			}
			verifyBreakContinue(e, t) {
				e.label?.type !== "Placeholder" && super.verifyBreakContinue(e, t);
			}
			parseExpressionStatement(e, t, n) {
				if (t.type !== "Placeholder" || t.extra?.parenthesized) return super.parseExpressionStatement(e, t, n);
				if (this.match(10)) {
					let r = e;
					return r.label = this.finishPlaceholder(t, "Identifier"), this.next(), r.body = n & 8 ? super.parseStatementOrSloppyAnnexBFunctionDeclaration(!0) : super.parseStatement(), this.finishNode(r, "LabeledStatement");
				}
				this.semicolon();
				let r = e;
				return r.name = t.name, this.finishPlaceholder(r, "Statement");
			}
			parseBlock(e, t, n) {
				return this.parsePlaceholder("BlockStatement") || super.parseBlock(e, t, n);
			}
			parseFunctionId(e) {
				return this.parsePlaceholder("Identifier") || super.parseFunctionId(e);
			}
			parseClass(e, t, n) {
				let r = t ? "ClassDeclaration" : "ClassExpression";
				this.next();
				let i = this.state.strict, a = this.parsePlaceholder("Identifier");
				if (a) {
					if (this.match(77) || this.match(132) || this.match(2)) e.id = a;
					else {
						if (n || !t) return e.id = null, e.body = this.finishPlaceholder(a, "ClassBody"), this.finishNode(e, r);
						throw this.raise(Fn.ClassNameIsRequired, this.state.startLoc);
					}
				} else this.parseClassId(e, t, n);
				return super.parseClassSuper(e), e.body = this.parsePlaceholder("ClassBody") || super.parseClassBody(!!e.superClass, i), this.finishNode(e, r);
			}
			parseExport(e, t) {
				let n = this.parsePlaceholder("Identifier");
				if (!n) return super.parseExport(e, t);
				let r = e;
				if (!this.isContextual(95) && !this.match(8)) return r.specifiers = [], r.source = null, r.declaration = this.finishPlaceholder(n, "Declaration"), this.finishNode(r, "ExportNamedDeclaration");
				this.expectPlugin("exportDefaultFrom");
				let i = this.startNode();
				return i.exported = n, r.specifiers = [this.finishNode(i, "ExportDefaultSpecifier")], super.parseExport(r, t);
			}
			isExportDefaultSpecifier() {
				if (this.match(61)) {
					let e = this.nextTokenStart();
					if (this.isUnparsedContextual(e, "from") && this.input.startsWith(A(132), this.hasPlugin("exportDefaultFrom") ? this.nextTokenStartSince(e + 4) : this.nextTokenInLineStartSince(e + 4))) return !0;
				}
				return super.isExportDefaultSpecifier();
			}
			maybeParseExportDefaultSpecifier(e, t) {
				return e.specifiers?.length ? !0 : super.maybeParseExportDefaultSpecifier(e, t);
			}
			checkNamedExport() {}
			parseImport(e) {
				let t = this.parsePlaceholder("Identifier");
				if (!t) return super.parseImport(e);
				if (e.specifiers = [], !this.isContextual(95) && !this.match(8)) return e.source = this.finishPlaceholder(t, "StringLiteral"), this.semicolon(), this.finishNode(e, "ImportDeclaration");
				let n = this.startNodeAtNode(t);
				return n.local = t, e.specifiers.push(this.finishNode(n, "ImportDefaultSpecifier")), this.eat(8) && (this.maybeParseStarImportSpecifier(e) || this.parseNamedOrFilteredImportSpecifiers(e)), this.expectContextual(95), e.source = this.parseImportSource(), this.semicolon(), this.finishNode(e, "ImportDeclaration");
			}
			parseImportSource() {
				return this.parsePlaceholder("StringLiteral") || super.parseImportSource();
			}
			assertNoSpace() {
				this.state.start > this.offsetToSourcePos(this.state.lastTokEndLoc.index) && this.raise(Fn.UnexpectedSpace, this.state.lastTokEndLoc);
			}
		}, Ln = (e) => class extends e {
			parseV8Intrinsic() {
				if (this.match(50)) {
					let e = this.state.startLoc, t = this.startNode();
					if (this.next(), O(this.state.type)) {
						this.setLoc(this.state.startLoc);
						let e = this.parseIdentifierName(), n = this.createIdentifier(t, e);
						if (this.castNodeTo(n, "V8IntrinsicIdentifier"), this.match(6)) return n;
					}
					this.unexpected(e);
				}
			}
			parseExprAtom(e) {
				return this.parseV8Intrinsic() || super.parseExprAtom(e);
			}
		}, Rn = ["fsharp", "hack"], zn = [
			"^^",
			"@@",
			"^",
			"%",
			"#"
		];
		function Bn(e) {
			if (e.has("decorators") && e.has("decorators-legacy")) throw Error("Cannot use the decorators and decorators-legacy plugin together");
			if (e.has("flow") && e.has("typescript")) throw Error("Cannot combine flow and typescript plugins.");
			if (e.has("placeholders") && e.has("v8intrinsic")) throw Error("Cannot combine placeholders and v8intrinsic plugins.");
			if (e.has("pipelineOperator")) {
				let t = e.get("pipelineOperator").proposal;
				if (!Rn.includes(t)) {
					let e = Rn.map((e) => `"${e}"`).join(", ");
					throw Error(`"pipelineOperator" requires "proposal" option whose value must be one of: ${e}.`);
				}
				if (t === "hack") {
					if (e.has("placeholders")) throw Error("Cannot combine placeholders plugin and Hack-style pipes.");
					if (e.has("v8intrinsic")) throw Error("Cannot combine v8intrinsic plugin and Hack-style pipes.");
					let t = e.get("pipelineOperator").topicToken;
					if (!zn.includes(t)) {
						let e = zn.map((e) => `"${e}"`).join(", ");
						throw Error(`"pipelineOperator" in "proposal": "hack" mode also requires a "topicToken" option whose value must be one of: ${e}.`);
					}
				}
			}
			if (e.has("moduleAttributes")) throw Error("`moduleAttributes` has been removed in Babel 8, please migrate to import attributes instead.");
			if (e.has("importAssertions")) throw Error("`importAssertions` has been removed in Babel 8, please use import attributes instead.");
			if (e.has("deprecatedImportAssert") ? console.warn("`deprecatedImportAssert` has been removed in Babel 8, please use import attributes instead.") : e.has("importAttributes") && e.get("importAttributes").deprecatedAssertSyntax && console.warn("The 'importAttributes' plugin has been removed in Babel 8. Please migrate any usage of `assert`-style attributes to `with`."), e.has("recordAndTuple")) throw Error("The 'recordAndTuple' plugin has been removed in Babel 8. Please remove it from your configuration.");
			if (e.has("asyncDoExpressions") && !e.has("doExpressions")) {
				let e = /* @__PURE__ */ Error("'asyncDoExpressions' requires 'doExpressions', please add 'doExpressions' to parser plugins.");
				throw e.missingPlugins = "doExpressions", e;
			}
			if (e.has("optionalChainingAssign") && e.get("optionalChainingAssign").version !== "2023-07") throw Error("The 'optionalChainingAssign' plugin requires a 'version' option, representing the last proposal update. Currently, the only supported value is '2023-07'.");
			if (e.has("discardBinding") && e.get("discardBinding").syntaxType !== "void") throw Error("The 'discardBinding' plugin requires a 'syntaxType' option. Currently the only supported value is 'void'.");
			if (e.has("decimal")) throw Error("The 'decimal' plugin has been removed in Babel 8. Please remove it from your configuration.");
			if (e.has("importReflection")) throw Error("The 'importReflection' plugin has been removed in Babel 8. Use 'sourcePhaseImports' instead, and replace 'import module' with 'import source' in your code.");
			if (e.has("deferredReexports") && !e.has("deferredImportEvaluation")) throw Error("The 'deferredReexports' plugin requires 'deferredImportEvaluation'.");
		}
		var Vn = {
			estree: me,
			jsx: Tt,
			flow: _t,
			typescript: kn,
			v8intrinsic: Ln,
			placeholders: In
		}, Hn = Object.keys(Vn), Un = class extends gn {
			constructor(e, t, n) {
				let r = pe(e);
				super(r, t), this.options = r, this.initializeScopes(), this.plugins = n, this.filename = r.sourceFilename, this.startIndex = r.startIndex;
				let i = 0;
				r.allowAwaitOutsideFunction && (i |= 1), r.allowReturnOutsideFunction && (i |= 2), r.allowImportExportEverywhere && (i |= 8), r.allowSuperOutsideMethod && (i |= 16), r.allowUndeclaredExports && (i |= 64), r.allowNewTargetOutsideFunction && (i |= 4), r.allowYieldOutsideFunction && (i |= 32), r.ranges && (i |= 128), r.locations === !0 && (i |= 256), r.tokens && (i |= 512), r.createImportExpressions && (i |= 1024), r.createParenthesizedExpressions && (i |= 2048), r.errorRecovery && (i |= 4096), r.attachComment && (i |= 8192), r.annexB && (i |= 16384), this.optionFlags = i;
			}
			getScopeHandler() {
				return ct;
			}
			parse() {
				this.enterInitialScopes();
				let e = this.startNode(), t = this.startNode();
				this.nextToken(), e.errors = [];
				let n = this.parseTopLevel(e, t);
				return n.errors = this.state.errors, n.comments.length = this.state.commentsLen, n;
			}
		};
		function Wn(e, t) {
			if (t?.sourceType === "unambiguous") {
				t = { ...t };
				try {
					t.sourceType = "module";
					let n = K(t, e), r = n.parse();
					if (n.sawUnambiguousESM) return r;
					if (n.ambiguousScriptDifferentAst) try {
						return t.sourceType = "script", K(t, e).parse();
					} catch {}
					else r.program.sourceType = "script";
					return r;
				} catch (n) {
					try {
						return t.sourceType = "script", K(t, e).parse();
					} catch {}
					throw n;
				}
			}
			return K(t, e).parse();
		}
		function Gn(e, t) {
			let n = K(t, e);
			return n.options.strictMode && (n.state.strict = !0), n.getExpression();
		}
		function Kn(e) {
			let t = {};
			for (let n of Object.keys(e)) t[n] = He(e[n]);
			return t;
		}
		Kn(Te);
		function K(e, t) {
			let n = Un, r = /* @__PURE__ */ new Map();
			if (e?.plugins) {
				for (let t of e.plugins) {
					let e, n;
					typeof t == "string" ? e = t : [e, n] = t, r.has(e) || r.set(e, n || {});
				}
				Bn(r), n = Jn(r);
			}
			return new n(e, t, r);
		}
		var qn = /* @__PURE__ */ new Map();
		function Jn(e) {
			let t = [];
			for (let n of Hn) e.has(n) && t.push(n);
			let n = t.join("|"), r = qn.get(n);
			if (!r) {
				r = Un;
				for (let e of t) r = Vn[e](r);
				qn.set(n, r);
			}
			return r;
		}
		function Yn(e) {
			return (t, n, r) => {
				if (n === !1) return !1;
				let i = !!r?.backwards, { length: a } = t, o = n;
				for (; o >= 0 && o < a;) {
					let n = t.charAt(o);
					if (e instanceof RegExp) {
						if (!e.test(n)) return o;
					} else if (!e.includes(n)) return o;
					i ? o-- : o++;
				}
				return o === -1 || o === a ? o : !1;
			};
		}
		var Xn = Yn(" 	"), Zn = Yn(/[^\n\r]/);
		function Qn(e, t) {
			if (t === !1) return !1;
			if (e.charAt(t) === "/" && e.charAt(t + 1) === "*") {
				for (let n = t + 2; n < e.length; ++n) if (e.charAt(n) === "*" && e.charAt(n + 1) === "/") return n + 2;
			}
			return t;
		}
		var $n = Qn, er = (e) => e === "\n" || e === "\r" || e === "\u2028" || e === "\u2029";
		function tr(e, t, n) {
			if (t === !1) return !1;
			let r = !!n?.backwards, i = e.charAt(t);
			if (r) {
				if (e.charAt(t - 1) === "\r" && i === "\n") return t - 2;
				if (er(i)) return t - 1;
			} else {
				if (i === "\r" && e.charAt(t + 1) === "\n") return t + 2;
				if (er(i)) return t + 1;
			}
			return t;
		}
		var nr = tr;
		function rr(e, t) {
			return t === !1 ? !1 : e.charAt(t) === "/" && e.charAt(t + 1) === "/" ? Zn(e, t) : t;
		}
		var ir = rr;
		function ar(e, t) {
			let n = null, r = t;
			for (; r !== n;) n = r, r = Xn(e, r), r = $n(e, r), r = ir(e, r), r = nr(e, r);
			return r;
		}
		var or = ar;
		function sr(e) {
			let t = [];
			for (let n of e) try {
				return n();
			} catch (e) {
				t.push(e);
			}
			throw Object.assign(/* @__PURE__ */ Error("All combinations failed"), { errors: t });
		}
		function cr(e) {
			if (!e.startsWith("#!")) return "";
			let t = e.indexOf("\n");
			return t === -1 ? e : e.slice(0, t);
		}
		var lr = cr, ur = Array.prototype.findLast ?? function(e) {
			for (let t = this.length - 1; t >= 0; t--) {
				let n = this[t];
				if (e(n, t, this)) return n;
			}
		}, dr = l("findLast", function() {
			if (Array.isArray(this)) return ur;
		}), fr = Symbol.for("comments");
		function pr(e) {
			return this[e < 0 ? this.length + e : e];
		}
		var mr = l("at", function() {
			if (Array.isArray(this) || typeof this == "string") return pr;
		});
		function hr(e) {
			let t = new Set(e);
			return (e) => t.has(e?.type);
		}
		function gr(e) {
			return e.range?.[1] ?? e.end;
		}
		function q(e) {
			let t = e.range?.[0] ?? e.start, n = (e.declaration?.decorators ?? e.decorators)?.[0];
			return n ? Math.min(q(n), t) : t;
		}
		var _r = 5, vr = 8, yr = 8, br = (e) => (t) => t.label ? J(t.label) : q(t) + e, xr = (e) => e.__contentEnd ?? gr(e), Sr = [
			"ExpressionStatement",
			"Directive",
			"ImportDeclaration",
			"ExportDefaultDeclaration",
			"ExportNamedDeclaration",
			"ExportAllDeclaration",
			"ReturnStatement",
			"ThrowStatement",
			"DoWhileStatement",
			"ClassProperty",
			"PropertyDefinition",
			"ClassPrivateProperty",
			"ClassAccessorProperty",
			"AccessorProperty",
			"AbstractPropertyDefinition",
			"TSAbstractPropertyDefinition",
			"TSAbstractAccessorProperty"
		], Cr = new Map([
			["BreakStatement", br(_r)],
			["ContinueStatement", br(vr)],
			["DebuggerStatement", (e) => q(e) + yr],
			["VariableDeclaration", (e) => J(mr(0, e.declarations, -1))],
			...Sr.map((e) => [e, xr])
		]), wr = hr(Sr);
		function J(e) {
			let { type: t } = e;
			return t === "IfStatement" ? J(e.alternate ?? e.consequent) : t === "ForInStatement" || t === "ForOfStatement" || t === "ForStatement" || t === "LabeledStatement" || t === "WithStatement" || t === "WhileStatement" ? J(e.body) : Cr.get(t)?.(e) ?? gr(e);
		}
		var Tr = hr([
			"Block",
			"CommentBlock",
			"MultiLine"
		]), Er = hr([
			"Line",
			"CommentLine",
			"SingleLine",
			"HashbangComment",
			"HTMLOpen",
			"HTMLClose",
			"Hashbang",
			"InterpreterDirective"
		]);
		function Dr(e, t, n) {
			if (!e.has(t)) {
				let r = n(t);
				e.set(t, r);
			}
			return e.get(t);
		}
		var Or = /* @__PURE__ */ new WeakMap();
		function kr(e) {
			return Dr(Or, e, (e) => Tr(e) && e.value[0] === "*" && /@(?:type|satisfies)\b/.test(e.value));
		}
		function Ar(e) {
			return d(0, e, /[^\n]/g, " ");
		}
		var jr = Ar;
		function Mr(e, t) {
			if (t.length === 0) return e;
			let n = "", r = 0;
			for (let i of t) {
				let t = q(i), a = J(i);
				n += e.slice(r, t) + jr(e.slice(t, a)), r = a;
			}
			return n + e.slice(r);
		}
		var Nr = /* @__PURE__ */ new WeakMap();
		function Pr(e) {
			let t = e[fr];
			return Dr(Nr, t, (t) => Mr(e.originalText, t));
		}
		function Fr(e) {
			if (!Tr(e) || !e.value.includes("\n")) return [];
			let t = [];
			for (let n of `*${e.value}*`.split("\n")) {
				if (n = n.trimStart(), !n.startsWith("*")) return [];
				t.push(n);
			}
			return t;
		}
		var Ir = /* @__PURE__ */ new WeakMap();
		function Lr(e) {
			return Dr(Ir, e, Fr);
		}
		function Rr(e) {
			Ir.delete(e);
		}
		function zr(e) {
			return Lr(e).length > 0;
		}
		function Br(e) {
			if (e.length < 2) return;
			let t;
			for (let n = e.length - 1; n >= 0; n--) {
				let r = e[n];
				if (t && J(r) === q(t) && zr(r) && zr(t) && (e.splice(n + 1, 1), r.value += "*//*" + t.value, r.range = [q(r), J(t)], Rr(r)), !Er(r) && !Tr(r)) throw TypeError(`Unknown comment type: "${r.type}".`);
				t = r;
			}
		}
		function Vr(e) {
			return typeof e == "object" && !!e;
		}
		var Hr = Vr, Ur = null;
		function Wr(e) {
			if (Ur !== null && typeof Ur.property) {
				let e = Ur;
				return Ur = Wr.prototype = null, e;
			}
			return Ur = Wr.prototype = e ?? Object.create(null), new Wr();
		}
		var Gr = 10;
		for (let e = 0; e <= Gr; e++) Wr();
		function Kr(e) {
			return Wr(e);
		}
		function qr(e, t = "type") {
			Kr(e);
			function n(n) {
				let r = n[t], i = e[r];
				if (!Array.isArray(i)) throw Object.assign(/* @__PURE__ */ Error(`Missing visitor keys for '${r}'.`), { node: n });
				return i;
			}
			return n;
		}
		var Jr = qr, Y = [
			["elements"],
			["left", "right"],
			["value"],
			["directives", "body"],
			["label"],
			[
				"callee",
				"typeArguments",
				"arguments"
			],
			[
				"test",
				"consequent",
				"alternate"
			],
			["body", "test"],
			["expression"],
			[
				"left",
				"right",
				"body"
			],
			[
				"id",
				"typeParameters",
				"params",
				"predicate",
				"returnType",
				"body"
			],
			["object", "property"],
			["properties"],
			[
				"decorators",
				"key",
				"typeParameters",
				"params",
				"returnType",
				"body"
			],
			[
				"decorators",
				"key",
				"value"
			],
			["argument"],
			["expressions"],
			["id", "init"],
			["body"],
			[
				"decorators",
				"id",
				"typeParameters",
				"superClass",
				"superTypeArguments",
				"mixins",
				"implements",
				"body"
			],
			[
				"declaration",
				"specifiers",
				"source",
				"attributes"
			],
			[
				"decorators",
				"variance",
				"key",
				"typeAnnotation",
				"value"
			],
			["id"],
			["key", "value"],
			["elementType"],
			["id", "typeArguments"],
			[
				"id",
				"typeParameters",
				"extends",
				"body"
			],
			["id", "body"],
			["typeAnnotation"],
			[
				"id",
				"typeParameters",
				"right"
			],
			["name", "typeAnnotation"],
			["types"],
			["qualification", "id"],
			["elementTypes"],
			["expression", "typeAnnotation"],
			["params"],
			["members"],
			["objectType", "indexType"],
			[
				"decorators",
				"key",
				"typeAnnotation",
				"value"
			],
			[
				"id",
				"typeParameters",
				"params",
				"returnType",
				"body"
			],
			[
				"key",
				"typeParameters",
				"params",
				"returnType"
			],
			[
				"typeParameters",
				"params",
				"returnType"
			],
			["parameterName", "typeAnnotation"],
			[
				"checkType",
				"extendsType",
				"trueType",
				"falseType"
			],
			["typeParameter"],
			["quasis", "types"],
			["literal"],
			["expression", "typeArguments"],
			["id", "moduleReference"],
			[
				"decorators",
				"key",
				"typeAnnotation"
			],
			[
				"params",
				"returnType",
				"rest",
				"typeParameters"
			],
			["argument", "cases"],
			[
				"pattern",
				"body",
				"guard"
			],
			["properties", "rest"],
			["node"]
		], Yr = Jr({
			ArrayExpression: Y[0],
			AssignmentExpression: Y[1],
			BinaryExpression: Y[1],
			InterpreterDirective: [],
			Directive: Y[2],
			DirectiveLiteral: [],
			BlockStatement: Y[3],
			BreakStatement: Y[4],
			CallExpression: Y[5],
			CatchClause: ["param", "body"],
			ConditionalExpression: Y[6],
			ContinueStatement: Y[4],
			DebuggerStatement: [],
			DoWhileStatement: Y[7],
			EmptyStatement: [],
			ExpressionStatement: Y[8],
			File: ["program"],
			ForInStatement: Y[9],
			ForStatement: [
				"init",
				"test",
				"update",
				"body"
			],
			FunctionDeclaration: Y[10],
			FunctionExpression: Y[10],
			Identifier: ["typeAnnotation", "decorators"],
			IfStatement: Y[6],
			LabeledStatement: ["label", "body"],
			StringLiteral: [],
			NumericLiteral: [],
			NullLiteral: [],
			BooleanLiteral: [],
			RegExpLiteral: [],
			LogicalExpression: Y[1],
			MemberExpression: Y[11],
			NewExpression: Y[5],
			Program: Y[3],
			ObjectExpression: Y[12],
			ObjectMethod: Y[13],
			ObjectProperty: Y[14],
			RestElement: [
				"argument",
				"typeAnnotation",
				"decorators"
			],
			ReturnStatement: Y[15],
			SequenceExpression: Y[16],
			ParenthesizedExpression: Y[8],
			SwitchCase: ["test", "consequent"],
			SwitchStatement: ["discriminant", "cases"],
			ThisExpression: [],
			ThrowStatement: Y[15],
			TryStatement: [
				"block",
				"handler",
				"finalizer"
			],
			UnaryExpression: Y[15],
			UpdateExpression: Y[15],
			VariableDeclaration: ["declarations"],
			VariableDeclarator: Y[17],
			WhileStatement: Y[7],
			WithStatement: ["object", "body"],
			AssignmentPattern: [
				"left",
				"right",
				"decorators",
				"typeAnnotation"
			],
			ArrayPattern: [
				"elements",
				"typeAnnotation",
				"decorators"
			],
			ArrowFunctionExpression: [
				"typeParameters",
				"params",
				"predicate",
				"returnType",
				"body"
			],
			ClassBody: Y[18],
			ClassExpression: Y[19],
			ClassDeclaration: Y[19],
			ExportAllDeclaration: [
				"source",
				"attributes",
				"exported"
			],
			ExportDefaultDeclaration: ["declaration"],
			ExportNamedDeclaration: Y[20],
			ExportSpecifier: ["local", "exported"],
			ForOfStatement: Y[9],
			ImportDeclaration: [
				"specifiers",
				"source",
				"attributes"
			],
			ImportDefaultSpecifier: ["local"],
			ImportNamespaceSpecifier: ["exportsFilter", "local"],
			ImportSpecifier: ["imported", "local"],
			MetaProperty: ["meta", "property"],
			ClassMethod: Y[13],
			ObjectPattern: [
				"decorators",
				"properties",
				"typeAnnotation"
			],
			SpreadElement: Y[15],
			Super: [],
			TaggedTemplateExpression: [
				"tag",
				"typeArguments",
				"quasi"
			],
			TemplateElement: [],
			TemplateLiteral: ["quasis", "expressions"],
			YieldExpression: Y[15],
			AwaitExpression: Y[15],
			ImportExpression: ["source", "options"],
			BigIntLiteral: [],
			ExportNamespaceSpecifier: ["exportsFilter", "exported"],
			OptionalMemberExpression: Y[11],
			OptionalCallExpression: Y[5],
			ClassProperty: Y[21],
			ClassPrivateProperty: Y[21],
			ClassPrivateMethod: Y[13],
			PrivateName: Y[22],
			StaticBlock: Y[18],
			ImportAttribute: Y[23],
			AnyTypeAnnotation: [],
			ArrayTypeAnnotation: Y[24],
			BooleanTypeAnnotation: [],
			BooleanLiteralTypeAnnotation: [],
			NullLiteralTypeAnnotation: [],
			ClassImplements: Y[25],
			DeclareClass: [
				"id",
				"typeParameters",
				"extends",
				"mixins",
				"implements",
				"body"
			],
			DeclareFunction: [
				"id",
				"predicate",
				"typeAnnotation"
			],
			DeclareInterface: Y[26],
			DeclareModule: Y[27],
			DeclareModuleExports: Y[28],
			DeclareTypeAlias: Y[29],
			DeclareOpaqueType: [
				"id",
				"typeParameters",
				"supertype",
				"lowerBound",
				"upperBound"
			],
			DeclareVariable: ["id", "declarations"],
			DeclareExportDeclaration: Y[20],
			DeclareExportAllDeclaration: ["source", "attributes"],
			DeclaredPredicate: Y[2],
			ExistsTypeAnnotation: [],
			FunctionTypeAnnotation: [
				"typeParameters",
				"this",
				"params",
				"rest",
				"returnType"
			],
			FunctionTypeParam: Y[30],
			GenericTypeAnnotation: Y[25],
			InferredPredicate: [],
			InterfaceExtends: Y[25],
			InterfaceDeclaration: Y[26],
			InterfaceTypeAnnotation: ["extends", "body"],
			IntersectionTypeAnnotation: Y[31],
			MixedTypeAnnotation: [],
			EmptyTypeAnnotation: [],
			NullableTypeAnnotation: Y[28],
			NumberLiteralTypeAnnotation: [],
			BigIntLiteralTypeAnnotation: [],
			NumberTypeAnnotation: [],
			ObjectTypeAnnotation: [
				"properties",
				"indexers",
				"callProperties",
				"internalSlots"
			],
			ObjectTypeInternalSlot: ["id", "value"],
			ObjectTypeCallProperty: Y[2],
			ObjectTypeIndexer: [
				"variance",
				"id",
				"key",
				"value"
			],
			ObjectTypeProperty: [
				"key",
				"value",
				"variance",
				"init"
			],
			ObjectTypeSpreadProperty: Y[15],
			OpaqueType: [
				"id",
				"typeParameters",
				"supertype",
				"impltype",
				"lowerBound",
				"upperBound"
			],
			QualifiedTypeIdentifier: Y[32],
			StringLiteralTypeAnnotation: [],
			StringTypeAnnotation: [],
			SymbolTypeAnnotation: [],
			ThisTypeAnnotation: [],
			TupleTypeAnnotation: Y[33],
			TypeofTypeAnnotation: ["argument", "typeArguments"],
			TypeAlias: Y[29],
			TypeAnnotation: Y[28],
			TypeCastExpression: Y[34],
			TypeParameter: [
				"bound",
				"default",
				"variance"
			],
			TypeParameterDeclaration: Y[35],
			TypeParameterInstantiation: Y[35],
			UnionTypeAnnotation: Y[31],
			Variance: [],
			VoidTypeAnnotation: [],
			EnumDeclaration: Y[27],
			EnumBooleanBody: Y[36],
			EnumNumberBody: Y[36],
			EnumStringBody: Y[36],
			EnumSymbolBody: Y[36],
			EnumBooleanMember: Y[17],
			EnumNumberMember: Y[17],
			EnumStringMember: Y[17],
			EnumDefaultedMember: Y[22],
			IndexedAccessType: Y[37],
			OptionalIndexedAccessType: Y[37],
			JSXAttribute: ["name", "value"],
			JSXClosingElement: ["name"],
			JSXElement: [
				"openingElement",
				"children",
				"closingElement"
			],
			JSXEmptyExpression: [],
			JSXExpressionContainer: Y[8],
			JSXSpreadChild: Y[8],
			JSXIdentifier: [],
			JSXMemberExpression: Y[11],
			JSXNamespacedName: ["namespace", "name"],
			JSXOpeningElement: [
				"name",
				"typeArguments",
				"attributes"
			],
			JSXSpreadAttribute: Y[15],
			JSXText: [],
			JSXFragment: [
				"openingFragment",
				"children",
				"closingFragment"
			],
			JSXOpeningFragment: [],
			JSXClosingFragment: [],
			Placeholder: [],
			V8IntrinsicIdentifier: [],
			ArgumentPlaceholder: [],
			BindExpression: ["object", "callee"],
			ClassAccessorProperty: Y[38],
			Decorator: Y[8],
			DoExpression: Y[18],
			ExportDefaultSpecifier: ["exported"],
			ModuleExpression: Y[18],
			TopicReference: [],
			VoidPattern: [],
			StructDeclaration: [
				"id",
				"superClass",
				"body"
			],
			StructBody: Y[18],
			TSParameterProperty: ["decorators", "parameter"],
			TSDeclareFunction: Y[39],
			TSDeclareMethod: Y[40],
			TSQualifiedName: Y[1],
			TSCallSignatureDeclaration: Y[41],
			TSConstructSignatureDeclaration: Y[41],
			TSPropertySignature: ["key", "typeAnnotation"],
			TSMethodSignature: Y[40],
			TSIndexSignature: ["parameters", "typeAnnotation"],
			TSAnyKeyword: [],
			TSBooleanKeyword: [],
			TSBigIntKeyword: [],
			TSIntrinsicKeyword: [],
			TSNeverKeyword: [],
			TSNullKeyword: [],
			TSNumberKeyword: [],
			TSObjectKeyword: [],
			TSStringKeyword: [],
			TSSymbolKeyword: [],
			TSUndefinedKeyword: [],
			TSUnknownKeyword: [],
			TSVoidKeyword: [],
			TSThisType: [],
			TSFunctionType: Y[41],
			TSConstructorType: Y[41],
			TSTypeReference: ["typeName", "typeArguments"],
			TSTypePredicate: Y[42],
			TSTypeQuery: ["exprName", "typeArguments"],
			TSTypeLiteral: Y[36],
			TSArrayType: Y[24],
			TSTupleType: Y[33],
			TSOptionalType: Y[28],
			TSRestType: Y[28],
			TSNamedTupleMember: ["label", "elementType"],
			TSUnionType: Y[31],
			TSIntersectionType: Y[31],
			TSConditionalType: Y[43],
			TSInferType: Y[44],
			TSParenthesizedType: Y[28],
			TSTypeOperator: Y[28],
			TSIndexedAccessType: Y[37],
			TSMappedType: [
				"key",
				"constraint",
				"nameType",
				"typeAnnotation"
			],
			TSTemplateLiteralType: Y[45],
			TSLiteralType: Y[46],
			TSClassImplements: Y[47],
			TSInterfaceHeritage: Y[47],
			TSInterfaceDeclaration: Y[26],
			TSInterfaceBody: Y[18],
			TSTypeAliasDeclaration: [
				"id",
				"typeParameters",
				"typeAnnotation"
			],
			TSInstantiationExpression: Y[47],
			TSAsExpression: Y[34],
			TSSatisfiesExpression: Y[34],
			TSTypeAssertion: Y[34],
			TSEnumBody: Y[36],
			TSEnumDeclaration: Y[27],
			TSEnumMember: ["id", "initializer"],
			TSModuleDeclaration: Y[27],
			TSModuleBlock: Y[18],
			TSImportType: [
				"source",
				"options",
				"qualifier",
				"typeArguments"
			],
			TSImportEqualsDeclaration: Y[48],
			TSExternalModuleReference: Y[8],
			TSNonNullExpression: Y[8],
			TSExportAssignment: Y[8],
			TSNamespaceExportDeclaration: Y[22],
			TSTypeAnnotation: Y[28],
			TSTypeParameterInstantiation: Y[35],
			TSTypeParameterDeclaration: Y[35],
			TSTypeParameter: [
				"name",
				"constraint",
				"default"
			],
			ChainExpression: Y[8],
			Literal: [],
			MethodDefinition: Y[14],
			PrivateIdentifier: [],
			Property: Y[23],
			PropertyDefinition: Y[21],
			AccessorProperty: Y[38],
			TSAbstractAccessorProperty: Y[49],
			TSAbstractKeyword: [],
			TSAbstractMethodDefinition: Y[23],
			TSAbstractPropertyDefinition: Y[49],
			TSAsyncKeyword: [],
			TSDeclareKeyword: [],
			TSEmptyBodyFunctionExpression: [
				"id",
				"typeParameters",
				"params",
				"returnType"
			],
			TSExportKeyword: [],
			TSPrivateKeyword: [],
			TSProtectedKeyword: [],
			TSPublicKeyword: [],
			TSReadonlyKeyword: [],
			TSStaticKeyword: [],
			AbstractMethodDefinition: Y[23],
			AbstractPropertyDefinition: [
				"key",
				"value",
				"typeAnnotation",
				"variance"
			],
			AsConstExpression: Y[8],
			AsExpression: Y[34],
			BigIntTypeAnnotation: [],
			ComponentDeclaration: [
				"id",
				"params",
				"body",
				"typeParameters",
				"rendersType"
			],
			ComponentParameter: ["name", "local"],
			ComponentTypeAnnotation: [
				"params",
				"rest",
				"typeParameters",
				"rendersType"
			],
			ComponentTypeParameter: Y[30],
			ConditionalTypeAnnotation: Y[43],
			ConstructorTypeAnnotation: Y[50],
			DeclareClassExtendsCall: ["callee", "argument"],
			DeclareComponent: [
				"id",
				"params",
				"rest",
				"typeParameters",
				"rendersType"
			],
			DeclareEnum: Y[27],
			DeclareHook: Y[22],
			DeclareNamespace: Y[27],
			EnumBigIntMember: Y[17],
			EnumBody: Y[36],
			ExportAssignment: Y[8],
			ExternalModuleReference: Y[8],
			HookDeclaration: Y[39],
			HookTypeAnnotation: Y[50],
			ImportEqualsDeclaration: Y[48],
			ImportType: ["source"],
			InferTypeAnnotation: Y[44],
			KeyofTypeAnnotation: Y[15],
			MatchArrayPattern: ["elements", "rest"],
			MatchAsPattern: ["pattern", "target"],
			MatchBindingPattern: Y[22],
			MatchExpression: Y[51],
			MatchExpressionCase: Y[52],
			MatchIdentifierPattern: Y[22],
			MatchInstanceObjectPattern: Y[53],
			MatchInstancePattern: ["targetConstructor", "properties"],
			MatchLiteralPattern: Y[46],
			MatchMemberPattern: ["base", "property"],
			MatchObjectPattern: Y[53],
			MatchObjectPatternProperty: ["key", "pattern"],
			MatchOrPattern: ["patterns"],
			MatchRestPattern: Y[15],
			MatchStatement: Y[51],
			MatchStatementCase: Y[52],
			MatchUnaryPattern: Y[15],
			MatchWildcardPattern: [],
			NamespaceExportDeclaration: Y[22],
			NeverTypeAnnotation: [],
			NonNullExpression: Y[8],
			ObjectTypeMappedTypeProperty: [
				"keyTparam",
				"propType",
				"sourceType",
				"nameType",
				"variance"
			],
			ObjectTypePrivateField: ["key"],
			ParameterProperty: Y[21],
			QualifiedTypeofIdentifier: Y[32],
			RecordDeclaration: [
				"id",
				"typeParameters",
				"implements",
				"body"
			],
			RecordDeclarationBody: Y[0],
			RecordDeclarationImplements: Y[25],
			RecordDeclarationProperty: [
				"key",
				"typeAnnotation",
				"defaultValue"
			],
			RecordDeclarationStaticProperty: [
				"key",
				"typeAnnotation",
				"value"
			],
			RecordExpression: [
				"recordConstructor",
				"typeArguments",
				"properties"
			],
			RecordExpressionProperties: Y[12],
			SatisfiesExpression: Y[34],
			TemplateLiteralTypeAnnotation: Y[45],
			TupleTypeElement: Y[24],
			TupleTypeLabeledElement: [
				"label",
				"elementType",
				"variance"
			],
			TupleTypeSpreadElement: ["label", "typeAnnotation"],
			TypeOperator: Y[28],
			TypePredicate: Y[42],
			UndefinedTypeAnnotation: [],
			UnknownTypeAnnotation: [],
			NGChainedExpression: Y[16],
			NGEmptyExpression: [],
			NGPipeExpression: [
				"left",
				"right",
				"arguments"
			],
			NGMicrosyntax: Y[18],
			NGMicrosyntaxAs: ["key", "alias"],
			NGMicrosyntaxExpression: ["expression", "alias"],
			NGMicrosyntaxKey: [],
			NGMicrosyntaxKeyedExpression: ["key", "expression"],
			NGMicrosyntaxLet: Y[23],
			NGRoot: Y[54],
			JsExpressionRoot: Y[54],
			JsonRoot: Y[54],
			TSJSDocAllType: [],
			TSJSDocUnknownType: [],
			TSJSDocNullableType: Y[28],
			TSJSDocNonNullableType: Y[28],
			EnumBigIntBody: Y[36]
		});
		function Xr(e, t) {
			if (!Hr(e)) return e;
			if (Array.isArray(e)) {
				for (let n = 0; n < e.length; n++) e[n] = Xr(e[n], t);
				return e;
			}
			if (t.onEnter) {
				let n = t.onEnter(e) ?? e;
				if (n !== e) return Xr(n, t);
				e = n;
			}
			let n = Yr(e);
			for (let r = 0; r < n.length; r++) e[n[r]] = Xr(e[n[r]], t);
			return t.onLeave && (e = t.onLeave(e) || e), e;
		}
		var Zr = Xr;
		hr([
			"RegExpLiteral",
			"BigIntLiteral",
			"NumericLiteral",
			"StringLiteral",
			"DirectiveLiteral",
			"Literal",
			"JSXText",
			"TemplateElement",
			"StringLiteralTypeAnnotation",
			"NumberLiteralTypeAnnotation",
			"BigIntLiteralTypeAnnotation"
		]);
		function Qr(e, t) {
			let { text: n, astType: r } = t, { comments: i } = e;
			Br(i);
			let a = e.type === "File" ? e.program : e;
			a.interpreter && (i.unshift(a.interpreter), delete a.interpreter), e.hashbang && ((r === "oxc-ts" || r === "yuku-js" || r === "yuku-ts") && i.unshift(e.hashbang), delete e.hashbang);
			let o;
			return e = Zr(e, {
				onEnter(e) {
					ti(e, i, n);
					let { type: t } = e;
					switch (t) {
						case "ParenthesizedExpression": {
							let { expression: t } = e, a = q(e);
							if (t.type === "TypeCastExpression") return t.range = [a, J(e)], t;
							let s = !1;
							if (r !== "oxc-ts") {
								if (!o) {
									o = [];
									for (let e of i) kr(e) && o.push(J(e));
								}
								let e = dr(0, o, (e) => e <= a);
								s = e && n.slice(e, a).trim().length === 0;
							}
							return s ? void 0 : (t.extra = {
								...t.extra,
								parenthesized: !0
							}, t);
						}
						case "TemplateLiteral":
							if (e.expressions.length !== e.quasis.length - 1) throw Error("Malformed template literal.");
							break;
						case "TemplateElement":
							(r === "flow" || r === "hermes" || r === "espree" || r === "typescript" || r === "oxc-ts" || r === "yuku-ts") && (e.range = [q(e) + 1, J(e) - (e.tail ? 1 : 2)]);
							break;
						case "TSParenthesizedType": return e.typeAnnotation;
						case "TSUnionType":
						case "TSIntersectionType":
							if (e.types.length === 1) return e.types[0];
							break;
						case "TupleTypeAnnotation":
							e.types && !e.elementTypes && (e.elementTypes = e.types, delete e.types);
							break;
						case "ImportDeclaration":
							r === "hermes" && e.assertions && !e.attributes && (e.attributes = e.assertions, delete e.assertions);
							break;
						case "TypeParameter":
							r !== "flow" && e.bound?.type === "TypeAnnotation" && (e.bound = e.bound.typeAnnotation);
							break;
						case "EnumBooleanBody":
						case "EnumNumberBody":
						case "EnumBigIntBody":
						case "EnumStringBody":
						case "EnumSymbolBody":
							r === "hermes" && ((e.explicitType || t === "EnumSymbolBody") && (e.explicitType = t.slice(4, -4).toLowerCase()), e.type = "EnumBody");
							break;
						case "GenericTypeAnnotation":
						case "ClassImplements":
						case "InterfaceExtends": r !== "flow" && e.typeParameters && !e.typeArguments && (e.typeArguments = e.typeParameters, delete e.typeParameters);
					}
				},
				onLeave(e) {
					if (e.type === "LogicalExpression" && $r(e)) return ei(e);
				}
			}), e;
		}
		function $r(e) {
			return e.type === "LogicalExpression" && e.right.type === "LogicalExpression" && e.operator === e.right.operator;
		}
		function ei(e) {
			return $r(e) ? ei({
				type: "LogicalExpression",
				operator: e.operator,
				left: ei({
					type: "LogicalExpression",
					operator: e.operator,
					left: e.left,
					right: e.right.left,
					range: [q(e.left), J(e.right.left)]
				}),
				right: e.right.right,
				range: [q(e), J(e)]
			}) : e;
		}
		function ti(e, t, n) {
			if (!wr(e)) return;
			let r = gr(e);
			if (n[r - 1] !== ";") return;
			let i = Pr({
				[fr]: t,
				originalText: n
			});
			--r;
			let a = i.slice(q(e), r), o = a.trimEnd();
			e.__contentEnd = r - (a.length - o.length);
		}
		var ni = Qr;
		function ri(e, t) {
			let n = /* @__PURE__ */ SyntaxError(e + " (" + t.loc.start.line + ":" + t.loc.start.column + ")");
			return Object.assign(n, t);
		}
		var ii = ri, ai = "Unexpected parseExpression() input: ";
		function oi(e) {
			let { message: t, loc: n, reasonCode: r } = e;
			if (!n) return e;
			let { line: i, column: a } = n, o = e;
			(r === "MissingPlugin" || r === "MissingOneOfPlugins") && (t = "Unexpected token.", o = void 0);
			let s = ` (${i}:${a})`;
			return t.endsWith(s) && (t = t.slice(0, -s.length)), t.startsWith(ai) && (t = t.slice(ai.length)), ii(t, {
				loc: { start: {
					line: i,
					column: a + 1
				} },
				cause: o
			});
		}
		var si = oi, ci = /\*\/$/, li = /^\/\*\*?/, ui = /^\s*(\/\*\*?(.|\r?\n)*?\*\/)/, di = /(^|\s+)\/\/([^\n\r]*)/g, fi = /^(\r?\n)+/, pi = /(?:^|\r?\n) *(@[^\n\r]*?) *\r?\n *(?![^\n\r@]*\/\/[^]*)([^\s@][^\n\r@]+?) *\r?\n/g, mi = /(?:^|\r?\n) *@(\S+) *([^\n\r]*)/g, hi = /(\r?\n|^) *\* ?/g, gi = [];
		function _i(e) {
			let t = e.match(ui);
			return t ? t[0].trimStart() : "";
		}
		function vi(e) {
			e = d(0, e.replace(li, "").replace(ci, ""), hi, "$1");
			let t = "";
			for (; t !== e;) t = e, e = d(0, e, pi, "\n$1 $2\n");
			e = e.replace(fi, "").trimEnd();
			let n = Object.create(null), r = d(0, e, mi, "").replace(fi, "").trimEnd(), i;
			for (; i = mi.exec(e);) {
				let e = d(0, i[2], di, "");
				if (typeof n[i[1]] == "string" || Array.isArray(n[i[1]])) {
					let t = n[i[1]];
					n[i[1]] = [
						...gi,
						...Array.isArray(t) ? t : [t],
						e
					];
				} else n[i[1]] = e;
			}
			return {
				comments: r,
				pragmas: n
			};
		}
		var yi = ["noformat", "noprettier"], bi = ["format", "prettier"];
		function xi(e) {
			let t = lr(e);
			t && (e = e.slice(t.length + 1));
			let { pragmas: n, comments: r } = vi(_i(e));
			return {
				shebang: t,
				text: e,
				pragmas: n,
				comments: r
			};
		}
		function Si(e) {
			let { pragmas: t } = xi(e);
			return bi.some((e) => f(t, e));
		}
		function Ci(e) {
			let { pragmas: t } = xi(e);
			return yi.some((e) => f(t, e));
		}
		function wi(e) {
			return e = typeof e == "function" ? { parse: e } : e, {
				astFormat: "estree",
				hasPragma: Si,
				hasIgnorePragma: Ci,
				locStart: q,
				locEnd: J,
				...e
			};
		}
		var Ti = wi, Ei = "module", Di = "commonjs", Oi = [Ei, Di];
		function ki(e) {
			if (typeof e == "string") {
				if (/\.(?:mjs|mts)$/i.test(e)) return Ei;
				if (/\.(?:cjs|cts)$/i.test(e)) return Di;
			}
		}
		function Ai(e) {
			let { type: t = "JsExpressionRoot", expression: n, comments: r = n?.comments ?? [], text: i, rootMarker: a } = e, o = {
				type: t,
				comments: r,
				range: [0, i.length],
				rootMarker: a
			};
			return n && (delete n.comments, o.node = n), o;
		}
		var ji = Ai, X = (e) => Ti(Ri(e)), Mi = {
			allowImportExportEverywhere: !0,
			allowReturnOutsideFunction: !0,
			allowNewTargetOutsideFunction: !0,
			allowSuperOutsideMethod: !0,
			allowUndeclaredExports: !0,
			errorRecovery: !0,
			createParenthesizedExpressions: !0,
			attachComment: !1,
			plugins: [
				"doExpressions",
				"exportDefaultFrom",
				"functionBind",
				"functionSent",
				"throwExpressions",
				["partialApplication", { version: "2018-07" }],
				"decorators",
				"moduleBlocks",
				"asyncDoExpressions",
				"destructuringPrivate",
				"decoratorAutoAccessors",
				"sourcePhaseImports",
				"deferredImportEvaluation",
				["optionalChainingAssign", { version: "2023-07" }],
				["discardBinding", { syntaxType: "void" }],
				"structs",
				"importSync",
				"deferredReexports",
				"namespaceImportFilter"
			],
			tokens: !1,
			ranges: !1
		}, Ni = "v8intrinsic", Pi = [["pipelineOperator", {
			proposal: "hack",
			topicToken: "%"
		}], ["pipelineOperator", { proposal: "fsharp" }]], Z = (e, t = Mi) => ({
			...t,
			plugins: [...t.plugins, ...e]
		}), Fi = /@(?:no)?flow\b/;
		function Ii(e, t) {
			if (t?.endsWith(".js.flow")) return !0;
			let n = lr(e);
			n && (e = e.slice(n.length));
			let r = or(e, 0);
			return r !== !1 && (e = e.slice(0, r)), Fi.test(e);
		}
		function Li(e, t, n) {
			let r = e(t, n), i = r.errors.find((e) => !zi.has(e.reasonCode));
			if (i) throw i;
			return r;
		}
		function Ri({ isExpression: e = !1, optionsCombinations: t }) {
			return (n, r = {}) => {
				let { filepath: i } = r;
				if (typeof i != "string" && (i = void 0), (r.parser === "babel" || r.parser === "__babel_estree") && Ii(n, i)) return r.parser = "babel-flow", Gi.parse(n, r);
				let a = t, o = r.__babelSourceType ?? ki(i);
				a = (o ? [o] : Oi).flatMap((e) => a.map((t) => ({
					...t,
					sourceType: e,
					...e === Di ? {
						allowReturnOutsideFunction: void 0,
						allowNewTargetOutsideFunction: void 0
					} : void 0
				})));
				let s = /%[A-Z]/.test(n);
				n.includes("|>") ? a = (s ? [...Pi, Ni] : Pi).flatMap((e) => a.map((t) => Z([e], t))) : s && (a = a.map((e) => Z([Ni], e)));
				let c = e ? Gn : Wn, l;
				try {
					l = sr(a.map((e) => () => Li(c, n, e)));
				} catch ({ errors: [e] }) {
					throw si(e);
				}
				return e && (l = ji({
					expression: l,
					text: n,
					rootMarker: r.rootMarker
				})), ni(l, { text: n });
			};
		}
		var zi = /* @__PURE__ */ new Set([
			"StrictNumericEscape",
			"StrictWith",
			"StrictOctalLiteral",
			"StrictDelete",
			"StrictEvalArguments",
			"StrictEvalArgumentsBinding",
			"StrictFunction",
			"ForInOfLoopInitializer",
			"IllegalBreakContinue",
			"ParamDupe",
			"RestTrailingComma",
			"UnsupportedParameterDecorator",
			"UnterminatedJsxContent",
			"UnexpectedReservedWord",
			"ModuleAttributesWithDuplicateKeys",
			"InvalidEscapeSequenceTemplate",
			"NonAbstractClassHasAbstractMethod",
			"PatternIsOptional",
			"VarRedeclaration",
			"InvalidPrivateFieldResolution",
			"DuplicateExport",
			"DeclarationMissingInitializer",
			"DecoratorAbstractMethod"
		]), Bi = [Z(["jsx"])], Vi = X({ optionsCombinations: Bi }), Hi = X({ optionsCombinations: [Z(["jsx", "typescript"]), Z(["typescript"])] }), Ui = X({
			isExpression: !0,
			optionsCombinations: [Z(["jsx"])]
		}), Wi = X({
			isExpression: !0,
			optionsCombinations: [Z(["typescript"])]
		}), Gi = X({ optionsCombinations: [Z([
			"jsx",
			["flow", { all: !0 }],
			"flowComments"
		])] }), Ki = X({ optionsCombinations: Bi.map((e) => Z(["estree"], e)) }), qi = {};
		i(qi, {
			json: () => $i,
			"json-stringify": () => na,
			json5: () => ea,
			jsonc: () => ta
		});
		function Ji(e) {
			return Array.isArray(e) && e.length > 0;
		}
		var Yi = Ji, Xi = {
			tokens: !1,
			ranges: !1,
			attachComment: !1,
			createParenthesizedExpressions: !0
		};
		function Zi(e) {
			let t = Wn(e, Xi), { program: n } = t;
			if (n.body.length === 0 && n.directives.length === 0 && !n.interpreter) return { comments: t.comments };
		}
		function Qi(e, t = {}) {
			let { allowComments: n = !0, allowEmpty: r = !1 } = t, i, a;
			try {
				i = Gn(e, Xi), a = i.comments;
			} catch (t) {
				if (r && t.code === "BABEL_PARSER_SYNTAX_ERROR" && t.reasonCode === "ParseExpressionEmptyInput") try {
					({comments: a} = Zi(e));
				} catch {}
				if (!a) throw si(t);
			}
			if (!n && Yi(a)) throw Q(a[0], "Comment");
			return (!r || i) && $(i), i = ji({
				type: "JsonRoot",
				expression: i,
				comments: a,
				text: e
			}), i;
		}
		function Q(e, t) {
			let [n, r] = [e.loc.start, e.loc.end].map(({ line: e, column: t }) => ({
				line: e,
				column: t + 1
			}));
			return ii(`${t} is not allowed in JSON.`, { loc: {
				start: n,
				end: r
			} });
		}
		function $(e) {
			switch (e.type) {
				case "ArrayExpression":
					for (let t of e.elements) t !== null && $(t);
					return;
				case "ObjectExpression":
					for (let t of e.properties) $(t);
					return;
				case "ObjectProperty":
					if (e.computed) throw Q(e.key, "Computed key");
					if (e.shorthand) throw Q(e.key, "Shorthand property");
					e.key.type !== "Identifier" && $(e.key), $(e.value);
					return;
				case "UnaryExpression": {
					let { operator: t, argument: n } = e;
					if (t !== "+" && t !== "-") throw Q(e, `Operator '${e.operator}'`);
					if (n.type === "NumericLiteral" || n.type === "Identifier" && (n.name === "Infinity" || n.name === "NaN")) return;
					throw Q(n, `Operator '${t}' before '${n.type}'`);
				}
				case "Identifier":
					if (e.name !== "Infinity" && e.name !== "NaN" && e.name !== "undefined") throw Q(e, `Identifier '${e.name}'`);
					return;
				case "TemplateLiteral":
					if (Yi(e.expressions)) throw Q(e.expressions[0], "'TemplateLiteral' with expression");
					for (let t of e.quasis) $(t);
					return;
				case "NullLiteral":
				case "BooleanLiteral":
				case "NumericLiteral":
				case "StringLiteral":
				case "TemplateElement": return;
				default: throw Q(e, `'${e.type}'`);
			}
		}
		var $i = Ti({
			parse: (e) => Qi(e),
			hasPragma: () => !0,
			hasIgnorePragma: () => !1
		}), ea = Ti((e) => Qi(e)), ta = Ti((e) => Qi(e, { allowEmpty: !0 })), na = Ti({
			parse: (e) => Qi(e, { allowComments: !1 }),
			astFormat: "estree-json"
		}), ra = {
			...c,
			...qi
		};
		return o(s);
	});
}));
export default t();
