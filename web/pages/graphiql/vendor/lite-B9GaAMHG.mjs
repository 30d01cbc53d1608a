import { r as e, s as t } from "./monaco-editor-Bwoy7xCs.mjs";
// node_modules/monaco-graphql/esm/api.js
var n = class {
	_onDidChange = new e();
	_formattingOptions;
	_modeConfiguration;
	_diagnosticSettings;
	_completionSettings;
	_experimentalFragmentArguments;
	_schemas = null;
	_schemasById = Object.create(null);
	_languageId;
	_externalFragmentDefinitions;
	constructor({ languageId: e, schemas: t, modeConfiguration: n, formattingOptions: r, diagnosticSettings: i, completionSettings: a, experimentalFragmentArguments: o }) {
		this._languageId = e, t && this.setSchemaConfig(t), this._modeConfiguration = n, this._completionSettings = a, this._diagnosticSettings = i, this._formattingOptions = r, this._experimentalFragmentArguments = o;
	}
	get onDidChange() {
		return this._onDidChange.event;
	}
	get languageId() {
		return this._languageId;
	}
	get modeConfiguration() {
		return this._modeConfiguration;
	}
	get schemas() {
		return this._schemas;
	}
	schemasById() {
		return this._schemasById;
	}
	get formattingOptions() {
		return this._formattingOptions;
	}
	get diagnosticSettings() {
		return this._diagnosticSettings;
	}
	get completionSettings() {
		return {
			...this._completionSettings,
			fillLeafsOnComplete: this._completionSettings.__experimental__fillLeafsOnComplete ?? this._completionSettings.fillLeafsOnComplete
		};
	}
	get experimentalFragmentArguments() {
		return this._experimentalFragmentArguments;
	}
	get externalFragmentDefinitions() {
		return this._externalFragmentDefinitions;
	}
	setSchemaConfig(e) {
		this._schemas = e, this._schemasById = e.reduce((e, t) => (e[t.uri] = t, e), Object.create(null)), this._onDidChange.fire(this);
	}
	setExternalFragmentDefinitions(e) {
		this._externalFragmentDefinitions = e;
	}
	setModeConfiguration(e) {
		this._modeConfiguration = e, this._onDidChange.fire(this);
	}
	setFormattingOptions(e) {
		this._formattingOptions = e, this._onDidChange.fire(this);
	}
	setDiagnosticSettings(e) {
		this._diagnosticSettings = e, this._onDidChange.fire(this);
	}
	setCompletionSettings(e) {
		this._completionSettings = e, this._onDidChange.fire(this);
	}
};
function r(e, t) {
	if (!t) return new n({
		languageId: e,
		schemas: [],
		formattingOptions: a,
		modeConfiguration: i,
		diagnosticSettings: o,
		completionSettings: s,
		experimentalFragmentArguments: !1
	});
	let { schemas: r, formattingOptions: c, modeConfiguration: l, diagnosticSettings: u, completionSettings: d, experimentalFragmentArguments: f } = t;
	return new n({
		languageId: e,
		schemas: r,
		formattingOptions: {
			...a,
			...c,
			prettierConfig: {
				...a.prettierConfig,
				...c?.prettierConfig
			}
		},
		modeConfiguration: {
			...i,
			...l
		},
		diagnosticSettings: {
			...o,
			...u
		},
		completionSettings: {
			...s,
			...d
		},
		experimentalFragmentArguments: f ?? !1
	});
}
var i = {
	documentFormattingEdits: !0,
	documentRangeFormattingEdits: !1,
	completionItems: !0,
	hovers: !0,
	documentSymbols: !1,
	tokens: !1,
	colors: !1,
	foldingRanges: !1,
	diagnostics: !0,
	selectionRanges: !1
}, a = { prettierConfig: { tabWidth: 2 } }, o = { jsonDiagnosticSettings: { schemaValidation: "error" } }, s = { __experimental__fillLeafsOnComplete: !1 }, c = "graphql", l;
function u(e) {
	return l || (l = r(c, e), t.graphql = { api: l }, d().then((e) => e.setupMode(l))), l;
}
function d() {
	return import("./graphqlMode-BeVYME_5.mjs");
}
export { c as LANGUAGE_ID, u as initializeMode };
