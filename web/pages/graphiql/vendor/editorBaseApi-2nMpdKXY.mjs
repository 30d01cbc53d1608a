import { G as e, Z as t, et as n, g as r, h as i, l as a, m as o, pt as ee, rt as te, wt as ne } from "./types-BIDYj8-I.mjs";
// node_modules/monaco-editor/esm/vs/editor/common/standalone/standaloneEnums.js
var re;
(function(e) {
	e[e.Unknown = 0] = "Unknown", e[e.Disabled = 1] = "Disabled", e[e.Enabled = 2] = "Enabled";
})(re ||= {});
var s;
(function(e) {
	e[e.Invoke = 1] = "Invoke", e[e.Auto = 2] = "Auto";
})(s ||= {});
var c;
(function(e) {
	e[e.None = 0] = "None", e[e.KeepWhitespace = 1] = "KeepWhitespace", e[e.InsertAsSnippet = 4] = "InsertAsSnippet";
})(c ||= {});
var l;
(function(e) {
	e[e.Method = 0] = "Method", e[e.Function = 1] = "Function", e[e.Constructor = 2] = "Constructor", e[e.Field = 3] = "Field", e[e.Variable = 4] = "Variable", e[e.Class = 5] = "Class", e[e.Struct = 6] = "Struct", e[e.Interface = 7] = "Interface", e[e.Module = 8] = "Module", e[e.Property = 9] = "Property", e[e.Event = 10] = "Event", e[e.Operator = 11] = "Operator", e[e.Unit = 12] = "Unit", e[e.Value = 13] = "Value", e[e.Constant = 14] = "Constant", e[e.Enum = 15] = "Enum", e[e.EnumMember = 16] = "EnumMember", e[e.Keyword = 17] = "Keyword", e[e.Text = 18] = "Text", e[e.Color = 19] = "Color", e[e.File = 20] = "File", e[e.Reference = 21] = "Reference", e[e.Customcolor = 22] = "Customcolor", e[e.Folder = 23] = "Folder", e[e.TypeParameter = 24] = "TypeParameter", e[e.User = 25] = "User", e[e.Issue = 26] = "Issue", e[e.Snippet = 27] = "Snippet";
})(l ||= {});
var u;
(function(e) {
	e[e.Deprecated = 1] = "Deprecated";
})(u ||= {});
var d;
(function(e) {
	e[e.Invoke = 0] = "Invoke", e[e.TriggerCharacter = 1] = "TriggerCharacter", e[e.TriggerForIncompleteCompletions = 2] = "TriggerForIncompleteCompletions";
})(d ||= {});
var f;
(function(e) {
	e[e.EXACT = 0] = "EXACT", e[e.ABOVE = 1] = "ABOVE", e[e.BELOW = 2] = "BELOW";
})(f ||= {});
var p;
(function(e) {
	e[e.NotSet = 0] = "NotSet", e[e.ContentFlush = 1] = "ContentFlush", e[e.RecoverFromMarkers = 2] = "RecoverFromMarkers", e[e.Explicit = 3] = "Explicit", e[e.Paste = 4] = "Paste", e[e.Undo = 5] = "Undo", e[e.Redo = 6] = "Redo";
})(p ||= {});
var m;
(function(e) {
	e[e.LF = 1] = "LF", e[e.CRLF = 2] = "CRLF";
})(m ||= {});
var h;
(function(e) {
	e[e.Text = 0] = "Text", e[e.Read = 1] = "Read", e[e.Write = 2] = "Write";
})(h ||= {});
var g;
(function(e) {
	e[e.None = 0] = "None", e[e.Keep = 1] = "Keep", e[e.Brackets = 2] = "Brackets", e[e.Advanced = 3] = "Advanced", e[e.Full = 4] = "Full";
})(g ||= {});
var _;
(function(e) {
	e[e.acceptSuggestionOnCommitCharacter = 0] = "acceptSuggestionOnCommitCharacter", e[e.acceptSuggestionOnEnter = 1] = "acceptSuggestionOnEnter", e[e.accessibilitySupport = 2] = "accessibilitySupport", e[e.accessibilityPageSize = 3] = "accessibilityPageSize", e[e.ariaLabel = 4] = "ariaLabel", e[e.ariaRequired = 5] = "ariaRequired", e[e.autoClosingBrackets = 6] = "autoClosingBrackets", e[e.autoClosingComments = 7] = "autoClosingComments", e[e.screenReaderAnnounceInlineSuggestion = 8] = "screenReaderAnnounceInlineSuggestion", e[e.autoClosingDelete = 9] = "autoClosingDelete", e[e.autoClosingOvertype = 10] = "autoClosingOvertype", e[e.autoClosingQuotes = 11] = "autoClosingQuotes", e[e.autoIndent = 12] = "autoIndent", e[e.automaticLayout = 13] = "automaticLayout", e[e.autoSurround = 14] = "autoSurround", e[e.bracketPairColorization = 15] = "bracketPairColorization", e[e.guides = 16] = "guides", e[e.codeLens = 17] = "codeLens", e[e.codeLensFontFamily = 18] = "codeLensFontFamily", e[e.codeLensFontSize = 19] = "codeLensFontSize", e[e.colorDecorators = 20] = "colorDecorators", e[e.colorDecoratorsLimit = 21] = "colorDecoratorsLimit", e[e.columnSelection = 22] = "columnSelection", e[e.comments = 23] = "comments", e[e.contextmenu = 24] = "contextmenu", e[e.copyWithSyntaxHighlighting = 25] = "copyWithSyntaxHighlighting", e[e.cursorBlinking = 26] = "cursorBlinking", e[e.cursorSmoothCaretAnimation = 27] = "cursorSmoothCaretAnimation", e[e.cursorStyle = 28] = "cursorStyle", e[e.cursorSurroundingLines = 29] = "cursorSurroundingLines", e[e.cursorSurroundingLinesStyle = 30] = "cursorSurroundingLinesStyle", e[e.cursorWidth = 31] = "cursorWidth", e[e.disableLayerHinting = 32] = "disableLayerHinting", e[e.disableMonospaceOptimizations = 33] = "disableMonospaceOptimizations", e[e.domReadOnly = 34] = "domReadOnly", e[e.dragAndDrop = 35] = "dragAndDrop", e[e.dropIntoEditor = 36] = "dropIntoEditor", e[e.emptySelectionClipboard = 37] = "emptySelectionClipboard", e[e.experimentalWhitespaceRendering = 38] = "experimentalWhitespaceRendering", e[e.extraEditorClassName = 39] = "extraEditorClassName", e[e.fastScrollSensitivity = 40] = "fastScrollSensitivity", e[e.find = 41] = "find", e[e.fixedOverflowWidgets = 42] = "fixedOverflowWidgets", e[e.folding = 43] = "folding", e[e.foldingStrategy = 44] = "foldingStrategy", e[e.foldingHighlight = 45] = "foldingHighlight", e[e.foldingImportsByDefault = 46] = "foldingImportsByDefault", e[e.foldingMaximumRegions = 47] = "foldingMaximumRegions", e[e.unfoldOnClickAfterEndOfLine = 48] = "unfoldOnClickAfterEndOfLine", e[e.fontFamily = 49] = "fontFamily", e[e.fontInfo = 50] = "fontInfo", e[e.fontLigatures = 51] = "fontLigatures", e[e.fontSize = 52] = "fontSize", e[e.fontWeight = 53] = "fontWeight", e[e.fontVariations = 54] = "fontVariations", e[e.formatOnPaste = 55] = "formatOnPaste", e[e.formatOnType = 56] = "formatOnType", e[e.glyphMargin = 57] = "glyphMargin", e[e.gotoLocation = 58] = "gotoLocation", e[e.hideCursorInOverviewRuler = 59] = "hideCursorInOverviewRuler", e[e.hover = 60] = "hover", e[e.inDiffEditor = 61] = "inDiffEditor", e[e.inlineSuggest = 62] = "inlineSuggest", e[e.inlineEdit = 63] = "inlineEdit", e[e.letterSpacing = 64] = "letterSpacing", e[e.lightbulb = 65] = "lightbulb", e[e.lineDecorationsWidth = 66] = "lineDecorationsWidth", e[e.lineHeight = 67] = "lineHeight", e[e.lineNumbers = 68] = "lineNumbers", e[e.lineNumbersMinChars = 69] = "lineNumbersMinChars", e[e.linkedEditing = 70] = "linkedEditing", e[e.links = 71] = "links", e[e.matchBrackets = 72] = "matchBrackets", e[e.minimap = 73] = "minimap", e[e.mouseStyle = 74] = "mouseStyle", e[e.mouseWheelScrollSensitivity = 75] = "mouseWheelScrollSensitivity", e[e.mouseWheelZoom = 76] = "mouseWheelZoom", e[e.multiCursorMergeOverlapping = 77] = "multiCursorMergeOverlapping", e[e.multiCursorModifier = 78] = "multiCursorModifier", e[e.multiCursorPaste = 79] = "multiCursorPaste", e[e.multiCursorLimit = 80] = "multiCursorLimit", e[e.occurrencesHighlight = 81] = "occurrencesHighlight", e[e.overviewRulerBorder = 82] = "overviewRulerBorder", e[e.overviewRulerLanes = 83] = "overviewRulerLanes", e[e.padding = 84] = "padding", e[e.pasteAs = 85] = "pasteAs", e[e.parameterHints = 86] = "parameterHints", e[e.peekWidgetDefaultFocus = 87] = "peekWidgetDefaultFocus", e[e.placeholder = 88] = "placeholder", e[e.definitionLinkOpensInPeek = 89] = "definitionLinkOpensInPeek", e[e.quickSuggestions = 90] = "quickSuggestions", e[e.quickSuggestionsDelay = 91] = "quickSuggestionsDelay", e[e.readOnly = 92] = "readOnly", e[e.readOnlyMessage = 93] = "readOnlyMessage", e[e.renameOnType = 94] = "renameOnType", e[e.renderControlCharacters = 95] = "renderControlCharacters", e[e.renderFinalNewline = 96] = "renderFinalNewline", e[e.renderLineHighlight = 97] = "renderLineHighlight", e[e.renderLineHighlightOnlyWhenFocus = 98] = "renderLineHighlightOnlyWhenFocus", e[e.renderValidationDecorations = 99] = "renderValidationDecorations", e[e.renderWhitespace = 100] = "renderWhitespace", e[e.revealHorizontalRightPadding = 101] = "revealHorizontalRightPadding", e[e.roundedSelection = 102] = "roundedSelection", e[e.rulers = 103] = "rulers", e[e.scrollbar = 104] = "scrollbar", e[e.scrollBeyondLastColumn = 105] = "scrollBeyondLastColumn", e[e.scrollBeyondLastLine = 106] = "scrollBeyondLastLine", e[e.scrollPredominantAxis = 107] = "scrollPredominantAxis", e[e.selectionClipboard = 108] = "selectionClipboard", e[e.selectionHighlight = 109] = "selectionHighlight", e[e.selectOnLineNumbers = 110] = "selectOnLineNumbers", e[e.showFoldingControls = 111] = "showFoldingControls", e[e.showUnused = 112] = "showUnused", e[e.snippetSuggestions = 113] = "snippetSuggestions", e[e.smartSelect = 114] = "smartSelect", e[e.smoothScrolling = 115] = "smoothScrolling", e[e.stickyScroll = 116] = "stickyScroll", e[e.stickyTabStops = 117] = "stickyTabStops", e[e.stopRenderingLineAfter = 118] = "stopRenderingLineAfter", e[e.suggest = 119] = "suggest", e[e.suggestFontSize = 120] = "suggestFontSize", e[e.suggestLineHeight = 121] = "suggestLineHeight", e[e.suggestOnTriggerCharacters = 122] = "suggestOnTriggerCharacters", e[e.suggestSelection = 123] = "suggestSelection", e[e.tabCompletion = 124] = "tabCompletion", e[e.tabIndex = 125] = "tabIndex", e[e.unicodeHighlighting = 126] = "unicodeHighlighting", e[e.unusualLineTerminators = 127] = "unusualLineTerminators", e[e.useShadowDOM = 128] = "useShadowDOM", e[e.useTabStops = 129] = "useTabStops", e[e.wordBreak = 130] = "wordBreak", e[e.wordSegmenterLocales = 131] = "wordSegmenterLocales", e[e.wordSeparators = 132] = "wordSeparators", e[e.wordWrap = 133] = "wordWrap", e[e.wordWrapBreakAfterCharacters = 134] = "wordWrapBreakAfterCharacters", e[e.wordWrapBreakBeforeCharacters = 135] = "wordWrapBreakBeforeCharacters", e[e.wordWrapColumn = 136] = "wordWrapColumn", e[e.wordWrapOverride1 = 137] = "wordWrapOverride1", e[e.wordWrapOverride2 = 138] = "wordWrapOverride2", e[e.wrappingIndent = 139] = "wrappingIndent", e[e.wrappingStrategy = 140] = "wrappingStrategy", e[e.showDeprecated = 141] = "showDeprecated", e[e.inlayHints = 142] = "inlayHints", e[e.editorClassName = 143] = "editorClassName", e[e.pixelRatio = 144] = "pixelRatio", e[e.tabFocusMode = 145] = "tabFocusMode", e[e.layoutInfo = 146] = "layoutInfo", e[e.wrappingInfo = 147] = "wrappingInfo", e[e.defaultColorDecorators = 148] = "defaultColorDecorators", e[e.colorDecoratorsActivatedOn = 149] = "colorDecoratorsActivatedOn", e[e.inlineCompletionsAccessibilityVerbose = 150] = "inlineCompletionsAccessibilityVerbose";
})(_ ||= {});
var v;
(function(e) {
	e[e.TextDefined = 0] = "TextDefined", e[e.LF = 1] = "LF", e[e.CRLF = 2] = "CRLF";
})(v ||= {});
var y;
(function(e) {
	e[e.LF = 0] = "LF", e[e.CRLF = 1] = "CRLF";
})(y ||= {});
var b;
(function(e) {
	e[e.Left = 1] = "Left", e[e.Center = 2] = "Center", e[e.Right = 3] = "Right";
})(b ||= {});
var x;
(function(e) {
	e[e.Increase = 0] = "Increase", e[e.Decrease = 1] = "Decrease";
})(x ||= {});
var S;
(function(e) {
	e[e.None = 0] = "None", e[e.Indent = 1] = "Indent", e[e.IndentOutdent = 2] = "IndentOutdent", e[e.Outdent = 3] = "Outdent";
})(S ||= {});
var C;
(function(e) {
	e[e.Both = 0] = "Both", e[e.Right = 1] = "Right", e[e.Left = 2] = "Left", e[e.None = 3] = "None";
})(C ||= {});
var w;
(function(e) {
	e[e.Type = 1] = "Type", e[e.Parameter = 2] = "Parameter";
})(w ||= {});
var T;
(function(e) {
	e[e.Automatic = 0] = "Automatic", e[e.Explicit = 1] = "Explicit";
})(T ||= {});
var E;
(function(e) {
	e[e.Invoke = 0] = "Invoke", e[e.Automatic = 1] = "Automatic";
})(E ||= {});
var D;
(function(e) {
	e[e.DependsOnKbLayout = -1] = "DependsOnKbLayout", e[e.Unknown = 0] = "Unknown", e[e.Backspace = 1] = "Backspace", e[e.Tab = 2] = "Tab", e[e.Enter = 3] = "Enter", e[e.Shift = 4] = "Shift", e[e.Ctrl = 5] = "Ctrl", e[e.Alt = 6] = "Alt", e[e.PauseBreak = 7] = "PauseBreak", e[e.CapsLock = 8] = "CapsLock", e[e.Escape = 9] = "Escape", e[e.Space = 10] = "Space", e[e.PageUp = 11] = "PageUp", e[e.PageDown = 12] = "PageDown", e[e.End = 13] = "End", e[e.Home = 14] = "Home", e[e.LeftArrow = 15] = "LeftArrow", e[e.UpArrow = 16] = "UpArrow", e[e.RightArrow = 17] = "RightArrow", e[e.DownArrow = 18] = "DownArrow", e[e.Insert = 19] = "Insert", e[e.Delete = 20] = "Delete", e[e.Digit0 = 21] = "Digit0", e[e.Digit1 = 22] = "Digit1", e[e.Digit2 = 23] = "Digit2", e[e.Digit3 = 24] = "Digit3", e[e.Digit4 = 25] = "Digit4", e[e.Digit5 = 26] = "Digit5", e[e.Digit6 = 27] = "Digit6", e[e.Digit7 = 28] = "Digit7", e[e.Digit8 = 29] = "Digit8", e[e.Digit9 = 30] = "Digit9", e[e.KeyA = 31] = "KeyA", e[e.KeyB = 32] = "KeyB", e[e.KeyC = 33] = "KeyC", e[e.KeyD = 34] = "KeyD", e[e.KeyE = 35] = "KeyE", e[e.KeyF = 36] = "KeyF", e[e.KeyG = 37] = "KeyG", e[e.KeyH = 38] = "KeyH", e[e.KeyI = 39] = "KeyI", e[e.KeyJ = 40] = "KeyJ", e[e.KeyK = 41] = "KeyK", e[e.KeyL = 42] = "KeyL", e[e.KeyM = 43] = "KeyM", e[e.KeyN = 44] = "KeyN", e[e.KeyO = 45] = "KeyO", e[e.KeyP = 46] = "KeyP", e[e.KeyQ = 47] = "KeyQ", e[e.KeyR = 48] = "KeyR", e[e.KeyS = 49] = "KeyS", e[e.KeyT = 50] = "KeyT", e[e.KeyU = 51] = "KeyU", e[e.KeyV = 52] = "KeyV", e[e.KeyW = 53] = "KeyW", e[e.KeyX = 54] = "KeyX", e[e.KeyY = 55] = "KeyY", e[e.KeyZ = 56] = "KeyZ", e[e.Meta = 57] = "Meta", e[e.ContextMenu = 58] = "ContextMenu", e[e.F1 = 59] = "F1", e[e.F2 = 60] = "F2", e[e.F3 = 61] = "F3", e[e.F4 = 62] = "F4", e[e.F5 = 63] = "F5", e[e.F6 = 64] = "F6", e[e.F7 = 65] = "F7", e[e.F8 = 66] = "F8", e[e.F9 = 67] = "F9", e[e.F10 = 68] = "F10", e[e.F11 = 69] = "F11", e[e.F12 = 70] = "F12", e[e.F13 = 71] = "F13", e[e.F14 = 72] = "F14", e[e.F15 = 73] = "F15", e[e.F16 = 74] = "F16", e[e.F17 = 75] = "F17", e[e.F18 = 76] = "F18", e[e.F19 = 77] = "F19", e[e.F20 = 78] = "F20", e[e.F21 = 79] = "F21", e[e.F22 = 80] = "F22", e[e.F23 = 81] = "F23", e[e.F24 = 82] = "F24", e[e.NumLock = 83] = "NumLock", e[e.ScrollLock = 84] = "ScrollLock", e[e.Semicolon = 85] = "Semicolon", e[e.Equal = 86] = "Equal", e[e.Comma = 87] = "Comma", e[e.Minus = 88] = "Minus", e[e.Period = 89] = "Period", e[e.Slash = 90] = "Slash", e[e.Backquote = 91] = "Backquote", e[e.BracketLeft = 92] = "BracketLeft", e[e.Backslash = 93] = "Backslash", e[e.BracketRight = 94] = "BracketRight", e[e.Quote = 95] = "Quote", e[e.OEM_8 = 96] = "OEM_8", e[e.IntlBackslash = 97] = "IntlBackslash", e[e.Numpad0 = 98] = "Numpad0", e[e.Numpad1 = 99] = "Numpad1", e[e.Numpad2 = 100] = "Numpad2", e[e.Numpad3 = 101] = "Numpad3", e[e.Numpad4 = 102] = "Numpad4", e[e.Numpad5 = 103] = "Numpad5", e[e.Numpad6 = 104] = "Numpad6", e[e.Numpad7 = 105] = "Numpad7", e[e.Numpad8 = 106] = "Numpad8", e[e.Numpad9 = 107] = "Numpad9", e[e.NumpadMultiply = 108] = "NumpadMultiply", e[e.NumpadAdd = 109] = "NumpadAdd", e[e.NUMPAD_SEPARATOR = 110] = "NUMPAD_SEPARATOR", e[e.NumpadSubtract = 111] = "NumpadSubtract", e[e.NumpadDecimal = 112] = "NumpadDecimal", e[e.NumpadDivide = 113] = "NumpadDivide", e[e.KEY_IN_COMPOSITION = 114] = "KEY_IN_COMPOSITION", e[e.ABNT_C1 = 115] = "ABNT_C1", e[e.ABNT_C2 = 116] = "ABNT_C2", e[e.AudioVolumeMute = 117] = "AudioVolumeMute", e[e.AudioVolumeUp = 118] = "AudioVolumeUp", e[e.AudioVolumeDown = 119] = "AudioVolumeDown", e[e.BrowserSearch = 120] = "BrowserSearch", e[e.BrowserHome = 121] = "BrowserHome", e[e.BrowserBack = 122] = "BrowserBack", e[e.BrowserForward = 123] = "BrowserForward", e[e.MediaTrackNext = 124] = "MediaTrackNext", e[e.MediaTrackPrevious = 125] = "MediaTrackPrevious", e[e.MediaStop = 126] = "MediaStop", e[e.MediaPlayPause = 127] = "MediaPlayPause", e[e.LaunchMediaPlayer = 128] = "LaunchMediaPlayer", e[e.LaunchMail = 129] = "LaunchMail", e[e.LaunchApp2 = 130] = "LaunchApp2", e[e.Clear = 131] = "Clear", e[e.MAX_VALUE = 132] = "MAX_VALUE";
})(D ||= {});
var O;
(function(e) {
	e[e.Hint = 1] = "Hint", e[e.Info = 2] = "Info", e[e.Warning = 4] = "Warning", e[e.Error = 8] = "Error";
})(O ||= {});
var k;
(function(e) {
	e[e.Unnecessary = 1] = "Unnecessary", e[e.Deprecated = 2] = "Deprecated";
})(k ||= {});
var A;
(function(e) {
	e[e.Inline = 1] = "Inline", e[e.Gutter = 2] = "Gutter";
})(A ||= {});
var j;
(function(e) {
	e[e.Normal = 1] = "Normal", e[e.Underlined = 2] = "Underlined";
})(j ||= {});
var M;
(function(e) {
	e[e.UNKNOWN = 0] = "UNKNOWN", e[e.TEXTAREA = 1] = "TEXTAREA", e[e.GUTTER_GLYPH_MARGIN = 2] = "GUTTER_GLYPH_MARGIN", e[e.GUTTER_LINE_NUMBERS = 3] = "GUTTER_LINE_NUMBERS", e[e.GUTTER_LINE_DECORATIONS = 4] = "GUTTER_LINE_DECORATIONS", e[e.GUTTER_VIEW_ZONE = 5] = "GUTTER_VIEW_ZONE", e[e.CONTENT_TEXT = 6] = "CONTENT_TEXT", e[e.CONTENT_EMPTY = 7] = "CONTENT_EMPTY", e[e.CONTENT_VIEW_ZONE = 8] = "CONTENT_VIEW_ZONE", e[e.CONTENT_WIDGET = 9] = "CONTENT_WIDGET", e[e.OVERVIEW_RULER = 10] = "OVERVIEW_RULER", e[e.SCROLLBAR = 11] = "SCROLLBAR", e[e.OVERLAY_WIDGET = 12] = "OVERLAY_WIDGET", e[e.OUTSIDE_EDITOR = 13] = "OUTSIDE_EDITOR";
})(M ||= {});
var N;
(function(e) {
	e[e.AIGenerated = 1] = "AIGenerated";
})(N ||= {});
var P;
(function(e) {
	e[e.Invoke = 0] = "Invoke", e[e.Automatic = 1] = "Automatic";
})(P ||= {});
var F;
(function(e) {
	e[e.TOP_RIGHT_CORNER = 0] = "TOP_RIGHT_CORNER", e[e.BOTTOM_RIGHT_CORNER = 1] = "BOTTOM_RIGHT_CORNER", e[e.TOP_CENTER = 2] = "TOP_CENTER";
})(F ||= {});
var I;
(function(e) {
	e[e.Left = 1] = "Left", e[e.Center = 2] = "Center", e[e.Right = 4] = "Right", e[e.Full = 7] = "Full";
})(I ||= {});
var L;
(function(e) {
	e[e.Word = 0] = "Word", e[e.Line = 1] = "Line", e[e.Suggest = 2] = "Suggest";
})(L ||= {});
var R;
(function(e) {
	e[e.Left = 0] = "Left", e[e.Right = 1] = "Right", e[e.None = 2] = "None", e[e.LeftOfInjectedText = 3] = "LeftOfInjectedText", e[e.RightOfInjectedText = 4] = "RightOfInjectedText";
})(R ||= {});
var z;
(function(e) {
	e[e.Off = 0] = "Off", e[e.On = 1] = "On", e[e.Relative = 2] = "Relative", e[e.Interval = 3] = "Interval", e[e.Custom = 4] = "Custom";
})(z ||= {});
var B;
(function(e) {
	e[e.None = 0] = "None", e[e.Text = 1] = "Text", e[e.Blocks = 2] = "Blocks";
})(B ||= {});
var V;
(function(e) {
	e[e.Smooth = 0] = "Smooth", e[e.Immediate = 1] = "Immediate";
})(V ||= {});
var H;
(function(e) {
	e[e.Auto = 1] = "Auto", e[e.Hidden = 2] = "Hidden", e[e.Visible = 3] = "Visible";
})(H ||= {});
var U;
(function(e) {
	e[e.LTR = 0] = "LTR", e[e.RTL = 1] = "RTL";
})(U ||= {});
var W;
(function(e) {
	e.Off = "off", e.OnCode = "onCode", e.On = "on";
})(W ||= {});
var G;
(function(e) {
	e[e.Invoke = 1] = "Invoke", e[e.TriggerCharacter = 2] = "TriggerCharacter", e[e.ContentChange = 3] = "ContentChange";
})(G ||= {});
var K;
(function(e) {
	e[e.File = 0] = "File", e[e.Module = 1] = "Module", e[e.Namespace = 2] = "Namespace", e[e.Package = 3] = "Package", e[e.Class = 4] = "Class", e[e.Method = 5] = "Method", e[e.Property = 6] = "Property", e[e.Field = 7] = "Field", e[e.Constructor = 8] = "Constructor", e[e.Enum = 9] = "Enum", e[e.Interface = 10] = "Interface", e[e.Function = 11] = "Function", e[e.Variable = 12] = "Variable", e[e.Constant = 13] = "Constant", e[e.String = 14] = "String", e[e.Number = 15] = "Number", e[e.Boolean = 16] = "Boolean", e[e.Array = 17] = "Array", e[e.Object = 18] = "Object", e[e.Key = 19] = "Key", e[e.Null = 20] = "Null", e[e.EnumMember = 21] = "EnumMember", e[e.Struct = 22] = "Struct", e[e.Event = 23] = "Event", e[e.Operator = 24] = "Operator", e[e.TypeParameter = 25] = "TypeParameter";
})(K ||= {});
var ie;
(function(e) {
	e[e.Deprecated = 1] = "Deprecated";
})(ie ||= {});
var q;
(function(e) {
	e[e.Hidden = 0] = "Hidden", e[e.Blink = 1] = "Blink", e[e.Smooth = 2] = "Smooth", e[e.Phase = 3] = "Phase", e[e.Expand = 4] = "Expand", e[e.Solid = 5] = "Solid";
})(q ||= {});
var J;
(function(e) {
	e[e.Line = 1] = "Line", e[e.Block = 2] = "Block", e[e.Underline = 3] = "Underline", e[e.LineThin = 4] = "LineThin", e[e.BlockOutline = 5] = "BlockOutline", e[e.UnderlineThin = 6] = "UnderlineThin";
})(J ||= {});
var Y;
(function(e) {
	e[e.AlwaysGrowsWhenTypingAtEdges = 0] = "AlwaysGrowsWhenTypingAtEdges", e[e.NeverGrowsWhenTypingAtEdges = 1] = "NeverGrowsWhenTypingAtEdges", e[e.GrowsOnlyWhenTypingBefore = 2] = "GrowsOnlyWhenTypingBefore", e[e.GrowsOnlyWhenTypingAfter = 3] = "GrowsOnlyWhenTypingAfter";
})(Y ||= {});
var X;
(function(e) {
	e[e.None = 0] = "None", e[e.Same = 1] = "Same", e[e.Indent = 2] = "Indent", e[e.DeepIndent = 3] = "DeepIndent";
})(X ||= {});
// node_modules/monaco-editor/esm/vs/editor/common/core/selection.js
var ae = class e extends o {
	constructor(e, t, n, r) {
		super(e, t, n, r), this.selectionStartLineNumber = e, this.selectionStartColumn = t, this.positionLineNumber = n, this.positionColumn = r;
	}
	toString() {
		return "[" + this.selectionStartLineNumber + "," + this.selectionStartColumn + " -> " + this.positionLineNumber + "," + this.positionColumn + "]";
	}
	equalsSelection(t) {
		return e.selectionsEqual(this, t);
	}
	static selectionsEqual(e, t) {
		return e.selectionStartLineNumber === t.selectionStartLineNumber && e.selectionStartColumn === t.selectionStartColumn && e.positionLineNumber === t.positionLineNumber && e.positionColumn === t.positionColumn;
	}
	getDirection() {
		return this.selectionStartLineNumber === this.startLineNumber && this.selectionStartColumn === this.startColumn ? 0 : 1;
	}
	setEndPosition(t, n) {
		return this.getDirection() === 0 ? new e(this.startLineNumber, this.startColumn, t, n) : new e(t, n, this.startLineNumber, this.startColumn);
	}
	getPosition() {
		return new i(this.positionLineNumber, this.positionColumn);
	}
	getSelectionStart() {
		return new i(this.selectionStartLineNumber, this.selectionStartColumn);
	}
	setStartPosition(t, n) {
		return this.getDirection() === 0 ? new e(t, n, this.endLineNumber, this.endColumn) : new e(this.endLineNumber, this.endColumn, t, n);
	}
	static fromPositions(t, n = t) {
		return new e(t.lineNumber, t.column, n.lineNumber, n.column);
	}
	static fromRange(t, n) {
		return n === 0 ? new e(t.startLineNumber, t.startColumn, t.endLineNumber, t.endColumn) : new e(t.endLineNumber, t.endColumn, t.startLineNumber, t.startColumn);
	}
	static liftSelection(t) {
		return new e(t.selectionStartLineNumber, t.selectionStartColumn, t.positionLineNumber, t.positionColumn);
	}
	static selectionsArrEqual(e, t) {
		if (e && !t || !e && t) return !1;
		if (!e && !t) return !0;
		if (e.length !== t.length) return !1;
		for (let n = 0, r = e.length; n < r; n++) if (!this.selectionsEqual(e[n], t[n])) return !1;
		return !0;
	}
	static isISelection(e) {
		return e && typeof e.selectionStartLineNumber == "number" && typeof e.selectionStartColumn == "number" && typeof e.positionLineNumber == "number" && typeof e.positionColumn == "number";
	}
	static createWithDirection(t, n, r, i, a) {
		return a === 0 ? new e(t, n, r, i) : new e(r, i, t, n);
	}
}, Z = Object.create(null);
function Q(e, t) {
	if (a(t)) {
		let n = Z[t];
		if (n === void 0) throw Error(`${e} references an unknown codicon: ${t}`);
		t = n;
	}
	return Z[e] = t, { id: e };
}
function oe() {
	return Z;
}
// node_modules/monaco-editor/esm/vs/base/common/codiconsLibrary.js
var se = {
	add: Q("add", 6e4),
	plus: Q("plus", 6e4),
	gistNew: Q("gist-new", 6e4),
	repoCreate: Q("repo-create", 6e4),
	lightbulb: Q("lightbulb", 60001),
	lightBulb: Q("light-bulb", 60001),
	repo: Q("repo", 60002),
	repoDelete: Q("repo-delete", 60002),
	gistFork: Q("gist-fork", 60003),
	repoForked: Q("repo-forked", 60003),
	gitPullRequest: Q("git-pull-request", 60004),
	gitPullRequestAbandoned: Q("git-pull-request-abandoned", 60004),
	recordKeys: Q("record-keys", 60005),
	keyboard: Q("keyboard", 60005),
	tag: Q("tag", 60006),
	gitPullRequestLabel: Q("git-pull-request-label", 60006),
	tagAdd: Q("tag-add", 60006),
	tagRemove: Q("tag-remove", 60006),
	person: Q("person", 60007),
	personFollow: Q("person-follow", 60007),
	personOutline: Q("person-outline", 60007),
	personFilled: Q("person-filled", 60007),
	gitBranch: Q("git-branch", 60008),
	gitBranchCreate: Q("git-branch-create", 60008),
	gitBranchDelete: Q("git-branch-delete", 60008),
	sourceControl: Q("source-control", 60008),
	mirror: Q("mirror", 60009),
	mirrorPublic: Q("mirror-public", 60009),
	star: Q("star", 60010),
	starAdd: Q("star-add", 60010),
	starDelete: Q("star-delete", 60010),
	starEmpty: Q("star-empty", 60010),
	comment: Q("comment", 60011),
	commentAdd: Q("comment-add", 60011),
	alert: Q("alert", 60012),
	warning: Q("warning", 60012),
	search: Q("search", 60013),
	searchSave: Q("search-save", 60013),
	logOut: Q("log-out", 60014),
	signOut: Q("sign-out", 60014),
	logIn: Q("log-in", 60015),
	signIn: Q("sign-in", 60015),
	eye: Q("eye", 60016),
	eyeUnwatch: Q("eye-unwatch", 60016),
	eyeWatch: Q("eye-watch", 60016),
	circleFilled: Q("circle-filled", 60017),
	primitiveDot: Q("primitive-dot", 60017),
	closeDirty: Q("close-dirty", 60017),
	debugBreakpoint: Q("debug-breakpoint", 60017),
	debugBreakpointDisabled: Q("debug-breakpoint-disabled", 60017),
	debugHint: Q("debug-hint", 60017),
	terminalDecorationSuccess: Q("terminal-decoration-success", 60017),
	primitiveSquare: Q("primitive-square", 60018),
	edit: Q("edit", 60019),
	pencil: Q("pencil", 60019),
	info: Q("info", 60020),
	issueOpened: Q("issue-opened", 60020),
	gistPrivate: Q("gist-private", 60021),
	gitForkPrivate: Q("git-fork-private", 60021),
	lock: Q("lock", 60021),
	mirrorPrivate: Q("mirror-private", 60021),
	close: Q("close", 60022),
	removeClose: Q("remove-close", 60022),
	x: Q("x", 60022),
	repoSync: Q("repo-sync", 60023),
	sync: Q("sync", 60023),
	clone: Q("clone", 60024),
	desktopDownload: Q("desktop-download", 60024),
	beaker: Q("beaker", 60025),
	microscope: Q("microscope", 60025),
	vm: Q("vm", 60026),
	deviceDesktop: Q("device-desktop", 60026),
	file: Q("file", 60027),
	fileText: Q("file-text", 60027),
	more: Q("more", 60028),
	ellipsis: Q("ellipsis", 60028),
	kebabHorizontal: Q("kebab-horizontal", 60028),
	mailReply: Q("mail-reply", 60029),
	reply: Q("reply", 60029),
	organization: Q("organization", 60030),
	organizationFilled: Q("organization-filled", 60030),
	organizationOutline: Q("organization-outline", 60030),
	newFile: Q("new-file", 60031),
	fileAdd: Q("file-add", 60031),
	newFolder: Q("new-folder", 60032),
	fileDirectoryCreate: Q("file-directory-create", 60032),
	trash: Q("trash", 60033),
	trashcan: Q("trashcan", 60033),
	history: Q("history", 60034),
	clock: Q("clock", 60034),
	folder: Q("folder", 60035),
	fileDirectory: Q("file-directory", 60035),
	symbolFolder: Q("symbol-folder", 60035),
	logoGithub: Q("logo-github", 60036),
	markGithub: Q("mark-github", 60036),
	github: Q("github", 60036),
	terminal: Q("terminal", 60037),
	console: Q("console", 60037),
	repl: Q("repl", 60037),
	zap: Q("zap", 60038),
	symbolEvent: Q("symbol-event", 60038),
	error: Q("error", 60039),
	stop: Q("stop", 60039),
	variable: Q("variable", 60040),
	symbolVariable: Q("symbol-variable", 60040),
	array: Q("array", 60042),
	symbolArray: Q("symbol-array", 60042),
	symbolModule: Q("symbol-module", 60043),
	symbolPackage: Q("symbol-package", 60043),
	symbolNamespace: Q("symbol-namespace", 60043),
	symbolObject: Q("symbol-object", 60043),
	symbolMethod: Q("symbol-method", 60044),
	symbolFunction: Q("symbol-function", 60044),
	symbolConstructor: Q("symbol-constructor", 60044),
	symbolBoolean: Q("symbol-boolean", 60047),
	symbolNull: Q("symbol-null", 60047),
	symbolNumeric: Q("symbol-numeric", 60048),
	symbolNumber: Q("symbol-number", 60048),
	symbolStructure: Q("symbol-structure", 60049),
	symbolStruct: Q("symbol-struct", 60049),
	symbolParameter: Q("symbol-parameter", 60050),
	symbolTypeParameter: Q("symbol-type-parameter", 60050),
	symbolKey: Q("symbol-key", 60051),
	symbolText: Q("symbol-text", 60051),
	symbolReference: Q("symbol-reference", 60052),
	goToFile: Q("go-to-file", 60052),
	symbolEnum: Q("symbol-enum", 60053),
	symbolValue: Q("symbol-value", 60053),
	symbolRuler: Q("symbol-ruler", 60054),
	symbolUnit: Q("symbol-unit", 60054),
	activateBreakpoints: Q("activate-breakpoints", 60055),
	archive: Q("archive", 60056),
	arrowBoth: Q("arrow-both", 60057),
	arrowDown: Q("arrow-down", 60058),
	arrowLeft: Q("arrow-left", 60059),
	arrowRight: Q("arrow-right", 60060),
	arrowSmallDown: Q("arrow-small-down", 60061),
	arrowSmallLeft: Q("arrow-small-left", 60062),
	arrowSmallRight: Q("arrow-small-right", 60063),
	arrowSmallUp: Q("arrow-small-up", 60064),
	arrowUp: Q("arrow-up", 60065),
	bell: Q("bell", 60066),
	bold: Q("bold", 60067),
	book: Q("book", 60068),
	bookmark: Q("bookmark", 60069),
	debugBreakpointConditionalUnverified: Q("debug-breakpoint-conditional-unverified", 60070),
	debugBreakpointConditional: Q("debug-breakpoint-conditional", 60071),
	debugBreakpointConditionalDisabled: Q("debug-breakpoint-conditional-disabled", 60071),
	debugBreakpointDataUnverified: Q("debug-breakpoint-data-unverified", 60072),
	debugBreakpointData: Q("debug-breakpoint-data", 60073),
	debugBreakpointDataDisabled: Q("debug-breakpoint-data-disabled", 60073),
	debugBreakpointLogUnverified: Q("debug-breakpoint-log-unverified", 60074),
	debugBreakpointLog: Q("debug-breakpoint-log", 60075),
	debugBreakpointLogDisabled: Q("debug-breakpoint-log-disabled", 60075),
	briefcase: Q("briefcase", 60076),
	broadcast: Q("broadcast", 60077),
	browser: Q("browser", 60078),
	bug: Q("bug", 60079),
	calendar: Q("calendar", 60080),
	caseSensitive: Q("case-sensitive", 60081),
	check: Q("check", 60082),
	checklist: Q("checklist", 60083),
	chevronDown: Q("chevron-down", 60084),
	chevronLeft: Q("chevron-left", 60085),
	chevronRight: Q("chevron-right", 60086),
	chevronUp: Q("chevron-up", 60087),
	chromeClose: Q("chrome-close", 60088),
	chromeMaximize: Q("chrome-maximize", 60089),
	chromeMinimize: Q("chrome-minimize", 60090),
	chromeRestore: Q("chrome-restore", 60091),
	circleOutline: Q("circle-outline", 60092),
	circle: Q("circle", 60092),
	debugBreakpointUnverified: Q("debug-breakpoint-unverified", 60092),
	terminalDecorationIncomplete: Q("terminal-decoration-incomplete", 60092),
	circleSlash: Q("circle-slash", 60093),
	circuitBoard: Q("circuit-board", 60094),
	clearAll: Q("clear-all", 60095),
	clippy: Q("clippy", 60096),
	closeAll: Q("close-all", 60097),
	cloudDownload: Q("cloud-download", 60098),
	cloudUpload: Q("cloud-upload", 60099),
	code: Q("code", 60100),
	collapseAll: Q("collapse-all", 60101),
	colorMode: Q("color-mode", 60102),
	commentDiscussion: Q("comment-discussion", 60103),
	creditCard: Q("credit-card", 60105),
	dash: Q("dash", 60108),
	dashboard: Q("dashboard", 60109),
	database: Q("database", 60110),
	debugContinue: Q("debug-continue", 60111),
	debugDisconnect: Q("debug-disconnect", 60112),
	debugPause: Q("debug-pause", 60113),
	debugRestart: Q("debug-restart", 60114),
	debugStart: Q("debug-start", 60115),
	debugStepInto: Q("debug-step-into", 60116),
	debugStepOut: Q("debug-step-out", 60117),
	debugStepOver: Q("debug-step-over", 60118),
	debugStop: Q("debug-stop", 60119),
	debug: Q("debug", 60120),
	deviceCameraVideo: Q("device-camera-video", 60121),
	deviceCamera: Q("device-camera", 60122),
	deviceMobile: Q("device-mobile", 60123),
	diffAdded: Q("diff-added", 60124),
	diffIgnored: Q("diff-ignored", 60125),
	diffModified: Q("diff-modified", 60126),
	diffRemoved: Q("diff-removed", 60127),
	diffRenamed: Q("diff-renamed", 60128),
	diff: Q("diff", 60129),
	diffSidebyside: Q("diff-sidebyside", 60129),
	discard: Q("discard", 60130),
	editorLayout: Q("editor-layout", 60131),
	emptyWindow: Q("empty-window", 60132),
	exclude: Q("exclude", 60133),
	extensions: Q("extensions", 60134),
	eyeClosed: Q("eye-closed", 60135),
	fileBinary: Q("file-binary", 60136),
	fileCode: Q("file-code", 60137),
	fileMedia: Q("file-media", 60138),
	filePdf: Q("file-pdf", 60139),
	fileSubmodule: Q("file-submodule", 60140),
	fileSymlinkDirectory: Q("file-symlink-directory", 60141),
	fileSymlinkFile: Q("file-symlink-file", 60142),
	fileZip: Q("file-zip", 60143),
	files: Q("files", 60144),
	filter: Q("filter", 60145),
	flame: Q("flame", 60146),
	foldDown: Q("fold-down", 60147),
	foldUp: Q("fold-up", 60148),
	fold: Q("fold", 60149),
	folderActive: Q("folder-active", 60150),
	folderOpened: Q("folder-opened", 60151),
	gear: Q("gear", 60152),
	gift: Q("gift", 60153),
	gistSecret: Q("gist-secret", 60154),
	gist: Q("gist", 60155),
	gitCommit: Q("git-commit", 60156),
	gitCompare: Q("git-compare", 60157),
	compareChanges: Q("compare-changes", 60157),
	gitMerge: Q("git-merge", 60158),
	githubAction: Q("github-action", 60159),
	githubAlt: Q("github-alt", 60160),
	globe: Q("globe", 60161),
	grabber: Q("grabber", 60162),
	graph: Q("graph", 60163),
	gripper: Q("gripper", 60164),
	heart: Q("heart", 60165),
	home: Q("home", 60166),
	horizontalRule: Q("horizontal-rule", 60167),
	hubot: Q("hubot", 60168),
	inbox: Q("inbox", 60169),
	issueReopened: Q("issue-reopened", 60171),
	issues: Q("issues", 60172),
	italic: Q("italic", 60173),
	jersey: Q("jersey", 60174),
	json: Q("json", 60175),
	kebabVertical: Q("kebab-vertical", 60176),
	key: Q("key", 60177),
	law: Q("law", 60178),
	lightbulbAutofix: Q("lightbulb-autofix", 60179),
	linkExternal: Q("link-external", 60180),
	link: Q("link", 60181),
	listOrdered: Q("list-ordered", 60182),
	listUnordered: Q("list-unordered", 60183),
	liveShare: Q("live-share", 60184),
	loading: Q("loading", 60185),
	location: Q("location", 60186),
	mailRead: Q("mail-read", 60187),
	mail: Q("mail", 60188),
	markdown: Q("markdown", 60189),
	megaphone: Q("megaphone", 60190),
	mention: Q("mention", 60191),
	milestone: Q("milestone", 60192),
	gitPullRequestMilestone: Q("git-pull-request-milestone", 60192),
	mortarBoard: Q("mortar-board", 60193),
	move: Q("move", 60194),
	multipleWindows: Q("multiple-windows", 60195),
	mute: Q("mute", 60196),
	noNewline: Q("no-newline", 60197),
	note: Q("note", 60198),
	octoface: Q("octoface", 60199),
	openPreview: Q("open-preview", 60200),
	package: Q("package", 60201),
	paintcan: Q("paintcan", 60202),
	pin: Q("pin", 60203),
	play: Q("play", 60204),
	run: Q("run", 60204),
	plug: Q("plug", 60205),
	preserveCase: Q("preserve-case", 60206),
	preview: Q("preview", 60207),
	project: Q("project", 60208),
	pulse: Q("pulse", 60209),
	question: Q("question", 60210),
	quote: Q("quote", 60211),
	radioTower: Q("radio-tower", 60212),
	reactions: Q("reactions", 60213),
	references: Q("references", 60214),
	refresh: Q("refresh", 60215),
	regex: Q("regex", 60216),
	remoteExplorer: Q("remote-explorer", 60217),
	remote: Q("remote", 60218),
	remove: Q("remove", 60219),
	replaceAll: Q("replace-all", 60220),
	replace: Q("replace", 60221),
	repoClone: Q("repo-clone", 60222),
	repoForcePush: Q("repo-force-push", 60223),
	repoPull: Q("repo-pull", 60224),
	repoPush: Q("repo-push", 60225),
	report: Q("report", 60226),
	requestChanges: Q("request-changes", 60227),
	rocket: Q("rocket", 60228),
	rootFolderOpened: Q("root-folder-opened", 60229),
	rootFolder: Q("root-folder", 60230),
	rss: Q("rss", 60231),
	ruby: Q("ruby", 60232),
	saveAll: Q("save-all", 60233),
	saveAs: Q("save-as", 60234),
	save: Q("save", 60235),
	screenFull: Q("screen-full", 60236),
	screenNormal: Q("screen-normal", 60237),
	searchStop: Q("search-stop", 60238),
	server: Q("server", 60240),
	settingsGear: Q("settings-gear", 60241),
	settings: Q("settings", 60242),
	shield: Q("shield", 60243),
	smiley: Q("smiley", 60244),
	sortPrecedence: Q("sort-precedence", 60245),
	splitHorizontal: Q("split-horizontal", 60246),
	splitVertical: Q("split-vertical", 60247),
	squirrel: Q("squirrel", 60248),
	starFull: Q("star-full", 60249),
	starHalf: Q("star-half", 60250),
	symbolClass: Q("symbol-class", 60251),
	symbolColor: Q("symbol-color", 60252),
	symbolConstant: Q("symbol-constant", 60253),
	symbolEnumMember: Q("symbol-enum-member", 60254),
	symbolField: Q("symbol-field", 60255),
	symbolFile: Q("symbol-file", 60256),
	symbolInterface: Q("symbol-interface", 60257),
	symbolKeyword: Q("symbol-keyword", 60258),
	symbolMisc: Q("symbol-misc", 60259),
	symbolOperator: Q("symbol-operator", 60260),
	symbolProperty: Q("symbol-property", 60261),
	wrench: Q("wrench", 60261),
	wrenchSubaction: Q("wrench-subaction", 60261),
	symbolSnippet: Q("symbol-snippet", 60262),
	tasklist: Q("tasklist", 60263),
	telescope: Q("telescope", 60264),
	textSize: Q("text-size", 60265),
	threeBars: Q("three-bars", 60266),
	thumbsdown: Q("thumbsdown", 60267),
	thumbsup: Q("thumbsup", 60268),
	tools: Q("tools", 60269),
	triangleDown: Q("triangle-down", 60270),
	triangleLeft: Q("triangle-left", 60271),
	triangleRight: Q("triangle-right", 60272),
	triangleUp: Q("triangle-up", 60273),
	twitter: Q("twitter", 60274),
	unfold: Q("unfold", 60275),
	unlock: Q("unlock", 60276),
	unmute: Q("unmute", 60277),
	unverified: Q("unverified", 60278),
	verified: Q("verified", 60279),
	versions: Q("versions", 60280),
	vmActive: Q("vm-active", 60281),
	vmOutline: Q("vm-outline", 60282),
	vmRunning: Q("vm-running", 60283),
	watch: Q("watch", 60284),
	whitespace: Q("whitespace", 60285),
	wholeWord: Q("whole-word", 60286),
	window: Q("window", 60287),
	wordWrap: Q("word-wrap", 60288),
	zoomIn: Q("zoom-in", 60289),
	zoomOut: Q("zoom-out", 60290),
	listFilter: Q("list-filter", 60291),
	listFlat: Q("list-flat", 60292),
	listSelection: Q("list-selection", 60293),
	selection: Q("selection", 60293),
	listTree: Q("list-tree", 60294),
	debugBreakpointFunctionUnverified: Q("debug-breakpoint-function-unverified", 60295),
	debugBreakpointFunction: Q("debug-breakpoint-function", 60296),
	debugBreakpointFunctionDisabled: Q("debug-breakpoint-function-disabled", 60296),
	debugStackframeActive: Q("debug-stackframe-active", 60297),
	circleSmallFilled: Q("circle-small-filled", 60298),
	debugStackframeDot: Q("debug-stackframe-dot", 60298),
	terminalDecorationMark: Q("terminal-decoration-mark", 60298),
	debugStackframe: Q("debug-stackframe", 60299),
	debugStackframeFocused: Q("debug-stackframe-focused", 60299),
	debugBreakpointUnsupported: Q("debug-breakpoint-unsupported", 60300),
	symbolString: Q("symbol-string", 60301),
	debugReverseContinue: Q("debug-reverse-continue", 60302),
	debugStepBack: Q("debug-step-back", 60303),
	debugRestartFrame: Q("debug-restart-frame", 60304),
	debugAlt: Q("debug-alt", 60305),
	callIncoming: Q("call-incoming", 60306),
	callOutgoing: Q("call-outgoing", 60307),
	menu: Q("menu", 60308),
	expandAll: Q("expand-all", 60309),
	feedback: Q("feedback", 60310),
	gitPullRequestReviewer: Q("git-pull-request-reviewer", 60310),
	groupByRefType: Q("group-by-ref-type", 60311),
	ungroupByRefType: Q("ungroup-by-ref-type", 60312),
	account: Q("account", 60313),
	gitPullRequestAssignee: Q("git-pull-request-assignee", 60313),
	bellDot: Q("bell-dot", 60314),
	debugConsole: Q("debug-console", 60315),
	library: Q("library", 60316),
	output: Q("output", 60317),
	runAll: Q("run-all", 60318),
	syncIgnored: Q("sync-ignored", 60319),
	pinned: Q("pinned", 60320),
	githubInverted: Q("github-inverted", 60321),
	serverProcess: Q("server-process", 60322),
	serverEnvironment: Q("server-environment", 60323),
	pass: Q("pass", 60324),
	issueClosed: Q("issue-closed", 60324),
	stopCircle: Q("stop-circle", 60325),
	playCircle: Q("play-circle", 60326),
	record: Q("record", 60327),
	debugAltSmall: Q("debug-alt-small", 60328),
	vmConnect: Q("vm-connect", 60329),
	cloud: Q("cloud", 60330),
	merge: Q("merge", 60331),
	export: Q("export", 60332),
	graphLeft: Q("graph-left", 60333),
	magnet: Q("magnet", 60334),
	notebook: Q("notebook", 60335),
	redo: Q("redo", 60336),
	checkAll: Q("check-all", 60337),
	pinnedDirty: Q("pinned-dirty", 60338),
	passFilled: Q("pass-filled", 60339),
	circleLargeFilled: Q("circle-large-filled", 60340),
	circleLarge: Q("circle-large", 60341),
	circleLargeOutline: Q("circle-large-outline", 60341),
	combine: Q("combine", 60342),
	gather: Q("gather", 60342),
	table: Q("table", 60343),
	variableGroup: Q("variable-group", 60344),
	typeHierarchy: Q("type-hierarchy", 60345),
	typeHierarchySub: Q("type-hierarchy-sub", 60346),
	typeHierarchySuper: Q("type-hierarchy-super", 60347),
	gitPullRequestCreate: Q("git-pull-request-create", 60348),
	runAbove: Q("run-above", 60349),
	runBelow: Q("run-below", 60350),
	notebookTemplate: Q("notebook-template", 60351),
	debugRerun: Q("debug-rerun", 60352),
	workspaceTrusted: Q("workspace-trusted", 60353),
	workspaceUntrusted: Q("workspace-untrusted", 60354),
	workspaceUnknown: Q("workspace-unknown", 60355),
	terminalCmd: Q("terminal-cmd", 60356),
	terminalDebian: Q("terminal-debian", 60357),
	terminalLinux: Q("terminal-linux", 60358),
	terminalPowershell: Q("terminal-powershell", 60359),
	terminalTmux: Q("terminal-tmux", 60360),
	terminalUbuntu: Q("terminal-ubuntu", 60361),
	terminalBash: Q("terminal-bash", 60362),
	arrowSwap: Q("arrow-swap", 60363),
	copy: Q("copy", 60364),
	personAdd: Q("person-add", 60365),
	filterFilled: Q("filter-filled", 60366),
	wand: Q("wand", 60367),
	debugLineByLine: Q("debug-line-by-line", 60368),
	inspect: Q("inspect", 60369),
	layers: Q("layers", 60370),
	layersDot: Q("layers-dot", 60371),
	layersActive: Q("layers-active", 60372),
	compass: Q("compass", 60373),
	compassDot: Q("compass-dot", 60374),
	compassActive: Q("compass-active", 60375),
	azure: Q("azure", 60376),
	issueDraft: Q("issue-draft", 60377),
	gitPullRequestClosed: Q("git-pull-request-closed", 60378),
	gitPullRequestDraft: Q("git-pull-request-draft", 60379),
	debugAll: Q("debug-all", 60380),
	debugCoverage: Q("debug-coverage", 60381),
	runErrors: Q("run-errors", 60382),
	folderLibrary: Q("folder-library", 60383),
	debugContinueSmall: Q("debug-continue-small", 60384),
	beakerStop: Q("beaker-stop", 60385),
	graphLine: Q("graph-line", 60386),
	graphScatter: Q("graph-scatter", 60387),
	pieChart: Q("pie-chart", 60388),
	bracket: Q("bracket", 60175),
	bracketDot: Q("bracket-dot", 60389),
	bracketError: Q("bracket-error", 60390),
	lockSmall: Q("lock-small", 60391),
	azureDevops: Q("azure-devops", 60392),
	verifiedFilled: Q("verified-filled", 60393),
	newline: Q("newline", 60394),
	layout: Q("layout", 60395),
	layoutActivitybarLeft: Q("layout-activitybar-left", 60396),
	layoutActivitybarRight: Q("layout-activitybar-right", 60397),
	layoutPanelLeft: Q("layout-panel-left", 60398),
	layoutPanelCenter: Q("layout-panel-center", 60399),
	layoutPanelJustify: Q("layout-panel-justify", 60400),
	layoutPanelRight: Q("layout-panel-right", 60401),
	layoutPanel: Q("layout-panel", 60402),
	layoutSidebarLeft: Q("layout-sidebar-left", 60403),
	layoutSidebarRight: Q("layout-sidebar-right", 60404),
	layoutStatusbar: Q("layout-statusbar", 60405),
	layoutMenubar: Q("layout-menubar", 60406),
	layoutCentered: Q("layout-centered", 60407),
	target: Q("target", 60408),
	indent: Q("indent", 60409),
	recordSmall: Q("record-small", 60410),
	errorSmall: Q("error-small", 60411),
	terminalDecorationError: Q("terminal-decoration-error", 60411),
	arrowCircleDown: Q("arrow-circle-down", 60412),
	arrowCircleLeft: Q("arrow-circle-left", 60413),
	arrowCircleRight: Q("arrow-circle-right", 60414),
	arrowCircleUp: Q("arrow-circle-up", 60415),
	layoutSidebarRightOff: Q("layout-sidebar-right-off", 60416),
	layoutPanelOff: Q("layout-panel-off", 60417),
	layoutSidebarLeftOff: Q("layout-sidebar-left-off", 60418),
	blank: Q("blank", 60419),
	heartFilled: Q("heart-filled", 60420),
	map: Q("map", 60421),
	mapHorizontal: Q("map-horizontal", 60421),
	foldHorizontal: Q("fold-horizontal", 60421),
	mapFilled: Q("map-filled", 60422),
	mapHorizontalFilled: Q("map-horizontal-filled", 60422),
	foldHorizontalFilled: Q("fold-horizontal-filled", 60422),
	circleSmall: Q("circle-small", 60423),
	bellSlash: Q("bell-slash", 60424),
	bellSlashDot: Q("bell-slash-dot", 60425),
	commentUnresolved: Q("comment-unresolved", 60426),
	gitPullRequestGoToChanges: Q("git-pull-request-go-to-changes", 60427),
	gitPullRequestNewChanges: Q("git-pull-request-new-changes", 60428),
	searchFuzzy: Q("search-fuzzy", 60429),
	commentDraft: Q("comment-draft", 60430),
	send: Q("send", 60431),
	sparkle: Q("sparkle", 60432),
	insert: Q("insert", 60433),
	mic: Q("mic", 60434),
	thumbsdownFilled: Q("thumbsdown-filled", 60435),
	thumbsupFilled: Q("thumbsup-filled", 60436),
	coffee: Q("coffee", 60437),
	snake: Q("snake", 60438),
	game: Q("game", 60439),
	vr: Q("vr", 60440),
	chip: Q("chip", 60441),
	piano: Q("piano", 60442),
	music: Q("music", 60443),
	micFilled: Q("mic-filled", 60444),
	repoFetch: Q("repo-fetch", 60445),
	copilot: Q("copilot", 60446),
	lightbulbSparkle: Q("lightbulb-sparkle", 60447),
	robot: Q("robot", 60448),
	sparkleFilled: Q("sparkle-filled", 60449),
	diffSingle: Q("diff-single", 60450),
	diffMultiple: Q("diff-multiple", 60451),
	surroundWith: Q("surround-with", 60452),
	share: Q("share", 60453),
	gitStash: Q("git-stash", 60454),
	gitStashApply: Q("git-stash-apply", 60455),
	gitStashPop: Q("git-stash-pop", 60456),
	vscode: Q("vscode", 60457),
	vscodeInsiders: Q("vscode-insiders", 60458),
	codeOss: Q("code-oss", 60459),
	runCoverage: Q("run-coverage", 60460),
	runAllCoverage: Q("run-all-coverage", 60461),
	coverage: Q("coverage", 60462),
	githubProject: Q("github-project", 60463),
	mapVertical: Q("map-vertical", 60464),
	foldVertical: Q("fold-vertical", 60464),
	mapVerticalFilled: Q("map-vertical-filled", 60465),
	foldVerticalFilled: Q("fold-vertical-filled", 60465),
	goToSearch: Q("go-to-search", 60466),
	percentage: Q("percentage", 60467),
	sortPercentage: Q("sort-percentage", 60467),
	attach: Q("attach", 60468)
}, ce = {
	dialogError: Q("dialog-error", "error"),
	dialogWarning: Q("dialog-warning", "warning"),
	dialogInfo: Q("dialog-info", "info"),
	dialogClose: Q("dialog-close", "close"),
	treeItemExpanded: Q("tree-item-expanded", "chevron-down"),
	treeFilterOnTypeOn: Q("tree-filter-on-type-on", "list-filter"),
	treeFilterOnTypeOff: Q("tree-filter-on-type-off", "list-selection"),
	treeFilterClear: Q("tree-filter-clear", "close"),
	treeItemLoading: Q("tree-item-loading", "loading"),
	menuSelection: Q("menu-selection", "check"),
	menuSubmenu: Q("menu-submenu", "chevron-right"),
	menuBarMore: Q("menubar-more", "more"),
	scrollbarButtonLeft: Q("scrollbar-button-left", "triangle-left"),
	scrollbarButtonRight: Q("scrollbar-button-right", "triangle-right"),
	scrollbarButtonUp: Q("scrollbar-button-up", "triangle-up"),
	scrollbarButtonDown: Q("scrollbar-button-down", "triangle-down"),
	toolBarMore: Q("toolbar-more", "more"),
	quickInputBack: Q("quick-input-back", "arrow-left"),
	dropDownButton: Q("drop-down-button", 60084),
	symbolCustomColor: Q("symbol-customcolor", 60252),
	exportIcon: Q("export", 60332),
	workspaceUnspecified: Q("workspace-unspecified", 60355),
	newLine: Q("newline", 60394),
	thumbsDownFilled: Q("thumbsdown-filled", 60435),
	thumbsUpFilled: Q("thumbsup-filled", 60436),
	gitFetch: Q("git-fetch", 60445),
	lightbulbSparkleAutofix: Q("lightbulb-sparkle-autofix", 60447),
	debugBreakpointPending: Q("debug-breakpoint-pending", 60377)
}, $ = {
	...se,
	...ce
}, le = class {
	constructor() {
		this._tokenizationSupports = /* @__PURE__ */ new Map(), this._factories = /* @__PURE__ */ new Map(), this._onDidChange = new te(), this.onDidChange = this._onDidChange.event, this._colorMap = null;
	}
	handleChange(e) {
		this._onDidChange.fire({
			changedLanguages: e,
			changedColorMap: !1
		});
	}
	register(e, t) {
		return this._tokenizationSupports.set(e, t), this.handleChange([e]), ne(() => {
			this._tokenizationSupports.get(e) === t && (this._tokenizationSupports.delete(e), this.handleChange([e]));
		});
	}
	get(e) {
		return this._tokenizationSupports.get(e) || null;
	}
	registerFactory(e, t) {
		this._factories.get(e)?.dispose();
		let n = new ue(this, e, t);
		return this._factories.set(e, n), ne(() => {
			let t = this._factories.get(e);
			t && t === n && (this._factories.delete(e), t.dispose());
		});
	}
	async getOrCreate(e) {
		let t = this.get(e);
		if (t) return t;
		let n = this._factories.get(e);
		return !n || n.isResolved ? null : (await n.resolve(), this.get(e));
	}
	isResolved(e) {
		if (this.get(e)) return !0;
		let t = this._factories.get(e);
		return !(t && !t.isResolved);
	}
	setColorMap(e) {
		this._colorMap = e, this._onDidChange.fire({
			changedLanguages: Array.from(this._tokenizationSupports.keys()),
			changedColorMap: !0
		});
	}
	getColorMap() {
		return this._colorMap;
	}
	getDefaultBackground() {
		return this._colorMap && this._colorMap.length > 2 ? this._colorMap[2] : null;
	}
}, ue = class extends ee {
	get isResolved() {
		return this._isResolved;
	}
	constructor(e, t, n) {
		super(), this._registry = e, this._languageId = t, this._factory = n, this._isDisposed = !1, this._resolvePromise = null, this._isResolved = !1;
	}
	dispose() {
		this._isDisposed = !0, super.dispose();
	}
	async resolve() {
		return this._resolvePromise ||= this._create(), this._resolvePromise;
	}
	async _create() {
		let e = await this._factory.tokenizationSupport;
		this._isResolved = !0, e && !this._isDisposed && this._register(this._registry.register(this._languageId, e));
	}
}, de = class {
	constructor(e, t, n) {
		this.offset = e, this.type = t, this.language = n, this._tokenBrand = void 0;
	}
	toString() {
		return "(" + this.offset + ", " + this.type + ")";
	}
}, fe = class {
	constructor(e, t) {
		this.tokens = e, this.endState = t, this._tokenizationResultBrand = void 0;
	}
}, pe = class {
	constructor(e, t) {
		this.tokens = e, this.endState = t, this._encodedTokenizationResultBrand = void 0;
	}
}, me;
(function(e) {
	e[e.Increase = 0] = "Increase", e[e.Decrease = 1] = "Decrease";
})(me ||= {});
var he;
(function(e) {
	let t = /* @__PURE__ */ new Map();
	t.set(0, $.symbolMethod), t.set(1, $.symbolFunction), t.set(2, $.symbolConstructor), t.set(3, $.symbolField), t.set(4, $.symbolVariable), t.set(5, $.symbolClass), t.set(6, $.symbolStruct), t.set(7, $.symbolInterface), t.set(8, $.symbolModule), t.set(9, $.symbolProperty), t.set(10, $.symbolEvent), t.set(11, $.symbolOperator), t.set(12, $.symbolUnit), t.set(13, $.symbolValue), t.set(15, $.symbolEnum), t.set(14, $.symbolConstant), t.set(15, $.symbolEnum), t.set(16, $.symbolEnumMember), t.set(17, $.symbolKeyword), t.set(27, $.symbolSnippet), t.set(18, $.symbolText), t.set(19, $.symbolColor), t.set(20, $.symbolFile), t.set(21, $.symbolReference), t.set(22, $.symbolCustomColor), t.set(23, $.symbolFolder), t.set(24, $.symbolTypeParameter), t.set(25, $.account), t.set(26, $.issues);
	function n(e) {
		let n = t.get(e);
		return n ||= (console.info("No codicon found for CompletionItemKind " + e), $.symbolProperty), n;
	}
	e.toIcon = n;
	let r = /* @__PURE__ */ new Map();
	r.set("method", 0), r.set("function", 1), r.set("constructor", 2), r.set("field", 3), r.set("variable", 4), r.set("class", 5), r.set("struct", 6), r.set("interface", 7), r.set("module", 8), r.set("property", 9), r.set("event", 10), r.set("operator", 11), r.set("unit", 12), r.set("value", 13), r.set("constant", 14), r.set("enum", 15), r.set("enum-member", 16), r.set("enumMember", 16), r.set("keyword", 17), r.set("snippet", 27), r.set("text", 18), r.set("color", 19), r.set("file", 20), r.set("reference", 21), r.set("customcolor", 22), r.set("folder", 23), r.set("type-parameter", 24), r.set("typeParameter", 24), r.set("account", 25), r.set("issue", 26);
	function i(e, t) {
		let n = r.get(e);
		return n === void 0 && !t && (n = 9), n;
	}
	e.fromString = i;
})(he ||= {});
var ge;
(function(e) {
	e[e.Automatic = 0] = "Automatic", e[e.Explicit = 1] = "Explicit";
})(ge ||= {});
var _e = class {
	constructor(e, t, n, r) {
		this.range = e, this.text = t, this.completionKind = n, this.isSnippetText = r;
	}
	equals(e) {
		return o.lift(this.range).equalsRange(e.range) && this.text === e.text && this.completionKind === e.completionKind && this.isSnippetText === e.isSnippetText;
	}
}, ve;
(function(e) {
	e[e.Automatic = 0] = "Automatic", e[e.PasteAs = 1] = "PasteAs";
})(ve ||= {});
var ye;
(function(e) {
	e[e.Invoke = 1] = "Invoke", e[e.TriggerCharacter = 2] = "TriggerCharacter", e[e.ContentChange = 3] = "ContentChange";
})(ye ||= {});
var be;
(function(e) {
	e[e.Text = 0] = "Text", e[e.Read = 1] = "Read", e[e.Write = 2] = "Write";
})(be ||= {});
function xe(e) {
	return e && r.isUri(e.uri) && o.isIRange(e.range) && (o.isIRange(e.originSelectionRange) || o.isIRange(e.targetSelectionRange));
}
var Se = {
	17: e("Array", "array"),
	16: e("Boolean", "boolean"),
	4: e("Class", "class"),
	13: e("Constant", "constant"),
	8: e("Constructor", "constructor"),
	9: e("Enum", "enumeration"),
	21: e("EnumMember", "enumeration member"),
	23: e("Event", "event"),
	7: e("Field", "field"),
	0: e("File", "file"),
	11: e("Function", "function"),
	10: e("Interface", "interface"),
	19: e("Key", "key"),
	5: e("Method", "method"),
	1: e("Module", "module"),
	2: e("Namespace", "namespace"),
	20: e("Null", "null"),
	15: e("Number", "number"),
	18: e("Object", "object"),
	24: e("Operator", "operator"),
	3: e("Package", "package"),
	6: e("Property", "property"),
	14: e("String", "string"),
	22: e("Struct", "struct"),
	25: e("TypeParameter", "type parameter"),
	12: e("Variable", "variable")
};
function Ce(t, n) {
	return e("symbolAriaLabel", "{0} ({1})", t, Se[n]);
}
var we;
(function(e) {
	let t = /* @__PURE__ */ new Map();
	t.set(0, $.symbolFile), t.set(1, $.symbolModule), t.set(2, $.symbolNamespace), t.set(3, $.symbolPackage), t.set(4, $.symbolClass), t.set(5, $.symbolMethod), t.set(6, $.symbolProperty), t.set(7, $.symbolField), t.set(8, $.symbolConstructor), t.set(9, $.symbolEnum), t.set(10, $.symbolInterface), t.set(11, $.symbolFunction), t.set(12, $.symbolVariable), t.set(13, $.symbolConstant), t.set(14, $.symbolString), t.set(15, $.symbolNumber), t.set(16, $.symbolBoolean), t.set(17, $.symbolArray), t.set(18, $.symbolObject), t.set(19, $.symbolKey), t.set(20, $.symbolNull), t.set(21, $.symbolEnumMember), t.set(22, $.symbolStruct), t.set(23, $.symbolEvent), t.set(24, $.symbolOperator), t.set(25, $.symbolTypeParameter);
	function n(e) {
		let n = t.get(e);
		return n ||= (console.info("No codicon found for SymbolKind " + e), $.symbolProperty), n;
	}
	e.toIcon = n;
})(we ||= {});
var Te = class e {
	static {
		this.Comment = new e("comment");
	}
	static {
		this.Imports = new e("imports");
	}
	static {
		this.Region = new e("region");
	}
	static fromValue(t) {
		switch (t) {
			case "comment": return e.Comment;
			case "imports": return e.Imports;
			case "region": return e.Region;
		}
		return new e(t);
	}
	constructor(e) {
		this.value = e;
	}
}, Ee;
(function(e) {
	e[e.AIGenerated = 1] = "AIGenerated";
})(Ee ||= {});
var De;
(function(e) {
	e[e.Invoke = 0] = "Invoke", e[e.Automatic = 1] = "Automatic";
})(De ||= {});
var Oe;
(function(e) {
	function t(e) {
		return !e || typeof e != "object" ? !1 : typeof e.id == "string" && typeof e.title == "string";
	}
	e.is = t;
})(Oe ||= {});
var ke;
(function(e) {
	e[e.Type = 1] = "Type", e[e.Parameter = 2] = "Parameter";
})(ke ||= {});
var Ae = class {
	constructor(e) {
		this.createSupport = e, this._tokenizationSupport = null;
	}
	dispose() {
		this._tokenizationSupport && this._tokenizationSupport.then((e) => {
			e && e.dispose();
		});
	}
	get tokenizationSupport() {
		return this._tokenizationSupport ||= this.createSupport(), this._tokenizationSupport;
	}
}, je = new le(), Me = new le(), Ne;
(function(e) {
	e[e.Invoke = 0] = "Invoke", e[e.Automatic = 1] = "Automatic";
})(Ne ||= {});
// node_modules/monaco-editor/esm/vs/editor/common/services/editorBaseApi.js
var Pe = class {
	static {
		this.CtrlCmd = 2048;
	}
	static {
		this.Shift = 1024;
	}
	static {
		this.Alt = 512;
	}
	static {
		this.WinCtrl = 256;
	}
	static chord(e, n) {
		return t(e, n);
	}
};
function Fe() {
	return {
		editor: void 0,
		languages: void 0,
		CancellationTokenSource: n,
		Emitter: te,
		KeyCode: D,
		KeyMod: Pe,
		Position: i,
		Range: o,
		Selection: ae,
		SelectionDirection: U,
		MarkerSeverity: O,
		MarkerTag: k,
		Uri: r,
		Token: de
	};
}
export { N as $, c as A, v as B, Ce as C, ae as D, oe as E, p as F, C as G, b as H, m as I, E as J, w as K, h as L, u as M, d as N, re as O, f as P, M as Q, g as R, Me as S, $ as T, x as U, y as V, S as W, A as X, D as Y, j as Z, ye as _, be as a, z as at, je as b, Te as c, H as ct, ge as d, K as dt, P as et, Ne as f, ie as ft, _e as g, X as gt, De as h, Y as ht, he as i, R as it, l as j, s as k, me as l, W as lt, Ee as m, J as mt, Fe as n, I as nt, ve as o, B as ot, Ae as p, q as pt, T as q, Oe as r, L as rt, pe as s, V as st, Pe as t, F as tt, ke as u, G as ut, we as v, xe as w, fe as x, de as y, _ as z };
