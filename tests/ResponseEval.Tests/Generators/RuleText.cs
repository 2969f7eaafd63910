using System.Globalization;
using System.Reflection;

namespace ResponseEval.Tests;

/// <summary>The options of rules that are not the default.</summary>
internal static class RuleText
{
    internal static IEnumerable<(string Name, string Value)> Changed(ProtocolRules rules) => typeof(ProtocolRules)
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(option => !Equals(option.GetValue(rules), option.GetValue(ProtocolRules.Default)))
        .Select(option => (option.Name, string.Create(CultureInfo.InvariantCulture, $"{option.GetValue(rules)}")));
}
