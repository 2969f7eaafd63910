using System.Runtime.CompilerServices;

namespace ResponseEval;

/// <summary>
/// One number for each lesion of a kind, kept by value inside the state of a subject: copying a state copies its memory. Lesions that
/// were never written read -1, and so does the <c>default</c> value. The first 16 lesions need no allocation.
/// </summary>
internal struct LesionMemory
{
    /// <summary>What a lesion reads that was never written.</summary>
    public const int Nothing = -1;

    private const int Bias = 1;
    private Inline inline;
    private int[]? overflow;

    /// <summary>The number of a lesion, or -1.</summary>
    /// <param name="lesion">0 or more.</param>
    public readonly int this[int lesion]
    {
        get
        {
            if (lesion < Inline.Length)
                return inline[lesion] - Bias;
            var beyond = lesion - Inline.Length;
            return overflow is not null && beyond < overflow.Length ? overflow[beyond] - Bias : Nothing;
        }
    }

    /// <summary>Remembers a number for each lesion.</summary>
    /// <param name="values">The numbers, -1 or more.</param>
    public static LesionMemory Of(ReadOnlySpan<int> values)
    {
        var memory = default(LesionMemory);
        if (values.Length > Inline.Length)
            memory.overflow = new int[values.Length - Inline.Length];
        for (var lesion = 0; lesion < values.Length; lesion++)
            memory.Write(lesion, values[lesion]);
        return memory;
    }

    /// <summary>Forgets everything and remembers a number for every target: its known value in 0.01 mm, or -1 where it is missing.</summary>
    /// <typeparam name="T">The storage of the facts.</typeparam>
    /// <param name="facts">The assessment.</param>
    /// <param name="targets">The number of targets.</param>
    /// <param name="rules">The rules.</param>
    public void ReadTargets<T>(scoped ref T facts, int targets, ProtocolRules rules)
        where T : struct, IAssessmentFacts, allows ref struct
    {
        inline = default;
        overflow = targets > Inline.Length ? new int[targets - Inline.Length] : null;
        var target = 0;
        for (var lesion = 0; lesion < facts.Count; lesion++)
        {
            var fact = facts[lesion];
            if ((fact.Traits & LesionTraits.Target) != 0)
                Write(target++, AssessmentFindings.IsKnownTarget(fact) ? AssessmentFindings.Value(fact, rules) : Nothing);
        }
    }

    /// <summary>The same memory with another number for one lesion.</summary>
    /// <param name="lesion">0 or more.</param>
    /// <param name="value">The number, -1 or more.</param>
    public readonly LesionMemory With(int lesion, int value)
    {
        var copy = this;
        if (lesion >= Inline.Length)
        {
            var needed = lesion - Inline.Length + 1;
            copy.overflow = new int[Math.Max(needed, overflow?.Length ?? 0)];
            overflow?.CopyTo(copy.overflow, 0);
        }

        copy.Write(lesion, value);
        return copy;
    }

    private void Write(int lesion, int value)
    {
        if (lesion < Inline.Length)
            inline[lesion] = value + Bias;
        else
            overflow![lesion - Inline.Length] = value + Bias;
    }

    [InlineArray(Length)]
    private struct Inline
    {
        public const int Length = 16;
        private int element;
    }
}
