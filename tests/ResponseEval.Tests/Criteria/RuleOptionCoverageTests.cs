using System.Reflection;

namespace ResponseEval.Tests.Criteria;

public sealed class RuleOptionCoverageTests
{
    /// <summary>They name the rules, or belong to rules that are not those of RECIST and iRECIST.</summary>
    private static readonly string[] _elsewhere =
    [
        nameof(ProtocolRules.Name), nameof(ProtocolRules.Version), nameof(ProtocolRules.PrimaryHyperprogression), nameof(ProtocolRules.KatoBurden),
        nameof(ProtocolRules.PseudoProgressionPrior),
    ];

    [Fact]
    public void Every_option_has_an_example()
    {
        var examples = typeof(RuleOptionTests).GetMethods().Select(method => method.Name.Split('_')[0]).ToHashSet();
        var options = typeof(ProtocolRules).GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(option => option.Name);
        Assert.Empty(options.Except(examples).Except(_elsewhere));
    }

    [Fact]
    public void Every_drawn_option_is_checked_against_the_reference()
    {
        var drawn = Enumerable.Range(0, 200).Select(RuleMaker.Make).SelectMany(rules => RuleText.Changed(rules).Select(option => option.Name)).ToHashSet();
        var options = typeof(ProtocolRules).GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(option => option.Name);
        Assert.Empty(options.Except(drawn).Except(_elsewhere));
    }
}
