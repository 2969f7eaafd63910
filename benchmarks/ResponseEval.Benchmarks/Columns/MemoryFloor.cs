using System.Runtime.InteropServices;
using ResponseEval.Columns;

namespace ResponseEval.Benchmarks.Columns;

/// <summary>The least that reading a cohort can cost: every column that the evaluation reads, added up as fast as vectors go; nothing is decided or written.</summary>
internal static class MemoryFloor
{
    public static long Bytes(CohortColumns cohort) =>
        4L * (cohort.Diameters.Length + cohort.AssessmentDays.Length + cohort.FirstDoseDays.Length)
        + 4L * (cohort.AssessmentOffsets.Length + cohort.LesionOffsets.Length + cohort.FactOffsets.Length)
        + cohort.Seen.Length + cohort.Lesions.Length;

    public static long Sum(CohortColumns cohort, int cores)
    {
        var total = 0L;
        Parallel.For(0, cores, new ParallelOptions { MaxDegreeOfParallelism = cores }, core =>
        {
            var sum = Part(cohort.Diameters, core, cores) + Part(cohort.AssessmentDays, core, cores) + Part(cohort.FirstDoseDays, core, cores)
                + Part(cohort.AssessmentOffsets, core, cores) + Part(cohort.LesionOffsets, core, cores) + Part(cohort.FactOffsets, core, cores)
                + Part(cohort.Seen, core, cores) + Part(cohort.Lesions, core, cores);
            Interlocked.Add(ref total, sum);
        });
        return total;
    }

    private static long Part<T>(ReadOnlyMemory<T> column, int core, int cores)
        where T : unmanaged
    {
        var bytes = MemoryMarshal.AsBytes(column.Span);
        var numbers = MemoryMarshal.Cast<byte, int>(bytes[..(bytes.Length & ~3)]);
        var each = numbers.Length / cores;
        var part = numbers.Slice(core * each, core == cores - 1 ? numbers.Length - core * each : each);
        var (a, b, c, d) = (System.Numerics.Vector<int>.Zero, System.Numerics.Vector<int>.Zero, System.Numerics.Vector<int>.Zero, System.Numerics.Vector<int>.Zero);
        var vectors = MemoryMarshal.Cast<int, System.Numerics.Vector<int>>(part);
        var i = 0;
        for (; i + 4 <= vectors.Length; i += 4)
        {
            a += vectors[i];
            b += vectors[i + 1];
            c += vectors[i + 2];
            d += vectors[i + 3];
        }

        return System.Numerics.Vector.Sum(a + b + c + d);
    }
}
