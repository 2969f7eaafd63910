using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ResponseEval;

/// <summary>
/// The responses of a run of assessments and the rules that decided them. They are decided rule after rule, for all assessments at once: each rule takes those to
/// which it applies and which no rule before it took. An assessment that no rule took has the <c>default</c> response.
/// </summary>
/// <typeparam name="TResponse">The kind of response; one byte.</typeparam>
/// <param name="assessments">The assessments to decide, one bit for each.</param>
internal struct Decisions<TResponse>(uint assessments)
    where TResponse : unmanaged, Enum
{
    private uint open = assessments;
    private Vector128<byte> responses;
    private Vector128<byte> rules;

    /// <summary>The response of each assessment, one byte for each.</summary>
    public readonly Vector128<byte> Responses => responses;

    /// <summary>The <see cref="RuleId"/> of each assessment, one byte for each.</summary>
    public readonly Vector128<byte> Rules => rules;

    /// <summary>The response of one assessment and the rule that decided it.</summary>
    public readonly Decision<TResponse> this[int assessment] =>
        new(Unsafe.BitCast<byte, TResponse>(responses.GetElement(assessment)), (RuleId)rules.GetElement(assessment));

    /// <summary>A rule decides.</summary>
    /// <param name="where">Where it applies.</param>
    /// <param name="response">The response that it gives.</param>
    /// <param name="rule">The rule.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Take(uint where, TResponse response, RuleId rule)
    {
        var taken = RunFindings.Bytes(where & open);
        open &= ~where;
        responses |= taken & Vector128.Create(Unsafe.BitCast<TResponse, byte>(response));
        rules |= taken & Vector128.Create((byte)rule);
    }

    /// <summary>A rule decides everything that is left.</summary>
    /// <param name="response">The response that it gives.</param>
    /// <param name="rule">The rule.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void TakeRest(TResponse response, RuleId rule) => Take(uint.MaxValue, response, rule);

    /// <summary>What is left is as others decided.</summary>
    /// <param name="others">A response for each assessment, one byte for each.</param>
    /// <param name="othersRules">A rule for each.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void TakeRest(Vector128<byte> others, Vector128<byte> othersRules)
    {
        var taken = RunFindings.Bytes(open);
        open = 0;
        responses |= taken & others;
        rules |= taken & othersRules;
    }

    /// <summary>The assessments that have a response, any but the <c>default</c> one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly uint Where(TResponse response) =>
        Vector128.Equals(responses, Vector128.Create(Unsafe.BitCast<TResponse, byte>(response))).ExtractMostSignificantBits();
}
