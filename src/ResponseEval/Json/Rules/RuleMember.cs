using System.Text.Json;

namespace ResponseEval;

/// <summary>Sets one option of the rules from the value at which the reader stands.</summary>
internal delegate ProtocolRules ReadRule(ref Utf8JsonReader reader, JsonInput input, ProtocolRules rules);

/// <summary>Writes one option of the rules.</summary>
internal delegate void WriteRule(ProtocolRules rules, ref JsonText json);

/// <summary>One member of a rules file: its name, how it is read and how it is written.</summary>
internal sealed record RuleMember(string Name, ReadRule Read, WriteRule Write);
